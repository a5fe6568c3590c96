import { PIECE, type Work, workThrough } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { normalise } from '../cells/slots.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { leafOf } from '../trees/nodes.js'
import { type Sample, TreeGrower } from '../trees/tree-grower.js'
import { Chain, fillByGaussian, holesOf, ROUNDS } from './chain.js'

export interface ChainOptions {
  /** Of each column, in each round; 100 by default. */
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
  const filled = new Float32Array(rows * slots.count)
  const grower = new TreeGrower()
  // Trees look along features, so rows lie side by side.
  yield* fillByGaussian(gaussian, cells, 0, rows, filled)
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
    const y = new Float32Array(rows * outputs)
    for (const row of members) {
      slots.put(c, cells.values[row * slots.columns + c] as number, y, row * outputs)
    }
    roots[0] = this.meanOf(members, y, outputs)
    const features = featuresBut(slots, c)
    const few = Math.max(1, Math.round(FEATURES * features.length))
    const size = Math.min(ROWS_PER_TREE, Math.max(1, Math.round(SUBSAMPLE * members.length)))
    const drawn = members.slice()
    for (let t = 1; t < roots.length; t++) {
      drawFirst(drawn, size, generator)
      drawFirst(features, few, generator)
      const sample: Sample = { rows, features: features.subarray(0, few), outputs, x, y }
      const root = yield* grower.grow(sample, drawn.subarray(0, size), TREE, generator)
      if (root < 0) break
      roots[t] = root
      const spent = this.takeOff(root, members, y, outputs)
      if (spent > PIECE / 20 && (yield) === true) break
    }
    this.fill(c, roots)
    return (yield) !== true && (roots[roots.length - 1] as number) >= 0
  }

  private observed(c: number): Int32Array {
    const { rows, slots, values } = this.cells
    const rowsOf = Int32Array.from({ length: rows }, (_, row) => row)
    return rowsOf.filter((row) => !Number.isNaN(values[row * slots.columns + c]))
  }

  /** A tree that is a leaf; its mean is taken off. */
  private meanOf(members: Int32Array, y: Float32Array, outputs: number): number {
    const { list } = this.grower
    const mean = new Float64Array(outputs)
    for (const row of members) {
      for (let k = 0; k < outputs; k++) {
        mean[k] = (mean[k] as number) + (y[row * outputs + k] as number) / members.length
      }
    }
    const root = list.add()
    list.end(root, mean)
    this.takeOff(root, members, y, outputs)
    return root
  }

  /** Takes off what a tree says; returns about how many steps that took. */
  private takeOff(root: number, members: Int32Array, y: Float32Array, outputs: number): number {
    const { x, grower, cells } = this
    const { list } = grower
    for (const row of members) {
      const leaf = leafOf(list, root, x, row, cells.rows)
      for (let k = 0; k < outputs; k++) {
        const at = row * outputs + k
        y[at] = (y[at] as number) - (list.values[leaf + k] as number)
      }
    }
    return members.length * 10
  }

  /** Fills a column's holes. */
  private fill(c: number, roots: Int32Array): void {
    const { x, grower, cells } = this
    const { rows, slots } = cells
    const { list } = grower
    const width = slots.width(c)
    const sum = new Float64Array(width)
    for (const row of this.holes[c] ?? []) {
      sum.fill(0)
      for (const root of roots) {
        if (root < 0) break
        const leaf = leafOf(list, root, x, row, rows)
        for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) + (list.values[leaf + k] as number)
      }
      if (!slots.isNumber(c)) normalise(sum, 0, width)
      for (let k = 0; k < width; k++) x[(slots.start(c) + k) * rows + row] = sum[k] as number
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

/** Puts `size` of the members, drawn at random, first. */
function drawFirst(members: Int32Array, size: number, generator: Generator): void {
  for (let i = 0; i < size; i++) {
    const k = i + (generator.uint32() % (members.length - i))
    const kept = members[k] as number
    members[k] = members[i] as number
    members[i] = kept
  }
}
