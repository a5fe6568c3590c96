import { transpose } from '../matrices'

/**
 * Matrix products in their three transpositions. Matrices are contiguous and row-major; numbers of
 * rows and columns are multiples of four.
 */

/**
 * c = a b + start: a [rows, terms], b [terms, columns], c [rows, columns].
 *
 * Four rows and eight columns at a time, whose sums stay in registers. The loop over terms is as
 * short as it is for a reason: unrolled, or with a pointer for each row, it runs out of registers
 * and is half as fast.
 *
 * @param bias [columns], or 0 for none
 * @param from [rows, columns], or 0 for none: a residual, which may be c
 */
export function multiply(
  c: usize, from: usize, bias: usize, a: usize, b: usize, rows: i32, columns: i32, terms: i32,
): void {
  const cRow = <usize>columns << 2
  const aRow = <usize>terms << 2
  const wide = cRow & ~31
  for (let row = 0; row < rows; row += 4) {
    const end = a + aRow
    for (let at: usize = 0; at < wide; at += 32) {
      let s00 = startOf(from, bias, at, 0)
      let s01 = startOf(from, bias, at + 16, 0)
      let s10 = startOf(from, bias, at, cRow)
      let s11 = startOf(from, bias, at + 16, cRow)
      let s20 = startOf(from, bias, at, 2 * cRow)
      let s21 = startOf(from, bias, at + 16, 2 * cRow)
      let s30 = startOf(from, bias, at, 3 * cRow)
      let s31 = startOf(from, bias, at + 16, 3 * cRow)
      let q = b + at
      for (let p = a; p < end; p += 4) {
        const b0 = v128.load(q)
        const b1 = v128.load(q, 16)
        q += cRow
        let f = v128.load32_splat(p)
        s00 = f32x4.add(s00, f32x4.mul(f, b0))
        s01 = f32x4.add(s01, f32x4.mul(f, b1))
        f = v128.load32_splat(p + aRow)
        s10 = f32x4.add(s10, f32x4.mul(f, b0))
        s11 = f32x4.add(s11, f32x4.mul(f, b1))
        f = v128.load32_splat(p + 2 * aRow)
        s20 = f32x4.add(s20, f32x4.mul(f, b0))
        s21 = f32x4.add(s21, f32x4.mul(f, b1))
        f = v128.load32_splat(p + 3 * aRow)
        s30 = f32x4.add(s30, f32x4.mul(f, b0))
        s31 = f32x4.add(s31, f32x4.mul(f, b1))
      }
      const to = c + at
      v128.store(to, s00)
      v128.store(to, s01, 16)
      v128.store(to + cRow, s10)
      v128.store(to + cRow, s11, 16)
      v128.store(to + 2 * cRow, s20)
      v128.store(to + 2 * cRow, s21, 16)
      v128.store(to + 3 * cRow, s30)
      v128.store(to + 3 * cRow, s31, 16)
    }
    if (wide < cRow) lastFour(c, from, bias, a, b, cRow, aRow, wide)
    a = end + 3 * aRow
    c += 4 * cRow
    if (from) from += 4 * cRow
  }
}

/** Four rows of the last four columns, where they are no multiple of eight. */
function lastFour(
  c: usize, from: usize, bias: usize, a: usize, b: usize, cRow: usize, aRow: usize, at: usize,
): void {
  let s0 = startOf(from, bias, at, 0)
  let s1 = startOf(from, bias, at, cRow)
  let s2 = startOf(from, bias, at, 2 * cRow)
  let s3 = startOf(from, bias, at, 3 * cRow)
  let q = b + at
  const end = a + aRow
  for (let p = a; p < end; p += 4) {
    const b0 = v128.load(q)
    q += cRow
    s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(p), b0))
    s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(p + aRow), b0))
    s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(p + 2 * aRow), b0))
    s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(p + 3 * aRow), b0))
  }
  const to = c + at
  v128.store(to, s0)
  v128.store(to + cRow, s1)
  v128.store(to + 2 * cRow, s2)
  v128.store(to + 3 * cRow, s3)
}

// @ts-ignore: decorator
@inline
function startOf(from: usize, bias: usize, at: usize, row: usize): v128 {
  const value = bias ? v128.load(bias + at) : f32x4.splat(0)
  return from ? f32x4.add(value, v128.load(from + at + row)) : value
}

/**
 * dA = dC b' (+ dA): what flows back through `multiply` to its input.
 *
 * @param across scratch, [columns, terms]
 * @param add whether to what dA holds
 */
export function multiplyBack(
  dA: usize, add: bool, dC: usize, b: usize, across: usize, rows: i32, columns: i32, terms: i32,
): void {
  transpose(across, <usize>terms << 2, b, terms, columns)
  multiply(dA, add ? dA : 0, 0, dC, across, rows, terms, columns)
}

