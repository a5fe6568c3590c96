// What this package makes of the arguments of a case: a result of each name that the case may want.
import {
  arange,
  attention,
  attentionBackward,
  bernoulli,
  crossEntropy,
  crossEntropyBackward,
  full,
  Generator,
  gumbelSoftmax,
  logSoftmax,
  logSoftmaxBackward,
  maskedFill,
  maskedFill_,
  maskedFillBackward,
  maskedLogSoftmax,
  maskedScatter,
  maskedSelect,
  maskedSoftmax,
  maskedSoftmaxBackward,
  masks,
  multinomial,
  ones,
  rand,
  randint,
  randn,
  randperm,
  softmax,
  softmaxBackward,
  tensor,
  tril,
  triu,
  where,
  zeros,
} from '../../dist/index.js'
import { decode, scalar } from './decode.mjs'

const copy = (x) => tensor(x.data.slice(), { shape: x.shape })

const CALLS = {
  fill(args, wants) {
    const [x, mask, value] = [decode(args.x), decode(args.mask), scalar(args.value)]
    const found = { filled: maskedFill(x, mask, value) }
    if (wants('inPlace')) found.inPlace = maskedFill_(copy(x), mask, value)
    if (wants('grad')) found.grad = maskedFillBackward(decode(args.gradOut), mask, x.shape)
    return found
  },
  softmax({ x: given, gradOut: grads, dim }) {
    const [x, gradOut] = [decode(given), decode(grads)]
    const [probs, logProbs] = [softmax(x, dim), logSoftmax(x, dim)]
    return {
      softmax: probs,
      softmaxGrad: softmaxBackward(gradOut, probs, dim),
      logSoftmax: logProbs,
      logSoftmaxGrad: logSoftmaxBackward(gradOut, logProbs, dim),
    }
  },
  maskedSoftmax({ dim, fullyMasked, ...args }) {
    const [x, mask, gradOut] = [decode(args.x), decode(args.mask), decode(args.gradOut)]
    const probs = maskedSoftmax(x, mask, { dim, fullyMasked })
    const logProbs = maskedLogSoftmax(x, mask, { dim, fullyMasked })
    return { probs, logProbs, grad: maskedSoftmaxBackward(gradOut, probs, mask, { dim }) }
  },
  crossEntropy({ logits: given, target: classes, gradOut, mask, ignoreIndex, reduction }) {
    const [logits, target] = [decode(given), decode(classes)]
    const options = { ignoreIndex, reduction, ...(mask && { mask: decode(mask) }) }
    return {
      loss: crossEntropy(logits, target, options),
      grad: crossEntropyBackward(decode(gradOut), logits, target, options),
    }
  },
  attention({ scale, ...args }) {
    const [q, k, v] = [decode(args.q), decode(args.k), decode(args.v)]
    const options = { mask: decode(args.mask), ...(scale !== null && { scale }) }
    const out = attention(q, k, v, options)
    return { out, ...attentionBackward(decode(args.gradOut), q, k, v, options) }
  },
  print: ({ x, options }) => ({ text: decode(x).toString(options) }),
  draw({ seed, calls }) {
    const generator = new Generator().manualSeed(scalar(seed))
    const found = calls.map((call, i) => [`${i} ${call.op}`, drawn(call, generator)])
    const state = Buffer.from(generator.getState()).toString('base64')
    return { ...Object.fromEntries(found), state, after: rand([2], { generator }) }
  },
  pick({ diagonal, ...args }, wants) {
    const [x, y, mask] = [decode(args.x), decode(args.y), decode(args.mask)]
    const found = {
      select: maskedSelect(x, mask),
      where: where(mask, x, y),
      scatter: maskedScatter(x, mask, y),
    }
    if (wants('tril')) Object.assign(found, { tril: tril(x, diagonal), triu: triu(x, diagonal) })
    for (const dtype of ['float16', 'bfloat16', 'float32']) {
      if (wants(dtype)) found[dtype] = x.to(dtype)
    }
    return found
  },
  sample({ seed, count, replacement, tau, k, ...args }) {
    const logits = decode(args.logits)
    const seeded = () => new Generator().manualSeed(seed)
    return {
      drawn: multinomial(decode(args.probs), count, { replacement, generator: seeded() }),
      soft: gumbelSoftmax(logits, { tau, generator: seeded() }),
      topK: masks.topK(logits, k),
    }
  },
  masks(args) {
    const [a, b] = [decode(args.a), decode(args.b)]
    const { columns, lengths, indices, p, count } = args
    const generator = new Generator().manualSeed(args.seed)
    return {
      ...{ not: a.logicalNot(), and: a.logicalAnd(b), or: a.logicalOr(b) },
      ...{ missing: masks.missing(a), causal: masks.causal(columns) },
      columns: masks.columns(columns, indices),
      padding: masks.padding(lengths, columns),
      drawn: masks.randomColumns(columns, { p, generator }),
      some: masks.randomColumns(columns, { count, generator }),
    }
  },
  edges({ dtype, shape, end, n, dims, ...args }) {
    const x = decode(args.x)
    return {
      to: x.to(args.to),
      full: full(shape, scalar(args.value), { dtype }),
      zeros: zeros(shape, { dtype }),
      ones: ones(shape, { dtype }),
      ...(dtype !== 'bool' && { arange: arange(end, { dtype }) }),
      ...(dims && { transpose: x.transpose(...dims) }),
      ...(args.reshape && { reshape: x.reshape(args.reshape) }),
      randperm: refuses(() => randperm(n, { dtype, generator: new Generator() })),
    }
  },
}

function drawn({ op, shape, dtype, ...args }, generator) {
  const options = { generator, dtype }
  if (op === 'randn') return randn(shape, options)
  if (op === 'rand') return rand(shape, options)
  if (op === 'randint') return randint(scalar(args.low), scalar(args.high), shape, options)
  if (op === 'randperm') return randperm(args.n, options)
  if (op === 'bernoulli') return bernoulli(args.p, shape, options)
  return bernoulli(decode(args.p), undefined, { generator })
}

function refuses(run) {
  try {
    run()
    return 'made'
  } catch {
    return 'refused'
  }
}

export function runCall({ call, args, want }) {
  return CALLS[call](args, (name) => Object.hasOwn(want, name))
}
