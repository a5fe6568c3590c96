import { workThrough } from '../../src/host/work.js'
import type { Cells } from '../../src/learn/cells/cells.js'
import { type HashedCells, rowHashes } from '../../src/learn/cells/row-hashes.js'
import { Slots } from '../../src/learn/cells/slots.js'
import { cutFolds, drawFolds, judgedBy, type Shares } from '../../src/learn/ensemble/draw-folds.js'
import { type FitPlan, planFit } from '../../src/learn/ensemble/plan-fit.js'
import { Generator } from '../../src/random/generator.js'
import { randn } from '../../src/random/index.js'

/** Three numbers of which the second is 0.9 times the first, the third noise, and a category of it. */
export function relatedCells(rows: number, seed = 1): Cells {
  const { data } = randn([2 * rows], { generator: new Generator().manualSeed(seed) })
  const values = new Float32Array(4 * rows)
  for (let row = 0; row < rows; row++) {
    const x = Number(data[2 * row])
    const noise = Number(data[2 * row + 1])
    values.set([x, 0.9 * x, noise, noise > 0 ? 1 : 0], 4 * row)
  }
  for (let i = 0; i < values.length; i += 7) values[i] = Number.NaN
  return { rows, slots: new Slots([0, 0, 0, 2]), values }
}

/** A plan that takes a fraction of a second. */
export function tinyPlan(members: number, train: Partial<FitPlan['train']> = {}): FitPlan {
  const plan = planFit(100, 'fast')
  return {
    ...plan,
    members,
    trees: 3,
    train: { ...plan.train, steps: 60, every: 10, patience: 6, ...train },
  }
}

/** Cells with the hashes of their rows, in the order that these are in. */
export function hashedOf(cells: Cells): HashedCells {
  return { cells, hashes: rowHashes(cells) }
}

/** The means, and the classes' shares, as far as they are known. */
export function typicalOf({ slots, values }: Cells): Float32Array {
  const typical = new Float32Array(slots.count)
  for (let c = 0; c < slots.columns; c++) {
    const known = values.filter((x, i) => i % slots.columns === c && !Number.isNaN(x))
    for (let k = 0; k < slots.width(c); k++) {
      const sum = known.reduce((total, x) => total + slots.read(c, x, k), 0)
      typical[slots.start(c) + k] = sum / Math.max(1, known.length)
    }
  }
  return typical
}

export function foldsOf(cells: Cells, members: number, shares: Shares, seed = 1): Uint8Array {
  const hashed = hashedOf(cells)
  const limits = workThrough(cutFolds(hashed, members, shares, seed))
  return workThrough(drawFolds(hashed, limits, seed))
}

export function heldBackOf(cells: Cells): Uint8Array {
  return judgedBy(foldsOf(cells, 1, { judge: 0.2, stop: 0 }), 0)
}
