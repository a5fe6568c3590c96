import { checkOptions, rangeError } from '../../errors.js'
import type { Table } from '../table.js'
import { ROWS_PER_PIECE, type TableWriter } from '../table-writer.js'
import { filledRow } from './json-fill.js'
import { JsonLayout } from './json-layout.js'
import { type RowMaker, rowMaker } from './json-make.js'

/** How JSON is written. */
export interface JsonWriteOptions {
  /** Whether to write an object a line, and no array. By default what the table's own file is, or an array. */
  lines?: boolean
}

/**
 * Writes tables as an array of objects, or as objects one a line. One that came from the same of both
 * comes out byte for byte as it came in, but for the values that were changed; a key that an object
 * lacked is added if it was filled.
 */
export class JsonWriter implements TableWriter {
  private lines: boolean | undefined
  private begun = false
  private written = 0
  private tail: string | undefined

  constructor(options: JsonWriteOptions = {}) {
    checkOptions('formatJson', options, ['lines'])
    const { lines } = options
    if (lines !== undefined && typeof lines !== 'boolean') {
      throw rangeError('formatJson', 'lines must be true or false', lines)
    }
    this.lines = lines
  }

  *rows(table: Table): Generator<string> {
    const layout = table.layout instanceof JsonLayout ? table.layout : undefined
    this.lines ??= layout?.lines ?? false
    const kept = layout?.lines === this.lines ? layout : undefined
    const between = this.lines ? '\n' : ',\n'
    if (!this.begun) yield kept?.head ?? (this.lines ? '' : '[')
    this.begun = true
    this.tail = kept?.tail
    const make: RowMaker = kept ? (row) => filledRow(table, kept, row) : rowMaker(table, this.lines)
    for (let start = 0; start < table.rows; start += ROWS_PER_PIECE) {
      let piece = ''
      for (let row = start; row < Math.min(table.rows, start + ROWS_PER_PIECE); row++) {
        if (this.written > 0) piece += kept ? gap(kept, row, between) : between
        else if (!kept && !this.lines) piece += '\n'
        this.written++
        piece += make(row)
      }
      yield piece
    }
  }

  end(): string {
    if (!this.begun) return this.lines ? '' : '[]\n'
    const newline = this.written > 0 ? '\n' : ''
    return this.tail ?? (this.lines ? newline : `${newline}]\n`)
  }
}

/** What stands between a row and the one before it. */
function gap(layout: JsonLayout, row: number, between: string): string {
  const { rows, text, starts, ends, lead } = layout
  const at = rows[row] ?? 0
  if (row === 0) return at === 0 ? lead : between
  return rows[row - 1] === at - 1 ? text.slice(ends[at - 1], starts[at]) : between
}
