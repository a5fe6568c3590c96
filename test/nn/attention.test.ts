import { describe, expect, it } from 'vitest'
import { attentionScratch } from '../../src/nn/block.js'
import {
  bits,
  errorOfScale,
  gradientError,
  normals,
  Workspace,
  weightedSum,
} from '../helpers/workspace.js'
import { attend } from './reference/attention.js'

interface Sizes {
  columns: number
  rows: number
  width: number
}

const SIZES: Sizes[] = [1, 3, 4, 5, 17, 40].flatMap((columns) =>
  [8, 32, 48].flatMap((width) => [4, 8].map((rows) => ({ columns, rows, width }))),
)
SIZES.push({ columns: 5, rows: 64, width: 32 }, { columns: 10, rows: 100, width: 8 })
const text = ({ columns, rows, width }: Sizes) => `${columns} columns, ${rows} rows, width ${width}`

/** [columns, rows]: in row 0 nothing is visible, in row 1 everything, in row 2 one column. */
function maskFor({ columns, rows }: Sizes): Uint8Array {
  const random = normals(columns * rows, 77)
  return Uint8Array.from(random, (value, i) => {
    const row = i % rows
    if (row === 0) return 1
    if (row === 1) return 0
    if (row === 2) return Math.floor(i / rows) === columns - 1 ? 0 : 1
    return value < -0.3 ? 1 : 0
  })
}

const paddedTo4 = (count: number) => Math.ceil(count / 4) * 4

function forward(sizes: Sizes, qkv: ArrayLike<number>, hidden: Uint8Array, hiddenOnly = false) {
  const { columns, rows, width } = sizes
  const padded = paddedTo4(columns)
  const w = new Workspace()
  const out = w.room(columns * rows * width)
  const count = (rows * columns * padded * width) / 8
  const weights = w.room(count)
  const [input, mask, scratch] = [
    w.put(qkv),
    w.putBytes(hidden),
    w.room(padded * attentionScratch(columns)),
  ]
  w.kernels.attend(out, weights, input, mask, scratch, columns, rows, width, hiddenOnly)
  return { out: w.take(out, columns * rows * width), weights: w.take(weights, count) }
}

function backward(sizes: Sizes, qkv: ArrayLike<number>, hidden: Uint8Array, dOut: Float64Array) {
  const { columns, rows, width } = sizes
  const padded = paddedTo4(columns)
  const w = new Workspace()
  const [out, weights] = [w.room(columns * rows * width), w.room(rows * columns * padded * width)]
  const [input, mask, scratch] = [
    w.put(qkv),
    w.putBytes(hidden),
    w.room(padded * attentionScratch(columns)),
  ]
  w.kernels.attend(out, weights, input, mask, scratch, columns, rows, width, false)
  const dQkv = w.room(qkv.length)
  w.kernels.attendBack(dQkv, w.put(dOut), weights, input, mask, scratch, columns, rows, width)
  return w.take(dQkv, qkv.length)
}

/** Weights over all keys, zeros where hidden, from those over the visible ones. */
function unpacked(packed: Float32Array, hidden: Uint8Array, { columns, rows, width }: Sizes) {
  const padded = paddedTo4(columns)
  const all = new Float64Array((rows * width * columns * columns) / 8)
  for (let row = 0; row < rows; row++) {
    for (let head = 0; head < width / 8; head++) {
      const block = row * (width / 8) + head
      let visible = 0
      for (let key = 0; key < columns; key++) {
        if (hidden[key * rows + row] === 1) continue
        for (let query = 0; query < columns; query++) {
          const at = (block * columns + visible) * padded + query
          all[(block * columns + query) * columns + key] = packed[at] as number
        }
        visible++
      }
    }
  }
  return all
}

/** qkv with NaN or infinities for everything that a hidden column says as a key. */
function spoiled(qkv: Float64Array, hidden: Uint8Array, { width }: Sizes): Float64Array {
  return qkv.map((value, i) => {
    const token = Math.floor(i / (3 * width))
    const isQuery = i % (3 * width) < width
    return isQuery || hidden[token] === 0
      ? value
      : ([Number.NaN, Number.POSITIVE_INFINITY][i % 2] ?? 0)
  })
}

