import { describe, expect, it } from 'vitest'
import { drawCells } from '../../../src/learn/cells/draw-rows.js'
import { Generator } from '../../../src/random/generator.js'
import { cellsOf } from '../../helpers/cells.js'

const generator = (seed: number) => new Generator().manualSeed(seed)

describe('drawCells', () => {
  it('takes exactly so many whole rows, in their order', () => {
    const cells = cellsOf(Array.from({ length: 50 }, (_, i) => [i, i + 0.5]))
    for (const most of [1, 7, 49]) {
      const some = drawCells(cells, most, generator(most))
      const first = [...some.values].filter((_, k) => k % 2 === 0)
      expect(some.rows).toBe(most)
      expect(first).toEqual([...new Set(first)].sort((a, b) => a - b))
      expect([...some.values].filter((_, k) => k % 2 === 1)).toEqual(first.map((x) => x + 0.5))
    }
    expect(drawCells(cells, 50, generator(1))).toBe(cells)
  })
})
