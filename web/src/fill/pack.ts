import type { Cell, Table } from 'colmask/learn'
import { MARKS, type PackedColumn, type PackedTable } from './messages.js'

/** A cell as text: dates as ISO 8601 has them. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString()
  return String(cell)
}

/** A table as it is shown. What is missing in `before` and given now counts as filled. */
export function packTable(table: Table, before?: Table): PackedTable {
  const columns = table.columns.map((column): PackedColumn => {
    const { name, kind, rows, missing } = column
    const was = before?.has(name) ? before.column(name).missing : missing
    const ends = new Uint32Array(rows)
    const marks = new Uint8Array(rows)
    const texts: string[] = []
    let end = 0
    let holes = 0
    for (let row = 0; row < rows; row++) {
      const isMissing = missing[row] === 1
      if (isMissing) holes++
      marks[row] = isMissing ? MARKS.missing : was[row] === 1 ? MARKS.filled : MARKS.given
      const text = isMissing ? '' : cellText(column.cell(row))
      texts.push(text)
      end += text.length
      ends[row] = end
    }
    return { name, kind, missing: holes, text: texts.join(''), ends, marks }
  })
  return { rows: table.rows, columns }
}

/** The buffers that need not be copied. */
export function buffersOf(table: PackedTable): ArrayBufferLike[] {
  return table.columns.flatMap(({ ends, marks }) => [ends.buffer, marks.buffer])
}

export function textAt({ text, ends }: PackedColumn, row: number): string {
  return text.slice(row === 0 ? 0 : ends[row - 1], ends[row])
}
