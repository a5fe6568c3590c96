/**
 * exp in single precision, four at a time, at most 3 ulp from the exact value.
 *
 * exp(x - max) = 2^n exp(r) with n the integer nearest to (x - max) / ln 2. Adding 1.5 * 2^23 + k to
 * a small float rounds it to an integer and leaves that integer, plus k, in the low bits: shifted
 * left by 23 they are the exponent of 2^n. (`nearest` and a conversion cost 60 % more.)
 *
 * x - max itself would be rounded, by up to 4e-6 where the difference is near 100, so r comes from x
 * directly: with max = N ln 2 + rest, r = x - (n + N) ln 2 - rest, where ln 2 is split into a high
 * part whose products with n + N are exact and a low one. x = max gives exactly r = 0 and exp = 1.
 *
 * Values are made 2^24 times too large, so that none that matters is subnormal before it has been
 * divided by the sum: subnormal probabilities come out rounded once. Below 2^-150.5 the exponent
 * field is 0, so the value is exactly 0, which is what it would round to.
 *
 * Source: W. Cody and W. Waite, "Software Manual for the Elementary Functions" (1980), for the
 * reduction; the coefficients are a minimax fit, made for this, of exp(r) = 1 + c1 r + ... + c5 r^5 on
 * |r| <= ln(2) / 2, relative error 9.3e-8.
 */

const LOG2_E: f32 = 1.44269504088896341
const LN2_HIGH: f32 = 0.693359375
const LN2_LOW: f32 = -2.12194440e-4
const BIAS: f32 = 24
/** What undoes the factor by which values are too large. */
export const UNBIAS: f64 = 1.0 / 16777216.0
const ROUNDER: f32 = 12582912.0 + 127 + BIAS
/** x below max + LOWEST gives 0: -(127 + BIAS) ln 2. */
const LOWEST: f32 = -104.66522426

/** In memory, not in the code: engines keep what is loaded in registers, and rebuild literals. */
const CONSTANTS: usize = memory.data<f32>([
  LOG2_E, ROUNDER, LN2_HIGH, LN2_LOW, 1, 0.9999997019767761, 0.49999141693115234,
  0.16667650640010834, 0.04189895838499069, 0.008289650082588196,
], 16)

/** Those of the row at hand: max four times, then other vectors. */
const ROW: usize = memory.data(64, 16)

/** |max| up to which scores are taken as they are; where it is larger x - max is exact anyway. */
const LARGE: f32 = 8192

/** Vectors whose sum is taken in single precision before it goes on in double. */
const BLOCK: usize = 32 * 16

/** a b + c, rounded once in the relaxed build. */
// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f32x4.add(f32x4.mul(a, b), c)
}

/** c - a b, likewise. */
// @ts-ignore: decorator
@inline
function subtractProduct(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_nmadd(a, b, c)
  return f32x4.sub(c, f32x4.mul(a, b))
}

/**
 * 2^24 exp(x - max) of `count` elements to `to`, which may be `from`.
 *
 * @param from ends in -Infinity where `count` is no multiple of 4
 * @param max no element is larger; NaN elements give NaN
 * @returns the sum of what was written; NaN if `max` is not finite
 */
export function expInto(to: usize, from: usize, count: i32, max: f32): f64 {
  if (!(abs(max) < Infinity)) return NaN
  const end = from + ((<usize>count + 3 & ~3) << 2)
  if (abs(max) > LARGE) {
    takeOff(to, from, end, max)
    return expInto(to, to, count, 0)
  }
  const log2e = v128.load32_splat(CONSTANTS)
  const rounder = v128.load32_splat(CONSTANTS, 4)
  const ln2High = v128.load32_splat(CONSTANTS, 8)
  const ln2Low = v128.load32_splat(CONSTANTS, 12)
  const one = v128.load32_splat(CONSTANTS, 16)
  const c1 = v128.load32_splat(CONSTANTS, 20)
  const c2 = v128.load32_splat(CONSTANTS, 24)
  const c3 = v128.load32_splat(CONSTANTS, 28)
  const c4 = v128.load32_splat(CONSTANTS, 32)
  const c5 = v128.load32_splat(CONSTANTS, 36)
  const multiple = nearest<f32>(max * LOG2_E)
  const multiples = f32x4.splat(multiple)
  v128.store(ROW, f32x4.splat(max))
  v128.store(ROW, f32x4.splat(max + LOWEST), 16)
  v128.store(ROW, f32x4.splat(ROUNDER - multiple), 32)
  const afterHigh = subtractProduct(multiples, ln2High, f32x4.splat(max))
  v128.store(ROW, subtractProduct(multiples, ln2Low, afterHigh), 48)

  let total = f64x2.splat(0)
  while (from < end) {
    const blockEnd = min(from + BLOCK, end)
    let sum = f32x4.splat(0)
    for (; from < blockEnd; from += 16) {
      // pmax is one instruction, and keeps x if it is NaN.
      const x = f32x4.pmax(v128.load(from), v128.load(ROW, 16))
      const rounded = multiplyAdd(f32x4.sub(x, v128.load(ROW)), log2e, rounder)
      const n = f32x4.sub(rounded, v128.load(ROW, 32))
      let r = subtractProduct(n, ln2High, x)
      r = subtractProduct(n, ln2Low, r)
      r = f32x4.sub(r, v128.load(ROW, 48))
      let e = multiplyAdd(r, c5, c4)
      e = multiplyAdd(e, r, c3)
      e = multiplyAdd(e, r, c2)
      e = multiplyAdd(e, r, c1)
      e = multiplyAdd(e, r, one)
      e = f32x4.mul(e, i32x4.shl(rounded, 23))
      sum = f32x4.add(sum, e)
      v128.store(to, e)
      to += 16
    }
    total = f64x2.add(total, inDouble(sum))
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)
}

/** x - max. */
function takeOff(to: usize, from: usize, end: usize, max: f32): void {
  for (; from < end; from += 16) {
    v128.store(to, f32x4.sub(v128.load(from), f32x4.splat(max)))
    to += 16
  }
}

/** Lanes 0 + 2 and 1 + 3, in double. */
// @ts-ignore: decorator
@inline
export function inDouble(v: v128): v128 {
  const high = i8x16.shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)
  return f64x2.add(f64x2.promote_low_f32x4(v), f64x2.promote_low_f32x4(high))
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
