import { describe, expect, it } from 'vitest'
import {
  bits,
  errorOfScale,
  gradientError,
  normals,
  Workspace,
  weightedSum,
} from '../helpers/workspace.js'
import { FAR, features } from './reference/embed.js'

const SIZES = [4, 8, 64, 100].flatMap((rows) => [4, 8, 12].map((count) => ({ rows, count })))

interface Column {
  x: Float64Array
  hidden: Uint8Array
  hints: Float64Array
  frequencies: Float64Array
}

/** Numbers with tails beyond what is believed; a third is hidden. */
function column({ rows, count }: { rows: number; count: number }): Column {
  return {
    x: normals(rows, 1, 3),
    hidden: Uint8Array.from({ length: rows }, (_, i) => (i % 3 === 1 ? 1 : 0)),
    hints: normals(rows, 2, 4),
    frequencies: normals(count, 3),
  }
}

function plain({ x, hidden, hints }: Column, frequencies: Float64Array): number[] {
  return Array.from(x).flatMap((value, row) =>
    features(value, hidden[row] === 1, hints[row] as number, frequencies),
  )
}

function run({ x, hidden, hints, frequencies }: Column, dFeatures?: Float64Array) {
  const [rows, count] = [x.length, frequencies.length]
  const size = rows * (4 + 2 * count)
  const w = new Workspace()
  const made = w.room(size)
  const at = { x: w.put(x), hidden: w.putBytes(hidden), hints: w.put(hints) }
  w.kernels.features(made, at.x, at.hidden, at.hints, w.put(frequencies), rows, count)
  const dFrequencies = w.put(new Float64Array(count))
  w.kernels.featuresBack(
    dFrequencies,
    w.put(dFeatures ?? new Float64Array(size)),
    made,
    rows,
    count,
  )
  return { made: w.take(made, size), dFrequencies: w.take(dFrequencies, count) }
}

describe('features', () => {
  it('are within 3e-6 of the plain ones, values and hints bounded at 6', () => {
    for (const sizes of SIZES) {
      const given = column(sizes)
      const expected = plain(given, given.frequencies)
      const { made } = run(given)
      expect(Math.max(...expected)).toBeLessThanOrEqual(FAR)
      made.forEach((value, i) => {
        expect(Math.abs(value - (expected[i] as number))).toBeLessThan(3e-6)
      })
    }
  })

  it('of a hidden number are those of any other, NaN or infinite too', () => {
    const given = column({ rows: 64, count: 8 })
    const { made } = run(given)
    for (const value of [Number.NaN, Infinity, -Infinity, 1e30]) {
      const x = given.x.map((old, i) => (given.hidden[i] === 1 ? value : old))
      expect(bits(run({ ...given, x }).made)).toEqual(bits(made))
    }
  })

  it('take a value beyond 6 as 6, an infinite one too', () => {
    const hidden = new Uint8Array(4)
    const [hints, frequencies] = [new Float64Array(4), normals(4, 1)]
    const far = run({ x: Float64Array.of(6.5, 1e30, Infinity, -7), hidden, hints, frequencies })
    const bound = run({ x: Float64Array.of(6, 6, 6, -6), hidden, hints, frequencies })
    expect(far.made).toEqual(bound.made)
  })

  it('without hints have 0 for them', () => {
    const w = new Workspace()
    const made = w.room(4 * 12)
    const at = { x: w.put(normals(4, 1)), hidden: w.putBytes([0, 1, 0, 0]) }
    w.kernels.features(made, at.x, at.hidden, 0, w.put(normals(4, 2)), 4, 4)
    const hints = w.take(made, 4 * 12).filter((_, i) => i % 12 === 3)
    expect(Array.from(hints)).toEqual([0, 0, 0, 0])
  })

  it('go back to the frequencies within 1e-5 of scale of the plain ones’ slopes', () => {
    for (const sizes of SIZES) {
      const given = column(sizes)
      const d = normals(sizes.rows * (4 + 2 * sizes.count), 5)
      const loss = (moved: Float64Array) => weightedSum(d, plain(given, moved))
      const { dFrequencies } = run(given, d)
      expect(gradientError(dFrequencies, loss, given.frequencies)).toBeLessThan(1e-5)
    }
  })

  it('send exactly 0 to the frequencies of a column that is all hidden', () => {
    const given = { ...column({ rows: 8, count: 4 }), hidden: new Uint8Array(8).fill(1) }
    const { dFrequencies } = run(given, normals(8 * 12, 5))
    expect(Array.from(dFrequencies, Math.abs)).toEqual([0, 0, 0, 0])
  })
})

describe('pick', () => {
  for (const classes of [2, 3, 5, 30]) {
    const [rows, width] = [100, 32]
    const hidden = Uint8Array.from({ length: rows }, (_, i) => (i % 4 === 2 ? 1 : 0))
    // A hidden cell has no class that could be read.
    const x = Float64Array.from(hidden, (isHidden, i) =>
      isHidden ? Number.NaN : (i * 7) % classes,
    )
    const source = (row: number) => (hidden[row] === 1 ? classes : (x[row] as number))

    it(`gives each of ${classes} classes its row of the table, and hidden cells the last`, () => {
      const table = normals((classes + 1) * width, 1)
      const w = new Workspace()
      const to = w.room(rows * width)
      w.kernels.pick(to, w.put(table), w.put(x), w.putBytes(hidden), rows, classes, width)
      const expected = Array.from({ length: rows * width }, (_, i) => {
        return table[source(Math.floor(i / width)) * width + (i % width)] as number
      })
      expect(Array.from(w.take(to, rows * width))).toEqual(expected)
    })

    it(`adds gradients of ${classes} classes where they came from, within 1e-6 of scale`, () => {
      const [d, before] = [normals(rows * width, 2), normals((classes + 1) * width, 3)]
      const w = new Workspace()
      const dTable = w.put(before)
      w.kernels.pickBack(dTable, w.put(d), w.put(x), w.putBytes(hidden), rows, classes, width)
      const expected = before.slice()
      d.forEach((value, i) => {
        const to = source(Math.floor(i / width)) * width + (i % width)
        expected[to] = (expected[to] as number) + value
      })
      expect(errorOfScale(w.take(dTable, expected.length), expected)).toBeLessThan(1e-6)
    })
  }
})
