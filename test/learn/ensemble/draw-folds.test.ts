import { describe, expect, it } from 'vitest'
import { Slots } from '../../../src/learn/cells/slots.js'
import { drawFolds, foldOf, NO_FOLD } from '../../../src/learn/ensemble/draw-folds.js'

const ROWS = 2000
const values = Float32Array.from({ length: 3 * ROWS }, (_, i) => (i % 7 === 0 ? Number.NaN : i))
const cells = { rows: ROWS, slots: new Slots([0, 0, 0]), values }

describe('folds', () => {
  it('take only cells with a value, none twice, each its share within 2 %', () => {
    const folds = drawFolds(cells, 4, 0.15, 1)
    const given = values.reduce((count, value) => count + Number(!Number.isNaN(value)), 0)
    const taken = new Uint8Array(values.length)
    for (let member = 0; member < 4; member++) {
      const own = foldOf(folds, member)
      let count = 0
      for (const [i, held] of own.entries()) {
        if (held === 0) continue
        expect(values[i]).not.toBeNaN()
        expect(taken[i]).toBe(0)
        taken[i] = 1
        count++
      }
      expect(Math.abs(count / given - 0.15)).toBeLessThan(0.02)
    }
    expect(folds.every((fold, i) => (fold === NO_FOLD) === (taken[i] === 0))).toBe(true)
  })

  it('are the same for the same seed, and others for another', () => {
    expect(drawFolds(cells, 2, 0.1, 5)).toEqual(drawFolds(cells, 2, 0.1, 5))
    expect(drawFolds(cells, 2, 0.1, 5)).not.toEqual(drawFolds(cells, 2, 0.1, 6))
  })
})
