import { ColumnModel, formatCsv, formatJson, type Table } from 'colmask/learn'
import { distributionsOf } from './distributions.js'
import type { Download, Failure, Filled, Reply, Request, Sureness } from './messages.js'
import { buffersOf, cellText, packTable } from './pack.js'
import { BinaryError, readTable } from './read-table.js'

/** Cells that are listed as improbable. */
const IMPROBABLE = 25

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
      return show(await readTable(request.bytes))
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
  model = await ColumnModel.fit(holes, {
    budget,
    seed,
    finish,
    onProgress: ({ step, steps, heldBackError, seconds, secondsLeft }) =>
      send({ type: 'progress', progress: { step, steps, heldBackError, seconds, secondsLeft } }),
  })
  filledTable = model.impute(holes)
  const filled = report(model, holes, filledTable, start)
  send({ type: 'filled', filled }, [...buffersOf(filled.table), filled.influence.buffer])
}

function report(fitted: ColumnModel, holes: Table, after: Table, start: number): Filled {
  const sureness: Record<number, Sureness> = {}
  const names = after.columns.map(({ name }) => name)
  for (const { name, rows, sure } of fitted.estimate(holes)) {
    const isNumber = after.column(name).levels.length === 0
    sureness[names.indexOf(name)] = { rows, sure, isNumber }
  }
  const improbable = fitted.audit(holes, { most: IMPROBABLE }).map((cell) => ({
    ...cell,
    value: cellText(cell.value),
    expected: cellText(cell.expected),
  }))
  return {
    table: packTable(after, holes),
    sureness,
    columns: fitted.columns,
    influence: fitted.influence().data,
    distributions: distributionsOf(holes, after),
    improbable,
    warnings: fitted.warnings,
    seconds: (performance.now() - start) / 1000,
  }
}

function download(what: Download): void {
  if (filledTable === undefined || model === undefined) return
  const bytes =
    what === 'model'
      ? Uint8Array.from(model.toBytes())
      : new TextEncoder().encode(what === 'csv' ? formatCsv(filledTable) : formatJson(filledTable))
  send({ type: 'file', what, bytes }, [bytes.buffer])
}
