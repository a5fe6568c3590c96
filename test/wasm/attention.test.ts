import { expect, it } from 'vitest'
import {
  type AttentionOptions,
  attention,
  attentionBackward,
  type DType,
  Generator,
  masks,
  randn,
  type Shape,
  type Tensor,
  tensor,
} from '../../src/index.js'
import { describeKernels } from '../helpers/backends.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'
import { randomMask, unaligned } from '../helpers/scores.js'

type Floats = Tensor<'float32'>
type Mask = Tensor<'bool'> | undefined

/** queries, keys, dim, width: the edges of vectors, of blocks, of tiles and of chunks. */
const SIZES: [number, number, number, number][] = [
  [1, 1, 1, 1],
  [1, 5, 2, 7],
  [3, 1, 7, 2],
  [5, 3, 8, 16],
  [17, 17, 16, 8],
  [33, 64, 64, 64],
  [64, 129, 80, 5],
  [31, 257, 3, 80],
  [100, 17, 8, 12],
  [5, 1000, 16, 64],
  [2, 2100, 1, 3],
  [3, 260, 600, 2],
]
const [BATCH, HEADS] = [2, 2]

function draw(shape: Shape, seed: number): Floats {
  const drawn = randn(shape, { generator: new Generator().manualSeed(seed), dtype: 'float64' })
  return unaligned(Float32Array.from(drawn.data), shape)
}

interface Inputs<D extends DType> {
  readonly q: Tensor<D>
  readonly k: Tensor<D>
  readonly v: Tensor<D>
  readonly gradOut: Tensor<D>
}

function inputs([queries, keys, dim, width]: [number, number, number, number]): Inputs<'float32'> {
  return {
    q: draw([BATCH, HEADS, queries, dim], 1),
    k: draw([BATCH, HEADS, keys, dim], 2),
    v: draw([BATCH, HEADS, keys, width], 3),
    gradOut: draw([BATCH, HEADS, queries, width], 4),
  }
}

function masksFor([queries, keys]: readonly number[]): [string, Mask][] {
  const n = queries ?? 0
  const m = keys ?? 0
  const ahead = Uint8Array.from({ length: n * m }, (_, i) => Number(i % m > Math.floor(i / m)))
  const few = n * m > 4000
  const all: [string, Mask][] = [
    ['no mask', undefined],
    ['keys', randomMask([m], 0.5)],
    ['keys per batch', randomMask([BATCH, 1, 1, m], 0.5)],
    ['keys per head', randomMask([1, HEADS, 1, m], 0.8)],
    ['per query', randomMask([n, m], 0.4)],
    ['every score', randomMask([BATCH, HEADS, n, m], 0.9)],
    ['queries', randomMask([n, 1], 0.5)],
    ['nothing hidden', randomMask([n, m], 0)],
    ['all hidden', randomMask([1], 1)],
    ['causal', tensor(ahead, { shape: [n, m] })],
  ]
  return few
    ? all.filter(([name]) => ['keys per batch', 'every score', 'causal'].includes(name))
    : all
}

const exact = (x: Floats) => tensor(Float64Array.from(x.data), { shape: x.shape })
const optionsOf = (mask: Mask) => (mask === undefined ? {} : { mask })

/** The mask written out as `[batch, heads, queries, keys]`. */
function written(mask: Mask, shape: Shape): Uint8Array {
  const zeros = tensor(new Float32Array(shape.reduce((a, b) => a * b, 1)), { shape })
  return (mask === undefined ? zeros : zeros.maskedFill(mask, 1)).to('bool').data
}

/** A copy in which each row of the last dimension that `picks` has `value`. */
function spoilt(x: Floats, value: number, picks: (row: number) => boolean): Floats {
  const size = x.shape[3] as number
  const data = x.data.slice()
  for (let row = 0; row * size < data.length; row++) {
    if (picks(row)) data.fill(value, row * size, (row + 1) * size)
  }
  return tensor(data, { shape: x.shape })
}

