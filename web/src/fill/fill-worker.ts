import { diagnoseDraws, drawnPair } from 'colmask/diagnostics'
import { ColumnModel, type Table } from 'colmask/learn'
import { bytesOf, csvBytes } from './download-bytes.js'
import { type Filling, fillingOf, learnedFrom } from './fill-roles.js'
import { agreements, joinTables, type NamedTable } from './join/join-tables.js'
import { bodyOf, isLastLeft, wholeOf } from './last-row.js'
import type { Given, Improbable, Made, ReadOptions, Reply, Request, Settings } from './messages.js'
import { buffersOf, packTable } from './pack.js'
import {
  aboutTable,
  type ReadTable,
  readGiven,
  readTable,
  sameReading,
  withKinds,
} from './read-table.js'
import { asModel } from './run/as-model.js'
import { failureOf } from './run/failure.js'
import { longOf } from './run/long.js'
import { audit, report } from './run/report.js'
import { slowness } from './run/slowness.js'
import { IN_PAGES } from './run/time-left.js'
import type { Role } from './summary/roles.js'
import { troubleOf } from './troubles.js'

let file: Blob | undefined
let asked: ReadOptions = {}
/** How often it was asked to be read: only the last time counts. */
let turns = 0
let given: ReadTable | undefined
/** What columns were said to be. */
let kinds: Given['kinds'] = new Map()
/** The last result: of which table it is, and whether its model is one of a file that is not yet read. */
let madeOf: { readonly id: string; readonly holes: Table; readonly body: Table } | undefined
let made: Made | undefined
let filledTable: Table | undefined
let model: ColumnModel | undefined
/** Of the rows that are filled. */
let drawnTables: readonly Table[] = []
/** Which columns are filled, and with what. */
let how: Filling = {}
/** What the stop button sets. */
let finish = { aborted: false, reason: undefined }
/** Ends the search for improbable cells. */
let auditing = new AbortController()
/** What was asked for is done one after the other. */
let last: Promise<void> = Promise.resolve()

function send(reply: Reply, transfer: ArrayBufferLike[] = []): void {
  postMessage(reply, { transfer: transfer as ArrayBuffer[] })
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'stop') {
    finish.aborted = true
    return
  }
  const isRead = data.type === 'open' || data.type === 'read' || data.type === 'restore'
  const turn = isRead ? ++turns : turns
  last = last.then(() => answerOrFail(data, turn))
})

async function answerOrFail(data: Request, turn: number): Promise<void> {
  try {
    await answer(data, turn)
  } catch (error) {
    send(failureOf(data, error))
  }
}

async function answer(request: Request, turn: number): Promise<void> {
  switch (request.type) {
    case 'compare':
      return send({ type: 'compared', agreements: agreements(await tablesOf(request.files)) })
    case 'join': {
      const tables = (await tablesOf(request.files)).filter((table) => table !== undefined)
      return send({ type: 'joined', text: joinTables(tables, request.source) })
    }
    case 'open':
      file = request.file
      kinds = request.kinds ?? kinds
      return read({}, turn)
    case 'read':
      return read(request.options, turn)
    case 'restore':
      return restore(request)
    case 'kind': {
      const { table, sheets } = opened()
      const { columns, kind } = request
      const said = columns.reduce((one, column) => one.withKind(column, kind), table)
      given = { table: said, sheets }
      kinds = new Map([...kinds, ...columns.map((column) => [column, kind] as const)])
      return show()
    }
    case 'fill':
      return fill(opened().table, request)
    case 'fillBy':
      return fillBy(opened(), request)
    case 'draw':
      return draw(request)
    case 'pair': {
      const pair = drawnPair(result().body, drawnTables, request.names)
      return send({ type: 'paired', pair })
    }
    case 'download':
      return download(request)
    case 'stop':
      return
  }
}

function opened(): ReadTable {
  if (given === undefined) throw new RangeError('fill: expected a table, got none')
  return given
}

