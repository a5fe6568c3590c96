import { describe, expect, it } from 'vitest'
import { type AttentionOptions, attention, type Shape, type Tensor } from '../../src/index.js'
import { FORWARD_KEYS, prepareAttention } from '../../src/ops/attention-call.js'
import {
  type AttentionCall,
  attentionBackwardHeads,
  attentionHeads,
} from '../../src/wasm/attention.js'
import { normals, numericGradient, randomMask, weightedSum } from '../helpers/gradients.js'

type Doubles = Tensor<'float64'>

const [HEADS, DIM, WIDTH] = [2, 3, 5]

/** Numbers of single precision, as doubles: so both ways have the same inputs. */
const draw = (shape: Shape, seed: number): Doubles =>
  normals(shape, seed).to('float32').to('float64')

interface Inputs {
  q: Doubles
  k: Doubles
  v: Doubles
  bias: Doubles
}

function inputs(queries: number, keys: number, shape: Shape): Inputs {
  return {
    q: draw([1, HEADS, queries, DIM], 1),
    k: draw([1, HEADS, keys, DIM], 2),
    v: draw([1, HEADS, keys, WIDTH], 3),
    bias: draw(shape, 4),
  }
}

const single = (x: Doubles): Float32Array => Float32Array.from(x.data)

/** What the kernels are called with, whatever the sizes. */
function prepared({ q, k, v, bias }: Inputs, options: AttentionOptions): AttentionCall {
  const biased = { ...options, bias }
  const { call, bias: of } = prepareAttention('test', q, k, v, biased, FORWARD_KEYS)
  const strides = of?.strides ?? [0, 0, 0, 0]
  return { ...call, bias: { data: single(bias), strides } }
}

const largestOf = (x: Doubles) => x.data.reduce((max, value) => Math.max(max, Math.abs(value)), 0)

// Attention has one build, whichever the core's is.
describe('gradients of attention with a bias, by the kernels', () => {
  const cases: [queries: number, keys: number, bias: Shape, wanted: (keyof Inputs)[]][] = [
    [1, 3, [HEADS, 1, 3], ['q', 'k', 'v', 'bias']],
    [5, 2, [5, 2], ['q', 'k', 'v', 'bias']],
    [3, 5, [1, HEADS, 3, 5], ['q', 'k', 'v', 'bias']],
    [7, 17, [1, HEADS, 7, 17], ['q', 'k', 'v', 'bias']],
    [4, 9, [HEADS, 4, 1], ['q', 'k', 'v']],
    // Past a tile of queries, and one of keys.
    [33, 4, [33, 4], ['q', 'k', 'v', 'bias']],
    [2, 131, [131], ['q', 'bias']],
  ]
  const kinds: [string, (queries: number, keys: number) => AttentionOptions][] = [
    ['nothing hidden', () => ({})],
    ['a mask of keys', (_, keys) => ({ mask: randomMask([keys], 5), scale: -0.7 })],
    ['causal', () => ({ isCausal: 'lowerRight' })],
  ]
  for (const [queries, keys, shape, wanted] of cases) {
    it.each(kinds)(
      `[${queries}, ${keys}], bias [${shape}], %s: finite differences in double, within 2e-6 of scale`,
      (_, optionsFor) => {
        const options = optionsFor(queries, keys)
        const x = inputs(queries, keys, shape)
        const gradOut = draw([1, HEADS, queries, WIDTH], 6)
        const grads = {
          q: new Float32Array(x.q.numel),
          k: new Float32Array(x.k.numel),
          v: new Float32Array(x.v.numel),
        }
        const gradBias = new Float64Array(x.bias.numel)
        const tensors = { q: single(x.q), k: single(x.k), v: single(x.v) }
        const call = prepared(x, options)
        expect(attentionBackwardHeads(grads, single(gradOut), tensors, call, gradBias)).toBe(true)
        const found = { ...grads, bias: gradBias }
        const slopes = wanted.map((name): [keyof Inputs, Doubles] => {
          const loss = (moved: Doubles) => {
            const at: Inputs = { ...x, [name]: moved }
            const { q, k, v, bias } = at
            return weightedSum(gradOut, attention(q, k, v, { ...options, bias }))
          }
          return [name, numericGradient(loss, x[name])]
        })
        // Where a gradient is a difference that comes to nothing, its scale is that of the terms.
        const terms = Math.max(...slopes.map(([, slope]) => largestOf(slope)))
        for (const [name, slope] of slopes) {
          const worst = slope.data.reduce(
            (max, expected, i) => Math.max(max, Math.abs(expected - (found[name][i] as number))),
            0,
          )
          expect(worst, name).toBeLessThan(2e-6 * terms)
        }
      },
    )
  }
})

/** A column more: of ones, or what `last` has for each row. */
function widened(x: Doubles, last: (row: number) => number): Float32Array {
  const rows = x.numel / DIM
  return Float32Array.from({ length: rows * (DIM + 1) }, (_, i) => {
    const [row, column] = [Math.floor(i / (DIM + 1)), i % (DIM + 1)]
    return column < DIM ? (x.data[row * DIM + column] as number) : last(row)
  })
}

describe('what it costs to add a bias in single precision', () => {
  it.each([0, 30, 1000])(
    'biases about %d: out within 2e-7 (1 + largest bias) of scale, as where a dimension of the keys holds it',
    (centre) => {
      const [queries, keys] = [9, 37]
      const bias = draw([keys], 7)
      for (let i = 0; i < keys; i++) bias.data[i] = Math.fround((bias.data[i] as number) + centre)
      const x = { ...inputs(queries, keys, [keys]), bias }
      const exact = attention(x.q, x.k, x.v, { bias, scale: 1 })
      const bound = 2e-7 * (1 + largestOf(bias)) * largestOf(exact)
      const { bias: ofKeys, ...call } = prepared(x, { scale: 1 })
      const expectNear = (of: AttentionCall, q: Float32Array, k: Float32Array) => {
        const out = new Float32Array(exact.numel)
        expect(attentionHeads(out, { q, k, v: single(x.v) }, of)).toBe(true)
        const worst = exact.data.reduce(
          (max, expected, i) => Math.max(max, Math.abs(expected - (out[i] as number))),
          0,
        )
        expect(worst).toBeLessThan(bound)
      }
      expectNear({ ...call, bias: ofKeys }, single(x.q), single(x.k))
      const unbiased = { ...call, dim: DIM + 1 }
      const ones = widened(x.q, () => 1)
      expectNear(
        unbiased,
        ones,
        widened(x.k, (row) => bias.data[row % keys] as number),
      )
    },
  )
})
