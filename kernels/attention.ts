import {
  ACROSS_ROW, biasOf, finishScores, finishWeights, hides, scaleRow, score, SCORE_ROW, wholeRow,
} from './attention-tile'
import { expInto, UNBIAS } from './exp'
import { addProduct, HIDDEN_WEIGHT } from './matrices'
import {
  FACTORS, HIDDEN, KEYS, KEYS_ACROSS, MAXES, QUERIES, QUERY, RESULT, SCORES, SUMS, TOTALS, VALUES_AT,
} from './attention-memory'

export { attendBackward, weigh } from './attention-backward'
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

/** One float and what fills up its vector, and whether a query saw any key, a float32 each. */
const ONE: usize = memory.data(16, 16)
const SAW: usize = memory.data(QUERIES * 4, 16)

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

/**
 * Attention of the tile in QUERY to the chunk: the weighted mean of values to RESULT, and for the
 * backward pass MAXES and FACTORS.
 *
 * @param masked whether HIDDEN has a row of `keys` bytes for each query, not 0 = hidden
 * @param biased whether BIAS has what is added to the scores
 * @param first whether this is the first chunk; if not, the calls before were for the same queries
 * @param last whether there is no other: only then are there results
 */
export function attend(
  queries: i32, keys: i32, dim: i32, width: i32, scale: f32, masked: bool, biased: bool,
  first: bool, last: bool,
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
        takeIn(query, SCORES + query * SCORE_ROW, hidden, biasOf(biased, query, key, keys), count, width, scale)
      }
      const values = VALUES_AT + (<usize>(key * width) << 2)
      addProduct(
        SUMS, sumRow, SCORES, SCORE_ROW, 4, values, <usize>width << 2, queries, width, count,
        kind != 0,
      )
    }
    keysAcross += <usize>dim * ACROSS_ROW
  }
  if (last) finish(queries, width)
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
