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
import { placeOf, runInPlace } from './residents.js'
import { addressesOf, type Spaces, spacesOf } from './spaces.js'
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

/**
 * Threads that compute the rows of one job together. The caller's own is one of them: it fills the
 * others' slots, copies their results out, and computes in between. So a job is done when `run`
 * returns, and nothing is shared but the slots; and the memory of a workspace once a thread has heard of it,
 * where it works in place.
 */
export interface WorkerPool {
  /**
   * Runs a job to its end. The result is that of one thread, bit for bit.
   *
   * @throws Error if a thread failed; then `out` is not complete
   */
  run(fn: string, job: Job): void
  end(): Promise<void>
}

/** Starts `count` threads beside the caller's. */
export async function startPool(
  fn: string,
  at: Engine,
  module: object,
  count: number,
): Promise<WorkerPool> {
  const lanes: Lane[] = []
  const spaces = spacesOf(lanes)
  const end = async () => {
    spaces.forgetAll()
    await Promise.all(lanes.splice(0).map(({ thread }) => thread.end()))
  }
  try {
    await Promise.all(Array.from({ length: count }, () => addLane(fn, module, lanes)))
  } catch (error) {
    await end()
    throw error
  }
  return {
    run: (fn, job) => {
      const { length } = job.x
      if (length < WORTH_SHARING || job.columns > LONGEST || lanes.length === 0) {
        if (!runInPlace(job)) compute(at, job)
      } else share(fn, at, job, lanes, spaces, end)
    },
    end,
  }
}

async function addLane(fn: string, module: object, lanes: Lane[]): Promise<void> {
  const thread = startThread(fn, POOL_WORKER)
  const memories = Array.from({ length: SLOTS }, () => newMemory(true))
  const slots = memories.map((memory) => ({ ...viewsOf(memory), last: undefined }))
  const control = new SharedArrayBuffer(CONTROL_BYTES)
  lanes.push({ thread, slots, control: new Int32Array(control), fill: 0, drain: 0, tiles: [] })
  await thread.start({ module, memories, control })
}

/** Shares the rows of a job among threads. @param end ends them all */
function share(
  fn: string,
  at: Engine,
  job: Job,
  lanes: readonly Lane[],
  spaces: Spaces,
  end: () => Promise<void>,
): void {
  const { columns, x } = job
  let place = placeOf(job)
  const space = place === undefined ? 0 : spaces.numberOf(place.memory)
  // Its rows go by the slots.
  if (space === 0) place = undefined
  const rows = x.length / columns
  const chunk = place === undefined ? CHUNK : CHUNK_IN_PLACE
  const most = Math.max(1, Math.floor(Math.min(chunk, x.length / 8) / columns))
  const tiles: Tile[] = []
  forEachTile(rows, most, job.mask?.share ?? rows, (tile) => tiles.push(tile))
  for (const { slots } of lanes) for (const slot of slots) slot.last = undefined
  let failure: Error | undefined
  let next = 0
  while (next < tiles.length) {
    for (const lane of lanes) {
      drain(lane)
      while (next < tiles.length && lane.tiles.length < SLOTS) fill(lane, tiles[next++] as Tile)
    }
    if (next < tiles.length) computeHere(tiles[next++] as Tile)
  }
  lanes.forEach(takeBack)
  drainAll()
  if (failure !== undefined) throw failure

  /** Computes a tile on this thread. */
  function computeHere(tile: Tile): void {
    const tiled = part(job, tile)
    if (place === undefined) compute(at, tiled, x.length)
    else {
      const { mask, logarithm, empty } = tiled
      const addresses = addressesOf(tiled, place, HIDDEN)
      place.memory.at.kernels.shareRows(
        ...addresses,
        tile.rows,
        columns,
        mask?.share ?? 0,
        logarithm,
        empty,
      )
    }
  }

  /** Computes here what a thread has not begun: it may be waiting for a core. */
  function takeBack(lane: Lane): void {
    for (let tile = lane.tiles.at(-1); tile !== undefined; tile = lane.tiles.at(-1)) {
      const last = (lane.fill + SLOTS - 1) % SLOTS
      if (Atomics.compareExchange(lane.control, last * SLOT, FILLED, EMPTY) !== FILLED) return
      lane.tiles.pop()
      lane.fill = last
      computeHere(tile)
    }
  }

  function drainAll(): void {
    const deadline = Date.now() + PATIENCE_MS
    for (const lane of lanes) {
      while (lane.tiles.length > 0) {
        drain(lane)
        if (Date.now() < deadline) continue
        failure = threadError(fn, 'no answer')
        void end()
        return
      }
    }
  }

  /** Copies out what is done, oldest first. */
  function drain(lane: Lane): void {
    for (let tile = lane.tiles[0]; tile !== undefined; tile = lane.tiles[0]) {
      const { control, drain, slots } = lane
      const state = Atomics.load(control, drain * SLOT)
      if (state < DONE) return
      lane.tiles.shift()
      lane.drain = (drain + 1) % SLOTS
      Atomics.store(control, drain * SLOT, EMPTY)
      if (state === FAILED) {
        const text = String.fromCharCode(...control.subarray(MESSAGE))
        failure = threadError(fn, text.trimEnd())
      } else if (place === undefined) {
        const { floats } = slots[drain] as Slot
        copy(job.out, tile.row * columns, floats, OUT / 4, tile.rows * columns)
      }
    }
  }

  function fill(lane: Lane, tile: Tile): void {
    const { control, fill } = lane
    const tiled = part(job, tile)
    const { mask, logarithm, empty } = tiled
    const slot = lane.slots[fill] as Slot
    const { last } = slot
    const again = last?.maskRow === tile.maskRow && last.rows === tile.rows && tile.maskRows === 1
    const addresses =
      place === undefined
        ? intoSlot(slot, tile, tiled, again)
        : addressesOf(tiled, place, spaces.maskOf(space, lane))
    const numbers = [tile.rows, columns, mask?.share ?? 0, logarithm, Number(again), space]
    control.set([...addresses, ...numbers], fill * SLOT + HEADER)
    new Float32Array(control.buffer)[fill * SLOT + EMPTY_VALUE] = empty
    Atomics.store(control, fill * SLOT, FILLED)
    Atomics.notify(control, fill * SLOT)
    lane.tiles.push(tile)
    lane.fill = (fill + 1) % SLOTS
  }
}

/** Copies a tile to a slot. Gives the addresses of result, x, y and mask. */
function intoSlot(slot: Slot, tile: Tile, { x, y, mask }: Job, again: boolean): number[] {
  slot.floats.set(x, X / 4)
  if (y !== undefined) slot.floats.set(y, Y / 4)
  if (mask !== undefined && !again) slot.bytes.set(mask.bytes, HIDDEN)
  slot.last = tile
  return [OUT, X, y === undefined ? 0 : Y, HIDDEN]
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
