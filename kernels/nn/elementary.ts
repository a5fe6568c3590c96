/** exp, sine and cosine in single precision, four at a time, inlined where they are used. */

const LOG2_E: f32 = 1.44269504088896341
const LN2_HIGH: f32 = 0.693359375
const LN2_LOW: f32 = -2.12194440e-4
/** 1.5 * 2^23 + 127: see ../exp.ts, whose polynomial this is. */
const ROUNDER: f32 = 12582912.0 + 127

/** In memory, not in the code: engines keep what is loaded in registers, and rebuild literals. */
const EXP: usize = memory.data<f32>([
  LOG2_E, ROUNDER, LN2_HIGH, LN2_LOW, 0.008289650082588196, 0.04189895838499069,
  0.16667650640010834, 0.49999141693115234, 0.9999997019767761, 1, -87,
], 16)

/**
 * exp(x) for x up to 88, exactly 0 below -87, NaN for NaN; at most 3 ulp from the exact value.
 */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  const rounder = v128.load32_splat(EXP, 4)
  const rounded = f32x4.add(f32x4.mul(x, v128.load32_splat(EXP)), rounder)
  const n = f32x4.sub(rounded, rounder)
  let r = f32x4.sub(x, f32x4.mul(n, v128.load32_splat(EXP, 8)))
  r = f32x4.sub(r, f32x4.mul(n, v128.load32_splat(EXP, 12)))
  let e = f32x4.add(f32x4.mul(r, v128.load32_splat(EXP, 16)), v128.load32_splat(EXP, 20))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(EXP, 24))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(EXP, 28))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(EXP, 32))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(EXP, 36))
  e = f32x4.mul(e, i32x4.shl(rounded, 23))
  return v128.andnot(e, f32x4.lt(x, v128.load32_splat(EXP, 40)))
}

/**
 * sin(2 pi t), absolute error at most 2e-7 plus what rounding t to single precision costs. Turns
 * are reduced exactly, to a quarter at most, where the Taylor series to the 11th power serves.
 */
// @ts-ignore: decorator
@inline
export function sinOfTurns(t: v128): v128 {
  let r = f32x4.sub(t, f32x4.nearest(t))
  const sign = v128.and(r, i32x4.splat(0x80000000))
  const size = v128.xor(r, sign)
  r = f32x4.min(size, f32x4.sub(f32x4.splat(0.5), size))
  const y = f32x4.mul(r, f32x4.splat(6.283185307179586))
  const z = f32x4.mul(y, y)
  let s = f32x4.add(f32x4.mul(z, f32x4.splat(-2.505210838544172e-8)), f32x4.splat(2.7557319223985893e-6))
  s = f32x4.add(f32x4.mul(s, z), f32x4.splat(-1.984126984126984e-4))
  s = f32x4.add(f32x4.mul(s, z), f32x4.splat(8.333333333333333e-3))
  s = f32x4.add(f32x4.mul(s, z), f32x4.splat(-0.16666666666666666))
  s = f32x4.add(f32x4.mul(f32x4.mul(s, z), y), y)
  return v128.xor(s, sign)
}

/** The sums of the lanes of each of four vectors. */
// @ts-ignore: decorator
@inline
export function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(i32x4.shuffle(a, b, 0, 4, 1, 5), i32x4.shuffle(a, b, 2, 6, 3, 7))
  const cd = f32x4.add(i32x4.shuffle(c, d, 0, 4, 1, 5), i32x4.shuffle(c, d, 2, 6, 3, 7))
  return f32x4.add(i64x2.shuffle(ab, cd, 0, 2), i64x2.shuffle(ab, cd, 1, 3))
}
