import type { Engine } from './engine.js'
import { compute, type Job } from './job.js'
import {
  activeIn,
  CAPACITY,
  EMPTY,
  FAILED,
  FILLED,
  MEMORY_BYTES,
  SLOTS,
  type Slot,
  slotAt,
  TAKEN,
} from './pool-slots.js'
import { POOL_WORKER } from './pool-worker.text.js'
import { startThread, type Thread } from './threads.js'
import { forEachTile, type Tile } from './tiles.js'

/** Elements in a chunk: about a tenth of a millisecond of work. */
const CHUNK = 1 << 16
/** Below this many elements one thread is done before the others have begun. */
const WORTH_SHARING = 1 << 18
/** A worker that is silent for so long has died. */
const PATIENCE_MS = 10_000

/** A thread, and its ring of slots. */
interface Lane {
  readonly thread: Thread
  readonly slots: readonly Slot[]
  readonly active: Int32Array
  /** Index of the slot to fill next, and of the oldest that is filled. */
  fill: number
  drain: number
  /** The tiles that lie in the slots, oldest first. */
  readonly tiles: Tile[]
}

/**
 * Threads that compute the rows of one job together. The caller's own is one of them: it fills the
 * others' slots, copies their results out, and computes in between. So a job is done when `run`
 * returns, and nothing is shared but the slots.
 */
export class WorkerPool {
  private readonly lanes: Lane[] = []
  private failure: Error | undefined

  private constructor(private readonly at: Engine) {}

  /** Starts `count` threads beside the caller's. */
  static async start(fn: string, at: Engine, binary: string, count: number): Promise<WorkerPool> {
    const pool = new WorkerPool(at)
    try {
      await Promise.all(Array.from({ length: count }, () => pool.add(fn, binary)))
    } catch (error) {
      await pool.end()
      throw error
    }
    return pool
  }

  private async add(fn: string, binary: string): Promise<void> {
    const thread = startThread(fn, POOL_WORKER)
    const memory = new SharedArrayBuffer(MEMORY_BYTES)
    const slots = Array.from({ length: SLOTS }, (_, i) => slotAt(memory, i))
    this.lanes.push({ thread, slots, active: activeIn(memory), fill: 0, drain: 0, tiles: [] })
    await thread.start({ binary, memory })
  }

  async end(): Promise<void> {
    await Promise.all(this.lanes.splice(0).map(({ thread }) => thread.end()))
  }

  /**
   * Runs a job to its end. The result is that of one thread, bit for bit.
   *
   * @throws Error if a thread failed; then `out` is not complete
   */
  run(fn: string, job: Job): void {
    const { columns, x } = job
    if (x.length < WORTH_SHARING || columns > CAPACITY || this.lanes.length === 0) {
      compute(this.at, job)
      return
    }
    const rows = x.length / columns
    const most = Math.max(1, Math.floor(CHUNK / columns))
    const tiles: Tile[] = []
    forEachTile(rows, most, job.mask?.share ?? rows, (tile) => tiles.push(tile))
    this.failure = undefined
    for (const { active } of this.lanes) {
      Atomics.store(active, 0, 1)
      Atomics.notify(active, 0)
    }
    this.share(fn, job, tiles)
    for (const { active } of this.lanes) Atomics.store(active, 0, 0)
    if (this.failure !== undefined) throw this.failure
  }

  private share(fn: string, job: Job, tiles: readonly Tile[]): void {
    let next = 0
    while (next < tiles.length) {
      for (const lane of this.lanes) {
        this.drain(fn, lane, job)
        while (next < tiles.length && lane.tiles.length < SLOTS) {
          fill(lane, tiles[next++] as Tile, job)
        }
      }
      if (next < tiles.length) compute(this.at, part(job, tiles[next++] as Tile))
    }
    for (const lane of this.lanes) this.takeBack(lane, job)
    this.drainAll(fn, job)
  }

  /** Computes here what a thread has not begun: it may be waiting for a core. */
  private takeBack(lane: Lane, job: Job): void {
    for (let tile = lane.tiles.at(-1); tile !== undefined; tile = lane.tiles.at(-1)) {
      const last = (lane.fill + SLOTS - 1) % SLOTS
      const { header } = lane.slots[last] as Slot
      if (Atomics.compareExchange(header, 0, FILLED, EMPTY) !== FILLED) return
      lane.tiles.pop()
      lane.fill = last
      compute(this.at, part(job, tile))
    }
  }

  private drainAll(fn: string, job: Job): void {
    const deadline = Date.now() + PATIENCE_MS
    for (const lane of this.lanes) {
      while (lane.tiles.length > 0) {
        this.drain(fn, lane, job)
        if (Date.now() < deadline) continue
        this.failure = new Error(`${fn}: expected an answer from a thread, got none`)
        void this.end()
        return
      }
    }
  }

  /** Copies out what is done, oldest first. */
  private drain(fn: string, lane: Lane, job: Job): void {
    for (let tile = lane.tiles[0]; tile !== undefined; tile = lane.tiles[0]) {
      const slot = lane.slots[lane.drain] as Slot
      const state = Atomics.load(slot.header, 0)
      if (state === FILLED || state === TAKEN) return
      lane.tiles.shift()
      lane.drain = (lane.drain + 1) % SLOTS
      Atomics.store(slot.header, 0, EMPTY)
      if (state === FAILED) {
        const text = String.fromCharCode(...slot.message.filter((code) => code !== 0))
        this.failure = new Error(`${fn}: a thread failed: ${text}`)
      } else {
        job.out.set(slot.out.subarray(0, tile.rows * job.columns), tile.row * job.columns)
      }
    }
  }
}

/** The rows of one tile as a job of their own. */
function part(job: Job, { row, rows, maskRow, maskRows }: Tile): Job {
  const { columns, mask } = job
  const cut = (data: Float32Array) => data.subarray(row * columns, (row + rows) * columns)
  return {
    ...job,
    out: cut(job.out),
    x: cut(job.x),
    y: job.y && cut(job.y),
    mask: mask && {
      bytes: mask.bytes.subarray(maskRow * columns, (maskRow + maskRows) * columns),
      share: Math.min(mask.share, rows),
    },
  }
}

function fill(lane: Lane, tile: Tile, job: Job): void {
  const slot = lane.slots[lane.fill] as Slot
  const { x, y, mask, columns, kind } = part(job, tile)
  slot.x.set(x)
  if (y !== undefined) slot.y.set(y)
  if (mask !== undefined) slot.hidden.set(mask.bytes)
  slot.empty[0] = kind.empty
  const backward = y === undefined ? 0 : 1
  slot.header.set([backward, Number(kind.logarithm), tile.rows, columns, mask?.share ?? 0], 1)
  Atomics.store(slot.header, 0, FILLED)
  lane.tiles.push(tile)
  lane.fill = (lane.fill + 1) % SLOTS
}
