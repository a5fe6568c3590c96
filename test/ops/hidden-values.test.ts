import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attention,
  attentionBackward,
  crossEntropy,
  crossEntropyBackward,
  type FloatDType,
  maskedFillBackward,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
  masks,
  type Tensor,
  tensor,
} from '../../src/index.js'
import { maskedInput } from '../helpers/arbitraries.js'
import { normals } from '../helpers/gradients.js'
import { hiddenOf, linesOf } from '../helpers/lines.js'
import { expectSameBits } from '../helpers/numbers.js'

const ODD = [NaN, Infinity, -Infinity, 1e38, -1e38, 0]

const pairs = [
  ['maskedSoftmax', maskedSoftmax, maskedSoftmaxBackward],
  ['maskedLogSoftmax', maskedLogSoftmax, maskedLogSoftmaxBackward],
] as const

/** `x` with `value` wherever the mask hides. */
function tampered<D extends FloatDType>(
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  value: number,
): Tensor<D> {
  const hidden = hiddenOf(mask, x.shape)
  const values = Array.from(x.data, (v, i) => (hidden[i] ? value : v))
  return tensor(values, { dtype: x.dtype, shape: x.shape })
}

for (const [name, forward, backward] of pairs) {
  describe(name, () => {
    it.each(ODD)('a masked score of %s changes nothing, to the bit', (value) => {
      let hidden = 0
      fc.assert(
        fc.property(maskedInput, ({ x, mask, dim }) => {
          hidden += hiddenOf(mask, x.shape).filter(Boolean).length
          expectSameBits(
            forward(tampered(x, mask, value), mask, { dim }),
            forward(x, mask, { dim }),
          )
        }),
      )
      expect(hidden).toBeGreaterThan(50)
    })

    it.each(ODD)('a masked gradient or result of %s changes no gradient, to the bit', (value) => {
      let hidden = 0
      fc.assert(
        fc.property(maskedInput, ({ x, mask, dim, gradOut }) => {
          hidden += hiddenOf(mask, x.shape).filter(Boolean).length
          const y = forward(x, mask, { dim })
          const expected = backward(gradOut, y, mask, { dim })
          const odd = tampered(gradOut, mask, value)
          expectSameBits(backward(odd, tampered(y, mask, value), mask, { dim }), expected)
        }),
      )
      expect(hidden).toBeGreaterThan(50)
    })

    it('gradients are exactly 0 where masked, and finite elsewhere', () => {
      let hidden = 0
      fc.assert(
        fc.property(maskedInput, ({ x, mask, dim, gradOut }) => {
          const gradient = backward(gradOut, forward(x, mask, { dim }), mask, { dim })
          hiddenOf(mask, x.shape).forEach((isHidden, i) => {
            if (isHidden) hidden++
            if (isHidden) expect(gradient.data[i]).toBe(0)
            else expect(gradient.data[i]).toSatisfy(Number.isFinite)
          })
        }),
      )
      expect(hidden).toBeGreaterThan(50)
    })

    it.each([NaN, Infinity])(
      'an unmasked %s makes its line NaN where unmasked, and no other',
      (odd) => {
        let spoilt = 0
        fc.assert(
          fc.property(maskedInput, fc.nat(), ({ x, mask, dim }, pick) => {
            const hidden = hiddenOf(mask, x.shape)
            const at = pick % x.numel
            fc.pre(!hidden[at])
            spoilt++
            const values = Array.from(x.data, (v, i) => (i === at ? odd : v))
            const before = forward(x, mask, { dim })
            const after = forward(tensor(values, { dtype: x.dtype, shape: x.shape }), mask, { dim })
            for (const line of linesOf(x.shape, dim)) {
              for (const i of line) {
                const expected = line.includes(at) && !hidden[i] ? NaN : before.data[i]
                expect(after.data[i]).toBe(expected)
              }
            }
          }),
        )
        expect(spoilt).toBeGreaterThan(50)
      },
    )
  })
}

describe('maskedFillBackward', () => {
  it.each(ODD)('a masked gradient of %s changes nothing, to the bit', (value) => {
    fc.assert(
      fc.property(maskedInput, ({ mask, gradOut }) => {
        const expected = maskedFillBackward(gradOut, mask)
        expectSameBits(maskedFillBackward(tampered(gradOut, mask, value), mask), expected)
      }),
    )
  })
})