/** Files as tables; undefined where one is none, which is told when it is opened. */
async function tablesOf(files: readonly File[]): Promise<(NamedTable | undefined)[]> {
  const found: (NamedTable | undefined)[] = []
  for (const one of files) {
    const read = readTable(await one.arrayBuffer(), {}).catch(() => undefined)
    const table = (await read)?.table
    found.push(table && { name: one.name, table })
  }
  return found
}

/** The last result. One of before, which was only kept as what makes it, is made again. */
function result() {
  if (made !== undefined && madeOf !== undefined) {
    model = ColumnModel.fromBytes(made.model)
    how = fillingOf(madeOf.body, made.roles, model)
    filledTable = wholeOf(madeOf.holes, model.impute(madeOf.body, how))
    made = undefined
  }
  if (madeOf === undefined || model === undefined || filledTable === undefined) {
    throw new RangeError('fill: expected a filled table, got none')
  }
  return { ...madeOf, model, filledTable }
}

async function read(options: ReadOptions, turn: number): Promise<void> {
  if (file === undefined || turn !== turns) return
  try {
    const { table, sheets } = await readTable(await file.arrayBuffer(), options)
    if (turn !== turns) return
    asked = options
    given = { table: withKinds(table, kinds), sheets }
    show()
  } catch (error) {
    // What was asked for after it goes on.
    if (turn === turns) throw error
  }
}

/** What a worker before this one had, or this one before something was undone. */
async function restore({ given: of, made: by }: Extract<Request, { type: 'restore' }>) {
  ;({ file, asked, kinds } = of)
  given = await readGiven(of)
  if (by?.id === madeOf?.id) return
  forget()
  if (by === undefined) return
  made = by
  const { table } = sameReading(by.from, of) ? given : await readGiven(by.from)
  const body = bodyOf(table, by.from.asked)
  madeOf = { id: by.id, holes: table, body }
  if (by.audited < 1) beginAudit(by.id, result().model, body)
}

/** The last result is there no more. */
function forget(): void {
  auditing.abort()
  made = undefined
  madeOf = undefined
  model = undefined
  filledTable = undefined
  drawnTables = []
}

/** What was filled before stays, until it is filled again. */
function show(): void {
  const { table: read } = opened()
  const table = packTable(read, undefined, isLastLeft(read, asked))
  send({ type: 'opened', table, about: aboutTable(opened(), asked), kinds }, buffersOf(table))
}

async function fill(holes: Table, request: Extract<Request, { type: 'fill' }>) {
  const { id, budget, seed, roles, wait } = request
  const start = performance.now()
  finish = { aborted: false, reason: undefined }
  const body = bodyOf(holes, asked)
  const learned = learnedFrom(body, roles)
  const cost = ColumnModel.cost(learned, { budget })
  const long = wait ? undefined : longOf(body, learned, roles, budget, cost)
  const slow = slowness()
  if (long !== undefined) {
    const told = IN_PAGES * slow
    const few = { ...long.few, seconds: told * long.few.seconds }
    return send({ type: 'long', long: { ...long, seconds: told * long.seconds, few } })
  }
  auditing.abort()
  const stopExpecting = expectAnew(cost.seconds, slow)
  const fitted = await ColumnModel.fit(learned, {
    budget,
    seed,
    finish,
    onProgress: ({ loss, ...progress }) => {
      stopExpecting()
      send({ type: 'progress', progress })
    },
  }).finally(stopExpecting)
  send({ type: 'filling' })
  const settings = { budget, seed, when: Date.now() }
  await finishWith(fitted, { id, holes, roles, start, settings })
}

/** Tells what learning will take, and again each second: how slow a machine is that does other things too varies. */
function expectAnew(seconds: number, first: number): () => void {
  const slow = [first]
  const tell = () => {
    const mean = slow.reduce((sum, one) => sum + one, 0) / slow.length
    send({ type: 'expected', seconds: mean * seconds })
  }
  tell()
  const timer = setInterval(() => {
    slow.push(slowness())
    tell()
  }, 1000)
  return () => clearInterval(timer)
}

