import { sums } from './elementary'

/**
 * Layer norm without gain and bias: the product that follows has both. Four rows at a time, so that
 * their sums over lanes, roots and divisions are one; the number of rows is a multiple of four.
 */

const EPSILON: f32 = 1e-5
/** Four rows' means, of which each takes one. */
const MEANS: usize = memory.data(16, 16)
const ALONGS: usize = memory.data(16, 16)

/** (x - mean) scale, of one row. */
// @ts-ignore: decorator
@inline
function scaleRow(to: usize, x: usize, length: usize, mean: v128, scale: v128): void {
  for (let at: usize = 0; at < length; at += 16) {
    v128.store(to + at, f32x4.mul(f32x4.sub(v128.load(x + at), mean), scale))
  }
}

/** sum + (x - mean)^2. */
// @ts-ignore: decorator
@inline
function addSquare(sum: v128, x: v128, mean: v128): v128 {
  const d = f32x4.sub(x, mean)
  return f32x4.add(sum, f32x4.mul(d, d))
}

/**
 * y = (x - mean) / sd, row by row.
 *
 * @param scales [rows]: 1 / sd of each, kept for the way back
 */
export function layerNorm(y: usize, scales: usize, x: usize, rows: i32, width: i32): void {
  const length = <usize>width << 2
  const share = f32x4.splat(1 / <f32>width)
  for (let row = 0; row < rows; row += 4) {
    const x1 = x + length
    const x2 = x1 + length
    const x3 = x2 + length
    let s0 = f32x4.splat(0)
    let s1 = s0
    let s2 = s0
    let s3 = s0
    for (let at: usize = 0; at < length; at += 16) {
      s0 = f32x4.add(s0, v128.load(x + at))
      s1 = f32x4.add(s1, v128.load(x1 + at))
      s2 = f32x4.add(s2, v128.load(x2 + at))
      s3 = f32x4.add(s3, v128.load(x3 + at))
    }
    const mean = f32x4.mul(sums(s0, s1, s2, s3), share)
    const m0 = i32x4.shuffle(mean, mean, 0, 0, 0, 0)
    const m1 = i32x4.shuffle(mean, mean, 1, 1, 1, 1)
    const m2 = i32x4.shuffle(mean, mean, 2, 2, 2, 2)
    const m3 = i32x4.shuffle(mean, mean, 3, 3, 3, 3)
    s0 = f32x4.splat(0)
    s1 = s0
    s2 = s0
    s3 = s0
    for (let at: usize = 0; at < length; at += 16) {
      s0 = addSquare(s0, v128.load(x + at), m0)
      s1 = addSquare(s1, v128.load(x1 + at), m1)
      s2 = addSquare(s2, v128.load(x2 + at), m2)
      s3 = addSquare(s3, v128.load(x3 + at), m3)
    }
    const variance = f32x4.mul(sums(s0, s1, s2, s3), share)
    const deviation = f32x4.sqrt(f32x4.add(variance, f32x4.splat(EPSILON)))
    const scale = f32x4.div(f32x4.splat(1), deviation)
    v128.store(scales, scale)
    scaleRow(y, x, length, m0, i32x4.shuffle(scale, scale, 0, 0, 0, 0))
    scaleRow(y + length, x1, length, m1, i32x4.shuffle(scale, scale, 1, 1, 1, 1))
    scaleRow(y + 2 * length, x2, length, m2, i32x4.shuffle(scale, scale, 2, 2, 2, 2))
    scaleRow(y + 3 * length, x3, length, m3, i32x4.shuffle(scale, scale, 3, 3, 3, 3))
    x = x3 + length
    y += 4 * length
    scales += 16
  }
}

/** dX += (dY - mean - y along) scale, of one row. */
// @ts-ignore: decorator
@inline
function addRow(
  dX: usize, dY: usize, y: usize, length: usize, mean: v128, along: v128, scale: v128,
): void {
  for (let at: usize = 0; at < length; at += 16) {
    const centred = f32x4.sub(v128.load(dY + at), mean)
    const d = f32x4.sub(centred, f32x4.mul(v128.load(y + at), along))
    v128.store(dX + at, f32x4.add(v128.load(dX + at), f32x4.mul(d, scale)))
  }
}

/** dX += (dY - mean(dY) - y mean(dY y)) / sd. */
export function layerNormBack(
  dX: usize, dY: usize, y: usize, scales: usize, rows: i32, width: i32,
): void {
  const length = <usize>width << 2
  const share = f32x4.splat(1 / <f32>width)
  for (let row = 0; row < rows; row += 4) {
    let s0 = f32x4.splat(0)
    let s1 = s0
    let s2 = s0
    let s3 = s0
    let t0 = s0
    let t1 = s0
    let t2 = s0
    let t3 = s0
    const end = dY + length
    let v = y
    for (let u = dY; u < end; u += 16) {
      const d0 = v128.load(u)
      s0 = f32x4.add(s0, d0)
      t0 = f32x4.add(t0, f32x4.mul(d0, v128.load(v)))
      const d1 = v128.load(u + length)
      s1 = f32x4.add(s1, d1)
      t1 = f32x4.add(t1, f32x4.mul(d1, v128.load(v + length)))
      const d2 = v128.load(u + 2 * length)
      s2 = f32x4.add(s2, d2)
      t2 = f32x4.add(t2, f32x4.mul(d2, v128.load(v + 2 * length)))
      const d3 = v128.load(u + 3 * length)
      s3 = f32x4.add(s3, d3)
      t3 = f32x4.add(t3, f32x4.mul(d3, v128.load(v + 3 * length)))
      v += 16
    }
    const mean = f32x4.mul(sums(s0, s1, s2, s3), share)
    const along = f32x4.mul(sums(t0, t1, t2, t3), share)
    v128.store(MEANS, mean)
    v128.store(ALONGS, along)
    for (let i: usize = 0; i < 16; i += 4) {
      const scale = v128.load32_splat(scales + i)
      addRow(dX, dY, y, length, v128.load32_splat(MEANS + i), v128.load32_splat(ALONGS + i), scale)
      dX += length
      dY += length
      y += length
    }
    scales += 16
  }
}
