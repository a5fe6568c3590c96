import { expInto, inDouble, UNBIAS } from './exp'
import { addProduct, HIDDEN_WEIGHT, transpose } from './matrices'
import {
  DELTAS, FACTORS, HIDDEN, KEY_GRADS, KEYS, KEYS_ACROSS, MAXES, QUERY, QUERY_GRAD, QUERIES, RESULT,
  SCORE_GRADS, SCORES, SUMS, TOTALS, VALUE_GRADS, VALUES_ACROSS, X, Y,
} from './memory'

/**
 * Attention of a tile of queries to a chunk of keys, a tile of keys after the other. Scores are never
 * held for more than a tile of both: each query keeps the largest score so far, its sum of
 * exponentials and its weighted sum of values, and makes the last two smaller when the first grows.
 * The backward pass computes the scores anew.
 *
 * Keys hidden from every query are not in the chunk. Of others, hidden scores become -Infinity, and
 * hidden weights -0, which a product leaves out: nothing hidden is ever multiplied.
 *
 * Sources: M. Milakov and N. Gimelshein, "Online normalizer calculation for softmax" (2018); T. Dao
 * et al., "FlashAttention: fast and memory-efficient exact attention with IO-awareness" (2022).
 */

const SCORE_ROW: usize = (<usize>KEYS + 4) << 2
const ACROSS_ROW: usize = <usize>KEYS << 2

/** One float and what fills up its vector, and whether a query saw any key, a float32 each. */
const ONE: usize = memory.data(16, 16)
const SAW: usize = memory.data(QUERIES * 4, 16)

/** Bytes of a row that is rounded up to whole vectors. */
// @ts-ignore: decorator
@inline
function wholeRow(size: i32): usize {
  return (<usize>size + 3 & ~3) << 2
}

/** All bits set where the bytes of four keys are not 0. */
// @ts-ignore: decorator
@inline
function hiddenLanes(hidden: usize): v128 {
  const wide = i16x8.extend_low_i8x16_u(v128.load32_zero(hidden))
  return i32x4.ne(i32x4.extend_low_i16x8_u(wide), i32x4.splat(0))
}

/** Sets up the chunk in X and Y. @param backward whether gradients will be wanted */
export function startChunk(keys: i32, dim: i32, width: i32, backward: bool): void {
  across(KEYS_ACROSS, X, keys, dim)
  if (!backward) return
  across(VALUES_ACROSS, Y, keys, width)
  memory.fill(KEY_GRADS, 0, <usize>keys * wholeRow(dim))
  memory.fill(VALUE_GRADS, 0, <usize>keys * wholeRow(width))
}

/** Transposes a tile after the other: a tile's last writes lie where the next has its first. */
function across(to: usize, from: usize, keys: i32, size: i32): void {
  for (let key = 0; key < keys; key += KEYS) {
    transpose(to, ACROSS_ROW, from, min(KEYS, keys - key), size)
    to += <usize>size * ACROSS_ROW
    from += <usize>(KEYS * size) << 2
  }
}

/** Of a tile of the mask: 1 if it hides something, 2 if it hides everything, else 0. */
function hides(hidden: usize, row: usize, rows: i32, keys: i32): i32 {
  let any: u32 = 0
  let all: u32 = 0xffff
  for (; rows > 0; rows--) {
    for (let key = 0; key < keys; key += 16) {
      const bits = <u32>i8x16.bitmask(i8x16.ne(v128.load(hidden + key), i8x16.splat(0)))
      const beyond: u32 = keys - key < 16 ? (<u32>0xffff << (keys - key)) & 0xffff : 0
      any |= bits & ~beyond
      all &= bits | beyond
    }
    hidden += row
  }
  return all == 0xffff ? 2 : <i32>(any != 0)
}

/** Scales a row of scores, hides what is hidden, fills up its end, and returns the largest. */
function finishScores(row: usize, hidden: usize, keys: i32, scale: f32): f32 {
  const factor = f32x4.splat(scale)
  const none = f32x4.splat(-Infinity)
  for (let key = 0; key < keys; key += 4) {
    const at = row + (<usize>key << 2)
    let scores = f32x4.mul(v128.load(at), factor)
    if (hidden != 0) scores = v128.bitselect(none, scores, hiddenLanes(hidden + key))
    v128.store(at, scores)
  }
  const end = row + (<usize>keys << 2)
  v128.store(end, none)
  let max = none
  for (; row < end; row += 16) max = f32x4.pmax(max, v128.load(row))
  max = f32x4.pmax(max, i32x4.shuffle(max, max, 2, 3, 0, 1))
  max = f32x4.pmax(max, i32x4.shuffle(max, max, 1, 0, 3, 2))
  return f32x4.extract_lane(max, 0)
}