/** What is left of the rows of a `[batch, heads, length, size]`. */
function only<D extends DType>(x: Tensor<D>, rows: readonly number[]): Tensor<D> {
  const nested = x.toArray() as number[][][][]
  const kept = nested.map((batch) => batch.map((head) => rows.map((row) => head[row] as number[])))
  const shape = [...x.shape.slice(0, 2), rows.length, x.shape[3] as number]
  return tensor(kept.flat(3), { shape, dtype: x.dtype }) as Tensor<D>
}

/** The result and the three gradients. */
function run<D extends 'float32' | 'float64'>(x: Inputs<D>, options: AttentionOptions) {
  const { q, k, v, gradOut } = x
  return { out: attention(q, k, v, options), ...attentionBackward(gradOut, q, k, v, options) }
}

const exactly = ({ q, k, v, gradOut }: Inputs<'float32'>, options: AttentionOptions) =>
  run({ q: exact(q), k: exact(k), v: exact(v), gradOut: exact(gradOut) }, options)

const hiddenIn = (mask: Tensor<'bool'>) => Array.from(mask.data.keys()).filter((j) => mask.data[j])

type Results<D extends DType> = Record<'out' | 'gradQ' | 'gradK' | 'gradV', Tensor<D>>

const largestOf = (x: Tensor<'float64'>) =>
  x.data.reduce((max, value) => Math.max(max, Math.abs(value)), 0)

/**
 * The gradient of a softmax is a difference: where it comes to nothing, as it does for a single key,
 * its scale is that of the terms.
 */
function expectNear(actual: Results<'float32'>, expected: Results<'float64'>, scale = 1): void {
  expect(largestErrorOfScale(actual.out, expected.out), 'out').toBeLessThan(2e-6 * scale)
  const terms = largestOf(expected.gradV)
  for (const name of ['gradQ', 'gradK', 'gradV'] as const) {
    const largest = Math.max(largestOf(expected[name]), name === 'gradV' ? 0 : 0.2 * terms)
    let error = 0
    expected[name].data.forEach((e, i) => {
      const found = Math.abs(e - (actual[name].data[i] as number))
      if (!(found <= error)) error = Number.isNaN(found) ? Infinity : found
    })
    expect(error, name).toBeLessThanOrEqual(1e-5 * scale * largest)
  }
}

function expectAllSameBits(actual: Results<'float32'>, expected: Results<'float32'>): void {
  expectSameBits(actual.out, expected.out)
  expectSameBits(actual.gradQ, expected.gradQ)
  expectSameBits(actual.gradK, expected.gradK)
  expectSameBits(actual.gradV, expected.gradV)
}

