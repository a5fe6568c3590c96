import { PATTERNS, WORK } from './memory'
import { base } from './thread'

/**
 * Packing: what a mask leaves of a row moves together, so that all that follows costs the less the
 * more is masked, and moves back afterwards. Four columns at a time: their bits of the mask choose
 * one of 16 byte swizzles.
 */

// A pattern is 64 bytes: a swizzle that moves what is left of four columns to the front, one that
// moves it back (index 255 gives 0), the bits of -Infinity where hidden, and the bytes that are left.
const BACK: usize = 16
const HIDDEN_LANES: usize = 32
const SIZE: usize = 48

function fillPatterns(): void {
  for (let bits: u32 = 0; bits < 16; bits++) {
    const pattern = PATTERNS + bits * 64
    let size: u32 = 0
    for (let lane: u32 = 0; lane < 4; lane++) {
      const hidden = ((bits >> lane) & 1) != 0
      store<u32>(pattern + HIDDEN_LANES + lane * 4, hidden ? 0xff800000 : 0)
      store<u32>(pattern + BACK + lane * 4, hidden ? 0xffffffff : 0x03020100 + 0x01010101 * size)
      if (hidden) continue
      store<u32>(pattern + size, 0x03020100 + 0x04040404 * lane)
      size += 4
    }
    store<u32>(pattern + SIZE, size)
  }
}
fillPatterns()

// @ts-ignore: decorator
@inline
function swizzle(a: v128, indices: v128): v128 {
  // Indices are 0 to 15 or 255, for which the relaxed one gives the same.
  if (ASC_FEATURE_RELAXED_SIMD) return i8x16.relaxed_swizzle(a, indices)
  return i8x16.swizzle(a, indices)
}

/** Bits of 16 columns from `column` on, 1 where hidden or past the end of the row. */
// @ts-ignore: decorator
@inline
function hiddenBits(hidden: usize, column: i32, columns: i32): u32 {
  const bits = <u32>i8x16.bitmask(i8x16.ne(v128.load(hidden + column), i8x16.splat(0)))
  const rest = columns - column
  return rest < 16 ? (bits | (<u32>0xffff << rest)) & 0xffff : bits
}

/** Fills the last vector of `count` packed elements up with -Infinity. */
export function pad(packed: usize, count: i32): void {
  v128.store(packed + (<usize>count << 2), f32x4.splat(-Infinity))
}

/** Packs what one row's mask leaves of it to WORK, and returns how many elements that is. */
export function packRow(row: usize, hidden: usize, columns: i32): i32 {
  const work = base + WORK
  let to = work
  for (let column = 0; column < columns; column += 16) {
    const bits = hiddenBits(hidden, column, columns)
    to = packFour(to, row, bits & 15)
    to = packFour(to, row + 16, (bits >> 4) & 15)
    to = packFour(to, row + 32, (bits >> 8) & 15)
    to = packFour(to, row + 48, bits >> 12)
    row += 64
  }
  const left = <i32>((to - work) >> 2)
  pad(work, left)
  return left
}

// @ts-ignore: decorator
@inline
function packFour(to: usize, from: usize, bits: u32): usize {
  const pattern = PATTERNS + ((<usize>bits) << 6)
  v128.store(to, swizzle(v128.load(from), v128.load(pattern)))
  return to + <usize>load<u32>(pattern, SIZE)
}

/** WORK times `factor`, back to where it came from; where hidden, 0, or -Infinity with `logarithm`. */
export function unpackScaled(
  row: usize, hidden: usize, columns: i32, factor: f32, logarithm: bool,
): void {
  const scale = f32x4.splat(factor)
  let from = base + WORK
  for (let column = 0; column < columns; column += 16) {
    let bits = hiddenBits(hidden, column, columns)
    const end = row + (<usize>min(columns - column, 16) << 2)
    for (let to = row; to < end; to += 16) {
      const pattern = PATTERNS + ((<usize>bits & 15) << 6)
      bits >>= 4
      let value = swizzle(f32x4.mul(v128.load(from), scale), v128.load(pattern, BACK))
      if (logarithm) value = v128.or(value, v128.load(pattern, HIDDEN_LANES))
      v128.store(to, value)
      from += <usize>load<u32>(pattern, SIZE)
    }
    row = end
  }
}
