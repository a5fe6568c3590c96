import { describe, expect, it } from 'vitest'
import { type DType, Generator, rand, randint, randperm } from '../../src/index.js'
import { type Call, draw } from '../helpers/draw.js'
import { torchCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { bitsOf, expectSameBits } from '../helpers/numbers.js'

/** Made by fixtures/make_edges.py. */
const part = <T>(name: string) => torchCases<T>(name, 'edges.json')

interface LegacyState {
  state: string
  initial_seed: string
  next: Call[]
}

describe('a state of PyTorch before 1.2, 5,048 bytes', () => {
  for (const { state, initial_seed, next } of part<LegacyState[]>('legacy_states')) {
    const bytes = Uint8Array.from(Buffer.from(state, 'base64'))

    it(`of seed ${initial_seed} goes on as PyTorch goes on from it, a normal to come included`, () => {
      const generator = new Generator().manualSeed(99).setState(bytes)
      expect(generator.initialSeed()).toBe(BigInt(initial_seed))
      for (const call of next) expectSameBits(draw(call, generator), decode(call.result))
    })

    it(`of seed ${initial_seed} comes out of getState as one of today`, () => {
      const generator = new Generator().setState(bytes)
      const today = generator.getState()
      expect(today).toHaveLength(5056)
      const again = new Generator().setState(today)
      for (const call of next)
        expect(bitsOf(draw(call, again))).toEqual(bitsOf(draw(call, generator)))
    })
  }
})

interface Range {
  seed: number
  low: string
  high: string
  result: Encoded
  after: Encoded
}

describe('randint takes as many words as PyTorch does', () => {
  for (const { seed, low, high, result, after } of part<Range[]>('ranges')) {
    it(`${low} to ${high} in ${result.dtype}, and what comes after it is the same`, () => {
      const generator = new Generator().manualSeed(seed)
      const options = { generator, dtype: result.dtype }
      expectSameBits(randint(BigInt(low), BigInt(high), [5], options), decode(result))
      expectSameBits(rand([2], { generator }), decode(after))
    })
  }
})

describe('randperm refuses what PyTorch refuses', () => {
  for (const { n, dtype, said } of part<{ n: number; dtype: DType; said: string }[]>(
    'permutations',
  )) {
    it(`n = ${n}, ${dtype}: ${said || 'is made'}`, () => {
      const generator = new Generator()
      const run = () => randperm(n, { generator, dtype })
      if (said === '') expect(run().shape).toEqual([n])
      else
        expect(run).toThrow(
          /^randperm: a dtype that holds the numbers of a permutation of \d+, got/,
        )
    })
  }

  it('draws nothing then', () => {
    const generator = new Generator().manualSeed(1)
    expect(() => randperm(5, { generator, dtype: 'bool' })).toThrow(RangeError)
    expect(generator.getState()).toEqual(new Generator().manualSeed(1).getState())
  })
})
