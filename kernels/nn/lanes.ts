import { storeAcross } from '../matrices'

/**
 * Pieces of attention, forward and backward: heads of listed tokens, copied together, and four queries
 * at a time, one in each lane.
 */

export const HEAD: i32 = 8
/** 1 / sqrt(HEAD). */
export const SCALE: f32 = 0.35355339059327373
/** Bytes of a query, key or value of one head. */
export const SIZE: usize = 32

/** Which of a row's columns. */
export const VISIBLE: i32 = 1
export const HIDDEN: i32 = 2
export const ALL: i32 = VISIBLE | HIDDEN

/**
 * Lists where the row's tokens of a kind are, in bytes of [columns, rows, width] counted from the row's
 * first, and returns how many; those that round up to a multiple of four repeat the last.
 */
export function gather(list: usize, step: usize, hidden: usize, columns: i32, rows: i32, kind: i32): i32 {
  let count = 0
  let offset: usize = 0
  for (let column = 0; column < columns; column++) {
    store<u32>(list + (<usize>count << 2), <u32>offset)
    count += i32(((load<u8>(hidden) ? HIDDEN : VISIBLE) & kind) != 0)
    hidden += rows
    offset += step
  }
  if (count) {
    const last = load<u32>(list + (<usize>(count - 1) << 2))
    for (let i = count; i & 3; i++) store<u32>(list + (<usize>i << 2), last)
  }
  return count
}

/** Copies one head of the listed tokens, which are `apart` times as far apart: [count, HEAD]. */
// @ts-ignore: decorator
@inline
export function collect(to: usize, from: usize, apart: usize, list: usize, count: i32): void {
  const end = list + (<usize>count << 2)
  for (; list < end; list += 4) {
    const source = from + apart * load<u32>(list)
    v128.store(to, v128.load(source))
    v128.store(to, v128.load(source, 16), 16)
    to += SIZE
  }
}

/** Copies [count, HEAD] to one head of the listed tokens. */
// @ts-ignore: decorator
@inline
export function scatter(to: usize, from: usize, apart: usize, list: usize, count: i32): void {
  const end = list + (<usize>count << 2)
  for (; list < end; list += 4) {
    const target = to + apart * load<u32>(list)
    v128.store(target, v128.load(from))
    v128.store(target, v128.load(from, 16), 16)
    from += SIZE
  }
}

/** The HEAD vectors that hold a group of four queries, a query in each lane, while they are in use. */
export const LANES: usize = memory.data(128, 16)

/** [4, HEAD] to [HEAD, 4]. */
// @ts-ignore: decorator
@inline
export function across(to: usize, from: usize): void {
  for (let half: usize = 0; half < SIZE; half += 16) {
    const source = from + half
    storeAcross(
      to + 4 * half, 16,
      v128.load(source), v128.load(source, 32), v128.load(source, 64), v128.load(source, 96),
    )
  }
}

/**
 * Products of four vectors, in lanes, with each of the vectors at `rows` to `end`.
 *
 * @param to one vector for each, `stride` bytes apart
 */
// @ts-ignore: decorator
@inline
export function products(to: usize, stride: usize, lanes: usize, rows: usize, end: usize): void {
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

/** Sums of the vectors at `rows` to `end`, weighted for each of four queries: [4, HEAD]. */
// @ts-ignore: decorator
@inline
export function mixtures(to: usize, weights: usize, stride: usize, rows: usize, end: usize): void {
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
  storeAcross(to, SIZE, o0, o1, o2, o3)
  storeAcross(to + 16, SIZE, o4, o5, o6, o7)
}
