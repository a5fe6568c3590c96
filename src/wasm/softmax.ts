import type { Engine } from './engine.js'
import { copy, forEachTile, type MaskRows } from './tiles.js'

/** Which of the two a kernel computes, and what a row gives of which nothing is left. */
export interface SoftmaxKind {
  readonly logarithm: boolean
  readonly empty: number
}

/**
 * softmax, or its logarithm, of every row of a matrix, to `out`, which may be `x`.
 *
 * Rows are copied to the kernels' memory a tile at a time, and results back: so tensors stay ordinary
 * arrays, and no input is too large.
 *
 * @param x `[rows, columns]`
 */
export function softmaxRows(
  at: Engine,
  out: Float32Array,
  x: Float32Array,
  columns: number,
  mask: MaskRows | undefined,
  kind: SoftmaxKind,
): void {
  if (columns === 0) return
  if (columns > at.longest) longRows(at, out, x, columns, mask, kind)
  else shortRows(at, out, x, columns, mask, kind)
}

function shortRows(
  at: Engine,
  out: Float32Array,
  x: Float32Array,
  columns: number,
  mask: MaskRows | undefined,
  { logarithm, empty }: SoftmaxKind,
): void {
  const { kernels, floats, bytes } = at
  const rows = x.length / columns
  const most = Math.max(1, Math.floor(at.tile / columns))
  forEachTile(rows, most, mask?.share ?? rows, (tile) => {
    const start = tile.row * columns
    const count = tile.rows * columns
    copy(floats, at.x, x, start, count)
    if (mask !== undefined && !tile.again) {
      copy(bytes, at.hidden, mask.bytes, tile.maskRow * columns, tile.maskRows * columns)
    }
    const share = mask === undefined ? 0 : Math.min(mask.share, tile.rows)
    kernels.softmaxRows(tile.rows, columns, share, tile.again, logarithm, empty)
    copy(out, start, floats, at.out, count)
  })
}

/** Rows longer than a tile: three times over their pieces, which the CPU's caches still hold. */
function longRows(
  at: Engine,
  out: Float32Array,
  x: Float32Array,
  columns: number,
  mask: MaskRows | undefined,
  { logarithm, empty }: SoftmaxKind,
): void {
  const { kernels, floats, bytes } = at
  const masked = mask !== undefined
  for (let start = 0, row = 0; start < x.length; start += columns, row++) {
    const maskStart = mask === undefined ? 0 : Math.floor(row / mask.share) * columns
    const forEachPiece = (visit: (count: number, from: number) => void): void => {
      for (let from = 0; from < columns; from += at.tile) {
        const count = Math.min(at.tile, columns - from)
        copy(floats, at.x, x, start + from, count)
        if (mask !== undefined) copy(bytes, at.hidden, mask.bytes, maskStart + from, count)
        visit(count, start + from)
      }
    }
    let max = -Infinity
    let left = 0
    forEachPiece((count) => {
      max = Math.max(max, kernels.pieceMax(count, masked))
      left += kernels.pieceLeft()
    })
    if (left === 0) {
      out.fill(empty, start, start + columns)
      continue
    }
    let sum = 0
    forEachPiece((count) => {
      sum += kernels.pieceSum(count, masked, max)
    })
    forEachPiece((count, to) => {
      kernels.pieceWrite(count, masked, logarithm, max, sum)
      copy(out, to, floats, at.out, count)
    })
  }
}
