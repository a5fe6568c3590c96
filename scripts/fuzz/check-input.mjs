import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** No input here is so large that anything done with it may take longer. */
const MOST_SECONDS = 8
const STYLE = {
  quote: '"',
  escape: '',
  comment: '',
  skip: 0,
  header: true,
  unitRows: 0,
  spaced: false,
}
const PLAIN = {
  csv: { format: 'csv', delimiter: ',', ...STYLE },
  tsv: { format: 'tsv', delimiter: '\t', ...STYLE },
}
const OTHERS = ['csv', 'tsv', 'json', 'jsonl', 'parquet', 'xlsx', 'arrow']

/**
 * Reads an input in every way, describes it, fills it and writes it. Throws if anything is not as it is
 * promised.
 *
 * @param lib what `colmask/node` and `colmask/bytes` export
 * @returns whether it could be read
 */
export async function checkInput(lib, folder, { name, bytes, options, draw }) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const whole = await timed('readTable', () => attempt(() => lib.readTable(path, options)))
  const streamed = await timed('streamTable', () => attempt(() => stream(lib, path, options)))
  checkError(whole.error, path)
  if (!isLater(whole.error, streamed.error)) {
    same('message', whole.error?.message, streamed.error?.message)
  }
  if (whole.error !== undefined) return false
  const table = whole.value
  sameTable(table, streamed.value)
  JSON.stringify(lib.describeTable(table))
  for (const finding of table.findings) lib.findingText(finding)
  await timed('write as it was', () => checkUnchanged(lib, folder, path, table, streamed.value))
  const filled = fillSimply(table, draw)
  await timed('write filled', () => checkFilled(lib, folder, table, filled))
  const other = draw.of(OTHERS)
  await timed(`write ${other}`, () => checkOther(lib, folder, other, filled))
  rmSync(path)
  return true
}

/** Of two things that are wrong, bytes that are no text are found last where a file comes in pieces. */
function isLater(whole, streamed) {
  if (whole === undefined || streamed === undefined) return false
  return /expected text in |gzip/.test(whole.message) && streamed.line !== undefined
}

async function timed(what, act) {
  const start = performance.now()
  const value = await act()
  const seconds = (performance.now() - start) / 1000
  if (seconds > MOST_SECONDS) throw new Error(`${what} took ${seconds.toFixed(1)} s`)
  return value
}

async function attempt(act) {
  try {
    return { value: await act() }
  } catch (error) {
    return { error }
  }
}

async function stream(lib, path, options) {
  const survey = await lib.surveyTable(path, options)
  const tables = []
  for await (const table of lib.streamTable(path, { ...options, schemas: survey.schemas }))
    tables.push(table)
  return { survey, tables }
}

/** Of text, where in it is known, but for what is wrong with the file as a whole. */
const WITHOUT_LINE =
  /expected text, got|gzip|zstd|Zstandard|kinds|column named|expected a (whole )?workbook|XML|zip|xl\/|Parquet|Arrow/i

