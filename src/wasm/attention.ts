import { type AttentionEngine, attentionEngine } from './attention-engine.js'
import { HeadKeys, indexOf } from './head-keys.js'
import { copy } from './tiles.js'
import { type AttentionMask, type Strides, visibleKeys } from './visible-keys.js'

/** The tensors of attention, flat: `[batch * heads, length, dim or width]`. */
export interface AttentionTensors {
  readonly q: Float32Array
  readonly k: Float32Array
  readonly v: Float32Array
}

/** Their sizes, and the rest of a call. */
export interface AttentionCall {
  readonly batch: number
  readonly heads: number
  readonly queries: number
  readonly keys: number
  readonly dim: number
  readonly width: number
  readonly scale: number
  readonly mask: AttentionMask | undefined
  /** What is added to the scaled scores. */
  readonly bias?: { readonly data: Float32Array; readonly strides: Strides } | undefined
}

/** Scales past this, or below its inverse, would lose digits in single precision, or everything. */
const LARGEST_SCALE = 1e30

/** What a backward pass needs of a head's forward pass. */
interface Statistics {
  readonly maxes: Float32Array
  readonly factors: Float32Array
  /** Of each query, the sum of its results times their gradients. */
  readonly deltas: Float32Array
}

/**
 * Attention in single precision, head by head. The keys that a head sees go to the kernels' memory,
 * without the others, and then its queries, a tile at a time: see kernels/attention.ts.
 *
 * @param out `[batch * heads, queries, width]`, zeros
 * @param weights `[batch * heads, queries, keys]`, zeros: gets the probabilities
 * @returns false, having done nothing, where there are no kernels, or none for these sizes
 */
export function attentionHeads(
  out: Float32Array,
  tensors: AttentionTensors,
  call: AttentionCall,
  weights?: Float32Array | undefined,
): boolean {
  const at = attentionEngine()
  if (at === undefined || !fits(at, call)) return false
  const visible = visibleKeys(call.mask, call.heads, call.queries, call.keys)
  for (let head = 0; head < call.batch * call.heads; head++) {
    const part = new HeadKeys(at, tensors, call, head, visible(head))
    forward(part, out, head * call.queries * call.width, undefined, weights)
  }
  return true
}

/**
 * The gradients of `attentionHeads`, to `grads`, which are zeros. Each head goes forward once more,
 * for what its softmaxes were divided by.
 *
 * @param gradOut the gradient of the result
 * @param gradBias that of the bias is added to it
 * @returns false, having done nothing, where there are no kernels, or none for these sizes
 */
export function attentionBackwardHeads(
  grads: AttentionTensors,
  gradOut: Float32Array,
  tensors: AttentionTensors,
  call: AttentionCall,
  gradBias?: Float64Array | undefined,
): boolean {
  const at = attentionEngine()
  if (at === undefined || !fits(at, call)) return false
  const { heads, queries, width } = call
  const visible = visibleKeys(call.mask, heads, queries, call.keys)
  const out = new Float32Array(queries * width)
  const kept = {
    maxes: new Float32Array(queries),
    factors: new Float32Array(queries),
    deltas: new Float32Array(queries),
  }
  for (let head = 0; head < call.batch * heads; head++) {
    const part = new HeadKeys(at, tensors, call, head, visible(head))
    if (part.visible.count === 0) continue
    forward(part, out, 0, kept)
    for (let i = 0; i < queries; i++) {
      let delta = 0
      for (let d = i * width, g = (head * queries + i) * width; d < (i + 1) * width; d++, g++) {
        delta += (out[d] as number) * (gradOut[g] as number)
      }
      kept.deltas[i] = delta
    }
    backward(part, grads, gradOut, kept, gradBias)
  }
  return true
}

