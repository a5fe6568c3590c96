import { describe, expect, it } from 'vitest'
import {
  attention,
  attentionBackward,
  type FloatDType,
  maskedSoftmax,
  masks,
  type Tensor,
  tensor,
  zeros,
} from '../../src/index.js'
import { normals, randomMask } from '../helpers/gradients.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'

type Floats = Tensor<FloatDType>
type Matrix = number[][]

/** a b, and a b^T: matrices as nested arrays. */
const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => (b[0] ?? []).map((_, j) => sum(row.map((x, i) => x * Number(b[i]?.[j])))))
const timesTransposed = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b.map((other) => sum(row.map((x, i) => x * Number(other[i])))))
const sum = (terms: number[]) => terms.reduce((x, y) => x + y, 0)

/** Attention as three steps in float64, on nested arrays but for the softmax. */
function spelledOut(q: Floats, k: Floats, v: Floats, mask: Tensor<'bool'>, scale: number): Floats {
  const heads = (x: Floats) => x.to('float64').toArray() as Matrix[][]
  const [ofK, ofV] = [heads(k), heads(v)]
  const scores = heads(q).map((batch, b) =>
    batch.map((rows, h) =>
      timesTransposed(rows, ofK[b]?.[h] as Matrix).map((row) => row.map((x) => x * scale)),
    ),
  )
  const probs = heads(maskedSoftmax(tensor(scores, { dtype: 'float64' }), mask))
  const out = probs.map((batch, b) => batch.map((rows, h) => times(rows, ofV[b]?.[h] as Matrix)))
  return tensor(out, { dtype: 'float64' })
}

describe('attention', () => {
  const q = normals([2, 3, 4, 5], 1)
  const k = normals([2, 3, 6, 5], 2)
  const v = normals([2, 3, 6, 2], 3)
  const maskShapes = [[6], [4, 6], [2, 1, 1, 6], [3, 4, 1], [2, 3, 4, 6], []]

  for (const shape of maskShapes) {
    const mask = randomMask(shape, 5)

    it(`is its three steps spelled out, within 1e-14 of scale; mask [${shape}]`, () => {
      const expected = spelledOut(q, k, v, mask, 1 / Math.sqrt(5))
      expect(expected.data.some((value) => Math.abs(value) > 0.1)).toBe(true)
      expect(largestErrorOfScale(attention(q, k, v, { mask }), expected)).toBeLessThan(1e-14)
      const scaled = spelledOut(q, k, v, mask, -2)
      expect(largestErrorOfScale(attention(q, k, v, { mask, scale: -2 }), scaled)).toBeLessThan(
        1e-14,
      )
    })

    it(`in float32 is within 1e-6 of scale of the same; mask [${shape}]`, () => {
      const [a, b, c] = [q.to('float32'), k.to('float32'), v.to('float32')]
      const expected = spelledOut(a, b, c, mask, 0.5)
      const actual = attention(a, b, c, { mask, scale: 0.5 })
      expect(actual.dtype).toBe('float32')
      expect(largestErrorOfScale(actual, expected)).toBeLessThan(1e-6)
    })
  }

  it('with keys hidden is attention with those keys removed, to the bit', () => {
    const kept = [1, 2, 5]
    const only = (x: typeof k) => {
      const rows = (x.toArray() as number[][][][]).map((batch) =>
        batch.map((head) => kept.map((j) => head[j] as number[])),
      )
      return tensor(rows, { dtype: 'float64' })
    }
    const mask = masks.columns(6, [0, 3, 4])
    expectSameBits(attention(q, k, v, { mask }), attention(q, only(k), only(v)))
  })

  it('without a mask is attention with one that hides nothing, to the bit', () => {
    const nothing = zeros([4, 6], { dtype: 'bool' })
    expectSameBits(attention(q, k, v), attention(q, k, v, { mask: nothing }))
  })

  it('of one visible key is that key’s value, to the bit', () => {
    const out = attention(q, k, v, { mask: masks.columns(6, [0, 1, 2, 3, 4]) })
    for (let block = 0; block < 6; block++) {
      for (let i = 0; i < 4; i++) {
        const at = (block * 4 + i) * 2
        const last = (block * 6 + 5) * 2
        expect(out.data.slice(at, at + 2)).toEqual(v.data.slice(last, last + 2))
      }
    }
  })

  it('gives zeros where every key is hidden, and where there are no keys', () => {
    const everything = tensor(true)
    const none = attention(q, k, v, { mask: everything })
    expect(none.data.every((x) => Object.is(x, 0))).toBe(true)
    const [noK, noV] = [
      zeros([2, 3, 0, 5], { dtype: 'float64' }),
      zeros([2, 3, 0, 2], { dtype: 'float64' }),
    ]
    const out = attention(q, noK, noV)
    expect(out.shape).toEqual([2, 3, 4, 2])
    expect(out.data).toEqual(new Float64Array(48))
    const grads = attentionBackward(out, q, noK, noV)
    expect(grads.gradQ.data).toEqual(new Float64Array(q.numel))
    expect(grads.gradK.shape).toEqual([2, 3, 0, 5])
  })

  it('of no batch, heads or queries is empty', () => {
    const empty = (...shape: number[]) => zeros(shape)
    expect(attention(empty(0, 2, 3, 4), empty(0, 2, 5, 4), empty(0, 2, 5, 1)).shape).toEqual([
      0, 2, 3, 1,
    ])
    expect(attention(empty(1, 0, 3, 4), empty(1, 0, 5, 4), empty(1, 0, 5, 1)).shape).toEqual([
      1, 0, 3, 1,
    ])
    expect(attention(empty(1, 2, 0, 4), empty(1, 2, 5, 4), empty(1, 2, 5, 1)).shape).toEqual([
      1, 2, 0, 1,
    ])
  })

  it('of a causal mask never looks ahead: later keys change nothing, to the bit', () => {
    const [a, b, c] = [normals([1, 1, 4, 2], 6), normals([1, 1, 4, 2], 7), normals([1, 1, 4, 2], 8)]
    const before = attention(a, b, c, { mask: masks.causal(4) })
    b.data.fill(9, 6)
    c.data.fill(-9, 6)
    const after = attention(a, b, c, { mask: masks.causal(4) })
    expect(after.data.slice(0, 6)).toEqual(before.data.slice(0, 6))
    expect(after.data.slice(6)).not.toEqual(before.data.slice(6))
  })
})
