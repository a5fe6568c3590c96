import { readFileSync } from 'node:fs'
import {
  type ColumnSchema,
  FileError,
  isDatePattern,
  KINDS,
  type NumberFormat,
  parseJsonDocument,
  type Reading,
  TextError,
} from '../node.js'
import { UsageError } from './usage-error.js'

/** What `colmask describe --json` found of a table, to be taken for others. */
export interface Assumed {
  readonly reading: Reading
  readonly schemas: ReadonlyMap<string, ColumnSchema>
}

/** What was expected of a value; undefined if it is that. */
type Check = (value: unknown) => string | undefined
type Checks<T> = Readonly<Record<keyof Required<T>, Check>>

const text: Check = (value) => (typeof value === 'string' ? undefined : 'a string')
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false')
/** '' where nothing separates cells. */
const character: Check = (value) =>
  typeof value === 'string' && /^[^"'\r\n\0]?$/.test(value) ? undefined : 'one character'

function oneOf(...known: readonly unknown[]): Check {
  const list = known.map((value) => JSON.stringify(value)).join(', ')
  return (value) => (known.includes(value) ? undefined : `one of ${list}`)
}

function count(most = Number.MAX_SAFE_INTEGER): Check {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
      ? undefined
      : 'a whole number from 0 on'
}

const orNull =
  (check: Check): Check =>
  (value) => {
    const expected = value === null ? undefined : check(value)
    return expected && `${expected}, or null`
  }

const texts: Check = (value) =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'string') &&
  new Set(value).size === value.length
    ? undefined
    : 'an array of strings that differ'

const READING: Checks<Reading> = {
  format: text,
  encoding: text,
  compression: oneOf('gzip', 'zstd'),
  mark: flag,
  sameBytes: flag,
  delimiter: character,
  quote: text,
  escape: text,
  comment: text,
  skip: count(),
  header: flag,
  sheet: text,
  lines: flag,
  flatten: flag,
  unitRows: count(),
  spaced: flag,
  onBadRow: oneOf('error', 'skip', 'keep'),
}

const SCHEMA: Checks<ColumnSchema> = {
  kind: oneOf(...KINDS),
  levels: texts,
  cells: oneOf('string', 'number', 'bigint', 'boolean', 'date'),
  quoted: flag,
  decimals: orNull(count(100)),
  significant: orNull(count(100)),
  exponent: text,
  date: text,
  number: () => undefined,
  missing: texts,
  aside: texts,
}

const NUMBER: Checks<NumberFormat> = {
  decimal: oneOf('.', ','),
  thousands: text,
  grouping: oneOf(2, 3),
  unit: text,
  prefix: text,
  suffix: text,
  negative: oneOf('-', '\u2212', '()', 'after'),
  outside: flag,
}

const OPTIONAL = ['number', 'missing', 'aside', 'exponent']

/**
 * Reads what `--assume` names. Of what describe prints, how the file was read and the columns' schemas
 * count; both are checked to the last field.
 *
 * @throws FileError, with the path inside the JSON, if something is not what it should be
 */
export function readAssumed(file: string): Assumed {
  if (file === '-') throw new UsageError('--assume must name a file')
  const found = object(file, '', parsed(file))
  if (found['reading'] === undefined && found['columns'] === undefined) {
    throw new FileError(file, "expected what 'colmask describe --json' prints: reading, or columns")
  }
  const reading = object(file, 'reading', found['reading'] ?? {})
  check(file, 'reading', reading, READING)
  const columns = found['columns'] ?? []
  if (!Array.isArray(columns)) throw wrong(file, 'columns', 'an array', columns)
  const schemas = new Map<string, ColumnSchema>()
  for (const [i, value] of columns.entries()) {
    const path = `columns[${i}]`
    const column = object(file, path, value)
    const { name } = column
    if (typeof name !== 'string') throw wrong(file, `${path}.name`, 'a string', name)
    if (schemas.has(name)) throw wrong(file, `${path}.name`, 'names that differ', name)
    schemas.set(name, schemaOf(file, `${path}.schema`, column['schema']))
  }
  return { reading: reading as Reading, schemas }
}

function parsed(file: string): unknown {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new FileError(file, `cannot read: ${code === 'ENOENT' ? 'no such file' : code}`)
  }
  try {
    return parseJsonDocument(content)
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    const expected = "expected the JSON that 'colmask describe --json' prints"
    throw new FileError(file, `${expected} (${error.message})`)
  }
}

function schemaOf(file: string, path: string, value: unknown): ColumnSchema {
  const schema = object(file, path, value)
  check(file, path, schema, SCHEMA)
  for (const key of Object.keys(SCHEMA)) {
    if (schema[key] === undefined && !OPTIONAL.includes(key)) {
      throw wrong(file, `${path}.${key}`, 'a value', undefined)
    }
  }
  if (schema['number'] !== undefined) {
    const inner = `${path}.number`
    const format = object(file, inner, schema['number'])
    check(file, inner, format, NUMBER)
    for (const key of Object.keys(NUMBER)) {
      if (format[key] === undefined) throw wrong(file, `${inner}.${key}`, 'a value', undefined)
    }
  }
  const known = schema as unknown as ColumnSchema
  if (known.kind === 'boolean' && known.levels.length !== 2) {
    throw wrong(file, `${path}.levels`, 'two words, the false one first', known.levels)
  }
  if (known.kind === 'date' && !isDatePattern(known.date)) {
    throw wrong(file, `${path}.date`, 'how dates are written, such as YYYY-MM-DD', known.date)
  }
  return known
}

function object(file: string, path: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw wrong(file, path, 'an object', value)
}

function check(
  file: string,
  path: string,
  value: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): void {
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (known === undefined) {
      throw wrong(file, path, `fields of ${Object.keys(checks).join(', ')}`, key)
    }
    const expected = known(inner)
    if (expected !== undefined) throw wrong(file, `${path}.${key}`, expected, inner)
  }
}

function wrong(file: string, path: string, expected: string, got: unknown): FileError {
  const shown = got === undefined ? 'none' : JSON.stringify(got).slice(0, 60)
  return new FileError(file, `${path === '' ? '' : `${path}: `}expected ${expected}, got ${shown}`)
}
