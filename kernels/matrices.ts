import { multiplyAdd } from './lanes'

/** Products of small matrices in scratch memory, and their transposition. */

/** Bits of -0, which stands for the weight of a key that is hidden from a query. */
export const HIDDEN_WEIGHT: i32 = <i32>0x80000000

/** b, or zeros where the factor before it is that of something hidden, whatever b has there. */
// @ts-ignore: decorator
@inline
function seen(b: v128, a: v128, masked: bool): v128 {
  return masked ? v128.and(b, i32x4.ne(a, i32x4.splat(HIDDEN_WEIGHT))) : b
}

/** Four rows and eight columns of `addProduct`, all of whose sums are in registers. */
// @ts-ignore: decorator
@inline
function wideBlock(
  c: usize, cRow: usize, a: usize, aRow: usize, aTerm: usize, b: usize, bTerm: usize, terms: i32,
  masked: bool,
): void {
  const c1 = c + cRow
  const c2 = c1 + cRow
  const c3 = c2 + cRow
  let s00 = v128.load(c)
  let s01 = v128.load(c, 16)
  let s10 = v128.load(c1)
  let s11 = v128.load(c1, 16)
  let s20 = v128.load(c2)
  let s21 = v128.load(c2, 16)
  let s30 = v128.load(c3)
  let s31 = v128.load(c3, 16)
  let a1 = a + aRow
  let a2 = a1 + aRow
  let a3 = a2 + aRow
  for (; terms > 0; terms--) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let f = v128.load32_splat(a)
    s00 = multiplyAdd(f, seen(b0, f, masked), s00)
    s01 = multiplyAdd(f, seen(b1, f, masked), s01)
    f = v128.load32_splat(a1)
    s10 = multiplyAdd(f, seen(b0, f, masked), s10)
    s11 = multiplyAdd(f, seen(b1, f, masked), s11)
    f = v128.load32_splat(a2)
    s20 = multiplyAdd(f, seen(b0, f, masked), s20)
    s21 = multiplyAdd(f, seen(b1, f, masked), s21)
    f = v128.load32_splat(a3)
    s30 = multiplyAdd(f, seen(b0, f, masked), s30)
    s31 = multiplyAdd(f, seen(b1, f, masked), s31)
    a += aTerm
    a1 += aTerm
    a2 += aTerm
    a3 += aTerm
    b += bTerm
  }
  v128.store(c, s00)
  v128.store(c, s01, 16)
  v128.store(c1, s10)
  v128.store(c1, s11, 16)
  v128.store(c2, s20)
  v128.store(c2, s21, 16)
  v128.store(c3, s30)
  v128.store(c3, s31, 16)
}

/** One row and four columns of it, four times: where no eight columns are left. */
// @ts-ignore: decorator
@inline
function narrowBlock(
  c: usize, cRow: usize, a: usize, aRow: usize, aTerm: usize, b: usize, bTerm: usize, terms: i32,
  masked: bool,
): void {
  const c1 = c + cRow
  const c2 = c1 + cRow
  const c3 = c2 + cRow
  let s0 = v128.load(c)
  let s1 = v128.load(c1)
  let s2 = v128.load(c2)
  let s3 = v128.load(c3)
  for (; terms > 0; terms--) {
    const b0 = v128.load(b)
    let f = v128.load32_splat(a)
    s0 = multiplyAdd(f, seen(b0, f, masked), s0)
    f = v128.load32_splat(a + aRow)
    s1 = multiplyAdd(f, seen(b0, f, masked), s1)
    f = v128.load32_splat(a + 2 * aRow)
    s2 = multiplyAdd(f, seen(b0, f, masked), s2)
    f = v128.load32_splat(a + 3 * aRow)
    s3 = multiplyAdd(f, seen(b0, f, masked), s3)
    a += aTerm
    b += bTerm
  }
  v128.store(c, s0)
  v128.store(c1, s1)
  v128.store(c2, s2)
  v128.store(c3, s3)
}

/**
 * c += a b. Steps are in bytes; those of `a` are free, so that it may be read transposed. Each sum is
 * taken in the order of its terms, whatever block it is in.
 *
 * c is written, and a and b are read, up to multiples of four rows and columns: what is there comes
 * to nothing in what counts.
 *
 * @param masked terms whose factor in `a` is HIDDEN_WEIGHT are left out, NaN or not
 */
export function addProduct(
  c: usize, cRow: usize, a: usize, aRow: usize, aTerm: usize, b: usize, bTerm: usize,
  rows: i32, columns: i32, terms: i32, masked: bool,
): void {
  for (let column = 0; column < columns; column += 8) {
    const wide = column + 4 < columns
    let ci = c
    let ai = a
    for (let row = 0; row < rows; row += 4) {
      if (wide) {
        if (masked) wideBlock(ci, cRow, ai, aRow, aTerm, b, bTerm, terms, true)
        else wideBlock(ci, cRow, ai, aRow, aTerm, b, bTerm, terms, false)
      } else if (masked) narrowBlock(ci, cRow, ai, aRow, aTerm, b, bTerm, terms, true)
      else narrowBlock(ci, cRow, ai, aRow, aTerm, b, bTerm, terms, false)
      ci += 4 * cRow
      ai += 4 * aRow
    }
    c += 32
    b += 32
  }
}

/** Stores four vectors as the columns of four rows, which are `step` bytes apart. */
// @ts-ignore: decorator
@inline
export function storeAcross(to: usize, step: usize, r0: v128, r1: v128, r2: v128, r3: v128): void {
  const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5)
  const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5)
  const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7)
  const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7)
  v128.store(to, i64x2.shuffle(low01, low23, 0, 2))
  v128.store(to + step, i64x2.shuffle(low01, low23, 1, 3))
  v128.store(to + 2 * step, i64x2.shuffle(high01, high23, 0, 2))
  v128.store(to + 3 * step, i64x2.shuffle(high01, high23, 1, 3))
}

/**
 * Writes [rows, columns] to `to` as [columns, rows], where rows there are `toRow` bytes apart. Up to
 * multiples of four are written.
 */
export function transpose(to: usize, toRow: usize, from: usize, rows: i32, columns: i32): void {
  const fromRow = <usize>columns << 2
  for (let row = 0; row < rows; row += 4) {
    let source = from
    let target = to
    for (let column = 0; column < columns; column += 4) {
      const r0 = v128.load(source)
      const r1 = v128.load(source + fromRow)
      const r2 = v128.load(source + 2 * fromRow)
      const r3 = v128.load(source + 3 * fromRow)
      storeAcross(target, toRow, r0, r1, r2, r3)
      source += 16
      target += 4 * toRow
    }
    from += 4 * fromRow
    to += 16
  }
}
