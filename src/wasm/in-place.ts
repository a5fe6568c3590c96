import { type Backend, backend, type Engine } from './engine.js'
import type { GrowingMemory } from './growing.js'
import type { Job } from './job.js'
import { HIDDEN, LONGEST } from './kernels.wasm.js'
import { type Place, setRunInPlace } from './residents.js'
import { copyBytes, forEachTile } from './tiles.js'

/** Kernels whose memory holds tensors, and which they are. */
interface Resident {
  readonly memory: GrowingMemory
  readonly backend: Backend
}

const residents = new WeakMap<object, Resident>()

/** Makes it known that `data` lies in that memory, aligned, and 64 bytes from what follows. */
export function settle(data: object, resident: Resident): void {
  residents.set(data, resident)
  setRunInPlace(run, placeOf)
}

function placeOf({ out, x, y, mask, columns }: Job): Place | undefined {
  const resident = residents.get(out)
  if (resident === undefined || resident.backend !== backend()) return undefined
  const { memory } = resident
  const lives = (data: object) => residents.get(data)?.memory === memory
  if (!lives(x) || (y !== undefined && !lives(y))) return undefined
  // Kernels write up to a vector past the end of a row.
  if (columns > LONGEST || (out === x && columns % 4 !== 0)) return undefined
  return { memory, hasMask: mask !== undefined && lives(mask.bytes) }
}

function run(job: Job): boolean {
  const place = placeOf(job)
  if (place !== undefined) computeInPlace(place.memory.at, job, place.hasMask)
  return place !== undefined
}

/**
 * Runs a job of which all but its mask lives in the kernels' own memory: nothing of it is copied.
 *
 * @param mask whether its bytes live there too
 */
function computeInPlace(at: Engine, job: Job, mask: boolean): void {
  const { out, x, y, columns, logarithm, empty } = job
  const { kernels } = at
  if (x.length === 0) return
  const rows = x.length / columns
  const share = job.mask?.share ?? rows
  const bytes = job.mask?.bytes
  let most = mask || bytes === undefined || share >= rows ? rows : Math.floor(LONGEST / columns)
  // Four rows that share a mask are quicker side by side.
  if (share >= 4) most = Math.min(most, share)
  if (columns * 4 > LONGEST) most = 1
  forEachTile(rows, most, share, (tile) => {
    const from = tile.row * columns * Float32Array.BYTES_PER_ELEMENT
    const maskStart = tile.maskRow * columns
    let [hidden, shared] = [HIDDEN, 0]
    if (bytes !== undefined) {
      shared = Math.min(share, tile.rows)
      if (mask) hidden = bytes.byteOffset + maskStart
      else if (!tile.again) {
        copyBytes(at.bytes, hidden, bytes, maskStart, tile.maskRows * columns)
      }
    }
    const [to, scores] = [out.byteOffset + from, x.byteOffset + from]
    if (y === undefined) {
      kernels.softmaxRows(to, scores, hidden, tile.rows, columns, shared, 0, logarithm, empty)
    } else {
      const results = y.byteOffset + from
      kernels.backwardRows(to, scores, results, hidden, tile.rows, columns, shared, logarithm)
    }
  })
}
