import { PIECE, type Work } from '../../host/work.js'
import type { Generator } from '../../random/index.js'
import { mix } from '../cells/row-random.js'
import type { Goal } from './goals.js'
import type { Input } from './inputs.js'

const TREES = 10
/** The most inputs that are tried at a node. */
const MOST_TRIES = 12

/** Which rows trees are grown on, and which they are asked for. */
export interface Parts {
  readonly train: Int32Array
  readonly test: Int32Array
}

/**
 * Grows a few extremely randomised trees down to single rows, and writes what they say of the rows that
 * they were not grown on ([rows, outputs] of `out`). Trees are not kept: rows that are asked for go down
 * with the others. A category's classes are parted at random. It cannot end early.
 *
 * Source: P. Geurts, D. Ernst, L. Wehenkel, "Extremely randomized trees" (2006).
 */
export function* growAndPredict(
  inputs: readonly Input[],
  goal: Goal,
  parts: Parts,
  out: Float64Array,
  generator: Generator,
): Work<void> {
  for (const row of parts.test) out.fill(0, row * goal.outputs, (row + 1) * goal.outputs)
  const tree = new SmallTree(inputs, goal, parts, generator)
  let spent = 0
  for (let t = 0; t < TREES; t++) {
    spent += tree.grow(out)
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
}

/** Nodes of one tree after another: rows to be grown on are kept apart from those that are asked for. */
class SmallTree {
  private readonly train: Int32Array
  private readonly test: Int32Array
  /** Of the rows of a node, by their places: 1 = left. */
  private readonly side: Uint8Array
  private readonly bestSide: Uint8Array
  private readonly mean: Float64Array
  private readonly tries: number

  constructor(
    private readonly inputs: readonly Input[],
    private readonly goal: Goal,
    { train, test }: Parts,
    private readonly generator: Generator,
  ) {
    this.train = train.slice()
    this.test = test.slice()
    this.side = new Uint8Array(Math.max(train.length, test.length))
    this.bestSide = new Uint8Array(train.length)
    this.mean = new Float64Array(goal.outputs)
    this.tries = Math.min(MOST_TRIES, Math.ceil(inputs.length / 2))
  }

  /** Adds a tree's share to `out`; returns what it cost, in looks at a row. */
  grow(out: Float64Array): number {
    const { train, test } = this
    let cost = 0
    const stack: [number, number, number, number][] = [[0, train.length, 0, test.length]]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const [from, to, first, end] = node
      // Nobody asks what would be said there.
      if (first === end) continue
      cost += (to - from) * this.tries * 2
      const test = this.split(from, to)
      if (test === undefined) {
        this.put(from, to, first, end, out)
        continue
      }
      const middle = part(this.train, from, to, this.bestSide)
      this.look(test, this.test, first, end)
      const half = part(this.test, first, end, this.side)
      stack.push([from, middle, first, half], [middle, to, half, end])
    }
    return cost
  }

  private put(from: number, to: number, first: number, end: number, out: Float64Array): void {
    const { mean, test } = this
    this.goal.mean(this.train, from, to, mean)
    for (let i = first; i < end; i++) {
      const at = (test[i] as number) * mean.length
      for (const [k, value] of mean.entries()) {
        out[at + k] = (out[at + k] as number) + value / TREES
      }
    }
  }

  /** The best of a few random splits, which `bestSide` holds then; undefined in a leaf. */
  private split(from: number, to: number): Question | undefined {
    const { goal, train } = this
    if (to - from < 2 || goal.isPure(train, from, to)) return undefined
    let best: Question | undefined
    let most = 0
    for (let t = 0; t < this.tries; t++) {
      const question = this.draw(from, to)
      if (question === undefined) continue
      this.look(question, train, from, to)
      const gain = goal.gain(train, from, to, this.side)
      if (gain <= most) continue
      most = gain
      best = question
      this.bestSide.set(this.side.subarray(from, to), from)
    }
    return best
  }

  private draw(from: number, to: number): Question | undefined {
    const { inputs, generator, train } = this
    const input = inputs[generator.uint32() % inputs.length] as Input
    const u = generator.uniform32()
    const salt = generator.uint32()
    if (!input.isNumber) return { input, threshold: 0, salt }
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let i = from; i < to; i++) {
      const value = input.data[train[i] as number] as number
      if (value < least) least = value
      if (value > most) most = value
    }
    return { input, threshold: least + u * (most - least), salt }
  }

  private look({ input, threshold, salt }: Question, rows: Int32Array, from: number, to: number) {
    const { data, isNumber } = input
    const missing = salt & 1
    for (let i = from; i < to; i++) {
      const value = data[rows[i] as number] as number
      if (Number.isNaN(value)) this.side[i] = missing
      else if (isNumber) this.side[i] = Number(value <= threshold)
      else this.side[i] = mix(salt ^ mix(value + 1)) & 1
    }
  }
}

/** What is asked at a node: whether a number is at most so large, or which half of the classes it is of. */
interface Question {
  readonly input: Input
  readonly threshold: number
  readonly salt: number
}

/** Puts the left ones of from..to first; returns where the others begin. */
function part(order: Int32Array, from: number, to: number, side: Uint8Array): number {
  let middle = from
  for (let i = from; i < to; i++) {
    if (side[i] !== 1) continue
    const row = order[i] as number
    order[i] = order[middle] as number
    order[middle] = row
    side[i] = side[middle] as number
    side[middle] = 1
    middle++
  }
  return middle
}