type FillBy = Extract<Request, { type: 'fillBy' }>

/** Fills by a model of another table, as whose columns these are read. */
async function fillBy(read: ReadTable, { model: bytes, name, id }: FillBy): Promise<void> {
  const start = performance.now()
  const by = ColumnModel.fromBytes(new Uint8Array(await bytes.arrayBuffer()))
  const { table, unlike, said, roles } = asModel(read.table, by)
  send({ type: 'unlike', unlike })
  if (unlike.known.length === 0) return
  given = { table, sheets: read.sheets }
  kinds = new Map([...kinds, ...said])
  show()
  send({ type: 'filling' })
  const settings = { when: Date.now() }
  await finishWith(by, { id, holes: table, roles, start, settings, by: name })
}

interface Finishing {
  readonly id: string
  readonly holes: Table
  readonly roles: readonly Role[]
  readonly start: number
  readonly settings: Settings
  readonly by?: string
}

async function finishWith(
  fitted: ColumnModel,
  { id, holes, roles, start, settings, by }: Finishing,
) {
  const body = bodyOf(holes, asked)
  const filling = fillingOf(body, roles, fitted)
  const turnsOf = fitted.inTurns()
  const after = await turnsOf.impute(body, filling)
  const estimates = await turnsOf.estimate(body, filling)
  const whole = wholeOf(holes, after)
  forget()
  ;[model, how, filledTable, madeOf] = [fitted, filling, whole, { id, holes, body }]
  const bytes = Uint8Array.from(fitted.toBytes())
  const about = { id, model: bytes, roles, settings, ...(by !== undefined && { by }) }
  const packed = packTable(whole, holes, isLastLeft(holes, asked))
  const filled = { ...report(fitted, body, after, estimates, packed, start), ...about }
  const sure = Object.values(filled.sureness).flatMap(
    ({ rows, sure, low, high, values, likely, shares }) =>
      [rows, sure, low, high, values, likely, shares].map(({ buffer }) => buffer),
  )
  const more = [...sure, filled.influence.buffer, bytes.buffer]
  send({ type: 'filled', filled }, [...buffersOf(filled.table), ...more])
  beginAudit(id, fitted, body)
}

/** Goes on beside whatever is asked for next. */
function beginAudit(id: string, fitted: ColumnModel, of: Table): void {
  auditing = new AbortController()
  const tell = (cells: readonly Improbable[], share: number) =>
    send({ type: 'audited', id, cells, share })
  audit(fitted, of, auditing.signal, tell).catch((error) =>
    send({ type: 'failed', what: 'failedFill', trouble: troubleOf(error) }),
  )
}

function draw({ draws, seed }: Extract<Request, { type: 'draw' }>): void {
  const { body, model } = result()
  drawnTables = model.impute(body, { ...how, draws, seed })
  const diagnostics = diagnoseDraws(body, drawnTables)
  const pair = diagnostics.pair && drawnPair(body, drawnTables, diagnostics.pair)
  send({ type: 'drawn', drawn: { diagnostics, pair } })
}

async function download({ what, sheets, draw }: Extract<Request, { type: 'download' }>) {
  const { holes, filledTable, model } = result()
  const drawn = drawnTables.map((table) => wholeOf(holes, table))
  const from = { filled: filledTable, model, given: holes, drawn }
  if (what === 'draws') {
    for (const [i, table] of drawn.entries()) {
      const bytes = csvBytes(table)
      send({ type: 'file', what, bytes, draw: i + 1 }, [bytes.buffer])
    }
    return
  }
  const bytes = await bytesOf(what, from, { sheets, draw })
  send({ type: 'file', what, bytes }, [bytes.buffer])
}
