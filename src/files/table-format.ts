import { extname } from 'node:path'
import { rangeError } from '../errors.js'
import { STANDARD } from './read.js'

/** The formats that tables are read from and written to. `json` and `jsonl` are told apart on reading. */
export const TABLE_FORMATS = ['csv', 'tsv', 'json', 'jsonl', 'parquet', 'arrow'] as const

/** A format of tables: text in cells, an array of objects, objects one a line, Parquet, or Arrow IPC. */
export type TableFormat = (typeof TABLE_FORMATS)[number]

const OTHER_ENDINGS: Readonly<Record<string, TableFormat>> = {
  tab: 'tsv',
  ndjson: 'jsonl',
  pq: 'parquet',
  arrows: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
}

/**
 * The format that is asked for, or that a file's name ends in; CSV for `-`.
 *
 * @throws RangeError if there is none
 */
export function tableFormatOf(path: string, format?: TableFormat): TableFormat {
  const known = TABLE_FORMATS.join(', ')
  if (format !== undefined) {
    if (!TABLE_FORMATS.includes(format)) throw rangeError('format', `one of ${known}`, format)
    return format
  }
  if (path === STANDARD) return 'csv'
  const ending = extname(path).slice(1).toLowerCase()
  const found = TABLE_FORMATS.find((name) => name === ending) ?? OTHER_ENDINGS[ending]
  if (found === undefined) {
    throw rangeError('format', `a format, or a file name that ends in one of ${known}`, path)
  }
  return found
}
