import { PIECE, type Work, workThrough } from '../../host/work.js'
import { type Cells, holesOf } from '../cells/cells.js'
import { normalise } from '../cells/slots.js'
import { fillRows } from '../gaussian/fill-rows.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { findLeaves } from '../trees/find-leaves.js'
import type { Nodes } from '../trees/nodes.js'

/** How many rows are filled together. */
const BLOCK = 1024
/** Rounds of boosted trees. */
export const ROUNDS = 3
/** The rounds whose trees fill one after another, and how many of the last fills are averaged. */
export const ORDER: readonly number[] = [0, 1, 2, 1, 2]
export const AVERAGED = 4

/** A chain as plain arrays: a row of `roots` for each column of each round. */
export type ChainArrays = Nodes & { readonly roots: Int32Array }

/**
 * Boosted trees for each column, which see the row's other cells as the trees of the other columns filled
 * them last. A row's holes are filled by the Gaussian first; then each round fills one column after
 * another by its own trees; all but the first again, since fills that holes depend on have changed. A prediction
 * is the average of what the last rounds fill.
 *
 * Unlike a `Forest`, it does not go by what the Gaussian expects, so that it finds what no line comes
 * near: values that tell a group, codes, steps.
 *
 * Source: S. van Buuren, "Flexible Imputation of Missing Data" (2018), 4.5, for chains; J. Friedman,
 * "Greedy function approximation: a gradient boosting machine" (2001), for boosting.
 */
export class Chain {
  /** @param roots [rounds, columns, trees]; -1 where there was nothing to learn from, or no time */
  constructor(
    private readonly gaussian: Gaussian,
    private readonly nodes: Nodes,
    private readonly roots: Int32Array,
  ) {}

  /** Writes the slots of each cell that is NaN, from the row's other cells. `out` is [rows, slots]. */
  predict(cells: Cells, out: Float32Array): void {
    workThrough(this.predictInPieces(cells, out))
  }

  /** As {@link predict}, in pieces. It cannot end early. */
  *predictInPieces(cells: Cells, out: Float32Array): Work<void> {
    const { rows, slots } = cells
    const filled = new Float32Array(Math.min(BLOCK, rows) * slots.count)
    for (let start = 0; start < rows; start += BLOCK) {
      const end = Math.min(rows, start + BLOCK)
      yield* fillRows(this.gaussian, cells, start, end, filled)
      const holes = holesOf(cells, start, end)
      const sums = new Float32Array((end - start) * slots.count)
      for (const [i, round] of ORDER.entries()) {
        yield* this.fillOnce(cells, round, holes, filled)
        if (i < ORDER.length - AVERAGED) continue
        for (let i = 0; i < sums.length; i++) {
          sums[i] = (sums[i] as number) + (filled[i] as number) / AVERAGED
        }
      }
      for (const [c, own] of holes.entries()) {
        const width = slots.width(c)
        for (const hole of own) {
          const from = hole * slots.count + slots.start(c)
          out.set(sums.subarray(from, from + width), start * slots.count + from)
        }
      }
    }
  }

  /** One round: fills the holes of one column after another. `filled` is [rows, slots]. */
  private *fillOnce(
    { slots }: Cells,
    round: number,
    holes: readonly Int32Array[],
    filled: Float32Array,
  ): Work<void> {
    const { nodes, roots } = this
    const most = roots.length / slots.columns / ROUNDS
    let spent = 0
    for (const [c, own] of holes.entries()) {
      const from = (round * slots.columns + c) * most
      const trees = countTrees(roots, from, most)
      if (trees === 0 || own.length === 0) continue
      const width = slots.width(c)
      const sums = new Float32Array(own.length * width)
      const leaves = new Int32Array(own.length)
      // A tree at a time, so that its nodes stay in the cache.
      for (let t = from; t < from + trees; t++) {
        findLeaves(nodes, roots[t] as number, filled, own, slots.count, 1, leaves)
        for (let h = 0; h < own.length; h++) {
          const leaf = leaves[h] as number
          for (let k = 0; k < width; k++) {
            const at = h * width + k
            sums[at] = (sums[at] as number) + (nodes.values[leaf + k] as number)
          }
        }
        spent += own.length * (10 + width)
        if (spent > PIECE) {
          spent = 0
          yield
        }
      }
      for (const [h, hole] of own.entries()) {
        const at = hole * slots.count + slots.start(c)
        filled.set(sums.subarray(h * width, (h + 1) * width), at)
        if (!slots.isNumber(c)) normalise(filled, at, at + width)
      }
    }
  }

  /** Whether there is no tree, so that it says what the Gaussian says. */
  get isPlain(): boolean {
    return !this.roots.some((root) => root >= 0)
  }

  /** The same, with a Gaussian of its own. */
  twin(gaussian: Gaussian): Chain {
    return new Chain(gaussian, this.nodes, this.roots)
  }

  /** Everything the predictions depend on, but the Gaussian. */
  toArrays(): ChainArrays {
    return { ...this.nodes, roots: this.roots }
  }

  /** @param gaussian the one that the chain was fitted with */
  static fromArrays({ roots, ...nodes }: ChainArrays, gaussian: Gaussian): Chain {
    return new Chain(gaussian, nodes, roots)
  }
}

/** How many of `most` roots are there. */
function countTrees(roots: Int32Array, from: number, most: number): number {
  let trees = 0
  while (trees < most && (roots[from + trees] as number) >= 0) trees++
  return trees
}
