import { type Engine, engineOf, type Kernels } from './engine.js'
import { instantiate } from './instantiate.js'
import { compute } from './job.js'
import { activeIn, DONE, FAILED, FILLED, SLOTS, type Slot, slotAt, TAKEN } from './pool-slots.js'

/** What a worker is sent. */
export interface WorkerData {
  /** The kernels, in hexadecimal. */
  readonly binary: string
  /** The slots, shared with the feeder. */
  readonly memory: SharedArrayBuffer
}

/**
 * What a worker of the pool runs, for ever: wait for the next slot of its ring, compute, mark it.
 * scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param ready called once, when the kernels are there
 */
export function start({ binary, memory }: WorkerData, ready: () => void): void {
  const engine = engineOf(instantiate(binary) as Kernels)
  const slots = Array.from({ length: SLOTS }, (_, i) => slotAt(memory, i))
  const active = activeIn(memory)
  ready()
  for (let i = 0; ; i = (i + 1) % SLOTS) {
    const slot = slots[i] as Slot
    // Waking up takes longer than a chunk: no sleep before the job is over.
    while (Atomics.compareExchange(slot.header, 0, FILLED, TAKEN) !== FILLED) {
      if (Atomics.load(active, 0) === 0) Atomics.wait(active, 0, 0)
    }
    Atomics.store(slot.header, 0, attempt(engine, slot) ? DONE : FAILED)
  }
}

function attempt(engine: Engine, slot: Slot): boolean {
  const [, backward, logarithm, rows = 0, columns = 0, share = 0] = slot.header
  const count = rows * columns
  try {
    compute(engine, {
      out: slot.out.subarray(0, count),
      x: slot.x.subarray(0, count),
      y: backward ? slot.y.subarray(0, count) : undefined,
      columns,
      mask: share === 0 ? undefined : { bytes: slot.hidden, share },
      kind: { logarithm: logarithm !== 0, empty: slot.empty[0] as number },
    })
    return true
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error)
    slot.message.fill(0)
    slot.message.set(Array.from(text.slice(0, slot.message.length), (c) => c.charCodeAt(0)))
    return false
  }
}