function checkError(error, path) {
  if (error === undefined) return
  const { name, message, line } = error
  const isOurs = name === 'FileError' || name === 'SheetError'
  if (!isOurs && !(name === 'RangeError' && /^\w+: .*, got /s.test(message))) {
    throw new Error(`expected an error with a message of its own, got ${name}: ${message}`, {
      cause: error,
    })
  }
  if (/undefined|NaN|\[object|is not a function|Invalid (array|string|typed)/.test(message)) {
    if (!/got .*(undefined|NaN)/s.test(message))
      throw new Error(`expected words, got ${message}`, { cause: error })
  }
  const isText = /\.(csv|tsv|jsonl?)(\.gz)?$/.test(path) && name === 'FileError'
  if (isText && line === undefined && !WITHOUT_LINE.test(message)) {
    throw new Error(`expected a line, got ${message}`, { cause: error })
  }
}

function same(what, a, b) {
  const [first, second] = [a, b].map((value) => JSON.stringify(value, plain))
  if (first !== second) throw new Error(`${what}: read whole ${first}, streamed ${second}`)
}

function plain(_, value) {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function sameTable(table, { survey, tables }) {
  same('rows', table.rows, survey.rows)
  same(
    'streamed rows',
    table.rows,
    tables.reduce((sum, { rows }) => sum + rows, 0),
  )
  const schemas = new Map(table.columns.map(({ name, schema }) => [name, schema]))
  same('names', [...schemas.keys()], [...survey.schemas.keys()])
  same('reading', table.reading, survey.reading)
  same('findings', table.findings, survey.findings)
  for (const column of table.columns) {
    const { name, schema, rows, given } = column
    same(`schema of ${name}`, schema, survey.schemas.get(name))
    same(`missing of ${name}`, rows - given, survey.missing.get(name))
    const parts = tables.map((part) => part.column(name))
    same(
      `values of ${name}`,
      [...column.values],
      parts.flatMap(({ values }) => [...values]),
    )
    same(`cells of ${name}`, cellsOf(column), parts.flatMap(cellsOf))
  }
}

function cellsOf(column) {
  return Array.from({ length: column.rows }, (_, row) => column.cell(row) ?? null)
}

/** Writes; what is refused leaves nothing behind. Gives the file's bytes, if there is one. */
async function written(lib, folder, name, tables, options) {
  const path = join(folder, name)
  rmSync(path, { force: true })
  const { error } = await attempt(() => lib.writeTable(path, tables, options))
  const left = readdirSync(folder).filter((file) => file.endsWith('.tmp'))
  if (left.length > 0) throw new Error(`expected no temporary file, got ${left}`)
  if (error === undefined) return { path, bytes: readFileSync(path) }
  checkError(error, '')
  if (statSync(path, { throwIfNoEntry: false }))
    throw new Error('expected no file after an error', { cause: error })
  return { error }
}

async function checkUnchanged(lib, folder, path, table, { tables }) {
  const { format, sameBytes, compression } = table.reading
  const isText = format !== 'parquet' && format !== 'arrow' && format !== 'xlsx'
  const outName = `same.${format ?? 'csv'}`
  const whole = await written(lib, folder, outName, table)
  const parts = await written(lib, folder, outName, tables)
  same('error of writing', whole.error?.message, parts.error?.message)
  if (whole.error !== undefined) {
    // A broken workbook may be read though no other can be made of it.
    if (sameBytes === false || format === 'xlsx') return
    throw new Error(`cannot be written as it was: ${whole.error.message}`, { cause: whole.error })
  }
  if (isText) {
    const raw = readFileSync(path)
    const bytes = compression === 'gzip' ? gunzipSync(raw) : raw
    if (!bytes.equals(whole.bytes))
      throw new Error(`expected the same bytes, got ${differing(bytes, whole.bytes)}`)
    if (!bytes.equals(parts.bytes))
      throw new Error(`expected the same bytes of a stream, got ${differing(bytes, parts.bytes)}`)
    return
  }
  const again = await lib.readTable(whole.path, {
    format,
    ...(table.reading.sheet && { sheet: table.reading.sheet }),
  })
  same('rows again', table.rows, again.rows)
  for (const [i, column] of table.columns.entries()) {
    same(`cells of ${column.name} again`, cellsOf(column), cellsOf(again.columns[i]))
  }
}

function differing(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const part = (bytes) =>
    JSON.stringify(bytes.subarray(Math.max(0, at - 20), at + 20).toString('latin1'))
  return `at ${at}: ${part(a)} and ${part(b)}`
}

/** Values that the column has already, or could have. */
function fillSimply(table, draw) {
  const values = new Map()
  for (const column of table.columns) {
    if (column.kind === 'text' || column.given === column.rows) continue
    const known = column.values.filter((value) => !Number.isNaN(value))
    if (known.length === 0 && column.levels.length === 0) known.fill(1)
    const one = () => (known.length > 0 ? draw.of(known) : column.levels.length > 0 ? 0 : 1)
    values.set(column.name, Float64Array.from(column.values, one))
  }
  return table.fill(values)
}

/** The same dialect, kinds and encoding, so that nothing is guessed anew. */
function readingOptions({ reading, columns }) {
  const { mark, sameBytes, compression, lines, ...said } = reading
  return { ...said, kinds: new Map(columns.map(({ name, schema }) => [name, schema])) }
}

async function checkFilled(lib, folder, table, filled) {
  const { format = 'csv' } = table.reading
  const { path, error } = await written(lib, folder, `filled.${format}`, filled)
  if (error !== undefined || table.tokens.isOnly || table.tokens.named.size > 0) return
  const again = await lib.readTable(path, readingOptions(table))
  same('rows filled', filled.rows, again.rows)
  for (const [i, column] of filled.columns.entries()) {
    // A key that is added to a row of JSON may make another column the first.
    const back = again.has(column.name) ? again.column(column.name) : again.columns[i]
    same(`values of ${column.name} filled`, [...column.values], [...back.values])
    same(`holes of ${column.name} filled`, [...column.missing], [...back.missing])
    for (let row = 0; row < column.rows; row++) {
      if (column.changed?.[row] !== 1)
        same(`cell ${row} of ${column.name}`, column.cell(row) ?? null, back.cell(row) ?? null)
    }
  }
}

async function checkOther(lib, folder, format, filled) {
  const { path, bytes, error } = await written(lib, folder, `other.${format}`, filled, { format })
  // Its own format it keeps, NaN and Infinity in JSON too.
  if (error !== undefined || filled.reading.format === format || filled.rows === 0) return
  if (filled.columns.length === 0) return
  // What a nested value of JSON has that is none is passed through.
  if (/json/.test(filled.reading.format ?? '') && /NaN|Infinity/.test(bytes)) return
  // JSON that comes from JSON keeps its encoding.
  const isJson = /json/.test(filled.reading.format ?? '')
  const text = new TextDecoder(isJson ? filled.reading.encoding : 'utf-8').decode(bytes)
  if (format === 'json') JSON.parse(text)
  if (format === 'jsonl') for (const line of text.split('\n')) if (line !== '') JSON.parse(line)
  // Text with a NUL is none to the reader.
  if (/^[ct]sv$/.test(format) && bytes.includes(0)) return
  // A file of tabs that is called .csv comes back as it is, with what is no row of it.
  if (format === 'tsv' && filled.reading.delimiter === '\t') return
  const isCsv = format === 'csv' || format === 'tsv'
  const again = await lib.readTable(path, isCsv ? PLAIN[format] : { format })
  if (format !== 'xlsx') same('rows elsewhere', filled.rows, again.rows)
  if (!isCsv || filled.tokens.isOnly || filled.tokens.named.size > 0) return
  for (const [i, column] of filled.columns.entries()) {
    same(`holes of ${column.name} elsewhere`, [...column.missing], [...again.columns[i].missing])
  }
}
