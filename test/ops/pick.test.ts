import { describe, expect, it } from 'vitest'
import {
  type DType,
  type FloatDType,
  maskedScatter,
  maskedScatterBackward,
  maskedSelect,
  maskedSelectBackward,
  masks,
  ones,
  type Tensor,
  tensor,
  tril,
  triu,
  where,
  whereBackward,
  zeros,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'
import { vocabularyCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'

interface Case {
  x: Encoded
  out: Encoded
  grad_out?: Encoded<FloatDType>
  grads?: Record<string, Encoded<FloatDType>>
}
type Masked = Case & { mask: Encoded<'bool'> }

const as = <T>(value: unknown) => value as T
const floats = (encoded: Encoded | undefined) => decode(encoded as Encoded<FloatDType>)

/** Sums of repeated elements are rounded once here, and as they come in PyTorch. */
function expectGradient(actual: Tensor, expected: Encoded | undefined): void {
  expect(actual.shape).toEqual(expected?.shape)
  if (expected === undefined || actual.numel === 0) return
  expect(actual.dtype).toBe(expected.dtype)
  const bound = actual.dtype === 'float32' ? 1e-6 : 1e-14
  const wanted = decode(expected)
  if (wanted.data.every((x) => x === 0)) expectSameBits(actual, wanted)
  else expect(largestErrorOfScale(actual, wanted)).toBeLessThan(bound)
}

describe('maskedSelect', () => {
  for (const [i, c] of vocabularyCases<Masked[]>('masked_select').entries()) {
    it(`case ${i}: ${c.x.dtype} [${c.x.shape}], mask [${c.mask.shape}] is PyTorch's`, () => {
      expectSameBits(maskedSelect(decode(c.x), decode(c.mask)), decode(c.out))
      if (c.grad_out === undefined) return
      const grad = maskedSelectBackward(floats(c.grad_out), decode(c.mask), c.x.shape)
      expectGradient(grad, c.grads?.['x'])
    })
  }

  it('takes what is True, and by logicalNot what a mask leaves', () => {
    const x = tensor([1, 2, 3, 4, 5])
    const mask = masks.columns(5, [0, 3])
    expect(maskedSelect(x, mask).toArray()).toEqual([1, 4])
    expect(maskedSelect(x, mask.logicalNot()).toArray()).toEqual([2, 3, 5])
  })

  it('says what is wrong', () => {
    const mask = zeros([3], { dtype: 'bool' })
    const noFit = 'maskedSelect: a shape that broadcasts with [2], got [3]'
    expectError(() => maskedSelect(zeros([2]), mask), RangeError, noFit)
    const noBool = 'maskedSelect: mask must be bool (True = masked out), got "float32"'
    expectError(() => maskedSelect(zeros([2]), as(zeros([2]))), TypeError, noBool)
    const short = 'maskedSelectBackward: gradOut must have the shape [0], got [1]'
    expectError(() => maskedSelectBackward(zeros([1]), mask, [3]), RangeError, short)
  })
})

describe('maskedScatter', () => {
  type Scatter = Masked & { source: Encoded }
  for (const [i, c] of vocabularyCases<Scatter[]>('masked_scatter').entries()) {
    it(`case ${i}: ${c.x.dtype} [${c.x.shape}], mask [${c.mask.shape}] is PyTorch's`, () => {
      const [x, mask, source] = [decode(c.x), decode(c.mask), decode(c.source)]
      expectSameBits(maskedScatter(x, mask, source), decode(c.out))
      if (c.grad_out === undefined) return
      const shapes = [c.source.shape, c.x.shape] as const
      const grads = maskedScatterBackward(floats(c.grad_out), mask, ...shapes)
      expectGradient(grads.gradX, c.grads?.['x'])
      expectGradient(grads.gradSource, c.grads?.['source'])
    })
  }

  it('says what is wrong, and leaves x as it was', () => {
    const [x, mask] = [zeros([3]), ones([3], { dtype: 'bool' })]
    const few = 'maskedScatter: source must have 3 elements or more, got 2'
    expectError(() => maskedScatter(x, mask, ones([2])), RangeError, few)
    const other = 'maskedScatter: source must be float32, got "float64"'
    expectError(() => maskedScatter(x, mask, as(ones([3], { dtype: 'float64' }))), TypeError, other)
    expect(maskedScatter(x, mask, ones([3])).toArray()).toEqual([1, 1, 1])
    expect(x.toArray()).toEqual([0, 0, 0])
  })
})

describe('where', () => {
  type Where = Case & { condition: Encoded<'bool'>; y: Encoded }
  for (const [i, c] of vocabularyCases<Where[]>('where').entries()) {
    it(`case ${i}: ${c.x.dtype} [${c.condition.shape}] [${c.x.shape}] [${c.y.shape}] is PyTorch's`, () => {
      const condition = decode(c.condition)
      expectSameBits(where(condition, decode(c.x), decode(c.y)), decode(c.out))
      if (c.grad_out === undefined) return
      const grads = whereBackward(floats(c.grad_out), condition, c.x.shape, c.y.shape)
      expectGradient(grads.gradX, c.grads?.['x'])
      expectGradient(grads.gradY, c.grads?.['y'])
    })
  }

  it('takes plain values, in the dtype of the tensor', () => {
    const condition = tensor([true, false])
    expect(where(condition, tensor([1, 2]), -Infinity).toArray()).toEqual([1, -Infinity])
    expect(where(condition, 7, tensor([1n, 2n])).toArray()).toEqual([7n, 2n])
    expect(where(condition, true, tensor([false, false])).dtype).toBe('bool')
  })

  it('says what is wrong', () => {
    const condition = tensor([true, false])
    const cases: [() => unknown, typeof TypeError | typeof RangeError, string][] = [
      [
        () => where(as(ones([2])), 1, ones([2])),
        TypeError,
        'condition must be bool, got "float32"',
      ],
      [
        () => where(condition, as<Tensor>(1), as<Tensor>(2)),
        TypeError,
        'x or y must be a Tensor, got 2',
      ],
      [
        () => where(condition, ones([2]), as(ones([2]).to('int32'))),
        TypeError,
        'y must be float32, got "int32"',
      ],
      [
        () => where(condition, ones([2]), as<number>('0')),
        TypeError,
        'y must be a Tensor, a number, a bigint or a boolean, got "0"',
      ],
      [
        () => where(condition, NaN, ones([2]).to('int32')),
        RangeError,
        'int32 needs finite values, got NaN',
      ],
      [
        () => where(condition, ones([3]), 0),
        RangeError,
        'a shape that broadcasts with [2], got [3]',
      ],
    ]
    for (const [run, kind, message] of cases) expectError(run, kind, `where: ${message}`)
  })
})

describe('tril and triu', () => {
  type Triangle = Case & { op: 'tril' | 'triu'; diagonal: number }
  const ops = { tril, triu }
  for (const c of vocabularyCases<Triangle[]>('triangle')) {
    it(`${c.op} of ${c.x.dtype} [${c.x.shape}], diagonal ${c.diagonal}, is PyTorch's`, () => {
      const op = ops[c.op]
      expectSameBits(op(decode<DType>(c.x), c.diagonal), decode(c.out))
      if (c.grad_out === undefined) return
      expectGradient(op(floats(c.grad_out), c.diagonal), c.grads?.['x'])
    })
  }

  it('of ones make causal masks', () => {
    expectSameBits(triu(ones([4, 4], { dtype: 'bool' }), 1), masks.causal(4))
    const keep = tril(ones([2, 5], { dtype: 'bool' }), 3)
    expectSameBits(keep.logicalNot(), masks.causal(2, 5))
  })

  it('say what is wrong', () => {
    expectError(() => tril(ones([3])), RangeError, 'tril: x must be [..., rows, columns], got [3]')
    const odd = 'triu: diagonal must be an integer of at least -9007199254740991, got 0.5'
    expectError(() => triu(ones([3, 3]), 0.5), RangeError, odd)
  })
})
