export { CellError } from './cell-error.js'
export type { Cells } from './cells.js'
export { Column } from './column.js'
export { formatCsv, type ParseCsvOptions, parseCsv } from './csv.js'
export type { CsvReadOptions } from './csv-reader.js'
export type { CsvWriteOptions } from './csv-writer.js'
export {
  type ColumnDescription,
  describeTable,
  type MissingPattern,
  type TableDescription,
  type ValueCount,
} from './describe-table.js'
export { formatJson, parseJson } from './json.js'
export type { JsonWriteOptions } from './json-writer.js'
export { type Cell, type CellType, type ColumnSchema, KINDS, type Kind } from './kind.js'
export type { Layout } from './layout.js'
export {
  type Holes,
  type MakeHolesOptions,
  MECHANISMS,
  type Mechanism,
  makeHoles,
} from './make-holes.js'
export { MISSING } from './missing-tokens.js'
export { type ColumnEntries, Table, type TableOptions } from './table.js'
export { TextError, type TextPlace } from './text-error.js'
