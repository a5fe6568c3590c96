import { expInto, expLanes, log, SUMS, TOPS } from './exp'
import { gather, plan, scatter } from './four-rows'
import { HIDDEN, OUT, SPARE, WORK, X } from './memory'
import { packRow, pad, unpackScaled } from './pack'
import { base } from './thread'

/** softmax and its logarithm over rows, and over pieces of a row that is longer than a tile. */

/** Up to so many columns four rows are quicker side by side even where nothing is hidden. */
const NARROW: i32 = 48
/** Where what is hidden is written with every row, they are only if less than this part of the columns is left. */
const FEW: i32 = 5
/** Unless it is fewer elements than this, which caches hold. */
const CACHED: i32 = 1 << 16

/** How many columns the plan has, and how many are left of the row that was taken last. */
let seen: i32 = 0
let left: i32 = 0

/** The maxima of the lanes of vectors; NaN is passed over. */
function maxLanes(from: usize, end: usize): v128 {
  let a = f32x4.splat(-Infinity)
  let b = a
  for (; from + 16 < end; from += 32) {
    a = f32x4.pmax(a, v128.load(from))
    b = f32x4.pmax(b, v128.load(from, 16))
  }
  if (from < end) a = f32x4.pmax(a, v128.load(from))
  return f32x4.pmax(a, b)
}

/** The maximum of `count` elements and the -Infinity after them. */
function maxOf(row: usize, count: i32): f32 {
  let max = maxLanes(row, row + (<usize>count << 2))
  max = f32x4.pmax(max, i32x4.shuffle(max, max, 2, 3, 0, 1))
  return f32x4.extract_lane(f32x4.pmax(max, i32x4.shuffle(max, max, 1, 0, 3, 2)), 0)
}

function fill(to: usize, count: i32, value: f32): void {
  const end = to + (<usize>count << 2)
  for (; to < end; to += 16) v128.store(to, f32x4.splat(value))
}

/** log of the sum over the exponential of the maximum, which need not be exactly 1: lane 0's. */
function logSumOf(sum: f64): f32 {
  return <f32>log(sum / <f64>load<f32>(base, TOPS))
}

function scale(out: usize, columns: i32, factor: f32): void {
  const factors = f32x4.splat(factor)
  const end = out + (<usize>columns << 2)
  for (; out < end; out += 16) v128.store(out, f32x4.mul(v128.load(out), factors))
}

function writeLog(out: usize, x: usize, count: i32, max: v128, logSum: v128): void {
  const end = out + (<usize>count << 2)
  for (; out < end; out += 16) {
    v128.store(out, f32x4.sub(f32x4.sub(v128.load(x), max), logSum))
    x += 16
  }
}

/**
 * Vectors of what a row's mask leaves of it, in WORK, or of a row without a mask (`hidden` is 0), where
 * it lies if its end need not be padded. `left` is how many elements that is.
 */
function take(x: usize, hidden: usize, columns: i32): usize {
  if (hidden != 0) left = packRow(x, hidden, columns)
  else {
    left = columns
    if ((columns & 3) == 0) return x
    memory.copy(base + WORK, x, <usize>columns << 2)
    pad(base + WORK, columns)
  }
  return base + WORK
}

/** Where exponentials of a row go before they are divided by their sum. */
// @ts-ignore: decorator
@inline
function unscaled(out: usize, hidden: usize): usize {
  return hidden != 0 ? base + WORK : out
}

/** Writes the results of a row, from its scores in `from`, or from its exponentials. */
function finish(
  out: usize, from: usize, hidden: usize, columns: i32, logarithm: bool, max: f32, sum: f64,
): void {
  if (logarithm) {
    const logSum = f32x4.splat(logSumOf(sum))
    writeLog(unscaled(out, hidden), from, left, f32x4.splat(max), logSum)
  }
  const factor: f32 = logarithm ? 1 : <f32>(1.0 / sum)
  if (hidden != 0) unpackScaled(out, hidden, columns, factor, logarithm)
  else if (!logarithm) scale(out, columns, factor)
}

/** One row. */
function oneRow(
  out: usize, x: usize, hidden: usize, columns: i32, logarithm: bool, empty: f32,
): void {
  const from = take(x, hidden, columns)
  if (left == 0) return fill(out, columns, empty)
  const max = maxOf(from, left)
  const sum = expInto(logarithm ? base + SPARE : unscaled(out, hidden), from, left, max)
  finish(out, from, hidden, columns, logarithm, max, sum)
}

