import { describe, expect, it } from 'vitest'
import type { Cells } from '../../../src/learn/cells/cells.js'
import { Forest } from '../../../src/learn/forest/forest.js'
import { type ForestOptions, fitForest } from '../../../src/learn/forest/grow-forest.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { cellsOf, mixed, normals, withHoles } from '../../helpers/cells.js'

function grow(cells: Cells, options: ForestOptions = {}) {
  const gaussian = fitGaussian(cells)
  return { gaussian, forest: fitForest(cells, gaussian, options) }
}

function predict(forest: Forest, cells: Cells): Float32Array {
  const out = new Float32Array(cells.rows * cells.slots.count).fill(77)
  forest.predict(cells, out)
  return out
}

/** x uniform enough, y = 1 where |x| > 0.7 and -1 elsewhere, which no line follows, and noise. */
const STEP = cellsOf(
  Array.from({ length: 600 }, (_, i) => {
    const [x = 0, z = 0] = normals(2, i)
    return [x, Math.abs(x) > 0.7 ? 1 : -1, z]
  }),
)

describe('a forest', () => {
  // If a column's own cell leaked into its inputs, trees would follow it and see no step.
  it('finds a step that a Gaussian does not see, within 0.3 of it', () => {
    const { gaussian, forest } = grow(STEP)
    const asked = cellsOf([-2, -1.2, -0.3, 0, 0.3, 1.2, 2].map((x) => [x, null, 0.1]))
    const out = predict(forest, asked)
    const straight = new Float32Array(out.length)
    gaussian.predict(asked, straight)
    for (let i = 0; i < asked.rows; i++) {
      const x = asked.values[3 * i] as number
      const truth = Math.abs(x) > 0.7 ? 1 : -1
      expect(Math.abs((out[3 * i + 1] as number) - truth)).toBeLessThan(0.3)
      expect(Math.abs(straight[3 * i + 1] as number)).toBeLessThan(0.5)
    }
  })

  it('finds classes that lie one within another', () => {
    const classes = cellsOf(
      Array.from({ length: STEP.rows }, (_, i) => [
        STEP.values[3 * i] as number,
        (STEP.values[3 * i + 1] as number) > 0 ? 2 : 0,
      ]),
      [0, 3],
    )
    const out = predict(
      grow(classes).forest,
      cellsOf(
        [
          [-1.5, null],
          [0, null],
          [1.5, null],
        ],
        [0, 3],
      ),
    )
    for (const [i, c] of [2, 0, 2].entries()) expect(out[4 * i + 1 + c]).toBeGreaterThan(0.9)
  })

  const cells = withHoles(mixed(300, 4), 0.3, 5)
  const { gaussian, forest } = grow(cells, { trees: 10 })
  const all = predict(forest, cells)

  it('writes cells that are NaN alone; probabilities >= 0 of sum 1 to 1e-6', () => {
    for (let i = 0; i < cells.rows; i++) {
      const row = cells.values.subarray(5 * i, 5 * i + 5)
      const p = all.subarray(7 * i + 2, 7 * i + 5)
      for (const [j, s] of [0, 1, 2, 5, 6].entries()) {
        if (!Number.isNaN(row[j])) expect(all[7 * i + s]).toBe(77)
      }
      if (!Number.isNaN(row[2])) continue
      expect(Math.min(...p)).toBeGreaterThanOrEqual(0)
      expect(Math.abs(p.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-6)
    }
  })

  it('predicts a row alone as among others, to the bit', () => {
    for (let i = 0; i < cells.rows; i += 7) {
      const alone = predict(forest, {
        ...cells,
        rows: 1,
        values: cells.values.slice(5 * i, 5 * i + 5),
      })
      expect(alone).toEqual(all.slice(7 * i, 7 * i + 7))
    }
  })

  it('gives the rows of a long table the same as in pieces, to the bit', () => {
    const long = { ...cells, rows: 1500, values: new Float32Array(1500 * 5) }
    for (let at = 0; at < 1500; at += 300) long.values.set(cells.values, at * 5)
    const out = predict(forest, long)
    for (let at = 0; at < 1500; at += 300) expect(out.slice(at * 7, (at + 300) * 7)).toEqual(all)
  })

  it('is the same for the same seed, another for another', () => {
    expect(fitForest(cells, gaussian, { trees: 10 }).toArrays()).toEqual(forest.toArrays())
    const other = fitForest(cells, gaussian, { trees: 10, seed: 1 })
    expect(other.toArrays()).not.toEqual(forest.toArrays())
  })

  it('comes back from its arrays to the bit', () => {
    expect(predict(Forest.fromArrays(forest.toArrays(), gaussian), cells)).toEqual(all)
  })

  it('has leaves of at least minLeaf rows', () => {
    const full = mixed(300, 4)
    const { feature, roots } = grow(full, { trees: 20, minLeaf: 40 }).forest.toArrays()
    const tall = roots.map((root, t) => (roots[t + 1] ?? feature.length) - root)
    // 300 rows make at most 7 leaves of 40, so 13 nodes.
    expect(Math.max(...tall)).toBeLessThanOrEqual(13)
    expect(Math.max(...tall)).toBeGreaterThan(3)
  })

  it('grows each tree on rowsPerTree rows', () => {
    const small = fitForest(cells, gaussian, { trees: 3, rowsPerTree: 8, minLeaf: 1 }).toArrays()
    // A tree of 8 rows has at most 8 leaves, so 15 nodes; 5 columns of 3 trees.
    expect(small.feature.length).toBeLessThanOrEqual(15 * 15)
    expect(small.feature.length).toBeGreaterThan(15)
  })

  it.each<[string, Cells]>([
    ['without rows', cellsOf([], [0, 3])],
    ['of one row', cellsOf([[1, 0]], [0, 3])],
    ['without observed cells', cellsOf([[null, null]], [0, 3])],
    [
      'of constants',
      cellsOf(
        Array.from({ length: 20 }, () => [3, 1]),
        [0, 2],
      ),
    ],
  ])('survives a table %s', (_, odd) => {
    const out = predict(grow(odd, { trees: 3 }).forest, cellsOf([[null, null]], odd.slots.levels))
    for (const x of out) expect(Number.isFinite(x)).toBe(true)
  })

  it('says which option is wrong', () => {
    expect(() => fitForest(cells, gaussian, { trees: -1 })).toThrow(
      new RangeError('fitForest: trees must be an integer of at least 0, got -1'),
    )
    expect(() => fitForest(cells, gaussian, { tree: 1 } as never)).toThrow(/^fitForest: an option/)
  })
})
