import { PIECE, type Work, workThrough } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import { type Cells, holesOf } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { normalise } from '../cells/slots.js'
import { fillRows } from '../gaussian/fill-rows.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { drawFirst } from '../trees/draw-first.js'
import { Draws } from '../trees/draws.js'
import { withOneOutput } from '../trees/fewer-outputs.js'
import { findLeaves } from '../trees/find-leaves.js'
import type { Nodes } from '../trees/nodes.js'
import { MOST_ROWS, ROWS_PER_TREE } from '../trees/rows.js'
import { type Sample, TreeGrower } from '../trees/tree-grower.js'
import { Chain, ROUNDS } from './chain.js'

export interface ChainOptions {
  /** Of each column, in each round; 100 by default, 0 for none: then it says what the Gaussian says. */
  readonly trees?: number
  /** 0 by default. The same seed gives the same chain. */
  readonly seed?: number
}

/** What each tree sees of a column's rows, and how it is grown. */
const SUBSAMPLE = 0.8
const FEATURES = 0.6
export const TREE = { tries: 4, minLeaf: 2, depth: 8, shrink: 1, rate: 0.1 }
/** Of categories with more classes, what the Gaussian expects is left as it is. */
export const MOST_OUTPUTS = 12

/** Fits a {@link Chain}. */
export function fitChain(all: Cells, gaussian: Gaussian, options: ChainOptions = {}): Chain {
  return workThrough(growChain(all, gaussian, options))
}

/**
 * As {@link fitChain}, in pieces. Told to come to its end, it has the trees that were grown by then:
 * columns, and rounds, that come later have none, and leave what was filled as it is.
 */
export function* growChain(
  all: Cells,
  gaussian: Gaussian,
  { trees = 100, seed = 0 }: ChainOptions = {},
): Work<Chain> {
  const seeds = new Generator().manualSeed(seed)
  const cells = drawCells(all, MOST_ROWS, seeds)
  const { rows, slots } = cells
  // The first tree of each column is its mean.
  const each = trees + 1
  const roots = new Int32Array(ROUNDS * slots.columns * each).fill(-1)
  if (trees === 0) return new Chain(gaussian, new TreeGrower().nodes(), roots)
  const filled = new Float32Array(rows * slots.count)
  const grower = new TreeGrower()
  // Trees look along features, so rows lie side by side.
  yield* fillRows(gaussian, cells, 0, rows, filled)
  const links = new Links(cells, transposed(filled, rows, slots.count), grower)
  for (let link = 0; link < ROUNDS * slots.columns; link++) {
    const draws = new Draws(seeds.uint32())
    const own = roots.subarray(link * each, (link + 1) * each)
    if ((yield* links.fit(link % slots.columns, own, draws)) === false) break
  }
  return new Chain(gaussian, grower.nodes(), roots)
}

/** One column's trees after another. */
class Links {
  private readonly holes: readonly Int32Array[]
  private readonly widths: Int32Array

  constructor(
    private readonly cells: Cells,
    /** [slots, rows]: the cells, and what holes are filled with by now. */
    private readonly x: Float32Array,
    private readonly grower: TreeGrower,
  ) {
    this.holes = holesOf(cells, 0, cells.rows)
    this.widths = cells.slots.widths()
  }

  /** Grows a column's trees and fills its holes; false if it was told to come to its end. */
  *fit(c: number, roots: Int32Array, draws: Draws): Work<boolean> {
    const { cells, x, grower } = this
    const { rows, slots } = cells
    const outputs = slots.width(c)
    const members = this.observed(c)
    if (members.length === 0 || outputs > MOST_OUTPUTS) return true
    // Of what was observed, what is left to explain; of holes, what they are filled with.
    const y = new Float32Array(rows * outputs)
    for (const row of members) {
      slots.put(c, cells.values[row * slots.columns + c] as number, y, row * outputs)
    }
    const holes = this.holes[c] ?? new Int32Array(0)
    roots[0] = meanOf(grower, members, y, outputs)
    const columns = columnsBut(slots, c)
    const few = Math.max(1, Math.round(FEATURES * columns.length))
    const size = Math.min(ROWS_PER_TREE, Math.max(1, Math.round(SUBSAMPLE * members.length)))
    const drawn = members.slice()
    const leaves = new Int32Array(rows)
    const found = new Int32Array(rows)
    let spent = 0
    for (let t = 0; t < roots.length; t++) {
      if (t > 0) {
        drawFirst(drawn, size, draws)
        drawFirst(columns, few, draws)
        const asked = { columns: columns.subarray(0, few), widths: this.widths }
        const sample: Sample = { rows, ...asked, outputs, x, y, leaves }
        const judged = outputs === 2 ? withOneOutput(sample) : sample
        roots[t] = yield* grower.grow(judged, drawn.subarray(0, size), TREE, draws)
      }
      const root = roots[t] as number
      if (root < 0) break
      // The tree's own rows know theirs.
      const others = t > 0 ? drawn.subarray(size) : drawn
      for (const some of [others, holes]) {
        findLeaves(grower.list.nodes, root, x, some, 1, rows, found)
        for (const [i, row] of some.entries()) leaves[row] = found[i] as number
      }
      addLeaves(grower.list.nodes, leaves, members, outputs, -1, y)
      addLeaves(grower.list.nodes, leaves, holes, outputs, 1, y)
      spent += rows * (10 + outputs)
      if (spent > PIECE) {
        spent = 0
        if ((yield) === true) break
      }
    }
    this.fill(c, holes, y)
    return (yield) !== true && (roots[roots.length - 1] as number) >= 0
  }

  private observed(c: number): Int32Array {
    const { rows, slots, values } = this.cells
    const all = Int32Array.from({ length: rows }, (_, row) => row)
    return all.filter((row) => !Number.isNaN(values[row * slots.columns + c]))
  }

  /** @param y [rows, outputs] */
  private fill(c: number, holes: Int32Array, y: Float32Array): void {
    const { rows, slots } = this.cells
    const width = slots.width(c)
    for (const row of holes) {
      const at = row * width
      if (!slots.isNumber(c)) normalise(y, at, at + width)
      for (let k = 0; k < width; k++) {
        this.x[(slots.start(c) + k) * rows + row] = y[at + k] as number
      }
    }
  }
}

/** A tree that is one leaf: the mean. */
function meanOf(
  { list }: TreeGrower,
  members: Int32Array,
  y: Float32Array,
  outputs: number,
): number {
  const mean = new Float64Array(outputs)
  for (const row of members) {
    for (let k = 0; k < outputs; k++) {
      mean[k] = (mean[k] as number) + (y[row * outputs + k] as number) / members.length
    }
  }
  const root = list.add()
  list.end(root, mean, 1)
  return root
}

/** Adds the leaves of some rows, times `sign`, to y: [rows, outputs]. */
function addLeaves(
  { values }: Nodes,
  leaves: Int32Array,
  some: Int32Array,
  outputs: number,
  sign: number,
  y: Float32Array,
): void {
  for (const row of some) {
    const leaf = leaves[row] as number
    for (let k = 0; k < outputs; k++) {
      const at = row * outputs + k
      y[at] = (y[at] as number) + sign * (values[leaf + k] as number)
    }
  }
}

/** Where all columns but one begin. */
function columnsBut(slots: Cells['slots'], c: number): Int32Array {
  return slots.offsets.slice(0, -1).filter((_, j) => j !== c)
}

/** [columns, rows] of [rows, columns]. */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length)
  for (let i = 0; i < rows; i++) {
    for (let s = 0; s < columns; s++) out[s * rows + i] = values[i * columns + s] as number
  }
  return out
}
