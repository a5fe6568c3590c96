import type { DecodedArray } from 'hyparquet'
import type { Column } from '../../table/column.js'
import type { Cell } from '../../table/kinds/kind.js'

/**
 * What the values of a column mean. Its raw values are what the pages hold: booleans, numbers, bigints,
 * bytes, and strings for bytes that are text.
 */
export interface ParquetType {
  /** What it holds, in a word or two, if nothing can be learned from it. */
  readonly passed?: string
  /** The cell of a raw value that is not missing. */
  cell(raw: unknown): Cell
  /** A number or a time in digits, where it has more of them than a double or a Date. */
  numberText?(raw: unknown): string | undefined
  /**
   * The raw value of a cell that did not come from the file, and is not missing.
   *
   * @throws RangeError if there is none
   */
  raw(column: Column, row: number): unknown
  /** Raw values from what the pages hold, where that is not the same. */
  seen?(values: DecodedArray): DecodedArray
}
