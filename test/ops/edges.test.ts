import { describe, expect, it } from 'vitest'
import {
  type FloatDType,
  Generator,
  logicalAnd,
  logicalNot,
  logicalOr,
  logSoftmax,
  logSoftmaxBackward,
  maskedFill,
  maskedFill_,
  maskedLogSoftmax,
  maskedSoftmax,
  maskedSoftmaxBackward,
  randn,
  softmax,
  softmaxBackward,
  tensor,
  zeros,
} from '../../src/index.js'
import { describeKernels } from '../helpers/backends.js'

const FLOATS: readonly FloatDType[] = ['float32', 'float64']

describe.each(FLOATS)('%s', (dtype) => {
  const floats = (values: number[]) => tensor(values, { dtype })

  for (const shape of [[0], [2, 0], [0, 3], [2, 0, 3], [1, 0, 0]]) {
    it(`tensors of shape [${shape}] stay empty, along every dimension`, () => {
      const x = zeros(shape, { dtype })
      const mask = zeros([1], { dtype: 'bool' })
      for (let dim = -shape.length; dim < shape.length; dim++) {
        const results = [
          softmax(x, dim),
          logSoftmax(x, dim),
          softmaxBackward(x, x, dim),
          logSoftmaxBackward(x, x, dim),
          maskedSoftmax(x, mask, { dim, fullyMasked: 'uniform' }),
          maskedLogSoftmax(x, mask, { dim, fullyMasked: 'nan' }),
          maskedSoftmaxBackward(x, x, mask, { dim }),
          maskedFill(x, mask),
        ]
        for (const result of results) {
          expect(result.shape).toEqual(shape)
          expect(result.dtype).toBe(dtype)
          expect(result.numel).toBe(0)
        }
      }
    })
  }

  it('a scalar is a line of one: probability 1, logarithm 0, gradient 0', () => {
    const x = tensor(-3, { dtype })
    const no = tensor(false)
    expect(softmax(x).item()).toBe(1)
    expect(softmax(x, 0).shape).toEqual([])
    expect(logSoftmax(x).item()).toBe(0)
    expect(softmaxBackward(tensor(2, { dtype }), softmax(x)).item()).toBe(0)
    expect(maskedSoftmax(x, no).item()).toBe(1)
    expect(maskedSoftmax(x, tensor(true)).item()).toBe(0)
    expect(maskedSoftmax(x, tensor(true), { fullyMasked: 'uniform' }).item()).toBe(1)
    expect(maskedFill(x, tensor(true), 5).item()).toBe(5)
    expect(maskedFill(x, no, 5).item()).toBe(-3)
  })

  it('scores of ±1e30 neither overflow nor hide each other', () => {
    expect([...softmax(floats([1e30, 1e30, -1e30])).data]).toEqual([0.5, 0.5, 0])
    expect([...softmax(floats([-1e30, -1e30])).data]).toEqual([0.5, 0.5])
    const log = [...logSoftmax(floats([1e30, -1e30])).data]
    expect(log[0]).toBe(0)
    expect(log[1]).toBe(floats([-2e30]).data[0])
    const mask = tensor([true, false, false])
    expect([...maskedSoftmax(floats([1e38, -1e30, -1e30]), mask).data]).toEqual([0, 0.5, 0.5])
  })

  it('-Infinity unmasked has probability 0, a line of them is NaN, as in PyTorch', () => {
    expect([...softmax(floats([-Infinity, 1])).data]).toEqual([0, 1])
    expect([...logSoftmax(floats([-Infinity, 1])).data]).toEqual([-Infinity, 0])
    expect([...softmax(floats([-Infinity, -Infinity])).data]).toEqual([NaN, NaN])
    const mask = tensor([true, false])
    expect([...maskedSoftmax(floats([1, -Infinity]), mask).data]).toEqual([0, NaN])
  })

  it('a score below all others by more than 1,000 has probability 0 and keeps its logarithm', () => {
    expect([...softmax(floats([0, -2000])).data]).toEqual([1, 0])
    expect([...logSoftmax(floats([0, -2000])).data]).toEqual([0, -2000])
  })
})

