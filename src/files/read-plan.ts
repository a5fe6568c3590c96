import { CSV_OPTIONS, csvOptionsOf } from '../table/csv/csv-dialect.js'
import { type Finding, mergeFindings } from '../table/findings/finding.js'
import { checkFlatten } from '../table/json/json.js'
import type { Rows } from '../table/row-reader.js'
import { TABLE_OPTIONS, type TableOptions } from '../table/table-options.js'
import type { FileInput } from './file-source.js'
import { formatOfBytes } from './format-of-bytes.js'
import { checkInput } from './read.js'
import { type TableFormat, tableFormatOf } from './table-format.js'
import type { FileReadOptions } from './table-rows.js'
import { encodingName } from './text/encoding-name.js'

/** How a table is read from a file. */
export interface ReadTableOptions extends TableOptions, FileReadOptions {
  /**
   * By default what the file's name ends in, before `.gz` or `.zst`, unless its first bytes say that it
   * is another; CSV for standard input.
   */
  format?: TableFormat
  /**
   * What its text is encoded in: any label that TextDecoder knows, such as `latin1`. By default what a
   * byte order mark says; else UTF-8, or UTF-16, if it is; else a guess, which is among the findings.
   */
  encoding?: string
}

export const READ_OPTIONS = [
  ...TABLE_OPTIONS,
  ...CSV_OPTIONS,
  'flatten',
  'sheet',
  'rowGroups',
  'format',
  'encoding',
] as const

/** What is to be done to read a file, from what is asked for and from its first bytes. */
export async function readPlan(fn: string, input: FileInput, options: ReadTableOptions) {
  checkInput(fn, input)
  const { format: asked, flatten, sheet, rowGroups, encoding } = options
  const { kinds, like, missing, decimal, dayFirst } = options
  if (flatten !== undefined) checkFlatten(fn, flatten)
  const text: FileReadOptions = {
    ...csvOptionsOf(options),
    ...(flatten !== undefined && { flatten }),
    ...(sheet !== undefined && { sheet }),
    ...(rowGroups !== undefined && { rowGroups }),
  }
  const table: TableOptions = {
    ...(kinds !== undefined && { kinds }),
    ...(like !== undefined && { like }),
    ...(missing !== undefined && { missing }),
    ...(decimal !== undefined && { decimal }),
    ...(dayFirst !== undefined && { dayFirst }),
  }
  const name = encoding === undefined ? undefined : encodingName(encoding, fn)
  const named = tableFormatOf(input, asked)
  const shown = asked === undefined ? await formatOfBytes(input) : undefined
  const format = shown ?? named
  const findings: readonly Finding[] =
    format === named ? [] : [{ code: 'format', text: format, texts: [named] }]
  return { format, text, table, encoding: name, findings }
}

/** Rows that say of which format they are. */
export function rowsOfFormat(
  rows: Rows,
  format: TableFormat,
  findings: readonly Finding[] = [],
): Rows {
  const told = mergeFindings(findings, rows.findings ?? [])
  return { ...rows, reading: { format, ...rows.reading }, findings: told }
}
