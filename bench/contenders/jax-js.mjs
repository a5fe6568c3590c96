import { createRequire } from 'node:module'
import { syncTask } from '../measure.mjs'
import { biasOf } from '../problem.mjs'

/**
 * jax-js on its wasm backend, under `jit`. Inputs are arrays in its own memory already; reading the
 * result (`dataSync`) is timed.
 */
export async function open() {
  const jax = await import('@jax-js/jax')
  // By name: asked for all of its devices, it looks for a browser's `navigator`.
  const devices = await jax.init('wasm')
  if (!devices.includes('wasm')) throw new Error('it has no wasm device here')
  jax.defaultDevice('wasm')

  const contender = (name, build) => ({
    name,
    prepare(problem) {
      const made = build(jax, problem)
      if (made === undefined) return undefined
      const graph = jax.jit(made.graph)
      // It counts references, and a call uses one up; `ref` is one more.
      const run = () => graph(...made.inputs.map((input) => input.ref)).dataSync()
      const dispose = () => {
        for (const input of made.inputs) input.dispose()
        graph.dispose?.()
      }
      return syncTask(run, { dispose })
    },
  })
  const root = createRequire(import.meta.url).resolve('@jax-js/jax')
  const { version } = createRequire(import.meta.url)(root.replace(/dist[\\/].*$/, 'package.json'))
  return {
    version: `${version} (wasm)`,
    contenders: [contender('jax-js, where', withWhere), contender('jax-js, add', withBias)],
  }
}

function withWhere({ nn, numpy: np }, problem) {
  if (problem.op !== 'maskedSoftmax') return undefined
  const x = np.array(problem.x, { shape: problem.shape })
  const flags = np.array(Array.from(problem.mask, (masked) => masked === 1))
  const mask = flags.reshape(problem.maskShape)
  return { inputs: [x, mask], graph: (x, mask) => nn.softmax(np.where(mask, -1e9, x), -1) }
}

function withBias({ nn, numpy: np }, problem) {
  const { op, shape } = problem
  const array = (data, dims = shape) => np.array(data, { shape: dims })
  if (op === 'maskedSoftmax') {
    const inputs = [array(problem.x), array(biasOf(problem), problem.maskShape)]
    return { inputs, graph: (x, bias) => nn.softmax(x.add(bias), -1) }
  }
  if (op === 'softmax') return { inputs: [array(problem.x)], graph: (x) => nn.softmax(x, -1) }
  if (op === 'maskedSoftmaxBackward') {
    const graph = (g, p) => {
      const product = g.mul(p.ref)
      return product.ref.sub(product.sum(-1, { keepdims: true }).mul(p))
    }
    return { inputs: [array(problem.gradOut), array(problem.probs)], graph }
  }
  return undefined
}
