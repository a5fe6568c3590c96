import type { Column } from '../column.js'
import { CsvLayout } from '../csv/csv-layout.js'
import type { Table } from '../table.js'
import { JsonLayout } from './json-layout.js'
import { keysOfPath } from './json-path.js'
import { jsonValue } from './json-value.js'

/** The text of a row. */
export type RowMaker = (row: number) => string

/** A key of the rows: a column, further keys in an object, or either, row by row. */
interface Member {
  readonly key: string
  column: Column | undefined
  readonly members: Map<string, Member>
}

type Members = ReadonlyMap<string, Member>

/** Makes rows anew, of a table that came from elsewhere, or from JSON of another shape. */
export function rowMaker(table: Table, lines: boolean): RowMaker {
  const isText = table.layout instanceof CsvLayout
  const paths = table.layout instanceof JsonLayout && table.layout.flatten
  const members = membersOf(table.columns, (name) => (paths ? keysOfPath(name) : [name]))
  const value = (column: Column, row: number) => {
    const text = jsonValue(column, row, isText)
    return lines ? onOneLine(text) : text
  }
  return (row) => objectText(members, row, value) ?? '{}'
}

function membersOf(columns: readonly Column[], keysOf: (name: string) => string[]): Members {
  const top = new Map<string, Member>()
  for (const column of columns) {
    let members = top
    let member: Member | undefined
    for (const key of keysOf(column.name)) {
      member = members.get(key)
      if (member === undefined) {
        member = { key, column: undefined, members: new Map() }
        members.set(key, member)
      }
      members = member.members
    }
    if (member !== undefined) member.column = column
  }
  return top
}

/** undefined if the row has none of the members. */
function objectText(
  members: Members,
  row: number,
  value: (column: Column, row: number) => string,
): string | undefined {
  const texts: string[] = []
  for (const { key, column, members: inner } of members.values()) {
    const object = inner.size > 0 ? objectText(inner, row, value) : undefined
    const given = column !== undefined && column.cell(row) !== undefined
    const text = object ?? (given ? value(column, row) : undefined)
    if (text !== undefined) texts.push(`${JSON.stringify(key)}:${text}`)
  }
  return texts.length > 0 ? `{${texts.join(',')}}` : undefined
}

/** An object or array without line breaks, which cannot be inside its strings. */
function onOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, '') : text
}
