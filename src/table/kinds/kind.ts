/** What a column holds, in the order in which it is guessed last. */
export const KINDS = ['number', 'integer', 'boolean', 'category', 'date', 'text'] as const

/**
 * What a column holds: decimals, whole numbers, two words such as yes and no, some few strings,
 * points in time; or text that is only passed through, such as identifiers.
 */
export type Kind = (typeof KINDS)[number]

/** What a cell may hold. Missing are null, undefined, NaN, an invalid Date, and the missing tokens. */
export type Cell = string | number | boolean | bigint | Date | null | undefined

/** What the cells of a column are; `string` where they are several things. */
export type CellType = 'string' | 'number' | 'bigint' | 'boolean' | 'date'

/**
 * How a column's cells are read and how filled ones are written. A plain object that survives JSON,
 * so that a model can keep it and read new rows as it read the old ones.
 */
export interface ColumnSchema {
  readonly kind: Kind
  /**
   * true of whole numbers that were said to be such, and not guessed: they are learned as quantities then,
   * whatever they look like.
   */
  readonly said?: true
  /**
   * The values of a category, in the order of their UTF-16 code units, or the two words of a boolean,
   * the false one first; else [].
   */
  readonly levels: readonly string[]
  readonly cells: CellType
  /** Whether the file put all that was given in quotes: then what is filled gets them too. */
  readonly quoted: boolean
  /** Digits after the point; null keeps all. */
  readonly decimals: number | null
  /** Significant digits, for columns in scientific notation; else null. */
  readonly significant: number | null
  /** How exponents are written where most numbers have one: `E+00` for `1.20E+05`. */
  readonly exponent?: string
  /** How dates are written, such as `YYYY-MM-DD`; else ''. */
  readonly date: string
  /** How numbers are written where it is not as in programs: `1.594,76`, `$600`, `12 kg`. */
  readonly number?: NumberFormat
  /** Words that mean 'missing' in this column, besides those that do so in every one. */
  readonly missing?: readonly string[]
  /** Words that are neither missing nor learned from, such as `-` among names: no hole is filled with them. */
  readonly aside?: readonly string[]
}

/** How people write the numbers of a column. */
export interface NumberFormat {
  readonly decimal: '.' | ','
  /** What stands between groups of digits: a comma, a point, an apostrophe, some space; '' for nothing. */
  readonly thousands: string
  /** Digits of a group but the last one, which has three: 3, or 2 as in India. */
  readonly grouping: 2 | 3
  /** The currency or unit that a cell may have, such as `$`, `%` or `kg`; '' for none. */
  readonly unit: string
  /** What is written before a number: '' or the unit, with the space between. */
  readonly prefix: string
  /** What is written after it. */
  readonly suffix: string
  /** How numbers below zero are marked: `-5`, `−5` (U+2212), `(5)`, `5-`. */
  readonly negative: '-' | '\u2212' | '()' | 'after'
  /** Whether that mark stands before the prefix, as in `-$5`. */
  readonly outside: boolean
}
