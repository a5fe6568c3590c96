import type { ColumnSource } from './column.js'
import { CsvLayout } from './csv-layout.js'
import { CsvScanner, type CsvSink, unquote } from './csv-scanner.js'
import type { RowReader, Rows } from './row-reader.js'
import { textError } from './text-error.js'

/** How CSV is read. */
export interface CsvReadOptions {
  /** What separates cells. By default the one of , ; tab | that line 1 has most of. */
  delimiter?: string
  /** Whether the first row holds the columns' names, which it does by default. Without, they are called `column 1` and so on. */
  header?: boolean
}

/**
 * Reads CSV as rows of a table.
 *
 * Blank lines are passed over (and kept), except in a file of a single column, where each is a missing
 * cell. A name that comes twice gets a number in the table, `a`, `a.2`; the header stays as it was.
 */
export class CsvReader implements RowReader, CsvSink {
  private readonly scanner: CsvScanner
  private readonly header: boolean
  private started = false
  private names: string[] | undefined
  private head = ''
  private headCells: string[] = []
  private newline = ''
  private raws: string[][] = []
  private quoted: boolean[] = []
  private ends: string[] = []
  private lines: number[] = []

  constructor({ delimiter, header = true }: CsvReadOptions = {}) {
    this.scanner = new CsvScanner(this, delimiter)
    this.header = header
  }

  get ready(): number {
    // The last row may yet get blank lines after it.
    return Math.max(0, this.lines.length - 1)
  }

  push(chunk: string): void {
    if (!this.started && chunk !== '') {
      this.started = true
      if (chunk.charCodeAt(0) === 0xfeff) {
        this.head = '\uFEFF'
        this.scanner.push(chunk.slice(1))
        return
      }
    }
    this.scanner.push(chunk)
  }

  end(): void {
    this.scanner.end()
    if (this.names === undefined) {
      throw textError('expected a table', 'an empty file', { line: 1, column: 1 })
    }
  }

  cell(raw: string, index: number): void {
    if (this.names === undefined) {
      this.headCells.push(raw)
      return
    }
    const column = this.raws[index]
    if (column === undefined) return
    column.push(raw)
    if (raw.charCodeAt(0) === 34) this.quoted[index] = true
  }

  row(cells: number, end: string, line: number): void {
    if (this.names === undefined) {
      this.firstRow(end, line)
      return
    }
    const width = this.names.length
    if (cells !== width) {
      const [first] = this.raws
      const raw = first?.[first.length - 1] ?? ''
      if (cells > 1 || raw.trim() !== '') {
        const column = Math.min(cells, width) + 1
        throw textError(`expected ${width} cells`, cells, { line, column })
      }
      first?.pop()
      this.addBlank(raw + end)
      return
    }
    this.ends.push(end)
    this.lines.push(line)
  }

  private addBlank(text: string): void {
    const last = this.ends.length - 1
    if (last < 0) this.head += text
    else this.ends[last] += text
  }

  private firstRow(end: string, line: number): void {
    const cells = this.headCells
    this.headCells = []
    const [only = ''] = cells
    if (cells.length === 1 && only.trim() === '' && (this.header || only === '')) {
      this.head += only + end
      return
    }
    this.newline = end || '\n'
    this.raws = cells.map(() => [])
    this.quoted = cells.map(() => false)
    if (this.header) {
      this.names = uniqueNames(cells.map(unquote))
      this.head += cells.join(this.scanner.mark) + end
    } else {
      this.names = cells.map((_, i) => `column ${i + 1}`)
      for (const [i, raw] of cells.entries()) this.cell(raw, i)
      this.row(cells.length, end, line)
    }
  }

  take(all = true): Rows {
    const names = this.names ?? []
    const rows = all ? this.lines.length : this.ready
    const columns = new Map<string, ColumnSource>()
    for (const [i, name] of names.entries()) {
      const raws = this.raws[i] ?? []
      const sources = raws.splice(0, rows)
      const cells = this.quoted[i] ? sources.map(unquote) : sources
      columns.set(name, { cells, sources })
      this.quoted[i] = raws.some((raw) => raw.charCodeAt(0) === 34)
    }
    const layout = new CsvLayout({
      delimiter: this.scanner.mark,
      head: this.head,
      newline: this.newline,
      ends: this.ends.splice(0, rows),
    })
    const place = (name: string) => names.indexOf(name) + 1
    return { columns, rows, layout, lines: this.lines.splice(0, rows), place }
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
