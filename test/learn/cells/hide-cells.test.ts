import { describe, expect, it } from 'vitest'
import { hideCells } from '../../../src/learn/cells/hide-cells.js'
import { Generator } from '../../../src/random/generator.js'
import { cellsOf, mixed, withHoles } from '../../helpers/cells.js'

const generator = (seed: number) => new Generator().manualSeed(seed)

describe('hideCells', () => {
  const cells = withHoles(mixed(300, 1), 0.2, 2)

  it('hides observed cells alone, about the share asked for, and keeps their truth', () => {
    const before = cells.values.slice()
    const { shown, hidden } = hideCells(cells, 0.15, generator(3))
    expect(cells.values).toEqual(before)
    const observed = cells.values.filter((x) => !Number.isNaN(x)).length
    expect(hidden.at.length / observed).toBeGreaterThan(0.12)
    expect(hidden.at.length / observed).toBeLessThan(0.18)
    hidden.at.forEach((k, n) => {
      expect(shown.values[k]).toBeNaN()
      expect(hidden.truth[n]).toBe(cells.values[k])
    })
    const back = shown.values.slice()
    hidden.at.forEach((k, n) => {
      back[k] = hidden.truth[n] as number
    })
    expect(back).toEqual(cells.values)
  })

  it('never hides the last cell of a column', () => {
    const few = cellsOf([
      [1, null],
      [2, 5],
      [null, null],
    ])
    const { shown } = hideCells(few, 1, generator(4))
    expect([...shown.values].filter((x, k) => k % 2 === 0 && !Number.isNaN(x))).toHaveLength(1)
    expect(shown.values[3]).toBe(5)
  })

  it('measures squared errors, of a category over its classes', () => {
    const table = cellsOf(
      [
        [1, 2],
        [3, 0],
      ],
      [0, 3],
    )
    const { hidden } = hideCells(table, 1, generator(1))
    // One cell of each column is hidden: either row, so the predictions are the same in both.
    const predicted = Float32Array.of(2, 0.5, 0.5, 0, 2, 0.5, 0.5, 0)
    const ofClass = { 0: 0.5, 2: 1.5 }
    const category = hidden.truth[[...hidden.at].findIndex((k) => k % 2 === 1)] as 0 | 2
    expect(hidden.at).toHaveLength(2)
    expect(hidden.loss(predicted)).toBeCloseTo(1 + ofClass[category], 12)
  })
})
