import { diagnoseDraws, drawnPair } from 'colmask/diagnostics'
import { ColumnModel, type Kind, type Table } from 'colmask/learn'
import { bytesOf, csvBytes } from './download-bytes.js'
import { type Filling, fillingOf, learnedFrom } from './fill-roles.js'
import type {
  Download,
  Failure,
  Filled,
  Improbable,
  ReadOptions,
  Reply,
  Request,
} from './messages.js'
import { buffersOf, cellText, packTable } from './pack.js'
import { aboutTable, BinaryError, type ReadTable, readTable } from './read-table.js'
import { chartsOf } from './results/make-chart.js'
import { surenessOf } from './results/make-sureness.js'
import { troubleOf } from './troubles.js'

/** Cells that are listed as improbable. */
const IMPROBABLE = 25
/** So many are asked for, as some are what is expected, and below which probability they are listed. */
const [AUDITED_CELLS, RARE] = [200, 0.01]
/** At most so many rows are looked through at once, and more than half as many: rows of the fit need company. */
const AUDITED_ROWS = 2000

let file: Blob | undefined
let asked: ReadOptions = {}
/** How often it was asked to be read: only the last time counts. */
let turns = 0
let given: ReadTable | undefined
/** What columns were said to be. */
let kinds: ReadonlyMap<string, Kind> = new Map()
let filledTable: Table | undefined
let model: ColumnModel | undefined
let drawnTables: readonly Table[] = []
/** Which columns are filled, and with what. */
let how: Filling = {}
/** What the stop button sets. */
let finish = { aborted: false, reason: undefined }

function send(reply: Reply, transfer: ArrayBufferLike[] = []): void {
  postMessage(reply, { transfer: transfer as ArrayBuffer[] })
}

const OF_DRAWS: readonly Download[] = ['long', 'draws', 'book']
const FAILURES: Partial<Record<Request['type'], Failure>> = {
  open: 'failedOpen',
  read: 'failedOpen',
  kind: 'failedKind',
  draw: 'failedDraw',
  pair: 'failedDraw',
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    await answer(data)
  } catch (error) {
    const ofDraws = data.type === 'download' && OF_DRAWS.includes(data.what)
    const failure = ofDraws ? 'failedDraw' : (FAILURES[data.type] ?? 'failedFill')
    const what = error instanceof BinaryError ? 'failedBinary' : failure
    const trouble = error instanceof BinaryError ? error.trouble : troubleOf(error)
    send({ type: 'failed', what, trouble })
  }
})

async function answer(request: Request): Promise<void> {
  switch (request.type) {
    case 'open':
      file = request.file
      return read({})
    case 'read':
      return read(request.options)
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
    case 'stop':
      finish.aborted = true
      return
    case 'draw':
      return draw(opened().table, request)
    case 'pair': {
      const pair = drawnPair(opened().table, drawnTables, request.names)
      return send({ type: 'paired', pair })
    }
    case 'download':
      return download(request)
  }
}

function opened(): ReadTable {
  if (given === undefined) throw new RangeError('fill: expected a table, got none')
  return given
}

async function read(options: ReadOptions): Promise<void> {
  if (file === undefined) return
  const turn = ++turns
  try {
    const { table, sheets } = await readTable(await file.arrayBuffer(), options)
    if (turn !== turns) return
    asked = options
    given = { table: withKinds(table), sheets }
    show()
  } catch (error) {
    // What was asked for after it goes on.
    if (turn === turns) throw error
  }
}

/** A table whose columns are what those of these names were said to be, where they can be that. */
function withKinds(table: Table): Table {
  let said = table
  for (const [name, kind] of kinds) {
    try {
      if (said.has(name)) said = said.withKind(name, kind)
    } catch {
      // Read otherwise, its cells are no longer of that kind.
    }
  }
  return said
}

function show(): void {
  model = undefined
  filledTable = undefined
  drawnTables = []
  const table = packTable(opened().table)
  send({ type: 'opened', table, about: aboutTable(opened(), asked) }, buffersOf(table))
}

