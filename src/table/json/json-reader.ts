import type { Cells } from '../cells.js'
import type { Cell } from '../kinds/kind.js'
import type { RowReader, Rows } from '../row-reader.js'
import { textError } from '../text-error.js'
import { JsonLayout } from './json-layout.js'
import { afterObject, afterSpace, JsonRows } from './json-row.js'

/** No row may be longer. */
const LONGEST = 1 << 25

/** Cells that came from JSON. */
class JsonCells implements Cells {
  readonly values: Cell[] = []
  readonly texts: (string | undefined)[] = []
  length = 0

  get(row: number): Cell {
    return this.values[row]
  }

  quoted(row: number): boolean {
    return typeof this.values[row] === 'string'
  }

  numberText(row: number): string | undefined {
    return this.texts[row]
  }
}

/**
 * Reads an array of objects, or objects one a line (which of them it is shows in the first character),
 * as rows of a table. Missing is null, or a key that an object lacks; a string never is.
 */
export class JsonReader implements RowReader {
  private rest = ''
  private line = 1
  /** How many characters of its line are before `rest`. */
  private column = 0
  private lines: boolean | undefined
  /** Whether the array has ended. */
  private closed = false
  private seen = 0
  private head = ''

  /** @param names the columns that are known, which is every one where a file is read again */
  constructor(private readonly names: string[] = []) {}

  push(chunk: string, final = false): Rows | undefined {
    const text = [this.rest, chunk].join('')
    const rows = new JsonRows(text, this.line, this.column)
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
      const { members, end } = rows.members(start)
      for (const { key, value, start: from, end: to } of members) {
        let column = cells.get(key)
        if (column === undefined) {
          column = new JsonCells()
          cells.set(key, column)
          this.names.push(key)
        }
        column.values[starts.length] = value
        const isNumber = typeof value === 'number' || typeof value === 'bigint'
        column.texts[starts.length] = isNumber ? text.slice(from, to) : undefined
      }
      if (this.seen++ === 0) this.head = text.slice(0, start)
      starts.push(start)
      ends.push(end)
      used = end
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
      head: this.head,
      lead: text.slice(0, starts[0] ?? 0),
      tail: final ? text.slice(tailStart) : undefined,
    })
    const place = rows.place(used)
    this.rest = text.slice(used)
    this.line = place.line
    this.column = place.column - 1
    return {
      columns: cells,
      rows: starts.length,
      layout,
      place: (row) => rows.place(starts[row] ?? 0),
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
    if (this.lines || this.closed) return
    throw rows.error(Math.max(used, rows.text.length), 'expected a closing bracket')
  }
}
