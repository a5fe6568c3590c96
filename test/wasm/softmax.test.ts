import { expect, it } from 'vitest'
import {
  backend,
  type FullyMasked,
  logSoftmax,
  logSoftmaxBackward,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
  softmax,
  softmaxBackward,
  type Tensor,
  tensor,
} from '../../src/index.js'
import { describeKernels } from '../helpers/backends.js'
import { expectSameBits, largestErrorOfScale, largestRelativeError } from '../helpers/numbers.js'
import { LENGTHS, randomMask, SCORES, unaligned } from '../helpers/scores.js'

// float64 goes through the reference, whatever the backend.
const exact = (x: Tensor<'float32'>) => tensor(Float64Array.from(x.data), { shape: x.shape })

/** Masks by how the kernels are given them; True = masked out. Rows come in two batch entries. */
const MASKS: Record<string, (rows: number, columns: number) => number[]> = {
  column: (_, columns) => [1, columns],
  batch: (_, columns) => [2, 1, columns],
  row: (rows, columns) => [2, rows, columns],
}

/** Enough rows for four at a time and some over, few enough for long rows to be quick. */
const LONG = 4000
const rowsFor = (columns: number) => (columns > LONG ? 1 : columns > 100 ? 5 : 11)

const scoresOf = (make: (n: number) => Float32Array, rows: number, columns: number) =>
  unaligned(make(2 * rows * columns), [2, rows, columns])

function masksFor(rows: number, columns: number): [string, Tensor<'bool'>][] {
  const masks = Object.entries(MASKS).flatMap(([road, shapeOf]) =>
    (columns > LONG ? [0.5] : [0, 0.5, 0.9, 1]).map((share): [string, Tensor<'bool'>] => [
      `${road} mask, ${share} hidden`,
      randomMask(shapeOf(rows, columns), share),
    ]),
  )
  const one = new Uint8Array(columns).fill(1)
  if (columns > 0) one[columns - 1] = 0
  return [...masks, ['all but the last column hidden', tensor(one, { shape: [1, columns] })]]
}

