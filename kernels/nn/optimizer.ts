/** AdamW, clipping and averaging over one stretch of parameters; counts are multiples of four. */

/** The sum of squares, in double. */
export function sumOfSquares(x: usize, count: i32): f64 {
  const end = x + (<usize>count << 2)
  let low = f64x2.splat(0)
  let high = f64x2.splat(0)
  for (; x < end; x += 16) {
    const value = v128.load(x)
    const a = f64x2.promote_low_f32x4(value)
    const b = f64x2.promote_low_f32x4(i32x4.shuffle(value, value, 2, 3, 0, 1))
    low = f64x2.add(low, f64x2.mul(a, a))
    high = f64x2.add(high, f64x2.mul(b, b))
  }
  const total = f64x2.add(low, high)
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)
}

/**
 * One step; g is 0 afterwards.
 *
 * Source: I. Loshchilov and F. Hutter, "Decoupled Weight Decay Regularization" (2019), algorithm 2,
 * with the bias corrections folded into `rate` and `spread`.
 *
 * @param p parameters; g: gradients; m, v: their running means and mean squares
 * @param scale of the gradients: what clipping leaves of them
 * @param keep 1 - learning rate * weight decay
 * @param rate learning rate / (1 - beta1^t)
 * @param spread 1 / sqrt(1 - beta2^t)
 */
export function adamW(
  p: usize, g: usize, m: usize, v: usize, count: i32,
  scale: f32, keep: f32, rate: f32, spread: f32, beta1: f32, beta2: f32, epsilon: f32,
): void {
  const end = p + (<usize>count << 2)
  const zero = f32x4.splat(0)
  for (; p < end; p += 16) {
    const d = f32x4.mul(v128.load(g), f32x4.splat(scale))
    const mean = f32x4.add(
      f32x4.mul(v128.load(m), f32x4.splat(beta1)), f32x4.mul(d, f32x4.splat(1 - beta1)),
    )
    const square = f32x4.add(
      f32x4.mul(v128.load(v), f32x4.splat(beta2)),
      f32x4.mul(f32x4.mul(d, d), f32x4.splat(1 - beta2)),
    )
    const size = f32x4.add(
      f32x4.mul(f32x4.sqrt(square), f32x4.splat(spread)), f32x4.splat(epsilon),
    )
    const kept = f32x4.mul(v128.load(p), f32x4.splat(keep))
    v128.store(p, f32x4.sub(kept, f32x4.div(f32x4.mul(mean, f32x4.splat(rate)), size)))
    v128.store(m, mean)
    v128.store(v, square)
    v128.store(g, zero)
    g += 16
    m += 16
    v += 16
  }
}

/** average += (p - average) share. */
export function average(to: usize, p: usize, count: i32, share: f32): void {
  const end = to + (<usize>count << 2)
  for (; to < end; to += 16) {
    const before = v128.load(to)
    const step = f32x4.mul(f32x4.sub(v128.load(p), before), f32x4.splat(share))
    v128.store(to, f32x4.add(before, step))
    p += 16
  }
}
