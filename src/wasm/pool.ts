import { threadError } from '../host/thread-error.js'
import { startThread, type Thread } from '../host/threads.js'
import { type Engine, newMemory, type Views, viewsOf } from './engine.js'
import { compute, type Job } from './job.js'
import {
  CONTROL_BYTES,
  DONE,
  EMPTY,
  EMPTY_VALUE,
  FAILED,
  FILLED,
  MESSAGE,
  SLOT,
  SLOTS,
} from './pool-control.js'
import { POOL_WORKER } from './pool-worker.text.js'
import { copy, forEachTile, type Tile } from './tiles.js'

/** Elements in a chunk at most: about a third of a millisecond of work. */
const CHUNK = 1 << 18
/** Below this many elements one thread is done before the others have begun. */
const WORTH_SHARING = 1 << 18
/** A worker that is silent for so long has died. */
const PATIENCE_MS = 10_000

/** A thread, and its ring of slots: see pool-control.ts. */
interface Lane {
  readonly thread: Thread
  readonly control: Int32Array
  readonly slots: readonly Slot[]
  /** Index of the slot to fill next, and of the oldest that is filled. */
  fill: number
  drain: number
  /** The tiles that lie in the slots, oldest first. */
  readonly tiles: Tile[]
}

/** The memory of a slot's kernels. */
interface Slot extends Views {
  /** The tile of this job that was there last, and whose mask still is. */
  last: Tile | undefined
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
  static async start(fn: string, at: Engine, module: object, count: number): Promise<WorkerPool> {
    const pool = new WorkerPool(at)
    try {
      await Promise.all(Array.from({ length: count }, () => pool.add(fn, module)))
    } catch (error) {
      await pool.end()
      throw error
    }
    return pool
  }

  private async add(fn: string, module: object): Promise<void> {
    const thread = startThread(fn, POOL_WORKER)
    const memories = Array.from({ length: SLOTS }, () => newMemory(true))
    const slots = memories.map((memory) => ({ ...viewsOf(memory), last: undefined }))
    const control = new SharedArrayBuffer(CONTROL_BYTES)
    const lane = { thread, slots, control: new Int32Array(control), fill: 0, drain: 0, tiles: [] }
    this.lanes.push(lane)
    const { kernels, hidden } = this.at
    const addresses = { x: kernels.X.value, y: kernels.Y.value, out: kernels.OUT.value }
    await thread.start({ module, memories, control, addresses, hidden })
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
    if (x.length < WORTH_SHARING || columns > this.at.longest || this.lanes.length === 0) {
      compute(this.at, job)
      return
    }
    const rows = x.length / columns
    const most = Math.max(1, Math.floor(Math.min(CHUNK, x.length / 8) / columns))
    const tiles: Tile[] = []
    forEachTile(rows, most, job.mask?.share ?? rows, (tile) => tiles.push(tile))
    this.failure = undefined
    for (const { slots } of this.lanes) for (const slot of slots) slot.last = undefined
    this.share(fn, job, tiles)
    if (this.failure !== undefined) throw this.failure
  }

  private share(fn: string, job: Job, tiles: readonly Tile[]): void {
    let next = 0
    while (next < tiles.length) {
      for (const lane of this.lanes) {
        this.drain(fn, lane, job)
        while (next < tiles.length && lane.tiles.length < SLOTS) {
          this.fill(lane, tiles[next++] as Tile, job)
        }
      }
      if (next < tiles.length) compute(this.at, part(job, tiles[next++] as Tile), job.x.length)
    }
    for (const lane of this.lanes) this.takeBack(lane, job)
    this.drainAll(fn, job)
  }

  /** Computes here what a thread has not begun: it may be waiting for a core. */
  private takeBack(lane: Lane, job: Job): void {
    for (let tile = lane.tiles.at(-1); tile !== undefined; tile = lane.tiles.at(-1)) {
      const last = (lane.fill + SLOTS - 1) % SLOTS
      if (Atomics.compareExchange(lane.control, last * SLOT, FILLED, EMPTY) !== FILLED) return
      lane.tiles.pop()
      lane.fill = last
      compute(this.at, part(job, tile), job.x.length)
    }
  }

  private drainAll(fn: string, job: Job): void {
    const deadline = Date.now() + PATIENCE_MS
    for (const lane of this.lanes) {
      while (lane.tiles.length > 0) {
        this.drain(fn, lane, job)
        if (Date.now() < deadline) continue
        this.failure = threadError(fn, 'no answer')
        void this.end()
        return
      }
    }
  }

  /** Copies out what is done, oldest first. */
  private drain(fn: string, lane: Lane, job: Job): void {
    for (let tile = lane.tiles[0]; tile !== undefined; tile = lane.tiles[0]) {
      const { control, drain } = lane
      const state = Atomics.load(control, drain * SLOT)
      if (state < DONE) return
      lane.tiles.shift()
      lane.drain = (drain + 1) % SLOTS
      Atomics.store(control, drain * SLOT, EMPTY)
      if (state === FAILED) {
        const text = String.fromCharCode(...control.subarray(MESSAGE))
        this.failure = threadError(fn, text.trimEnd())
      } else {
        const { floats } = lane.slots[drain] as Slot
        copy(job.out, tile.row * job.columns, floats, this.at.out, tile.rows * job.columns)
      }
    }
  }

  private fill(lane: Lane, tile: Tile, job: Job): void {
    const { at } = this
    const { control, fill } = lane
    const slot = lane.slots[fill] as Slot
    const { x, y, mask, columns, logarithm, empty } = part(job, tile)
    slot.floats.set(x, at.x)
    if (y !== undefined) slot.floats.set(y, at.y)
    const { last } = slot
    const again = last?.maskRow === tile.maskRow && last.rows === tile.rows && tile.maskRows === 1
    if (mask !== undefined && !again) slot.bytes.set(mask.bytes, at.hidden)
    slot.last = tile
    const share = mask?.share ?? 0
    const header = [y !== undefined, logarithm, tile.rows, columns, share, again]
    control.set(header.map(Number), fill * SLOT + 1)
    new Float32Array(control.buffer)[fill * SLOT + EMPTY_VALUE] = empty
    Atomics.store(control, fill * SLOT, FILLED)
    Atomics.notify(control, fill * SLOT)
    lane.tiles.push(tile)
    lane.fill = (fill + 1) % SLOTS
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
