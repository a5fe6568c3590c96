import {
  ACROSS_ROW, biasOf, finishScores, finishWeights, hiddenLanes, hides, scaleRow, score, SCORE_ROW, wholeRow,
} from './attention-tile'
import { expInto, inDouble } from './exp'
import { addProduct, HIDDEN_WEIGHT } from './matrices'
import {
  DELTAS, FACTORS, HIDDEN, KEY_GRADS, KEYS, KEYS_ACROSS, KEYS_AT, MAXES, QUERIES, QUERY, QUERY_GRAD,
  RESULT, SCORE_GRADS, SCORES, SUMS, VALUE_GRADS, VALUES_ACROSS,
} from './attention-memory'

/** Gradients of attention, from scores computed anew. */

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

/** Turns a row of scores into the weights that the forward pass gave them. */
function weighRow(
  query: usize, row: usize, hidden: usize, bias: usize, keys: i32, scale: f32,
): void {
  finishScores(row, hidden, bias, keys, scale)
  const max = load<f32>(MAXES + (query << 2))
  if (abs(max) < Infinity) {
    expInto(row, row, keys, max)
    return finishWeights(row, hidden, keys, load<f32>(FACTORS + (query << 2)))
  }
  // Scores that are not finite: no weight is a number.
  for (let key = 0; key < keys; key += 4) {
    v128.store(row + (<usize>key << 2), f32x4.splat(NaN))
  }
  finishWeights(row, hidden, keys, 1)
}

/**
 * Turns a row of scores into weights, and the weights' gradients into those of the scores before
 * they were scaled; those after that go where the bias is, if there is one.
 *
 * @param whole there are no other keys, so that the delta is had from this row: where one key has
 *   nearly all the weight, its rounding is then that of the gradient from which it is taken
 */
function turnBack(
  query: usize, row: usize, grads: usize, hidden: usize, bias: usize, keys: i32, scale: f32,
  whole: bool,
): void {
  weighRow(query, row, hidden, bias, keys, scale)
  const delta = f32x4.splat(
    whole ? rowDelta(row, grads, hidden, keys) : load<f32>(DELTAS + (query << 2)),
  )
  const factor = f32x4.splat(scale)
  const none = i32x4.splat(HIDDEN_WEIGHT)
  for (let key = 0; key < keys; key += 4) {
    const weights = v128.load(row)
    let grad = f32x4.mul(weights, f32x4.sub(v128.load(grads), delta))
    const lanes = hidden != 0 ? hiddenLanes(hidden + key) : i32x4.splat(0)
    if (bias != 0) v128.store(bias + (<usize>key << 2), v128.andnot(grad, lanes))
    // A gradient of -0 that is not hidden becomes 0.
    grad = f32x4.add(f32x4.mul(grad, factor), f32x4.splat(0))
    v128.store(grads, v128.bitselect(none, grad, lanes))
    row += 16
    grads += 16
  }
}

/** Of a tile that is hidden altogether. */
function clearTile(biased: bool, queries: i32, key: i32, keys: i32, count: i32): void {
  if (!biased) return
  for (let query: usize = 0; query < <usize>queries; query++) {
    memory.fill(biasOf(true, query, key, keys), 0, wholeRow(count))
  }
}

/** The weights of the tile in QUERY, which has been forward, to BIAS. */
export function weigh(
  queries: i32, keys: i32, dim: i32, scale: f32, masked: bool, biased: bool,
): void {
  for (let tile = 0; tile * KEYS < keys; tile++) {
    const key = tile * KEYS
    const count = min(KEYS, keys - key)
    const kind = masked ? hides(HIDDEN + key, keys, queries, count) : 0
    if (kind == 2) {
      clearTile(true, queries, key, keys, count)
      continue
    }
    score(SCORES, QUERY, KEYS_ACROSS + tile * dim * ACROSS_ROW, queries, count, dim)
    for (let query: usize = 0; query < <usize>queries; query++) {
      const hidden = kind == 0 ? 0 : HIDDEN + query * keys + key
      const row = SCORES + query * SCORE_ROW
      const to = biasOf(true, query, key, keys)
      weighRow(query, row, hidden, biased ? to : 0, count, scale)
      for (let at: usize = 0; at < wholeRow(count); at += 16) {
        // A weight of -0, which is hidden, becomes 0.
        v128.store(to + at, f32x4.add(v128.load(row + at), f32x4.splat(0)))
      }
    }
  }
}

/**
 * The gradients of the tile in QUERY, as far as they come from the chunk, to RESULT; those of the
 * chunk's keys and values are added up, and BIAS gets those of its scores. Takes QUERY_GRAD, MAXES,
 * FACTORS and DELTAS.
 *
 * @param whole all keys are in this one chunk, and in one tile of it
 */
export function attendBackward(
  queries: i32, keys: i32, dim: i32, width: i32, scale: f32, masked: bool, biased: bool,
  whole: bool,
): void {
  const dimRow = wholeRow(dim)
  const widthRow = wholeRow(width)
  const queryRow = <usize>dim << 2
  memory.fill(SUMS, 0, <usize>QUERIES * dimRow)
  for (let tile = 0; tile * KEYS < keys; tile++) {
    const key = tile * KEYS
    const count = min(KEYS, keys - key)
    const kind = masked ? hides(HIDDEN + key, keys, queries, count) : 0
    if (kind == 2) {
      clearTile(biased, queries, key, keys, count)
      continue
    }
    score(SCORES, QUERY, KEYS_ACROSS + tile * dim * ACROSS_ROW, queries, count, dim)
    score(
      SCORE_GRADS, QUERY_GRAD, VALUES_ACROSS + tile * width * ACROSS_ROW, queries, count, width,
    )
    for (let query: usize = 0; query < <usize>queries; query++) {
      const hidden = kind == 0 ? 0 : HIDDEN + query * keys + key
      const row = query * SCORE_ROW
      const bias = biasOf(biased, query, key, keys)
      turnBack(query, SCORES + row, SCORE_GRADS + row, hidden, bias, count, scale, whole)
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
      SUMS, dimRow, SCORE_GRADS, SCORE_ROW, 4, KEYS_AT + key * queryRow, queryRow, queries, dim, count,
      some,
    )
  }
  for (let query: usize = 0; query < <usize>queries; query++) {
    scaleRow(RESULT + query * queryRow, SUMS + query * dimRow, dim, 1)
  }
}
