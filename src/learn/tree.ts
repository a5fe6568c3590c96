import type { Generator } from '../random/index.js'

/** What a tree is grown on. */
export interface Sample {
  readonly rows: number
  readonly features: number
  readonly outputs: number
  /** [features, rows]: a feature after another, so that a split reads along. */
  readonly x: Float32Array
  /** [rows, outputs]: a number, or a 1 among 0 for each class. */
  readonly y: Float32Array
}

export interface TreeOptions {
  /** How many features are tried at each node. */
  readonly tries: number
  /** The fewest rows in a leaf. */
  readonly minLeaf: number
}

/** Nodes of any number of trees, one after another. */
export interface Nodes {
  /** Which feature a node asks for; -1 in a leaf. */
  readonly feature: Int32Array
  /** A row goes left where its feature is <= this. */
  readonly threshold: Float32Array
  /** The left child (the right one comes after it), or in a leaf: where its values begin. */
  readonly next: Int32Array
  /** The leaves' values, `outputs` each. */
  readonly values: Float32Array
}

/** Nodes as they grow. */
export class Growing {
  readonly feature: number[] = []
  readonly threshold: number[] = []
  readonly next: number[] = []
  readonly values: number[] = []

  done(): Nodes {
    return {
      feature: Int32Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      next: Int32Array.from(this.next),
      values: Float32Array.from(this.values),
    }
  }
}

/**
 * Grows an extremely randomised tree: at each node some features are drawn, for each a threshold
 * between its least and greatest value there, and the split is taken that leaves the least squared
 * error (of classes: the least Gini impurity).
 *
 * Source: P. Geurts, D. Ernst, L. Wehenkel, "Extremely randomized trees" (2006).
 *
 * @param members which rows to grow it on; put into another order
 * @returns the root's index
 */
export function growTree(
  into: Growing,
  sample: Sample,
  members: Int32Array,
  { tries, minLeaf }: TreeOptions,
  generator: Generator,
): number {
  const { rows, features, outputs, x, y } = sample
  const order = Int32Array.from({ length: features }, (_, f) => f)
  const total = new Float64Array(outputs)
  const left = new Float64Array(outputs)
  const root = into.feature.length
  into.feature.push(-1)
  into.threshold.push(0)
  into.next.push(0)
  const stack: number[] = [root, 0, members.length]
  while (stack.length > 0) {
    const to = stack.pop() as number
    const from = stack.pop() as number
    const node = stack.pop() as number
    const n = to - from
    let squares = 0
    total.fill(0)
    for (let i = from; i < to; i++) {
      const row = (members[i] as number) * outputs
      for (let k = 0; k < outputs; k++) {
        const value = y[row + k] as number
        total[k] = (total[k] as number) + value
        squares += value * value
      }
    }
    let base = 0
    for (let k = 0; k < outputs; k++) base += (total[k] as number) ** 2 / n
    let best = base + 1e-7 * squares
    let bestFeature = -1
    let bestThreshold = 0
    if (n >= 2 * minLeaf && squares - base > 1e-7 * squares) {
      let tried = 0
      // Features that are constant here do not count as tried.
      for (let left_ = features; left_ > 0 && tried < tries; left_--) {
        const pick = generator.uint32() % left_
        const f = order[pick] as number
        order[pick] = order[left_ - 1] as number
        order[left_ - 1] = f
        const column = f * rows
        let low = Number.POSITIVE_INFINITY
        let high = Number.NEGATIVE_INFINITY
        for (let i = from; i < to; i++) {
          const value = x[column + (members[i] as number)] as number
          if (value < low) low = value
          if (value > high) high = value
        }
        if (!(high > low)) continue
        tried++
        let threshold = Math.fround(low + (high - low) * generator.uniform32())
        if (threshold >= high) threshold = low
        let count = 0
        let score = 0
        if (outputs === 1) {
          let sum = 0
          for (let i = from; i < to; i++) {
            const row = members[i] as number
            if ((x[column + row] as number) <= threshold) {
              sum += y[row] as number
              count++
            }
          }
          if (count < minLeaf || n - count < minLeaf) continue
          score = (sum * sum) / count + ((total[0] as number) - sum) ** 2 / (n - count)
        } else {
          left.fill(0)
          for (let i = from; i < to; i++) {
            const row = members[i] as number
            if ((x[column + row] as number) > threshold) continue
            count++
            for (let k = 0; k < outputs; k++) {
              left[k] = (left[k] as number) + (y[row * outputs + k] as number)
            }
          }
          if (count < minLeaf || n - count < minLeaf) continue
          for (let k = 0; k < outputs; k++) {
            const l = left[k] as number
            score += (l * l) / count + ((total[k] as number) - l) ** 2 / (n - count)
          }
        }
        if (score > best) {
          best = score
          bestFeature = f
          bestThreshold = threshold
        }
      }
    }
    if (bestFeature < 0) {
      into.next[node] = into.values.length
      for (let k = 0; k < outputs; k++) into.values.push((total[k] as number) / n)
      continue
    }
    const middle = partition(members, from, to, x, bestFeature * rows, bestThreshold)
    const child = into.feature.length
    into.feature[node] = bestFeature
    into.threshold[node] = bestThreshold
    into.next[node] = child
    into.feature.push(-1, -1)
    into.threshold.push(0, 0)
    into.next.push(0, 0)
    stack.push(child + 1, middle, to, child, from, middle)
  }
  return root
}

/** Puts members with x <= threshold first; returns where the others begin. */
function partition(
  members: Int32Array,
  from: number,
  to: number,
  x: Float32Array,
  column: number,
  threshold: number,
): number {
  let i = from
  let j = to
  while (i < j) {
    const member = members[i] as number
    if ((x[column + member] as number) <= threshold) i++
    else {
      members[i] = members[--j] as number
      members[j] = member
    }
  }
  return i
}
