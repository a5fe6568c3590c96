/** What softmax and attention share without a memory of their own. */

/** What undoes the factor by which exponentials are too large: see exp.ts. */
export const UNBIAS: f64 = 1.0 / 33554432.0

/** a b + c, rounded once in the relaxed build. */
// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f32x4.add(f32x4.mul(a, b), c)
}

/** Lanes 2 and 3, twice. */
// @ts-ignore: decorator
@inline
export function upper(v: v128): v128 {
  return i64x2.shuffle(v, v, 1, 1)
}

/** Lanes 0 + 2 and 1 + 3, in double. */
// @ts-ignore: decorator
@inline
export function inDouble(v: v128): v128 {
  return f64x2.add(f64x2.promote_low_f32x4(v), f64x2.promote_low_f32x4(upper(v)))
}
