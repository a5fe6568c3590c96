import { describe, expect, it } from 'vitest'
import { encode, typicalSlots } from '../../../src/learn/cells/encode.js'
import { surveyColumn } from '../../../src/learn/cells/learned-column.js'
import { judgeColumns } from '../../../src/learn/ensemble/judge-columns.js'
import { Table } from '../../../src/table/index.js'
import { normals } from '../../helpers/cells.js'

/** A table of numbers in units of their own, of which the first `held` rows are held back. */
function judge(
  rows: number,
  held: readonly number[],
  noises: readonly number[],
  seed: number,
  fellBack: readonly boolean[] = noises.map(() => false),
) {
  const table = Table.fromColumns(
    Object.fromEntries(
      noises.map((_, c) => [`x${c}`, normals(rows, 100 * seed + c).map((x) => 5 + 3 * x)]),
    ),
  )
  const learned = table.columns.map(surveyColumn)
  const cells = encode(rows, table.columns, learned)
  const columns = noises.length
  const errors = normals(rows * columns, 100 * seed + 99)
  const folds = Uint8Array.from({ length: rows * columns }, (_, i) =>
    Math.floor(i / columns) < (held[i % columns] ?? 0) ? 0 : 255,
  )
  const predicted = cells.values.map((x, i) => x + (noises[i % columns] ?? 0) * (errors[i] ?? 0))
  const typical = typicalSlots(learned)
  return judgeColumns(cells, folds, predicted, typical, learned, fellBack)
}

describe('the judgement of columns', () => {
  it('finds the error that predictions were made with, in units, within 15 % of 300 cells', () => {
    const quality = judge(400, [300, 300, 300], [0.1, 0.4, 0.8], 1)
    for (const [c, noise] of [0.1, 0.4, 0.8].entries()) {
      const { error, judged } = quality[c] ?? { error: 0, judged: 0 }
      expect(Math.abs(error / (3 * noise) - 1)).toBeLessThan(0.15)
      expect(judged).toBe(300)
    }
  })

  it('has one baseline: relative error, error and that of the mean agree to 1e-9', () => {
    for (const { relativeError, error, typicalError } of judge(60, [30, 8], [0.3, 0.6], 2)) {
      expect(error / typicalError).toBeCloseTo(Math.sqrt(relativeError), 9)
    }
  })

  it('draws columns of 4 cells toward the others: the logarithm is off by at most 0.6 of that of the cells alone', () => {
    let drawn = 0
    let alone = 0
    for (let seed = 3; seed < 203; seed++) {
      const of = judge(60, [4, 50, 50, 50, 50], [0.4, 0.4, 0.4, 0.4, 0.4], seed)
      const [only] = judge(60, [4], [0.4], seed)
      drawn += Math.log((of[0]?.error ?? 0) / 1.2) ** 2
      alone += Math.log((only?.error ?? 0) / 1.2) ** 2
    }
    expect(Math.sqrt(drawn / alone)).toBeLessThan(0.6)
  })

  it('of few cells is not too sure: normal 90 % intervals hold 88 to 97 % of new errors, 8 cells a column', () => {
    let inside = 0
    let all = 0
    for (let seed = 300; seed < 500; seed++) {
      const quality = judge(40, [8, 8, 8], [0.3, 0.5, 0.7], seed)
      const fresh = normals(60, seed + 7000)
      for (const [c, { error }] of quality.entries()) {
        const noise = 3 * ([0.3, 0.5, 0.7][c] ?? 0)
        for (let i = 0; i < 20; i++) {
          inside += Number(Math.abs(noise * (fresh[20 * c + i] ?? 0)) < 1.645 * error)
          all++
        }
      }
    }
    expect(inside / all).toBeGreaterThan(0.88)
    expect(inside / all).toBeLessThan(0.97)
  })

  it('of columns that fell back is that of the mean, and nothing is said without a cell', () => {
    const [mean, none] = judge(50, [20, 0], [0.1, 0.1], 4, [true, false])
    expect(mean?.relativeError).toBe(1)
    expect(mean?.error).toBe(mean?.typicalError)
    expect(none?.error).toBeNaN()
    expect(none?.relativeError).toBeNaN()
    expect(none?.residuals.length).toBe(50)
  })

  it('the mean’s error is that of leaving each cell out, to 1e-6', () => {
    const values = normals(30, 9)
    const total = values.reduce((a, b) => a + b, 0)
    const squares = values.map((x) => (x - (total - x) / 29) ** 2)
    const table = Table.fromColumns({ x: values })
    const learned = table.columns.map(surveyColumn)
    const cells = encode(30, table.columns, learned)
    const folds = new Uint8Array(30)
    const typical = typicalSlots(learned)
    const [quality] = judgeColumns(cells, folds, cells.values, typical, learned, [true])
    const expected = Math.sqrt(squares.reduce((a, b) => a + b, 0) / 30)
    expect(quality?.typicalError).toBeCloseTo(expected, 6)
  })

  it('residuals are as large as the error that is said', () => {
    const [quality] = judge(100, [40, 40], [0.3, 0.5], 5)
    const { residuals, error } = quality ?? { residuals: new Float32Array(1), error: 0 }
    const size = Math.sqrt(residuals.reduce((sum, x) => sum + x * x, 0) / residuals.length)
    const sd = surveyColumn(
      Table.fromColumns({ x: normals(100, 500).map((x) => 5 + 3 * x) }).column('x'),
    ).sd
    expect(size * sd).toBeCloseTo(error, 4)
  })
})

describe('a category', () => {
  const classes = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 'b' : 'a'))
  const table = Table.fromColumns({ k: classes, x: normals(40, 1) })
  const learned = table.columns.map(surveyColumn)
  const cells = encode(40, table.columns, learned)
  const typical = typicalSlots(learned)
  const judgeWith = (held: number, wrong: number) => {
    const folds = Uint8Array.from({ length: 80 }, (_, i) => (i % 2 === 0 && i / 2 < held ? 0 : 255))
    const predicted = new Float32Array(40 * cells.slots.count)
    for (let row = 0; row < 40; row++) {
      const truth = cells.values[2 * row] as number
      predicted[row * 3 + (row < wrong ? 1 - truth : truth)] = 1
    }
    return judgeColumns(cells, folds, predicted, typical, learned, [false, true])[0]
  }

  it('is wrong as often as held-back cells were; none wrong of 5 is not 0, of 40 nearly', () => {
    expect(judgeWith(40, 10)?.error).toBeCloseTo(0.25, 1)
    expect(judgeWith(40, 0)?.error).toBeLessThan(0.001)
    expect(judgeWith(5, 1)?.error).toBeGreaterThan(0.1)
    expect(judgeWith(40, 10)?.typicalError).toBe(0.25)
  })
})
