import { describe, expect, it } from 'vitest'
import {
  type AttentionOptions,
  attention,
  attentionBackward,
  type FloatDType,
  full,
  masks,
  type Tensor,
  tensor,
  zeros,
} from '../../src/index.js'
import { withBackend } from '../helpers/backends.js'
import { expectError } from '../helpers/errors.js'
import { vocabularyCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { expectGradient, normals, randomMask, weightedSum } from '../helpers/gradients.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'

type Floats = Encoded<FloatDType>

interface Case {
  name: string
  q: Floats
  k: Floats
  v: Floats
  mask?: Encoded<'bool'>
  bias?: Floats
  options: AttentionOptions
  out: Floats
  weights: Floats
  grad_out: Floats
  grad_weights: Floats | null
  grads: { q: Floats; k: Floats; v: Floats; bias?: Floats }
}

const bounds = { float32: 1e-6, float64: 1e-14 }

/** The tensors and options of a case. */
function given(c: Case) {
  const options = {
    ...c.options,
    ...(c.mask && { mask: decode(c.mask) }),
    ...(c.bias && { bias: decode(c.bias) }),
  }
  return { q: decode(c.q), k: decode(c.k), v: decode(c.v), options }
}

const largest = (x: Tensor) =>
  Array.from(x.data, Number).reduce((max, value) => Math.max(max, Math.abs(value)), 0)

/** Whether a gradient in double is 0 but for rounding. */
const isZero = (x: Tensor) => largest(x) < 1e-14

function testCases(backend: string): void {
  const biased = vocabularyCases<Case[]>('attention_bias').map((c) => ({
    ...c,
    name: `bias ${c.name}`,
  }))
  for (const c of [...vocabularyCases<Case[]>('attention'), ...biased]) {
    const bound = bounds[c.q.dtype]
    const { q, k, v, options } = given(c)
    const near = (actual: Tensor | undefined, expected: Floats) => {
      expect(actual?.shape).toEqual(expected.shape)
      expect(largestErrorOfScale(actual as Tensor, decode(expected))).toBeLessThan(bound)
    }

    it(`${c.name} (${backend}): the result is PyTorch's, within ${bound} of scale`, () => {
      const out = attention(q, k, v, options)
      expect(out.dtype).toBe(q.dtype)
      near(out, c.out)
    })

    it(`${c.name} (${backend}): so are the weights, and the result beside them`, () => {
      const { out, weights } = attention(q, k, v, { ...options, returnWeights: true })
      near(out, c.out)
      near(weights, c.weights)
      expect(weights.data.filter((x) => x === 0).length).toBe(
        decode(c.weights).data.filter((x) => x === 0).length,
      )
    })

    it(`${c.name} (${backend}): so are the gradients`, () => {
      const gradWeights = c.grad_weights && { gradWeights: decode(c.grad_weights) }
      const grads = attentionBackward(decode(c.grad_out), q, k, v, { ...options, ...gradWeights })
      near(grads.gradQ, c.grads.q)
      near(grads.gradK, c.grads.k)
      near(grads.gradV, c.grads.v)
      if (c.grads.bias === undefined) expect(grads).not.toHaveProperty('gradBias')
      else if (!isZero(decode(c.grads.bias))) near(grads.gradBias, c.grads.bias)
      else {
        // What is added to all scores of a query changes nothing: what is left is rounding of the terms.
        const terms = largest(decode(c.grads.v))
        expect(grads.gradBias?.shape).toEqual(c.grads.bias.shape)
        expect(largest(grads.gradBias as Tensor)).toBeLessThan(bound * terms)
      }
    })
  }
}

describe('attention with options', () => testCases('kernels'))

describe('attention with options, without kernels', () => {
  withBackend('reference')
  testCases('reference')
})

describe('isCausal', () => {
  const [q, k, v] = [normals([2, 3, 4, 5], 1), normals([2, 3, 6, 5], 2), normals([2, 3, 6, 2], 3)]

  it.each([
    [true, 'upperLeft'],
    ['upperLeft', 'upperLeft'],
    ['lowerRight', 'lowerRight'],
  ] as const)('%s is the mask of that corner, to the bit', (isCausal, align) => {
    for (const dtype of ['float32', 'float64'] as const) {
      const [a, b, c] = [q.to(dtype), k.to(dtype), v.to(dtype)] as Tensor<FloatDType>[]
      if (a === undefined || b === undefined || c === undefined) continue
      const mask = masks.causal(4, 6, { align })
      expectSameBits(attention(a, b, c, { isCausal }), attention(a, b, c, { mask }))
    }
  })

  it('of a cache, query by query, is that of all queries at once', () => {
    const whole = attention(k, k, v, { isCausal: true })
    const last = attention(
      tensor(k.data.slice(25, 30), { shape: [1, 1, 1, 5] }),
      tensor(k.data.slice(0, 30), { shape: [1, 1, 6, 5] }),
      tensor(v.data.slice(0, 12), { shape: [1, 1, 6, 2] }),
      { isCausal: 'lowerRight' },
    )
    expect([...last.data]).toEqual([...whole.data.slice(10, 12)])
  })
})

describe('bias', () => {
  const [q, k, v] = [normals([2, 3, 4, 5], 1), normals([2, 3, 6, 5], 2), normals([2, 3, 6, 2], 3)]
  const gradOut = normals([2, 3, 4, 2], 4)

  it('of 0 and -Infinity is the mask, to the bit, in float32 too', () => {
    const mask = randomMask([2, 1, 4, 6], 5)
    const data = Float64Array.from(mask.data, (hidden) => (hidden ? -Infinity : 0))
    const bias = tensor(data, { shape: mask.shape })
    expectSameBits(attention(q, k, v, { bias }), attention(q, k, v, { mask }))
    const [a, b, c] = [q.to('float32'), k.to('float32'), v.to('float32')]
    expectSameBits(attention(a, b, c, { bias: bias.to('float32') }), attention(a, b, c, { mask }))
  })

  it.each([[[2, 3, 4, 6]], [[3, 1, 6]], [[4, 6]], [[6]], [[]]])(
    'has the gradient of finite differences, shape [%s]',
    (shape) => {
      const bias = normals(shape, 6)
      const mask = randomMask([4, 6], 7)
      const { gradBias } = attentionBackward(gradOut, q, k, v, { bias, mask })
      const loss = (x: Tensor<'float64'>) =>
        weightedSum(gradOut, attention(q, k, v, { bias: x, mask }))
      // What is added to all scores of a query changes nothing.
      if (shape.length === 0) expect(Math.abs(gradBias?.item() ?? NaN)).toBeLessThan(1e-12)
      else expectGradient(gradBias as Tensor<'float64'>, loss, bias)
    },
  )

  it('where it hides, what is hidden is never read; a NaN in it is never hidden', () => {
    const bias = tensor([0, 0.5, -Infinity, 0, -Infinity, 1], { dtype: 'float64' })
    const before = attention(q, k, v, { bias })
    const [badK, badV] = [k.data.slice(), v.data.slice()]
    for (let row = 0; row < 36; row++) {
      if (row % 6 !== 2 && row % 6 !== 4) continue
      badK.fill(NaN, row * 5, row * 5 + 5)
      badV.fill(Infinity, row * 2, row * 2 + 2)
    }
    const [noK, noV] = [tensor(badK, { shape: k.shape }), tensor(badV, { shape: v.shape })]
    expectSameBits(attention(q, noK, noV, { bias }), before)
    const odd = tensor([0, NaN, 0, 0, 0, 0], { dtype: 'float64' })
    expect(attention(q, k, v, { bias: odd }).data.every(Number.isNaN)).toBe(true)
  })

  it('of positions is by head, also where there are as many batch entries; one of [batch, keys] is refused', () => {
    const [a, b] = [normals([3, 3, 4, 5], 1), normals([3, 3, 6, 5], 2)]
    const bias = normals([3, 4, 6], 3)
    const four = attention(a, b, b, { bias: bias.reshape([1, 3, 4, 6]) })
    expectSameBits(attention(a, b, b, { bias }), four)
    expectError(
      () => attention(a, b, b, { bias: normals([3, 6], 4) }),
      RangeError,
      'attention: bias must broadcast to [3, 3, 4, 6], written [3, 1, 1, 6] if it is one of [batch, keys], got [3, 6]',
    )
  })

  it('of -Infinity everywhere gives zeros, and gradients of 0', () => {
    const bias = full([1], -Infinity, { dtype: 'float64' })
    const { out, weights } = attention(q, k, v, { bias, returnWeights: true })
    for (const x of [out, weights]) expect(x.data.every((one) => one === 0)).toBe(true)
    const grads = attentionBackward(gradOut, q, k, v, { bias })
    for (const x of Object.values(grads) as Tensor<'float64'>[]) {
      expect(x.data.every((one) => one === 0)).toBe(true)
    }
  })
})

describe('bad options of attention', () => {
  const [q, k, v] = [zeros([2, 4, 3, 5]), zeros([2, 4, 6, 5]), zeros([2, 4, 6, 7])]
  const as = <T>(value: unknown) => value as T
  const cases: [AttentionOptions, typeof RangeError | typeof TypeError, string][] = [
    [
      { isCausal: as('right') },
      RangeError,
      'isCausal must be true, false, upperLeft or lowerRight, got "right"',
    ],
    [{ enableGqa: as(1) }, TypeError, 'enableGqa must be a boolean, got 1'],
    [as({ returnWeights: 1 }), TypeError, 'returnWeights must be a boolean, got 1'],
    [as({ mask: null }), TypeError, 'mask must be a Tensor, got null'],
    [as({ bias: null }), TypeError, 'bias must be a Tensor, got null'],
    [
      { bias: zeros([6], { dtype: 'float64' }) },
      TypeError,
      'bias must be float32 like q, got "float64"',
    ],
    [{ bias: zeros([5]) }, RangeError, 'bias must broadcast to [2, 4, 3, 6], got [5]'],
    [as({ bias: zeros([6]).to('bool') }), TypeError, 'bias must be float32 or float64, got "bool"'],
    [
      as({ attnMask: zeros([6]) }),
      RangeError,
      'an option of mask, bias, isCausal, scale, enableGqa, returnWeights, got "attnMask"',
    ],
  ]
  it.each(cases)('%j: %s', (options, kind, message) => {
    expectError(() => attention(q, k, v, options), kind, `attention: ${message}`)
  })

  it('heads that do not divide, or are not asked to; dimensions that differ', () => {
    const three = [zeros([2, 3, 6, 5]), zeros([2, 3, 6, 7])] as const
    expectError(
      () => attention(q, ...three, { enableGqa: true }),
      RangeError,
      'attention: heads of k that divide the 4 of q, got 3',
    )
    const two = [zeros([2, 2, 6, 5]), zeros([2, 2, 6, 7])] as const
    expectError(
      () => attention(q, ...two),
      RangeError,
      'attention: k must be [2, 4, 6, 5], or enableGqa be true, got [2, 2, 6, 5]',
    )
    expectError(
      () => attention(zeros([3, 5]), zeros([4, 6, 5]), zeros([6, 7])),
      RangeError,
      'attention: k must have 2 dimensions, got [4, 6, 5]',
    )
    expectError(
      () => attention(zeros([5]), zeros([5]), zeros([5])),
      RangeError,
      'attention: q must be [batch, heads, length, dim], or the last 2 or 3, got [5]',
    )
  })
})
