/**
 * Where each column's outputs ('slots') lie in a row of them: a number has one, a category one for each
 * class. Made once for a table, and shared by all that is fitted on it.
 */
export class Slots {
  /** How many columns there are. */
  readonly columns: number
  /** [columns + 1]: where each column's slots begin; the last is the count of all. */
  readonly offsets: Int32Array
  /** How many slots a row has. */
  readonly count: number

  /** @param levels [columns]: classes of each column; 0 for a number */
  constructor(readonly levels: readonly number[]) {
    this.columns = levels.length
    this.offsets = new Int32Array(levels.length + 1)
    for (const [column, classes] of levels.entries()) {
      this.offsets[column + 1] = this.start(column) + Math.max(1, classes)
    }
    this.count = this.start(levels.length)
  }

  /** [slots]: of a column's first slot how many it has, of the others 0. */
  widths(): Int32Array {
    const widths = new Int32Array(this.count)
    for (let column = 0; column < this.columns; column++) {
      widths[this.start(column)] = this.width(column)
    }
    return widths
  }

  start(column: number): number {
    return this.offsets[column] as number
  }

  end(column: number): number {
    return this.offsets[column + 1] as number
  }

  width(column: number): number {
    return this.end(column) - this.start(column)
  }

  isNumber(column: number): boolean {
    return this.levels[column] === 0
  }

  /** What a cell's k-th slot is: the value of a number; of a category 1 for its class and else 0. */
  read(column: number, value: number, k: number): number {
    return this.isNumber(column) ? value : Number(value === k)
  }

  /** Writes a cell's slots, from `at` of `out`. */
  put(column: number, value: number, out: Float32Array | Float64Array, at: number): void {
    for (let k = 0; k < this.width(column); k++) out[at + k] = this.read(column, value, k)
  }
}

/** The index of the largest of `count` probabilities, from `start`; the first of equal ones. */
export function mostLikely(slots: ArrayLike<number>, start: number, count: number): number {
  let best = 0
  for (let k = 1; k < count; k++) {
    if ((slots[start + k] as number) > (slots[start + best] as number)) best = k
  }
  return best
}

/** Copies the slots of a row's missing cells ([columns], from `at` of `values`), to `to` of `out`. */
export function copyMissing(
  slots: Slots,
  values: Float32Array,
  at: number,
  row: Float64Array,
  out: Float32Array,
  to: number,
): void {
  for (let column = 0; column < slots.columns; column++) {
    if (!Number.isNaN(values[at + column])) continue
    const end = slots.end(column)
    for (let s = slots.start(column); s < end; s++) out[to + s] = row[s] as number
  }
}

/** Makes `row[from..to)` probabilities: none below 0, sum 1; all alike if nothing is left. */
export function normalise(row: Float32Array | Float64Array, from: number, to: number): void {
  let sum = 0
  for (let s = from; s < to; s++) {
    const p = row[s] as number
    if (p > 0) sum += p
    else row[s] = 0
  }
  for (let s = from; s < to; s++) row[s] = sum > 0 ? (row[s] as number) / sum : 1 / (to - from)
}
