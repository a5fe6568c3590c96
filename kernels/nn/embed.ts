import { sinOfTurns } from './elementary'

/**
 * Value embeddings. What a number becomes is linear in its features, so that a product with the
 * column's matrix gives the token:
 *
 *     1, hidden, x, hint, sin(2 pi f1 x) ... sin(2 pi fn x), cos(2 pi f1 x) ... cos(2 pi fn x)
 *
 * The row of `hidden` is thus the column's mask token. A hidden number's features are 1, 1, 0, hint and
 * zeros, whatever its value. Values and hints are taken as at most FAR from 0: what is linear in a value
 * far out in a heavy tail would drown everything else. Targets are not touched.
 *
 * Source: Y. Gorishniy, I. Rubachev and A. Babenko, "On Embeddings for Numerical Features in Tabular
 * Deep Learning" (2022).
 */

/** Features before the sines. */
const PLAIN: i32 = 4
/** Standard deviations beyond which one value is like another. */
const FAR: f32 = 6

// @ts-ignore: decorator
@inline
function bounded(x: f32): f32 {
  return min<f32>(max<f32>(x, -FAR), FAR)
}

/**
 * @param to [rows, 4 + 2 count]
 * @param x [rows]
 * @param hidden [rows], a byte each; not 0 = masked out
 * @param hints [rows], or 0 for none
 * @param frequencies [count], a multiple of 4
 */
export function features(
  to: usize, x: usize, hidden: usize, hints: usize, frequencies: usize, rows: i32, count: i32,
): void {
  const length = <usize>count << 2
  for (let row = 0; row < rows; row++) {
    const unseen = load<u8>(hidden + row) != 0
    const value: f32 = unseen ? 0 : bounded(load<f32>(x))
    store<f32>(to, 1)
    store<f32>(to, unseen ? 1 : 0, 4)
    store<f32>(to, value, 8)
    store<f32>(to, hints ? bounded(load<f32>(hints + (<usize>row << 2))) : 0, 12)
    to += PLAIN * 4
    const shown = i32x4.splat(unseen ? 0 : -1)
    for (let at: usize = 0; at < length; at += 16) {
      const turns = f32x4.mul(v128.load(frequencies + at), f32x4.splat(value))
      const quarterOn = f32x4.add(turns, f32x4.splat(0.25))
      v128.store(to + at, v128.and(sinOfTurns(turns), shown))
      v128.store(to + length + at, v128.and(sinOfTurns(quarterOn), shown))
    }
    to += length * 2
    x += 4
  }
}

/**
 * dFrequencies += what flows back through the sines and cosines.
 *
 * @param dFeatures [rows, 4 + 2 count]
 * @param made what `features` wrote
 */
export function featuresBack(
  dFrequencies: usize, dFeatures: usize, made: usize, rows: i32, count: i32,
): void {
  const length = <usize>count << 2
  const row4 = PLAIN * 4 + length * 2
  for (let at: usize = 0; at < length; at += 16) {
    let total = f32x4.splat(0)
    let d = dFeatures
    let f = made
    for (let row = 0; row < rows; row++) {
      const angle = f32x4.splat(load<f32>(f, 8) * 6.283185307179586)
      const sine = v128.load(f + at, PLAIN * 4)
      const cosine = v128.load(f + length + at, PLAIN * 4)
      const dSine = v128.load(d + at, PLAIN * 4)
      const dCosine = v128.load(d + length + at, PLAIN * 4)
      const turn = f32x4.sub(f32x4.mul(dSine, cosine), f32x4.mul(dCosine, sine))
      total = f32x4.add(total, f32x4.mul(angle, turn))
      d += row4
      f += row4
    }
    v128.store(dFrequencies + at, f32x4.add(v128.load(dFrequencies + at), total))
  }
}

/**
 * A class becomes a row of its column's table; the last row is the mask token.
 *
 * @param to [rows, width]
 * @param table [classes + 1, width]
 * @param x [rows]: indices of classes, as float32
 */
export function pick(
  to: usize, table: usize, x: usize, hidden: usize, rows: i32, classes: i32, width: i32,
): void {
  const length = <usize>width << 2
  for (let row = 0; row < rows; row++) {
    memory.copy(to, table + <usize>chosen(x, hidden, row, classes) * length, length)
    to += length
  }
}

/** dTable += the rows of d, where they came from. */
export function pickBack(
  dTable: usize, d: usize, x: usize, hidden: usize, rows: i32, classes: i32, width: i32,
): void {
  const length = <usize>width << 2
  for (let row = 0; row < rows; row++) {
    const to = dTable + <usize>chosen(x, hidden, row, classes) * length
    for (let at: usize = 0; at < length; at += 16) {
      v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(d + at)))
    }
    d += length
  }
}

// @ts-ignore: decorator
@inline
function chosen(x: usize, hidden: usize, row: i32, classes: i32): i32 {
  return load<u8>(hidden + row) ? classes : <i32>load<f32>(x + (<usize>row << 2))
}
