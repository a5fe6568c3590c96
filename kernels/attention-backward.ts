import {
  ACROSS_ROW, finishScores, finishWeights, hiddenLanes, hides, scaleRow, score, SCORE_ROW, wholeRow,
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
      SUMS, dimRow, SCORE_GRADS, SCORE_ROW, 4, KEYS_AT + key * queryRow, queryRow, queries, dim, count,
      some,
    )
  }
  for (let query: usize = 0; query < <usize>queries; query++) {
    scaleRow(RESULT + query * queryRow, SUMS + query * dimRow, dim, 1)
  }
}
