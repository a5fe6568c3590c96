import type { ColumnModel, ModelInTurns } from '../learn/index.js'
import type { Table } from '../node.js'
import { longPart } from '../pool/index.js'
import { DrawSpool, readAs } from './draw-spool.js'
import { FillSummary } from './fill-summary.js'
import { type FillOptions, fillerOf, predicted } from './filling.js'
import { ProgressLine } from './progress-line.js'
import type { Source } from './table-source.js'

/**
 * Draws tables and writes them as one in long form: no two of them are held, and of a table that comes as a stream
 * no more than a part.
 *
 * @param model undefined if there is nothing to fill: then they are copies
 * @param write takes the parts one after the other
 */
export async function writeLong(
  model: ColumnModel | undefined,
  source: Source,
  options: FillOptions,
  write: (parts: AsyncGenerator<Table>) => Promise<void>,
): Promise<FillSummary> {
  const summary = new FillSummary(options.isNew ? model : undefined)
  const { stream } = source
  const turns = model?.inTurns()
  await write(
    stream === undefined
      ? partsOfHeld(turns, source.table, options, summary)
      : partsOfStream(turns, source, stream, options, summary),
  )
  return summary
}

async function* partsOfHeld(
  model: ModelInTurns | undefined,
  table: Table,
  options: FillOptions,
  summary: FillSummary,
): AsyncGenerator<Table> {
  const { draws = 1, includeGiven } = options
  const fill = await fillerOf(model, table, options, 0)
  for (let draw = 0; draw < draws; draw++) {
    const filled = await fill(draw)
    if (draw === 0) {
      summary.add(table, filled)
      // All parts of a table are of the same kinds.
      if (includeGiven) yield longPart(readAs(table, filled.columns), 0)
    }
    yield longPart(filled, draw + 1)
  }
}

async function* partsOfStream(
  model: ModelInTurns | undefined,
  source: Source,
  stream: () => AsyncGenerator<Table>,
  options: FillOptions,
  summary: FillSummary,
): AsyncGenerator<Table> {
  const { draws = 1, includeGiven, output, quiet = false } = options
  const spool = await DrawSpool.open(output)
  let progress = new ProgressLine(quiet)
  try {
    for await (const { part, fill } of predicted(model, stream(), options)) {
      for (let draw = 0; draw < draws; draw++) {
        const filled = await fill(draw)
        if (draw === 0) summary.add(part, filled)
        await spool.add(part, filled)
      }
      progress.filling(summary.rows, source.rows)
    }
    progress.end()
    progress = new ProgressLine(quiet)
    const first = includeGiven ? 0 : 1
    const rows = summary.rows * (draws + 1 - first)
    let written = 0
    for (let imp = first; imp <= draws; imp++) {
      let number = 0
      let firstRow = 0
      for await (const part of stream()) {
        yield longPart(
          imp === 0 ? spool.given(part, number) : await spool.fill(part, number + imp - 1),
          imp,
          firstRow,
        )
        number += draws
        firstRow += part.rows
        written += part.rows
        progress.writing(written, rows)
      }
    }
  } finally {
    progress.end()
    await spool.close()
  }
}
