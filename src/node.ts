/**
 * Matrices from and to files, for Node: CSV, TSV, NPY and JSON; tables from and to CSV, TSV, JSON,
 * JSON lines, Parquet, Arrow and workbooks.
 *
 * @module colmask/node
 */

export type { ExcelReadOptions } from './files/excel/read-excel.js'
export { SheetError } from './files/excel/sheet-error.js'
export { FileError, type Place } from './files/file-error.js'
export type { FileInput, FileSource } from './files/file-source.js'
export { FORMATS, type Format, type Matrix } from './files/matrix/matrix.js'
export { formatOf, type ReadMatrixOptions, readMatrix } from './files/matrix/read-matrix.js'
export { matrixChunks, type WriteMatrixOptions, writeMatrix } from './files/matrix/write-matrix.js'
export { STANDARD_NAME } from './files/read.js'
export type { ReadTableOptions } from './files/read-plan.js'
export { readTable, type StreamTableOptions, streamTable } from './files/read-table.js'
export { readingOptions } from './files/reading-options.js'
export { type SurveyTableOptions, surveyTable, type TableSurvey } from './files/survey-table.js'
export { TABLE_FORMATS, type TableFormat, tableFormatOf } from './files/table-format.js'
export { encodingName } from './files/text/encoding-name.js'
export { type FileLook, looksLike } from './files/text/looks-like.js'
export { writeAtomically } from './files/write-atomically.js'
export {
  type Tables,
  tableChunks,
  type WriteTableOptions,
  writeTable,
} from './files/write-table.js'
export { abandonWrites, type Chunks } from './host/atomic-write.js'
export { type AdoptedTable, adoptSchemas } from './table/adopt-schemas.js'
export * from './table/index.js'
export { sampleTable } from './table/sample-table.js'
