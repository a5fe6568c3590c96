import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { syncTask } from '../measure.mjs'
import { biasOf } from '../problem.mjs'

const require = createRequire(import.meta.url)

/**
 * TensorFlow.js on its wasm backend, SIMD, one thread (its threads need a browser). Its inputs are
 * tensors in its own memory already: copying them in is not timed, copying the result out
 * (`dataSync`) is, except where the name says so.
 */
export async function open() {
  const tf = require('@tensorflow/tfjs-core')
  const wasm = require('@tensorflow/tfjs-backend-wasm')
  wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`)
  if (!(await tf.setBackend('wasm'))) throw new Error('its wasm backend did not start')
  await tf.ready()
  const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')

  /** `build` makes input tensors and returns them with the graph over them. */
  const contender = (name, build, { copy = true } = {}) => ({
    name,
    prepare(problem) {
      const made = build(tf, problem)
      if (made === undefined) return undefined
      // What `tidy` returns must be a tensor: it would search a typed array value by value.
      const forward = () => tf.tidy(made.graph)
      const read = () => {
        const y = forward()
        const data = y.dataSync()
        y.dispose()
        return data
      }
      const run = copy ? read : () => forward().dispose()
      const dispose = () => {
        for (const input of made.inputs) input.dispose()
      }
      return { ...syncTask(run, { dispose }), compute: read }
    },
  })
  return {
    version: `${tf.version_core} (${simd ? 'SIMD' : 'no SIMD'}, 1 thread)`,
    contenders: [
      contender('tfjs-wasm, where', withWhere),
      contender('tfjs-wasm, add', withBias),
      contender('tfjs-wasm, add, result not read', withBias, { copy: false }),
    ],
    close: () => tf.disposeVariables(),
  }
}

function withWhere(tf, problem) {
  if (problem.op !== 'maskedSoftmax') return undefined
  const x = tf.tensor(problem.x, problem.shape)
  const mask = tf.tensor(problem.mask, problem.maskShape, 'bool')
  const fill = tf.scalar(-1e9)
  return { inputs: [x, mask, fill], graph: () => tf.softmax(tf.where(mask, fill, x), -1) }
}

function withBias(tf, problem) {
  const { op, shape } = problem
  if (op === 'maskedSoftmax') {
    const x = tf.tensor(problem.x, shape)
    const bias = tf.tensor(biasOf(problem), problem.maskShape)
    return { inputs: [x, bias], graph: () => tf.softmax(tf.add(x, bias), -1) }
  }
  if (op === 'softmax') {
    const x = tf.tensor(problem.x, shape)
    return { inputs: [x], graph: () => tf.softmax(x, -1) }
  }
  if (op === 'maskedSoftmaxBackward') {
    const g = tf.tensor(problem.gradOut, shape)
    const p = tf.tensor(problem.probs, shape)
    // The gradient of its softmax, as it writes it itself.
    const graph = () => {
      const product = tf.mul(g, p)
      return tf.sub(product, tf.mul(tf.sum(product, -1, true), p))
    }
    return { inputs: [g, p], graph }
  }
  return undefined
}
