import type { ColumnModel } from '../learn/index.js'
import { type Table, type TableFormat, type WriteTableOptions, writeTable } from '../node.js'
import { type Target, targetsOf } from './draw-names.js'
import { writeLong } from './fill-long.js'
import { FillSummary } from './fill-summary.js'
import {
  type Filled,
  type FillOptions,
  fillerOf,
  type PredictedPart,
  predicted,
} from './filling.js'
import { ProgressLine } from './progress-line.js'
import { SharedParts, SharingEnded } from './shared-parts.js'
import type { Source } from './table-source.js'

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
  const written = writing(format, options.outputEncoding)
  if (options.long) {
    const summary = await writeLong(model, source, options, (tables) =>
      writeTable(options.output, tables, written),
    )
    return { summary, outputs: [options.output], filled: undefined }
  }
  const targets = targetsOf(options)
  const { stream } = source
  const { summary, filled } =
    stream === undefined
      ? await fillTables(model, source.table, targets, written, options)
      : await fillStreams(model, source, stream, targets, written, options)
  return { summary, filled, outputs: targets.map(({ path }) => path) }
}

async function fillTables(
  model: ColumnModel | undefined,
  table: Table,
  targets: readonly Target[],
  written: Writing,
  options: FillOptions,
): Promise<Omit<Filled, 'outputs'>> {
  const fill = await fillerOf(model?.inTurns(), table, options, 0)
  const summary = new FillSummary(options.isNew ? model : undefined, options.where)
  let first: Table | undefined
  // One after the other: no two drawn tables are held.
  for (const [i, { path, draw }] of targets.entries()) {
    const filled = await fill(draw ?? 0)
    if (i === 0) summary.add(table, filled)
    if (draw === undefined) first = filled
    await writeTable(path, filled, written)
  }
  return { summary, filled: first }
}

/** Files that are written in one reading of the table: each holds a part of it. */
const BESIDE = 8

async function fillStreams(
  model: ColumnModel | undefined,
  source: Source,
  stream: () => AsyncGenerator<Table>,
  targets: readonly Target[],
  written: Writing,
  options: FillOptions,
): Promise<Omit<Filled, 'outputs'>> {
  const unlike = options.isNew ? model : undefined
  let summary = new FillSummary(unlike, options.where)
  for (let from = 0; from < targets.length; from += BESIDE) {
    summary = new FillSummary(unlike, options.where)
    const beside = targets.slice(from, from + BESIDE)
    const parts = new SharedParts(predicted(model?.inTurns(), stream(), options), beside.length)
    const progress = new ProgressLine(options.quiet ?? false)
    const told = (part: Table, filled: Table) => {
      summary.add(part, filled)
      progress.filling(summary.rows, source.rows)
    }
    const writes = beside.map(async ({ path, draw = 0 }, i) => {
      const tables = drawn(parts.read(), draw, i === 0 ? told : undefined)
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
  return { summary, filled: undefined }
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

/** How a table is written, where that was asked for. */
type Writing = Pick<WriteTableOptions, 'format' | 'encoding'>

function writing(format: TableFormat | undefined, encoding: string | undefined): Writing {
  return { ...(format !== undefined && { format }), ...(encoding !== undefined && { encoding }) }
}
