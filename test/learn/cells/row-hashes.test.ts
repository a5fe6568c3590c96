import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrderOfHashes, rowHashes } from '../../../src/learn/cells/row-hashes.js'
import { cellsOf, mixed } from '../../helpers/cells.js'

const cell = fc.constantFrom(null, 0, -0, 1, 2, 0.5)
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
const shuffled = table.chain((rows) =>
  fc
    .shuffledSubarray(
      rows.map((_, i) => i),
      { minLength: rows.length },
    )
    .map((order) => ({ rows, order })),
)

it('rows have the same hashes, and one order, however the table is sorted', () => {
  fc.assert(
    fc.property(shuffled, ({ rows, order }) => {
      const one = inOrderOfHashes(cellsOf(rows))
      const other = inOrderOfHashes(cellsOf(order.map((i) => rows[i] ?? [])))
      expect(other.hashes).toEqual(one.hashes)
      expect(other.cells.values.map((x) => x + 0)).toEqual(one.cells.values.map((x) => x + 0))
    }),
  )
})

it('hashes ascend and belong to their rows, copies having one each', () => {
  const { cells, hashes } = inOrderOfHashes(
    cellsOf([
      [1, 2],
      [1, 2],
      [null, 2],
      [1, 2],
    ]),
  )
  expect(new Set(hashes).size).toBe(4)
  expect([...hashes]).toEqual([...hashes].sort((a, b) => a - b))
  const hole = hashes.indexOf(rowHashes(cellsOf([[null, 2]]))[0] ?? -1)
  expect(cells.values[2 * hole]).toBeNaN()
})

it('of 5,000 different rows at most 1 has the hash of another', () => {
  expect(new Set(rowHashes(mixed(5000, 1))).size).toBeGreaterThanOrEqual(4999)
})