async function fill(holes: Table, { budget, seed, roles }: Extract<Request, { type: 'fill' }>) {
  const start = performance.now()
  finish = { aborted: false, reason: undefined }
  // Ends the search for improbable cells, if it goes on.
  model = undefined
  drawnTables = []
  model = await ColumnModel.fit(learnedFrom(holes, roles), {
    budget,
    seed,
    finish,
    onProgress: ({ step, steps, heldBackError, seconds, secondsLeft }) =>
      send({ type: 'progress', progress: { step, steps, heldBackError, seconds, secondsLeft } }),
  })
  send({ type: 'filling' })
  how = fillingOf(holes, roles)
  filledTable = model.impute(holes, how)
  const settings = { budget, seed, when: Date.now() }
  const filled = { ...report(model, holes, filledTable, start), roles, settings }
  const sure = Object.values(filled.sureness).flatMap(
    ({ rows, sure, low, high, values, likely, shares }) =>
      [rows, sure, low, high, values, likely, shares].map(({ buffer }) => buffer),
  )
  send({ type: 'filled', filled }, [...buffersOf(filled.table), ...sure, filled.influence.buffer])
  await audit(model, holes)
}

function report(fitted: ColumnModel, holes: Table, after: Table, start: number) {
  return {
    table: packTable(after, holes),
    sureness: surenessOf(fitted.estimate(holes, how), after),
    columns: fitted.columns,
    influence: fitted.influence().data,
    charts: chartsOf(holes, after, codesOf(fitted)),
    notes: fitted.findings,
    seconds: (performance.now() - start) / 1000,
  } satisfies Omit<Filled, 'roles' | 'settings'>
}

/** Whole numbers that were learned as classes. */
function codesOf({ columns }: ColumnModel): ReadonlySet<string> {
  const codes = columns.filter(({ kind, asClasses }) => kind === 'integer' && asClasses)
  return new Set(codes.map(({ name }) => name))
}

/** Looks for cells that do not go with their rows, some rows at a time: it may take longer than training. */
async function audit(fitted: ColumnModel, of: Table): Promise<void> {
  let found: Improbable[] = []
  const size = Math.ceil(of.rows / Math.ceil(of.rows / AUDITED_ROWS))
  for (let from = 0; from < of.rows; from += size) {
    const part = of.slice(from, from + size)
    // What was asked for in the meantime goes first.
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (fitted !== model) return
    const cells = fitted
      .audit(part, { most: AUDITED_CELLS })
      .map((cell) => ({
        ...cell,
        row: from + cell.row,
        value: cellText(cell.value),
        expected: cellText(cell.expected),
      }))
      // What is as expected may be rare all the same.
      .filter(({ value, expected, probability }) => value !== expected && probability < RARE)
    found = [...found, ...cells].sort((a, b) => a.probability - b.probability).slice(0, IMPROBABLE)
    const shown = found
    const share = Math.min(1, (from + size) / of.rows)
    send({ type: 'audited', cells: shown, share })
  }
}

function draw(holes: Table, { draws, seed }: Extract<Request, { type: 'draw' }>): void {
  if (model === undefined) return
  drawnTables = model.impute(holes, { ...how, draws, seed })
  const diagnostics = diagnoseDraws(holes, drawnTables)
  const pair = diagnostics.pair && drawnPair(holes, drawnTables, diagnostics.pair)
  send({ type: 'drawn', drawn: { diagnostics, pair } })
}

async function download({ what, sheets, draw }: Extract<Request, { type: 'download' }>) {
  if (filledTable === undefined || model === undefined) return
  const from = { filled: filledTable, model, given: opened().table, drawn: drawnTables }
  if (what === 'draws') {
    for (const [i, table] of drawnTables.entries()) {
      const bytes = csvBytes(table)
      send({ type: 'file', what, bytes, draw: i + 1 }, [bytes.buffer])
    }
    return
  }
  const bytes = await bytesOf(what, from, { sheets, draw })
  send({ type: 'file', what, bytes }, [bytes.buffer])
}
