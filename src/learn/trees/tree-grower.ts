import { PIECE, type Work } from '../../host/work.js'
import type { Draws } from './draws.js'
import { NodeList, type Nodes } from './nodes.js'
import { Splitter } from './splitter.js'

/** What a tree is grown on. */
export interface Sample {
  readonly rows: number
  /** [columns that may be asked for]: where each begins in `x`. */
  readonly columns: Int32Array
  /** [features]: of a column's first one how many it has: 1 of a number, else its classes. */
  readonly widths: Int32Array
  readonly outputs: number
  /** [features, rows]: one feature after another, since a split is looked for along it. */
  readonly x: Float32Array
  /** [rows, outputs]. */
  readonly y: Float32Array
  /** [rows]: if given, where in `values` the leaf begins that each member came to is written here. */
  readonly leaves?: Int32Array
  /** What a leaf is the mean of, [rows, outputs] too, if that is not y: splits can do with fewer outputs. */
  readonly leaf?: { readonly outputs: number; readonly y: Float32Array }
}

export interface TreeOptions {
  /** How many columns are tried at each node. */
  readonly tries: number
  /** And how many are drawn for it at most, those that are constant there included; Infinity by default. */
  readonly looks?: number
  /** The fewest rows in a leaf. */
  readonly minLeaf: number
  /** Questions from the root to a leaf, at most; Infinity by default. */
  readonly depth?: number
  /** Rows that say 0 which are added to each leaf, and to each side of a split; 0 by default. */
  readonly shrink?: number
  /** What leaves are multiplied by; 1 by default. */
  readonly rate?: number
}

/**
 * Grows extremely randomised trees: at each node some features are drawn, for each a threshold, and the
 * one is taken that leaves the least squared error (of classes as 1 among 0: the least Gini impurity).
 *
 * A threshold is drawn by rank: halfway from a random row's value there to the next greater one. (Geurts
 * draws it evenly from the least to the greatest value: then one far value leaves all others together.)
 *
 * Source: P. Geurts, D. Ernst, L. Wehenkel, "Extremely randomized trees" (2006).
 */
export class TreeGrower {
  readonly list = new NodeList()

  nodes(): Nodes {
    return this.list.toNodes()
  }

  /**
   * Grows one tree on `members`, which are put into another order; returns its root. Told to come to
   * its end, it leaves no tree, and returns -1.
   */
  *grow(sample: Sample, members: Int32Array, options: TreeOptions, draws: Draws): Work<number> {
    const { list } = this
    const { leaves } = sample
    const { tries, depth = Number.POSITIVE_INFINITY, shrink = 0, rate = 1 } = options
    const looks = options.looks ?? Number.POSITIVE_INFINITY
    const splitter = new Splitter(sample, members, { ...options, looks, shrink }, draws)
    const before = list.outputs
    const root = list.add()
    const stack = [root, 0, members.length, 0]
    let spent = 0
    while (stack.length > 0) {
      const level = stack.pop() as number
      const to = stack.pop() as number
      const from = stack.pop() as number
      const at = stack.pop() as number
      const cost = (to - from) * tries * (2 + sample.outputs)
      spent += cost
      if (spent > PIECE) {
        spent = 0
        if ((yield) === true) {
          list.cut(root, before)
          return -1
        }
      }
      const canSplit = level < depth
      const middle =
        cost > PIECE
          ? yield* splitter.splitInPieces(from, to, canSplit)
          : splitter.split(from, to, canSplit)
      if (middle < 0) {
        const scale = rate / (to - from + shrink)
        const leaf = list.end(at, splitter.leafSums(from, to), scale)
        if (leaves !== undefined) {
          for (let i = from; i < to; i++) leaves[members[i] as number] = leaf
        }
        continue
      }
      const left = list.ask(at, splitter.feature, splitter.threshold)
      stack.push(left + 1, middle, to, level + 1, left, from, middle, level + 1)
    }
    return root
  }
}
