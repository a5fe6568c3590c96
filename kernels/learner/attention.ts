import { exp } from './elementary'

/**
 * Attention over the columns of a row, with a masked softmax: a hidden column is no key, so it gets
 * attention exactly zero, but it is a query, so that it is predicted from the rest. In a row that
 * shows nothing every result is 0.
 *
 * Tokens are [columns, rows, ...], so that a column's are contiguous. qkv is [columns, rows, 3 width],
 * queries, keys and values beside each other; heads are HEAD wide. Four queries are taken at a time, one
 * in each lane: so there is no sum or maximum across lanes, and keys need no padding. What a mask leaves
 * of the keys and values is gathered first: tokens of a row are so far apart that they push each other
 * out of the cache.
 */

const HEAD: i32 = 8
/** 1 / sqrt(HEAD). */
const SCALE: f32 = 0.35355339059327373
/** Bytes of a query, key or value of one head. */
const SIZE: usize = 32

/** Writes where the row's visible tokens are, counted from the row's first, and returns how many. */
function gather(list: usize, step: usize, hidden: usize, columns: i32, rows: i32): i32 {
  let count = 0
  let offset: usize = 0
  for (let column = 0; column < columns; column++) {
    store<u32>(list + (<usize>count << 2), <u32>offset)
    count += i32(load<u8>(hidden) == 0)
    hidden += rows
    offset += step
  }
  return count
}

/** Copies one head of the listed tokens: [count, HEAD]. */
// @ts-ignore: decorator
@inline
function collect(to: usize, from: usize, list: usize, count: i32): void {
  const end = list + (<usize>count << 2)
  for (; list < end; list += 4) {
    const source = from + load<u32>(list)
    v128.store(to, v128.load(source))
    v128.store(to, v128.load(source, 16), 16)
    to += SIZE
  }
}

/** Copies one head of every token of a row; those that round up to a multiple of 4 repeat the last. */
// @ts-ignore: decorator
@inline
function collectAll(to: usize, from: usize, step: usize, columns: i32): void {
  const padded = columns + 3 & ~3
  for (let column = 0; column < padded; column++) {
    v128.store(to, v128.load(from))
    v128.store(to, v128.load(from, 16), 16)
    to += SIZE
    if (column + 1 < columns) from += step
  }
}

/** The HEAD vectors that hold a group of four queries, a query in each lane, while they are in use. */
const LANES: usize = memory.data(128, 16)

/** [4, HEAD] to [HEAD, 4]. */
// @ts-ignore: decorator
@inline
function across(to: usize, from: usize): void {
  for (let half: usize = 0; half < SIZE; half += 16) {
    const r0 = v128.load(from + half)
    const r1 = v128.load(from + half, 32)
    const r2 = v128.load(from + half, 64)
    const r3 = v128.load(from + half, 96)
    const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5)
    const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5)
    const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7)
    const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7)
    const target = to + 4 * half
    v128.store(target, i64x2.shuffle(low01, low23, 0, 2))
    v128.store(target, i64x2.shuffle(low01, low23, 1, 3), 16)
    v128.store(target, i64x2.shuffle(high01, high23, 0, 2), 32)
    v128.store(target, i64x2.shuffle(high01, high23, 1, 3), 48)
  }
}

/** Four of a head's floats of four queries, from lanes to where the first `count` of them belong. */
// @ts-ignore: decorator
@inline
function back(to: usize, step: usize, count: i32, l0: v128, l1: v128, l2: v128, l3: v128): void {
  const low01 = i32x4.shuffle(l0, l1, 0, 4, 1, 5)
  const low23 = i32x4.shuffle(l2, l3, 0, 4, 1, 5)
  v128.store(to, i64x2.shuffle(low01, low23, 0, 2))
  if (count > 1) v128.store(to + step, i64x2.shuffle(low01, low23, 1, 3))
  const high01 = i32x4.shuffle(l0, l1, 2, 6, 3, 7)
  const high23 = i32x4.shuffle(l2, l3, 2, 6, 3, 7)
  if (count > 2) v128.store(to + 2 * step, i64x2.shuffle(high01, high23, 0, 2))
  if (count > 3) v128.store(to + 3 * step, i64x2.shuffle(high01, high23, 1, 3))
}

