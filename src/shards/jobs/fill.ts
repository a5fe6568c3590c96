import { createHash } from 'node:crypto'
import { FileError } from '../../files/file-error.js'
import { fileChunks } from '../../files/write-table.js'
import type { ColumnModel } from '../../learn/index.js'
import type { Table } from '../../table/table.js'
import type { Plan, PlannedFilling, Receipt } from '../plan/documents.js'
import { outputOf, receiptOf, shardAt, type Task, taskOf } from '../plan/layout.js'
import type { JobContext } from './context.js'
import { shardTables } from './shard-tables.js'

/** Fills a shard of the plan, or makes a draw of it: first the output, then the receipt that says that it is whole. */
export async function fill(context: JobContext): Promise<number> {
  const { job, out } = context
  const plan = await context.plan()
  const task = taskOf(plan, job.part)
  const { rows } = shardAt(plan, task.shard)
  const model = await context.model(plan)
  const output = outputOf(plan, task)
  const tally = new Tally(plan.columns.length)
  const tables = filledTables(context, plan, task, model, tally)
  const content = fileChunks(output, tables, {
    ...(plan.settings.outputFormat !== null && { format: plan.settings.outputFormat }),
    ...(plan.settings.outputEncoding !== null && { encoding: plan.settings.outputEncoding }),
  })
  const seen = new Seen()
  await out.write(output, seen.through(content))
  if (tally.rows !== rows) {
    throw new FileError(
      output,
      `expected the ${rows} rows that were counted, got ${tally.rows}: plan again`,
    )
  }
  const receipt: Receipt = {
    plan: job.hash,
    output,
    task: job.part,
    rows,
    bytes: seen.bytes,
    sha256: seen.sha256(),
    missing: tally.missing,
    filled: tally.filled,
  }
  await out.writeJson(receiptOf(output), receipt)
  return rows
}

async function* filledTables(
  context: JobContext,
  plan: Plan,
  { shard, draw }: Task,
  model: ColumnModel,
  tally: Tally,
): AsyncGenerator<Table> {
  const { fill } = plan.settings
  const turns = model.inTurns()
  let { firstRow } = shardAt(plan, shard)
  for await (const table of shardTables(context, plan, shard)) {
    const filled =
      draw === undefined
        ? await turns.impute(table, fillingOptions(fill))
        : await turns.impute(table, { ...drawingOptions(fill), draw, firstRow })
    firstRow += table.rows
    tally.add(table, filled)
    context.told(tally.rows)
    yield filled
  }
}

/** What `impute` takes, of what a plan says. */
export function fillingOptions({ blankRows, round, where, bounds }: PlannedFilling) {
  return { blankRows, round, where, ...(bounds !== null && { bounds }) }
}

export function drawingOptions(fill: PlannedFilling) {
  const { seed, shift } = fill
  return { ...fillingOptions(fill), seed, ...(shift !== null && { shift }) }
}

/** Counts holes, column by column. */
class Tally {
  rows = 0
  readonly missing: number[]
  readonly filled: number[]

  constructor(columns: number) {
    this.missing = new Array<number>(columns).fill(0)
    this.filled = new Array<number>(columns).fill(0)
  }

  add(before: Table, after: Table): void {
    this.rows += before.rows
    for (const [c, column] of before.columns.entries()) {
      const holes = before.rows - column.given
      const left = after.rows - (after.columns[c]?.given ?? 0)
      this.missing[c] = (this.missing[c] ?? 0) + holes
      this.filled[c] = (this.filled[c] ?? 0) + holes - left
    }
  }
}

/** Looks at what is written. */
class Seen {
  bytes = 0
  private readonly hash = createHash('sha256')

  async *through(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      this.hash.update(piece)
      this.bytes += piece.length
      yield piece
    }
  }

  sha256(): string {
    return this.hash.digest('hex')
  }
}
