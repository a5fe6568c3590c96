/** A training step of the network that train.mjs describes, in jax-js on its wasm backend. */
export async function jaxStep({ rows, columns, shown, width, heads, inner }) {
  const {
    init,
    defaultDevice,
    jit,
    valueAndGrad,
    nn,
    numpy: np,
    random,
    tree,
  } = await import('@jax-js/jax')
  await init('wasm')
  defaultDevice('wasm')
  let key = 1
  const normal = (shape, scale) => random.normal(random.key(key++), shape).mul(scale)
  const linear = (from, to) => ({ w: normal([from, to], from ** -0.5), b: np.zeros([to]) })
  const apply = ({ w, b }, x) => np.matmul(x, w).add(b)
  const block = () => ({
    gain1: np.ones([width]),
    bias1: np.zeros([width]),
    gain2: np.ones([width]),
    bias2: np.zeros([width]),
    q: linear(width, width),
    k: linear(width, width),
    v: linear(width, width),
    out: linear(width, width),
    up: linear(width, inner),
    down: linear(inner, width),
  })
  // Arrays count references, and each use takes one: `ref` is one more.
  const norm = (x, gain, bias) => {
    const centred = x.ref.sub(np.mean(x, -1, { keepdims: true }))
    const variance = np.mean(centred.ref.mul(centred.ref), -1, { keepdims: true })
    return centred
      .div(np.sqrt(variance.add(1e-5)))
      .mul(gain)
      .add(bias)
  }
  const forward = (p, x, length) => {
    const y = norm(x.ref, p.gain1, p.bias1)
    const split = (part, input) =>
      np.transpose(apply(part, input).reshape([rows, length, heads, width / heads]), [0, 2, 1, 3])
    const q = split(p.q, y.ref)
    const k = split(p.k, y.ref)
    const v = split(p.v, y)
    const scores = np.matmul(q, np.transpose(k, [0, 1, 3, 2])).mul((width / heads) ** -0.5)
    const mixed = np.transpose(np.matmul(nn.softmax(scores, -1), v), [0, 2, 1, 3])
    const after = x.add(apply(p.out, mixed.reshape([rows * length, width])))
    const out = nn.gelu(apply(p.up, norm(after.ref, p.gain2, p.bias2)))
    return after.add(apply(p.down, out))
  }
  let params = {
    encoder: Array.from({ length: 6 }, block),
    decoder: Array.from({ length: 4 }, block),
    embed: linear(1, width),
    head: linear(width, 1),
    mask: np.zeros([1, 1, width]),
  }
  const data = normal([rows, columns], 1)
  const first = np.array(
    Array.from({ length: rows }, (_, r) =>
      Array.from(data.ref.dataSync().slice(r * columns, r * columns + shown)),
    ),
  )
  const loss = (p, x, seen) => {
    let tokens = apply(p.embed, seen.reshape([rows * shown, 1]))
    for (const part of p.encoder) tokens = forward(part, tokens, shown)
    const hidden = np.zeros([rows, columns - shown, width]).add(p.mask)
    tokens = np.concatenate([tokens.reshape([rows, shown, width]), hidden], 1)
    tokens = tokens.reshape([rows * columns, width])
    for (const part of p.decoder) tokens = forward(part, tokens, columns)
    const error = apply(p.head, tokens).reshape([rows, columns]).sub(x)
    return np.mean(error.ref.mul(error))
  }
  const gradient = jit(valueAndGrad(loss))
  // AdamW with clipping, leaf by leaf.
  const update = jit((p, g, m, v, scale) => {
    const d = g.mul(scale)
    const mean = m.mul(0.9).add(d.ref.mul(0.1))
    const square = v.mul(0.999).add(d.ref.mul(d).mul(0.001))
    const step = mean.ref.div(np.sqrt(square.ref).add(1e-8)).mul(1e-3)
    return [p.mul(1 - 1e-5).sub(step), mean, square]
  })
  const norms = jit((leaves) => {
    const total = leaves.map((g) => np.sum(g.ref.mul(g))).reduce((a, b) => a.add(b))
    return np.minimum(1, np.reciprocal(np.sqrt(total)))
  })
  let leaves
  let structure
  ;[leaves, structure] = tree.flatten(params)
  let means = leaves.map((leaf) => np.zeros(leaf.shape))
  let squares = leaves.map((leaf) => np.zeros(leaf.shape))
  return () => {
    params = tree.unflatten(
      structure,
      leaves.map((leaf) => leaf.ref),
    )
    const [value, grads] = gradient(params, data.ref, first.ref)
    const [parts] = tree.flatten(grads)
    const scale = norms(parts.map((part) => part.ref))
    const next = leaves.map((leaf, i) => update(leaf, parts[i], means[i], squares[i], scale.ref))
    leaves = next.map(([p]) => p)
    means = next.map(([, m]) => m)
    squares = next.map(([, , v]) => v)
    return value.dataSync()[0]
  }
}
