import type { ImputeOptions, ModelInTurns, ShiftOption } from '../learn/index.js'
import type { Table } from '../node.js'
import type { FillSummary } from './fill-summary.js'

/** How holes are filled, and where the tables go. */
export interface FillOptions {
  output: string
  outputEncoding?: string
  bounds?: NonNullable<ImputeOptions['bounds']>
  draws?: number
  /** One draw alone, counted from 1. */
  draw?: number
  /** Whether all draws go into one table, in long form. */
  long?: boolean
  /** Whether the long form has the table with its holes, too. */
  includeGiven?: boolean
  blankRows: 'keep' | 'fill'
  round?: boolean
  strict?: boolean
  where?: readonly string[]
  /** The columns that are filled; by default all. */
  columns?: readonly string[]
  shift?: ShiftOption
  seed: number
  quiet?: boolean
  /** Whether the model was learned from another table. */
  isNew?: boolean
}

type Drawing = Pick<FillOptions, Filling | 'strict' | 'draws' | 'draw' | 'seed' | 'shift'>
type Filling = 'bounds' | 'blankRows' | 'round' | 'where' | 'columns'

/** What was filled: counted, where it was written, and the table if that is held and was not drawn. */
export interface Filled {
  summary: FillSummary
  outputs: string[]
  filled: Table | undefined
}

/** Makes a draw, counted from 0, or what is expected where none is asked for. */
export type Fill = (draw: number) => Promise<Table>

/** A part of a table, and what fills it. */
export interface PredictedPart {
  readonly part: Table
  readonly fill: Fill
}

export async function* predicted(
  model: ModelInTurns | undefined,
  parts: AsyncGenerator<Table>,
  options: FillOptions,
): AsyncGenerator<PredictedPart> {
  let firstRow = 0
  for await (const part of parts) {
    yield { part, fill: await fillerOf(model, part, options, firstRow) }
    firstRow += part.rows
  }
}

/** What makes each of the tables that are written, from one prediction. */
export async function fillerOf(
  model: ModelInTurns | undefined,
  table: Table,
  { draws, draw, seed, shift, strict = false, ...options }: Drawing,
  firstRow: number,
): Promise<Fill> {
  if (model === undefined) return async () => table
  const common = { ...fillingOptions(options), strict }
  return draws === undefined && draw === undefined
    ? () => model.impute(table, common)
    : model.prepareDraws(table, { ...common, seed, firstRow, ...(shift && { shift }) })
}

/** What `impute` is to do with all that is filled. */
export function fillingOptions({
  bounds,
  blankRows,
  round = true,
  where = [],
  columns,
}: Pick<FillOptions, Filling>): Pick<ImputeOptions, Filling> {
  const some = { ...(bounds !== undefined && { bounds }), ...(columns && { columns }) }
  return { blankRows, round, where, ...some }
}