describe('crossEntropy', () => {
  const mask = tensor([false, true, false, true])
  const logits = normals([3, 4], 1)
  const target = tensor([0n, 2n, 1n])

  it.each(ODD)('a masked logit of %s changes neither loss nor gradient, to the bit', (value) => {
    const odd = tampered(logits, mask, value)
    for (const reduction of ['mean', 'sum', 'none'] as const) {
      const options = { mask, reduction }
      const gradOut = normals(reduction === 'none' ? [3] : [], 2)
      expectSameBits(crossEntropy(odd, target, options), crossEntropy(logits, target, options))
      expectSameBits(
        crossEntropyBackward(gradOut, odd, target, options),
        crossEntropyBackward(gradOut, logits, target, options),
      )
    }
  })

  it.each(ODD)('a line of %s whose target is ignored changes nothing, to the bit', (value) => {
    const ignored = tensor([0n, -100n, 1n])
    const rows = tensor([[false], [true], [false]])
    const odd = tampered(logits, rows, value)
    const gradOut = normals([], 3)
    expectSameBits(crossEntropy(odd, ignored), crossEntropy(logits, ignored))
    expectSameBits(
      crossEntropyBackward(gradOut, odd, ignored),
      crossEntropyBackward(gradOut, logits, ignored),
    )
  })
})

describe('attention', () => {
  const q = normals([2, 2, 3, 2], 4)
  const k = normals([2, 2, 5, 2], 5)
  const v = normals([2, 2, 5, 3], 6)
  const gradOut = normals([2, 2, 3, 3], 7)
  const hiddenKeys = tensor([true, false, false, true, false])
  const ofKeys = hiddenKeys.reshape([5, 1])

  it.each(ODD)(
    'keys and values of %s that are hidden from every query change nothing, to the bit',
    (value) => {
      const options = { mask: hiddenKeys }
      const [oddK, oddV] = [tampered(k, ofKeys, value), tampered(v, ofKeys, value)]
      expectSameBits(attention(q, oddK, oddV, options), attention(q, k, v, options))
      const expected = attentionBackward(gradOut, q, k, v, options)
      const actual = attentionBackward(gradOut, q, oddK, oddV, options)
      expectSameBits(actual.gradQ, expected.gradQ)
      expectSameBits(actual.gradK, expected.gradK)
      expectSameBits(actual.gradV, expected.gradV)
      for (const i of [0, 3]) {
        const rows = [0, 1, 2, 3].flatMap((block) => [
          ...expected.gradK.data.slice((block * 5 + i) * 2).slice(0, 2),
        ])
        expect(rows).toEqual(rows.map(() => 0))
      }
    },
  )

  it.each(ODD)('a query of %s that sees nothing gives zeros, and zeros as gradients', (value) => {
    const rows = tensor([[false], [true], [false]])
    const odd = tampered(q, rows, value)
    const out = attention(odd, k, v, { mask: rows })
    const grads = attentionBackward(tampered(gradOut, rows, value), odd, k, v, { mask: rows })
    const expected = attentionBackward(gradOut, q, k, v, { mask: rows })
    expectSameBits(out, attention(q, k, v, { mask: rows }))
    for (const block of [0, 1, 2, 3]) {
      expect([...out.data.slice((block * 3 + 1) * 3, (block * 3 + 2) * 3)]).toEqual([0, 0, 0])
      expect([...grads.gradQ.data.slice((block * 3 + 1) * 2, (block * 3 + 2) * 2)]).toEqual([0, 0])
    }
    expectSameBits(grads.gradK, expected.gradK)
    expectSameBits(grads.gradV, expected.gradV)
  })

  it('a NaN in a key that one query sees spoils that query alone', () => {
    const mask = tensor([[true], [false], [true]]).logicalAnd(masks.columns(5, [0]))
    const odd = tensor(k.data.slice(), { shape: k.shape })
    odd.data[0] = NaN
    const out = attention(q, odd, v, { mask })
    const before = attention(q, k, v, { mask })
    out.data.forEach((value, i) => {
      const spoilt = i >= 3 && i < 6
      expect(value).toBe(spoilt ? NaN : before.data[i])
    })
  })
})
