/**
 * exp in single precision, four at a time: exp(x) itself at most 3 ulp from the exact value, and a
 * softmax at most 6 wherever its maximum is.
 *
 * exp(x - max) = 2^(n - N) exp(r) / exp(rest), where n is the integer nearest to x / ln 2, N the one
 * nearest to max / ln 2, r = x - n ln 2 and rest = max - N ln 2. So x - max itself, which would be
 * rounded by up to 4e-6 where it is near 100, is never needed: ln 2 is split into a high part whose
 * product with n is exact, and a low one; and 1 / exp(rest), the same for a whole row, is multiplied
 * into the coefficients of the polynomial. That leaves exp(0) a few ulp from 1, close enough for
 * exp(0) times 1 / exp(0), each rounded, to be exactly 1: what is certain has probability 1.
 *
 * Adding 1.5 * 2^23 + k to a small float rounds it to an integer and leaves that integer, plus k, in
 * the low bits: shifted left by 23 they are the exponent of 2^n. (`nearest` and a conversion cost 60 %
 * more.) k is even, so that what lies between two integers is rounded as it is without k, and n is N where x is
 * the maximum: else its exponential would be a bit off from what it is taken for.
 *
 * Values are made 2^25 times too large, so that none that matters is subnormal before it has been
 * divided by the sum: subnormal probabilities come out rounded once. Where n - N is -152 the exponent
 * field is 0, so the value is exactly 0, which is what 2^-150 and all below would round to.
 *
 * Source: W. Cody and W. Waite, "Software Manual for the Elementary Functions" (1980), for the
 * reduction; the coefficients are a minimax fit, made for this, of exp(r) = 1 + c1 r + ... + c5 r^5 on
 * |r| <= ln(2) / 2, relative error 9.3e-8.
 */

import { multiplyAdd, upper } from './lanes'
import { base } from './thread'

const LOG2_E: f32 = 1.44269504088896341
const LN2: f32 = 0.69314718055994531
const LN2_HIGH: f32 = 0.693359375
const LN2_LOW: f32 = -2.12194440e-4
const BIAS: f32 = 25
const ROUNDER: f32 = 12582912.0 + 127 + BIAS

/** In memory, not in the code: engines keep what is loaded in registers, and compute the rest anew. */
const CONSTANTS: usize = memory.data<f32>([
  LN2_HIGH, LN2_LOW, LOG2_E, 1, 0.9999997019767761, 0.49999141693115234,
  0.16667650640010834, 0.04189895838499069, 0.008289650082588196,
], 16)

/** Vectors for the row at hand, or for four: the lowest x, the rounder, six coefficients. */
const PREPARED: usize = memory.data(128, 16)

/** float32, four: what `exps` gives for the maximum itself, 2^25 within a few ulp. */
export const TOPS: usize = memory.data(16, 16)

/*
 * A sum is taken in single precision over a block, then goes on in double. Column c is added to part
 * c mod 8, so that neighbours need not wait for each other, and a row has the same sum, to the bit, as
 * one of four rows side by side: there a vector is one part of each, in a row alone four parts.
 */

/** Vectors that a part takes from a block. */
const BLOCK: usize = 32
/** Bytes of four columns of one row, and of four rows side by side. */
const ROW: usize = 16
const LANES: usize = 64
/** float32: the parts, for four rows eight vectors, 0 between calls; float64: what becomes of two. */
const PARTS: usize = memory.data(128, 16)
const TOTALS: usize = memory.data(128, 16)
/** float64: the sums of four rows that `expLanes` has written. */
export const SUMS: usize = memory.data(32, 16)

/** |max| up to which scores are taken as they are; where it is larger x - max is exact anyway. */
const LARGE: f32 = 8192

/** c - a b, likewise. */
// @ts-ignore: decorator
@inline
function subtractProduct(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_nmadd(a, b, c)
  return f32x4.sub(c, f32x4.mul(a, b))
}

/** c0 + c1 r + ... + c5 r^5, in an order that leaves little to wait for. */
// @ts-ignore: decorator
@inline
function polynomial(r: v128, c0: v128, c1: v128, c2: v128, c3: v128, c4: v128, c5: v128): v128 {
  const square = f32x4.mul(r, r)
  const high = multiplyAdd(multiplyAdd(r, c5, c4), square, multiplyAdd(r, c3, c2))
  return multiplyAdd(high, square, multiplyAdd(r, c1, c0))
}

/** Sets up PREPARED and TOPS. */
function prepare(max: v128): void {
  const ln2High = v128.load32_splat(CONSTANTS)
  const ln2Low = v128.load32_splat(CONSTANTS, 4)
  const one = v128.load32_splat(CONSTANTS, 12)
  let c1 = v128.load32_splat(CONSTANTS, 16)
  let c2 = v128.load32_splat(CONSTANTS, 20)
  let c3 = v128.load32_splat(CONSTANTS, 24)
  let c4 = v128.load32_splat(CONSTANTS, 28)
  let c5 = v128.load32_splat(CONSTANTS, 32)
  const even = f32x4.splat(ROUNDER)
  const multiple = f32x4.sub(multiplyAdd(max, v128.load32_splat(CONSTANTS, 8), even), even)
  const rest = subtractProduct(multiple, ln2Low, subtractProduct(multiple, ln2High, max))
  const scale = polynomial(f32x4.neg(rest), one, c1, c2, c3, c4, c5)
  c1 = f32x4.mul(c1, scale)
  c2 = f32x4.mul(c2, scale)
  c3 = f32x4.mul(c3, scale)
  c4 = f32x4.mul(c4, scale)
  c5 = f32x4.mul(c5, scale)
  const top = polynomial(rest, scale, c1, c2, c3, c4, c5)
  v128.store(base, f32x4.mul(top, f32x4.splat(33554432)), TOPS)
  const to = base + PREPARED
  // There n - N is -(127 + BIAS), whatever the rest is.
  const lowest = f32x4.mul(f32x4.sub(multiple, f32x4.splat(127 + BIAS)), f32x4.splat(LN2))
  v128.store(to, lowest)
  v128.store(to, f32x4.sub(f32x4.splat(ROUNDER), multiple), 16)
  v128.store(to, scale, 32)
  v128.store(to, c1, 48)
  v128.store(to, c2, 64)
  v128.store(to, c3, 80)
  v128.store(to, c4, 96)
  v128.store(to, c5, 112)
}