/**
 * Products of four vectors, in lanes, with each of the vectors at `rows` to `end`.
 *
 * @param to one vector for each, `stride` bytes apart
 */
// @ts-ignore: decorator
@inline
function products(to: usize, stride: usize, lanes: usize, rows: usize, end: usize): void {
  const q0 = v128.load(lanes)
  const q1 = v128.load(lanes, 16)
  const q2 = v128.load(lanes, 32)
  const q3 = v128.load(lanes, 48)
  const q4 = v128.load(lanes, 64)
  const q5 = v128.load(lanes, 80)
  const q6 = v128.load(lanes, 96)
  const q7 = v128.load(lanes, 112)
  for (; rows < end; rows += SIZE) {
    let s = f32x4.mul(q0, v128.load32_splat(rows))
    let t = f32x4.mul(q1, v128.load32_splat(rows, 4))
    s = f32x4.add(s, f32x4.mul(q2, v128.load32_splat(rows, 8)))
    t = f32x4.add(t, f32x4.mul(q3, v128.load32_splat(rows, 12)))
    s = f32x4.add(s, f32x4.mul(q4, v128.load32_splat(rows, 16)))
    t = f32x4.add(t, f32x4.mul(q5, v128.load32_splat(rows, 20)))
    s = f32x4.add(s, f32x4.mul(q6, v128.load32_splat(rows, 24)))
    t = f32x4.add(t, f32x4.mul(q7, v128.load32_splat(rows, 28)))
    v128.store(to, f32x4.add(s, t))
    to += stride
  }
}

/** Sums of the vectors at `rows` to `end`, weighted for each of four queries, to the first `count`. */
// @ts-ignore: decorator
@inline
function mixtures(
  to: usize, step: usize, count: i32, weights: usize, stride: usize, rows: usize, end: usize,
): void {
  let o0 = f32x4.splat(0)
  let o1 = f32x4.splat(0)
  let o2 = f32x4.splat(0)
  let o3 = f32x4.splat(0)
  let o4 = f32x4.splat(0)
  let o5 = f32x4.splat(0)
  let o6 = f32x4.splat(0)
  let o7 = f32x4.splat(0)
  for (; rows < end; rows += SIZE) {
    const w = v128.load(weights)
    o0 = f32x4.add(o0, f32x4.mul(w, v128.load32_splat(rows)))
    o1 = f32x4.add(o1, f32x4.mul(w, v128.load32_splat(rows, 4)))
    o2 = f32x4.add(o2, f32x4.mul(w, v128.load32_splat(rows, 8)))
    o3 = f32x4.add(o3, f32x4.mul(w, v128.load32_splat(rows, 12)))
    o4 = f32x4.add(o4, f32x4.mul(w, v128.load32_splat(rows, 16)))
    o5 = f32x4.add(o5, f32x4.mul(w, v128.load32_splat(rows, 20)))
    o6 = f32x4.add(o6, f32x4.mul(w, v128.load32_splat(rows, 24)))
    o7 = f32x4.add(o7, f32x4.mul(w, v128.load32_splat(rows, 28)))
    weights += stride
  }
  back(to, step, count, o0, o1, o2, o3)
  back(to + 16, step, count, o4, o5, o6, o7)
}

/** Scores of `count` keys to probabilities, lane by lane. */
// @ts-ignore: decorator
@inline
function weigh(at: usize, stride: usize, count: i32): void {
  const end = at + stride * count
  let most = f32x4.splat(-Infinity)
  for (let s = at; s < end; s += stride) most = f32x4.pmax(most, v128.load(s))
  const scale = f32x4.splat(SCALE)
  let total = f32x4.splat(0)
  for (let s = at; s < end; s += stride) {
    const e = exp(f32x4.mul(f32x4.sub(v128.load(s), most), scale))
    total = f32x4.add(total, e)
    v128.store(s, e)
  }
  const factor = f32x4.div(f32x4.splat(1), total)
  for (let s = at; s < end; s += stride) v128.store(s, f32x4.mul(v128.load(s), factor))
}

