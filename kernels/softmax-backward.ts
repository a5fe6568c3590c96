import { expInto, inDouble, UNBIAS } from './exp'
import { HIDDEN, OUT, WORK, X, Y } from './memory'

/**
 * Gradients of softmax and its logarithm over rows. X has the gradients of the results, Y the results,
 * OUT gets the gradients of the scores. What is hidden is replaced by 0 as it is read.
 */

/** Vectors whose sum is taken in single precision before it goes on in double. */
const BLOCK: i32 = 32 * 4

/** log-probabilities are never above 0; past this, exp gives Infinity. */
const HIGHEST: f32 = 72.1

/** All bits set in the lanes of four columns that are in the row and not hidden. */
// @ts-ignore: decorator
@inline
function kept(hidden: usize, column: i32, columns: i32): v128 {
  const inRow = i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(columns - column))
  if (hidden == 0) return inRow
  const bytes = i8x16.eq(v128.load32_zero(hidden + column), i8x16.splat(0))
  return v128.and(inRow, i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bytes)))
}

/** sum(g p), or with `logarithm` sum(g), over what is not hidden. */
function reduceRow(grad: usize, y: usize, hidden: usize, columns: i32, logarithm: bool): f64 {
  let total = f64x2.splat(0)
  for (let block = 0; block < columns; block += BLOCK) {
    const end = min(block + BLOCK, columns)
    let sum = f32x4.splat(0)
    for (let column = block; column < end; column += 4) {
      const at = <usize>column << 2
      const g = v128.load(grad + at)
      const term = logarithm ? g : f32x4.mul(g, v128.load(y + at))
      sum = f32x4.add(sum, v128.and(term, kept(hidden, column, columns)))
    }
    total = f64x2.add(total, inDouble(sum))
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)
}

/** p (g - sum(g p)), 0 where hidden. */
function writeRow(out: usize, grad: usize, probs: usize, hidden: usize, columns: i32, sum: f64): void {
  const dot = f32x4.splat(<f32>sum)
  for (let column = 0; column < columns; column += 4) {
    const at = <usize>column << 2
    const value = f32x4.mul(v128.load(probs + at), f32x4.sub(v128.load(grad + at), dot))
    v128.store(out + at, v128.and(value, kept(hidden, column, columns)))
  }
}

/** g - exp(l) sum(g), 0 where hidden. */
function writeLogRow(
  out: usize, grad: usize, logs: usize, hidden: usize, columns: i32, sum: f64,
): void {
  const highest = f32x4.splat(HIGHEST)
  const end = <usize>columns << 2
  for (let at: usize = 0; at < end; at += 16) {
    v128.store(WORK + at, f32x4.pmin(v128.load(logs + at), highest))
  }
  expInto(WORK, WORK, columns, 0)
  const factor = f32x4.splat(<f32>(sum * UNBIAS))
  for (let column = 0; column < columns; column += 4) {
    const at = <usize>column << 2
    const value = f32x4.sub(v128.load(grad + at), f32x4.mul(v128.load(WORK + at), factor))
    v128.store(out + at, v128.and(value, kept(hidden, column, columns)))
  }
}

/** @param share one row of mask in HIDDEN is for so many rows; 0: there is no mask */
export function backwardRows(rows: i32, columns: i32, share: i32, logarithm: bool): void {
  const stride = <usize>columns << 2
  let at: usize = 0
  let hidden: usize = share == 0 ? 0 : HIDDEN
  for (let row = 0; row < rows; row++) {
    const sum = reduceRow(X + at, Y + at, hidden, columns, logarithm)
    if (logarithm) writeLogRow(OUT + at, X + at, Y + at, hidden, columns, sum)
    else writeRow(OUT + at, X + at, Y + at, hidden, columns, sum)
    at += stride
    if (share != 0 && (row + 1) % share == 0) hidden += <usize>columns
  }
}

/** The sum that a row longer than a tile needs, of one piece. */
export function backwardPieceSum(columns: i32, masked: bool, logarithm: bool): f64 {
  return reduceRow(X, Y, masked ? HIDDEN : 0, columns, logarithm)
}

/** Writes one piece, where `sum` is that of all. */
export function backwardPieceWrite(
  columns: i32, masked: bool, logarithm: bool, sum: f64,
): void {
  const hidden: usize = masked ? HIDDEN : 0
  if (logarithm) writeLogRow(OUT, X, Y, hidden, columns, sum)
  else writeRow(OUT, X, Y, hidden, columns, sum)
}
