import { exp, largest, sum } from './elementary'

/**
 * Attention over the columns of a row, with a masked softmax: a hidden column is no key, so it gets
 * attention exactly zero, but it is a query, so that it is predicted from the rest. In a row that
 * shows nothing every result is 0.
 *
 * Tokens are [columns, rows, ...], so that a column's are contiguous. qkv is [columns, rows, 3 width],
 * queries, keys and values beside each other; heads are HEAD wide. What the mask leaves of the keys is
 * gathered, transposed, so that scores are computed for four of them at a time.
 */

const HEAD: i32 = 8
/** 1 / sqrt(HEAD). */
const SCALE: f32 = 0.35355339059327373
/** Bytes of a key, or value, of one head. */
const KEY: usize = 32

/** Writes the addresses of the row's visible tokens, qkv, to `list`; returns how many there are. */
function gather(list: usize, token: usize, step: usize, hidden: usize, columns: i32, rows: i32): i32 {
  let count = 0
  for (let column = 0; column < columns; column++) {
    store<u32>(list + (<usize>count << 2), <u32>token)
    count += i32(load<u8>(hidden) == 0)
    hidden += rows
    token += step
  }
  return count
}

/** Copies one head of the listed tokens: `straight` [count, HEAD], `across` [HEAD, padded]. */
function split(straight: usize, across: usize, list: usize, offset: usize, count: i32, padded: i32): void {
  const row = <usize>padded << 2
  for (let j = 0; j < padded; j += 4) {
    for (let half: usize = 0; half < KEY; half += 16) {
      const to = straight + <usize>j * KEY + half
      for (let k = 0; k < 4; k++) {
        const value = j + k < count
          ? v128.load(<usize>load<u32>(list + (<usize>(j + k) << 2)) + offset + half)
          : f32x4.splat(0)
        v128.store(to + <usize>k * KEY, value)
      }
      const r0 = v128.load(to)
      const r1 = v128.load(to, 32)
      const r2 = v128.load(to, 64)
      const r3 = v128.load(to, 96)
      const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5)
      const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5)
      const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7)
      const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7)
      const target = across + (half >> 2) * row + (<usize>j << 2)
      v128.store(target, i64x2.shuffle(low01, low23, 0, 2))
      v128.store(target + row, i64x2.shuffle(low01, low23, 1, 3))
      v128.store(target + 2 * row, i64x2.shuffle(high01, high23, 0, 2))
      v128.store(target + 3 * row, i64x2.shuffle(high01, high23, 1, 3))
    }
  }
}

/** One vector of HEAD floats times the columns of `across` from address `at` on, four of them. */
// @ts-ignore: decorator
@inline
function dotFour(vector: usize, at: usize, row: usize): v128 {
  let s = f32x4.mul(v128.load32_splat(vector), v128.load(at))
  at += row
  s = f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 4), v128.load(at)))
  at += row
  s = f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 8), v128.load(at)))
  at += row
  s = f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 12), v128.load(at)))
  at += row
  s = f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 16), v128.load(at)))
  at += row
  s = f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 20), v128.load(at)))
  at += row
  s = f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 24), v128.load(at)))
  at += row
  return f32x4.add(s, f32x4.mul(v128.load32_splat(vector, 28), v128.load(at)))
}

/** Probabilities of `count` keys for one query, in lanes of `padded`; those past `count` are 0. */
// @ts-ignore: decorator
@inline
function weigh(to: usize, query: usize, across: usize, count: i32, padded: i32): void {
  const row = <usize>padded << 2
  let most = f32x4.splat(-Infinity)
  for (let at: usize = 0; at < row; at += 16) {
    const scores = f32x4.mul(dotFour(query, across + at, row), f32x4.splat(SCALE))
    v128.store(to + at, scores)
  }
  for (let j = count; j < padded; j++) store<f32>(to + (<usize>j << 2), -Infinity)
  for (let at: usize = 0; at < row; at += 16) most = f32x4.max(most, v128.load(to + at))
  const highest = f32x4.splat(largest(most))
  let total = f32x4.splat(0)
  for (let at: usize = 0; at < row; at += 16) {
    const e = exp(f32x4.sub(v128.load(to + at), highest))
    total = f32x4.add(total, e)
    v128.store(to + at, e)
  }
  const factor = f32x4.splat(1 / sum(total))
  for (let at: usize = 0; at < row; at += 16) v128.store(to + at, f32x4.mul(v128.load(to + at), factor))
}

/**
 * @param out [columns, rows, width]
 * @param weights [rows, heads, columns (queries), padded (visible keys, in order)], padded = columns
 *   rounded up to a multiple of 4, though a row with fewer visible keys packs its own more tightly
 * @param hidden [columns, rows], a byte each; not 0 = masked out
 * @param scratch (1 + 4 HEAD) padded floats
 */
export function attend(
  out: usize, weights: usize, qkv: usize, hidden: usize, scratch: usize,
  columns: i32, rows: i32, width: i32,
): void {
  const token = <usize>width * 12
  const step = token * rows
  const most = columns + 3 & ~3
  const list = scratch
  const straight = scratch + (<usize>most << 2)
  const across = straight + <usize>most * KEY
  for (let r = 0; r < rows; r++) {
    const count = gather(list, qkv + r * token, step, hidden + r, columns, rows)
    const padded = count + 3 & ~3
    for (let head: usize = 0; head < <usize>width * 4; head += KEY) {
      split(straight, across, list, <usize>width * 4 + head, count, padded)
      split(across + <usize>padded * KEY, across + <usize>padded * KEY * 2, list, <usize>width * 8 + head, count, padded)
      const values = across + <usize>padded * KEY
      let query = qkv + r * token + head
      let result = out + <usize>r * (token / 3) + head
      for (let column = 0; column < columns; column++) {
        let s0 = f32x4.splat(0)
        let s1 = f32x4.splat(0)
        if (count) {
          weigh(weights, query, across, count, padded)
          let value = values
          for (let j = 0; j < count; j++) {
            const weight = v128.load32_splat(weights + (<usize>j << 2))
            s0 = f32x4.add(s0, f32x4.mul(weight, v128.load(value)))
            s1 = f32x4.add(s1, f32x4.mul(weight, v128.load(value, 16)))
            value += KEY
          }
        }
        v128.store(result, s0)
        v128.store(result, s1, 16)
        weights += <usize>most << 2
        query += step
        result += step / 3
      }
    }
  }
}

