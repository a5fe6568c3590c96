/**
 * Tables from and to workbooks (.xlsx), in memory: for browsers, and wherever there is no file.
 * `colmask/node` reads and writes files.
 *
 * @module colmask/excel
 */

export {
  excelSheets,
  type FormatExcelOptions,
  formatExcel,
  type ParseExcelOptions,
  parseExcel,
} from './files/excel/excel.js'
export type { ExcelReadOptions } from './files/excel/read-excel.js'
export { SheetError } from './files/excel/sheet-error.js'
export type { NamedTable } from './files/excel/sheet-names.js'
export * from './table/index.js'
