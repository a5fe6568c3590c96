import type { Finding } from '../findings/finding.js'
import type { Reading } from '../reading.js'
import type { RowReader, Rows } from '../row-reader.js'
import { textError } from '../text-error.js'
import { JsonCells } from './json-cells.js'
import { JsonLayout } from './json-layout.js'
import { type JsonRow, JsonRows } from './json-row.js'
import { JsonShapes } from './json-shapes.js'
import { afterObject, afterSpace } from './json-text.js'

/** No row may be longer. */
const LONGEST = 1 << 25

/** How JSON is read. */
export interface JsonReadOptions {
  /**
   * Whether objects inside a row are read as columns of their own, such as `address.city`. Without,
   * they are text, which is passed through, as arrays always are.
   */
  flatten?: boolean
}

interface Parts extends JsonReadOptions {
  /** The columns that are known, which is every one where a file is read again. */
  readonly names?: readonly string[]
  /** Whether the file is said to have objects a line, so that a single one is a row. */
  readonly lines?: boolean
}

/**
 * Reads an array of objects, or objects one a line (which of them it is shows in the first character),
 * as rows of a table. Missing is null, NaN, or a key that an object lacks; a string never is.
 */
export class JsonReader implements RowReader {
  private readonly names: string[]
  private readonly flatten: boolean
  private readonly shapes: JsonShapes
  private rest = ''
  private line = 1
  /** How many characters of its line are before `rest`. */
  private column = 0
  private lines: boolean | undefined
  /** Whether the array has ended. */
  private closed = false
  private seen = 0
  private head = ''
  private reading: Reading | undefined

  constructor({ names = [], flatten = false, lines = false }: Parts = {}) {
    this.names = [...names]
    this.flatten = flatten
    this.shapes = new JsonShapes(flatten, lines)
  }

  push(chunk: string, final = false): Rows | undefined {
    const text = [this.rest, chunk].join('')
    const rows = new JsonRows(text, this.flatten, this.line, this.column)
    const cells = new Map(this.names.map((name) => [name, new JsonCells()]))
    const starts: number[] = []
    const ends: number[] = []
    let used = 0
    for (;;) {
      const start = this.nextRow(rows, used, final)
      if (start === undefined) break
      const after = afterObject(text, start)
      if (after < 0 && !final) {
        if (text.length - start > LONGEST) {
          throw rows.error(start, `expected rows of at most ${LONGEST} characters`)
        }
        break
      }
      const row = rows.row(start)
      this.shapes.add(rows, row)
      this.addCells(cells, row, starts.length, text)
      if (this.seen++ === 0) this.head = text.slice(0, start)
      starts.push(start)
      ends.push(row.end)
      used = row.end
    }
    if (final) this.checkEnd(rows, used)
    else if (starts.length === 0) {
      this.rest = text
      return undefined
    }
    for (const column of cells.values()) column.length = starts.length
    const tailStart = this.seen === 0 ? Math.max(0, text.lastIndexOf(']')) : used
    if (this.seen === 0) this.head = text.slice(0, tailStart)
    const layout = new JsonLayout({
      text,
      starts,
      ends,
      rows: Int32Array.from(starts, (_, i) => i),
      lines: this.lines === true,
      flatten: this.flatten,
      head: this.head,
      lead: text.slice(0, starts[0] ?? 0),
      tail: final ? text.slice(tailStart) : undefined,
    })
    const place = rows.place(used)
    this.rest = text.slice(used)
    this.line = place.line
    this.column = place.column - 1
    this.reading ??= { lines: this.lines === true, flatten: this.flatten }
    const findings: readonly Finding[] = this.shapes.findings()
    return {
      columns: cells,
      rows: starts.length,
      layout,
      reading: this.reading,
      findings,
      place: (row) => rows.place(starts[row] ?? 0),
    }
  }

  private addCells(
    cells: Map<string, JsonCells>,
    { members }: JsonRow,
    row: number,
    text: string,
  ): void {
    for (const { name, value, nested, start, end } of members) {
      let column = cells.get(name)
      if (column === undefined) {
        column = new JsonCells()
        cells.set(name, column)
        this.names.push(name)
      }
      column.values[row] = value
      const isNumber = typeof value === 'number' || typeof value === 'bigint'
      column.texts[row] = isNumber || nested ? text.slice(start, end) : undefined
    }
  }

  /** Where the next object begins; undefined if it is not there yet, or there is none. */
  private nextRow(rows: JsonRows, from: number, final: boolean): number | undefined {
    const { text } = rows
    let at = afterSpace(text, from)
    if (this.seen === 0 && from === 0) {
      if (text.charCodeAt(0) === 0xfeff) at = afterSpace(text, 1)
      if (at >= text.length) return undefined
      if (text[at] !== '[' && text[at] !== '{') {
        throw rows.error(at, 'expected an array of objects, or an object a line')
      }
      this.lines = text[at] === '{'
      if (this.lines) return at
      at = afterSpace(text, at + 1)
      if (text[at] === ']') this.closed = true
    } else if (!this.lines) {
      if (text[at] === ']') this.closed = true
      else if (at < text.length) {
        if (text[at] !== ',') throw rows.error(at, 'expected a comma or a closing bracket')
        at = afterSpace(text, at + 1)
      } else return undefined
    }
    if (this.closed) {
      const after = afterSpace(text, at + 1)
      if (after < text.length) throw rows.error(after, 'expected the end of the file')
      return undefined
    }
    if (at >= text.length) {
      if (final && !this.lines) throw rows.error(at, 'expected an object')
      return undefined
    }
    if (text[at] !== '{') throw rows.error(at, 'expected an object')
    return at
  }

  private checkEnd(rows: JsonRows, used: number): void {
    if (this.lines === undefined) {
      throw textError('expected a table', 'an empty file', { line: 1, column: 1 })
    }
    if (this.lines) this.shapes.checkSingle(this.seen)
    else if (!this.closed) {
      throw rows.error(Math.max(used, rows.text.length), 'expected a closing bracket')
    }
  }
}
