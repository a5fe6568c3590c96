import { exp } from './elementary'

/**
 * GELU by its tanh form, x / (1 + exp(-2 z)) with z = sqrt(2 / pi) (x + 0.044715 x^3).
 * Source: D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units" (2016).
 */

const CUBIC: f32 = 0.044715
/** 2 sqrt(2 / pi). */
const SLOPE: f32 = 1.5957691216057308
/** Beyond it the share is 0 or 1 in single precision, and the exponential leaves its range. */
const FAR: f32 = 10
/** In memory: see EXP. */
const CONSTANTS: usize = memory.data<f32>([CUBIC, SLOPE, FAR, -FAR, 3, 1], 16)

/**
 * y = gelu(x).
 *
 * @param slopes where its derivatives go, for the way back, or 0
 * @param count a multiple of 4
 */
export function gelu(y: usize, slopes: usize, x: usize, count: i32): void {
  const end = x + (<usize>count << 2)
  const cubicFactor = v128.load32_splat(CONSTANTS)
  const slope = v128.load32_splat(CONSTANTS, 4)
  const far = v128.load32_splat(CONSTANTS, 8)
  const near = v128.load32_splat(CONSTANTS, 12)
  const three = v128.load32_splat(CONSTANTS, 16)
  const one = v128.load32_splat(CONSTANTS, 20)
  for (; x < end; x += 16) {
    const value = v128.load(x)
    // pmin and pmax are one instruction each, and keep a NaN that comes first.
    const bounded = f32x4.pmax(f32x4.pmin(value, far), near)
    const cubic = f32x4.mul(f32x4.mul(bounded, bounded), cubicFactor)
    const z = f32x4.mul(f32x4.mul(bounded, slope), f32x4.add(cubic, one))
    const e = exp(f32x4.neg(z))
    const share = f32x4.div(one, f32x4.add(one, e))
    v128.store(y, f32x4.mul(value, share))
    y += 16
    if (slopes) {
      const inner = f32x4.mul(f32x4.add(f32x4.mul(cubic, three), one), slope)
      const rest = f32x4.mul(f32x4.mul(bounded, share), f32x4.sub(one, share))
      const turn = f32x4.mul(rest, inner)
      v128.store(slopes, f32x4.add(share, turn))
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