describe('attend', () => {
  it('is within 1e-6 of scale of plain attention, results and weights', () => {
    for (const sizes of SIZES) {
      const qkv = normals(sizes.columns * sizes.rows * 3 * sizes.width, 1)
      const hidden = maskFor(sizes)
      const expected = attend(qkv, hidden, sizes)
      const { out, weights } = forward(sizes, qkv, hidden)
      expect(errorOfScale(out, expected.out), text(sizes)).toBeLessThan(1e-6)
      const all = unpacked(weights, hidden, sizes)
      expect(errorOfScale(all, expected.weights), text(sizes)).toBeLessThan(1e-6)
    }
  })

  it('holds for scores of hundreds, within 1e-4 of scale', () => {
    const sizes = { columns: 17, rows: 8, width: 32 }
    const qkv = normals(17 * 8 * 96, 1, 12)
    const hidden = maskFor(sizes)
    const expected = attend(qkv, hidden, sizes)
    expect(errorOfScale(forward(sizes, qkv, hidden).out, expected.out)).toBeLessThan(1e-4)
  })

  it('gives hidden keys exactly 0: what they are, even NaN, changes no bit of any result', () => {
    for (const sizes of SIZES) {
      const qkv = normals(sizes.columns * sizes.rows * 3 * sizes.width, 1)
      const hidden = maskFor(sizes)
      const { out } = forward(sizes, qkv, hidden)
      const other = forward(sizes, spoiled(qkv, hidden, sizes), hidden).out
      expect(bits(other), text(sizes)).toEqual(bits(out))
    }
  })

  it('does not hide a NaN of a visible column', () => {
    const sizes = { columns: 5, rows: 4, width: 8 }
    for (const part of [0, 8, 16]) {
      const qkv = normals(5 * 4 * 24, 1)
      qkv[2 * 4 * 24 + part] = Number.NaN
      const { out } = forward(sizes, qkv, new Uint8Array(20))
      expect(out.slice(2 * 4 * 8, 2 * 4 * 8 + 8).some(Number.isNaN)).toBe(true)
    }
  })

  it('gives zeros in a row that shows nothing', () => {
    for (const sizes of SIZES) {
      const { columns, rows, width } = sizes
      const { out } = forward(sizes, normals(columns * rows * 3 * width, 1), maskFor(sizes))
      for (let column = 0; column < columns; column++) {
        const start = column * rows * width
        expect(out.slice(start, start + width).every((value) => value === 0)).toBe(true)
      }
    }
  })
})

describe('attend of hidden columns only', () => {
  it('gives them the same bits, and writes no others', () => {
    for (const sizes of SIZES) {
      const { columns, rows, width } = sizes
      const qkv = normals(columns * rows * 3 * width, 1)
      const hidden = maskFor(sizes)
      const all = forward(sizes, qkv, hidden).out
      const some = forward(sizes, qkv, hidden, true).out
      const expected = all.map((value, i) =>
        hidden[Math.floor(i / width)] === 1 ? value : Number.NaN,
      )
      expect(some, text(sizes)).toEqual(expected)
    }
  })
})

describe('attendBack', () => {
  it('is within 2e-6 of scale of the slopes of plain attention', () => {
    for (const sizes of SIZES.filter((_, i) => i % 2 === 0)) {
      const { columns, rows, width } = sizes
      const qkv = normals(columns * rows * 3 * width, 1)
      const dOut = normals(columns * rows * width, 2)
      const hidden = maskFor(sizes)
      const gradient = backward(sizes, qkv, hidden, dOut)
      const loss = (moved: Float64Array) => weightedSum(dOut, attend(moved, hidden, sizes).out)
      expect(gradientError(gradient, loss, qkv), text(sizes)).toBeLessThan(2e-6)
    }
  })

  it('sends exactly 0 to keys and values of what is hidden, and NaN there changes no bit', () => {
    for (const sizes of SIZES) {
      const { columns, rows, width } = sizes
      const qkv = normals(columns * rows * 3 * width, 1)
      const dOut = normals(columns * rows * width, 2)
      const hidden = maskFor(sizes)
      const gradient = backward(sizes, qkv, hidden, dOut)
      const leaks = gradient.filter((value, i) => {
        const isKeyOrValue = i % (3 * width) >= width
        return isKeyOrValue && hidden[Math.floor(i / (3 * width))] === 1 && value !== 0
      })
      expect(leaks.length, text(sizes)).toBe(0)
      const other = backward(sizes, spoiled(qkv, hidden, sizes), hidden, dOut)
      expect(bits(other), text(sizes)).toEqual(bits(gradient))
    }
  })
})