/** Turns exponentials into weights. */
function finishWeights(row: usize, hidden: usize, keys: i32, factor: f32): void {
  const factors = f32x4.splat(factor)
  const none = i32x4.splat(HIDDEN_WEIGHT)
  for (let key = 0; key < keys; key += 4) {
    let weights = f32x4.mul(v128.load(row), factors)
    if (hidden != 0) weights = v128.bitselect(none, weights, hiddenLanes(hidden + key))
    v128.store(row, weights)
    row += 16
  }
}

/** Multiplies a row of `size` floats, up to whole vectors. */
function scaleRow(to: usize, from: usize, size: i32, factor: f32): void {
  const factors = f32x4.splat(factor)
  const end = from + (<usize>size << 2)
  for (; from < end; from += 16) {
    v128.store(to, f32x4.mul(v128.load(from), factors))
    to += 16
  }
}

/** Takes in a row of scores, and leaves weights there: exp(score - largest so far). */
function takeIn(query: usize, row: usize, hidden: usize, keys: i32, width: i32, scale: f32): void {
  const max = finishScores(row, hidden, keys, scale)
  const before = load<f32>(MAXES + (query << 2))
  const now = max > before ? max : before
  store<f32>(MAXES + (query << 2), now)
  if (!(abs(now) < Infinity)) return takeInOdd(query, row, hidden, keys)
  let total = load<f64>(TOTALS + (query << 3))
  if (now != before && total != 0) {
    v128.store(ONE, f32x4(before, -Infinity, -Infinity, -Infinity))
    const factor = expInto(ONE, ONE, 1, now) * UNBIAS
    const sums = SUMS + query * wholeRow(width)
    scaleRow(sums, sums, width, <f32>factor)
    total *= factor
  }
  store<f64>(TOTALS + (query << 3), total + expInto(row, row, keys, now) * UNBIAS)
  finishWeights(row, hidden, keys, <f32>UNBIAS)
}

/** Where no score so far is finite: -Infinity weighs nothing yet, anything else makes all NaN. */
function takeInOdd(query: usize, row: usize, hidden: usize, keys: i32): void {
  for (let key = 0; key < keys; key++) {
    const score = row + (<usize>key << 2)
    if (hidden != 0 && load<u8>(hidden + key) != 0) {
      store<i32>(score, HIDDEN_WEIGHT)
      continue
    }
    store<f32>(SAW + (query << 2), 1)
    if (load<f32>(score) != -Infinity) store<f64>(TOTALS + (query << 3), NaN)
    store<f32>(score, 0)
  }
}

/**
 * Attention of the tile in QUERY to the chunk: the weighted mean of values to RESULT, and for the
 * backward pass MAXES and FACTORS.
 *
 * @param masked whether HIDDEN has a row of `keys` bytes for each query, not 0 = hidden
 * @param first whether this is the first chunk; if not, the calls before were for the same queries
 * @param last whether there is no other: only then are there results
 */
export function attend(
  queries: i32, keys: i32, dim: i32, width: i32, scale: f32, masked: bool, first: bool, last: bool,
): void {
  const sumRow = wholeRow(width)
  if (first) {
    memory.fill(SUMS, 0, <usize>QUERIES * sumRow)
    memory.fill(TOTALS, 0, <usize>QUERIES << 3)
    memory.fill(SAW, 0, <usize>QUERIES << 2)
    for (let query = 0; query < queries; query++) {
      store<f32>(MAXES + (<usize>query << 2), -Infinity)
    }
  }
  let keysAcross = KEYS_ACROSS
  for (let key = 0; key < keys; key += KEYS) {
    const count = min(KEYS, keys - key)
    const kind = masked ? hides(HIDDEN + key, keys, queries, count) : 0
    if (kind != 2) {
      score(SCORES, QUERY, keysAcross, queries, count, dim)
      for (let query: usize = 0; query < <usize>queries; query++) {
        const hidden = kind == 0 ? 0 : HIDDEN + query * keys + key
        takeIn(query, SCORES + query * SCORE_ROW, hidden, count, width, scale)
      }
      const values = Y + (<usize>(key * width) << 2)
      addProduct(
        SUMS, sumRow, SCORES, SCORE_ROW, 4, values, <usize>width << 2, queries, width, count,
        kind != 0,
      )
    }
    keysAcross += <usize>dim * ACROSS_ROW
  }
  if (last) finish(queries, width)
}

/** Dot products of the tile's vectors with those of a tile of keys, or of values. */
function score(
  to: usize, vectors: usize, across: usize, queries: i32, keys: i32, size: i32,
): void {
  memory.fill(to, 0, <usize>QUERIES * SCORE_ROW)
  addProduct(
    to, SCORE_ROW, vectors, <usize>size << 2, 4, across, ACROSS_ROW, queries, keys, size, false,
  )
}

