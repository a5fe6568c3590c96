/**
 * Standard normals in bulk, the bits those of src/random/: see normal.ts, cephes.ts and mt19937.ts
 * there for what is computed and where it comes from.
 * A module of its own, built twice: with relaxed SIMD and without. Both give the same bits.
 *
 * The polynomials need fused multiply-adds. Where an engine has them they are taken, four numbers at a time. Else
 * they are made of doubles, two in a vector: a product of two single-precision numbers is exact there, so that
 * is a product, a sum and a rounding. The sum is rounded to double before it is rounded to single; the
 * arguments are all of the form k / 2^24, and for every one of those 2^24 the result is the correctly fused one:
 * tried out, all, in both builds. Where a product is exact in single precision (octants by the first parts
 * of pi / 4, powers of 2), nothing need be fused.
 */

/** Numbers that are made together at most. */
export const TILE: i32 = 4096
const PAD: usize = 64
/** float32: the uniforms, and what becomes of them. */
export const X: usize = 1024
/** uint32: the 624 words of the Mersenne Twister, and a pad. */
export const STATE: usize = X + <usize>TILE * 4 + PAD

const WORDS: usize = 624
const SHIFT: usize = 397 * 4
/** Vectors from this word on are made with new words. */
const FIRST: usize = 228

// @ts-ignore: decorator
@inline
function twisted(at: usize, far: usize): v128 {
  const upper = v128.and(v128.load(at), i32x4.splat(0x80000000))
  const lower = v128.load(at, 4)
  const mixed = v128.or(upper, v128.and(lower, i32x4.splat(0x7fffffff)))
  const odd = i32x4.neg(v128.and(lower, i32x4.splat(1)))
  const twist = v128.and(odd, i32x4.splat(0x9908b0df))
  return v128.xor(v128.xor(v128.load(far), i32x4.shr_u(mixed, 1)), twist)
}

/** All words anew, four at a time: in the pad after the last is the first new one, which is its neighbour. */
function twist(): void {
  for (let at = STATE; at < STATE + WORDS * 4; at += 16) {
    v128.store(at, twisted(at, at + (at < STATE + FIRST * 4 ? SHIFT : SHIFT - WORDS * 4)))
    store<u32>(STATE, load<u32>(STATE), WORDS * 4)
  }
}

/**
 * The next uniform numbers, in [0, 1), to X.
 *
 * @param next the index of the engine's next word
 * @returns that index afterwards
 */
export function uniforms(count: i32, next: i32): i32 {
  let to = X
  while (count > 0) {
    if (next == 0 || next == <i32>WORDS) {
      twist()
      next = 0
    }
    const run = min(<i32>WORDS - next, count)
    const from = STATE + <usize>next * 4
    for (let at: usize = 0; at < <usize>run * 4; at += 16) {
      let y = v128.load(from + at)
      y = v128.xor(y, i32x4.shr_u(y, 11))
      y = v128.xor(y, v128.and(i32x4.shl(y, 7), i32x4.splat(0x9d2c5680)))
      y = v128.xor(y, v128.and(i32x4.shl(y, 15), i32x4.splat(0xefc60000)))
      y = v128.and(v128.xor(y, i32x4.shr_u(y, 18)), i32x4.splat(0xffffff))
      v128.store(to + at, f32x4.mul(f32x4.convert_i32x4_s(y), f32x4.splat(1.0 / 16777216.0)))
    }
    to += <usize>run * 4
    next += run
    count -= run
  }
  return next
}

/*
 * Polynomials are of wide numbers: four in a vector where there are fused multiply-adds, two as doubles where
 * there are not.
 */

/** Two of four, as doubles. */
// @ts-ignore: decorator
@inline
function widened(x: v128, upper: bool): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return x
  return f64x2.promote_low_f32x4(upper ? i64x2.shuffle(x, x, 1, 1) : x)
}

/** Four of two times two. */
// @ts-ignore: decorator
@inline
function joined(a: v128, b: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return a
  return i64x2.shuffle(f32x4.demote_f64x2_zero(a), f32x4.demote_f64x2_zero(b), 0, 2)
}

/** Rounded to single precision. */
// @ts-ignore: decorator
@inline
function round(x: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return x
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(x))
}

// @ts-ignore: decorator
@inline
function wide(x: f64): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.splat(<f32>x)
  return f64x2.splat(<f64><f32>x)
}

/** a b. */
// @ts-ignore: decorator
@inline
function product(a: v128, b: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.mul(a, b)
  return round(f64x2.mul(a, b))
}

/** a b where that needs no rounding. */
// @ts-ignore: decorator
@inline
function exactProduct(a: v128, b: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.mul(a, b)
  return f64x2.mul(a, b)
}

/** a b + c, not yet rounded if wide numbers are doubles. */
// @ts-ignore: decorator
@inline
function sum(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f64x2.add(f64x2.mul(a, b), c)
}

/** a b + c, rounded once. */
// @ts-ignore: decorator
@inline
function fused(a: v128, b: v128, c: v128): v128 {
  return round(sum(a, b, c))
}

