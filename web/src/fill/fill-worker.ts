import { encodeText } from 'colmask/bytes'
import { ColumnModel, formatCsv, formatJson, type ImprobableCell, type Table } from 'colmask/learn'
import { formatParquet } from 'colmask/parquet'
import { distributionsOf } from './distributions.js'
import type { Download, Failure, Filled, Reply, Request, Sureness } from './messages.js'
import { buffersOf, cellText, packTable } from './pack.js'
import { BinaryError, readTable } from './read-table.js'

/** Cells that are listed as improbable. */
const IMPROBABLE = 25
/** Rows that are looked through at once. */
const AUDITED_ROWS = 2000

let table: Table | undefined
let filledTable: Table | undefined
let model: ColumnModel | undefined
/** What the stop button sets. */
let finish = { aborted: false, reason: undefined }

function send(reply: Reply, transfer: ArrayBufferLike[] = []): void {
  postMessage(reply, { transfer: transfer as ArrayBuffer[] })
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const failure: Failure =
    data.type === 'open' ? 'failedOpen' : data.type === 'kind' ? 'failedKind' : 'failedFill'
  try {
    await answer(data)
  } catch (error) {
    const what = error instanceof BinaryError ? 'failedBinary' : failure
    send({ type: 'failed', what, reason: error instanceof Error ? error.message : String(error) })
  }
})

async function answer(request: Request): Promise<void> {
  switch (request.type) {
    case 'open':
      return show(await readTable(await request.file.arrayBuffer()))
    case 'kind':
      return show(given().withKind(request.column, request.kind))
    case 'fill':
      return fill(given(), request)
    case 'stop':
      finish.aborted = true
      return
    case 'download':
      return download(request.what)
  }
}

function given(): Table {
  if (table === undefined) throw new RangeError('fill: expected a table, got none')
  return table
}

function show(read: Table): void {
  table = read
  model = undefined
  filledTable = undefined
  const packed = packTable(read)
  send({ type: 'opened', table: packed }, buffersOf(packed))
}

async function fill(holes: Table, { budget, seed }: Extract<Request, { type: 'fill' }>) {
  const start = performance.now()
  finish = { aborted: false, reason: undefined }
  // Ends the search for improbable cells, if it goes on.
  model = undefined
  model = await ColumnModel.fit(holes, {
    budget,
    seed,
    finish,
    onProgress: ({ step, steps, heldBackError, seconds, secondsLeft }) =>
      send({ type: 'progress', progress: { step, steps, heldBackError, seconds, secondsLeft } }),
  })
  send({ type: 'filling' })
  filledTable = model.impute(holes)
  const filled = report(model, holes, filledTable, start)
  const sure = Object.values(filled.sureness).flatMap(({ rows, sure }) => [
    rows.buffer,
    sure.buffer,
  ])
  send({ type: 'filled', filled }, [...buffersOf(filled.table), ...sure, filled.influence.buffer])
  await audit(model, holes)
}

function report(fitted: ColumnModel, holes: Table, after: Table, start: number): Filled {
  const sureness: Record<number, Sureness> = {}
  const names = after.columns.map(({ name }) => name)
  for (const { name, rows, sure } of fitted.estimate(holes)) {
    const isNumber = after.column(name).levels.length === 0
    sureness[names.indexOf(name)] = { rows, sure, isNumber }
  }
  return {
    table: packTable(after, holes),
    sureness,
    columns: fitted.columns,
    influence: fitted.influence().data,
    distributions: distributionsOf(holes, after),
    warnings: fitted.warnings,
    seconds: (performance.now() - start) / 1000,
  }
}

/** Looks for cells that do not go with their rows, some rows at a time: it may take longer than training. */
async function audit(fitted: ColumnModel, of: Table): Promise<void> {
  let found: ImprobableCell[] = []
  for (let from = 0; from < of.rows; from += AUDITED_ROWS) {
    const part = of.slice(from, from + AUDITED_ROWS)
    // What was asked for in the meantime goes first.
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (fitted !== model) return
    const cells = fitted.audit(part, { most: IMPROBABLE })
    found = [...found, ...cells.map((cell) => ({ ...cell, row: from + cell.row }))]
      .sort((a, b) => a.probability - b.probability)
      .slice(0, IMPROBABLE)
    const shown = found.map((cell) => ({
      ...cell,
      value: cellText(cell.value),
      expected: cellText(cell.expected),
    }))
    const share = Math.min(1, (from + AUDITED_ROWS) / of.rows)
    send({ type: 'audited', cells: shown, share })
  }
}

async function download(what: Download): Promise<void> {
  if (filledTable === undefined || model === undefined) return
  const bytes = await bytesOf(what, filledTable, model)
  send({ type: 'file', what, bytes }, [bytes.buffer])
}

/** As the file that it came from is encoded. */
function csvOf(filled: Table): Uint8Array<ArrayBuffer> {
  const { layout, reading } = filled
  const isSame = layout?.format === 'csv' && reading.sameBytes !== false
  return encodeText(formatCsv(filled), (isSame ? reading.encoding : undefined) ?? 'utf-8')
}

function bytesOf(what: Download, filled: Table, fitted: ColumnModel) {
  const text = (content: string) => new TextEncoder().encode(content)
  switch (what) {
    case 'csv':
      return csvOf(filled)
    case 'json':
      return text(formatJson(filled))
    case 'parquet':
      return formatParquet(filled)
    case 'model':
      return Uint8Array.from(fitted.toBytes())
  }
}