function finish(queries: i32, width: i32): void {
  for (let query: usize = 0; query < <usize>queries; query++) {
    const total = load<f64>(TOTALS + (query << 3))
    // Something that was seen, all of it -Infinity, is 0 / 0; of nothing seen the result is zeros.
    const empty: f64 = load<f32>(SAW + (query << 2)) != 0 ? NaN : 0
    const factor = total == 0 ? empty : 1.0 / total
    store<f32>(FACTORS + (query << 2), <f32>(factor * UNBIAS))
    const result = RESULT + query * (<usize>width << 2)
    scaleRow(result, SUMS + query * wholeRow(width), width, <f32>factor)
  }
}

/** Sum of weights times their gradients. */
function rowDelta(row: usize, grads: usize, hidden: usize, keys: i32): f32 {
  let sum = f64x2.splat(0)
  v128.store(grads + (<usize>keys << 2), f32x4.splat(0))
  for (let key = 0; key < keys; key += 4) {
    const at = <usize>key << 2
    let terms = f32x4.mul(v128.load(row + at), v128.load(grads + at))
    if (hidden != 0) terms = v128.andnot(terms, hiddenLanes(hidden + key))
    sum = f64x2.add(sum, inDouble(terms))
  }
  return <f32>(f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1))
}

/**
 * Turns a row of scores into weights, and the weights' gradients into those of the scores before
 * they were scaled.
 *
 * @param whole there are no other keys, so that the delta is had from this row: where one key has
 *   nearly all the weight, its rounding is then that of the gradient from which it is taken
 */
function turnBack(
  query: usize, row: usize, grads: usize, hidden: usize, keys: i32, scale: f32, whole: bool,
): void {
  finishScores(row, hidden, keys, scale)
  const max = load<f32>(MAXES + (query << 2))
  if (abs(max) < Infinity) {
    expInto(row, row, keys, max)
    finishWeights(row, hidden, keys, load<f32>(FACTORS + (query << 2)))
  } else {
    // Scores that are not finite: no weight is a number.
    for (let key = 0; key < keys; key += 4) {
      v128.store(row + (<usize>key << 2), f32x4.splat(NaN))
    }
    finishWeights(row, hidden, keys, 1)
  }
  const delta = f32x4.splat(
    whole ? rowDelta(row, grads, hidden, keys) : load<f32>(DELTAS + (query << 2)),
  )
  const factor = f32x4.splat(scale)
  const none = i32x4.splat(HIDDEN_WEIGHT)
  for (let key = 0; key < keys; key += 4) {
    const weights = v128.load(row)
    let grad = f32x4.mul(f32x4.mul(weights, f32x4.sub(v128.load(grads), delta)), factor)
    // A gradient of -0 that is not hidden becomes 0.
    grad = f32x4.add(grad, f32x4.splat(0))
    if (hidden != 0) grad = v128.bitselect(none, grad, hiddenLanes(hidden + key))
    v128.store(grads, grad)
    row += 16
    grads += 16
  }
}

/**
 * The gradients of the tile in QUERY, as far as they come from the chunk, to RESULT; those of the
 * chunk's keys and values are added up. Takes QUERY_GRAD, MAXES, FACTORS and DELTAS.
 *
 * @param whole all keys are in this one chunk, and in one tile of it
 */
export function attendBackward(
  queries: i32, keys: i32, dim: i32, width: i32, scale: f32, masked: bool, whole: bool,
): void {
  const dimRow = wholeRow(dim)
  const widthRow = wholeRow(width)
  const queryRow = <usize>dim << 2
  memory.fill(SUMS, 0, <usize>QUERIES * dimRow)
  for (let tile = 0; tile * KEYS < keys; tile++) {
    const key = tile * KEYS
    const count = min(KEYS, keys - key)
    const kind = masked ? hides(HIDDEN + key, keys, queries, count) : 0
    if (kind == 2) continue
    score(SCORES, QUERY, KEYS_ACROSS + tile * dim * ACROSS_ROW, queries, count, dim)
    score(
      SCORE_GRADS, QUERY_GRAD, VALUES_ACROSS + tile * width * ACROSS_ROW, queries, count, width,
    )
    for (let query: usize = 0; query < <usize>queries; query++) {
      const hidden = kind == 0 ? 0 : HIDDEN + query * keys + key
      const row = query * SCORE_ROW
      turnBack(query, SCORES + row, SCORE_GRADS + row, hidden, count, scale, whole)
    }
    const some = kind != 0
    addProduct(
      VALUE_GRADS + key * widthRow, widthRow, SCORES, 4, SCORE_ROW, QUERY_GRAD, <usize>width << 2,
      count, width, queries, some,
    )
    addProduct(
      KEY_GRADS + key * dimRow, dimRow, SCORE_GRADS, 4, SCORE_ROW, QUERY, queryRow,
      count, dim, queries, some,
    )
    addProduct(
      SUMS, dimRow, SCORE_GRADS, SCORE_ROW, 4, X + key * queryRow, queryRow, queries, dim, count,
      some,
    )
  }
  for (let query: usize = 0; query < <usize>queries; query++) {
    scaleRow(RESULT + query * queryRow, SUMS + query * dimRow, dim, 1)
  }
}
