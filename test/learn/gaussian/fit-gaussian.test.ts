import { describe, expect, it } from 'vitest'
import type { Cells } from '../../../src/learn/cells/cells.js'
import { fitGaussian, fitGaussianWithPrior } from '../../../src/learn/gaussian/fit-gaussian.js'
import type { Gaussian } from '../../../src/learn/gaussian/gaussian.js'
import { cellsOf, mixed, normals, withHoles } from '../../helpers/cells.js'

function predict(gaussian: Gaussian, cells: Cells): Float32Array {
  const out = new Float32Array(cells.rows * cells.slots.count)
  gaussian.predict(cells, out)
  return out
}

/** y = 2 x + noise, both far from being standardised. */
function line(rows: number, noise = 0.5): number[][] {
  const draws = normals(2 * rows, 1)
  return Array.from({ length: rows }, (_, i) => {
    const x = 3 + (draws[2 * i] as number)
    return [x, 2 * x + noise * (draws[2 * i + 1] as number)]
  })
}

describe('fitGaussian', () => {
  it('is least squares on complete data, within 1e-4, with next to no prior', () => {
    const rows = line(200)
    const n = rows.length
    const mean = [0, 1].map((j) => rows.reduce((sum, row) => sum + (row[j] as number), 0) / n)
    const product = (a: number, b: number) =>
      rows.reduce(
        (sum, row) =>
          sum +
          ((row[a] as number) - (mean[a] as number)) * ((row[b] as number) - (mean[b] as number)),
        0,
      )
    const slope = product(0, 1) / product(0, 0)
    const gaussian = fitGaussian(cellsOf(rows), { prior: 1e-9 })
    for (const x of [-1, 3, 8]) {
      const out = predict(gaussian, cellsOf([[x, null]]))
      const expected = (mean[1] as number) + slope * (x - (mean[0] as number))
      expect(Math.abs((out[1] as number) - expected)).toBeLessThan(1e-4)
    }
  })

  it('has the closed form of one column missing where the other is large, within 0.02', () => {
    const rows = line(400)
    const seen = rows.filter(([x = 0]) => x < 3.3)
    const gaussian = fitGaussian(cellsOf(rows.map(([x = 0, y = 0]) => [x, x < 3.3 ? y : null])), {
      prior: 1e-9,
    })
    // T. Anderson, "Maximum likelihood estimates ... when some observations are missing" (1957).
    const mean = (of: number[][], j: number) =>
      of.reduce((sum, row) => sum + (row[j] as number), 0) / of.length
    const spread = (of: number[][], a: number, b: number) =>
      mean(
        of.map((row) => [(row[a] as number) * (row[b] as number)]),
        0,
      ) -
      mean(of, a) * mean(of, b)
    const slope = spread(seen, 0, 1) / spread(seen, 0, 0)
    const more = spread(rows, 0, 0) - spread(seen, 0, 0)
    const variance = spread(seen, 1, 1) + slope ** 2 * more
    const meanY = mean(seen, 1) + slope * (mean(rows, 0) - mean(seen, 0))
    for (const y of [2, 6, 10]) {
      const back = mean(rows, 0) + ((slope * spread(rows, 0, 0)) / variance) * (y - meanY)
      const [x = 0] = predict(gaussian, cellsOf([[null, y]]))
      expect(Math.abs(x - back)).toBeLessThan(0.02)
    }
    const [, nothing = 0] = predict(gaussian, cellsOf([[null, null]]))
    expect(Math.abs(nothing - meanY)).toBeLessThan(0.02)
  })

  it('increases likelihood times prior in every round', () => {
    const cells = withHoles(mixed(200, 2), 0.4, 3)
    for (const prior of [0.1, 1, 30]) {
      const { objective } = fitGaussianWithPrior(cells, { prior })
      expect(objective.length).toBeGreaterThan(4)
      for (let i = 1; i < objective.length; i++) {
        expect(objective[i] as number).toBeGreaterThanOrEqual((objective[i - 1] as number) - 1e-10)
      }
    }
  })

  it('finds a line again of which half of the cells are missing, within 0.1', () => {
    const cells = withHoles(cellsOf(line(2000, 0.1)), 0.5, 7)
    const out = predict(fitGaussian(cells), cellsOf([[5, null]]))
    expect(Math.abs((out[1] as number) - 10)).toBeLessThan(0.1)
  })

  it('chooses a strong prior where columns have nothing to do with each other, a weak one else', () => {
    const unrelated = cellsOf(Array.from({ length: 200 }, (_, i) => normals(6, 100 + i)))
    const noise = fitGaussianWithPrior(withHoles(unrelated, 0.2, 1)).prior
    const related = fitGaussianWithPrior(withHoles(cellsOf(line(200, 0.01)), 0.2, 1)).prior
    expect(noise).toBeGreaterThan(100)
    expect(related).toBeLessThan(1)
  })

  it('predicts the mean, or the classes’ shares, where nothing was observed of a row', () => {
    const cells = cellsOf(
      [
        [1, 0],
        [2, 0],
        [3, 1],
        [2, 0],
      ],
      [0, 2],
    )
    const out = predict(fitGaussian(cells), cellsOf([[null, null]], [0, 2]))
    for (const [s, expected] of [2, 0.75, 0.25].entries()) expect(out[s]).toBeCloseTo(expected, 5)
  })

  it.each<[string, Cells]>([
    ['without rows', cellsOf([], [0, 0])],
    ['of one row', cellsOf([[1, null, 2]])],
    [
      'without observed cells',
      cellsOf(
        [
          [null, null],
          [null, null],
        ],
        [0, 3],
      ),
    ],
    [
      'with a constant and an empty column',
      cellsOf(line(30).map(([x, y]) => [x ?? 0, 4, null, y ?? 0])),
    ],
    ['with a column twice', cellsOf(line(30).map(([x]) => [x ?? 0, x ?? 0, null]))],
    ['of more columns than rows', cellsOf(Array.from({ length: 10 }, (_, i) => normals(120, i)))],
    [
      'with a class never seen',
      cellsOf(
        [
          [0, 1],
          [1, 2],
          [0, 1.5],
        ],
        [4, 0],
      ),
    ],
  ])('survives a table %s', (_, cells) => {
    const holes = withHoles(cells, 0.4, 8)
    for (const shown of [cells, holes]) {
      const gaussian = fitGaussian(shown)
      const out = predict(gaussian, holes)
      gaussian.predictLeaveOneOut(shown, out)
      for (const x of out) expect(Number.isFinite(x)).toBe(true)
    }
  })

  it('is the same for the same seed', () => {
    const cells = withHoles(mixed(400, 5), 0.3, 6)
    const options = { seed: 3, maxRows: 200 }
    expect(fitGaussian(cells, options).toArrays()).toEqual(fitGaussian(cells, options).toArrays())
    const other = fitGaussian(cells, { ...options, seed: 4 })
    expect(other.toArrays()).not.toEqual(fitGaussian(cells, options).toArrays())
  })

  it('says which option is wrong', () => {
    const cells = cellsOf([[1, 2]])
    expect(() => fitGaussian(cells, { prior: 0 })).toThrow(
      new RangeError('fitGaussian: prior must be a positive number, got 0'),
    )
    expect(() => fitGaussian(cells, { maxRows: 0 })).toThrow(/^fitGaussian: maxRows/)
    expect(() => fitGaussian(cells, { rows: 1 } as never)).toThrow(/^fitGaussian: an option of/)
  })
})
