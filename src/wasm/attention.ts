import {
  type AttentionEngine,
  attentionEngine,
  BACKWARD,
  FORWARD,
  WEIGHTS,
} from './attention-engine.js'
import {
  ATTENTION_BIAS,
  ATTENTION_CHUNK,
  ATTENTION_DELTAS,
  ATTENTION_HIDDEN,
  ATTENTION_KEY_GRADS,
  ATTENTION_KEYS,
  ATTENTION_KEYS_AT,
  ATTENTION_LONGEST_VECTOR,
  ATTENTION_MAXES,
  ATTENTION_MOST_KEYS,
  ATTENTION_QUERIES,
  ATTENTION_QUERY,
  ATTENTION_QUERY_GRAD,
  ATTENTION_RESULT,
  ATTENTION_VALUE_GRADS,
  ATTENTION_VALUES_AT,
} from './kernels.wasm.js'
import { copy, copyBytes } from './tiles.js'
import {
  type AttentionMask,
  type Strides,
  startOf,
  type VisibleKeys,
  visibleKeys,
} from './visible-keys.js'

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

/** What the kernels keep of each tile of queries: largest scores, factors and deltas, one after the other. */
const KEPT = 3

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
  return forEachHead(tensors, call, ({ forward }) => forward(out, weights))
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
  return forEachHead(tensors, call, ({ backward }) => backward(grads, gradOut, gradBias))
}

/** Calls `visit` with each head that sees something; false, having done nothing, where the kernels cannot. */
function forEachHead(
  tensors: AttentionTensors,
  call: AttentionCall,
  visit: (head: ReturnType<typeof headOf>) => void,
): boolean {
  const at = attentionEngine()
  const { dim, width } = call
  const scale = Math.abs(call.scale)
  const isSafe = scale === 0 || (scale < LARGEST_SCALE && scale > 1 / LARGEST_SCALE)
  const fits = dim > 0 && width > 0 && Math.max(dim, width) <= ATTENTION_LONGEST_VECTOR
  if (at === undefined || !isSafe || !fits) return false
  const visible = visibleKeys(call.mask, call.heads, call.queries, call.keys)
  for (let head = 0; head < call.batch * call.heads; head++) {
    const seen = visible(head)
    if (seen.count > 0) visit(headOf(at, tensors, call, head, seen))
  }
  return true
}

const roundedUp = (size: number) => Math.ceil(size / 4) * 4

