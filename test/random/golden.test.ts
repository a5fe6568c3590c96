import { describe, expect, it } from 'vitest'
import { Generator } from '../../src/index.js'
import { type Call, draw } from '../helpers/draw.js'
import { decode, golden } from '../helpers/golden.js'
import { expectSameBits } from '../helpers/numbers.js'

const sequences = golden<{ seed: string; calls: Call[] }[]>('random')

describe('the random stream is PyTorch’s, bit for bit', () => {
  for (const [i, { seed, calls }] of sequences.entries()) {
    const generator = new Generator().manualSeed(BigInt(seed))
    for (const [j, { op, args, result }] of calls.entries()) {
      it(`sequence ${i}, seed ${seed}, call ${j}: ${op}(${JSON.stringify(args)})`, () => {
        expectSameBits(draw({ op, args }, generator), decode(result))
      })
    }
  }

  it('covers every op', () => {
    const ops = new Set(sequences.flatMap(({ calls }) => calls.map(({ op }) => op)))
    expect([...ops].sort()).toEqual(
      'bernoulli bernoulli_tensor rand rand64 randint randn randn64 randperm'.split(' '),
    )
  })
})
