import type { ParquetColumn } from './parquet-column.js'
import type { ParquetType } from './parquet-type.js'

/** Where cells of Parquet come from; one object for all parts of a column of a file. */
export class ParquetOrigin {
  constructor(
    readonly column: ParquetColumn,
    readonly type: ParquetType,
  ) {}
}
