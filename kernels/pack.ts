import { HIDDEN, PATTERNS, PLAN, WORK } from './memory'

/**
 * Packing: what a mask leaves of a row moves together, so that all that follows costs the less the
 * more is masked, and moves back afterwards. Four columns at a time: their bits of the mask choose
 * one of 16 byte swizzles.
 */

/** How many columns the mask row leaves that was read last. */
export let left: i32 = 0

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

/** Packs what one row's mask leaves of it to WORK, and sets `left`. */
export function packRow(row: usize, hidden: usize, columns: i32): void {
  let to = WORK
  for (let column = 0; column < columns; column += 16) {
    const bits = hiddenBits(hidden, column, columns)
    to = packFour(to, row, bits & 15)
    to = packFour(to, row + 16, (bits >> 4) & 15)
    to = packFour(to, row + 32, (bits >> 8) & 15)
    to = packFour(to, row + 48, bits >> 12)
    row += 64
  }
  left = <i32>((to - WORK) >> 2)
  pad(WORK, left)
}

// @ts-ignore: decorator
@inline
function packFour(to: usize, from: usize, bits: u32): usize {
  const pattern = PATTERNS + ((<usize>bits) << 6)
  v128.store(to, swizzle(v128.load(from), v128.load(pattern)))
  return to + <usize>load<u32>(pattern, SIZE)
}

/** WORK times `factor`, back to where it came from; 0 where hidden. */
export function unpackScaled(row: usize, hidden: usize, columns: i32, factor: f32): void {
  const scale = f32x4.splat(factor)
  let from = WORK
  for (let column = 0; column < columns; column += 16) {
    let bits = hiddenBits(hidden, column, columns)
    const end = row + (<usize>min(columns - column, 16) << 2)
    for (let to = row; to < end; to += 16) {
      const pattern = PATTERNS + ((<usize>bits & 15) << 6)
      bits >>= 4
      v128.store(to, swizzle(f32x4.mul(v128.load(from), scale), v128.load(pattern, BACK)))
      from += <usize>load<u32>(pattern, SIZE)
    }
    row = end
  }
}

/** Makes -Infinity of the zeros in hidden columns; what comes after the row stays as it is. */
export function hideLogs(row: usize, hidden: usize, columns: i32): void {
  for (let column = 0; column < columns; column += 16) {
    let bits = hiddenBits(hidden, column, columns)
    if (columns - column < 16) bits &= (1 << (columns - column)) - 1
    const end = row + (<usize>min(columns - column, 16) << 2)
    for (let at = row; at < end; at += 16) {
      const lanes = v128.load(PATTERNS + ((<usize>bits & 15) << 6), HIDDEN_LANES)
      v128.store(at, v128.or(v128.load(at), lanes))
      bits >>= 4
    }
    row = end
  }
}

/*
 * Where rows share a mask, four are packed at a time by a plan: an entry of 8 bytes for each group of
 * four columns of which something is left, its offset in the row and the address of its pattern.
 * Groups that are hidden altogether are not in it.
 */

let planEnd: usize = PLAN

/** Plans the mask row in HIDDEN, and sets `left`. */
export function plan(columns: i32): void {
  let entry = PLAN
  let kept = 0
  for (let column = 0; column < columns; column += 16) {
    let bits = hiddenBits(HIDDEN, column, columns)
    kept += 16 - <i32>popcnt(bits)
    for (let group: u32 = 0; group < 4; group++) {
      store<u32>(entry, (column << 2) + (group << 4))
      store<u32>(entry, <u32>PATTERNS + ((bits & 15) << 6), 4)
      // Written in any case, and overwritten by the next if nothing of it is left: no branch.
      entry += <usize>((bits & 15) != 15) << 3
      bits >>= 4
    }
  }
  planEnd = entry
  left = kept
}

/** `packRow` of four rows by the plan: from `row`, `stride` bytes apart, to WORK, `packed` apart. */
export function packFourRows(row: usize, stride: usize, packed: usize): void {
  const end = planEnd
  let to = WORK
  for (let entry = PLAN; entry < end; entry += 8) {
    const from = row + <usize>load<u32>(entry)
    const pattern = <usize>load<u32>(entry, 4)
    const front = v128.load(pattern)
    v128.store(to, swizzle(v128.load(from), front))
    v128.store(to + packed, swizzle(v128.load(from + stride), front))
    v128.store(to + 2 * packed, swizzle(v128.load(from + 2 * stride), front))
    v128.store(to + 3 * packed, swizzle(v128.load(from + 3 * stride), front))
    to += <usize>load<u32>(pattern, SIZE)
  }
  for (let i: usize = 0; i < 4; i++) pad(WORK + i * packed, left)
}

/**
 * `unpackScaled` of four rows, each by its own of four factors. Columns that are not in the plan are not
 * written. From right to left, so that what the last group writes past the end of a row is overwritten
 * by the next row's first.
 */
export function unpackFourScaled(row: usize, stride: usize, packed: usize, factors: usize): void {
  const s0 = v128.load32_splat(factors)
  const s1 = v128.load32_splat(factors, 4)
  const s2 = v128.load32_splat(factors, 8)
  const s3 = v128.load32_splat(factors, 12)
  let from = WORK + (<usize>left << 2)
  for (let entry = planEnd - 8; entry >= PLAN; entry -= 8) {
    const to = row + <usize>load<u32>(entry)
    const pattern = <usize>load<u32>(entry, 4)
    const back = v128.load(pattern, BACK)
    from -= <usize>load<u32>(pattern, SIZE)
    v128.store(to, swizzle(f32x4.mul(v128.load(from), s0), back))
    v128.store(to + stride, swizzle(f32x4.mul(v128.load(from + packed), s1), back))
    v128.store(to + 2 * stride, swizzle(f32x4.mul(v128.load(from + 2 * packed), s2), back))
    v128.store(to + 3 * stride, swizzle(f32x4.mul(v128.load(from + 3 * packed), s3), back))
  }
}
