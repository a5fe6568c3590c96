import { describe, expect, it } from 'vitest'
import {
  bernoulli,
  type FloatDType,
  Generator,
  rand,
  randint,
  randn,
  randperm,
  type Tensor,
  tensor,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'

const as = <T>(value: unknown) => value as T
const seeded = (seed = 5) => ({ generator: new Generator().manualSeed(seed) })

/** Mean, variance and fourth moment about the mean. */
function moments(x: Tensor): [mean: number, variance: number, fourth: number] {
  const values = Array.from(x.data as ArrayLike<number | bigint>, Number)
  const average = (f: (v: number) => number) =>
    values.reduce((sum, v) => sum + f(v), 0) / values.length
  const mean = average((v) => v)
  return [mean, average((v) => (v - mean) ** 2), average((v) => (v - mean) ** 4)]
}

const FLOATS: readonly FloatDType[] = ['float32', 'float64']

describe.each(FLOATS)('100,000 values of %s', (dtype) => {
  it('randn: mean within 0.015 of 0, variance within 0.02 of 1, fourth moment within 0.15 of 3', () => {
    const [mean, variance, fourth] = moments(randn([100_000], { ...seeded(), dtype }))
    expect(Math.abs(mean)).toBeLessThan(0.015)
    expect(Math.abs(variance - 1)).toBeLessThan(0.02)
    expect(Math.abs(fourth - 3)).toBeLessThan(0.15)
  })

  it('randn in calls of 1 to 15 values has the same moments, within the same bounds', () => {
    const options = { ...seeded(), dtype }
    const values: number[] = []
    for (let n = 1; values.length < 100_000; n = (n % 15) + 1)
      values.push(...randn([n], options).data)
    const [mean, variance, fourth] = moments(tensor(values))
    expect(Math.abs(mean)).toBeLessThan(0.015)
    expect(Math.abs(variance - 1)).toBeLessThan(0.02)
    expect(Math.abs(fourth - 3)).toBeLessThan(0.15)
  })

  it('rand: in [0, 1), mean within 0.005 of 1/2, variance within 0.002 of 1/12', () => {
    const x = rand([100_000], { ...seeded(), dtype })
    const [mean, variance] = moments(x)
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.005)
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002)
    expect(x.data.every((u) => u >= 0 && u < 1)).toBe(true)
  })
})

describe('sizes', () => {
  for (const dtype of FLOATS) {
    it(`randn of 0 to 40 values in ${dtype}: finite, of that size, and the same every time`, () => {
      const once = seeded()
      const again = seeded()
      for (let n = 0; n <= 40; n++) {
        const x = randn([n], { ...once, dtype })
        expect(x.numel).toBe(n)
        expect(x.data.every((v) => Number.isFinite(v) && Math.abs(v) < 10)).toBe(true)
        expect(new Set(x.data).size).toBe(n)
        expect(randn([n], { ...again, dtype }).data).toEqual(x.data)
      }
      expect(once.generator.getState()).toEqual(again.generator.getState())
    })

    it(`randn of 16 values or more in ${dtype} keeps no normal from one call to the next`, () => {
      for (let n = 16; n <= 40; n++) {
        const { generator } = seeded()
        randn([n], { generator, dtype })
        expect(generator.takeCachedNormal()).toBeUndefined()
      }
    })
  }

  it('the shape does not change the values', () => {
    expect(randn([4, 5], seeded()).data).toEqual(randn([20], seeded()).data)
    expect(rand([2, 0, 3], seeded()).shape).toEqual([2, 0, 3])
    expect(randn([], seeded()).data).toEqual(randn([1], seeded()).data)
  })
})

describe('randint', () => {
  it('hits every value of a small range, each within 5 % of its share', () => {
    const counts = new Map<bigint, number>()
    for (const v of randint(-3, 4, [70_000], seeded()).data) counts.set(v, (counts.get(v) ?? 0) + 1)
    expect([...counts.keys()].sort((a, b) => Number(a - b))).toEqual([
      -3n,
      -2n,
      -1n,
      0n,
      1n,
      2n,
      3n,
    ])
    for (const count of counts.values()) expect(Math.abs(count / 10_000 - 1)).toBeLessThan(0.05)
  })

  it('takes one word below a range of 2^32, two from there on', () => {
    const words = (high: bigint) => {
      const { generator } = seeded()
      randint(0, high, [3], { generator })
      const other = seeded().generator
      for (let n = 0; ; n++) {
        if (Buffer.compare(other.getState(), generator.getState()) === 0) return n
        other.uint32()
      }
    }
    expect([2n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 63n - 1n].map(words)).toEqual([3, 3, 6, 6])
  })

  it('stays in ranges up to that of int64', () => {
    const ranges = [
      [0n, 2n ** 63n - 1n],
      [-(2n ** 63n), 2n ** 63n - 1n],
      [-(2n ** 63n), -(2n ** 63n) + 2n],
      [2n ** 63n - 3n, 2n ** 63n - 1n],
      [2n ** 53n - 1n, 2n ** 53n + 3n],
    ] as const
    for (const [low, high] of ranges) {
      const { data } = randint(low, high, [500], seeded())
      expect(data.every((v) => v >= low && v < high)).toBe(true)
      if (high - low < 5n) expect(BigInt(new Set(data).size)).toBe(high - low)
      else expect(new Set(data).size).toBe(500)
    }
  })

  it('draws the same for every dtype that holds the range', () => {
    const expected = Array.from(randint(0, 2, [50], seeded()).data, Number)
    for (const dtype of ['float32', 'float64', 'int32', 'bool'] as const) {
      const x = randint(0, 2, [50], { ...seeded(), dtype })
      expect(x.dtype).toBe(dtype)
      expect(Array.from(x.data)).toEqual(expected)
    }
  })

  it('takes the last value a dtype holds, and no further', () => {
    const limits = { float32: 2 ** 24, int32: 2 ** 31 - 1, bool: 1 } as const
    for (const [dtype, last] of Object.entries(limits) as [keyof typeof limits, number][]) {
      expect(Number(randint(last, last + 1, [1], { dtype }).data[0])).toBe(last)
      expect(() => randint(last, last + 2, [1], { dtype })).toThrow(RangeError)
    }
    const message = 'randint: a range that bool holds (0 to 1), got [0, 3]'
    expectError(() => randint(0, 3, [1], { dtype: 'bool' }), RangeError, message)
  })

  it('rejects empty ranges, fractions and what is beyond its bounds', () => {
    const reject = (low: unknown, high: unknown, message: string) =>
      expect(() => randint(as(low), as(high), [1])).toThrow(message)
    reject(3, 3, 'randint: low must be below high (3), got 3')
    reject(4, 3, 'randint: low must be below high (3), got 4')
    reject(0.5, 3, 'randint: low must be an integer (beyond 2^53: a bigint), got 0.5')
    reject(
      0,
      2 ** 53,
      'randint: high must be an integer (beyond 2^53: a bigint), got 9007199254740992',
    )
    reject(0, '3', 'randint: high must be a number or a bigint, got "3"')
    reject(-(2n ** 63n) - 1n, 0, 'randint: low must be from -2^63 to 2^63 - 1')
    reject(0, 2n ** 63n + 1n, 'randint: ')
  })

  it('rejects a high of 2^63, as PyTorch does and its own page says', () => {
    expect(() => randint(0, 2n ** 63n, [1])).toThrow(RangeError)
  })
})