/** Rows in a block: few enough that what is read of them stays in the L1 cache. */
const BLOCK: i32 = 64

/**
 * dB += a' dC and dBias += the sum of dC's rows: what flows back to the parameters.
 *
 * @param dBias [columns], or 0 for none
 */
export function multiplyGrad(
  dB: usize, dBias: usize, a: usize, dC: usize, rows: i32, columns: i32, terms: i32,
): void {
  const cRow = <usize>columns << 2
  const aRow = <usize>terms << 2
  for (let row = 0; row < rows; row += BLOCK) {
    const count = min(BLOCK, rows - row)
    addProducts(dB, a, dC, cRow, aRow, aRow * count)
    if (dBias) addRows(dBias, dC, count, columns)
    a += aRow * BLOCK
    dC += cRow * BLOCK
  }
}

/** dB += a' dC, of as many rows as `length` bytes of a are. */
function addProducts(dB: usize, a: usize, dC: usize, cRow: usize, aRow: usize, length: usize): void {
  const wide = cRow & ~31
  for (let term: usize = 0; term < aRow; term += 16) {
    const first = a + term
    const end = first + length
    for (let at: usize = 0; at < wide; at += 32) {
      const to = dB + at
      let s00 = v128.load(to)
      let s01 = v128.load(to, 16)
      let s10 = v128.load(to + cRow)
      let s11 = v128.load(to + cRow, 16)
      let s20 = v128.load(to + 2 * cRow)
      let s21 = v128.load(to + 2 * cRow, 16)
      let s30 = v128.load(to + 3 * cRow)
      let s31 = v128.load(to + 3 * cRow, 16)
      let q = dC + at
      for (let p = first; p < end; p += aRow) {
        const c0 = v128.load(q)
        const c1 = v128.load(q, 16)
        q += cRow
        let f = v128.load32_splat(p)
        s00 = f32x4.add(s00, f32x4.mul(f, c0))
        s01 = f32x4.add(s01, f32x4.mul(f, c1))
        f = v128.load32_splat(p, 4)
        s10 = f32x4.add(s10, f32x4.mul(f, c0))
        s11 = f32x4.add(s11, f32x4.mul(f, c1))
        f = v128.load32_splat(p, 8)
        s20 = f32x4.add(s20, f32x4.mul(f, c0))
        s21 = f32x4.add(s21, f32x4.mul(f, c1))
        f = v128.load32_splat(p, 12)
        s30 = f32x4.add(s30, f32x4.mul(f, c0))
        s31 = f32x4.add(s31, f32x4.mul(f, c1))
      }
      v128.store(to, s00)
      v128.store(to, s01, 16)
      v128.store(to + cRow, s10)
      v128.store(to + cRow, s11, 16)
      v128.store(to + 2 * cRow, s20)
      v128.store(to + 2 * cRow, s21, 16)
      v128.store(to + 3 * cRow, s30)
      v128.store(to + 3 * cRow, s31, 16)
    }
    if (wide < cRow) {
      const to = dB + wide
      let s0 = v128.load(to)
      let s1 = v128.load(to + cRow)
      let s2 = v128.load(to + 2 * cRow)
      let s3 = v128.load(to + 3 * cRow)
      let q = dC + wide
      for (let p = first; p < end; p += aRow) {
        const c0 = v128.load(q)
        q += cRow
        s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(p), c0))
        s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(p, 4), c0))
        s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(p, 8), c0))
        s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(p, 12), c0))
      }
      v128.store(to, s0)
      v128.store(to + cRow, s1)
      v128.store(to + 2 * cRow, s2)
      v128.store(to + 3 * cRow, s3)
    }
    dB += 4 * cRow
  }
}

/** Sums of columns, sixteen at a time, so that additions do not wait for each other. */
function addRows(to: usize, from: usize, rows: i32, columns: i32): void {
  const length = <usize>columns << 2
  let at: usize = 0
  for (; at + 64 <= length; at += 64) {
    let s0 = v128.load(to + at)
    let s1 = v128.load(to + at, 16)
    let s2 = v128.load(to + at, 32)
    let s3 = v128.load(to + at, 48)
    let source = from + at
    for (let row = 0; row < rows; row++) {
      s0 = f32x4.add(s0, v128.load(source))
      s1 = f32x4.add(s1, v128.load(source, 16))
      s2 = f32x4.add(s2, v128.load(source, 32))
      s3 = f32x4.add(s3, v128.load(source, 48))
      source += length
    }
    v128.store(to + at, s0)
    v128.store(to + at, s1, 16)
    v128.store(to + at, s2, 32)
    v128.store(to + at, s3, 48)
  }
  for (; at < length; at += 16) {
    let sum = v128.load(to + at)
    let source = from + at
    for (let row = 0; row < rows; row++) {
      sum = f32x4.add(sum, v128.load(source))
      source += length
    }
    v128.store(to + at, sum)
  }
}
