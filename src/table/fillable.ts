import type { Column } from './column.js'
import type { ColumnSchema } from './kinds/kind.js'

/** What is filled: a `Table` of `colmask/learn`, or columns that were read as schemas say. */
export interface Fillable {
  readonly columns: readonly Column[]
  readonly rows: number
  /** Whether it has a column of that name. */
  has(name: string): boolean
  /** @throws RangeError if there is none of that name */
  column(name: string): Column
  /** The same with a column read again, as a schema says. */
  withKind(name: string, schema: ColumnSchema): Fillable
  /** The same with each column changed. */
  map(change: (column: Column) => Column): Fillable
}
