import { describe, expect, it } from 'vitest'
import {
  attention,
  attentionBackward,
  crossEntropy,
  crossEntropyBackward,
  logicalAnd,
  logSoftmaxBackward,
  maskedFill,
  maskedFill_,
  maskedFillBackward,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
  softmax,
  type Tensor,
  tensor,
  zeros,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'

const x = zeros([4, 5])
const mask = zeros([1, 5], { dtype: 'bool' })
const [whole, double] = [zeros([4, 5], { dtype: 'int64' }), zeros([4, 5], { dtype: 'float64' })]

/** A value that the types forbid, as JavaScript would pass it. */
const as = <T>(value: unknown) => value as T
type Mask = Tensor<'bool'>
type Floats = Tensor<'float32'>

type Case = [() => unknown, typeof RangeError | typeof TypeError, string]

const softmaxes: Case[] = [
  [
    () => softmax(as<Floats>(whole)),
    TypeError,
    'softmax: x must be float32 or float64, got "int64"',
  ],
  [() => softmax(as<Floats>([1, 2])), TypeError, 'softmax: x must be a Tensor, got [1, 2]'],
  [
    () => softmax(x, 2),
    RangeError,
    'softmax: dim of a tensor with 2 dimensions must be an integer from -2 to 1, got 2',
  ],
  [
    () => softmax(zeros([]), 1),
    RangeError,
    'softmax: dim of a tensor with 0 dimensions must be an integer from -1 to 0, got 1',
  ],
  [
    () => softmax(x, as<number>('1')),
    TypeError,
    'softmax: dim of a tensor with 2 dimensions must be a number, got "1"',
  ],
  [
    () => maskedSoftmax(x, zeros([3, 5], { dtype: 'bool' })),
    RangeError,
    'maskedSoftmax: mask must broadcast to [4, 5], got [3, 5]',
  ],
  [
    () => maskedSoftmax(x, zeros([2, 4, 5], { dtype: 'bool' })),
    RangeError,
    'maskedSoftmax: mask must broadcast to [4, 5], got [2, 4, 5]',
  ],
  [
    () => maskedSoftmax(x, as<Mask>(x)),
    TypeError,
    'maskedSoftmax: mask must be bool (True = masked out), got "float32"',
  ],
  [
    () => maskedSoftmax(x, as<Mask>(undefined)),
    TypeError,
    'maskedSoftmax: mask must be a Tensor, got undefined',
  ],
  [
    () => maskedLogSoftmax(x, as<Mask>([true])),
    TypeError,
    'maskedLogSoftmax: mask must be a Tensor, got [true]',
  ],
  [
    () => maskedSoftmax(x, mask, { fullyMasked: as<'zero'>('zeros') }),
    RangeError,
    'maskedSoftmax: fullyMasked must be one of zero, uniform, nan, got "zeros"',
  ],
  [
    () => maskedSoftmax(x, mask, { out: as<Floats>(double) }),
    TypeError,
    'maskedSoftmax: out must be float32, got "float64"',
  ],
  [
    () => maskedSoftmax(x, mask, { out: zeros([5, 4]) }),
    RangeError,
    'maskedSoftmax: out must have the shape [4, 5], got [5, 4]',
  ],
  [
    () => maskedSoftmaxBackward(zeros([5, 4]), x, mask),
    RangeError,
    'maskedSoftmaxBackward: gradOut must have the shape [4, 5], got [5, 4]',
  ],
  [
    () => logSoftmaxBackward(as<Floats>(double), x),
    TypeError,
    'logSoftmaxBackward: gradOut must be float32, got "float64"',
  ],
]

const fills: Case[] = [
  [
    () => maskedFill(x, zeros([3, 5], { dtype: 'bool' })),
    RangeError,
    'maskedFill: mask must broadcast to [4, 5], got [3, 5]',
  ],
  [
    () => maskedFill_(x, zeros([2, 4, 5], { dtype: 'bool' })),
    RangeError,
    'maskedFill_: mask must broadcast to [4, 5], got [2, 4, 5]',
  ],
  [
    () => maskedFill(x, as<Mask>(whole)),
    TypeError,
    'maskedFill: mask must be bool (True = masked out), got "int64"',
  ],
  [
    () => maskedFill(x, mask, as<number>('0')),
    TypeError,
    'maskedFill: value must be a number, a bigint or a boolean, got "0"',
  ],
  [
    () => maskedFill(x, mask, 3.5e38),
    RangeError,
    'maskedFill: value must be in the range of float32, got 3.5e+38',
  ],
  [
    () => maskedFill(whole, mask, NaN),
    RangeError,
    'maskedFill: int64 needs finite values, got NaN',
  ],
  [
    () => maskedSoftmax(x, mask, as({ fullymasked: 'zero' })),
    RangeError,
    'maskedSoftmax: an option of dim, fullyMasked, out, got "fullymasked"',
  ],
  [
    () => maskedSoftmax(x, mask, as(0)),
    TypeError,
    'maskedSoftmax: options must be an object, got 0',
  ],
  [
    () => maskedFill(whole, mask, 2n ** 63n),
    RangeError,
    'maskedFill: int64 needs values from -2^63 to 2^63 - 1, got 9223372036854775808n',
  ],
  [
    () => maskedFill(whole.to('int32'), mask, 2 ** 31),
    RangeError,
    'maskedFill: int32 needs values from -2^31 to 2^31 - 1, got 2147483648',
  ],
  [
    () => maskedFillBackward(x, mask, [2, 5]),
    RangeError,
    'maskedFillBackward: the shape of x must broadcast to [4, 5], got [2, 5]',
  ],
  [
    () => logicalAnd(x, zeros([3])),
    RangeError,
    'logicalAnd: a shape that broadcasts with [4, 5], got [3]',
  ],
]

const target = zeros([4], { dtype: 'int64' })
const entropies: Case[] = [
  [
    () => crossEntropy(x, zeros([4], { dtype: 'float64' })),
    TypeError,
    'crossEntropy: target must be int64 or int32, or float32 as the logits, got "float64"',
  ],
  [
    () => crossEntropy(x, zeros([4])),
    RangeError,
    "crossEntropy: target must have the shape [4, 5], or be indices of classes (to('int64')), got [4]",
  ],
  [
    () => crossEntropy(x, zeros([4, 5]), { ignoreIndex: 1 }),
    RangeError,
    'crossEntropy: no ignoreIndex beside probabilities, got 1',
  ],
  [
    () => crossEntropy(x, target, { weight: zeros([4]) }),
    RangeError,
    'crossEntropy: weight must have the shape [5], got [4]',
  ],
  [
    () => crossEntropy(x, target, { weight: zeros([5], { dtype: 'float64' }) }),
    TypeError,
    'crossEntropy: weight must be float32, got "float64"',
  ],
  [
    () => crossEntropy(x, target, { labelSmoothing: 1.5 }),
    RangeError,
    'crossEntropy: labelSmoothing must be from 0 to 1, got 1.5',
  ],
  [
    () => crossEntropy(x, zeros([5], { dtype: 'int64' })),
    RangeError,
    'crossEntropy: target must have the shape [4], got [5]',
  ],
  [
    () => crossEntropy(x, tensor([0n, 1n, 5n, 0n])),
    RangeError,
    'crossEntropy: each target must be from 0 to 4, or ignoreIndex, got 5',
  ],
  [
    () => crossEntropy(x, tensor([0n, 1n, -1n, 0n])),
    RangeError,
    'crossEntropy: each target must be from 0 to 4, or ignoreIndex, got -1',
  ],
  [
    () => crossEntropy(zeros([]), zeros([], { dtype: 'int64' })),
    RangeError,
    'crossEntropy: logits with a dimension of classes, got []',
  ],
  [
    () => crossEntropy(x, target, { reduction: as<'mean'>('avg') }),
    RangeError,
    'crossEntropy: reduction must be one of mean, sum, none, got "avg"',
  ],
  [
    () => crossEntropy(x, target, { mask: zeros([4], { dtype: 'bool' }) }),
    RangeError,
    'crossEntropy: mask must broadcast to [4, 5], got [4]',
  ],
  [
    () => crossEntropyBackward(zeros([4]), x, target),
    RangeError,
    'crossEntropyBackward: gradOut must have the shape [], got [4]',
  ],
]

const [q, k, v] = [zeros([2, 3, 4, 5]), zeros([2, 3, 6, 5]), zeros([2, 3, 6, 7])]
const like = zeros([2, 2, 4, 5])
const attentions: Case[] = [
  [
    () => attention(zeros([3, 4, 5]), k, v),
    RangeError,
    'attention: k must have 3 dimensions, got [2, 3, 6, 5]',
  ],
  [
    () => attention(zeros([1, 2, 3, 4, 5]), k, v),
    RangeError,
    'attention: q must be [batch, heads, length, dim], or the last 2 or 3, got [1, 2, 3, 4, 5]',
  ],
  [
    () => attention(q, as<Floats>(k.to('float64')), v),
    TypeError,
    'attention: k must be float32 like q, got "float64"',
  ],
  [
    () => attention(q, zeros([2, 3, 6, 4]), v),
    RangeError,
    'attention: k must be [2, 3, 6, 5], got [2, 3, 6, 4]',
  ],
  [
    () => attention(q, k, zeros([1, 3, 6, 7])),
    RangeError,
    'attention: v must be [2, 3, 6, 7], got [1, 3, 6, 7]',
  ],
  [
    () => attention(q, k, v, { mask: zeros([2, 6], { dtype: 'bool' }) }),
    RangeError,
    'attention: mask must broadcast to [2, 3, 4, 6], written [2, 1, 1, 6] if it is one of [batch, keys], got [2, 6]',
  ],
  [
    () => attention(like, like, like, { mask: zeros([2, 4, 4], { dtype: 'bool' }) }),
    RangeError,
    'attention: mask must be [batch, 1, queries, keys] or [1, heads, queries, keys] where batch and heads are equal, got [2, 4, 4]',
  ],
  [
    () => attentionBackward(like, like, like, like, { mask: zeros([2, 1, 4], { dtype: 'bool' }) }),
    RangeError,
    'attentionBackward: mask must be [batch, 1, queries, keys] or [1, heads, queries, keys] where batch and heads are equal, got [2, 1, 4]',
  ],
  [
    () => attention(q, k, v, { mask: as<Mask>(null) }),
    TypeError,
    'attention: mask must be a Tensor, got null',
  ],
  [
    () => attention(q, k, v, { mask: as<Mask>(zeros([4, 6])) }),
    TypeError,
    'attention: mask must be bool (True = masked out), got "float32"',
  ],
  [
    () => attention(q, k, v, { scale: NaN }),
    RangeError,
    'attention: scale must be a finite number, got NaN',
  ],
  [
    () => attentionBackward(q, q, k, v),
    RangeError,
    'attentionBackward: gradOut must have the shape [2, 3, 4, 7], got [2, 3, 4, 5]',
  ],
]

describe('errors say function, expectation and value', () => {
  for (const [run, kind, message] of [...softmaxes, ...fills, ...entropies, ...attentions]) {
    it(`${kind.name}: ${message}`, () => expectError(run, kind, message))
  }
})

describe('maskedFill_', () => {
  it('leaves x unchanged where it throws', () => {
    const ints = tensor([1, 2, 3], { dtype: 'int32' })
    const hide = tensor([true, true, true])
    for (const value of [NaN, 2 ** 31, as<number>('1')]) {
      expect(() => maskedFill_(ints, hide, value)).toThrow()
    }
    expect(() => maskedFill_(ints, tensor([true, true]), 0)).toThrow(RangeError)
    expect(() => maskedFill_(ints, as<Mask>(ints), 0)).toThrow(TypeError)
    expect([...ints.data]).toEqual([1, 2, 3])
  })

  it('cuts fractions off for integers, as PyTorch does', () => {
    const ints = tensor([1, 2], { dtype: 'int32' })
    expect(maskedFill(ints, tensor([true, false]), -1.5).toArray()).toEqual([-1, 2])
  })

  it('takes the largest values of float32 and float64, and infinities', () => {
    const largest = 3.4028234663852886e38
    expect(maskedFill(tensor([0]), tensor([true]), -largest).item()).toBe(-largest)
    expect(maskedFill(tensor([0]), tensor([true]), -Infinity).item()).toBe(-Infinity)
    const wide = zeros([1], { dtype: 'float64' })
    expect(maskedFill(wide, tensor([true]), Number.MAX_VALUE).item()).toBe(Number.MAX_VALUE)
  })

  it('does not turn a bigint beyond the range of a double into Infinity', () => {
    for (const dtype of ['float32', 'float64'] as const) {
      const floats = zeros([1], { dtype })
      expect(() => maskedFill(floats, tensor([true]), 10n ** 400n)).toThrow(RangeError)
    }
  })
})

describe('a mask that was left out is none, and no softmax without one', () => {
  const x = zeros([2, 3])
  const masked = {
    maskedSoftmax: (mask: never) => maskedSoftmax(x, mask),
    maskedLogSoftmax: (mask: never) => maskedLogSoftmax(x, mask),
    maskedSoftmaxBackward: (mask: never) => maskedSoftmaxBackward(x, x, mask),
    maskedLogSoftmaxBackward: (mask: never) => maskedLogSoftmaxBackward(x, x, mask),
    maskedFill: (mask: never) => maskedFill(x, mask),
    maskedFill_: (mask: never) => maskedFill_(x, mask),
    maskedFillBackward: (mask: never) => maskedFillBackward(x, mask),
  }
  for (const [fn, call] of Object.entries(masked)) {
    it.each([undefined, null, Symbol('no mask')])(`${fn}, %s`, (mask) => {
      expect(() => call(mask as never)).toThrow(new RegExp(`^${fn}: mask must be a Tensor`))
    })
  }
})
