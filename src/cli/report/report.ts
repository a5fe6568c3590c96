import type { DrawDiagnostics, DrawnPair } from '../../diagnostics/index.js'
import type { ColumnModel, Estimate, HistoryPoint, ImprobableCell } from '../../learn/index.js'
import type { Table } from '../../node.js'
import type { FilledColumn } from '../fill-summary.js'

/** What a report is made of. */
export interface Report {
  readonly input: string
  readonly rows: number
  readonly seconds: number
  readonly columns: readonly FilledColumn[]
  readonly warnings: readonly string[]
  /** The table, or a sample of its rows, before and after. */
  readonly table: Table
  readonly filled: Table
  readonly sampled: boolean
  /** Of the holes of `table`. */
  readonly estimates: readonly Estimate[]
  readonly history: readonly HistoryPoint[]
  /** Of each column of the model: its place, and the share that each of them has in it. */
  readonly influence: readonly { name: string; index: number; shares: readonly number[] }[]
  readonly improbable: readonly ImprobableCell[]
  /** undefined where none were asked for. */
  readonly draws: ReportedDraws | undefined
}

/** Draws of the report's table, or of some of its rows. */
export interface ReportedDraws {
  readonly diagnostics: DrawDiagnostics
  readonly pair: DrawnPair | undefined
  /** How many were written; the first ones of these are shown. */
  readonly written: number
}

/** What `Report.influence` holds. */
export function influenceOf(model: ColumnModel): Report['influence'] {
  const { data } = model.influence()
  const count = model.columns.length
  return model.columns.map(({ name }, index) => ({
    name,
    index,
    shares: Array.from(data.subarray(index * count, (index + 1) * count)),
  }))
}
