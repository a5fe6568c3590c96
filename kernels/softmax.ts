import { expInto, log, UNBIAS } from './exp'
import { HIDDEN, OUT, SPARE, WORK, X } from './memory'
import { hideLogs, left, packFourRows, packRow, pad, plan, unpackFourScaled, unpackScaled } from './pack'

/** softmax and its logarithm over rows, and over pieces of a row that is longer than a tile. */

/** The maximum of `count` elements and the -Infinity after them; NaN is passed over. */
function maxOf(row: usize, count: i32): f32 {
  let a = f32x4.splat(-Infinity)
  let b = a
  const end = row + (<usize>count << 2)
  const even = row + ((<usize>count & ~7) << 2)
  for (; row < even; row += 32) {
    a = f32x4.pmax(a, v128.load(row))
    b = f32x4.pmax(b, v128.load(row, 16))
  }
  for (; row < end; row += 16) a = f32x4.pmax(a, v128.load(row))
  a = f32x4.pmax(a, b)
  const low = max2(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1))
  return max2(low, max2(f32x4.extract_lane(a, 2), f32x4.extract_lane(a, 3)))
}

// @ts-ignore: decorator
@inline
function max2(a: f32, b: f32): f32 {
  return a < b ? b : a
}

function fill(to: usize, count: i32, value: f32): void {
  const end = to + (<usize>count << 2)
  for (; to < end; to += 16) v128.store(to, f32x4.splat(value))
}

/** Vectors of a row that is `columns` long, where it lies or, if its end has to be padded, in WORK. */
function padded(row: usize, columns: i32): usize {
  if ((columns & 3) == 0) return row
  memory.copy(WORK, row, <usize>columns << 2)
  pad(WORK, columns)
  return WORK
}

/** What each exponential is multiplied by. */
// @ts-ignore: decorator
@inline
function factorOf(sum: f64): f32 {
  return <f32>(1.0 / sum)
}

// @ts-ignore: decorator
@inline
function logSumOf(sum: f64): f32 {
  return <f32>log(sum * UNBIAS)
}

/** One row without a mask. */
function plainRow(out: usize, x: usize, columns: i32, logarithm: bool): void {
  const from = padded(x, columns)
  const max = maxOf(from, columns)
  if (logarithm) writeLog(out, x, columns, max, logSumOf(expInto(SPARE, from, columns, max)))
  else scale(out, columns, factorOf(expInto(out, from, columns, max)))
}

function scale(out: usize, columns: i32, factor: f32): void {
  const factors = f32x4.splat(factor)
  const end = out + (<usize>columns << 2)
  for (; out < end; out += 16) v128.store(out, f32x4.mul(v128.load(out), factors))
}

function writeLog(out: usize, x: usize, columns: i32, max: f32, logSum: f32): void {
  const maxs = f32x4.splat(max)
  const logSums = f32x4.splat(logSum)
  const end = out + (<usize>columns << 2)
  for (; out < end; out += 16) {
    v128.store(out, f32x4.sub(f32x4.sub(v128.load(x), maxs), logSums))
    x += 16
  }
}

/**
 * Of packed scores and their maximum, exponentials and what they are to be multiplied by; or logarithms
 * and 1.
 */
function finish(packed: usize, max: f32, logarithm: bool): f32 {
  if (!logarithm) return factorOf(expInto(packed, packed, left, max))
  writeLog(packed, packed, left, max, logSumOf(expInto(SPARE, packed, left, max)))
  return 1
}

/** One row with a mask. */
function maskedRow(
  out: usize, x: usize, hidden: usize, columns: i32, logarithm: bool, empty: f32,
): void {
  packRow(x, hidden, columns)
  if (left == 0) return fill(out, columns, empty)
  unpackScaled(out, hidden, columns, finish(WORK, maxOf(WORK, left), logarithm))
  if (logarithm) hideLogs(out, hidden, columns)
}

/** The factors of four rows. */
const FACTORS: usize = memory.data(16, 16)

/** Four rows by the plan. */
function fourRows(out: usize, x: usize, columns: i32, logarithm: bool): void {
  const stride = <usize>columns << 2
  const packed = (stride + 31) & ~15
  packFourRows(x, stride, packed)
  for (let i: usize = 0; i < 4; i++) {
    const row = WORK + i * packed
    store<f32>(FACTORS + (i << 2), finish(row, maxOf(row, left), logarithm))
  }
  unpackFourScaled(out, stride, packed, FACTORS)
  if (!logarithm) return
  for (let i: usize = 0; i < 4; i++) hideLogs(out + i * stride, HIDDEN, columns)
}

/**
 * softmax, or its logarithm, of the rows in X, to OUT.
 *
 * @param share one row of mask in HIDDEN is for so many rows; 0: there is no mask
 * @param again the mask, the columns and `empty` are those of the call before, which had as many rows
 * @param empty what a row gives of which nothing is left
 */
export function softmaxRows(
  rows: i32, columns: i32, share: i32, again: bool, logarithm: bool, empty: f32,
): void {
  const stride = <usize>columns << 2
  let hidden = HIDDEN
  let x = X
  let out = OUT
  let row = 0
  if (share >= rows && rows >= 4) {
    // Columns that are not in the plan are written here, and stay from tile to tile.
    if (!again) {
      plan(columns)
      fill(OUT, rows * columns, left == 0 ? empty : 0)
    }
    if (left == 0) return
    for (; row + 4 <= rows; row += 4) {
      fourRows(out, x, columns, logarithm)
      x += 4 * stride
      out += 4 * stride
    }
  }
  for (; row < rows; row++) {
    if (share == 0) plainRow(out, x, columns, logarithm)
    else maskedRow(out, x, hidden, columns, logarithm, empty)
    x += stride
    out += stride
    if (share != 0 && (row + 1) % share == 0) hidden += <usize>columns
  }
}

/*
 * A row that is longer than a tile comes three times, in pieces: for its maximum, for its sum, and to
 * be written. In each, `masked` says whether HIDDEN has the piece's mask.
 */

/** Packs the piece, or pads it, and returns where; `left` is how many elements it has. */
function prepare(columns: i32, masked: bool): usize {
  if (masked) {
    packRow(X, HIDDEN, columns)
    return WORK
  }
  left = columns
  return padded(X, columns)
}

/** The largest score of the piece, -Infinity if there is none. */
export function pieceMax(columns: i32, masked: bool): f32 {
  const from = prepare(columns, masked)
  return maxOf(from, left)
}

/** How many columns the last piece had left. */
export function pieceLeft(): i32 {
  return left
}

/** 2^24 times the piece's sum of exp(x - max); NaN if `max` is not finite. */
export function pieceSum(columns: i32, masked: bool, max: f32): f64 {
  const from = prepare(columns, masked)
  return expInto(SPARE, from, left, max)
}

/** Writes the piece's results to OUT, where `sum` is that of all pieces. */
export function pieceWrite(
  columns: i32, masked: bool, logarithm: bool, max: f32, sum: f64,
): void {
  const from = prepare(columns, masked)
  if (logarithm) writeLog(masked ? WORK : OUT, from, left, max, logSumOf(sum))
  else expInto(masked ? WORK : OUT, from, left, max)
  const factor: f32 = logarithm ? 1 : factorOf(sum)
  if (!masked) return scale(OUT, columns, factor)
  unpackScaled(OUT, HIDDEN, columns, factor)
  if (logarithm) hideLogs(OUT, HIDDEN, columns)
}
