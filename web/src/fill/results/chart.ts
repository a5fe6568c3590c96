/** What the chart of a column shows. Made where the table is, drawn where it is seen. */
export type ColumnChart = NumberChart | ClassChart

interface Counts {
  readonly observed: number
  readonly filled: number
}

/** Densities of observed and filled values, or, of few filled ones, these themselves. */
export interface NumberChart extends Counts {
  readonly type: 'numbers'
  readonly is: 'number' | 'date'
  /** The ends of the axis; dates in milliseconds. */
  readonly from: number
  readonly to: number
  /** At {@link POINTS} places from `from` to `to`: the share of values in each unit of the axis; [] of none. */
  readonly observedDensity: Float32Array
  /** [] if there are few. */
  readonly filledDensity: Float32Array
  /** The filled values, if they are few. */
  readonly marks: Float64Array
  /** How many values lie beyond the ends. */
  readonly beyond: number
}

/** How often each class was observed and filled in. */
export interface ClassChart extends Counts {
  readonly type: 'classes'
  /** Whether the classes lie on a scale, and in its order; else the most frequent come first. */
  readonly isScale: boolean
  readonly classes: readonly ClassCounts[]
  /** The rest of them, if there are too many. */
  readonly others: (Counts & { readonly classes: number }) | undefined
}

export interface ClassCounts extends Counts {
  readonly text: string
}

/** Places at which a density is known. */
export const POINTS = 128
/** So many filled values are shown one by one; of more, a density or bars. */
export const FEW = 20
