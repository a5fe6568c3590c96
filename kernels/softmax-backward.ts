import { expInto } from './exp'
import { inDouble, UNBIAS } from './lanes'
import { HIDDEN, OUT, SPARE as KEEP, WORK, X, Y } from './memory'
import { base } from './thread'

/**
 * Gradients of softmax and its logarithm over rows. X has the gradients of the results, Y the results,
 * OUT gets the gradients of the scores. What is hidden is replaced by 0 as it is read.
 */

/** Vectors whose sum is taken in single precision before it goes on in double. */
const BLOCK: usize = 32 * 16

/** log-probabilities are never above 0; past this, exp gives Infinity. */
const HIGHEST: f32 = 72.1

/** Writes to KEEP, for each column up to a multiple of 8, all bits set if it is there and not hidden. */
function keepLanes(hidden: usize, columns: i32): void {
  const none = i8x16.splat(0)
  for (let column = 0; column < columns; column += 8) {
    const bytes = hidden == 0 ? none : v128.load64_zero(hidden + column)
    const wide = i16x8.extend_low_i8x16_s(i8x16.eq(bytes, none))
    const ends = i32x4.splat(columns - column)
    const low = i32x4.lt_s(i32x4(0, 1, 2, 3), ends)
    const high = i32x4.lt_s(i32x4(4, 5, 6, 7), ends)
    const to = base + KEEP + (<usize>column << 2)
    v128.store(to, v128.and(i32x4.extend_low_i16x8_s(wide), low))
    v128.store(to, v128.and(i32x4.extend_high_i16x8_s(wide), high), 16)
  }
}

/** g p, or g, where it is kept. */
// @ts-ignore: decorator
@inline
function term(grad: usize, y: usize, at: usize, logarithm: bool): v128 {
  const g = v128.load(grad + at)
  return v128.and(logarithm ? g : f32x4.mul(g, v128.load(y + at)), v128.load(base + at, KEEP))
}

/** sum(g p), or with `logarithm` sum(g), over what is kept. */
function reduceRow(grad: usize, y: usize, columns: i32, logarithm: bool): f64 {
  let total = f64x2.splat(0)
  const end = <usize>columns << 2
  for (let block: usize = 0; block < end; block += BLOCK) {
    const blockEnd = min(block + BLOCK, end)
    let a = f32x4.splat(0)
    let b = a
    for (let at = block; at < blockEnd; at += 32) {
      a = f32x4.add(a, term(grad, y, at, logarithm))
      b = f32x4.add(b, term(grad, y, at + 16, logarithm))
    }
    total = f64x2.add(total, inDouble(f32x4.add(a, b)))
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)
}

/** p (g - sum(g p)), 0 where hidden. */
function writeRow(out: usize, grad: usize, probs: usize, columns: i32, sum: f64): void {
  const dot = f32x4.splat(<f32>sum)
  const end = <usize>columns << 2
  for (let at: usize = 0; at < end; at += 16) {
    const value = f32x4.mul(v128.load(probs + at), f32x4.sub(v128.load(grad + at), dot))
    v128.store(out + at, v128.and(value, v128.load(base + at, KEEP)))
  }
}

/** g - exp(l) sum(g), 0 where hidden. */
function writeLogRow(out: usize, grad: usize, logs: usize, columns: i32, sum: f64): void {
  const highest = f32x4.splat(HIGHEST)
  const work = base + WORK
  const end = <usize>columns << 2
  for (let at: usize = 0; at < end; at += 16) {
    v128.store(work + at, f32x4.pmin(v128.load(logs + at), highest))
  }
  expInto(work, work, columns, 0)
  const factor = f32x4.splat(<f32>(sum * UNBIAS))
  for (let at: usize = 0; at < end; at += 16) {
    const value = f32x4.sub(v128.load(grad + at), f32x4.mul(v128.load(work + at), factor))
    v128.store(out + at, v128.and(value, v128.load(base + at, KEEP)))
  }
}

/**
 * Of the rows of `grad` and `y`, to `out`: X, Y and OUT, or tensors that live in this memory.
 *
 * @param hidden the mask's bytes
 * @param share one row of mask is for so many rows; 0: there is no mask
 */
export function backwardRows(
  out: usize, grad: usize, y: usize, hidden: usize, rows: i32, columns: i32, share: i32,
  logarithm: bool,
): void {
  const stride = <usize>columns << 2
  if (share == 0) keepLanes(0, columns)
  for (let row = 0; row < rows; row++) {
    if (share != 0 && row % share == 0) {
      keepLanes(hidden, columns)
      hidden += <usize>columns
    }
    const sum = reduceRow(grad, y, columns, logarithm)
    if (logarithm) writeLogRow(out, grad, y, columns, sum)
    else writeRow(out, grad, y, columns, sum)
    out += stride
    grad += stride
    y += stride
  }
}

/** The sum that a row longer than a tile needs, of one piece. */
export function backwardPieceSum(columns: i32, masked: bool, logarithm: bool): f64 {
  keepLanes(masked ? HIDDEN : 0, columns)
  return reduceRow(X, Y, columns, logarithm)
}

/** Writes one piece, where `sum` is that of all. */
export function backwardPieceWrite(
  columns: i32, masked: bool, logarithm: bool, sum: f64,
): void {
  keepLanes(masked ? HIDDEN : 0, columns)
  if (logarithm) writeLogRow(OUT, X, Y, columns, sum)
  else writeRow(OUT, X, Y, columns, sum)
}
