/** What trees are grown for. Rows are those from..to of `order`. */
export interface Goal {
  readonly outputs: number
  /** How good it is to part the rows so (`side`: 1 = left): the more the better, 0 for not at all. */
  gain(order: Int32Array, from: number, to: number, side: Uint8Array): number
  /** Whether all rows are the same. */
  isPure(order: Int32Array, from: number, to: number): boolean
  /** Writes the mean of the rows, [outputs]. */
  mean(order: Int32Array, from: number, to: number, out: Float64Array): void
}

/** Classes: gain is the drop of Gini impurity. */
export class ClassGoal implements Goal {
  readonly outputs: number
  private readonly left: Float64Array
  private readonly all: Float64Array

  /** @param labels [rows]: the class of each */
  constructor(
    private readonly labels: Int32Array,
    classes: number,
  ) {
    this.outputs = classes
    this.left = new Float64Array(classes)
    this.all = new Float64Array(classes)
  }

  gain(order: Int32Array, from: number, to: number, side: Uint8Array): number {
    const { left, all, labels } = this
    left.fill(0)
    all.fill(0)
    let count = 0
    for (let i = from; i < to; i++) {
      const k = labels[order[i] as number] as number
      all[k] = (all[k] as number) + 1
      if (side[i] === 1) {
        left[k] = (left[k] as number) + 1
        count++
      }
    }
    const total = to - from
    if (count === 0 || count === total) return 0
    let gain = 0
    for (let k = 0; k < left.length; k++) {
      const a = left[k] as number
      const b = (all[k] as number) - a
      gain += a ** 2 / count + b ** 2 / (total - count) - (a + b) ** 2 / total
    }
    return gain
  }

  isPure(order: Int32Array, from: number, to: number): boolean {
    const first = this.labels[order[from] as number]
    for (let i = from + 1; i < to; i++) if (this.labels[order[i] as number] !== first) return false
    return true
  }

  mean(order: Int32Array, from: number, to: number, out: Float64Array): void {
    out.fill(0)
    for (let i = from; i < to; i++) {
      const k = this.labels[order[i] as number] as number
      out[k] = (out[k] as number) + 1 / (to - from)
    }
  }
}

/** A quantity: gain is the drop of the squared error. */
export class QuantityGoal implements Goal {
  readonly outputs = 1

  /** @param values [rows] */
  constructor(private readonly values: Float64Array) {}

  gain(order: Int32Array, from: number, to: number, side: Uint8Array): number {
    let left = 0
    let all = 0
    let count = 0
    for (let i = from; i < to; i++) {
      const value = this.values[order[i] as number] as number
      all += value
      if (side[i] === 1) {
        left += value
        count++
      }
    }
    const total = to - from
    if (count === 0 || count === total) return 0
    return left ** 2 / count + (all - left) ** 2 / (total - count) - all ** 2 / total
  }

  isPure(order: Int32Array, from: number, to: number): boolean {
    const first = this.values[order[from] as number]
    for (let i = from + 1; i < to; i++) if (this.values[order[i] as number] !== first) return false
    return true
  }

  mean(order: Int32Array, from: number, to: number, out: Float64Array): void {
    let sum = 0
    for (let i = from; i < to; i++) sum += this.values[order[i] as number] as number
    out[0] = sum / (to - from)
  }
}
