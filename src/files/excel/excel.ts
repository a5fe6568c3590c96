import { checkCount, checkOptions, typeError } from '../../errors.js'
import { tableOfRows } from '../../table/row-reader.js'
import { Table } from '../../table/table.js'
import { TABLE_OPTIONS, type TableOptions } from '../../table/table-options.js'
import { EXCEL_OPTIONS, type ExcelReadOptions, readExcel, sheetNames } from './read-excel.js'
import { checkSheets, type NamedTable } from './sheet-names.js'
import { workbookOf } from './write-excel.js'

/** How a table in a workbook is read. */
export interface ParseExcelOptions extends TableOptions, ExcelReadOptions {}

/**
 * A table from the bytes of a workbook (.xlsx, .xlsm).
 *
 * Texts, numbers, booleans and dates are read as such: dates are numbers whose format shows a day, a
 * month or a year, and come as a Date whose UTC is what the workbook shows; times of day and durations
 * are numbers of days. Formulas are read by the value that was last computed, errors are missing, a
 * merged cell counts for the first of its cells. {@link Table.findings} tells of all these.
 *
 * @throws TextError if it is no workbook, or damaged, locked with a password, or made to do harm
 * @throws RangeError if it has no such sheet
 * @throws TypeError if `bytes` are none
 *
 * @example
 * ```ts
 * const workbook = formatExcel(Table.fromColumns({ a: [1, 2] }))
 * parseExcel(workbook).rows
 * // 2
 * ```
 */
export function parseExcel(
  bytes: ArrayBuffer | Uint8Array,
  options: ParseExcelOptions = {},
): Table {
  const fn = 'parseExcel'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, [...TABLE_OPTIONS, ...EXCEL_OPTIONS])
  const { sheet, header, skip, ...table } = options
  const excel: ExcelReadOptions = {
    ...(sheet !== undefined && { sheet }),
    ...(header !== undefined && { header }),
    ...(skip !== undefined && { skip }),
  }
  return tableOfRows(fn, readExcel(fn, checkBytes(fn, bytes), excel), table)
}

/** How a table is written as a workbook. */
export interface FormatExcelOptions {
  /** Tables that go into sheets of their own, after those that there are. None by default. */
  readonly sheets?: readonly NamedTable[]
}

/**
 * A table as the bytes of a workbook. One that came from a workbook, with all its rows, comes out as
 * that workbook, in which only the cells that were filled are written: with the format of the nearest
 * given cell of their column, on a ground of light amber. Cells that hold a formula, or that a merged
 * cell covers, stay as they are, with the values last computed: Excel computes them anew when it opens
 * the workbook, LibreOffice on Ctrl+Shift+F9. Other tables come out as a new workbook of one sheet.
 *
 * Further sheets are added behind, filled cells on the same ground; one whose name is taken gets a number behind it.
 *
 * @throws RangeError if it is larger than workbooks can be, or a sheet cannot have its name
 * @throws TypeError if it is no Table, or an option is not one
 *
 * @example
 * ```ts
 * const bytes = formatExcel(Table.fromColumns({ when: [new Date('2024-01-31')], n: [1.5] }))
 * parseExcel(bytes).toRows({ typed: true })
 * // [ { when: 2024-01-31T00:00:00.000Z, n: 1.5 } ]
 * ```
 */
export function formatExcel(table: Table, options: FormatExcelOptions = {}): Uint8Array {
  const fn = 'formatExcel'
  checkCount(fn, 2, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  checkOptions(fn, options, ['sheets'])
  const { sheets = [] } = options
  checkSheets(fn, sheets)
  return workbookOf(table, sheets)
}

/**
 * The names of a workbook's sheets, in their order.
 *
 * @throws TextError, TypeError as {@link parseExcel} does
 *
 * @example
 * ```ts
 * excelSheets(formatExcel(Table.fromColumns({ a: [1] })))
 * // [ 'Sheet1' ]
 * ```
 */
export function excelSheets(bytes: ArrayBuffer | Uint8Array): string[] {
  checkCount('excelSheets', 1, arguments.length)
  return sheetNames(checkBytes('excelSheets', bytes))
}

function checkBytes(fn: string, bytes: ArrayBuffer | Uint8Array): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes)
  throw typeError(fn, 'an ArrayBuffer or a Uint8Array', bytes)
}