describe('maskedFill', () => {
  it('copies: the argument stays as it was, and nothing is shared', () => {
    const x = tensor([1, 2, 3])
    const filled = maskedFill(x, tensor([false, true, false]))
    expect([...x.data]).toEqual([1, 2, 3])
    expect([...filled.data]).toEqual([1, -1e9, 3])
    expect(maskedFill(x, tensor([false, false, false])).data).not.toBe(x.data)
  })

  it('fills every dtype with its own values', () => {
    const mask = tensor([true, false])
    expect([...maskedFill(tensor([1, 2], { dtype: 'int32' }), mask, -7).data]).toEqual([-7, 2])
    expect([...maskedFill(tensor([1n, 2n]), mask, -(2n ** 63n)).data]).toEqual([-(2n ** 63n), 2n])
    expect([...maskedFill(tensor([1n, 2n]), mask).data]).toEqual([-1000000000n, 2n])
    expect(maskedFill(tensor([false, false]), mask, true).toArray()).toEqual([true, false])
    expect(maskedFill(tensor([true, true]), mask, 0).toArray()).toEqual([false, true])
    expect([...maskedFill(tensor([1, 2]), mask, NaN).data]).toEqual([NaN, 2])
    expect([...maskedFill(tensor([1, 2]), mask, true).data]).toEqual([1, 2])
  })

  it('repeats x where the mask has more or larger dimensions', () => {
    const mask = tensor([
      [true, false],
      [false, true],
    ])
    const filled = maskedFill(tensor([1, 2]), mask, 0)
    expect(filled.toArray()).toEqual([
      [0, 2],
      [1, 0],
    ])
    expect(maskedFill(tensor([[1], [2]]), mask, 0).toArray()).toEqual([
      [0, 1],
      [2, 0],
    ])
  })

  it('maskedFill_ writes into x itself and returns it, also into a reshaped one', () => {
    const data = Float32Array.of(1, 2, 3, 4)
    const x = tensor(data, { shape: [2, 2] })
    expect(maskedFill_(x, tensor([[true], [false]]), 0)).toBe(x)
    expect([...data]).toEqual([0, 0, 3, 4])
    const flags = tensor([true, false])
    expect(maskedFill_(flags, flags, false).toArray()).toEqual([false, false])
  })

  it('methods are the functions', () => {
    const x = tensor([
      [1, 2],
      [3, 4],
    ])
    const mask = tensor([true, false])
    expect(x.maskedFill(mask).data).toEqual(maskedFill(x, mask).data)
    expect(x.softmax(0).data).toEqual(softmax(x, 0).data)
    expect(x.softmax().data).toEqual(softmax(x, -1).data)
    expect(x.logSoftmax(0).data).toEqual(logSoftmax(x, 0).data)
    expect(mask.logicalNot().data).toEqual(logicalNot(mask).data)
    expect(mask.logicalAnd(tensor(true)).data).toEqual(logicalAnd(mask, tensor(true)).data)
    expect(mask.logicalOr(tensor(true)).data).toEqual(logicalOr(mask, tensor(true)).data)
    expect(x.maskedFill_(mask, 0)).toBe(x)
  })
})

describe('logical operations', () => {
  it('take every dtype; all but 0 is true, NaN too, as in PyTorch', () => {
    const x = tensor([0, -0, 2, NaN])
    expect(logicalNot(x).toArray()).toEqual([true, true, false, false])
    expect(logicalAnd(x, tensor(true)).toArray()).toEqual([false, false, true, true])
    expect(logicalOr(x, tensor(false)).toArray()).toEqual([false, false, true, true])
    expect(logicalNot(tensor([0n, -5n])).toArray()).toEqual([true, false])
    expect(logicalOr(tensor([0n, -5n]), tensor([0, 0])).toArray()).toEqual([false, true])
  })

  it('broadcast either operand', () => {
    const column = tensor([[true], [false]])
    const row = tensor([true, false, false])
    expect(logicalOr(column, row).toArray()).toEqual([
      [true, true, true],
      [true, false, false],
    ])
    expect(logicalAnd(row, column).toArray()).toEqual([
      [true, false, false],
      [false, false, false],
    ])
    expect(logicalAnd(zeros([2, 0]), column).shape).toEqual([2, 0])
  })
})

describeKernels('logSoftmax', () => {
  // About one score in 10,000 of this size lies just between two powers of 2.
  it('of one element alone, or of one beside what is hidden, is exactly 0', () => {
    const x = randn([100_000, 1], { generator: new Generator().manualSeed(3) })
    for (let i = 0; i < x.numel; i++) x.data[i] = (x.data[i] as number) * 3000
    expect(logSoftmax(x).data.every((value) => value === 0)).toBe(true)
    const wide = zeros([100_000, 5])
    for (let i = 0; i < x.numel; i++) wide.data[5 * i + 2] = x.data[i] as number
    const others = tensor([true, true, false, true, true])
    const found = maskedLogSoftmax(wide, others).data
    expect(found.every((value, i) => value === (i % 5 === 2 ? 0 : -Infinity))).toBe(true)
  })
})
