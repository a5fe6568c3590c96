import { readFileSync } from 'node:fs'
import {
  type ColumnSchema,
  type Fault,
  FileError,
  parseJsonDocument,
  type Reading,
  readingFault,
  schemaFault,
  TextError,
} from '../node.js'
import { UsageError } from './usage-error.js'

/** What `colmask describe --json` found of a table, to be taken for others. */
export interface Assumed {
  readonly reading: Reading
  readonly schemas: ReadonlyMap<string, ColumnSchema>
}

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
  refuse(file, readingFault(reading, 'reading'))
  const columns = found['columns'] ?? []
  if (!Array.isArray(columns)) throw wrong(file, 'columns', 'an array', columns)
  const schemas = new Map<string, ColumnSchema>()
  for (const [i, value] of columns.entries()) {
    const path = `columns[${i}]`
    const { name, schema } = object(file, path, value)
    if (typeof name !== 'string') throw wrong(file, `${path}.name`, 'a string', name)
    if (schemas.has(name)) throw wrong(file, `${path}.name`, 'names that differ', name)
    refuse(file, schemaFault(schema, `${path}.schema`))
    schemas.set(name, schema as ColumnSchema)
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

function object(file: string, path: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw wrong(file, path, 'an object', value)
}

function refuse(file: string, fault: Fault | undefined): void {
  if (fault !== undefined) throw wrong(file, fault.path, fault.expected, fault.got)
}

function wrong(file: string, path: string, expected: string, got: unknown): FileError {
  const shown = got === undefined ? 'none' : JSON.stringify(got).slice(0, 60)
  return new FileError(file, `${path === '' ? '' : `${path}: `}expected ${expected}, got ${shown}`)
}
