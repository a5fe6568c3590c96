import type { Kernels } from './engine.js'
import { instanceOf } from './instance.js'
import {
  DONE,
  EMPTY_VALUE,
  FAILED,
  FILLED,
  MESSAGE,
  MESSAGE_LENGTH,
  SLOT,
  SLOTS,
  TAKEN,
} from './pool-control.js'

/** What a worker is sent. */
export interface WorkerData {
  /** The kernels, for a memory that is shared. */
  readonly module: object
  /** A memory for each slot. */
  readonly memories: readonly object[]
  readonly control: SharedArrayBuffer
}

/** How often a worker looks for its next chunk before it sleeps: some 0.2 ms, as long as a chunk takes. */
const LOOKS = 20_000

/**
 * What a worker of the pool runs, for ever: wait for the next slot of its ring, compute, mark it.
 * scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param ready called once, when the kernels are there
 */
export function start({ module, memories, control }: WorkerData, ready: () => void): void {
  const kernels = memories.map((memory) => instanceOf(module, memory) as Kernels)
  const slots = new Int32Array(control)
  const floats = new Float32Array(control)
  ready()
  for (let i = 0; ; i = (i + 1) % SLOTS) {
    const at = i * SLOT
    for (let looks = 0; ; looks++) {
      const state = Atomics.compareExchange(slots, at, FILLED, TAKEN)
      if (state === FILLED) break
      // Waking up takes as long as a chunk: no sleep while the next one may be on its way.
      if (looks > LOOKS) Atomics.wait(slots, at, state)
    }
    let state = DONE
    try {
      const [backward, logarithm = 0, rows = 0, columns = 0, share = 0, again = 0] = slots.subarray(
        at + 1,
      )
      const kernel = kernels[i] as Kernels
      const empty = floats[at + EMPTY_VALUE] as number
      if (backward) kernel.backwardRows(rows, columns, share, logarithm)
      else kernel.softmaxRows(rows, columns, share, again, logarithm, empty)
    } catch (error) {
      state = FAILED
      const codes = Array.from(`${error}`.slice(0, MESSAGE_LENGTH), (c) => c.charCodeAt(0))
      slots.fill(0, MESSAGE).set(codes, MESSAGE)
    }
    Atomics.store(slots, at, state)
  }
}
