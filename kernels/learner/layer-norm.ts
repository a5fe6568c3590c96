import { sum } from './elementary'

/** Layer norm without gain and bias: the product that follows has both. */

const EPSILON: f32 = 1e-5

/**
 * y = (x - mean) / sd, row by row.
 *
 * @param scales [rows]: 1 / sd of each, kept for the way back
 */
export function layerNorm(y: usize, scales: usize, x: usize, rows: i32, width: i32): void {
  const length = <usize>width << 2
  const share: f32 = 1 / <f32>width
  for (let row = 0; row < rows; row++) {
    let total = f32x4.splat(0)
    for (let at: usize = 0; at < length; at += 16) total = f32x4.add(total, v128.load(x + at))
    const mean = f32x4.splat(sum(total) * share)
    let squares = f32x4.splat(0)
    for (let at: usize = 0; at < length; at += 16) {
      const d = f32x4.sub(v128.load(x + at), mean)
      squares = f32x4.add(squares, f32x4.mul(d, d))
    }
    const scale: f32 = 1 / sqrt<f32>(sum(squares) * share + EPSILON)
    store<f32>(scales, scale)
    const factor = f32x4.splat(scale)
    for (let at: usize = 0; at < length; at += 16) {
      v128.store(y + at, f32x4.mul(f32x4.sub(v128.load(x + at), mean), factor))
    }
    x += length
    y += length
    scales += 4
  }
}

/** dX += (dY - mean(dY) - y mean(dY y)) / sd. */
export function layerNormBack(
  dX: usize, dY: usize, y: usize, scales: usize, rows: i32, width: i32,
): void {
  const length = <usize>width << 2
  const share: f32 = 1 / <f32>width
  for (let row = 0; row < rows; row++) {
    let total = f32x4.splat(0)
    let product = f32x4.splat(0)
    for (let at: usize = 0; at < length; at += 16) {
      const d = v128.load(dY + at)
      total = f32x4.add(total, d)
      product = f32x4.add(product, f32x4.mul(d, v128.load(y + at)))
    }
    const mean = f32x4.splat(sum(total) * share)
    const along = f32x4.splat(sum(product) * share)
    const factor = f32x4.splat(load<f32>(scales))
    for (let at: usize = 0; at < length; at += 16) {
      const centred = f32x4.sub(v128.load(dY + at), mean)
      const d = f32x4.sub(centred, f32x4.mul(v128.load(y + at), along))
      v128.store(dX + at, f32x4.add(v128.load(dX + at), f32x4.mul(d, factor)))
    }
    dX += length
    dY += length
    y += length
    scales += 4
  }
}
