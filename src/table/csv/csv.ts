import { checkCount, checkOptions, typeError } from '../../errors.js'
import { tableOfRows } from '../row-reader.js'
import { Table } from '../table.js'
import { TABLE_OPTIONS, type TableOptions, tableOptionsOf } from '../table-options.js'
import { textOfTables } from '../table-writer.js'
import { checkText } from '../text-error.js'
import { CSV_OPTIONS, type CsvReadOptions, csvOptionsOf } from './csv-dialect.js'
import { CsvReader } from './csv-reader.js'
import { type CsvWriteOptions, CsvWriter } from './csv-writer.js'

/** How a table in CSV is read. */
export interface ParseCsvOptions extends TableOptions, CsvReadOptions {}

/**
 * A table from CSV or TSV: RFC 4180 and what else its first rows show, with LF, CRLF or CR, with or
 * without a byte order mark. A row may have fewer cells than there are columns; one of more is refused
 * unless `onBadRow` says otherwise. Blank lines are passed over, and kept.
 *
 * `formatCsv(parseCsv(text))` is `text`, to the character.
 *
 * @throws TextError, with line and column, if it is malformed, or a cell is not of the kind asked for
 * @throws RangeError, TypeError if an option is not one
 *
 * @example
 * ```ts
 * const table = parseCsv('name;price\nA;1,50\nB;\n')
 * table.toRows({ typed: true })
 * // [ { name: 'A', price: 1.5 }, { name: 'B', price: null } ]
 * table.reading.delimiter
 * // ;
 * ```
 */
export function parseCsv(text: string, options: ParseCsvOptions = {}): Table {
  const fn = 'parseCsv'
  checkCount(fn, 2, arguments.length)
  checkText(fn, text)
  checkOptions(fn, options, [...TABLE_OPTIONS, ...CSV_OPTIONS])
  const reader = new CsvReader(csvOptionsOf(options))
  const rows = reader.push(text, true)
  return rows === undefined ? Table.fromColumns({}) : tableOfRows(fn, rows, tableOptionsOf(options))
}

/**
 * A table as CSV. One that came from CSV and keeps its delimiter comes out as it came in, to the
 * character, but for the cells that were filled. What is missing is an empty cell where the file does
 * not have its own word for it.
 *
 * @example
 * ```ts
 * formatCsv(Table.fromRows([{ a: 1, b: 'x' }, { a: null, b: 'y' }]))
 * // a,b
 * // 1,x
 * // ,y
 * //
 * ```
 */
export function formatCsv(table: Table, options: CsvWriteOptions = {}): string {
  checkCount('formatCsv', 2, arguments.length)
  if (!(table instanceof Table)) throw typeError('formatCsv', 'a Table', table)
  let text = ''
  for (const piece of textOfTables(new CsvWriter(options), [table])) text += piece
  return text
}
