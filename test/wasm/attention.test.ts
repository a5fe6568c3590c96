import { expect, it } from 'vitest'
import {
  attention,
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
  [257, 17, 8, 12],
  [5, 1000, 16, 64],
  [2, 4100, 1, 3],
  [3, 300, 600, 2],
]
const [BATCH, HEADS] = [2, 3]

function draw(shape: Shape, seed: number): Floats {
  const drawn = randn(shape, { generator: new Generator().manualSeed(seed), dtype: 'float64' })
  return unaligned(Float32Array.from(drawn.data), shape)
}

function inputs([queries, keys, dim, width]: [number, number, number, number]) {
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
  return [
    ['no mask', undefined],
    ['keys', randomMask([m], 0.5)],
    ['keys per batch', randomMask([BATCH, 1, 1, m], 0.5)],
    ['keys per head', randomMask([HEADS, 1, m], 0.8)],
    ['per query', randomMask([n, m], 0.4)],
    ['every score', randomMask([BATCH, HEADS, n, m], 0.9)],
    ['queries', randomMask([n, 1], 0.5)],
    ['nothing hidden', randomMask([n, m], 0)],
    ['all hidden', randomMask([1], 1)],
    ['causal', tensor(ahead, { shape: [n, m] })],
  ]
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
  const data = x.data.map((old, i) => (picks(Math.floor(i / size)) ? value : old))
  return tensor(data, { shape: x.shape })
}

/** What is left of the rows of a `[batch, heads, length, size]`. */
function only<D extends DType>(x: Tensor<D>, rows: readonly number[]): Tensor<D> {
  const nested = x.toArray() as number[][][][]
  const kept = nested.map((batch) => batch.map((head) => rows.map((row) => head[row] as number[])))
  const shape = [...x.shape.slice(0, 2), rows.length, x.shape[3] as number]
  return tensor(kept.flat(3), { shape, dtype: x.dtype }) as Tensor<D>
}

describeKernels('attention kernels', () => {
  for (const sizes of SIZES) {
    const [queries, keys] = sizes
    const scores = [BATCH, HEADS, queries, keys]

    for (const [name, mask] of masksFor(sizes)) {
      const title = `[${sizes}], ${name}:`
      const options = optionsOf(mask)

      it(`${title} within 2e-6 of scale of the float64 answer`, () => {
        const { q, k, v } = inputs(sizes)
        const expected = attention(exact(q), exact(k), exact(v), options)
        expect(largestErrorOfScale(attention(q, k, v, options), expected)).toBeLessThan(2e-6)
      })

      it.runIf(mask)(`${title} hidden values change no bit`, () => {
        const { q, k, v } = inputs(sizes)
        const expected = attention(q, k, v, options)
        const hidden = written(mask, scores)
        const isHidden = (row: number) => {
          const start = Math.floor(row / keys) * queries * keys + (row % keys)
          return Array.from({ length: queries }, (_, i) => hidden[start + i * keys]).every(Boolean)
        }
        const isBlind = (row: number) =>
          hidden.subarray(row * keys, (row + 1) * keys).every(Boolean)
        for (const value of [NaN, Infinity, -Infinity]) {
          const [oddK, oddV] = [spoilt(k, value, isHidden), spoilt(v, value, isHidden)]
          expectSameBits(attention(spoilt(q, value, isBlind), oddK, oddV, options), expected)
        }
      })
    }

    it(`[${sizes}]: with keys hidden the same bits as without them`, () => {
      const { q, k, v } = inputs(sizes)
      const mask = randomMask([keys], 0.5)
      const kept = Array.from(mask.data.keys()).filter((j) => !mask.data[j])
      const expected = attention(q, only(k, kept), only(v, kept))
      expectSameBits(attention(q, k, v, { mask }), expected)
      const rows = tensor(written(mask, scores), { shape: scores })
      expectSameBits(attention(q, k, v, { mask: rows }), expected)
    })

    it(`[${sizes}]: a query has the same bits whatever the others`, () => {
      const { q, k, v } = inputs(sizes)
      const last = [queries - 1]
      expectSameBits(attention(only(q, last), k, v), only(attention(q, k, v), last))
    })
  }

  it('a key that is not finite spoils the queries that see it, and no bit of the others', () => {
    const sizes: [number, number, number, number] = [40, 150, 8, 6]
    const { q, k, v } = inputs(sizes)
    const mask = randomMask([40, 150], 0.5)
    const before = attention(q, k, v, { mask })
    const isOdd = (row: number) => row % 150 === 70
    for (const value of [NaN, Infinity]) {
      for (const [oddK, oddV] of [
        [spoilt(k, value, isOdd), v],
        [k, spoilt(v, value, isOdd)],
      ] as const) {
        const expected = attention(exact(q), exact(oddK), exact(oddV), { mask })
        attention(q, oddK, oddV, { mask }).data.forEach((actual, i) => {
          const sees = mask.data[(Math.floor(i / 6) % 40) * 150 + 70] === 0
          if (!sees) expect(actual).toBe(before.data[i])
          else if (!Number.isFinite(expected.data[i])) expect(actual).toBe(expected.data[i])
        })
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

  it('scores far apart, in either order, are within 2e-6 of scale of the float64 answer', () => {
    const { q, k, v } = inputs([3, 500, 4, 4])
    for (const scale of [-300, 300, 1e-5, 0]) {
      const expected = attention(exact(q), exact(k), exact(v), { scale })
      const bound = Math.abs(scale) > 1 ? 1e-4 : 2e-6
      expect(largestErrorOfScale(attention(q, k, v, { scale }), expected)).toBeLessThan(bound)
    }
    const rising = tensor(
      k.data.map((_, i) => i / 100),
      { shape: k.shape },
    )
    const expected = attention(exact(q), exact(rising), exact(v), { scale: 1 })
    expect(largestErrorOfScale(attention(q, rising, v, { scale: 1 }), expected)).toBeLessThan(2e-5)
  })

  it('what is too long for the kernels goes through the reference', () => {
    const { q, k, v } = inputs([2, 3, 1100, 2])
    const mask = masks.columns(3, [1])
    const expected = attention(exact(q), exact(k), exact(v), { mask })
    expect(largestErrorOfScale(attention(q, k, v, { mask }), expected)).toBeLessThan(1e-7)
  })
})
