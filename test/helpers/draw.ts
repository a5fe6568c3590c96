import {
  bernoulli,
  type Generator,
  rand,
  randint,
  randn,
  randperm,
  type Tensor,
  tensor,
} from '../../src/index.js'
import type { Encoded } from './golden.js'

/** A random call as the fixtures record it; whole numbers beyond 2^53 are text. */
export interface Call {
  op: string
  args: (number | string | number[])[]
  result: Encoded
}

/** Makes a recorded call anew. */
export function draw({ op, args }: Pick<Call, 'op' | 'args'>, generator: Generator): Tensor {
  switch (op) {
    case 'randn':
      return randn(args as number[], { generator })
    case 'randn64':
      return randn(args as number[], { generator, dtype: 'float64' })
    case 'rand':
      return rand(args as number[], { generator })
    case 'rand64':
      return rand(args as number[], { generator, dtype: 'float64' })
    case 'randint':
      return randint(whole(args[0]), whole(args[1]), args[2] as number[], { generator })
    case 'bernoulli':
      return bernoulli(args[0] as number, args[1] as number[], { generator })
    case 'bernoulli_tensor':
      return bernoulli(linspace(args[0] as number), undefined, { generator })
    case 'bernoulli_tensor64': {
      const n = args[0] as number
      const p = tensor(Float64Array.from({ length: n }, (_, i) => i / n))
      return bernoulli(p, undefined, { generator })
    }
    case 'randperm':
      return randperm(args[0] as number, { generator })
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

function whole(value: Call['args'][number] | undefined): number | bigint {
  return typeof value === 'string' ? BigInt(value) : (value as number)
}
