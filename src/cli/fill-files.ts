import { extname } from 'node:path'
import type { ColumnModel, ImputeOptions } from '../learn/index.js'
import { type Table, type TableFormat, writeTable } from '../node.js'
import { FillSummary } from './fill-summary.js'
import { ProgressLine } from './progress-line.js'
import type { Source } from './table-source.js'

/** How holes are filled, and where the tables go. */
export interface FillOptions {
  output: string
  outputEncoding?: string
  bounds?: NonNullable<ImputeOptions['bounds']>
  draws?: number
  blankRows: 'keep' | 'fill'
  seed: number
  quiet?: boolean
}

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
  { draws, seed, outputEncoding, ...options }: FillOptions,
): Promise<Filled> {
  const common = fillingOptions(options)
  const written = writing(format, outputEncoding)
  const tables =
    model === undefined
      ? outputs.map(() => table)
      : draws === undefined
        ? [await model.inTurns().impute(table, common)]
        : await model.inTurns().impute(table, { ...common, draws, seed })
  const summary = new FillSummary()
  for (const [i, filled] of tables.entries()) {
    if (i === 0) summary.add(table, filled)
    await writeTable(outputs[i] ?? '-', filled, written)
  }
  return { summary, outputs, filled: draws === undefined ? tables[0] : undefined }
}

async function fillStreams(
  model: ColumnModel | undefined,
  source: Source,
  stream: () => AsyncGenerator<Table>,
  outputs: string[],
  format: TableFormat | undefined,
  { draws, seed, quiet, outputEncoding, ...options }: FillOptions,
): Promise<Filled> {
  const common = fillingOptions(options)
  const written = writing(format, outputEncoding)
  let summary = new FillSummary()
  for (const [i, path] of outputs.entries()) {
    summary = new FillSummary()
    const drawn = draws === undefined ? common : { ...common, draws: i + 1, seed }
    const tables = streamed(model, source, stream(), summary, drawn, quiet)
    await writeTable(path, tables, written)
  }
  return { summary, outputs, filled: undefined }
}

/** What `impute` is to do with all that is filled. */
export function fillingOptions({
  bounds,
  blankRows,
}: Pick<FillOptions, 'bounds' | 'blankRows'>): Pick<ImputeOptions, 'bounds' | 'blankRows'> {
  return { blankRows, ...(bounds !== undefined && { bounds }) }
}

async function* streamed(
  model: ColumnModel | undefined,
  source: Source,
  parts: AsyncGenerator<Table>,
  summary: FillSummary,
  options: ImputeOptions,
  quiet = false,
): AsyncGenerator<Table> {
  const progress = new ProgressLine(quiet)
  for await (const part of parts) {
    const filled = model === undefined ? part : await filledPart(model, part, summary.rows, options)
    summary.add(part, filled)
    progress.filling(summary.rows, source.rows)
    yield filled
  }
  progress.end()
}

async function filledPart(
  model: ColumnModel,
  part: Table,
  firstRow: number,
  { draws, ...options }: ImputeOptions,
): Promise<Table> {
  const common = { ...options, firstRow }
  const turns = model.inTurns()
  if (draws === undefined) return turns.impute(part, common)
  return (await turns.impute(part, { ...common, draws })).at(-1) ?? part
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
