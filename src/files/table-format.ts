import { extname } from 'node:path'
import { rangeError } from '../errors.js'
import type { Reading } from '../table/reading.js'
import { compressionInName } from './compression.js'
import type { FileInput } from './file-source.js'
import { STANDARD, STANDARD_NAME } from './read.js'

/** The formats that tables are read from and written to. `json` and `jsonl` are told apart on reading. */
export const TABLE_FORMATS = ['csv', 'tsv', 'json', 'jsonl', 'parquet', 'arrow', 'xlsx'] as const

/** A format of tables: text in cells, an array of objects, objects one a line, Parquet, Arrow, a workbook. */
export type TableFormat = (typeof TABLE_FORMATS)[number]

const OTHER_ENDINGS: ReadonlyMap<string, TableFormat> = new Map([
  ['tab', 'tsv'],
  // Whatever separates their cells is found.
  ['txt', 'csv'],
  ['dat', 'csv'],
  ['data', 'csv'],
  ['ndjson', 'jsonl'],
  ['pq', 'parquet'],
  ['xlsm', 'xlsx'],
  ['arrows', 'arrow'],
  ['feather', 'arrow'],
  ['ipc', 'arrow'],
])

/** Workbooks of other kinds. */
const OTHER_WORKBOOKS = ['xls', 'xlsb', 'ods', 'fods', 'numbers']

/**
 * The format that is asked for, or that a file's name ends in, before `.gz` and the like; CSV for `-`.
 *
 * @throws RangeError if there is none
 *
 * @example
 * ```ts
 * tableFormatOf('survey.csv.gz')
 * // csv
 * ```
 */
export function tableFormatOf(input: FileInput, format?: TableFormat): TableFormat {
  const path = typeof input === 'string' ? input : input.name
  const known = TABLE_FORMATS.join(', ')
  if (format !== undefined) {
    if (!TABLE_FORMATS.includes(format)) throw rangeError('format', `one of ${known}`, format)
    return format
  }
  if (path === STANDARD || path === STANDARD_NAME) return 'csv'
  const ending = extname(compressionInName(path).stem).slice(1).toLowerCase()
  const found = TABLE_FORMATS.find((name) => name === ending) ?? OTHER_ENDINGS.get(ending)
  if (found === undefined) {
    if (OTHER_WORKBOOKS.includes(ending)) {
      const wanted = 'a workbook in .xlsx, as which the program that made it can save it'
      throw rangeError('format', wanted, path)
    }
    throw rangeError('format', `a format, or a file name that ends in one of ${known}`, path)
  }
  return found
}

/**
 * The format of a file of this name for a table that was read so: what the name ends in, for standard
 * output what was read. A file of JSON that is called as the one that was read keeps its shape.
 *
 * @throws RangeError if the name does not say it
 */
export function formatLike(path: string, { format, lines }: Reading): TableFormat {
  const known = TABLE_FORMATS.find((name) => name === format)
  const named = path === STANDARD ? (known ?? 'csv') : tableFormatOf(path)
  const isJson = named === 'json' || named === 'jsonl'
  if (!isJson || named !== known || lines === undefined) return named
  return lines ? 'jsonl' : 'json'
}