/**
 * @param out [columns, rows, width]
 * @param weights [rows, heads, columns (visible keys, in order), padded (queries)], padded = columns
 *   rounded up to a multiple of 4; of the keys as many are written as are visible
 * @param hidden [columns, rows], a byte each; not 0 = masked out
 * @param scratch (1 + 3 HEAD) padded floats
 */
export function attend(
  out: usize, weights: usize, qkv: usize, hidden: usize, scratch: usize,
  columns: i32, rows: i32, width: i32,
): void {
  const part = <usize>width << 2
  const step = 3 * part * rows
  const stride = <usize>(columns + 3 & ~3) << 2
  const list = scratch
  const queries = list + stride
  const keys = queries + stride * HEAD
  const values = keys + stride * HEAD
  for (let r = 0; r < rows; r++) {
    const count = gather(list, step, hidden + r, columns, rows)
    const size = <usize>count * SIZE
    for (let head: usize = 0; head < part; head += SIZE) {
      collectAll(queries, qkv + head, step, columns)
      collect(keys, qkv + part + head, list, count)
      collect(values, qkv + 2 * part + head, list, count)
      let to = out + head
      for (let column = 0; column < columns; column += 4) {
        const at = weights + (<usize>column << 2)
        across(LANES, queries + <usize>column * SIZE)
        products(at, stride, LANES, keys, keys + size)
        weigh(at, stride, count)
        mixtures(to, part * rows, columns - column, at, stride, values, values + size)
        to += 4 * part * rows
      }
      weights += stride * columns
    }
    qkv += 3 * part
    out += part
  }
}

/**
 * dQkv from dOut, with the weights that `attend` kept.
 *
 * @param scratch (1 + 4 HEAD + columns) padded floats
 */
export function attendBack(
  dQkv: usize, dOut: usize, weights: usize, qkv: usize, hidden: usize, scratch: usize,
  columns: i32, rows: i32, width: i32,
): void {
  const part = <usize>width << 2
  const step = 3 * part * rows
  const stride = <usize>(columns + 3 & ~3) << 2
  const list = scratch
  const queries = list + stride
  const keys = queries + stride * HEAD
  const values = keys + stride * HEAD
  const dResults = values + stride * HEAD
  const dScores = dResults + stride * HEAD
  for (let r = 0; r < rows; r++) {
    const count = gather(list, step, hidden + r, columns, rows)
    const size = <usize>count * SIZE
    for (let head: usize = 0; head < part; head += SIZE) {
      collectAll(queries, qkv + head, step, columns)
      collect(keys, qkv + part + head, list, count)
      collect(values, qkv + 2 * part + head, list, count)
      collectAll(dResults, dOut + head, part * rows, columns)
      let to = dQkv + head
      for (let column = 0; column < columns; column += 4) {
        const at = <usize>column << 2
        across(LANES, dResults + <usize>column * SIZE)
        products(dScores + at, stride, LANES, values, values + size)
        weighBack(dScores + at, weights + at, stride, count)
        mixtures(to, step, columns - column, dScores + at, stride, keys, keys + size)
        to += 4 * step
      }
      for (let key = 0; key < count; key += 2) {
        // The last of an odd number is its own neighbour: it is computed, and written, twice.
        const next = min(key + 1, count - 1)
        const to = dQkv + load<u32>(list + (<usize>key << 2)) + part + head
        const nextTo = dQkv + load<u32>(list + (<usize>next << 2)) + part + head
        pull(to, nextTo, dScores + stride * key, dScores + stride * next, queries, columns)
        const at = weights + stride * key
        pull(to + part, nextTo + part, at, weights + stride * next, dResults, columns)
      }
      weights += stride * columns
    }
    clear(dQkv + part, hidden + r, step, 2 * part, columns, rows)
    qkv += 3 * part
    dQkv += 3 * part
    dOut += part
  }
}

/** Gradients of four queries' results by each weight to those of their scores. */
// @ts-ignore: decorator
@inline
function weighBack(at: usize, weights: usize, stride: usize, count: i32): void {
  const end = at + stride * count
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
