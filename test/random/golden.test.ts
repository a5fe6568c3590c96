import { describe, expect, it } from 'vitest'
import {
  bernoulli,
  Generator,
  rand,
  randint,
  randn,
  randperm,
  type Tensor,
  tensor,
} from '../../src/index.js'
import { decode, type Encoded, golden } from '../helpers/golden.js'
import { expectSameBits } from '../helpers/numbers.js'

interface Call {
  op: string
  // biome-ignore lint/suspicious/noExplicitAny: each op has arguments of its own
  args: any[]
  result: Encoded
}

const sequences = golden<{ seed: string; calls: Call[] }[]>('random')

function draw(op: string, args: Call['args'], generator: Generator): Tensor {
  switch (op) {
    case 'randn':
      return randn(args, { generator })
    case 'randn64':
      return randn(args, { generator, dtype: 'float64' })
    case 'rand':
      return rand(args, { generator })
    case 'rand64':
      return rand(args, { generator, dtype: 'float64' })
    case 'randint':
      return randint(args[0], args[1], args[2], { generator })
    case 'bernoulli':
      return bernoulli(args[0], args[1], { generator })
    case 'bernoulli_tensor':
      return bernoulli(linspace(args[0]), undefined, { generator })
    case 'randperm':
      return randperm(args[0], { generator })
    default:
      throw new Error(`no such op: ${op}`)
  }
}

/** torch.linspace(0, 1, n) in float32, which counts the upper half from the end. */
function linspace(n: number): Tensor<'float32'> {
  const step = Math.fround(1 / (n - 1))
  const data = Float32Array.from({ length: n }, (_, i) =>
    i < n / 2 ? Math.fround(step * i) : Math.fround(1 - Math.fround(step * (n - 1 - i))),
  )
  return tensor(data)
}

describe('the random stream is PyTorch’s, bit for bit', () => {
  for (const [i, { seed, calls }] of sequences.entries()) {
    const generator = new Generator().manualSeed(BigInt(seed))
    for (const [j, { op, args, result }] of calls.entries()) {
      it(`sequence ${i}, seed ${seed}, call ${j}: ${op}(${JSON.stringify(args)})`, () => {
        expectSameBits(draw(op, args, generator), decode(result))
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
