import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  maskedFill,
  maskedLogSoftmax,
  maskedSoftmax,
  softmax,
  type Tensor,
  tensor,
} from '../../src/index.js'
import { maskedInput } from '../helpers/arbitraries.js'
import { hiddenOf, linesOf } from '../helpers/lines.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'

const FULLY_MASKED = ['zero', 'uniform', 'nan'] as const

/** The value at `i`, as a number. */
function at(x: Tensor, i: number): number {
  return Number(x.data[i])
}

/** `x` with every value replaced by what `change` makes of it. */
function changed(x: Tensor<'float32' | 'float64'>, change: (value: number, i: number) => number) {
  return tensor(Array.from(x.data, change), { dtype: x.dtype, shape: x.shape })
}

describe('maskedSoftmax', () => {
  it('sums to 1 within 1e-6 along its dimension, 1e-14 in float64, where anything is left', () => {
    let seen = 0
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        const probs = maskedSoftmax(x, mask, { dim })
        const hidden = hiddenOf(mask, x.shape)
        for (const line of linesOf(x.shape, dim)) {
          const sum = line.reduce((total, i) => total + at(probs, i), 0)
          const left = line.some((i) => !hidden[i])
          if (left) seen++
          const bound = x.dtype === 'float32' ? 1e-6 : 1e-14
          expect(Math.abs(sum - (left ? 1 : 0))).toBeLessThan(bound)
        }
      }),
    )
    expect(seen).toBeGreaterThan(100)
  })

  it('is exactly 0 where masked, and its logarithm -Infinity', () => {
    let seen = 0
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        const probs = maskedSoftmax(x, mask, { dim })
        const logProbs = maskedLogSoftmax(x, mask, { dim })
        hiddenOf(mask, x.shape).forEach((isHidden, i) => {
          if (isHidden) {
            seen++
            expect(at(probs, i)).toBe(0)
            expect(at(logProbs, i)).toBe(-Infinity)
          } else {
            expect(at(logProbs, i)).toBeGreaterThan(-Infinity)
          }
        })
      }),
    )
    expect(seen).toBeGreaterThan(100)
  })

  it('has the logarithm that maskedLogSoftmax gives, within 1e-6 (1e-13 in float64)', () => {
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        const probs = maskedSoftmax(x, mask, { dim })
        const logProbs = maskedLogSoftmax(x, mask, { dim })
        const bound = x.dtype === 'float32' ? 1e-6 : 1e-13
        const exponentials = changed(logProbs, Math.exp)
        expect(exponentials.data.every((p, i) => Math.abs(p - at(probs, i)) < bound)).toBe(true)
      }),
    )
  })

  it('shifting the scores changes nothing, within 1e-12 of scale in float64', () => {
    fc.assert(
      fc.property(maskedInput, fc.integer({ min: -1000, max: 1000 }), ({ x, mask, dim }, shift) => {
        const whole = changed(x.to('float64'), (value) => Math.round(value % 1e6))
        const shifted = changed(whole, (value) => value + shift)
        expect(
          largestErrorOfScale(
            maskedSoftmax(shifted, mask, { dim, fullyMasked: 'uniform' }),
            maskedSoftmax(whole, mask, { dim, fullyMasked: 'uniform' }),
          ),
        ).toBeLessThan(1e-12)
      }),
    )
  })

  it('permuting columns permutes the result, within 1e-6 of scale', () => {
    const permuted = maskedInput
      .filter(({ x }) => x.ndim > 0)
      .chain((input) => {
        const columns = Array.from({ length: Number(input.x.shape.at(-1)) }, (_, i) => i)
        const order = fc.shuffledSubarray(columns, { minLength: columns.length })
        return fc.record({ input: fc.constant(input), order })
      })
    fc.assert(
      fc.property(permuted, ({ input: { x, mask }, order }) => {
        const full = tensor(hiddenOf(mask, x.shape), { dtype: 'bool', shape: x.shape })
        const permute = <T extends Tensor>(y: T, to: T) => {
          y.data.forEach((value, i) => {
            const column = i % order.length
            to.data[i - column + order.indexOf(column)] = value
          })
          return to
        }
        const options = { fullyMasked: 'uniform' } as const
        const movedX = permute(
          x,
          changed(x, () => 0),
        )
        const movedMask = permute(full, tensor(full.data.slice(), { shape: x.shape }))
        const expected = maskedSoftmax(x, mask, options)
        const actual = maskedSoftmax(movedX, movedMask, options)
        expect(
          largestErrorOfScale(
            actual,
            permute(
              expected,
              changed(x, () => 0),
            ),
          ),
        ).toBeLessThan(1e-6)
      }),
    )
  })

  it('is the softmax of maskedFill with -1e9 where the scores are moderate, within 1e-6 of scale', () => {
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        const moderate = changed(x, (value) => value % 100)
        const fused = maskedSoftmax(moderate, mask, { dim, fullyMasked: 'uniform' })
        const composed = softmax(maskedFill(moderate, mask, -1e9), dim)
        expect(largestErrorOfScale(fused, composed)).toBeLessThan(1e-6)
      }),
    )
  })

  it('is the softmax of maskedFill with -Infinity, within 1e-6 of scale, NaN lines included', () => {
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        const fused = maskedSoftmax(x, mask, { dim, fullyMasked: 'nan' })
        const composed = softmax(maskedFill(x, mask, -Infinity), dim)
        expect(largestErrorOfScale(fused, composed)).toBeLessThan(1e-6)
      }),
    )
  })

  it('without anything masked is softmax, to the bit', () => {
    fc.assert(
      fc.property(maskedInput, ({ x, dim }) => {
        expectSameBits(maskedSoftmax(x, tensor(false), { dim }), softmax(x, dim))
      }),
    )
  })

  it('along any dimension is the transpose, the last dimension, and the transpose back, within 1e-6 of scale', () => {
    fc.assert(
      fc.property(
        maskedInput.filter(({ x }) => x.ndim > 0),
        ({ x, mask, dim }) => {
          const full = tensor(hiddenOf(mask, x.shape), { dtype: 'bool', shape: x.shape })
          const last = maskedSoftmax(x.transpose(dim, -1), full.transpose(dim, -1))
          const along = maskedSoftmax(x, mask, { dim })
          expect(largestErrorOfScale(along, last.transpose(dim, -1))).toBeLessThan(1e-6)
        },
      ),
    )
  })

  it('rejects an `out` that overlaps x without being x', () => {
    const data = new Float32Array(5)
    const x = tensor(data.subarray(0, 4))
    const out = tensor(data.subarray(1))
    const message = 'maskedSoftmax: out must be x itself or lie apart from it'
    expect(() => maskedSoftmax(x, tensor(false), { out })).toThrow(message)
  })

  it('with `out` writes the same bits there, also with out === x', () => {
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        for (const forward of [maskedSoftmax, maskedLogSoftmax]) {
          const expected = forward(x, mask, { dim })
          const out = changed(x, () => NaN)
          expect(forward(x, mask, { dim, out })).toBe(out)
          expectSameBits(out, expected)
          const own = changed(x, (value) => value)
          expect(forward(own, mask, { dim, out: own })).toBe(own)
          expectSameBits(own, expected)
        }
      }),
    )
  })

  it('leaves its arguments as they were', () => {
    fc.assert(
      fc.property(maskedInput, ({ x, mask, dim }) => {
        const [sameX, sameMask] = [changed(x, (v) => v), mask.data.slice()]
        maskedSoftmax(x, mask, { dim })
        maskedLogSoftmax(x, mask, { dim })
        expectSameBits(x, sameX)
        expect(mask.data).toEqual(sameMask)
      }),
    )
  })

  it('gives zeros, 1 / size or NaN where everything is masked, their logarithms likewise', () => {
    let seen = 0
    fc.assert(
      fc.property(maskedInput, fc.constantFrom(...FULLY_MASKED), (input, fullyMasked) => {
        const { x, mask, dim } = input
        const probs = maskedSoftmax(x, mask, { dim, fullyMasked })
        const logProbs = maskedLogSoftmax(x, mask, { dim, fullyMasked })
        const hidden = hiddenOf(mask, x.shape)
        for (const line of linesOf(x.shape, dim).filter((l) => l.every((i) => hidden[i]))) {
          const size = line.length
          const p = { zero: 0, uniform: 1 / size, nan: NaN }[fullyMasked]
          const log = { zero: -Infinity, uniform: 0 - Math.log(size), nan: NaN }[fullyMasked]
          const rounded = x.dtype === 'float32' ? Math.fround : (value: number) => value
          expect(line.map((i) => at(probs, i))).toEqual(line.map(() => rounded(p)))
          expect(line.map((i) => at(logProbs, i))).toEqual(line.map(() => rounded(log)))
          seen++
        }
      }),
    )
    expect(seen).toBeGreaterThan(20)
  })
})
