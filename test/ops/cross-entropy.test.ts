import { describe, expect, it } from 'vitest'
import {
  crossEntropy,
  crossEntropyBackward,
  logSoftmax,
  maskedLogSoftmax,
  masks,
  tensor,
  zeros,
} from '../../src/index.js'
import { normals } from '../helpers/gradients.js'
import { expectSameBits } from '../helpers/numbers.js'

const logits = normals([3, 4], 1)
const target = tensor([2n, 0n, 3n])
const logProbs = logSoftmax(logits)
const losses = [2, 4, 11].map((i) => -Number(logProbs.data[i]))

/** Within 1e-14 of `expected`. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThan(1e-14)
}

describe('crossEntropy, within 1e-14 in float64', () => {
  it('of [N, C] is the negative log-probability of each target: none, sum and mean', () => {
    const each = crossEntropy(logits, target, { reduction: 'none' })
    expect(each.shape).toEqual([3])
    losses.forEach((loss, i) => {
      expectClose(Number(each.data[i]), loss)
    })
    const [a, b, c] = losses as [number, number, number]
    const sum = crossEntropy(logits, target, { reduction: 'sum' })
    expect(sum.shape).toEqual([])
    expectClose(sum.item(), a + b + c)
    expectClose(crossEntropy(logits, target).item(), (a + b + c) / 3)
  })

  it('of [C] takes a scalar target', () => {
    const one = normals([5], 2)
    const expected = -Number(logSoftmax(one).data[3])
    expectClose(crossEntropy(one, tensor(3n)).item(), expected)
    const none = crossEntropy(one, tensor(3n), { reduction: 'none' })
    expect(none.shape).toEqual([])
    expectClose(none.item(), expected)
  })

  it('of [N, C, d] has its classes in dimension 1', () => {
    const x = normals([2, 4, 3], 3)
    const classes = tensor([
      [0n, 1n, 2n],
      [3n, 3n, 0n],
    ])
    const log = logSoftmax(x, 1)
    const each = crossEntropy(x, classes, { reduction: 'none' })
    expect(each.shape).toEqual([2, 3])
    classes.data.forEach((k, i) => {
      const place = Math.floor(i / 3) * 12 + Number(k) * 3 + (i % 3)
      expectClose(Number(each.data[i]), -Number(log.data[place]))
    })
  })

  it('takes int32 targets as it takes int64', () => {
    expectSameBits(crossEntropy(logits, target.to('int32')), crossEntropy(logits, target))
  })

  it('has the dtype of its logits', () => {
    const loss = crossEntropy(logits.to('float32'), target)
    expect(loss.dtype).toBe('float32')
    const expected = losses.reduce((a, b) => a + b) / 3
    expect(Math.abs(loss.item() - expected)).toBeLessThan(1e-6)
  })

  it('does not overflow at logits of ±1e30, and is Infinity for a class of probability 0', () => {
    const huge = tensor([
      [1e30, -1e30],
      [-1e30, 1e30],
    ])
    expect(crossEntropy(huge, tensor([0n, 1n])).item()).toBe(0)
    expect(crossEntropy(tensor([-Infinity, 0]), tensor(0n)).item()).toBe(Infinity)
    expect(crossEntropy(tensor([NaN, 0]), tensor(1n)).item()).toBe(NaN)
  })
})

describe('targets of ignoreIndex', () => {
  it('take no part: 0 in none, left out of sum and mean', () => {
    const ignoring = tensor([2n, -100n, 3n])
    const each = crossEntropy(logits, ignoring, { reduction: 'none' })
    expect(Object.is(each.data[1], 0)).toBe(true)
    const [a, , c] = losses as [number, number, number]
    expectClose(crossEntropy(logits, ignoring, { reduction: 'sum' }).item(), a + c)
    expectClose(crossEntropy(logits, ignoring).item(), (a + c) / 2)
  })

  it('may be a class, or any other whole number', () => {
    const [a, b] = losses as [number, number]
    expectClose(crossEntropy(logits, target, { ignoreIndex: 3 }).item(), (a + b) / 2)
    const marked = tensor([2n, 0n, 99n])
    expectClose(crossEntropy(logits, marked, { ignoreIndex: 99 }).item(), (a + b) / 2)
  })

  it('all of them: loss 0 and gradient 0, where PyTorch’s mean is NaN', () => {
    const none = tensor([-100n, -100n, -100n])
    for (const reduction of ['mean', 'sum', 'none'] as const) {
      const loss = crossEntropy(logits, none, { reduction })
      expect([...loss.data].every((value) => value === 0)).toBe(true)
      const gradient = crossEntropyBackward(loss, logits, none, { reduction })
      expect(gradient.data).toEqual(new Float64Array(12))
    }
  })

  it('a batch of none at all has loss 0 and an empty gradient', () => {
    const empty = zeros([0, 4], { dtype: 'float64' })
    const noTargets = zeros([0], { dtype: 'int64' })
    expect(crossEntropy(empty, noTargets).item()).toBe(0)
    expect(crossEntropy(empty, noTargets, { reduction: 'none' }).shape).toEqual([0])
    const gradient = crossEntropyBackward(tensor(1, { dtype: 'float64' }), empty, noTargets)
    expect(gradient.shape).toEqual([0, 4])
  })
})

describe('masked classes', () => {
  const mask = masks.columns(4, [1, 3])

  it('take no part in the softmax', () => {
    const log = maskedLogSoftmax(logits, mask)
    const each = crossEntropy(logits, tensor([2n, 0n, 0n]), { mask, reduction: 'none' })
    ;[2, 4, 8].forEach((place, i) => {
      expectClose(Number(each.data[i]), -Number(log.data[place]))
    })
  })

  it('as a target count like ignoreIndex', () => {
    const options = { mask, reduction: 'none' } as const
    const each = crossEntropy(logits, target, options)
    expect(each.data[2]).toBe(0)
    expect(each.data[0]).toBeGreaterThan(0)
    const mean = crossEntropy(logits, target, { mask }).item()
    expectClose(mean, (Number(each.data[0]) + Number(each.data[1])) / 2)
    const gradient = crossEntropyBackward(each, logits, target, options)
    expect([...gradient.data.slice(8)]).toEqual([0, 0, 0, 0])
  })

  it('a line in which every class is masked has loss 0 and gradient 0', () => {
    const rows = tensor([[true], [false], [true]])
    const [, b] = losses as [number, number]
    expectClose(crossEntropy(logits, target, { mask: rows }).item(), b)
    const gradOut = tensor(1, { dtype: 'float64' })
    const gradient = crossEntropyBackward(gradOut, logits, target, { mask: rows })
    expect(Array.from(gradient.data, (g) => g !== 0)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true],
      ...[false, false, false, false],
    ])
  })

  it('along [N, C, d] are those of dimension 1', () => {
    const x = normals([2, 4, 3], 4)
    const classes = zeros([2, 3], { dtype: 'int64' })
    const ofClasses = mask.reshape([4, 1])
    const log = maskedLogSoftmax(x, ofClasses, { dim: 1 })
    const each = crossEntropy(x, classes, { mask: ofClasses, reduction: 'none' })
    each.data.forEach((loss, i) => {
      expectClose(loss, -Number(log.data[Math.floor(i / 3) * 12 + (i % 3)]))
    })
  })
})