/**
 * 2^25 exp(x - max), lane by lane, of the vectors from `from` up to `end` to `to`, which may be `from`.
 * Sums go to TOTALS.
 *
 * @param max no element is larger; NaN elements, and a maximum that is not finite, give NaN
 * @param four ROW if the vectors are a row, LANES if each is a column of four
 */
function exps(to: usize, from: usize, end: usize, max: v128, four: usize): void {
  const large = f32x4.gt(f32x4.abs(max), f32x4.splat(LARGE))
  if (v128.any_true(large)) {
    takeOff(to, from, end, v128.and(max, large))
    return exps(to, to, to + (end - from), v128.andnot(max, large), four)
  }
  prepare(max)
  for (let at = base; at < base + 2 * four; at += 16) v128.store(at, i32x4.splat(0), TOTALS)
  const prepared = base + PREPARED
  const ln2High = v128.load32_splat(CONSTANTS)
  const ln2Low = v128.load32_splat(CONSTANTS, 4)
  const log2e = v128.load32_splat(CONSTANTS, 8)
  const lowest = v128.load(prepared)
  const rounder = v128.load(prepared, 16)
  const c0 = v128.load(prepared, 32)
  const c1 = v128.load(prepared, 48)
  const c2 = v128.load(prepared, 64)
  const c3 = v128.load(prepared, 80)
  const c4 = v128.load(prepared, 96)
  const c5 = v128.load(prepared, 112)
  let part = base
  while (from < end) {
    const blockEnd = min(from + BLOCK * 2 * four, end)
    for (; from < blockEnd; from += 16) {
      // pmax is one instruction, and keeps x if it is NaN.
      const x = f32x4.pmax(v128.load(from), lowest)
      const rounded = multiplyAdd(x, log2e, rounder)
      const n = f32x4.sub(rounded, rounder)
      const high = subtractProduct(n, ln2High, x)
      const r = subtractProduct(n, ln2Low, high)
      const p = polynomial(r, c0, c1, c2, c3, c4, c5)
      const e = f32x4.mul(p, i32x4.shl(rounded, 23))
      v128.store(to, e)
      v128.store(part, f32x4.add(v128.load(part, PARTS), e), PARTS)
      part = (part + 16) & ~(2 * four)
      to += 16
    }
    addParts(four)
  }
}

/** PARTS to TOTALS. */
function addParts(four: usize): void {
  for (let part: usize = 0; part < 2 * four; part += 16) {
    const sum = v128.load(base + part, PARTS)
    v128.store(base + part, i32x4.splat(0), PARTS)
    const total = base + TOTALS + (2 * part & (2 * four - 32))
    v128.store(total, f64x2.add(v128.load(total), f64x2.promote_low_f32x4(sum)))
    v128.store(total, f64x2.add(v128.load(total, 16), f64x2.promote_low_f32x4(upper(sum))), 16)
  }
}

/**
 * 2^25 exp(x - max) of the `count` elements of a row.
 *
 * @param from ends in -Infinity where `count` is no multiple of 4
 * @returns the sum of what was written
 */
export function expInto(to: usize, from: usize, count: i32, max: f32): f64 {
  exps(to, from, from + ((<usize>count + 3 & ~3) << 2), f32x4.splat(max), ROW)
  const sums = f64x2.add(v128.load(base, TOTALS), v128.load(base, TOTALS + 16))
  return f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)
}

/** The same of four rows side by side, up to `end`. The sums go to SUMS. */
export function expLanes(to: usize, from: usize, end: usize, max: v128): void {
  exps(to, from, end, max, LANES)
  for (let half: usize = 0; half < 32; half += 16) {
    const at = base + TOTALS + half
    const even = f64x2.add(v128.load(at), v128.load(at, 64))
    v128.store(base + half, f64x2.add(even, f64x2.add(v128.load(at, 32), v128.load(at, 96))), SUMS)
  }
}

/** x - max. */
function takeOff(to: usize, from: usize, end: usize, max: v128): void {
  for (; from < end; from += 16) {
    v128.store(to, f32x4.sub(v128.load(from), max))
    to += 16
  }
}

/**
 * log(x) in double, for x from 2^-1022 up: log(2^k m) = k ln 2 + 2 atanh((m - 1) / (m + 1)) with m
 * from 1/sqrt(2) to sqrt(2), nine terms of the series, relative error 1e-15.
 */
export function log(x: f64): f64 {
  if (!(x < Infinity)) return x
  const bits = reinterpret<u64>(x)
  let k = <i32>(bits >> 52) - 1023
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000)
  if (m > 1.4142135623730951) {
    m *= 0.5
    k++
  }
  const s = (m - 1) / (m + 1)
  const z = s * s
  let series: f64 = 0
  for (let term = 19; term > 0; term -= 2) series = series * z + 1.0 / <f64>term
  return <f64>k * 0.6931471805599453 + 2 * s * series
}
