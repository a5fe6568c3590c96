import { exp } from './elementary'
import {
  across, ALL, collect, gather, HEAD, HIDDEN, LANES, mixtures, products, SCALE, scatter, SIZE, VISIBLE,
} from './lanes'

/**
 * Attention over the columns of a row, with a masked softmax: a hidden column is no key, so it gets
 * attention exactly zero, but it is a query, so that it is predicted from the rest. In a row that
 * shows nothing every result is 0.
 *
 * Tokens are [columns, rows, ...], so that a column's are contiguous. qkv is [columns, rows, 3 width],
 * queries, keys and values beside each other; heads are HEAD wide. Four queries are taken at a time, one
 * in each lane: so there is no sum or maximum across lanes, and keys need no padding. What a mask leaves
 * of the keys and values is gathered first: tokens of a row are so far apart that they push each other
 * out of the cache.
 */

/** Scores of `count` keys to probabilities, lane by lane. */
// @ts-ignore: decorator
@inline
function weigh(at: usize, stride: usize, count: i32): void {
  const end = at + stride * <usize>count
  let most = f32x4.splat(-Infinity)
  for (let s = at; s < end; s += stride) most = f32x4.pmax(most, v128.load(s))
  const scale = f32x4.splat(SCALE)
  let total = f32x4.splat(0)
  for (let s = at; s < end; s += stride) {
    const e = exp(f32x4.mul(f32x4.sub(v128.load(s), most), scale))
    total = f32x4.add(total, e)
    v128.store(s, e)
  }
  const factor = f32x4.div(f32x4.splat(1), total)
  for (let s = at; s < end; s += stride) v128.store(s, f32x4.mul(v128.load(s), factor))
}

/**
 * @param out [columns, rows, width]
 * @param weights [rows, heads, columns (visible keys, in order), padded (queries)], padded = columns
 *   rounded up to a multiple of 4; of the keys as many are written as are visible
 * @param hidden [columns, rows], a byte each; not 0 = masked out
 * @param scratch (2 + 3 HEAD) padded floats
 * @param hiddenOnly whether only hidden columns are queries: results of the others are not written, and
 *   the weights are of the hidden ones, in their order
 */
export function attend(
  out: usize, weights: usize, qkv: usize, hidden: usize, scratch: usize,
  columns: i32, rows: i32, width: i32, hiddenOnly: bool,
): void {
  const part = <usize>width << 2
  const step = part * <usize>rows
  const stride = <usize>(columns + 3 & ~3) << 2
  const asking = scratch
  const list = asking + stride
  const queries = list + stride
  const keys = queries + stride * HEAD
  const values = keys + stride * HEAD
  for (let r = 0; r < rows; r++) {
    const wanted = gather(asking, step, hidden + r, columns, rows, hiddenOnly ? HIDDEN : ALL)
    const count = gather(list, step, hidden + r, columns, rows, VISIBLE)
    const size = <usize>count * SIZE
    for (let head: usize = 0; head < part; head += SIZE) {
      collect(queries, qkv + head, 3, asking, wanted + 3 & ~3)
      collect(keys, qkv + part + head, 3, list, count)
      collect(values, qkv + 2 * part + head, 3, list, count)
      for (let q = 0; q < wanted; q += 4) {
        const at = weights + (<usize>q << 2)
        const place = queries + <usize>q * SIZE
        across(LANES, place)
        products(at, stride, LANES, keys, keys + size)
        weigh(at, stride, count)
        // Results take the place of their queries.
        mixtures(place, at, stride, values, values + size)
      }
      scatter(out + head, queries, 1, asking, wanted)
      weights += stride * <usize>columns
    }
    qkv += 3 * part
    out += part
  }
}
