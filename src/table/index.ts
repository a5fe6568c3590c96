export type {
  ArrowDataLike,
  ArrowFieldLike,
  ArrowTableLike,
  ArrowTypeLike,
  ArrowVectorLike,
} from './arrow/arrow-like.js'
export { CellError } from './cell-error.js'
export type { Cells, Declared } from './cells.js'
export { Column } from './column.js'
export type { ColumnCells, ColumnEntries, ColumnsByName } from './column-entries.js'
export { formatCsv, type ParseCsvOptions, parseCsv } from './csv/csv.js'
export type { CsvReadOptions } from './csv/csv-reader.js'
export type { CsvWriteOptions } from './csv/csv-writer.js'
export {
  type ColumnDescription,
  describeTable,
  type MissingPattern,
  type TableDescription,
  type ValueCount,
} from './describe-table.js'
export type { Finding } from './finding.js'
export { type FindingText, findingText } from './finding-text.js'
export { formatJson, parseJson } from './json/json.js'
export type { JsonWriteOptions } from './json/json-writer.js'
export {
  type Cell,
  type CellType,
  type ColumnSchema,
  KINDS,
  type Kind,
  type NumberFormat,
} from './kinds/kind.js'
export { MISSING } from './kinds/missing-tokens.js'
export type { Layout } from './layout.js'
export {
  type Holes,
  type MakeHolesOptions,
  MECHANISMS,
  type Mechanism,
  makeHoles,
} from './make-holes.js'
export type { Reading } from './reading.js'
export { Table, type TableOptions } from './table.js'
export { TextError, type TextPlace } from './text-error.js'
