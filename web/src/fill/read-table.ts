import { type FileLook, looksLike, parseTable, type Table, TextError } from 'colmask/bytes'
import { excelSheets } from 'colmask/excel'
import { findSentinels, planColumns } from 'colmask/learn'
import { isLastLeft, isTotals } from './last-row.js'
import type { About, Given, ReadOptions } from './messages.js'
import type { Trouble } from './troubles.js'

/** A file that is no table in text, and no Parquet or workbook either; it says what it is. */
export class BinaryError extends Error {
  /** Its code is that of the look, such as `pdf`. */
  readonly trouble: Trouble

  constructor({ kind, name }: Pick<FileLook, 'kind' | 'name'>) {
    super(name)
    this.trouble = { code: kind, text: name, values: [] }
  }
}

const UNKNOWN = { kind: 'unknown', name: 'of no kind that is known' }

export interface ReadTable {
  readonly table: Table
  readonly sheets: readonly string[]
}

/** A table from a file's bytes: what it is shows in them, not in its name. */
export async function readTable(
  bytes: ArrayBuffer,
  { lastRow: _, ...options }: ReadOptions,
): Promise<ReadTable> {
  const content = new Uint8Array(bytes)
  try {
    const table = await parseTable(content, options)
    return { table, sheets: table.layout?.format === 'excel' ? excelSheets(content) : [] }
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    const look = looksLike(content)
    // These say themselves why they cannot be read, and so does what is compressed.
    if (look !== undefined && /^(xlsx|gzip|zstd)$/.test(look.kind)) throw error
    if (look?.name === 'Parquet') throw error
    const isText = look === undefined && !isBinary(content)
    throw isText ? error : new BinaryError(look ?? UNKNOWN)
  }
}

/** What is to be said of a table beside its cells. */
export function aboutTable({ table, sheets }: ReadTable, asked: ReadOptions): About {
  const format = table.layout?.format
  const found = isLastLeft(table, asked)
    ? table.findings.filter((finding) => !isTotals(finding))
    : table.findings
  return {
    format: format === undefined || format === 'arrow' ? 'text' : format,
    findings: [...found, ...findSentinels(table)],
    totals: table.findings.some(isTotals),
    reading: table.reading,
    plans: planColumns(table),
    sheets,
    asked,
  }
}

/** Whether there are NULs, and not those of UTF-16, of which the table would have been read. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0)
}

/** A table whose columns are what those of these names were said to be, where they can be that. */
export function withKinds(table: Table, kinds: Given['kinds']): Table {
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

export function sameReading(a: Given, b: Given): boolean {
  const text = (one: Given) => JSON.stringify([one.asked, [...one.kinds]])
  return a.file === b.file && text(a) === text(b)
}

/** A table as it was read before. */
export async function readGiven({ file, asked, kinds }: Given): Promise<ReadTable> {
  const { table, sheets } = await readTable(await file.arrayBuffer(), asked)
  return { table: withKinds(table, kinds), sheets }
}