describeKernels('attention kernels', () => {
  for (const sizes of SIZES) {
    const [queries, keys] = sizes
    const scores = [BATCH, HEADS, queries, keys]

    for (const [name, mask] of masksFor(sizes)) {
      const title = `[${sizes}], ${name}:`
      const options = optionsOf(mask)

      it(`${title} out within 2e-6 of scale of the float64 answer, gradients within 1e-5`, () => {
        const x = inputs(sizes)
        expectNear(run(x, options), exactly(x, options))
      })

      it.runIf(mask)(`${title} hidden values change no bit`, () => {
        const { q, k, v, gradOut } = inputs(sizes)
        const expected = run({ q, k, v, gradOut }, options)
        const hidden = written(mask, scores)
        const isHidden = (row: number) => {
          const start = Math.floor(row / keys) * queries * keys + (row % keys)
          for (let i = 0; i < queries; i++) if (!hidden[start + i * keys]) return false
          return true
        }
        const isBlind = (row: number) =>
          hidden.subarray(row * keys, (row + 1) * keys).every(Boolean)
        for (const value of [NaN, Infinity]) {
          const odd = {
            q: spoilt(q, value, isBlind),
            k: spoilt(k, value, isHidden),
            v: spoilt(v, value, isHidden),
            gradOut: spoilt(gradOut, value, isBlind),
          }
          expectAllSameBits(run(odd, options), expected)
        }
      })
    }

    it(`[${sizes}]: with keys hidden the same bits as without them`, () => {
      const { q, k, v, gradOut } = inputs(sizes)
      const mask = randomMask([keys], 0.5)
      const kept = Array.from(mask.data.keys()).filter((j) => !mask.data[j])
      const less = run({ q, k: only(k, kept), v: only(v, kept), gradOut }, {})
      const rows = tensor(written(mask, scores), { shape: scores })
      for (const same of [mask, rows]) {
        const all = run({ q, k, v, gradOut }, { mask: same })
        const [gradK, gradV] = [only(all.gradK, kept), only(all.gradV, kept)]
        expectAllSameBits({ ...all, gradK, gradV }, less)
        const lost = [...only(all.gradK, hiddenIn(mask)).data]
        expect(lost.every((x) => Object.is(x, 0))).toBe(true)
      }
    })

    it(`[${sizes}]: a query has the same bits whatever the others`, () => {
      const { q, k, v } = inputs(sizes)
      const last = [queries - 1]
      expectSameBits(attention(only(q, last), k, v), only(attention(q, k, v), last))
    })
  }

  it('what is not finite spoils what sees it, as in the reference, and no bit of the rest', () => {
    const [queries, keys, dim, width] = [40, 150, 8, 6]
    const x = inputs([queries, keys, dim, width])
    const mask = randomMask([queries, keys], 0.5)
    const before = run(x, { mask })
    const seesKey = (row: number) => !mask.data[(row % queries) * keys + 70]
    const seenByQuery = (row: number) => !mask.data[30 * keys + (row % keys)]
    const isKey = (row: number) => row % keys === 70
    const isQuery = (row: number) => row % queries === 30
    for (const value of [NaN, Infinity]) {
      for (const name of ['q', 'k', 'v', 'gradOut'] as const) {
        const ofKey = name === 'k' || name === 'v'
        const odd = { ...x, [name]: spoilt(x[name], value, ofKey ? isKey : isQuery) }
        const [actual, expected] = [run(odd, { mask }), exactly(odd, { mask })]
        for (const result of ['out', 'gradQ', 'gradK', 'gradV'] as const) {
          const size = expected[result].shape[3] as number
          const wrong = expected[result].data.findIndex((e, i) => {
            const row = Math.floor(i / size)
            const a = actual[result].data[i] as number
            if (!Number.isFinite(e)) return Number.isFinite(a)
            const ofQueries = result === 'out' || result === 'gradQ'
            const touched = ofKey
              ? !ofQueries || seesKey(row)
              : ofQueries
                ? isQuery(row)
                : seenByQuery(row)
            return !Number.isFinite(a) || (!touched && a !== before[result].data[i])
          })
          expect(wrong, `${result} of ${value} in ${name}`).toBe(-1)
        }
      }
    }
  })

  it('scores that are all -Infinity give NaN, as the reference; one finite score gets it all', () => {
    const q = tensor([1], { shape: [1, 1, 1, 1] })
    const v = tensor([1, 2, 3], { shape: [1, 1, 3, 1] })
    const none = tensor([-Infinity, -Infinity, -Infinity], { shape: [1, 1, 3, 1] })
    expect(attention(q, none, v).item()).toBe(NaN)
    const one = tensor([-Infinity, 5, -Infinity], { shape: [1, 1, 3, 1] })
    expect(attention(q, one, v).item()).toBe(2)
  })

  it('scores far apart, in either order, and rising, within the same times their size', () => {
    const x = inputs([3, 500, 4, 4])
    // Errors of scores, and of their exponentials with them, grow with the scores.
    for (const [scale, bound] of [
      [-300, 300],
      [300, 300],
      [1e-5, 1],
      [0, 1],
    ] as const) {
      expectNear(run(x, { scale }), exactly(x, { scale }), bound)
    }
    const k = tensor(
      x.k.data.map((_, i) => i / 100),
      { shape: x.k.shape },
    )
    expectNear(run({ ...x, k }, { scale: 1 }), exactly({ ...x, k }, { scale: 1 }), 100)
  })

  it('what is too long for the kernels goes through the reference', () => {
    const x = inputs([2, 3, 1100, 2])
    const mask = masks.columns(3, [1])
    expectNear(run(x, { mask }), exactly(x, { mask }), 0.1)
  })
})
