import { PIECE, type Work, workThrough } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { normalise } from '../cells/slots.js'
import { fillRows } from '../gaussian/fill-rows.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { drawFirst } from '../trees/draw-first.js'
import { leafOf } from '../trees/nodes.js'
import { type Sample, TreeGrower } from '../trees/tree-grower.js'
import { Chain, holesOf, ROUNDS } from './chain.js'

export interface ChainOptions {
  /** Of each column, in each round; 100 by default, 0 for none: then it says what the Gaussian says. */
  readonly trees?: number
  /** 0 by default. The same seed gives the same chain. */
  readonly seed?: number
}

/** At most how many rows a chain is drawn from, and each of its trees. */
const MOST_ROWS = 20_000
const ROWS_PER_TREE = 4000
/** What each tree sees of a column's rows, and how it is grown. */
const SUBSAMPLE = 0.8
const FEATURES = 0.6
const TREE = { tries: 4, minLeaf: 2, depth: 8, shrink: 1, rate: 0.1 }
/** Of categories with more classes, what the Gaussian expects is left as it is. */
const MOST_OUTPUTS = 12

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
    const generator = new Generator().manualSeed(seeds.uint32())
    const own = roots.subarray(link * each, (link + 1) * each)
    if ((yield* links.fit(link % slots.columns, own, generator)) === false) break
  }
  return new Chain(gaussian, grower.nodes(), roots)
}

/** One column's trees after another. */
class Links {
  private readonly holes: readonly (readonly number[])[]

  constructor(
    private readonly cells: Cells,
    /** [slots, rows]: the cells, and what holes are filled with by now. */
    private readonly x: Float32Array,
    private readonly grower: TreeGrower,
  ) {
    this.holes = holesOf(cells, 0, cells.rows)
  }

  /** Grows a column's trees and fills its holes; false if it was told to come to its end. */
  *fit(c: number, roots: Int32Array, generator: Generator): Work<boolean> {
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
    const holes = Int32Array.from(this.holes[c] ?? [])
    roots[0] = meanOf(grower, members, y, outputs)
    const features = featuresBut(slots, c)
    const few = Math.max(1, Math.round(FEATURES * features.length))
    const size = Math.min(ROWS_PER_TREE, Math.max(1, Math.round(SUBSAMPLE * members.length)))
    const drawn = members.slice()
    let spent = 0
    for (let t = 0; t < roots.length; t++) {
      if (t > 0) {
        drawFirst(drawn, size, generator)
        drawFirst(features, few, generator)
        const sample: Sample = { rows, features: features.subarray(0, few), outputs, x, y }
        roots[t] = yield* grower.grow(sample, drawn.subarray(0, size), TREE, generator)
      }
      const root = roots[t] as number
      if (root < 0) break
      addTree(grower, root, x, rows, members, outputs, -1, y)
      addTree(grower, root, x, rows, holes, outputs, 1, y)
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
  list.end(root, mean)
  return root
}

/** Adds what a tree says of some rows, times `sign`, to y: [rows, outputs]. */
function addTree(
  { list }: TreeGrower,
  root: number,
  x: Float32Array,
  rows: number,
  some: Int32Array,
  outputs: number,
  sign: number,
  y: Float32Array,
): void {
  const { values } = list
  for (const row of some) {
    const leaf = leafOf(list, root, x, row, rows)
    for (let k = 0; k < outputs; k++) {
      const at = row * outputs + k
      y[at] = (y[at] as number) + sign * (values[leaf + k] as number)
    }
  }
}

/** All slots but a column's own. */
function featuresBut(slots: Cells['slots'], c: number): Int32Array {
  const all = Int32Array.from({ length: slots.count }, (_, s) => s)
  return all.filter((s) => s < slots.start(c) || s >= slots.end(c))
}

/** [columns, rows] of [rows, columns]. */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length)
  for (let i = 0; i < rows; i++) {
    for (let s = 0; s < columns; s++) out[s * rows + i] = values[i * columns + s] as number
  }
  return out
}
