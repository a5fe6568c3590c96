/**
 * What a thread of the pool and the one that feeds it share: a ring of slots, each with room for a
 * chunk of rows. The feeder fills a slot and marks it; the worker runs the kernel and marks it back.
 */

/** Elements of one array of a slot. Longer rows do not go through the pool. */
export const CAPACITY = 1 << 18
/** Two, so that a worker has one to work on while the other is being filled. */
export const SLOTS = 2

/** The states of a slot. */
export const EMPTY = 0
export const FILLED = 1
/** The worker has begun. Until then the feeder may take the slot back. */
export const TAKEN = 2
export const DONE = 3
export const FAILED = 4

const MESSAGE = 256
/** Integers of a slot's header. */
const HEADER = 8

/** Views of one slot. */
export interface Slot {
  /** [state, backward, logarithm, rows, columns, rows that share a row of mask (0: no mask)] */
  readonly header: Int32Array
  /** [what a row gives of which nothing is left] */
  readonly empty: Float32Array
  /** The input, or in a backward pass the gradient. */
  readonly x: Float32Array
  /** In a backward pass, the result of the forward pass. */
  readonly y: Float32Array
  readonly out: Float32Array
  readonly hidden: Uint8Array
  /** What went wrong, in UTF-16, with zeros after it. */
  readonly message: Uint16Array
}

const SLOT_BYTES = HEADER * 4 + 8 + CAPACITY * (3 * 4 + 1) + MESSAGE * 2

/** What a worker and its feeder share: the slots, and whether a job is going on. */
export const MEMORY_BYTES = SLOTS * SLOT_BYTES + 4

/** 1 while a job is going on: a worker looks for slots without a pause, else it sleeps. */
export function activeIn(memory: ArrayBufferLike): Int32Array {
  return new Int32Array(memory, SLOTS * SLOT_BYTES, 1)
}

/** The views of slot `i` in memory shared with a worker. */
export function slotAt(memory: ArrayBufferLike, i: number): Slot {
  let at = i * SLOT_BYTES
  const take = (bytes: number): number => {
    const start = at
    at += bytes
    return start
  }
  return {
    header: new Int32Array(memory, take(HEADER * 4), HEADER),
    empty: new Float32Array(memory, take(8), 2),
    x: new Float32Array(memory, take(CAPACITY * 4), CAPACITY),
    y: new Float32Array(memory, take(CAPACITY * 4), CAPACITY),
    out: new Float32Array(memory, take(CAPACITY * 4), CAPACITY),
    hidden: new Uint8Array(memory, take(CAPACITY), CAPACITY),
    message: new Uint16Array(memory, take(MESSAGE * 2), MESSAGE),
  }
}
