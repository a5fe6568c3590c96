import { rangeError, typeError } from '../errors.js'
import type { WritingOptions } from './kinds/guess-columns.js'
import type { ColumnSchema, Kind } from './kinds/kind.js'
import type { MissingOption } from './kinds/missing-tokens.js'
import type { RowSchema } from './kinds/schema-kinds.js'

/** How cells are understood. */
export interface TableOptions extends WritingOptions {
  /**
   * What columns are, by name, where it should not be guessed; or the schema of a column like it. Or a schema of the
   * rows that tells its JSON Schema, as those of Zod do: numbers, whole numbers, booleans, dates and enumerations
   * are what it says, of strings else it is guessed.
   */
  kinds?:
    | Readonly<Record<string, Kind | ColumnSchema>>
    | ReadonlyMap<string, Kind | ColumnSchema>
    | RowSchema
  /** The schemas of columns of another table, which hold where this one has a column of that name. */
  like?: ReadonlyMap<string, ColumnSchema>
  /**
   * Words that mean 'missing' besides those of {@link MISSING}, or `{ only: words }` in their place.
   * Space around them does not matter. Those named here hold in quotes and in JSON too, and numbers
   * among them however they are written: -99 is -99.0 in a column of numbers. Those of `MISSING` do not
   * hold in quotes, nor in formats that have a null of their own. `""` is missing in a column of
   * numbers, dates or booleans.
   */
  missing?: MissingOption
}

export const TABLE_OPTIONS = ['kinds', 'missing', 'like', 'decimal', 'dayFirst'] as const

/** Those of options that say how cells are understood. */
export function tableOptionsOf(options: TableOptions): TableOptions {
  const said = Object.entries(options).filter(
    ([name, value]) => value !== undefined && TABLE_OPTIONS.some((one) => one === name),
  )
  return Object.fromEntries(said)
}

/** @throws RangeError, TypeError if what is said of numbers and dates is nothing */
export function checkWriting(fn: string, { decimal, dayFirst }: WritingOptions): void {
  if (decimal !== undefined && decimal !== '.' && decimal !== ',') {
    throw rangeError(fn, "decimal must be '.' or ','", decimal)
  }
  if (dayFirst !== undefined && typeof dayFirst !== 'boolean') {
    throw typeError(fn, 'dayFirst must be true or false', dayFirst)
  }
}
