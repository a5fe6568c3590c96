import type { Engine } from './engine.js'
import { copy, forEachTile, type MaskRows } from './tiles.js'

/**
 * The gradient of softmax, or of its logarithm, for every row of a matrix.
 *
 * @param gradOut the gradient of the result, `[rows, columns]`
 * @param y the result of the forward pass
 */
export function softmaxBackwardRows(
  at: Engine,
  gradIn: Float32Array,
  gradOut: Float32Array,
  y: Float32Array,
  columns: number,
  mask: MaskRows | undefined,
  logarithm: boolean,
): void {
  if (columns === 0) return
  if (columns > at.longest) longRows(at, gradIn, gradOut, y, columns, mask, logarithm)
  else shortRows(at, gradIn, gradOut, y, columns, mask, logarithm)
}

function shortRows(
  at: Engine,
  gradIn: Float32Array,
  gradOut: Float32Array,
  y: Float32Array,
  columns: number,
  mask: MaskRows | undefined,
  logarithm: boolean,
): void {
  const { kernels, floats, bytes } = at
  const rows = y.length / columns
  const most = Math.max(1, Math.floor(at.tile / columns))
  forEachTile(rows, most, mask?.share ?? rows, (tile) => {
    const start = tile.row * columns
    const count = tile.rows * columns
    copy(floats, at.x, gradOut, start, count)
    copy(floats, at.y, y, start, count)
    if (mask !== undefined && !tile.again) {
      copy(bytes, at.hidden, mask.bytes, tile.maskRow * columns, tile.maskRows * columns)
    }
    const share = mask === undefined ? 0 : Math.min(mask.share, tile.rows)
    kernels.backwardRows(tile.rows, columns, share, logarithm)
    copy(gradIn, start, floats, at.out, count)
  })
}

/** Rows longer than a tile: once over their pieces for the sum, once to write. */
function longRows(
  at: Engine,
  gradIn: Float32Array,
  gradOut: Float32Array,
  y: Float32Array,
  columns: number,
  mask: MaskRows | undefined,
  logarithm: boolean,
): void {
  const { kernels, floats, bytes } = at
  const masked = mask !== undefined
  for (let start = 0, row = 0; start < y.length; start += columns, row++) {
    const maskStart = mask === undefined ? 0 : Math.floor(row / mask.share) * columns
    const forEachPiece = (visit: (count: number, from: number) => void): void => {
      for (let from = 0; from < columns; from += at.tile) {
        const count = Math.min(at.tile, columns - from)
        copy(floats, at.x, gradOut, start + from, count)
        copy(floats, at.y, y, start + from, count)
        if (mask !== undefined) copy(bytes, at.hidden, mask.bytes, maskStart + from, count)
        visit(count, start + from)
      }
    }
    let sum = 0
    forEachPiece((count) => {
      sum += kernels.backwardPieceSum(count, masked, logarithm)
    })
    forEachPiece((count, to) => {
      kernels.backwardPieceWrite(count, masked, logarithm, sum)
      copy(gradIn, to, floats, at.out, count)
    })
  }
}
