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
  /** How dates are written, such as `YYYY-MM-DD`; else ''. */
  readonly date: string
}
