import { tableToIPC } from 'apache-arrow'
import { checkCount, checkOptions, rangeError, typeError } from '../../errors.js'
import { ArrowLayout } from '../../table/arrow/arrow-layout.js'
import { type Rows, tableOfRows } from '../../table/row-reader.js'
import { Table } from '../../table/table.js'
import { TABLE_OPTIONS, type TableOptions } from '../../table/table-options.js'
import { readArrow } from './read-arrow.js'
import { arrowTableOf } from './to-arrow.js'

/** How a table becomes bytes of Arrow. */
export interface FormatArrowOptions {
  /** The format of a file, which can be read in any order, or a stream. By default what it came from, or a file. */
  format?: 'file' | 'stream'
}

/**
 * A table from the bytes of Arrow's IPC format: a file (which Feather 2 is) or a stream, plain or
 * compressed by LZ4 or ZSTD.
 *
 * @throws TextError if they are none, or two columns have the same name
 * @throws TypeError if `bytes` are none
 *
 * @example
 * ```ts
 * const bytes = formatArrow(Table.fromColumns({ a: [1, 2] }), { format: 'stream' })
 * parseArrow(bytes).rows
 * // 2
 * ```
 */
export function parseArrow(bytes: ArrayBuffer | Uint8Array, options: TableOptions = {}): Table {
  const fn = 'parseArrow'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, TABLE_OPTIONS)
  if (!(bytes instanceof ArrayBuffer || bytes instanceof Uint8Array)) {
    throw typeError(fn, 'an ArrayBuffer or a Uint8Array', bytes)
  }
  return tableOfRows(
    fn,
    arrowRows(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)),
    options,
  )
}

function arrowRows(bytes: Uint8Array): Rows {
  // Arrow's arrays begin at multiples of eight.
  return readArrow(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice())
}

/**
 * A table as the bytes of Arrow's IPC format, not compressed: what `toArrow` makes of it.
 *
 * @throws TypeError if it is no Table
 * @throws RangeError if a filled value is none of the column's type
 *
 * @example
 * ```ts
 * const bytes = formatArrow(Table.fromColumns({ a: [1, null] }))
 * parseArrow(bytes).toColumns()
 * // { a: [ 1, null ] }
 * ```
 */
export function formatArrow(table: Table, options: FormatArrowOptions = {}): Uint8Array {
  const fn = 'formatArrow'
  checkCount(fn, 2, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  checkOptions(fn, options, ['format'])
  const { layout } = table
  const { format = layout instanceof ArrowLayout && layout.stream ? 'stream' : 'file' } = options
  if (format !== 'file' && format !== 'stream') {
    throw rangeError(fn, 'format must be file or stream', format)
  }
  return tableToIPC(arrowTableOf(fn, table, false), format)
}