function fits({ kernels }: AttentionEngine, { dim, width, scale }: AttentionCall): boolean {
  const longest = kernels.LONGEST_VECTOR.value
  const size = Math.abs(scale)
  const safe = size === 0 || (size < LARGEST_SCALE && size > 1 / LARGEST_SCALE)
  return safe && dim > 0 && width > 0 && dim <= longest && width <= longest
}

/** One head's results, to `out` from `start` on. */
function forward(
  part: HeadKeys,
  out: Float32Array,
  start: number,
  kept?: Statistics,
  weights?: Float32Array,
): void {
  const { at, call, visible } = part
  const { dim, width, scale } = call
  if (visible.count === 0) return
  for (let query = 0; query < call.queries; query += part.tile) {
    const queries = part.loadQueries(part.query, part.tensors.q, dim, query)
    for (let first = 0; first < visible.count; ) {
      const keys = part.load(first, kept !== undefined)
      const masked = part.loadMask(query, queries, first, keys)
      const biased = part.loadBias(query, queries, first, keys)
      const last = first + keys === visible.count
      at.kernels.attend(queries, keys, dim, width, scale, masked, biased, first === 0, last)
      first += keys
    }
    copy(out, start + query * width, at.floats, part.result, queries * width)
    if (weights !== undefined) weigh(part, weights, query, queries)
    if (kept === undefined) continue
    copy(kept.maxes, query, at.floats, indexOf(at.kernels.MAXES), queries)
    copy(kept.factors, query, at.floats, indexOf(at.kernels.FACTORS), queries)
  }
}

/** The weights of the tile of queries that has just been forward. */
function weigh(part: HeadKeys, weights: Float32Array, query: number, queries: number): void {
  const { at, call, visible } = part
  for (let first = 0; first < visible.count; ) {
    const keys = part.load(first, false)
    const masked = part.loadMask(query, queries, first, keys)
    const biased = part.loadBias(query, queries, first, keys)
    at.kernels.weigh(queries, keys, call.dim, call.scale, masked, biased)
    part.scatterWeights(weights, query, queries, first, keys)
    first += keys
  }
}

/** One head's gradients, to where they belong in `grads`. */
function backward(
  part: HeadKeys,
  grads: AttentionTensors,
  gradOut: Float32Array,
  kept: Statistics,
  gradBias: Float64Array | undefined,
): void {
  const { at, call, visible } = part
  const { floats, kernels } = at
  const { dim, width, scale } = call
  const whole = visible.count <= kernels.KEYS.value
  for (let first = 0; first < visible.count; ) {
    // Of several chunks none is that of the forward pass; a single one has its gradients at 0 still.
    const keys = part.load(first, true)
    for (let query = 0; query < call.queries; query += part.tile) {
      const queries = part.loadQueries(part.query, part.tensors.q, dim, query)
      part.loadQueries(indexOf(kernels.QUERY_GRAD), gradOut, width, query)
      copy(floats, indexOf(kernels.MAXES), kept.maxes, query, queries)
      copy(floats, indexOf(kernels.FACTORS), kept.factors, query, queries)
      copy(floats, indexOf(kernels.DELTAS), kept.deltas, query, queries)
      const masked = part.loadMask(query, queries, first, keys)
      const biased = part.loadBias(query, queries, first, keys)
      kernels.attendBackward(queries, keys, dim, width, scale, masked, biased, whole)
      if (gradBias !== undefined) part.addBias(gradBias, query, queries, first, keys)
      const to = (part.head * call.queries + query) * dim
      if (first === 0) copy(grads.q, to, floats, part.result, queries * dim)
      else add(grads.q, to, floats, part.result, queries * dim)
    }
    part.scatter(grads.k, indexOf(kernels.KEY_GRADS), dim, first, keys)
    part.scatter(grads.v, indexOf(kernels.VALUE_GRADS), width, first, keys)
    first += keys
  }
}

function add(
  to: Float32Array,
  toStart: number,
  from: Float32Array,
  start: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    to[toStart + i] = (to[toStart + i] as number) + (from[start + i] as number)
  }
}