// @ts-ignore: decorator
@inline
function logSeries(m: v128, z: v128, low: v128): v128 {
  let y = fused(wide(7.0376836292e-2), m, wide(-1.151461031e-1))
  y = fused(y, m, wide(1.167699874e-1))
  y = fused(y, m, wide(-1.2420140846e-1))
  y = fused(y, m, wide(1.4249322787e-1))
  y = fused(y, m, wide(-1.6668057665e-1))
  y = fused(y, m, wide(2.0000714765e-1))
  y = fused(y, m, wide(-2.4999993993e-1))
  y = fused(y, m, wide(3.3333331174e-1))
  return sum(product(y, m), z, low)
}

/** log of four numbers from 2^-24 to 1. */
// @ts-ignore: decorator
@inline
function log(x: v128): v128 {
  // 2^k times from sqrt(1/2) to sqrt(2).
  const k = i32x4.shr_s(i32x4.sub(x, i32x4.splat(0x3f3504f3)), 23)
  const m = f32x4.sub(i32x4.sub(x, i32x4.shl(k, 23)), f32x4.splat(1))
  const e = f32x4.convert_i32x4_s(k)
  const z = f32x4.mul(m, m)
  const low = f32x4.mul(e, f32x4.splat(-2.1219444e-4))
  let y = joined(
    logSeries(widened(m, false), widened(z, false), widened(low, false)),
    logSeries(widened(m, true), widened(z, true), widened(low, true)),
  )
  y = f32x4.sub(y, f32x4.mul(z, f32x4.splat(0.5)))
  return f32x4.add(f32x4.mul(e, f32x4.splat(0.693359375)), f32x4.add(m, y))
}

/** Less the last part of pi / 4: of octant 6 that is not exact in single precision. */
// @ts-ignore: decorator
@inline
function reduced(octant: v128, r: v128): v128 {
  return fused(octant, wide(-3.77489497744594108e-8), r)
}

// @ts-ignore: decorator
@inline
function cosSeries(z: v128): v128 {
  let c = fused(wide(2.443315711809948e-5), z, wide(-1.388731625493765e-3))
  c = product(fused(c, z, wide(4.166664568298827e-2)), z)
  return sum(c, z, exactProduct(z, wide(-0.5)))
}

// @ts-ignore: decorator
@inline
function sinSeries(z: v128, r: v128): v128 {
  let s = fused(wide(-1.9515295891e-4), z, wide(8.3321608736e-3))
  s = product(fused(s, z, wide(-1.6666654611e-1)), z)
  return sum(s, r, r)
}

/** Four normals from four uniforms at `first`, four more from those at `second`, in their places. */
// @ts-ignore: decorator
@inline
function transform(first: usize, second: usize): void {
  const one = f32x4.splat(1)
  const radius = f32x4.sqrt(f32x4.mul(f32x4.splat(-2), log(f32x4.sub(one, v128.load(first)))))
  const x = f32x4.mul(v128.load(second), f32x4.splat(6.283185307179586))

  // The octant, made even, is in the low bits of the sum.
  const rounder = f32x4.splat(8388608)
  const eighths = f32x4.floor(f32x4.mul(x, f32x4.splat(1.2732395447351628)))
  const octant = v128.and(f32x4.add(eighths, f32x4.splat(8388609)), i32x4.splat(~1))
  const o = f32x4.sub(octant, rounder)
  let r = f32x4.sub(x, f32x4.mul(o, f32x4.splat(0.78515625)))
  r = f32x4.sub(r, f32x4.mul(o, f32x4.splat(2.4187564849853515625e-4)))
  const rLow = reduced(widened(o, false), widened(r, false))
  const rHigh = reduced(widened(o, true), widened(r, true))
  const zLow = product(rLow, rLow)
  const zHigh = product(rHigh, rHigh)
  const c = f32x4.add(joined(cosSeries(zLow), cosSeries(zHigh)), one)
  const s = joined(sinSeries(zLow, rLow), sinSeries(zHigh, rHigh))

  const swapped = i32x4.shr_s(i32x4.shl(octant, 30), 31)
  const sign = i32x4.splat(0x80000000)
  const sinSign = v128.and(i32x4.shl(octant, 29), sign)
  const cosSign = v128.and(i32x4.shl(i32x4.add(octant, i32x4.splat(2)), 29), sign)
  const sine = v128.xor(v128.bitselect(c, s, swapped), sinSign)
  const cosine = v128.xor(v128.bitselect(s, c, swapped), cosSign)
  v128.store(first, f32x4.mul(radius, cosine))
  v128.store(second, f32x4.mul(radius, sine))
}

/** Box-Muller of the uniforms in X, in blocks of 16. */
export function boxMuller(count: i32): void {
  const end = X + <usize>count * 4
  // Two vectors, then past those that were their seconds.
  for (let at = X; at < end; at += 16 + ((at & 16) << 1)) transform(at, at + 32)
}
