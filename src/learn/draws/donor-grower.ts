import type { Work } from '../../host/work.js'
import type { Draws } from '../trees/draws.js'
import { type Sample, TreeGrower, type TreeOptions } from '../trees/tree-grower.js'
import type { Donors } from './conditional.js'

/** For how many donors there is room at first. */
const ROOM = 1024

/** What each row would give as a donor. */
export interface Gifts {
  /** [rows] */
  readonly values: Float32Array
  /** [rows]: 1 where that is the column's value, 0 where it is an error. */
  readonly exact: Uint8Array
}

/**
 * Grows trees whose leaves hold rows, to draw one of: a leaf's two values are where its donors begin, and how many
 * they are.
 *
 * Source: L. Doove, S. van Buuren, E. Dusseldorp, "Recursive partitioning for missing data imputation in the
 * presence of interaction effects" (2014); N. Meinshausen, "Quantile Regression Forests" (2006).
 */
export class DonorGrower {
  private readonly grower = new TreeGrower()
  private gifts: Gifts = { values: new Float32Array(ROOM), exact: new Uint8Array(ROOM) }
  private count = 0

  /** Those there are by now; others when it has grown again. */
  get donors(): Donors {
    return { nodes: this.grower.list.nodes, ...this.gifts }
  }

  /**
   * Grows a tree; returns its root. It cannot end early.
   *
   * @param members rows, some perhaps several times; put into another order
   */
  *grow(
    sample: Sample,
    members: Int32Array,
    { values, exact }: Gifts,
    options: TreeOptions,
    draws: Draws,
  ): Work<number> {
    const leaves = new Int32Array(sample.rows)
    const leaf = { outputs: 2, y: new Float32Array(2 * sample.rows) }
    const growing = this.grower.grow({ ...sample, leaf, leaves }, members, options, draws)
    let next = growing.next()
    while (!next.done) {
      yield
      next = growing.next()
    }
    this.makeRoom(members.length)
    const { values: ofLeaves } = this.grower.list.nodes
    // A leaf's members lie side by side now.
    let open = -1
    for (const row of members) {
      const at = leaves[row] as number
      if (at !== open) {
        open = at
        ofLeaves[at] = this.count
      }
      ofLeaves[at + 1] = (ofLeaves[at + 1] as number) + 1
      this.gifts.exact[this.count] = exact[row] as number
      this.gifts.values[this.count++] = values[row] as number
    }
    return next.value
  }

  /** All of them, and no more room. */
  finish(): Donors {
    const { values, exact } = this.gifts
    return {
      nodes: this.grower.nodes(),
      values: values.slice(0, this.count),
      exact: exact.slice(0, this.count),
    }
  }

  private makeRoom(more: number): void {
    const room = this.gifts.values.length
    if (this.count + more <= room) return
    const gifts = {
      values: new Float32Array(2 * room + more),
      exact: new Uint8Array(2 * room + more),
    }
    gifts.values.set(this.gifts.values)
    gifts.exact.set(this.gifts.exact)
    this.gifts = gifts
  }
}
