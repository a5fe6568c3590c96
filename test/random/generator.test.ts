import { describe, expect, it } from 'vitest'
import {
  bernoulli,
  defaultGenerator,
  Generator,
  manualSeed,
  rand,
  randint,
  randn,
  randperm,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'

const as = <T>(value: unknown) => value as T
const seeded = (seed: number | bigint = 5) => new Generator().manualSeed(seed)

describe('MT19937', () => {
  it('gives the published first outputs and the 10,000th for seed 5489', () => {
    const generator = seeded(5489)
    const outputs = Array.from({ length: 10_000 }, () => generator.uint32())
    const first = [3499211612, 581869302, 3890346734, 3586334585, 545404204]
    expect(outputs.slice(0, 5)).toEqual(first)
    expect(outputs[9999]).toBe(4123659995)
  })

  it('puts the first of two words in the high half of 64 bits', () => {
    expect(seeded(5489).uint64()).toBe((3499211612n << 32n) | 581869302n)
    expect(seeded(5489).uniform32()).toBe((3499211612 % 2 ** 24) / 2 ** 24)
    const bits53 = ((3499211612n << 32n) | 581869302n) & (2n ** 53n - 1n)
    expect(seeded(5489).uniform64()).toBe(Number(bits53) / 2 ** 53)
  })
})

describe('getState, setState and clone', () => {
  const next = (generator: Generator) => [
    generator.uint32(),
    ...randn([3], { generator }).data,
    ...randn([20], { generator }).data,
    ...randperm(5, { generator, dtype: 'int32' }).data,
  ]

  for (const count of [0, 1, 2, 3, 15, 16, 17, 100]) {
    it(`after randn([${count}]) the stream goes on the same, cached normals too`, () => {
      const generator = seeded()
      randn([count], { generator })
      const state = generator.getState()
      const copy = generator.clone()
      const expected = next(generator)
      expect(next(copy)).toEqual(expected)
      expect(next(new Generator().setState(state))).toEqual(expected)
      expect(next(generator.setState(state))).toEqual(expected)
      expect(generator.initialSeed()).toBe(5n)
    })
  }

  for (const count of [623, 624, 625, 1248]) {
    it(`after ${count} words the stream goes on the same`, () => {
      const generator = seeded()
      for (let i = 0; i < count; i++) generator.uint32()
      expect(next(new Generator().setState(generator.getState()))).toEqual(next(generator))
    })
  }

  it('of a state copy its bytes: neither stream touches the other', () => {
    const generator = seeded()
    const state = generator.getState()
    const copy = generator.clone()
    next(copy)
    expect(generator.getState()).toEqual(state)
    state.fill(0)
    expect(generator.getState()).not.toEqual(state)
  })

  it('take a view into a larger buffer', () => {
    const larger = new Uint8Array(6000)
    larger.set(seeded(7).getState(), 3)
    const view = larger.subarray(3, 5059)
    expect(next(new Generator().setState(view))).toEqual(next(seeded(7)))
  })

  it('reject what is no state, and change nothing then', () => {
    const generator = seeded()
    const size = 'setState: state must have 5056 bytes (or 5048, of PyTorch before 1.2), got 3'
    expectError(() => generator.setState(new Uint8Array(3)), RangeError, size)
    const kind = 'setState: state must be a Uint8Array, got [1]'
    expectError(() => generator.setState(as([1])), TypeError, kind)
    const odd = generator.getState()
    new DataView(odd.buffer).setUint32(16, 700, true)
    expect(() => generator.setState(odd)).toThrow(/^setState: state must come from getState, got /)
    expect(() => generator.setState(new Uint8Array(5056))).toThrow(RangeError)
    expect(generator.getState()).toEqual(seeded().getState())
  })
})

describe('seeds', () => {
  it('negative ones are 2^64 + seed', () => {
    expect(seeded(-1).initialSeed()).toBe(2n ** 64n - 1n)
    expect(seeded(-333512).getState()).toEqual(seeded(2n ** 64n - 333512n).getState())
    expect(seeded(-(2n ** 63n)).initialSeed()).toBe(2n ** 63n)
  })

  it('from -2^63 to 2^64 - 1 are taken, 2^53 - 1 as a number too', () => {
    expect(seeded(2n ** 64n - 1n).initialSeed()).toBe(2n ** 64n - 1n)
    expect(seeded(Number.MAX_SAFE_INTEGER).initialSeed()).toBe(2n ** 53n - 1n)
    expect(seeded(0).initialSeed()).toBe(0n)
    expect(seeded(-0).initialSeed()).toBe(0n)
  })

  it('others are errors, and leave the generator as it was', () => {
    const generator = seeded()
    const range = 'manualSeed: seed must be from -2^63 to 2^64 - 1, got'
    const whole = 'manualSeed: seed must be an integer (beyond 2^53: a bigint), got'
    const reject = (seed: unknown, kind: typeof RangeError | typeof TypeError, message: string) =>
      expectError(() => generator.manualSeed(as(seed)), kind, message)
    reject(2n ** 64n, RangeError, `${range} 18446744073709551616n`)
    reject(-(2n ** 63n) - 1n, RangeError, `${range} -9223372036854775809n`)
    for (const seed of [NaN, Infinity, 1.5, 2 ** 53, -(2 ** 53)]) {
      reject(seed, RangeError, `${whole} ${seed}`)
    }
    reject('5', TypeError, 'manualSeed: seed must be a number or a bigint, got "5"')
    reject(undefined, TypeError, 'manualSeed: seed must be a number or a bigint, got undefined')
    expect(generator.getState()).toEqual(seeded().getState())
  })

  it('only their low 32 bits reach the stream', () => {
    expect(seeded(2 ** 32 + 5).uint32()).toBe(seeded(5).uint32())
    expect(seeded(6).uint32()).not.toBe(seeded(5).uint32())
  })

  it('drop a cached normal', () => {
    const generator = seeded()
    randn([1], { generator })
    generator.manualSeed(5)
    expect(generator.getState()).toEqual(seeded().getState())
  })
})

describe('the default generator', () => {
  const draws = [
    (options: object) => randn([5], options),
    (options: object) => rand([5], options),
    (options: object) => randint(0, 9, [5], options),
    (options: object) => randperm(5, options),
    (options: object) => bernoulli(0.5, [5], options),
  ]

  it('is what manualSeed seeds and gives back, and what functions draw from by default', () => {
    expect(manualSeed(12)).toBe(defaultGenerator)
    const generator = seeded(12)
    for (const draw of draws) expect(draw({}).data).toEqual(draw({ generator }).data)
    expect(defaultGenerator.getState()).toEqual(generator.getState())
  })

  it('is left alone where a generator is given', () => {
    const before = manualSeed(12).getState()
    for (const draw of draws) draw({ generator: seeded() })
    expect(defaultGenerator.getState()).toEqual(before)
  })

  it('of a new Generator starts from PyTorch’s default seed', () => {
    expect(new Generator().initialSeed()).toBe(67280421310721n)
    expect(new Generator().getState()).toEqual(seeded(67280421310721).getState())
  })

  it('no other object stands in for a generator', () => {
    for (const [i, name] of ['randn', 'rand', 'randint', 'randperm', 'bernoulli'].entries()) {
      const run = () => draws[i]?.({ generator: { uint32: () => 4 } })
      expectError(run, TypeError, `${name}: generator must be a Generator, got an object`)
    }
  })
})
