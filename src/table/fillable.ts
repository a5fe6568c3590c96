import type { Column } from './column.js'
import type { ColumnSchema } from './kinds/kind.js'

/** What is filled: a {@link Table}, or columns that were read as schemas say. */
export interface Fillable {
  readonly columns: readonly Column[]
  readonly rows: number
  has(name: string): boolean
  column(name: string): Column
  withKind(name: string, schema: ColumnSchema): Fillable
  map(change: (column: Column) => Column): Fillable
}
