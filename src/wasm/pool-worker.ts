import { answer } from '../host/answer.js'
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
  /** Where in each memory things lie. */
  readonly addresses: { readonly x: number; readonly y: number; readonly out: number }
  readonly hidden: number
}

/** What is said of a slot, after its state: see pool-control.ts. */
type Header = readonly [number, number, number, number, number, number]

/** How often a worker looks for its next chunk before it sleeps: some 0.2 ms, as long as a chunk takes. */
const LOOKS = 20_000

/**
 * What a worker of the pool runs, for ever: wait for the next slot of its ring, compute, mark it.
 * scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param ready called once, when the kernels are there
 */
function work(
  { module, memories, control, addresses, hidden }: WorkerData,
  ready: () => void,
): void {
  const kernels = memories.map((memory) => instanceOf(module, memory) as Kernels)
  const slots = new Int32Array(control)
  const floats = new Float32Array(control)
  const { x, y, out } = addresses
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
      const [backward, logarithm, rows, columns, share, again] = slots.subarray(
        at + 1,
      ) as unknown as Header
      const kernel = kernels[i] as Kernels
      const empty = floats[at + EMPTY_VALUE] as number
      if (backward) kernel.backwardRows(out, x, y, hidden, rows, columns, share, logarithm)
      else kernel.softmaxRows(out, x, hidden, rows, columns, share, again, logarithm, empty)
    } catch (error) {
      state = FAILED
      const text = `${error}`.padEnd(MESSAGE_LENGTH)
      for (let k = 0; k < MESSAGE_LENGTH; k++) slots[MESSAGE + k] = text.charCodeAt(k)
    }
    Atomics.store(slots, at, state)
  }
}

answer(work)
