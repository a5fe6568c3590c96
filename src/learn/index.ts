export {
  type Cell,
  type Column,
  type ColumnSchema,
  type Kind,
  MISSING,
  Table,
  type TableOptions,
} from '../table/index.js'
export type { ImprobableCell } from './audit.js'
export { ColumnModel, type FitOptions } from './column-model.js'
export type { Bounds } from './decode.js'
export type { Estimate, ImputeOptions } from './impute.js'
export type { ModelColumn } from './model-column.js'
export type { HistoryPoint } from './model-parts.js'
export type { Budget } from './plan.js'
export type { FitProgress } from './progress.js'