describeKernels('softmax kernels', (name) => {
  it('are in use', () => {
    expect(backend()).toBe(name)
  })

  for (const columns of LENGTHS) {
    const rows = rowsFor(columns)

    for (const [kind, make] of Object.entries(SCORES).slice(0, columns > LONG ? 2 : undefined)) {
      it(`${columns} columns, ${kind}: within 1e-6 relative of the float64 answer`, () => {
        const x = scoresOf(make, rows, columns)
        expect(largestRelativeError(softmax(x), softmax(exact(x)))).toBeLessThan(1e-6)
        expect(largestErrorOfScale(logSoftmax(x), logSoftmax(exact(x)))).toBeLessThan(1e-6)
        for (const [name, mask] of masksFor(rows, columns)) {
          const probs = maskedSoftmax(x, mask)
          const expected = maskedSoftmax(exact(x), mask)
          expect(largestRelativeError(probs, expected), name).toBeLessThan(1e-6)
          const logs = maskedLogSoftmax(x, mask)
          const expectedLogs = maskedLogSoftmax(exact(x), mask)
          expect(largestErrorOfScale(logs, expectedLogs), name).toBeLessThan(1e-6)
        }
      })
    }

    it(`${columns} columns: gradients are within 2e-6 of scale of the float64 answer`, () => {
      const x = scoresOf(SCORES['normal'] as never, rows, columns)
      const g = scoresOf(SCORES['far apart'] as never, rows, columns)
      const [probs, logs] = [softmax(x), logSoftmax(x)]
      const bound = 2e-6
      const plain = softmaxBackward(exact(g), exact(probs))
      expect(largestErrorOfScale(softmaxBackward(g, probs), plain)).toBeLessThan(bound)
      const plainLog = logSoftmaxBackward(exact(g), exact(logs))
      expect(largestErrorOfScale(logSoftmaxBackward(g, logs), plainLog)).toBeLessThan(bound)
      for (const [name, mask] of masksFor(rows, columns)) {
        const p = maskedSoftmax(x, mask)
        const l = maskedLogSoftmax(x, mask)
        const expected = maskedSoftmaxBackward(exact(g), exact(p), mask)
        const got = maskedSoftmaxBackward(g, p, mask)
        expect(largestErrorOfScale(got, expected), name).toBeLessThan(bound)
        const expectedLog = maskedLogSoftmaxBackward(exact(g), exact(l), mask)
        const gotLog = maskedLogSoftmaxBackward(g, l, mask)
        expect(largestErrorOfScale(gotLog, expectedLog), name).toBeLessThan(bound)
      }
    })

    it(`${columns} columns: hidden values change no bit, nor do hidden gradients, and get 0`, () => {
      let hidden = 0
      for (const [name, mask] of masksFor(rows, columns)) {
        const x = scoresOf(SCORES['normal'] as never, rows, columns)
        const wide = repeatedMask(mask, [2, rows, columns])
        for (const poison of [NaN, Infinity]) {
          const spoilt = tensor(
            x.data.map((v, i) => (wide[i] ? poison : v)),
            { shape: x.shape },
          )
          expectSameBits(maskedSoftmax(spoilt, mask), maskedSoftmax(x, mask))
          expectSameBits(maskedLogSoftmax(spoilt, mask), maskedLogSoftmax(x, mask))
          const probs = maskedSoftmax(x, mask)
          const clean = maskedSoftmaxBackward(x, probs, mask)
          expectSameBits(maskedSoftmaxBackward(spoilt, probs, mask), clean)
          const logs = maskedLogSoftmax(x, mask)
          const cleanLog = maskedLogSoftmaxBackward(x, logs, mask)
          expectSameBits(maskedLogSoftmaxBackward(spoilt, logs, mask), cleanLog)
        }
        const [probs, gradient] = [maskedSoftmax(x, mask), maskedSoftmaxBackward(x, x, mask)]
        for (const [i, isHidden] of wide.entries()) {
          if (!isHidden) continue
          hidden++
          if (probs.data[i] !== 0 || gradient.data[i] !== 0) expect.fail(`${name}: not 0 at ${i}`)
        }
      }
      // The last of the masks alone hides all but one of each row.
      expect(hidden).toBeGreaterThanOrEqual(2 * rows * (columns - 1))
    })

    it.runIf(columns > 0 && columns < 10_000)(
      `${columns} columns: what is not finite, as the reference`,
      () => {
        for (const bad of [NaN, Infinity, -Infinity]) {
          for (const at of new Set([0, columns - 1])) {
            const x = scoresOf(SCORES['normal'] as never, rows, columns)
            x.data[columns + at] = bad
            for (const [, mask] of masksFor(rows, columns)) {
              expectSameKinds(maskedSoftmax(x, mask), maskedSoftmax(exact(x), mask))
              expectSameKinds(maskedLogSoftmax(x, mask), maskedLogSoftmax(exact(x), mask))
              const probs = softmax(scoresOf(SCORES['normal'] as never, rows, columns))
              const expected = maskedSoftmaxBackward(exact(x), exact(probs), mask)
              expectSameKinds(maskedSoftmaxBackward(x, probs, mask), expected)
            }
            expectSameKinds(softmax(x), softmax(exact(x)))
            expectSameKinds(logSoftmax(x), logSoftmax(exact(x)))
          }
        }
        const none = tensor(new Float32Array(2 * columns).fill(-Infinity), { shape: [2, columns] })
        expect(softmax(none).data.every(Number.isNaN)).toBe(true)
      },
    )

    it.runIf(columns > 0)(`${columns} columns: a fully masked row gives what was asked for`, () => {
      const x = scoresOf(SCORES['normal'] as never, rows, columns)
      const mask = randomMask([2, rows, columns], 0.5)
      mask.data.fill(1, columns, 2 * columns)
      for (const all of [mask, randomMask([1, columns], 1)]) {
        for (const fullyMasked of ['zero', 'uniform', 'nan'] as FullyMasked[]) {
          const options = { fullyMasked }
          const probs = maskedSoftmax(exact(x), all, options).to('float32')
          expect(largestRelativeError(maskedSoftmax(x, all, options), probs)).toBeLessThan(1e-6)
          const logs = maskedLogSoftmax(exact(x), all, options).to('float32')
          expect(largestErrorOfScale(maskedLogSoftmax(x, all, options), logs)).toBeLessThan(1e-6)
        }
      }
    })

    it.runIf(columns > 0)(`${columns} columns: a row has the same bits wherever it is`, () => {
      const row = (SCORES['normal'] as (n: number) => Float32Array)(columns)
      const hidden = randomMask([columns], 0.4)
      const alone = tensor(row, { shape: [1, columns] })
      const many = tensor(
        Float32Array.from({ length: 9 * columns }, (_, i) => row[i % columns] as number),
        {
          shape: [9, columns],
        },
      )
      const own = tensor(
        Uint8Array.from({ length: 9 * columns }, (_, i) => hidden.data[i % columns] as number),
        { shape: [9, columns] },
      )
      for (const run of [maskedSoftmax, maskedLogSoftmax]) {
        const one = run(alone, hidden).data
        const expected = tensor(
          Float32Array.from({ length: 9 * columns }, (_, i) => one[i % columns] as number),
          { shape: [9, columns] },
        )
        expectSameBits(run(many, hidden), expected)
        expectSameBits(run(many, own), expected)
      }
    })

    it(`${columns} columns: out may be x`, () => {
      for (const [, mask] of masksFor(rows, columns)) {
        const x = scoresOf(SCORES['normal'] as never, rows, columns)
        const apart = maskedSoftmax(x, mask)
        expectSameBits(maskedSoftmax(x, mask, { out: x }), apart)
      }
    })
  }

  it('2^20 elements and more, in large tiles, have the bits of each batch entry alone', () => {
    const [rows, columns] = [701, 301]
    const x = unaligned(SCORES['normal']?.(5 * rows * columns) ?? new Float32Array(), [
      5,
      rows,
      columns,
    ])
    const mask = randomMask([5, 1, columns], 0.5)
    mask.data.fill(0, 0, columns)
    mask.data.fill(1, columns, 2 * columns)
    const [probs, logs] = [maskedSoftmax(x, mask), maskedLogSoftmax(x, mask)]
    for (let entry = 0; entry < 5; entry++) {
      const at = entry * rows * columns
      const cut = (t: Tensor<'float32'>) =>
        tensor(t.data.slice(at, at + rows * columns), { shape: [rows, columns] })
      const own = tensor(mask.data.slice(entry * columns, (entry + 1) * columns))
      expectSameBits(cut(probs), maskedSoftmax(cut(x), own))
      expectSameBits(cut(logs), maskedLogSoftmax(cut(x), own))
    }
  })

  it('rows longer than a tile can be come in pieces', () => {
    const columns = 530_001
    const x = unaligned(SCORES['normal']?.(2 * columns) ?? new Float32Array(), [2, columns])
    x.data[columns - 1] = 9000
    const gradOut = unaligned(x.data.slice().reverse(), x.shape)
    const empty = tensor(new Uint8Array(2 * columns).fill(1, columns), { shape: x.shape })
    for (const mask of [randomMask([1, columns], 0.5), randomMask([2, columns], 0.9), empty]) {
      const probs = maskedSoftmax(x, mask, { fullyMasked: 'uniform' })
      const expected = maskedSoftmax(exact(x), mask, { fullyMasked: 'uniform' })
      expect(largestRelativeError(probs, expected)).toBeLessThan(1e-6)
      const logs = maskedLogSoftmax(x, mask)
      expect(largestErrorOfScale(logs, maskedLogSoftmax(exact(x), mask))).toBeLessThan(1e-6)
      const gradIn = maskedSoftmaxBackward(gradOut, probs, mask)
      const exactGrad = maskedSoftmaxBackward(exact(gradOut), exact(probs), mask)
      expect(largestErrorOfScale(gradIn, exactGrad)).toBeLessThan(2e-6)
      const logGrad = maskedLogSoftmaxBackward(gradOut, logs, mask)
      const exactLogGrad = maskedLogSoftmaxBackward(exact(gradOut), exact(logs), mask)
      expect(largestErrorOfScale(logGrad, exactLogGrad)).toBeLessThan(2e-6)
    }
    expect(largestRelativeError(softmax(x), softmax(exact(x)))).toBeLessThan(1e-6)
  })

  it('what is certain gets exactly 1, and its logarithm exactly 0, whatever its score', () => {
    const scores = SCORES['far apart']?.(2000) ?? new Float32Array()
    for (const score of scores) {
      const x = tensor(new Float32Array(40).fill(score - 1000), { shape: [5, 8] })
      for (let row = 0; row < 5; row++) x.data[8 * row + row] = score
      for (const [run, certain] of [
        [softmax, 1],
        [logSoftmax, 0],
      ] as const) {
        const { data } = run(x)
        for (let row = 0; row < 5; row++) expect(Math.abs(data[9 * row] as number)).toBe(certain)
      }
    }
  })

  it('one column alone gets exactly 1, and its logarithm 0; equal scores exactly 1 / n', () => {
    for (const score of [0.3, -7.7, 1234.5, -88888, 3e38]) {
      const x = tensor(new Float32Array(40).fill(score), { shape: [5, 8] })
      const mask = tensor(Uint8Array.of(1, 1, 1, 0, 1, 1, 1, 1))
      for (let row = 0; row < 5; row++) {
        expect(maskedSoftmax(x, mask).data[8 * row + 3]).toBe(1)
        expect(maskedLogSoftmax(x, mask).data[8 * row + 3]).toBeCloseTo(0, 30)
      }
      expect(softmax(x).data.every((p) => p === 0.125)).toBe(true)
    }
  })
})

/** The bytes of a mask repeated to fill `shape`. */
function repeatedMask(mask: Tensor<'bool'>, shape: readonly number[]): Uint8Array {
  return tensor(new Float32Array(shape.reduce((a, b) => a * b, 1)), { shape })
    .maskedFill(mask, 1)
    .to('bool').data
}

/** NaN, infinities and zeros at the same places, everything else near. */
function expectSameKinds(actual: Tensor<'float32'>, expected: Tensor<'float64'>): void {
  expect(actual.data.findIndex((a, i) => Number.isNaN(a) !== Number.isNaN(expected.data[i]))).toBe(
    -1,
  )
  expect(largestErrorOfScale(actual, expected)).toBeLessThan(2e-6)
}
