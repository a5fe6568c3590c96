import { askedKinds, checkNamed } from '../asked-kinds.js'
import type { Finding } from '../findings/finding.js'
import { usualDecimal } from '../guess-table.js'
import { guessColumns } from '../kinds/guess-columns.js'
import type { ColumnSchema } from '../kinds/kind.js'
import type { ColumnSurvey } from '../kinds/survey.js'
import type { Reading } from '../reading.js'
import { Table } from '../table.js'
import type { TableOptions } from '../table-options.js'
import type { PartSurvey, SurveyedFile } from './part-survey.js'

/** What is in a file. */
export interface TableSurvey {
  /** How many rows it has. */
  rows: number
  /** What each column is. */
  schemas: ReadonlyMap<string, ColumnSchema>
  /** How many cells of each are missing. */
  missing: ReadonlyMap<string, number>
  /** The rows that were drawn, in the order of the table. */
  sample: Table
  /** How the file is read; of several files, what is so of all. */
  reading: Reading
  /** What was guessed, passed over or doubted: of the file, then of each column. */
  findings: readonly Finding[]
}

/**
 * What is in a table, of which all rows were looked through.
 *
 * @param options those that its parts were surveyed with
 * @throws RangeError if a kind is asked for of a column that there is not
 */
export function finishPartSurvey(fn: string, part: PartSurvey, table: TableOptions): TableSurvey {
  const { columns, files, rows, options, sample } = part
  const names = [...columns.keys()]
  checkNamed(fn, names, table)
  const reading = commonReading(files)
  const kinds = askedKinds(fn, names, table)
  const schemas = new Map<string, ColumnSchema>()
  const unmatched = options.tokens.unmatched().map((text) => ({ code: 'missing-unmatched', text }))
  const findings: Finding[] = [...findingsOf(files), ...unmatched]
  for (const [name, guessed] of guessColumns(columns, table, usualDecimal(reading))) {
    const kind = kinds.get(name)
    schemas.set(name, typeof kind === 'object' ? withLevels(kind, guessed.schema) : guessed.schema)
    if (typeof kind === 'object') continue
    for (const finding of guessed.findings) findings.push(inItsFile(finding, files))
  }
  const words = table.missing && { missing: table.missing }
  const source = { reading, findings }
  const kept = { kinds: schemas, ...words }
  const drawn = Table.fromCells(fn, sample.columns(), sample.rows, kept, source)
  return { rows, schemas, missing: missingOf(columns, schemas), sample: drawn, reading, findings }
}

/** What is the same of all files. */
function commonReading([first, ...others]: readonly SurveyedFile[]): Reading {
  if (first === undefined || others.length === 0) return first?.reading ?? {}
  const fields = Object.entries(first.reading).filter(([name, value]) =>
    others.every(({ reading }) => reading[name as keyof Reading] === value),
  )
  return Object.fromEntries(fields) as Reading
}

function findingsOf(files: readonly SurveyedFile[]): Finding[] {
  if (files.length === 1) return [...(files[0]?.findings ?? [])]
  return files.flatMap(({ name, findings }) => findings.map((one) => ({ ...one, file: name })))
}

/** A finding about a row of the table with the file that has the row, if there are several. */
function inItsFile(finding: Finding, files: readonly SurveyedFile[]): Finding {
  let { row } = finding
  if (row === undefined || files.length < 2) return finding
  for (const { name, rows } of files) {
    if (row < rows) return { ...finding, file: name }
    row -= rows
  }
  return finding
}

/** A category that was asked for, with the levels that the file has beside. */
function withLevels(schema: ColumnSchema, guessed: ColumnSchema): ColumnSchema {
  if (schema.kind !== 'category') return schema
  const known = new Set(schema.levels)
  const fresh = guessed.levels.filter((level) => !known.has(level))
  return fresh.length > 0 ? { ...schema, levels: [...schema.levels, ...fresh] } : schema
}

/** Words that mean missing in a column are so as well, and nothing between quotes unless it is text. */
function missingOf(
  surveys: ReadonlyMap<string, ColumnSurvey>,
  schemas: ReadonlyMap<string, ColumnSchema>,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, survey] of surveys) {
    const { kind, missing: words = [] } = schemas.get(name) ?? {}
    const isText = kind === 'text' || kind === 'category'
    const empty = isText ? 0 : survey.emptyQuoted
    found.set(name, survey.missing + empty + survey.odd.countOf(words))
  }
  return found
}
