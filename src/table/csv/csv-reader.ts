import type { Cells } from '../cells.js'
import type { RowReader, Rows } from '../row-reader.js'
import { textError } from '../text-error.js'
import { type CsvBlock, CsvCells, lineOf, rawCell, unquote } from './csv-block.js'
import { CsvLayout } from './csv-layout.js'
import { CsvScanner } from './csv-scanner.js'

/** How CSV is read. */
export interface CsvReadOptions {
  /** What separates cells. By default the one of , ; tab | that line 1 has most of. */
  delimiter?: string
  /** Whether the first row holds the columns' names, as it does by default. Without, they are `column 1` and so on. */
  header?: boolean
}

/**
 * Reads CSV as rows of a table.
 *
 * Blank lines are passed over (and kept), except in a file of a single column, where each is a missing
 * cell. A name that comes twice gets a number in the table, `a`, `a.2`; the header stays as it was.
 */
export class CsvReader implements RowReader {
  private readonly scanner: CsvScanner
  private readonly header: boolean
  private mark = ''
  private begun = false
  private names: string[] | undefined
  private head = ''
  private newline = '\n'

  constructor({ delimiter, header = true }: CsvReadOptions = {}) {
    this.scanner = new CsvScanner({ delimiter, blanks: true })
    this.header = header
  }

  push(chunk: string, final = false): Rows | undefined {
    let text = chunk
    if (!this.begun && chunk !== '') {
      this.begun = true
      if (chunk.charCodeAt(0) === 0xfeff) {
        this.mark = '\uFEFF'
        text = chunk.slice(1)
      }
    }
    const block = this.scanner.push(text, final)
    if (this.names === undefined) {
      if (block !== undefined && block.rows > 0) return this.firstRows(block)
      if (final) throw textError('expected a table', 'an empty file', { line: 1, column: 1 })
    }
    return block && this.rowsOf(block, 0)
  }

  private firstRows(block: CsvBlock): Rows {
    const width = block.first[1] ?? 0
    const cells = Array.from({ length: width }, (_, i) => rawCell(block, 0, i))
    const after = block.text.slice(block.ends[0], block.nexts[0])
    this.newline = /^(\r\n|\n|\r)/.exec(after)?.[0] ?? '\n'
    this.names = this.header
      ? uniqueNames(cells.map(unquote))
      : cells.map((_, i) => `column ${i + 1}`)
    const end = this.header ? block.nexts[0] : block.starts[0]
    this.head = this.mark + block.text.slice(0, end)
    return this.rowsOf(block, this.header ? 1 : 0)
  }

  private rowsOf(block: CsvBlock, skip: number): Rows {
    const names = this.names ?? []
    const width = names.length
    for (let row = skip; row < block.rows; row++) {
      const count = (block.first[row + 1] ?? 0) - (block.first[row] ?? 0)
      if (count === width) continue
      const place = { line: lineOf(block, row), column: Math.min(count, width) + 1 }
      throw textError(`expected ${width} cells`, count, place)
    }
    const columns = new Map<string, Cells>(
      names.map((name, i) => [name, new CsvCells(block, i, skip)]),
    )
    const rows = block.rows - skip
    const before = skip > 0 ? (block.nexts[skip - 1] ?? 0) : 0
    const start = rows > 0 ? (block.starts[block.first[skip] ?? 0] ?? 0) : block.text.length
    const layout = new CsvLayout({
      block,
      rows: new Int32Array(rows).map((_, row) => row + skip),
      delimiter: this.scanner.mark,
      newline: this.newline,
      head: this.head,
      lead: block.text.slice(before, start),
    })
    const place = (row: number, column: string) => ({
      line: lineOf(block, row + skip),
      column: names.indexOf(column) + 1,
    })
    return { columns, rows, layout, place }
  }
}

/** Names of which a second one of the same gets `.2` after it, and so on. */
function uniqueNames(names: readonly string[]): string[] {
  const all = new Set(names)
  const seen = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let i = 2; seen.has(unique) || (unique !== name && all.has(unique)); i++) {
      unique = `${name}.${i}`
    }
    seen.add(unique)
    return unique
  })
}
