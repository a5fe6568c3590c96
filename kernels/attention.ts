import {
  expInto, finishScores, finishWeights, hides, scaleRow, score, SCORE_ROW, wholeRow,
} from './attention-tile'
import { turnBack, weighRow } from './attention-backward'
import { UNBIAS } from './lanes'
import { addProduct, HIDDEN_WEIGHT } from './matrices'
import {
  BIAS, FACTORS, HIDDEN, KEY_GRADS, KEYS, KEYS_ACROSS, KEYS_AT, MAXES, ONE, QUERIES, QUERY, QUERY_GRAD,
  RESULT, SAW, SCORE_GRADS, SCORES, SUMS, TOTALS, VALUE_GRADS, VALUES_ACROSS, VALUES_AT,
} from './attention-memory'

export {
  BIAS, CHUNK, DELTAS, END, FACTORS, HIDDEN, KEY_GRADS, KEYS, KEYS_AT, LONGEST_VECTOR, MAXES, MOST_KEYS,
  QUERIES, QUERY, QUERY_GRAD, RESULT, VALUE_GRADS, VALUES_AT,
} from './attention-memory'
export { startChunk } from './attention-tile'

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

/** What a call is for; what is not one of these two is for the weights. */
const FORWARD: i32 = 0
const BACKWARD: i32 = 1

/** Takes in a row of scores, and leaves weights there: exp(score - largest so far). */
function takeIn(
  query: usize, row: usize, hidden: usize, bias: usize, keys: i32, width: i32, scale: f32,
): void {
  const max = finishScores(row, hidden, bias, keys, scale)
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

/** What the sum of a query's values is to be multiplied by. */
function factorOf(query: usize): f32 {
  const total = load<f64>(TOTALS + (query << 3))
  // Something that was seen, all of it -Infinity, is 0 / 0; of nothing seen the result is zeros.
  const empty: f64 = load<f32>(SAW + (query << 2)) != 0 ? NaN : 0
  const factor = total == 0 ? empty : 1.0 / total
  store<f32>(FACTORS + (query << 2), <f32>(factor * UNBIAS))
  return <f32>factor
}

/**
 * Attention of the tile in QUERY to the chunk.
 *
 * Forward: the weighted mean of values to RESULT, and for the other two MAXES and FACTORS, from which scores
 * become weights again.
 *
 * Weights: to BIAS.
 *
 * Backward: the gradients of the queries, as far as they come from the chunk, to RESULT; those of the chunk's
 * keys and values are added up, and BIAS gets those of its scores. Takes QUERY_GRAD and DELTAS.
 *
 * @param masked whether HIDDEN has a row of `keys` bytes for each query, not 0 = hidden
 * @param biased whether BIAS has what is added to the scores
 * @param first whether this is the first chunk; if not, the calls before were for the same queries
 * @param last whether there is no other: only then are there results
 */
export function attend(
  mode: i32, queries: i32, keys: i32, dim: i32, width: i32, scale: f32, masked: bool, biased: bool,
  first: bool, last: bool,
): void {
  const forward = mode == FORWARD
  const backward = mode == BACKWARD
  const size = backward ? dim : width
  const sumRow = wholeRow(size)
  const queryRow = <usize>dim << 2
  const valueRow = <usize>width << 2
  if (backward || (forward && first)) memory.fill(SUMS, 0, <usize>QUERIES * sumRow)
  if (forward && first) {
    memory.fill(TOTALS, 0, <usize>QUERIES << 3)
    memory.fill(SAW, 0, <usize>QUERIES << 2)
    for (let query = 0; query < queries; query++) {
      store<f32>(MAXES + (<usize>query << 2), -Infinity)
    }
  }
  for (let key = 0; key < keys; key += KEYS) {
    const count = min(KEYS, keys - key)
    const kind = masked ? hides(HIDDEN + key, keys, queries, count) : 0
    const some = kind != 0
    if (kind == 2 && (forward || (backward && !biased))) continue
    if (kind != 2) {
      score(SCORES, QUERY, KEYS_ACROSS + key * queryRow, queries, count, dim)
      if (backward) score(SCORE_GRADS, QUERY_GRAD, VALUES_ACROSS + key * valueRow, queries, count, width)
    }
    for (let query: usize = 0; query < <usize>queries; query++) {
      const hidden = some ? HIDDEN + query * keys + key : 0
      const row = SCORES + query * SCORE_ROW
      const at = BIAS + query * wholeRow(keys) + (<usize>key << 2)
      const bias = biased ? at : 0
      if (kind == 2) memory.fill(at, 0, wholeRow(count))
      else if (forward) takeIn(query, row, hidden, bias, count, width, scale)
      else {
        weighRow(query, row, hidden, bias, count, scale)
        if (backward) {
          const whole = first && last && keys <= KEYS
          turnBack(query, row, row + SCORE_GRADS - SCORES, hidden, bias, count, scale, whole)
        } else scaleRow(at, row, count, 1)
      }
    }
    if (kind == 2) continue
    if (forward) {
      addProduct(
        SUMS, sumRow, SCORES, SCORE_ROW, 4, VALUES_AT + key * valueRow, valueRow, queries, width, count, some,
      )
    } else if (backward) {
      const widthRow = wholeRow(width)
      addProduct(
        VALUE_GRADS + key * widthRow, widthRow, SCORES, 4, SCORE_ROW, QUERY_GRAD, valueRow,
        count, width, queries, some,
      )
      addProduct(
        KEY_GRADS + key * sumRow, sumRow, SCORE_GRADS, 4, SCORE_ROW, QUERY, queryRow,
        count, dim, queries, some,
      )
      addProduct(
        SUMS, sumRow, SCORE_GRADS, SCORE_ROW, 4, KEYS_AT + key * queryRow, queryRow, queries, dim, count,
        some,
      )
    }
  }
  if (!backward && !(forward && last)) return
  for (let query: usize = 0; query < <usize>queries; query++) {
    const to = RESULT + query * (<usize>size << 2)
    scaleRow(to, SUMS + query * sumRow, size, backward ? 1 : factorOf(query))
  }
}
