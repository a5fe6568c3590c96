/**
 * What is to be computed, with its inputs, the same for every contender.
 *
 * @typedef {'maskedSoftmax' | 'maskedSoftmaxBackward' | 'softmax' | 'randn' | 'attention' | 'attentionAndBackward'} Op
 *
 * @typedef {object} Case
 * @property {Op} op
 * @property {number[]} shape of the scores
 * @property {'column' | 'key' | 'row'} [mask] one mask for all rows `[1, columns]`; one for each
 *   batch `[batch, 1, 1, columns]`; or one for each row
 * @property {number} [share] of the columns that is masked out, 0 to 1
 *
 * @typedef {object} Problem
 * @property {Op} op
 * @property {number[]} shape
 * @property {number} size how many elements
 * @property {number} columns the length of a row
 * @property {Float32Array} [x] the scores, for the forward ops
 * @property {Uint8Array} [mask] True = masked out
 * @property {number[]} [maskShape] of as many dimensions as `shape`
 * @property {Float32Array} [k] keys and values of attention, whose queries are `x`, all of them in `shape`
 * @property {Float32Array} [v]
 * @property {Float32Array} [gradOut] for the backward op, and for attention
 * @property {Float32Array} [probs] for the backward op
 */

/** The seed of every random input, so that two runs measure the same numbers. */
export const SEED = 333512

/** Every row has exactly this many masked columns, and one at least is left. */
function maskedCount(columns, share) {
  return Math.min(columns - 1, Math.round(columns * share))
}

/** A mask for each of `count` rows, the columns drawn anew for each. */
function drawMasks(random, count, columns, share) {
  const masked = maskedCount(columns, share)
  const bytes = new Uint8Array(count * columns)
  const order = Uint32Array.from({ length: columns }, (_, i) => i)
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < masked; i++) {
      const j = i + Math.floor(random() * (columns - i))
      const picked = order[j]
      order[j] = order[i]
      order[i] = picked
      bytes[row * columns + picked] = 1
    }
  }
  return bytes
}

/** A small seeded generator (mulberry32): the masks need no more. */
function uniforms(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function maskShapeOf({ mask, shape }) {
  const ones = shape.map((size, i) => (i === shape.length - 1 ? size : 1))
  if (mask === 'row') return shape
  return mask === 'key' ? ones.with(0, shape[0]) : ones
}

/**
 * @param {Case} wanted
 * @param {typeof import('../dist/index.js')} colmask which draws the scores
 * @returns {Problem}
 */
export function makeProblem(wanted, colmask) {
  const { op, shape, share = 0 } = wanted
  const columns = shape.at(-1)
  const size = shape.reduce((product, n) => product * n, 1)
  const problem = { op, shape, columns, size }
  if (op === 'randn') return problem
  const generator = new colmask.Generator().manualSeed(SEED)
  const scores = () => colmask.randn(shape, { generator })
  const x = scores()
  if (op === 'softmax') return { ...problem, x: x.data }
  if (op.startsWith('attention')) {
    const keys = shape.at(-2)
    return {
      ...problem,
      x: x.data,
      k: scores().data,
      v: scores().data,
      gradOut: scores().data,
      mask: drawMasks(uniforms(SEED), shape[0], keys, share),
      maskShape: [shape[0], 1, 1, keys],
    }
  }
  const maskShape = maskShapeOf(wanted)
  const masks = maskShape.reduce((product, n) => product * n, 1) / columns
  const mask = drawMasks(uniforms(SEED), masks, columns, share)
  if (op === 'maskedSoftmax') return { ...problem, x: x.data, mask, maskShape }
  const probs = colmask.maskedSoftmax(x, colmask.tensor(mask, { shape: maskShape }))
  return { ...problem, gradOut: scores().data, probs: probs.data, mask, maskShape }
}

/** The mask as what is added to the scores: -1e9 where masked out. */
export function biasOf({ mask }) {
  return Float32Array.from(mask, (masked) => (masked ? -1e9 : 0))
}