/** One head. The keys that it sees come to the kernels a chunk at a time. */
function headOf(
  { kernels, floats, bytes }: AttentionEngine,
  { q, k, v }: AttentionTensors,
  { heads, queries, keys, dim, width, scale, bias }: AttentionCall,
  head: number,
  { count, keys: seen, hidden }: VisibleKeys,
) {
  const most = ATTENTION_CHUNK / roundedUp(Math.max(dim, width))
  const chunk = Math.floor(Math.min(most, ATTENTION_MOST_KEYS) / ATTENTION_KEYS) * ATTENTION_KEYS
  // At hand: a tile of queries, its first and how many; and a chunk of keys, which of those seen is its first.
  let [query, rows, first, columns] = [0, 0, 0, 0]
  let loaded = -1

  const forEachTile = (visit: () => void): void => {
    for (query = 0; query < queries; query += rows) {
      rows = Math.min(ATTENTION_QUERIES, queries - query)
      visit()
    }
  }

  const forEachChunk = (visit: () => void): void => {
    for (first = 0; first < count; first += columns) {
      columns = Math.min(chunk, count - first)
      visit()
    }
  }

  /** Calls `visit` with the chunk's keys, neighbours together: which of the chunk, which key, how many. */
  const forEachRun = (visit: (n: number, key: number, run: number) => void): void => {
    for (let n = 0, run = columns; n < columns; n += run) {
      const key = seen === undefined ? first + n : (seen[first + n] as number)
      if (seen !== undefined)
        for (run = 1; n + run < columns && seen[first + n + run] === key + run; ) run++
      visit(n, key, run)
    }
  }

  /** Copies keys, or values, to the kernels. */
  const gather = (to: number, from: Float32Array, size: number): void =>
    forEachRun((n, key, run) =>
      copy(floats, to / 4 + n * size, from, (head * keys + key) * size, run * size),
    )

  /** Copies the gradients of keys, or of values, to their places. */
  const scatter = (to: Float32Array, from: number, size: number): void =>
    forEachRun((n, key, run) => {
      for (let i = 0; i < run; i++) {
        const at = from / 4 + (n + i) * roundedUp(size)
        copy(to, (head * keys + key + i) * size, floats, at, size)
      }
    })

  /** Copies the queries, or the like of them, to the kernels. */
  const take = (to: number, from: Float32Array, size: number): void =>
    copy(floats, to / 4, from, (head * queries + query) * size, rows * size)

  /**
   * Calls `visit` with places of the kernels' biases, or of what comes there, and those in a tensor, neighbours
   * together.
   */
  const forEachScore = (
    strides: Strides,
    visit: (at: number, place: number, run: number) => void,
  ): void => {
    for (let i = 0; i < rows; i++) {
      const at = ATTENTION_BIAS / 4 + i * roundedUp(columns)
      const start = startOf(head, heads, strides) + (query + i) * strides[2]
      forEachRun((n, key, run) => visit(at + n, start + key * strides[3], run))
    }
  }

  const attend = (mode: number, isBackward = false): void => {
    if (loaded !== first) {
      gather(ATTENTION_KEYS_AT, k, dim)
      gather(ATTENTION_VALUES_AT, v, width)
      kernels.startChunk(columns, dim, width, isBackward)
      loaded = first
    }
    take(ATTENTION_QUERY, q, dim)
    if (hidden !== undefined) {
      for (let i = 0; i < rows; i++) {
        const to = ATTENTION_HIDDEN + i * columns
        copyBytes(bytes, to, hidden, (query + i) * count + first, columns)
      }
    }
    if (bias !== undefined) {
      const { data, strides } = bias
      const step = strides[3]
      forEachScore(strides, (at, place, run) => {
        if (step === 1) copy(floats, at, data, place, run)
        else for (let i = 0; i < run; i++) floats[at + i] = data[place + i * step] as number
      })
    }
    const [masked, biased] = [hidden !== undefined, bias !== undefined]
    const last = first + columns === count
    kernels.attend(mode, rows, columns, dim, width, scale, masked, biased, first === 0, last)
  }

  return {
    forward: (out: Float32Array, weights: Float32Array | undefined): void =>
      forEachTile(() => {
        forEachChunk(() => attend(FORWARD))
        const to = (head * queries + query) * width
        copy(out, to, floats, ATTENTION_RESULT / 4, rows * width)
        if (weights === undefined) return
        forEachChunk(() => {
          attend(WEIGHTS)
          forEachScore([heads * queries * keys, queries * keys, keys, 1], (at, place, run) =>
            copy(weights, place, floats, at, run),
          )
        })
      }),

    backward: (
      grads: AttentionTensors,
      gradOut: Float32Array,
      gradBias: Float64Array | undefined,
    ): void => {
      const kept = new Float32Array(
        KEPT * Math.ceil(queries / ATTENTION_QUERIES) * ATTENTION_QUERIES,
      )
      forEachTile(() => {
        forEachChunk(() => attend(FORWARD, true))
        // Of each query, the sum of its results times their gradients.
        for (let i = 0; i < rows; i++) {
          let delta = 0
          for (let d = 0, g = (head * queries + query + i) * width; d < width; d++, g++) {
            delta +=
              (floats[ATTENTION_RESULT / 4 + i * width + d] as number) * (gradOut[g] as number)
          }
          floats[ATTENTION_DELTAS / 4 + i] = delta
        }
        copy(kept, KEPT * query, floats, ATTENTION_MAXES / 4, KEPT * ATTENTION_QUERIES)
      })
      forEachChunk(() => {
        forEachTile(() => {
          take(ATTENTION_QUERY_GRAD, gradOut, width)
          copy(floats, ATTENTION_MAXES / 4, kept, KEPT * query, KEPT * ATTENTION_QUERIES)
          // Of several chunks none is that of the forward pass; a single one has its gradients at 0 still.
          attend(BACKWARD, true)
          if (gradBias !== undefined && bias !== undefined) {
            const step = bias.strides[3]
            forEachScore(bias.strides, (at, place, run) => {
              for (let i = 0; i < run; i++) {
                const to = place + i * step
                gradBias[to] = (gradBias[to] as number) + (floats[at + i] as number)
              }
            })
          }
          for (let i = 0, to = (head * queries + query) * dim; i < rows * dim; i++, to++) {
            grads.q[to] = (grads.q[to] as number) + (floats[ATTENTION_RESULT / 4 + i] as number)
          }
        })
        scatter(grads.k, ATTENTION_KEY_GRADS, dim)
        scatter(grads.v, ATTENTION_VALUE_GRADS, width)
      })
    },
  }
}
