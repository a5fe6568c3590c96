/**
 * Logarithm, sine and cosine in single precision, rounded at every step as an AVX2 machine rounds
 * them, so that `randn` agrees with PyTorch to the bit.
 *
 * Source: the single-precision routines `logf`, `sinf` and `cosf` of S. Moshier's Cephes library,
 * with each multiplication that feeds an addition fused into it.
 */

const round = Math.fround
const SQRT_HALF = round(Math.SQRT1_2)
const FOUR_OVER_PI = round(1.2732395447351628)
const LN2_HIGH = 0.693359375
const LN2_LOW = round(-2.1219444e-4)
// pi / 4 in three parts, negated.
const PI_4_A = -0.78515625
const PI_4_B = round(-2.4187564849853516e-4)
const PI_4_C = round(-3.774894977445941e-8)

const LOG = [
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1,
  -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
].map(round)
const COS = [2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2].map(round)
const SIN = [-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1].map(round)

const float = new Float32Array(1)
const bits = new Uint32Array(float.buffer)

/**
 * `a * b + c` of float32 values, rounded once. The product is exact in double; where the double sum
 * lies half-way between two float32 values, what its own rounding dropped decides.
 */
export function fma(a: number, b: number, c: number): number {
  const product = a * b
  const sum = product + c
  const near = round(sum)
  const twice = near + 2 * (sum - near)
  if (sum === near || round(twice) !== twice) return near
  const part = sum - product
  const dropped = product - (sum - part) + (c - part)
  if (dropped === 0) return near
  const other = twice
  return dropped > 0 ? Math.max(near, other) : Math.min(near, other)
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((y, c) => fma(y, x, c), 0)
}

/** log(x) of a positive, normal float32. */
export function log32(x: number): number {
  float[0] = x
  const pattern = bits[0] as number
  let e = (pattern >>> 23) - 126
  bits[0] = (pattern & 0x007fffff) | 0x3f000000
  let m = float[0] as number
  if (m < SQRT_HALF) {
    e -= 1
    m = round(round(m - 1) + m)
  } else {
    m = round(m - 1)
  }
  const z = round(m * m)
  let y = round(polynomial(LOG, m) * m)
  y = fma(y, z, round(e * LN2_LOW))
  y = fma(-0.5, z, y)
  return fma(e, LN2_HIGH, round(m + y))
}

/** sin(x) and cos(x) of a float32 from 0 up to some thousands, written to `out[0]` and `out[1]`. */
export function sincos32(x: number, out: Float32Array): void {
  const octant = (Math.trunc(round(x * FOUR_OVER_PI)) + 1) & ~1
  let r = fma(octant, PI_4_A, x)
  r = fma(octant, PI_4_B, r)
  r = fma(octant, PI_4_C, r)
  const z = round(r * r)
  const c = round(polynomial(COS, z) * z)
  const cosine = round(fma(c, z, -0.5 * z) + 1)
  const sine = fma(round(polynomial(SIN, z) * z), r, r)
  const swapped = (octant & 2) !== 0
  out[0] = (octant & 4 ? -1 : 1) * (swapped ? cosine : sine)
  out[1] = ((octant + 2) & 4 ? -1 : 1) * (swapped ? sine : cosine)
}
