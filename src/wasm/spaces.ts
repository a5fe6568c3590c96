import type { GrowingMemory } from './growing.js'
import type { Job } from './job.js'
import { LONGEST, X } from './kernels.wasm.js'
import { HEARD, SENT, SLOT, SPACES } from './pool-control.js'
import type { Place } from './residents.js'

/** A workspace whose memory all threads have been told of. */
interface Space {
  readonly memory: GrowingMemory
  /** How many messages a thread has heard that knows it. */
  readonly sent: number
  /** What each lane's thread has of it. */
  readonly areas: readonly number[]
}

/** What is used of a thread of the pool. */
interface Listener {
  readonly thread: { send(data: object): void }
  readonly control: Int32Array
  readonly fill: number
}

/** The workspaces whose memory the threads of a pool see. */
export interface Spaces {
  /** The number by which all threads know a workspace; 0: they do not yet, or cannot. */
  numberOf(memory: GrowingMemory): number
  forgetAll(): void
  /** Where the mask of a thread's next slot may go: X has four bytes for each element of the longest row. */
  maskOf(number: number, lane: Listener): number
}

export function spacesOf(lanes: readonly Listener[]): Spaces {
  const spaces: (Space | undefined)[] = []
  let sent = 0

  /** Tells all threads of a workspace, in place of the one that they heard of longest ago; 0: it cannot be. */
  const tell = (memory: GrowingMemory): number => {
    if (memory.shared === undefined) return 0
    const areas: number[] = []
    for (const _ of lanes) {
      const area = memory.lend()
      if (area !== undefined) areas.push(area)
    }
    if (areas.length < lanes.length) {
      areas.forEach(memory.giveBack)
      return 0
    }
    const space = (sent % SPACES) + 1
    forget(space)
    sent++
    for (const [i, { thread, control, fill }] of lanes.entries()) {
      thread.send({ space, memory: memory.shared, base: areas[i] })
      Atomics.store(control, SENT, sent)
      Atomics.notify(control, fill * SLOT)
    }
    spaces[space] = { memory, sent, areas }
    return space
  }

  const forget = (space: number): void => {
    const { memory, areas = [] } = spaces[space] ?? {}
    for (const area of areas) memory?.giveBack(area)
    spaces[space] = undefined
  }

  return {
    numberOf: (memory) => {
      const found = spaces.findIndex((space) => space?.memory === memory)
      const space = found > 0 ? found : tell(memory)
      const { sent: first = Number.POSITIVE_INFINITY } = spaces[space] ?? {}
      return lanes.every(({ control }) => Atomics.load(control, HEARD) >= first) ? space : 0
    },
    forgetAll: () => {
      for (const number of spaces.keys()) forget(number)
    },
    maskOf: (number, lane) => {
      const { areas = [] } = spaces[number] ?? {}
      return (areas[lanes.indexOf(lane)] ?? 0) + X + lane.fill * LONGEST
    },
  }
}

/**
 * The addresses of result, x, y and mask of a job that lives in a workspace.
 *
 * @param hidden where the mask is copied to, if it does not live there
 */
export function addressesOf(
  { out, x, y, mask }: Job,
  { memory, hasMask }: Place,
  hidden: number,
): [number, number, number, number] {
  const { bytes } = mask ?? {}
  if (bytes !== undefined && !hasMask)
    new Uint8Array(memory.buffer(), hidden, bytes.length).set(bytes)
  const at = hasMask && bytes ? bytes.byteOffset : hidden
  return [out.byteOffset, x.byteOffset, y?.byteOffset ?? 0, at]
}
