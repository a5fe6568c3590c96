import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

/** A training step of the network that train.mjs describes, on tfjs's wasm backend. */
export async function tfjsStep({ rows, columns, shown, width, heads, inner }) {
  // Not tfjs-core: that has neither gradients nor chained operations.
  const tf = require('@tensorflow/tfjs')
  const wasm = require('@tensorflow/tfjs-backend-wasm')
  wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`)
  if (!(await tf.setBackend('wasm'))) throw new Error('its wasm backend did not start')
  await tf.ready()
  const weight = (...shape) => tf.variable(tf.randomNormal(shape, 0, 1 / Math.sqrt(shape[0])))
  const zeros = (...shape) => tf.variable(tf.zeros(shape))
  const linear = (from, to) => ({ w: weight(from, to), b: zeros(to) })
  const apply = ({ w, b }, x) => x.matMul(w).add(b)
  const block = () => ({
    gain1: tf.variable(tf.ones([width])),
    bias1: zeros(width),
    gain2: tf.variable(tf.ones([width])),
    bias2: zeros(width),
    q: linear(width, width),
    k: linear(width, width),
    v: linear(width, width),
    out: linear(width, width),
    up: linear(width, inner),
    down: linear(inner, width),
  })
  const norm = (x, gain, bias) => {
    const centred = x.sub(x.mean(-1, true))
    const scale = centred.square().mean(-1, true).add(1e-5).rsqrt()
    return centred.mul(scale).mul(gain).add(bias)
  }
  const gelu = (x) => {
    const z = x.add(x.mul(x).mul(x).mul(0.044715)).mul(0.7978845608)
    return x.mul(0.5).mul(z.tanh().add(1))
  }
  const forward = (p, x, length) => {
    const y = norm(x, p.gain1, p.bias1)
    const split = (part) =>
      apply(part, y)
        .reshape([rows, length, heads, width / heads])
        .transpose([0, 2, 1, 3])
    const scores = tf.matMul(split(p.q), split(p.k), false, true).mul((width / heads) ** -0.5)
    const mixed = tf.matMul(scores.softmax(), split(p.v)).transpose([0, 2, 1, 3])
    const after = x.add(apply(p.out, mixed.reshape([rows * length, width])))
    return after.add(apply(p.down, gelu(apply(p.up, norm(after, p.gain2, p.bias2)))))
  }
  const encoder = Array.from({ length: 6 }, block)
  const decoder = Array.from({ length: 4 }, block)
  const embed = linear(1, width)
  const head = linear(width, 1)
  const mask = zeros(1, 1, width)
  const x = tf.keep(tf.randomNormal([rows, columns]))
  const loss = () => {
    let tokens = apply(embed, x.slice([0, 0], [rows, shown]).reshape([rows * shown, 1]))
    for (const p of encoder) tokens = forward(p, tokens, shown)
    const hidden = mask.tile([rows, columns - shown, 1])
    tokens = tf.concat([tokens.reshape([rows, shown, width]), hidden], 1)
    tokens = tokens.reshape([rows * columns, width])
    for (const p of decoder) tokens = forward(p, tokens, columns)
    return apply(head, tokens).reshape([rows, columns]).sub(x).square().mean()
  }
  const optimizer = tf.train.adam(1e-3)
  return () =>
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(loss)
      const squares = Object.values(grads).map((grad) => grad.square().sum())
      const scale = tf.minimum(1, tf.div(1, tf.addN(squares).sqrt()))
      const clipped = Object.entries(grads).map(([name, grad]) => [name, grad.mul(scale)])
      optimizer.applyGradients(Object.fromEntries(clipped))
      return value.dataSync()[0]
    })
}
