import { expInto, finishScores, finishWeights, hiddenLanes } from './attention-tile'
import { inDouble } from './lanes'
import { HIDDEN_WEIGHT } from './matrices'
import { DELTAS, FACTORS, MAXES } from './attention-memory'

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
export function weighRow(
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
 * Turns the gradients of a row of weights into those of the scores before they were scaled; those after
 * that go where the bias is, if there is one.
 *
 * @param whole there are no other keys, so that the delta is had from this row: where one key has
 *   nearly all the weight, its rounding is then that of the gradient from which it is taken
 */
export function turnBack(
  query: usize, row: usize, grads: usize, hidden: usize, bias: usize, keys: i32, scale: f32,
  whole: bool,
): void {
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