describe('bernoulli', () => {
  it('of 0 is never, of 1 always, of 0.3 within 0.01 of its share of 40,000', () => {
    expect(new Set(bernoulli(0, [500], seeded()).data)).toEqual(new Set([0]))
    expect(new Set(bernoulli(1, [500], seeded()).data)).toEqual(new Set([1]))
    const [mean] = moments(bernoulli(0.3, [40_000], seeded()))
    expect(Math.abs(mean - 0.3)).toBeLessThan(0.01)
  })

  it('of a tensor has its shape and dtype, and its own probability at each place', () => {
    const p = tensor(
      [
        [0, 1, 0],
        [1, 1, 0],
      ],
      { dtype: 'float64' },
    )
    const x = bernoulli(p, undefined, seeded())
    expect(x.dtype).toBe('float64')
    expect(x.toArray()).toEqual(p.toArray())
    expect(bernoulli(p, undefined, { ...seeded(), dtype: 'bool' }).dtype).toBe('bool')
    expect([...bernoulli(1, [2], { dtype: 'int64' }).data]).toEqual([1n, 1n])
  })

  it('rejects what is no probability, and draws nothing then', () => {
    const options = seeded()
    for (const p of [-0.1, 1.1, NaN]) {
      const message = `bernoulli: p must be from 0 to 1, got ${p}`
      expectError(() => bernoulli(p, [1], options), RangeError, message)
      const tensorOfP = tensor([0.5, p], { dtype: 'float64' })
      expectError(() => bernoulli(tensorOfP, undefined, options), RangeError, message)
    }
    const reject = (run: () => unknown, message: string) => expect(run).toThrow(message)
    reject(() => bernoulli(as('0.5'), [1]), 'bernoulli: p must be a number or a Tensor, got "0.5"')
    reject(() => bernoulli(tensor([1n]), undefined), 'bernoulli: p must be float32 or float64')
    reject(() => bernoulli(0.5, as(undefined)), 'bernoulli: shape must be an array of sizes')
    reject(
      () => bernoulli(tensor([0.5]), as([1])),
      'bernoulli: no shape beside a tensor of p, got [1]',
    )
    expect(options.generator.getState()).toEqual(seeded().generator.getState())
  })
})

describe('randperm', () => {
  it('is a permutation of 0 to n - 1 for every n up to 60, and not the identity from 10 on', () => {
    const options = seeded()
    for (let n = 0; n <= 60; n++) {
      const order = Array.from(randperm(n, options).data, Number)
      const sorted = [...order].sort((a, b) => a - b)
      expect(sorted).toEqual([...sorted.keys()])
      expect(order.length).toBe(n)
      if (n >= 10) expect(order).not.toEqual(sorted)
    }
  })

  it('puts each of 4 numbers first within 5 % of a quarter of 20,000 draws', () => {
    const options = { ...seeded(), dtype: 'int32' } as const
    const counts = [0, 0, 0, 0]
    for (let i = 0; i < 20_000; i++) {
      const first = randperm(4, options).data[0] as number
      counts[first] = (counts[first] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count / 5000 - 1)).toBeLessThan(0.05)
  })

  it('rejects what is no size', () => {
    const message = 'randperm: n must be an integer from 0 to 4294967295, got -1'
    expectError(() => randperm(-1), RangeError, message)
  })
})

describe('randn and rand', () => {
  it('reject what is no float dtype and no shape', () => {
    const dtype = 'randn: dtype must be float32 or float64, got "int64"'
    expectError(() => randn([1], { dtype: as<'float32'>('int64') }), TypeError, dtype)
    const shape = 'rand: each size of the shape must be an integer of at least 0, got -1'
    expectError(() => rand([-1]), RangeError, shape)
    expectError(() => rand(as(5)), TypeError, 'rand: shape must be an array of sizes, got 5')
  })
})
