/**
 * Tables from and to Apache Arrow: its tables in memory, and the bytes of its IPC format, which Feather
 * is. For browsers too. The apache-arrow package must be installed beside this one.
 *
 * @module colmask/arrow
 */

export { type FormatArrowOptions, formatArrow, parseArrow } from './files/arrow/arrow.js'
export { toArrow } from './files/arrow/to-arrow.js'
export * from './table/index.js'
