import { extname } from 'node:path'
import type { ColumnModel, ImputeOptions, ModelInTurns } from '../learn/index.js'
import { type Table, type TableFormat, writeTable } from '../node.js'
import { FillSummary } from './fill-summary.js'
import { ProgressLine } from './progress-line.js'
import { SharedParts, SharingEnded } from './shared-parts.js'
import type { Source } from './table-source.js'

/** How holes are filled, and where the tables go. */
export interface FillOptions {
  output: string
  outputEncoding?: string
  bounds?: NonNullable<ImputeOptions['bounds']>
  draws?: number
  blankRows: 'keep' | 'fill'
  round?: boolean
  where?: readonly string[]
  seed: number
  quiet?: boolean
  /** Whether the model was learned from another table. */
  isNew?: boolean
}

type Filling = 'bounds' | 'blankRows' | 'round' | 'where'

/** What was filled: counted, where it was written, and the table if that is held and was not drawn. */
export interface Filled {
  summary: FillSummary
  outputs: string[]
  filled: Table | undefined
}

/**
 * Fills a table, or draws several, and writes them: as a stream where the table is not held.
 *
 * @param model undefined if there is nothing to fill: then they are copies
 * @param format undefined if none was asked for
 */
export async function fillFiles(
  model: ColumnModel | undefined,
  source: Source,
  format: TableFormat | undefined,
  options: FillOptions,
): Promise<Filled> {
  const { output, draws } = options
  const outputs = draws === undefined ? [output] : namesOf(output, draws)
  return source.stream === undefined
    ? fillTables(model, source.table, outputs, format, options)
    : fillStreams(model, source, source.stream, outputs, format, options)
}

async function fillTables(
  model: ColumnModel | undefined,
  table: Table,
  outputs: string[],
  format: TableFormat | undefined,
  options: FillOptions,
): Promise<Filled> {
  const written = writing(format, options.outputEncoding)
  const fill = await fillerOf(model?.inTurns(), table, options, 0)
  const summary = new FillSummary(options.isNew ? model : undefined, options.where)
  let first: Table | undefined
  // One after the other: no two drawn tables are held.
  for (const [i, path] of outputs.entries()) {
    const filled = await fill(i)
    if (i === 0) summary.add(table, filled)
    if (options.draws === undefined) first = filled
    await writeTable(path, filled, written)
  }
  return { summary, outputs, filled: first }
}

/** Files that are written in one reading of the table: each holds a part of it. */
const BESIDE = 8

async function fillStreams(
  model: ColumnModel | undefined,
  source: Source,
  stream: () => AsyncGenerator<Table>,
  outputs: string[],
  format: TableFormat | undefined,
  options: FillOptions,
): Promise<Filled> {
  const written = writing(format, options.outputEncoding)
  const unlike = options.isNew ? model : undefined
  let summary = new FillSummary(unlike, options.where)
  for (let from = 0; from < outputs.length; from += BESIDE) {
    summary = new FillSummary(unlike, options.where)
    const paths = outputs.slice(from, from + BESIDE)
    const parts = new SharedParts(predicted(model?.inTurns(), stream(), options), paths.length)
    const progress = new ProgressLine(options.quiet ?? false)
    const told = (part: Table, filled: Table) => {
      summary.add(part, filled)
      progress.filling(summary.rows, source.rows)
    }
    const writes = paths.map(async (path, i) => {
      const tables = drawn(parts.read(), from + i, i === 0 ? told : undefined)
      try {
        await writeTable(path, tables, written)
      } catch (error) {
        await parts.end()
        throw error
      }
    })
    const failures = (await Promise.allSettled(writes)).flatMap((write) =>
      write.status === 'rejected' ? [write.reason] : [],
    )
    progress.end()
    if (failures.length > 0) {
      throw failures.find((error) => !(error instanceof SharingEnded)) ?? failures[0]
    }
  }
  return { summary, outputs, filled: undefined }
}

/** A part of a table, and what fills it. */
interface PredictedPart {
  readonly part: Table
  readonly fill: (draw: number) => Promise<Table>
}

async function* predicted(
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

async function* drawn(
  parts: AsyncGenerator<PredictedPart>,
  draw: number,
  told: ((part: Table, filled: Table) => void) | undefined,
): AsyncGenerator<Table> {
  for await (const { part, fill } of parts) {
    const filled = await fill(draw)
    told?.(part, filled)
    yield filled
  }
}

/** What makes each of the tables that are written, from one prediction. */
async function fillerOf(
  model: ModelInTurns | undefined,
  table: Table,
  { draws, seed, ...options }: Pick<FillOptions, Filling | 'draws' | 'seed'>,
  firstRow: number,
): Promise<(draw: number) => Promise<Table>> {
  if (model === undefined) return async () => table
  const common = fillingOptions(options)
  return draws === undefined
    ? () => model.impute(table, common)
    : model.prepareDraws(table, { ...common, seed, firstRow })
}

/** What `impute` is to do with all that is filled. */
export function fillingOptions({
  bounds,
  blankRows,
  round = true,
  where = [],
}: Pick<FillOptions, Filling>): Pick<ImputeOptions, Filling> {
  return { blankRows, round, where, ...(bounds !== undefined && { bounds }) }
}

/** How a table is written, where that was asked for. */
function writing(format: TableFormat | undefined, encoding: string | undefined) {
  return { ...(format !== undefined && { format }), ...(encoding !== undefined && { encoding }) }
}

/** `out.csv` is `out.1.csv`, `out.2.csv` and so on; `out.csv.gz` is `out.1.csv.gz`. */
function namesOf(output: string, draws: number): string[] {
  const ending = /(\.[^./\\]+)?\.(gz|gzip|zst|zstd)$/i.exec(output)?.[0] ?? extname(output)
  const stem = output.slice(0, output.length - ending.length)
  return Array.from({ length: draws }, (_, i) => `${stem}.${i + 1}${ending}`)
}
