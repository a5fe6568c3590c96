import type { Engine } from './engine.js'
import { HIDDEN, LONGEST, OUT, TILE, X, Y } from './kernels.wasm.js'
import { copy, copyBytes, forEachTile, type MaskRows } from './tiles.js'

/** A softmax over the rows of a matrix, or its gradient. */
export interface Job {
  /** The result, which may be `x`. */
  readonly out: Float32Array
  /** The scores; in a backward pass, the gradient of the result. */
  readonly x: Float32Array
  /** In a backward pass, the result of the forward pass. */
  readonly y: Float32Array | undefined
  readonly columns: number
  readonly mask: MaskRows | undefined
  /** 1 for the logarithm of softmax, else 0. */
  readonly logarithm: number
  /** What a row gives of which nothing is left. */
  readonly empty: number
}

/**
 * Elements from which tiles are large: such inputs are past the caches anyway, and large copies take a
 * third less time an element.
 */
const MANY = 1 << 20

/**
 * Runs a job on this thread. Rows are copied to the kernels' memory a tile at a time, and results back:
 * so tensors stay ordinary arrays, and no input is too large.
 *
 * @param all elements of the input of which this is a part
 */
export function compute(at: Engine, job: Job, all = job.x.length): void {
  const { x, columns, mask } = job
  if (x.length === 0) return
  const rows = x.length / columns
  if (columns > LONGEST) longRows(at, job)
  // What is a tile alone needs none of what follows, which takes longer than a small softmax.
  else if (x.length <= TILE) oneTile(at, job, 0, rows, 0, 0)
  else {
    const size = all < MANY ? TILE : LONGEST / 2
    // Four rows are quicker side by side.
    const most = Math.max(columns * 4 <= LONGEST ? 4 : 1, Math.floor(size / columns))
    forEachTile(rows, most, mask?.share ?? rows, (tile) =>
      oneTile(at, job, tile.row, tile.rows, tile.maskRow, Number(tile.again)),
    )
  }
}

function oneTile(
  at: Engine,
  { out, x, y, columns, mask, logarithm, empty }: Job,
  row: number,
  rows: number,
  maskRow: number,
  again: number,
): void {
  const { kernels, floats } = at
  const start = row * columns
  const count = rows * columns
  copy(floats, X / 4, x, start, count)
  let share = 0
  if (mask !== undefined) {
    share = Math.min(mask.share, rows)
    if (again === 0) copyBytes(at.bytes, HIDDEN, mask.bytes, maskRow * columns, count / share)
  }
  if (y === undefined) {
    kernels.softmaxRows(OUT, X, HIDDEN, rows, columns, share, again, logarithm, empty)
  } else {
    copy(floats, Y / 4, y, start, count)
    kernels.backwardRows(OUT, X, Y, HIDDEN, rows, columns, share, logarithm)
  }
  copy(out, start, floats, OUT / 4, count)
}

/** Rows longer than a tile: some times over their pieces, which the CPU's caches still hold. */
function longRows(at: Engine, { out, x, y, columns, mask, logarithm, empty }: Job): void {
  const { kernels, floats, bytes } = at
  const masked = Number(mask !== undefined)
  for (let start = 0, row = 0; start < x.length; start += columns, row++) {
    const maskStart = mask === undefined ? 0 : Math.floor(row / mask.share) * columns
    const forEachPiece = (visit: (count: number, from: number) => void): void => {
      for (let from = 0; from < columns; from += TILE) {
        const count = Math.min(TILE, columns - from)
        copy(floats, X / 4, x, start + from, count)
        if (y !== undefined) copy(floats, Y / 4, y, start + from, count)
        if (mask !== undefined) copyBytes(bytes, HIDDEN, mask.bytes, maskStart + from, count)
        visit(count, start + from)
      }
    }
    let max = -Infinity
    let left = 0
    let sum = 0
    if (y === undefined) {
      forEachPiece((count) => {
        max = Math.max(max, kernels.pieceMax(count, masked))
        left += kernels.pieceLeft()
      })
      if (left === 0) {
        out.fill(empty, start, start + columns)
        continue
      }
    }
    forEachPiece((count) => {
      if (y === undefined) sum += kernels.pieceSum(count, masked, max)
      else sum += kernels.backwardPieceSum(count, masked, logarithm)
    })
    forEachPiece((count, to) => {
      if (y === undefined) kernels.pieceWrite(count, masked, logarithm, max, sum)
      else kernels.backwardPieceWrite(count, masked, logarithm, sum)
      copy(out, to, floats, OUT / 4, count)
    })
  }
}