/**
 * dQkv from dOut, with the weights that `attend` kept.
 *
 * @param scratch (2 + 7 HEAD) padded floats
 */
export function attendBack(
  dQkv: usize, dOut: usize, weights: usize, qkv: usize, hidden: usize, scratch: usize,
  columns: i32, rows: i32, width: i32,
): void {
  const token = <usize>width * 12
  const step = token * rows
  const most = columns + 3 & ~3
  const block = <usize>most * KEY
  const list = scratch
  const scoreGrads = list + (<usize>most << 2)
  const keys = scoreGrads + (<usize>most << 2)
  const keysAcross = keys + block
  const values = keysAcross + block
  const valuesAcross = values + block
  const keyGrads = valuesAcross + block
  const valueGrads = keyGrads + block
  for (let r = 0; r < rows; r++) {
    const count = gather(list, qkv + r * token, step, hidden + r, columns, rows)
    const padded = count + 3 & ~3
    for (let head: usize = 0; head < <usize>width * 4; head += KEY) {
      split(keys, keysAcross, list, <usize>width * 4 + head, count, padded)
      split(values, valuesAcross, list, <usize>width * 8 + head, count, padded)
      memory.fill(keyGrads, 0, block * 2)
      let query = qkv + r * token + head
      let dQuery = dQkv + r * token + head
      let dResult = dOut + <usize>r * (token / 3) + head
      for (let column = 0; column < columns; column++) {
        let s0 = f32x4.splat(0)
        let s1 = f32x4.splat(0)
        if (count) {
          weighBack(scoreGrads, weights, dResult, valuesAcross, padded)
          const q0 = v128.load(query)
          const q1 = v128.load(query, 16)
          const d0 = v128.load(dResult)
          const d1 = v128.load(dResult, 16)
          let at: usize = 0
          for (let j = 0; j < count; j++) {
            const ds = v128.load32_splat(scoreGrads + (<usize>j << 2))
            const p = v128.load32_splat(weights + (<usize>j << 2))
            s0 = f32x4.add(s0, f32x4.mul(ds, v128.load(keys + at)))
            s1 = f32x4.add(s1, f32x4.mul(ds, v128.load(keys + at, 16)))
            const kg = keyGrads + at
            v128.store(kg, f32x4.add(v128.load(kg), f32x4.mul(ds, q0)))
            v128.store(kg, f32x4.add(v128.load(kg, 16), f32x4.mul(ds, q1)), 16)
            const vg = valueGrads + at
            v128.store(vg, f32x4.add(v128.load(vg), f32x4.mul(p, d0)))
            v128.store(vg, f32x4.add(v128.load(vg, 16), f32x4.mul(p, d1)), 16)
            at += KEY
          }
        }
        v128.store(dQuery, s0)
        v128.store(dQuery, s1, 16)
        weights += <usize>most << 2
        query += step
        dQuery += step
        dResult += step / 3
      }
      spread(dQkv + r * token + head, keyGrads, valueGrads, hidden + r, columns, rows, width)
    }
  }
}

/** Gradients of one query's scores from those of its result. */
// @ts-ignore: decorator
@inline
function weighBack(to: usize, weights: usize, dResult: usize, valuesAcross: usize, padded: i32): void {
  const row = <usize>padded << 2
  let total = f32x4.splat(0)
  for (let at: usize = 0; at < row; at += 16) {
    const d = dotFour(dResult, valuesAcross + at, row)
    v128.store(to + at, d)
    total = f32x4.add(total, f32x4.mul(d, v128.load(weights + at)))
  }
  const mean = f32x4.splat(sum(total))
  for (let at: usize = 0; at < row; at += 16) {
    const d = f32x4.mul(v128.load(weights + at), f32x4.sub(v128.load(to + at), mean))
    v128.store(to + at, f32x4.mul(d, f32x4.splat(SCALE)))
  }
}

/** Gradients of keys and values to where they came from; zeros for what is hidden. */
function spread(
  to: usize, keyGrads: usize, valueGrads: usize, hidden: usize, columns: i32, rows: i32, width: i32,
): void {
  const step = <usize>width * 12 * rows
  const zero = f32x4.splat(0)
  to += <usize>width * 4
  const gap = <usize>width * 4
  for (let column = 0; column < columns; column++) {
    if (load<u8>(hidden)) {
      v128.store(to, zero)
      v128.store(to, zero, 16)
      v128.store(to + gap, zero)
      v128.store(to + gap, zero, 16)
    } else {
      v128.store(to, v128.load(keyGrads))
      v128.store(to, v128.load(keyGrads, 16), 16)
      v128.store(to + gap, v128.load(valueGrads))
      v128.store(to + gap, v128.load(valueGrads, 16), 16)
      keyGrads += KEY
      valueGrads += KEY
    }
    hidden += rows
    to += step
  }
}
