import { checkOptions, rangeError, typeError } from '../../errors.js'
import type { Column } from '../column.js'
import { MissingTokens } from '../kinds/missing-tokens.js'
import type { Table } from '../table.js'
import { cellText, ROWS_PER_PIECE, type TableWriter } from '../table-writer.js'
import { endOf, rowStart, startOf } from './csv-block.js'
import { type CsvStyle, checkWriteDelimiter, NO_CELL, PLAIN_STYLE } from './csv-dialect.js'
import { CsvLayout } from './csv-layout.js'
import { presentIn } from './fit-rows.js'
import { quoteCell } from './quote-cell.js'

/** How CSV is written. */
export interface CsvWriteOptions {
  /** What separates cells. By default what the table's own file has, or a comma. */
  delimiter?: string
  /**
   * `true` for a column more after each that had cells filled: of its name with `_filled` behind it, `true` where a
   * cell was filled and `false` elsewhere. All rows are written anew, in the file's own style: without its comments
   * and blank lines. `false` by default.
   */
  marks?: boolean
}

const tokens = new MissingTokens('writeTable')

/**
 * Writes tables as CSV. One that came from CSV and keeps its delimiter comes out byte for byte as it
 * came in, but for the cells that were changed. What is missing is an empty cell where the file does
 * not have its own word for it.
 */
export class CsvWriter implements TableWriter {
  private readonly given: string | undefined
  private readonly marks: boolean
  /** The numbers of columns that have another one after them, with its name. */
  private marked: ReadonlyMap<number, string> = new Map()
  private style: CsvStyle = PLAIN_STYLE
  private begun = false
  /** The line break that is due if another row comes. */
  private due = ''

  /** @throws RangeError, TypeError if the delimiter cannot be one, or an option is not one */
  constructor(options: CsvWriteOptions = {}) {
    checkOptions('formatCsv', options, ['delimiter', 'marks'])
    const { delimiter, marks = false } = options
    if (typeof marks !== 'boolean')
      throw typeError('formatCsv', 'marks must be true or false', marks)
    if (delimiter !== undefined) checkWriteDelimiter('formatCsv', delimiter)
    this.given = delimiter
    this.marks = marks
  }

  *rows(table: Table): Generator<string> {
    const layout = table.layout instanceof CsvLayout ? table.layout : undefined
    const like = this.given === undefined || this.given === layout?.delimiter ? layout : undefined
    const kept = like?.reshaped || this.marks ? undefined : like
    const newline = layout?.newline ?? '\n'
    if (this.begun) {
      if (kept) yield kept.lead
    } else {
      this.begun = true
      if (this.marks) this.marked = markNames(table)
      // What separates nothing is of files of one column.
      const isStyle = like !== undefined && (like.delimiter !== '' || table.columns.length === 1)
      this.style = isStyle ? like.style : { ...PLAIN_STYLE, delimiter: this.given ?? ',' }
      yield kept ? kept.head : this.madeHead(table, newline)
      const open = kept !== undefined && !/(^\uFEFF?|[\r\n][ \t]*)$/.test(kept.head)
      this.due = open ? newline : ''
    }
    for (let start = 0; start < table.rows; start += ROWS_PER_PIECE) {
      const end = Math.min(table.rows, start + ROWS_PER_PIECE)
      yield kept
        ? this.keptRows(table, kept, start, end)
        : this.madeRows(table, newline, start, end)
    }
  }

  end(): string {
    return ''
  }

  private madeHead(table: Table, newline: string): string {
    // Of a single column without a name the header would be a blank line.
    const bare = table.columns.length === 1 && table.columns[0]?.name === ''
    const names = table.columns.flatMap(({ name }, i) => {
      const mark = this.marked.get(i)
      const own = quoteCell(name, this.style, bare)
      return mark === undefined ? [own] : [own, quoteCell(mark, this.style)]
    })
    return names.join(this.style.delimiter) + newline
  }

  /** Rows as they stand in the file, with new text where cells were changed. */
  private keptRows(table: Table, layout: CsvLayout, from: number, to: number): string {
    const { block, newline } = layout
    const { text, first, ends, nexts } = block
    const changed = table.columns
      .map((column, i) => ({ column, i }))
      .filter(({ column }) => column.changed)
    let piece = ''
    for (let row = from; row < to; row++) {
      const at = layout.rows[row] ?? 0
      const firstCell = first[at] ?? 0
      let done = rowStart(block, at)
      const next = nexts[at] ?? 0
      piece += this.due
      // How many cells have been written or stand in the row; counted where one is added.
      let present = -1
      for (const { column, i } of changed) {
        if (column.changed?.[row] !== 1) continue
        const start = startOf(block, at, firstCell + i)
        const cell = this.newCell(column, row, true)
        if (start <= (ends[at] ?? 0)) {
          piece += text.slice(done, start) + cell
          done = endOf(block, at, firstCell + i)
        } else {
          if (present < 0) {
            piece += text.slice(done, ends[at])
            done = ends[at] ?? 0
            present = presentIn(block, at)
          }
          piece += this.gap(i - present) + cell
          present = i + 1
        }
      }
      piece += text.slice(done, next)
      this.due = next === ends[at] ? newline : ''
    }
    return piece
  }

  /** What is between the last cell that a short row has and one that it gets, so many cells on. */
  private gap(cells: number): string {
    const { delimiter } = this.style
    return (delimiter + (delimiter === ' ' ? NO_CELL : '')).repeat(Math.max(0, cells)) + delimiter
  }

  private madeRows(table: Table, newline: string, from: number, to: number): string {
    const { columns, layout } = table
    const { delimiter } = this.style
    const fromCsv = layout instanceof CsvLayout
    const { due } = this
    this.due = ''
    let piece = due
    for (let row = from; row < to; row++) {
      for (const [i, column] of columns.entries()) {
        if (i > 0) piece += delimiter
        piece += this.newCell(column, row, fromCsv)
        if (this.marked.has(i)) piece += delimiter + String(isFilled(column, row))
      }
      piece += newline
    }
    return piece
  }

  /** A cell that is not as it stands in the file: in quotes where it must be, or where its column is. */
  private newCell(column: Column, row: number, fromCsv: boolean): string {
    const { style } = this
    const text = cellText(column, row)
    if (style.delimiter === '' && /[\r\n]/.test(text) && style.quote === '') {
      throw rangeError('writeTable', 'text of one line', text)
    }
    if (column.missing[row] === 1) {
      // In quotes it would be an answer.
      if (text !== '' && quoteCell(text, style) === text) return text
      return style.delimiter === ' ' ? NO_CELL : ''
    }
    const asItWas = fromCsv && column.changed?.[row] !== 1
    if (asItWas) return quoteCell(text, style, column.cells.quoted(row))
    // A word that would be read as missing must be told from one.
    const twin = typeof column.cell(row) === 'string' && tokens.has(text)
    return quoteCell(text, style, twin || (fromCsv && column.schema.quoted))
  }
}

function isFilled({ changed, missing }: Column, row: number): boolean {
  return changed?.[row] === 1 && missing[row] === 0
}

/** Columns with filled cells, by number, with the names of those that tell which: names that no column has. */
function markNames({ columns }: Table): ReadonlyMap<number, string> {
  const taken = new Set(columns.map(({ name }) => name))
  const names = new Map<number, string>()
  for (const [i, column] of columns.entries()) {
    if (!column.changed?.some((_, row) => isFilled(column, row))) continue
    let name = `${column.name}_filled`
    while (taken.has(name)) name += '_'
    taken.add(name)
    names.set(i, name)
  }
  return names
}
