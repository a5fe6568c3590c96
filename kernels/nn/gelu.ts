/**
 * GELU by its tanh form, x / (1 + exp(-2 z)) with z = sqrt(2 / pi) (x + 0.044715 x^3).
 * Source: D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units" (2016).
 */

/** -2 sqrt(2 / pi) log2(e), for an exponential to base 2; and its product with 0.044715. */
const LINEAR: f32 = -2.302208198144325
const CUBIC: f32 = -0.1029432395800235
/** 2 sqrt(2 / pi), and three times its product with 0.044715: the slope of 2 z. */
const SLOPE: f32 = 1.5957691216057308
const SLOPE_SQUARE: f32 = 0.21406444881780076
/** Beyond it the share is 0 or 1 in single precision, and the exponential leaves its range. */
const FAR: f32 = 10
/** 1.5 * 2^23 + 127: see ../exp.ts, whose polynomial this is, with powers of ln 2 in its factors. */
const ROUNDER: f32 = 12582912.0 + 127

/** In memory: see EXP. */
const CONSTANTS: usize = memory.data<f32>([
  FAR, -FAR, CUBIC, LINEAR, ROUNDER, 0.0013263663766768204, 0.009671750189327836,
  0.05550738553862665, 0.24022238319780417, 0.6931469739859879, 1, SLOPE_SQUARE, SLOPE,
], 16)

/** 1 / (1 + exp(-2 z)), of an x within FAR of 0. */
// @ts-ignore: decorator
@inline
function shareOf(x: v128, square: v128): v128 {
  const rounder = v128.load32_splat(CONSTANTS, 16)
  const one = v128.load32_splat(CONSTANTS, 40)
  const cubic = f32x4.mul(square, v128.load32_splat(CONSTANTS, 8))
  const power = f32x4.mul(x, f32x4.add(cubic, v128.load32_splat(CONSTANTS, 12)))
  const rounded = f32x4.add(power, rounder)
  const r = f32x4.sub(power, f32x4.sub(rounded, rounder))
  let e = f32x4.add(f32x4.mul(r, v128.load32_splat(CONSTANTS, 20)), v128.load32_splat(CONSTANTS, 24))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(CONSTANTS, 28))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(CONSTANTS, 32))
  e = f32x4.add(f32x4.mul(e, r), v128.load32_splat(CONSTANTS, 36))
  e = f32x4.add(f32x4.mul(e, r), one)
  e = f32x4.mul(e, i32x4.shl(rounded, 23))
  return f32x4.div(one, f32x4.add(one, e))
}

/**
 * y = gelu(x).
 *
 * @param slopes where its derivatives go, for the way back, or 0
 * @param count a multiple of 4
 */
export function gelu(y: usize, slopes: usize, x: usize, count: i32): void {
  const end = x + (<usize>count << 2)
  const far = v128.load32_splat(CONSTANTS)
  const near = v128.load32_splat(CONSTANTS, 4)
  for (; x < end; x += 16) {
    const value = v128.load(x)
    // pmin and pmax are one instruction each, and keep a NaN that comes first.
    const bounded = f32x4.pmax(f32x4.pmin(value, far), near)
    const square = f32x4.mul(bounded, bounded)
    const share = shareOf(bounded, square)
    v128.store(y, f32x4.mul(value, share))
    y += 16
    if (slopes) {
      const steep = f32x4.mul(square, v128.load32_splat(CONSTANTS, 44))
      const inner = f32x4.mul(bounded, f32x4.add(steep, v128.load32_splat(CONSTANTS, 48)))
      const rest = f32x4.mul(share, f32x4.sub(v128.load32_splat(CONSTANTS, 40), share))
      v128.store(slopes, f32x4.add(share, f32x4.mul(rest, inner)))
      slopes += 16
    }
  }
}

/** d *= slopes. */
export function geluBack(d: usize, slopes: usize, count: i32): void {
  const end = d + (<usize>count << 2)
  for (; d < end; d += 16) {
    v128.store(d, f32x4.mul(v128.load(d), v128.load(slopes)))
    slopes += 16
  }
}