/** Four rows by the plan. `clear`: hidden columns are written as well, once the scores have been read. */
function fourRows(out: usize, x: usize, stride: usize, logarithm: bool, clear: bool): void {
  const end = gather(x, stride)
  if (clear) fill(out, <i32>stride, logarithm ? -Infinity : 0)
  const work = base + WORK
  const max = maxLanes(work, end)
  expLanes(logarithm ? base + SPARE : work, work, end, max)
  if (!logarithm) return scatter(out, stride, factorLanes())
  writeLog(work, work, <i32>((end - work) >> 2), max, logSumLanes())
  scatter(out, stride, f32x4.splat(1))
}

function factorLanes(): v128 {
  const one = f64x2.splat(1)
  const low = f32x4.demote_f64x2_zero(f64x2.div(one, v128.load(base, SUMS)))
  const high = f32x4.demote_f64x2_zero(f64x2.div(one, v128.load(base, SUMS + 16)))
  return i64x2.shuffle(low, high, 0, 2)
}

function logSumLanes(): v128 {
  for (let lane: usize = 0; lane < 4; lane++) {
    const top = base + TOPS + (lane << 2)
    store<f32>(top, <f32>log(load<f64>(base + SUMS + (lane << 3)) / <f64>load<f32>(top)))
  }
  return v128.load(base, TOPS)
}

/**
 * softmax, or its logarithm, of the rows from `x` on, to `out`: X and OUT, or tensors that live in this
 * memory. `out` may be `x` where the columns are a multiple of 4.
 *
 * @param hidden the mask's bytes
 * @param share one row of mask is for so many rows; 0: there is no mask
 * @param again the mask, the columns and `empty` are those of the call before, which had as many rows
 * @param empty what a row gives of which nothing is left
 */
export function softmaxRows(
  out: usize, x: usize, hidden: usize, rows: i32, columns: i32, share: i32, again: bool,
  logarithm: bool, empty: f32,
): void {
  const stride = <usize>columns << 2
  let row = 0
  if (rows >= 4 && (share == 0 ? columns <= NARROW : share >= rows)) {
    // Hidden columns are written to OUT here, and stay from tile to tile.
    const stays = out == OUT
    if (!again) {
      seen = plan(hidden, columns, share != 0)
      const none: f32 = logarithm ? -Infinity : 0
      if (seen < columns && (stays || seen == 0)) {
        fill(out, rows * columns, seen == 0 ? empty : none)
      }
    }
    if (seen == 0) return
    if (seen == columns) share = 0
    const cached = rows * columns < CACHED
    const few = stays || out == x || cached ? columns : columns / FEW
    if (columns <= NARROW || seen < few) {
      const clear = !stays && seen < columns
      for (; row + 4 <= rows; row += 4) {
        fourRows(out, x, stride, logarithm, clear)
        x += 4 * stride
        out += 4 * stride
      }
    }
  }
  for (; row < rows; row++) {
    oneRow(out, x, share == 0 ? 0 : hidden, columns, logarithm, empty)
    x += stride
    out += stride
    if (share != 0 && (row + 1) % share == 0) hidden += <usize>columns
  }
}

/*
 * A row that is longer than a tile comes three times, in pieces: for its maximum, for its sum, and to
 * be written. In each, `masked` says whether HIDDEN has the piece's mask.
 */

/** The largest score of the piece, -Infinity if there is none. */
export function pieceMax(columns: i32, masked: bool): f32 {
  const from = take(X, masked ? HIDDEN : 0, columns)
  return maxOf(from, left)
}

/** How many columns the last piece had left. */
export function pieceLeft(): i32 {
  return left
}

/** 2^24 times the piece's sum of exp(x - max); NaN if `max` is not finite. */
export function pieceSum(columns: i32, masked: bool, max: f32): f64 {
  const from = take(X, masked ? HIDDEN : 0, columns)
  return expInto(base + SPARE, from, left, max)
}

/** Writes the piece's results to OUT, where `sum` is that of all pieces. */
export function pieceWrite(
  columns: i32, masked: bool, logarithm: bool, max: f32, sum: f64,
): void {
  const hidden = masked ? HIDDEN : 0
  const from = take(X, hidden, columns)
  // Of no elements, only to set TOPS for the maximum.
  expInto(unscaled(OUT, hidden), from, logarithm ? 0 : left, max)
  finish(OUT, from, hidden, columns, logarithm, max, sum)
}
