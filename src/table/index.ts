export type { Fault } from '../check.js'
export type {
  ArrowDataLike,
  ArrowFieldLike,
  ArrowTableLike,
  ArrowTypeLike,
  ArrowVectorLike,
} from './arrow/arrow-like.js'
export { findBlankRows } from './blank-rows.js'
export { CellError } from './cell-error.js'
export { Column } from './column.js'
export type { ColumnCells, Declared } from './column-cells.js'
export type { ColumnEntries, ColumnInput, ColumnsByName } from './column-entries.js'
export { ColumnNameError, columnNamed, hintAt, nearestName, noColumn } from './column-named.js'
export { formatCsv, type ParseCsvOptions, parseCsv } from './csv/csv.js'
export type { CsvReadOptions, OnBadRow } from './csv/csv-dialect.js'
export type { CsvWriteOptions } from './csv/csv-writer.js'
export {
  type ColumnDescription,
  describeTable,
  type MissingPattern,
  type TableDescription,
  type ValueCount,
} from './describe-table.js'
export { findStrays, type Nearness } from './find-strays.js'
export type { Finding } from './findings/finding.js'
export { findingText } from './findings/finding-text.js'
export type { FindingText } from './findings/tellers.js'
export { formatJson, type ParseJsonOptions, parseJson } from './json/json.js'
export { parseJsonDocument } from './json/json-document.js'
export type { JsonReadOptions } from './json/json-reader.js'
export type { JsonWriteOptions } from './json/json-writer.js'
export { isDatePattern } from './kinds/dates/date-text.js'
export type { WritingOptions } from './kinds/guess-columns.js'
export {
  type Cell,
  type CellType,
  type ColumnSchema,
  KINDS,
  type Kind,
  type NumberFormat,
} from './kinds/kind.js'
export { MISSING, type MissingOption } from './kinds/missing-tokens.js'
export { schemaFault } from './kinds/schema-fault.js'
export type { RowSchema } from './kinds/schema-kinds.js'
export type { Layout } from './layout.js'
export {
  type Holes,
  type MakeHolesOptions,
  MECHANISMS,
  type Mechanism,
  makeHoles,
} from './make-holes.js'
export {
  type ColumnPlan,
  type ColumnRole,
  type Mend,
  type PlanReason,
  REASONS,
  ROLES,
} from './plans/column-plan.js'
export { planColumns } from './plans/plan-columns.js'
export type { Reading } from './reading.js'
export { readingFault } from './reading-fault.js'
export { findSentinels } from './sentinels.js'
export { Table } from './table.js'
export type { TableOptions } from './table-options.js'
export { TextError, type TextPlace } from './text-error.js'
export type { TypedCell } from './typed-rows.js'
