/**
 * Standard normals in bulk, the bits those of src/random/: see normal.ts, cephes.ts and mt19937.ts
 * there for what is computed and where it comes from.
 * A module of its own, since it is the same with relaxed SIMD and without.
 *
 * Single-precision numbers are held as doubles, two in a vector, and rounded after every step. A
 * product of two is then exact, so that a fused multiply-add is a product, a sum and a rounding. The
 * sum is rounded to double before it is rounded to single; the arguments are all of the form
 * k / 2^24, and for every one of those 2^24 the result is the correctly fused one: tried out, all.
 */

/** Numbers that are made together at most. */
export const TILE: i32 = 8192
const PAD: usize = 64
/** float32: the uniforms. */
export const X: usize = 1024
/** float32: the normals. */
export const OUT: usize = X + <usize>TILE * 4 + PAD
/** uint32: the 624 words of the Mersenne Twister, and a pad. */
export const STATE: usize = OUT + <usize>TILE * 4 + PAD
/** First address that is free. */
export const END: usize = STATE + 624 * 4 + PAD

const WORDS: i32 = 624
const SHIFT: usize = 397 * 4

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

/** Words from `from` up to `to`, the last vector maybe not whole. */
function twistRange(from: usize, to: usize, distance: usize): void {
  let at = STATE + from * 4
  const end = STATE + to * 4
  for (; at + 16 <= end; at += 16) v128.store(at, twisted(at, at + distance))
  for (; at < end; at += 4) v128.store32_lane(at, twisted(at, at + distance), 0)
}

function twist(): void {
  twistRange(0, 227, SHIFT)
  twistRange(227, 623, SHIFT - <usize>WORDS * 4)
  // The last word's neighbour is the first.
  store<u32>(STATE, load<u32>(STATE), <usize>WORDS * 4)
  twistRange(623, 624, SHIFT - <usize>WORDS * 4)
}

/** The next uniform numbers, in [0, 1), to X. Returns the index of the next word. */
function uniforms(count: i32, next: i32): i32 {
  let to = X
  while (count > 0) {
    if (next == 0 || next == WORDS) {
      twist()
      next = 0
    }
    const run = min(WORDS - next, count)
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

/** Rounded to single precision. */
// @ts-ignore: decorator
@inline
function round(x: v128): v128 {
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(x))
}

/** a b + c, rounded once. */
// @ts-ignore: decorator
@inline
function fused(a: v128, b: v128, c: v128): v128 {
  return round(f64x2.add(f64x2.mul(a, b), c))
}

// @ts-ignore: decorator
@inline
function product(a: v128, b: v128): v128 {
  return round(f64x2.mul(a, b))
}

// @ts-ignore: decorator
@inline
function single(x: f64): v128 {
  return f64x2.splat(<f64><f32>x)
}

/** log of two single-precision numbers in (0, 1], in lanes 0 and 1. */
// @ts-ignore: decorator
@inline
function log(x: v128): v128 {
  const mantissa = v128.or(v128.and(x, i32x4.splat(0x007fffff)), i32x4.splat(0x3f000000))
  const fraction = f64x2.promote_low_f32x4(mantissa)
  const small = f64x2.lt(fraction, single(0.7071067811865476))
  const exponent = i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126))
  const one = f64x2.splat(1)
  const e = f64x2.sub(f64x2.convert_low_i32x4_s(exponent), v128.and(small, one))
  const m = round(f64x2.add(f64x2.sub(fraction, one), v128.and(small, fraction)))
  const z = product(m, m)
  let y = fused(single(7.0376836292e-2), m, single(-1.151461031e-1))
  y = fused(y, m, single(1.167699874e-1))
  y = fused(y, m, single(-1.2420140846e-1))
  y = fused(y, m, single(1.4249322787e-1))
  y = fused(y, m, single(-1.6668057665e-1))
  y = fused(y, m, single(2.0000714765e-1))
  y = fused(y, m, single(-2.4999993993e-1))
  y = fused(y, m, single(3.3333331174e-1))
  y = product(y, m)
  y = fused(y, z, product(e, single(-2.1219444e-4)))
  y = fused(f64x2.splat(-0.5), z, y)
  return fused(e, f64x2.splat(0.693359375), round(f64x2.add(m, y)))
}

/** Two normals from each of two uniforms at `u1` and two at `u2`, to `first` and `second`. */
// @ts-ignore: decorator
@inline
function transform(first: usize, second: usize, u1: usize, u2: usize): void {
  const inside = f32x4.sub(f32x4.splat(1), v128.load64_zero(u1))
  const radius = round(f64x2.sqrt(f64x2.mul(f64x2.splat(-2), log(inside))))
  const x = product(f64x2.promote_low_f32x4(v128.load64_zero(u2)), single(6.283185307179586))

  const eighths = i32x4.trunc_sat_f64x2_s_zero(product(x, single(1.2732395447351628)))
  const octant = v128.andnot(i32x4.add(eighths, i32x4.splat(1)), i32x4.splat(1))
  const o = f64x2.convert_low_i32x4_s(octant)
  let r = fused(o, f64x2.splat(-0.78515625), x)
  r = fused(o, single(-2.4187564849853515625e-4), r)
  r = fused(o, single(-3.77489497744594108e-8), r)
  const z = product(r, r)
  let c = fused(single(2.443315711809948e-5), z, single(-1.388731625493765e-3))
  c = product(fused(c, z, single(4.166664568298827e-2)), z)
  c = fused(c, z, f64x2.mul(f64x2.splat(-0.5), z))
  c = round(f64x2.add(c, f64x2.splat(1)))
  let s = fused(single(-1.9515295891e-4), z, single(8.3321608736e-3))
  s = product(fused(s, z, single(-1.6666654611e-1)), z)
  s = fused(s, r, r)

  const turns = i64x2.extend_low_i32x4_s(octant)
  const two = i64x2.splat(2)
  const four = i64x2.splat(4)
  const swapped = i64x2.eq(v128.and(turns, two), two)
  const sinSign = i64x2.shl(v128.and(turns, four), 61)
  const cosSign = i64x2.shl(v128.and(i64x2.add(turns, two), four), 61)
  const sine = v128.xor(v128.bitselect(c, s, swapped), sinSign)
  const cosine = v128.xor(v128.bitselect(s, c, swapped), cosSign)
  v128.store64_lane(first, f32x4.demote_f64x2_zero(f64x2.mul(radius, cosine)), 0)
  v128.store64_lane(second, f32x4.demote_f64x2_zero(f64x2.mul(radius, sine)), 0)
}

/** Box-Muller of the uniforms in X, to OUT, in blocks of 16. */
export function boxMuller(count: i32): void {
  const end = <usize>count * 4
  for (let block: usize = 0; block < end; block += 64) {
    for (let at = block; at < block + 32; at += 8) {
      transform(OUT + at, OUT + at + 32, X + at, X + at + 32)
    }
  }
}

/**
 * Draws `count` uniforms from the engine in STATE and writes the normals of their whole blocks of 16
 * to OUT.
 *
 * @param next the index of the engine's next word
 * @returns that index afterwards
 */
export function normals(count: i32, next: i32): i32 {
  const after = uniforms(count, next)
  boxMuller(count & ~15)
  return after
}
