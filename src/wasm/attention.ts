import { type AttentionEngine, attentionEngine } from './attention-engine.js'
import { copy, copyBytes } from './tiles.js'
import { type AttentionMask, type VisibleKeys, visibleKeys } from './visible-keys.js'

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
 * @returns false, having done nothing, where there are no kernels, or none for these sizes
 */
export function attentionHeads(
  out: Float32Array,
  tensors: AttentionTensors,
  call: AttentionCall,
): boolean {
  const at = attentionEngine()
  if (at === undefined || !fits(at, call)) return false
  const visible = visibleKeys(call.mask, call.heads, call.queries, call.keys)
  for (let head = 0; head < call.batch * call.heads; head++) {
    const part = new HeadKeys(at, tensors, call, head, visible(head))
    forward(part, out, head * call.queries * call.width)
  }
  return true
}

/**
 * The gradients of `attentionHeads`, to `grads`, which are zeros. Each head goes forward once more,
 * for what its softmaxes were divided by.
 *
 * @param gradOut the gradient of the result
 * @returns false, having done nothing, where there are no kernels, or none for these sizes
 */
export function attentionBackwardHeads(
  grads: AttentionTensors,
  gradOut: Float32Array,
  tensors: AttentionTensors,
  call: AttentionCall,
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
    backward(part, grads, gradOut, kept)
  }
  return true
}

function fits({ kernels }: AttentionEngine, { dim, width, scale }: AttentionCall): boolean {
  const longest = kernels.LONGEST_VECTOR.value
  const size = Math.abs(scale)
  const safe = size === 0 || (size < LARGEST_SCALE && size > 1 / LARGEST_SCALE)
  return safe && dim > 0 && width > 0 && dim <= longest && width <= longest
}

const roundedUp = (size: number) => Math.ceil(size / 4) * 4
const indexOf = (address: { readonly value: number }) => address.value / 4

/** The keys and values that a head sees, which come to the kernels a chunk at a time. */
class HeadKeys {
  /** Where the kernels keep the tile of queries and what comes of it. */
  readonly query: number
  readonly result: number
  /** Queries in a tile, and keys in a chunk. */
  readonly tile: number
  readonly chunk: number
  private loaded = -1

  constructor(
    readonly at: AttentionEngine,
    readonly tensors: AttentionTensors,
    readonly call: AttentionCall,
    readonly head: number,
    readonly visible: VisibleKeys,
  ) {
    const { QUERY, RESULT, QUERIES, KEYS, CHUNK, MOST_KEYS } = at.kernels
    this.query = indexOf(QUERY)
    this.result = indexOf(RESULT)
    this.tile = QUERIES.value
    const most = CHUNK.value / roundedUp(Math.max(call.dim, call.width))
    this.chunk = Math.floor(Math.min(most, MOST_KEYS.value) / KEYS.value) * KEYS.value
  }

  /** Brings the keys from the visible one `first` on, unless they are there, and counts them. */
  load(first: number, backward: boolean): number {
    const { at, tensors, call } = this
    const count = Math.min(this.chunk, this.visible.count - first)
    if (this.loaded !== first) {
      this.gather(indexOf(at.kernels.KEYS_AT), tensors.k, call.dim, first, count)
      this.gather(indexOf(at.kernels.VALUES_AT), tensors.v, call.width, first, count)
      at.kernels.startChunk(count, call.dim, call.width, backward)
      this.loaded = first
    }
    return count
  }

  /** Copies the tile of queries that begins with `query`, or the like of it, and counts them. */
  loadQueries(to: number, from: Float32Array, size: number, query: number): number {
    const { queries } = this.call
    const count = Math.min(this.tile, queries - query)
    copy(this.at.floats, to, from, (this.head * queries + query) * size, count * size)
    return count
  }

  /** Copies what is hidden from these queries of a chunk of keys. */
  loadMask(query: number, queries: number, first: number, keys: number): boolean {
    const { at, visible } = this
    if (visible.hidden === undefined) return false
    for (let i = 0; i < queries; i++) {
      const start = (query + i) * visible.count + first
      copyBytes(at.bytes, at.kernels.HIDDEN.value + i * keys, visible.hidden, start, keys)
    }
    return true
  }

  /** Copies the gradients of a chunk's keys, or values, to their places. */
  scatter(to: Float32Array, from: number, size: number, first: number, count: number): void {
    const { keys } = this.visible
    const base = this.head * this.call.keys
    const row = roundedUp(size)
    for (let n = 0; n < count; n++) {
      const key = keys === undefined ? first + n : (keys[first + n] as number)
      copy(to, (base + key) * size, this.at.floats, from + n * row, size)
    }
  }

  /** Copies visible keys, or values, of `size` floats each, neighbours together. */
  private gather(to: number, from: Float32Array, size: number, first: number, count: number): void {
    const { keys } = this.visible
    const base = this.head * this.call.keys
    for (let n = 0; n < count; ) {
      const key = keys === undefined ? first + n : (keys[first + n] as number)
      let run = keys === undefined ? count : 1
      while (n + run < count && keys?.[first + n + run] === key + run) run++
      copy(this.at.floats, to + n * size, from, (base + key) * size, run * size)
      n += run
    }
  }
}

/** One head's results, to `out` from `start` on. */
function forward(part: HeadKeys, out: Float32Array, start: number, kept?: Statistics): void {
  const { at, call, visible } = part
  const { dim, width, scale } = call
  if (visible.count === 0) return
  for (let query = 0; query < call.queries; query += part.tile) {
    const queries = part.loadQueries(part.query, part.tensors.q, dim, query)
    for (let first = 0; first < visible.count; ) {
      const keys = part.load(first, kept !== undefined)
      const masked = part.loadMask(query, queries, first, keys)
      const last = first + keys === visible.count
      at.kernels.attend(queries, keys, dim, width, scale, masked, first === 0, last)
      first += keys
    }
    copy(out, start + query * width, at.floats, part.result, queries * width)
    if (kept === undefined) continue
    copy(kept.maxes, query, at.floats, indexOf(at.kernels.MAXES), queries)
    copy(kept.factors, query, at.floats, indexOf(at.kernels.FACTORS), queries)
  }
}

/** One head's gradients, to where they belong in `grads`. */
function backward(
  part: HeadKeys,
  grads: AttentionTensors,
  gradOut: Float32Array,
  kept: Statistics,
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
      kernels.attendBackward(queries, keys, dim, width, scale, masked, whole)
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
