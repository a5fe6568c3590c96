/**
 * What is measured: tables of cases that share an operation and a shape. The `share` of masked
 * columns goes across.
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {import('./problem.mjs').Case[]} cases
 * @property {RegExp} [contenders] names of those that are measured; all by default
 * @property {boolean} [chartOnly] points that only the charts show, for their contenders only
 */

const SHARES = [0, 0.5, 0.9]
const SCORES = [8, 8, 256, 256]
/** Queries, keys and values of attention. */
const HEADS = [8, 8, 256, 64]

/** The case that most targets are about. */
export const MAIN = { shape: [8192, 1024], share: 0.5 }

const masked = (shape, shares, mask = 'column') => ({
  title: `maskedSoftmax ${shape.join('x')}, ${maskNames[mask]}`,
  cases: shares.map((share) => ({ op: 'maskedSoftmax', shape, mask, share })),
})

const maskNames = {
  column: 'one column mask',
  key: 'a key mask for each batch',
  row: 'a mask for each row',
}

const attention = (op, what) => ({
  title: `attention ${HEADS.join('x')}, a key mask for each batch, ${what}`,
  cases: [{ op, shape: HEADS, mask: 'key', share: 0.5 }],
})

/** In a quick run only the case that most bounds are about has all peers. */
function ownUnlessMain(table) {
  const [{ op, shape }] = table.cases
  if (op !== 'maskedSoftmax' || shape === MAIN.shape || shape[0] === 4) return table
  return { ...table, contenders: /^colmask/ }
}

/** @returns {Table[]} */
export function tables({ quick }) {
  const shares = quick ? [0.5] : SHARES
  const shapes = [[4, 5], [512, 512], MAIN.shape, [65536, 64], [64, 131072]]
  const half = (op, shape, mask) => ({ op, shape, mask, share: 0.5 })
  const bounded = [
    ...shapes.map((shape) => masked(shape, shares)),
    masked(SCORES, shares, 'key'),
    attention('attention', 'forward'),
    attention('attentionAndBackward', 'forward and backward'),
    { title: 'randn 8192x1024', cases: [{ op: 'randn', shape: MAIN.shape }] },
  ]
  if (quick) return bounded.filter(({ title }) => !title.includes(' 512x512')).map(ownUnlessMain)
  return [
    ...bounded,
    masked(MAIN.shape, shares, 'row'),
    {
      title: 'maskedSoftmaxBackward 8192x1024, one column mask',
      cases: shares.map((share) => ({
        ...half('maskedSoftmaxBackward', MAIN.shape, 'column'),
        share,
      })),
    },
    { title: 'softmax 8192x1024, no mask', cases: [{ op: 'softmax', shape: MAIN.shape }] },
    { ...masked(MAIN.shape, [0.1, 0.25, 0.75, 0.95]), chartOnly: true },
    ...[1, 8, 64, 512].map((rows) => ({ ...masked([rows, 1024], [0.5]), chartOnly: true })),
  ]
}

/** Those shown in the charts: too many lines say nothing. */
export const CHARTED = [
  'colmask',
  'colmask, into out',
  'colmask, pool',
  'plain JavaScript',
  'tfjs-wasm, add',
  'onnxruntime-node, add',
  'jax-js, add',
  'PyTorch, fill + softmax, 1 thread',
  'memcpy, into out',
]

export const percent = (share) => `${Math.round(share * 100)} %`
export const shapeText = (shape) => shape.join('x')
