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
export class Spaces {
  private readonly spaces: (Space | undefined)[] = []
  private sent = 0

  constructor(private readonly lanes: readonly Listener[]) {}

  /** The number by which all threads know a workspace; 0: they do not yet, or cannot. */
  numberOf(memory: GrowingMemory): number {
    const found = this.spaces.findIndex((space) => space?.memory === memory)
    const space = found > 0 ? found : this.tell(memory)
    const { sent = Number.POSITIVE_INFINITY } = this.spaces[space] ?? {}
    const knows = ({ control }: Listener) => Atomics.load(control, HEARD) >= sent
    return this.lanes.every(knows) ? space : 0
  }

  /** Tells all threads of a workspace, in place of the one that they heard of longest ago; 0: it cannot be. */
  private tell(memory: GrowingMemory): number {
    if (memory.shared === undefined) return 0
    const areas: number[] = []
    for (const _ of this.lanes) {
      const area = memory.lend()
      if (area !== undefined) areas.push(area)
    }
    if (areas.length < this.lanes.length) {
      areas.forEach(memory.giveBack)
      return 0
    }
    const space = (this.sent % SPACES) + 1
    this.forget(space)
    this.sent++
    for (const [i, { thread, control, fill }] of this.lanes.entries()) {
      thread.send({ space, memory: memory.shared, base: areas[i] })
      Atomics.store(control, SENT, this.sent)
      Atomics.notify(control, fill * SLOT)
    }
    this.spaces[space] = { memory, sent: this.sent, areas }
    return space
  }

  private forget(space: number): void {
    const { memory, areas = [] } = this.spaces[space] ?? {}
    for (const area of areas) memory?.giveBack(area)
    this.spaces[space] = undefined
  }

  forgetAll(): void {
    for (const number of this.spaces.keys()) this.forget(number)
  }

  /** Where the mask of a thread's next slot may go: X has four bytes for each element of the longest row. */
  maskOf(number: number, lane: Listener): number {
    const { memory, areas = [] } = this.spaces[number] ?? {}
    if (memory === undefined) return 0
    return (areas[this.lanes.indexOf(lane)] as number) + X + lane.fill * LONGEST
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
