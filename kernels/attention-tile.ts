import { addProduct, HIDDEN_WEIGHT, transpose } from './matrices'
import {
  KEY_GRADS, KEYS, KEYS_ACROSS, KEYS_AT, QUERIES, VALUE_GRADS, VALUES_ACROSS, VALUES_AT,
} from './attention-memory'

/** What attention and its gradient do alike: a chunk of keys set up, scores and weights of a tile. */

/** That of the core, which works in the same memory: see exp.ts. */
// @ts-ignore: decorator
@external('env', 'expInto')
export declare function expInto(to: usize, from: usize, count: i32, max: f32): f64

/** Bytes from one query's scores to the next. */
export const SCORE_ROW: usize = (<usize>KEYS + 4) << 2
/** Bytes of a row of a transposed tile. */
export const ACROSS_ROW: usize = <usize>KEYS << 2

/** Bytes of a row that is rounded up to whole vectors. */
// @ts-ignore: decorator
@inline
export function wholeRow(size: i32): usize {
  return (<usize>size + 3 & ~3) << 2
}

/** All bits set where the bytes of four keys are not 0. */
// @ts-ignore: decorator
@inline
export function hiddenLanes(hidden: usize): v128 {
  const wide = i16x8.extend_low_i8x16_u(v128.load32_zero(hidden))
  return i32x4.ne(i32x4.extend_low_i16x8_u(wide), i32x4.splat(0))
}

/** Sets up the chunk in KEYS_AT and VALUES_AT. @param backward whether gradients will be wanted */
export function startChunk(keys: i32, dim: i32, width: i32, backward: bool): void {
  across(KEYS_ACROSS, KEYS_AT, keys, dim)
  if (!backward) return
  across(VALUES_ACROSS, VALUES_AT, keys, width)
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
export function hides(hidden: usize, row: usize, rows: i32, keys: i32): i32 {
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

/** Dot products of the tile's vectors with those of a tile of keys, or of values. */
export function score(
  to: usize, vectors: usize, across: usize, queries: i32, keys: i32, size: i32,
): void {
  memory.fill(to, 0, <usize>QUERIES * SCORE_ROW)
  addProduct(
    to, SCORE_ROW, vectors, <usize>size << 2, 4, across, ACROSS_ROW, queries, keys, size, false,
  )
}

/**
 * Scales a row of scores, adds the bias, hides what is hidden, fills up its end, and returns the largest.
 *
 * @param bias that of the row, or 0 for none
 */
export function finishScores(row: usize, hidden: usize, bias: usize, keys: i32, scale: f32): f32 {
  const factor = f32x4.splat(scale)
  const none = f32x4.splat(-Infinity)
  for (let key = 0; key < keys; key += 4) {
    const at = row + (<usize>key << 2)
    let scores = f32x4.mul(v128.load(at), factor)
    if (bias != 0) scores = f32x4.add(scores, v128.load(bias + (<usize>key << 2)))
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
export function finishWeights(row: usize, hidden: usize, keys: i32, factor: f32): void {
  const factors = f32x4.splat(factor)
  const none = i32x4.splat(HIDDEN_WEIGHT)
  for (let key = 0; key < keys; key += 4) {
    let weights = f32x4.mul(v128.load(row), factors)
    if (hidden != 0) weights = v128.bitselect(none, weights, hiddenLanes(hidden + key))
    v128.store(row, weights)
    row += 16
  }
}

/** Multiplies a row of `size` floats, up to whole vectors. What is -0, as what is hidden may be, becomes 0. */
export function scaleRow(to: usize, from: usize, size: i32, factor: f32): void {
  const factors = f32x4.splat(factor)
  const end = from + (<usize>size << 2)
  for (; from < end; from += 16) {
    v128.store(to, f32x4.add(f32x4.mul(v128.load(from), factors), f32x4.splat(0)))
    to += 16
  }
}
