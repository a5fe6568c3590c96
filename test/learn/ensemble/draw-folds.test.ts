import { describe, expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import { rowHashes } from '../../../src/learn/cells/row-hashes.js'
import {
  cutFolds,
  drawFolds,
  heldBackFrom,
  judgedBy,
  judging,
  NO_FOLD,
  stoppedBy,
} from '../../../src/learn/ensemble/draw-folds.js'
import { cellsOf } from '../../helpers/cells.js'
import { hashedOf } from '../../helpers/experts.js'

const ROWS = 2000
const table = Array.from({ length: ROWS }, (_, i) =>
  [0, 1, 2].map((c) => ((3 * i + c) % 7 === 0 ? null : 3 * i + c)),
)
const hashed = hashedOf(cellsOf(table))
const { values } = hashed.cells
const SHARES = { judge: 0.12, stop: 0.05 }
const cut = (members: number, seed: number) => workThrough(cutFolds(hashed, members, SHARES, seed))
const draw = (members: number, seed: number) =>
  workThrough(drawFolds(hashed, cut(members, seed), seed))

describe('folds', () => {
  it('take only cells with a value, none for two purposes, each its share of a column within 1', () => {
    const folds = draw(4, 1)
    const given = [0, 1, 2].map((c) => table.filter((row) => row[c] !== null).length)
    const uses = new Uint8Array(values.length)
    for (let member = 0; member < 4; member++) {
      const cellsHeld = [judgedBy(folds, member), stoppedBy(folds, member)] as const
      for (const [k, held] of cellsHeld.entries()) {
        const share = k === 0 ? SHARES.judge : SHARES.stop
        for (let c = 0; c < 3; c++) {
          const count = held.reduce((sum, one, i) => sum + (i % 3 === c ? one : 0), 0)
          expect(Math.abs(count - share * (given[c] ?? 0))).toBeLessThanOrEqual(1)
        }
        for (const [i, one] of held.entries()) {
          if (one === 0) continue
          expect(values[i]).not.toBeNaN()
          uses[i] = (uses[i] ?? 0) + 1
        }
      }
      const both = heldBackFrom(folds, member)
      expect(
        both.every((held, i) => held === (cellsHeld[0][i] ?? 0) + (cellsHeld[1][i] ?? 0)),
      ).toBe(true)
    }
    expect(Math.max(...uses)).toBe(1)
    expect(folds.every((fold, i) => (fold === NO_FOLD) === (uses[i] === 0))).toBe(true)
  })

  it('are the same for the same seed, and others for another', () => {
    expect(draw(2, 5)).toEqual(draw(2, 5))
    expect(draw(2, 5)).not.toEqual(draw(2, 6))
  })

  it('of the first experts are those of fewer experts', () => {
    expect(judging(draw(4, 3), 2)).toEqual(judging(draw(2, 3), 2))
  })

  it('of a row are the same wherever it stands, and whatever is around it', () => {
    const folds = draw(4, 1)
    const some = hashedOf(cellsOf([table[700] ?? [], table[30] ?? []]))
    const again = workThrough(drawFolds(some, cut(4, 1), 1))
    expect([...again.slice(0, 3)]).toEqual([...folds.slice(2100, 2103)])
    expect([...again.slice(3)]).toEqual([...folds.slice(90, 93)])
    expect(some.hashes[0]).toBe(rowHashes(hashed.cells)[700])
  })
})
