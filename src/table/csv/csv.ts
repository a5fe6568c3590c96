import { checkOptions } from '../../errors.js'
import { tableOfRows } from '../row-reader.js'
import { Table } from '../table.js'
import { TABLE_OPTIONS, type TableOptions } from '../table-options.js'
import { textOfTables } from '../table-writer.js'
import { CsvReader, type CsvReadOptions } from './csv-reader.js'
import { type CsvWriteOptions, CsvWriter } from './csv-writer.js'

/** How a table in CSV is read. */
export interface ParseCsvOptions extends TableOptions, CsvReadOptions {}

/**
 * A table from CSV or TSV: RFC 4180, with LF, CRLF or CR, with or without a byte order mark. Every row
 * must have as many cells as the first one; blank lines are passed over, and kept.
 *
 * `formatCsv(parseCsv(text))` is `text`, to the character.
 *
 * @throws TextError, with line and column, if it is malformed, or a cell is not of the kind asked for
 */
export function parseCsv(text: string, options: ParseCsvOptions = {}): Table {
  const fn = 'parseCsv'
  checkOptions(fn, options, [...TABLE_OPTIONS, 'delimiter', 'header'])
  const { delimiter, header, ...rest } = options
  const reader = new CsvReader({
    ...(delimiter !== undefined && { delimiter }),
    ...(header !== undefined && { header }),
  })
  const rows = reader.push(text, true)
  return rows === undefined ? Table.fromColumns({}) : tableOfRows(fn, rows, rest)
}

/**
 * A table as CSV. One that came from CSV and keeps its delimiter comes out as it came in, to the
 * character, but for the cells that were filled. What is missing is an empty cell where the file does
 * not have its own word for it.
 */
export function formatCsv(table: Table, options: CsvWriteOptions = {}): string {
  checkOptions('formatCsv', options, ['delimiter'])
  let text = ''
  for (const piece of textOfTables(new CsvWriter(options), [table])) text += piece
  return text
}
