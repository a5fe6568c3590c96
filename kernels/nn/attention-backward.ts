import {
  across, ALL, collect, gather, HEAD, LANES, mixtures, products, SCALE, scatter, SIZE, VISIBLE,
} from './lanes'

/**
 * dQkv from dOut, with the weights that `attend` kept.
 *
 * @param scratch (2 + 5 HEAD + columns) padded floats
 */
export function attendBack(
  dQkv: usize, dOut: usize, weights: usize, qkv: usize, hidden: usize, scratch: usize,
  columns: i32, rows: i32, width: i32,
): void {
  const part = <usize>width << 2
  const step = part * <usize>rows
  const stride = <usize>(columns + 3 & ~3) << 2
  const asking = scratch
  const list = asking + stride
  const queries = list + stride
  const keys = queries + stride * HEAD
  const values = keys + stride * HEAD
  const dResults = values + stride * HEAD
  const dQueries = dResults + stride * HEAD
  const dScores = dQueries + stride * HEAD
  const padded = columns + 3 & ~3
  for (let r = 0; r < rows; r++) {
    gather(asking, step, hidden + r, columns, rows, ALL)
    const count = gather(list, step, hidden + r, columns, rows, VISIBLE)
    const size = <usize>count * SIZE
    for (let head: usize = 0; head < part; head += SIZE) {
      collect(queries, qkv + head, 3, asking, padded)
      collect(keys, qkv + part + head, 3, list, count)
      collect(values, qkv + 2 * part + head, 3, list, count)
      collect(dResults, dOut + head, 1, asking, padded)
      for (let q = 0; q < columns; q += 4) {
        const at = dScores + (<usize>q << 2)
        const place = <usize>q * SIZE
        across(LANES, dResults + place)
        products(at, stride, LANES, values, values + size)
        weighBack(at, weights + (<usize>q << 2), stride, count)
        mixtures(dQueries + place, at, stride, keys, keys + size)
      }
      scatter(dQkv + head, dQueries, 3, asking, columns)
      for (let key = 0; key < count; key += 2) {
        // The last of an odd number is its own neighbour: it is computed, and written, twice.
        const next = min(key + 1, count - 1)
        const to = dQkv + 3 * load<u32>(list + (<usize>key << 2)) + part + head
        const nextTo = dQkv + 3 * load<u32>(list + (<usize>next << 2)) + part + head
        pull(to, nextTo, dScores + stride * <usize>key, dScores + stride * <usize>next, queries, columns)
        const at = weights + stride * <usize>key
        pull(to + part, nextTo + part, at, weights + stride * <usize>next, dResults, columns)
      }
      weights += stride * <usize>columns
    }
    clear(dQkv + part, hidden + r, 3 * step, 2 * part, columns, rows)
    qkv += 3 * part
    dQkv += 3 * part
    dOut += part
  }
}

/** Gradients of four queries' results by each weight to those of their scores. */
// @ts-ignore: decorator
@inline
function weighBack(at: usize, weights: usize, stride: usize, count: i32): void {
  const end = at + stride * <usize>count
  let total = f32x4.splat(0)
  let w = weights
  for (let d = at; d < end; d += stride) {
    total = f32x4.add(total, f32x4.mul(v128.load(d), v128.load(w)))
    w += stride
  }
  const scale = f32x4.splat(SCALE)
  for (let d = at; d < end; d += stride) {
    const factor = f32x4.mul(v128.load(weights), scale)
    v128.store(d, f32x4.mul(f32x4.sub(v128.load(d), total), factor))
    weights += stride
  }
}

/** Two sums of `count` vectors of HEAD floats, each times its factor. */
// @ts-ignore: decorator
@inline
function pull(
  to: usize, otherTo: usize, factors: usize, others: usize, vectors: usize, count: i32,
): void {
  let s0 = f32x4.splat(0)
  let s1 = f32x4.splat(0)
  let t0 = f32x4.splat(0)
  let t1 = f32x4.splat(0)
  const end = factors + (<usize>count << 2)
  for (; factors < end; factors += 4) {
    const f = v128.load32_splat(factors)
    const g = v128.load32_splat(others)
    const v0 = v128.load(vectors)
    const v1 = v128.load(vectors, 16)
    s0 = f32x4.add(s0, f32x4.mul(f, v0))
    s1 = f32x4.add(s1, f32x4.mul(f, v1))
    t0 = f32x4.add(t0, f32x4.mul(g, v0))
    t1 = f32x4.add(t1, f32x4.mul(g, v1))
    others += 4
    vectors += SIZE
  }
  v128.store(to, s0)
  v128.store(to, s1, 16)
  v128.store(otherTo, t0)
  v128.store(otherTo, t1, 16)
}

/** Zeros for what is hidden, which is neither key nor value. */
// @ts-ignore: decorator
@inline
function clear(to: usize, hidden: usize, step: usize, size: usize, columns: i32, rows: i32): void {
  for (let column = 0; column < columns; column++) {
    if (load<u8>(hidden)) memory.fill(to, 0, size)
    hidden += rows
    to += step
  }
}
