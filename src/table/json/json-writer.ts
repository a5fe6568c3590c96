import { checkOptions, rangeError } from '../../errors.js'
import type { Column } from '../column.js'
import { CsvLayout } from '../csv/csv-layout.js'
import type { Table } from '../table.js'
import { cellText, ROWS_PER_PIECE, type TableWriter } from '../table-writer.js'
import { JsonLayout } from './json-layout.js'
import { JsonRows } from './json-row.js'

/** How JSON is written. */
export interface JsonWriteOptions {
  /** Whether to write an object a line, and no array. By default what the table's own file is, or an array. */
  lines?: boolean
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

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
    const made = kept ? undefined : memberWriters(table)
    for (let start = 0; start < table.rows; start += ROWS_PER_PIECE) {
      let piece = ''
      for (let row = start; row < Math.min(table.rows, start + ROWS_PER_PIECE); row++) {
        if (this.written > 0) piece += kept ? gap(kept, row, between) : between
        else if (!kept && !this.lines) piece += '\n'
        this.written++
        piece += kept ? keptRow(table, kept, row) : madeRow(made ?? [], row)
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

function keptRow(table: Table, layout: JsonLayout, row: number): string {
  const at = layout.rows[row] ?? 0
  const start = layout.starts[at] ?? 0
  const text = layout.text.slice(start, layout.ends[at])
  const changed = table.columns.filter((column) => column.changed?.[row] === 1)
  if (changed.length === 0) return text
  const { members } = new JsonRows(text, 1, 0).members(0)
  const [first, second] = members
  const comma = first && second ? text.slice(first.end, second.keyStart) : ', '
  const colon = first
    ? text.slice(first.keyStart, first.start).slice(JSON.stringify(first.key).length)
    : ': '
  let out = ''
  let done = 0
  for (const { key, start: from, end } of members) {
    const column = changed.find(({ name }) => name === key)
    if (column === undefined) continue
    out += text.slice(done, from) + jsonValue(column, row, false)
    done = end
  }
  const added = changed.filter(({ name }) => members.every(({ key }) => key !== name))
  if (added.length === 0) return out + text.slice(done)
  const last = members.at(-1)?.end ?? 1
  out += text.slice(done, last)
  for (const [i, column] of added.entries()) {
    if (i > 0 || members.length > 0) out += comma
    out += JSON.stringify(column.name) + colon + jsonValue(column, row, false)
  }
  return out + text.slice(last)
}

type MemberWriter = (row: number) => string

function memberWriters(table: Table): MemberWriter[] {
  const isText = table.layout instanceof CsvLayout
  return table.columns.map((column) => {
    const key = JSON.stringify(column.name)
    return (row) =>
      column.cell(row) === undefined ? '' : `${key}:${jsonValue(column, row, isText)}`
  })
}

function madeRow(members: readonly MemberWriter[], row: number): string {
  const written = members.map((member) => member(row)).filter((text) => text !== '')
  return `{${written.join(',')}}`
}

/**
 * A cell as a value of JSON.
 *
 * @param isText whether it comes from a file in which all is text: then numbers, and the words true
 *   and false, are told from it
 */
function jsonValue(column: Column, row: number, isText: boolean): string {
  const cell = column.cell(row)
  if (cell === null || cell === undefined || column.missing[row] === 1) return 'null'
  const text = cellText(column, row)
  if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean') return text
  if (isText && (column.kind === 'number' || column.kind === 'integer')) {
    const trimmed = text.trim()
    return NUMBER.test(trimmed) ? trimmed : String(column.values[row])
  }
  if (isText && column.kind === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase()
  return JSON.stringify(text)
}
