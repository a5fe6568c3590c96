import { threadError } from '../host/thread-error.js'
import { startThread, type Thread } from '../host/threads.js'
import { type Engine, newMemory, type Views, viewsOf } from './engine.js'
import { compute, type Job } from './job.js'
import { HIDDEN, LONGEST, OUT, X, Y } from './kernels.wasm.js'
import {
  CONTROL_BYTES,
  DONE,
  EMPTY,
  EMPTY_VALUE,
  FAILED,
  FILLED,
  HEADER,
  MESSAGE,
  SLOT,
  SLOTS,
} from './pool-control.js'
import { POOL_WORKER } from './pool-worker.text.js'
import { type Place, placeOf, runInPlace } from './residents.js'
import { addressesOf, Spaces } from './spaces.js'
import { copy, forEachTile, type Tile } from './tiles.js'

/** Elements in a chunk at most: about a third of a millisecond of work. */
const CHUNK = 1 << 18
/** In a workspace nothing is copied, and smaller chunks end at the same time. */
const CHUNK_IN_PLACE = 1 << 16
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

/** A job, and where it is done: `space` is 0 where its rows go by the slots. */
interface Task {
  readonly fn: string
  readonly job: Job
  readonly place: Place | undefined
  readonly space: number
}

/**
 * Threads that compute the rows of one job together. The caller's own is one of them: it fills the
 * others' slots, copies their results out, and computes in between. So a job is done when `run`
 * returns, and nothing is shared but the slots; and the memory of a workspace once a thread has heard of it,
 * where it works in place.
 */
export class WorkerPool {
  private readonly lanes: Lane[] = []
  private readonly spaces = new Spaces(this.lanes)
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
    await thread.start({ module, memories, control })
  }

  async end(): Promise<void> {
    this.spaces.forgetAll()
    await Promise.all(this.lanes.splice(0).map(({ thread }) => thread.end()))
  }

  /**
   * Runs a job to its end. The result is that of one thread, bit for bit.
   *
   * @throws Error if a thread failed; then `out` is not complete
   */
  run(fn: string, job: Job): void {
    const { columns, x } = job
    if (x.length < WORTH_SHARING || columns > LONGEST || this.lanes.length === 0) {
      if (!runInPlace(job)) compute(this.at, job)
      return
    }
    const place = placeOf(job)
    const task = {
      fn,
      job,
      place,
      space: place === undefined ? 0 : this.spaces.numberOf(place.memory),
    }
    const rows = x.length / columns
    const chunk = task.space > 0 ? CHUNK_IN_PLACE : CHUNK
    const most = Math.max(1, Math.floor(Math.min(chunk, x.length / 8) / columns))
    const tiles: Tile[] = []
    forEachTile(rows, most, job.mask?.share ?? rows, (tile) => tiles.push(tile))
    this.failure = undefined
    for (const { slots } of this.lanes) for (const slot of slots) slot.last = undefined
    this.share(task, tiles)
    if (this.failure !== undefined) throw this.failure
  }

  private share(task: Task, tiles: readonly Tile[]): void {
    let next = 0
    while (next < tiles.length) {
      for (const lane of this.lanes) {
        this.drain(lane, task)
        while (next < tiles.length && lane.tiles.length < SLOTS) {
          this.fill(lane, tiles[next++] as Tile, task)
        }
      }
      if (next < tiles.length) this.compute(tiles[next++] as Tile, task)
    }
    for (const lane of this.lanes) this.takeBack(lane, task)
    this.drainAll(task)
  }

  /** Computes a tile on this thread. */
  private compute(tile: Tile, { job, place, space }: Task): void {
    const tiled = part(job, tile)
    if (place === undefined || space === 0) compute(this.at, tiled, job.x.length)
    else {
      const { kernels } = place.memory.at
      const { columns, mask, logarithm, empty } = tiled
      const addresses = addressesOf(tiled, place, HIDDEN)
      kernels.shareRows(...addresses, tile.rows, columns, mask?.share ?? 0, logarithm, empty)
    }
  }

  /** Computes here what a thread has not begun: it may be waiting for a core. */
  private takeBack(lane: Lane, task: Task): void {
    for (let tile = lane.tiles.at(-1); tile !== undefined; tile = lane.tiles.at(-1)) {
      const last = (lane.fill + SLOTS - 1) % SLOTS
      if (Atomics.compareExchange(lane.control, last * SLOT, FILLED, EMPTY) !== FILLED) return
      lane.tiles.pop()
      lane.fill = last
      this.compute(tile, task)
    }
  }

  private drainAll(task: Task): void {
    const deadline = Date.now() + PATIENCE_MS
    for (const lane of this.lanes) {
      while (lane.tiles.length > 0) {
        this.drain(lane, task)
        if (Date.now() < deadline) continue
        this.failure = threadError(task.fn, 'no answer')
        void this.end()
        return
      }
    }
  }

  /** Copies out what is done, oldest first. */
  private drain(lane: Lane, { fn, job, space }: Task): void {
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
      } else if (space === 0) {
        const { floats } = lane.slots[drain] as Slot
        copy(job.out, tile.row * job.columns, floats, OUT / 4, tile.rows * job.columns)
      }
    }
  }

  private fill(lane: Lane, tile: Tile, { job, place, space }: Task): void {
    const { control, fill } = lane
    const tiled = part(job, tile)
    const { mask, columns, logarithm, empty } = tiled
    const { last } = lane.slots[fill] as Slot
    const again = last?.maskRow === tile.maskRow && last.rows === tile.rows && tile.maskRows === 1
    const addresses =
      place === undefined || space === 0
        ? this.intoSlot(lane, tile, tiled, again)
        : addressesOf(tiled, place, this.spaces.maskOf(space, lane))
    const share = mask?.share ?? 0
    const numbers = [tile.rows, columns, share, logarithm, Number(again), space]
    control.set([...addresses, ...numbers], fill * SLOT + HEADER)
    new Float32Array(control.buffer)[fill * SLOT + EMPTY_VALUE] = empty
    Atomics.store(control, fill * SLOT, FILLED)
    Atomics.notify(control, fill * SLOT)
    lane.tiles.push(tile)
    lane.fill = (fill + 1) % SLOTS
  }

  /** Copies a tile to a slot. Gives the addresses of result, x, y and mask. */
  private intoSlot(lane: Lane, tile: Tile, { x, y, mask }: Job, again: boolean): number[] {
    const slot = lane.slots[lane.fill] as Slot
    slot.floats.set(x, X / 4)
    if (y !== undefined) slot.floats.set(y, Y / 4)
    if (mask !== undefined && !again) slot.bytes.set(mask.bytes, HIDDEN)
    slot.last = tile
    return [OUT, X, y === undefined ? 0 : Y, HIDDEN]
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
