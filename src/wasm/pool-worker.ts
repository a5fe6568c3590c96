import { answer } from '../host/answer.js'
import type { Kernels } from './engine.js'
import { instanceOf } from './instance.js'
import {
  DONE,
  EMPTY_VALUE,
  FAILED,
  FILLED,
  HEADER,
  HEARD,
  MESSAGE,
  MESSAGE_LENGTH,
  SENT,
  SLOT,
  SLOTS,
  TAKEN,
} from './pool-control.js'

/** What a worker is sent first. */
export interface WorkerData {
  /** The kernels, for a memory that is shared. */
  readonly module: object
  /** A memory for each slot. */
  readonly memories: readonly object[]
  readonly control: SharedArrayBuffer
}

/** What it is sent of a workspace: its number, its memory, and what of that is the worker's own. */
export interface SpaceData {
  readonly space: number
  readonly memory: object
  readonly base: number
}

type Five = readonly [number, number, number, number, number]
/** What is said of a slot from HEADER on: see pool-control.ts. */
type Header = readonly [...Five, ...Five]

/** How often a worker looks for its next chunk before it sleeps: some 0.2 ms, as long as a chunk takes. */
const LOOKS = 20_000

/**
 * What a worker of the pool runs: wait for the next slot of its ring, compute, mark it, for ever; or until
 * there is a message. scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param ready called once, when the kernels are there
 */
function work({ module, memories, control }: WorkerData, ready: () => void) {
  const kernelsFor = (memory: object) => instanceOf(module, { memory }) as Kernels
  const kernels = memories.map(kernelsFor)
  const spaces: Kernels[] = []
  const slots = new Int32Array(control)
  const floats = new Float32Array(control)
  let i = 0
  let heard = 0

  function compute(at: number): void {
    const [out, x, y, hidden, rows, columns, share, logarithm, again, space] = slots.subarray(
      at + HEADER,
    ) as unknown as Header
    const empty = floats[at + EMPTY_VALUE] as number
    const kernel = (space ? spaces[space] : kernels[i]) as Kernels
    if (space) kernel.shareRows(out, x, y, hidden, rows, columns, share, logarithm, empty)
    else if (y) kernel.backwardRows(out, x, y, hidden, rows, columns, share, logarithm)
    else kernel.softmaxRows(out, x, hidden, rows, columns, share, again, logarithm, empty)
  }

  function goRound(): void {
    for (; ; i = (i + 1) % SLOTS) {
      const at = i * SLOT
      for (let looks = 0; ; looks++) {
        if (Atomics.load(slots, SENT) !== heard) return
        const state = Atomics.compareExchange(slots, at, FILLED, TAKEN)
        if (state === FILLED) break
        // Waking up takes as long as a chunk: no sleep while the next one may be on its way.
        if (looks > LOOKS) Atomics.wait(slots, at, state)
      }
      let state = DONE
      try {
        compute(at)
      } catch (error) {
        state = FAILED
        const text = `${error}`.padEnd(MESSAGE_LENGTH)
        for (let k = 0; k < MESSAGE_LENGTH; k++) slots[MESSAGE + k] = text.charCodeAt(k)
      }
      Atomics.store(slots, at, state)
    }
  }

  ready()
  goRound()
  return ({ space, memory, base }: SpaceData) => {
    const found = kernelsFor(memory)
    found.base.value = base
    spaces[space] = found
    Atomics.store(slots, HEARD, ++heard)
    goRound()
  }
}

answer(work)
