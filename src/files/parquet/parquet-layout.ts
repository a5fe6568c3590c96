import type { SchemaElement } from 'hyparquet'
import type { Layout } from '../../table/layout.js'

/** The types that a Parquet file has its columns in. */
export class ParquetLayout implements Layout {
  readonly format = 'parquet'

  constructor(readonly elements: ReadonlyMap<string, SchemaElement>) {}

  select(): ParquetLayout {
    return this
  }
}
