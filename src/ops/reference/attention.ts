import type { Floats, Hidden, Line } from './lines.js'
import { backwardLine, forwardLine } from './softmax.js'

/** One attention head of one batch entry, and where it lies in the flat tensors. */
export interface Head {
  /** batch * heads + head: the block's number in q, k, v and the result */
  readonly index: number
  readonly queries: number
  readonly keys: number
  readonly dim: number
  readonly width: number
  readonly scale: number
  /** The keys that query i does not see, one byte each. */
  readonly hiddenFrom: (i: number) => Hidden
  /** What is added to the scores, and where in it the score of query i and key j has its own. */
  readonly bias:
    | { readonly data: Floats; readonly at: (i: number, j: number) => number }
    | undefined
}

export interface Inputs<A extends Floats = Floats> {
  readonly q: A
  readonly k: A
  readonly v: A
}

const lineOf = (size: number): Line => ({ start: 0, step: 1, size })

/** Sum of a[i + d] * b[j + d] over d < size. */
function dot(a: Floats, i: number, b: Floats, j: number, size: number): number {
  let sum = 0
  for (let d = 0; d < size; d++) sum += (a[i + d] as number) * (b[j + d] as number)
  return sum
}

/** to[i + d] += factor * from[j + d] for d < size. */
function addScaled(to: Floats, i: number, from: Floats, j: number, size: number, factor: number) {
  for (let d = 0; d < size; d++) {
    to[i + d] = (to[i + d] as number) + factor * (from[j + d] as number)
  }
}

/** The keys that are not hidden. */
function seen(keys: number, hidden: Hidden): number[] {
  const visible: number[] = []
  for (let j = 0; j < keys; j++) if (!hidden?.[j]) visible.push(j)
  return visible
}

/** Probabilities of query i over the keys, in double; all 0 if every key is hidden. */
function probabilities(
  q: Floats,
  k: Floats,
  head: Head,
  i: number,
  hidden: Hidden,
  visible: readonly number[],
): Float64Array {
  const { index, queries, keys, dim, scale, bias } = head
  const scores = new Float64Array(keys)
  for (const j of visible) {
    const added = bias === undefined ? 0 : (bias.data[bias.at(i, j)] as number)
    const product = dot(q, (index * queries + i) * dim, k, (index * keys + j) * dim, dim)
    scores[j] = scale * product + added
  }
  forwardLine('softmax', scores, scores, hidden, lineOf(keys), 'zero')
  return scores
}

/**
 * Writes one head's result, and its probabilities to `weights` where that is given. Hidden keys and
 * values are never read.
 */
export function attentionHead(
  out: Floats,
  { q, k, v }: Inputs,
  head: Head,
  weights?: Floats | undefined,
): void {
  const { index, queries, keys, width } = head
  for (let i = 0; i < queries; i++) {
    const hidden = head.hiddenFrom(i)
    const visible = seen(keys, hidden)
    const probs = probabilities(q, k, head, i, hidden, visible)
    const sums = new Float64Array(width)
    for (const j of visible) {
      addScaled(sums, 0, v, (index * keys + j) * width, width, probs[j] as number)
    }
    out.set(sums, (index * queries + i) * width)
    weights?.set(probs, (index * queries + i) * keys)
  }
}

/**
 * Writes one head's gradients to its place in `grads`, and adds those of its bias to `gradBias`.
 *
 * @param gradWeights the gradient of the probabilities, beside that of the result
 */
export function attentionBackwardHead(
  grads: Inputs,
  gradOut: Floats,
  { q, k, v }: Inputs,
  head: Head,
  gradWeights?: Floats | undefined,
  gradBias?: Float64Array | undefined,
): void {
  const { index, queries, keys, dim, width, scale, bias } = head
  const gradK = new Float64Array(keys * dim)
  const gradV = new Float64Array(keys * width)
  for (let i = 0; i < queries; i++) {
    const hidden = head.hiddenFrom(i)
    const visible = seen(keys, hidden)
    const probs = probabilities(q, k, head, i, hidden, visible)
    const outStart = (index * queries + i) * width
    const qStart = (index * queries + i) * dim
    const grad = new Float64Array(keys)
    for (const j of visible) {
      grad[j] = dot(gradOut, outStart, v, (index * keys + j) * width, width)
      grad[j] += gradWeights?.[(index * queries + i) * keys + j] ?? 0
      addScaled(gradV, j * width, gradOut, outStart, width, probs[j] as number)
    }
    backwardLine('softmax', grad, grad, probs, hidden, lineOf(keys))
    const gradQ = new Float64Array(dim)
    for (const j of visible) {
      const gradScore = grad[j] as number
      addScaled(gradQ, 0, k, (index * keys + j) * dim, dim, scale * gradScore)
      addScaled(gradK, j * dim, q, qStart, dim, scale * gradScore)
      if (bias === undefined || gradBias === undefined) continue
      const at = bias.at(i, j)
      gradBias[at] = (gradBias[at] as number) + gradScore
    }
    grads.q.set(gradQ, qStart)
  }
  grads.k.set(gradK, index * keys * dim)
  grads.v.set(gradV, index * keys * width)
}
