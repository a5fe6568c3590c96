import { addProduct, transpose } from '../matrices'

/**
 * Matrix products in their three transpositions. Matrices are contiguous and row-major; numbers of
 * rows and columns are multiples of four.
 */

/** Rows in a block: few enough that what is read of them stays in the L1 cache. */
const BLOCK: i32 = 64

/**
 * c = a b + start: a [rows, terms], b [terms, columns], c [rows, columns].
 *
 * @param bias [columns], or 0 for none
 * @param from [rows, columns], or 0 for none: a residual, which may be c
 */
export function multiply(
  c: usize, from: usize, bias: usize, a: usize, b: usize, rows: i32, columns: i32, terms: i32,
): void {
  const cRow = <usize>columns << 2
  const aRow = <usize>terms << 2
  for (let row = 0; row < rows; row += BLOCK) {
    const count = min(BLOCK, rows - row)
    start(c, from, bias, count, columns)
    addProduct(c, cRow, a, aRow, 4, b, cRow, count, columns, terms, false)
    c += cRow * BLOCK
    a += aRow * BLOCK
    if (from) from += cRow * BLOCK
  }
}

function start(c: usize, from: usize, bias: usize, rows: i32, columns: i32): void {
  const cRow = <usize>columns << 2
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < cRow; at += 16) {
      let value = bias ? v128.load(bias + at) : f32x4.splat(0)
      if (from) value = f32x4.add(value, v128.load(from + at))
      v128.store(c + at, value)
    }
    c += cRow
    if (from) from += cRow
  }
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
    addProduct(dB, cRow, a, 4, aRow, dC, cRow, terms, columns, count, false)
    if (dBias) addRows(dBias, dC, count, columns)
    a += aRow * BLOCK
    dC += cRow * BLOCK
  }
}

function addRows(to: usize, from: usize, rows: i32, columns: i32): void {
  const length = <usize>columns << 2
  for (let at: usize = 0; at < length; at += 16) {
    let sum = v128.load(to + at)
    let source = from + at
    for (let row = 0; row < rows; row++) {
      sum = f32x4.add(sum, v128.load(source))
      source += length
    }
    v128.store(to + at, sum)
  }
}
