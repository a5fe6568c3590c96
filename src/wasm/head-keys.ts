import type { AttentionCall, AttentionTensors } from './attention.js'
import type { AttentionEngine } from './attention-engine.js'
import { copy, copyBytes } from './tiles.js'
import type { Strides, VisibleKeys } from './visible-keys.js'

const roundedUp = (size: number) => Math.ceil(size / 4) * 4
export const indexOf = (address: { readonly value: number }) => address.value / 4

/** The keys and values that a head sees, which come to the kernels a chunk at a time. */
export class HeadKeys {
  /** Where the kernels keep the tile of queries and what comes of it. */
  readonly query: number
  readonly result: number
  /** Of each query, what is added to its scores, and what comes to be there. */
  private readonly bias: number
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
    const { QUERY, RESULT, BIAS, QUERIES, KEYS, CHUNK, MOST_KEYS } = at.kernels
    this.query = indexOf(QUERY)
    this.result = indexOf(RESULT)
    this.bias = indexOf(BIAS)
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

  /** Copies what is added to the scores of these queries and a chunk of keys. */
  loadBias(query: number, queries: number, first: number, keys: number): boolean {
    const { floats } = this.at
    const { bias } = this.call
    if (bias === undefined) return false
    const { data, strides } = bias
    const step = strides[3]
    for (let i = 0; i < queries; i++) {
      const to = this.bias + i * roundedUp(keys)
      const start = this.startIn(strides) + (query + i) * strides[2]
      if (step === 1 && this.visible.keys === undefined) copy(floats, to, data, start + first, keys)
      else {
        for (let n = 0; n < keys; n++) {
          floats[to + n] = data[start + this.keyOf(first + n) * step] as number
        }
      }
    }
    return true
  }

  /** Adds the gradients of the scores, which are where the bias was, to those of the bias. */
  addBias(to: Float64Array, query: number, queries: number, first: number, keys: number): void {
    const { floats } = this.at
    const { strides } = this.call.bias ?? { strides: [0, 0, 0, 0] }
    const step = strides[3]
    for (let i = 0; i < queries; i++) {
      const from = this.bias + i * roundedUp(keys)
      const start = this.startIn(strides) + (query + i) * strides[2]
      for (let n = 0; n < keys; n++) {
        const at = start + this.keyOf(first + n) * step
        to[at] = (to[at] as number) + (floats[from + n] as number)
      }
    }
  }

  /** Copies weights, which are where the bias was, to their places. */
  scatterWeights(
    to: Float32Array,
    query: number,
    queries: number,
    first: number,
    keys: number,
  ): void {
    const { floats } = this.at
    const { call } = this
    for (let i = 0; i < queries; i++) {
      const from = this.bias + i * roundedUp(keys)
      const start = (this.head * call.queries + query + i) * call.keys
      if (this.visible.keys === undefined) copy(to, start + first, floats, from, keys)
      else {
        for (let n = 0; n < keys; n++)
          to[start + this.keyOf(first + n)] = floats[from + n] as number
      }
    }
  }

  /** Which key the n-th visible one is. */
  private keyOf(n: number): number {
    const { keys } = this.visible
    return keys === undefined ? n : (keys[n] as number)
  }

  private startIn([ofBatch, ofHead]: Strides): number {
    const { heads } = this.call
    return Math.floor(this.head / heads) * ofBatch + (this.head % heads) * ofHead
  }

  /** Copies the gradients of a chunk's keys, or values, to their places. */
  scatter(to: Float32Array, from: number, size: number, first: number, count: number): void {
    const base = this.head * this.call.keys
    const row = roundedUp(size)
    for (let n = 0; n < count; n++) {
      const key = this.keyOf(first + n)
      copy(to, (base + key) * size, this.at.floats, from + n * row, size)
    }
  }

  /** Copies visible keys, or values, of `size` floats each, neighbours together. */
  private gather(to: number, from: Float32Array, size: number, first: number, count: number): void {
    const { keys } = this.visible
    const base = this.head * this.call.keys
    for (let n = 0; n < count; ) {
      const key = this.keyOf(first + n)
      let run = keys === undefined ? count : 1
      while (n + run < count && keys?.[first + n + run] === key + run) run++
      copy(this.at.floats, to + n * size, from, (base + key) * size, run * size)
      n += run
    }
  }
}
