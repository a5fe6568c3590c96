/**
 * Where draws are not to be trusted, or worth a look. Values are text as the column writes them; `rows` are the first
 * of `count` rows, from 0, [] where they have no numbers.
 */
export type DrawNote =
  | FewObserved
  | RareClasses
  | NoDonors
  | OutsideRows
  | FarRows
  | OtherMean
  | OtherSpread
  | OtherShare
  | AtBound

/** A column of which few cells are given. */
export interface FewObserved {
  readonly code: 'few-observed'
  readonly column: string
  readonly observed: number
}

/** Classes that are drawn, and were given in fewer than 5 cells. */
export interface RareClasses {
  readonly code: 'rare-classes'
  readonly column: string
  /** The most frequently drawn ones. */
  readonly classes: readonly { readonly text: string; readonly observed: number }[]
  readonly count: number
}

/** A column is never given where another one has a class, which it would have been by chance. */
export interface NoDonors {
  readonly code: 'no-donors'
  readonly column: string
  readonly by: string
  readonly text: string
  readonly count: number
}

/** Rows with holes that have a given cell beyond all rows that have what they lack. */
export interface OutsideRows {
  readonly code: 'outside'
  /** Where the holes are. */
  readonly columns: readonly string[]
  readonly by: string
  readonly rows: readonly number[]
  readonly count: number
  /** Of the row that is farthest out. */
  readonly text: string
  /** Where that hole's column is given: the ends of `by`. */
  readonly least: string
  readonly largest: string
}

/** Rows with holes whose given cells together are far from those of all rows that have what they lack. */
export interface FarRows {
  readonly code: 'far'
  readonly rows: readonly number[]
  readonly count: number
}

/** Drawn values lie elsewhere than observed ones. */
export interface OtherMean {
  readonly code: 'mean'
  readonly column: string
  /** What `observed` and `drawn` are: of columns with long tails, which are judged bent by asinh, medians. */
  readonly measure: 'mean' | 'median'
  readonly observed: string
  readonly drawn: string
  /** In sd of what is observed. */
  readonly by: number
}

/** Drawn values are spread wider, or less wide. */
export interface OtherSpread {
  readonly code: 'spread'
  readonly column: string
  /** What `observed` and `drawn` are: of columns with long tails, which are judged bent by asinh, quartiles. */
  readonly measure: 'sd' | 'quartiles'
  readonly observed: string
  readonly drawn: string
  /** Drawn sd by observed sd. */
  readonly ratio: number
}

/** A class is drawn far more, or less, often than it is observed. */
export interface OtherShare {
  readonly code: 'share'
  readonly column: string
  readonly text: string
  readonly observed: number
  readonly drawn: number
}

/** Drawn values pile up at their least or largest value, where observed ones do not. */
export interface AtBound {
  readonly code: 'at-bound'
  readonly column: string
  readonly side: 'least' | 'largest'
  readonly text: string
  /** The share of drawn cells that are there. */
  readonly drawn: number
  readonly observed: number
}
