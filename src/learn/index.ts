export {
  type Cell,
  CellError,
  type Cells,
  type CellType,
  Column,
  type ColumnEntries,
  type ColumnSchema,
  type CsvReadOptions,
  type CsvWriteOptions,
  formatCsv,
  KINDS,
  type Kind,
  type Layout,
  MISSING,
  type ParseCsvOptions,
  parseCsv,
  Table,
  type TableOptions,
  TextError,
} from '../table/index.js'
export type { ImprobableCell } from './audit.js'
export { ColumnModel, type FitOptions } from './column-model.js'
export type { Bounds } from './decode.js'
export type { AbortSignalLike } from './fit-experts.js'
export type { Estimate, ImputeOptions } from './impute.js'
export type { ModelColumn } from './model-column.js'
export type { HistoryPoint } from './model-parts.js'
export type { Budget } from './plan.js'
export type { FitProgress } from './progress.js'
