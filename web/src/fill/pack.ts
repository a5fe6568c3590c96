import type { Cell, Table } from 'colmask/learn'
import { MARKS, type PackedColumn, type PackedTable } from './messages.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const MS_IN_DAY = 86_400_000
/** So many digits of numbers that are no texts are shown: measurements of programs have up to 17. */
const DIGITS = 10

/** A cell as text: dates as ISO 8601 has them, days without a time; numbers of programs without their last digits. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell.getTime())
  if (typeof cell !== 'number' || Number.isInteger(cell)) return String(cell)
  return String(Number(cell.toPrecision(DIGITS)))
}

function dateText(time: number): string {
  if (Number.isNaN(time)) return ''
  const text = new Date(time).toISOString()
  return time % MS_IN_DAY === 0 ? text.slice(0, -14) : text
}

/**
 * A table as it is shown. What is missing in `before` and given now counts as filled.
 *
 * @param isLastLeft whether nothing is a hole in the last row
 */
export function packTable(table: Table, before?: Table, isLastLeft = false): PackedTable {
  const columns = table.columns.map((column): PackedColumn => {
    const { name, kind, rows, missing } = column
    const was = before?.has(name) ? before.column(name).missing : missing
    const ends = new Uint32Array(rows)
    const marks = new Uint8Array(rows)
    let bytes = new Uint8Array(16 * rows + 64)
    let end = 0
    let holes = 0
    let filled = 0
    for (let row = 0; row < rows; row++) {
      const isMissing = missing[row] === 1 && !(isLastLeft && row === rows - 1)
      if (isMissing) holes++
      const isFilled = missing[row] === 0 && was[row] === 1
      if (isFilled) filled++
      marks[row] = isMissing ? MARKS.missing : isFilled ? MARKS.filled : MARKS.given
      const text = missing[row] === 1 ? '' : cellText(column.cell(row))
      // No character takes more than three bytes for each of its units.
      if (end + 3 * text.length > bytes.length) bytes = larger(bytes, end + 3 * text.length)
      end += encoder.encodeInto(text, bytes.subarray(end)).written
      ends[row] = end
    }
    return { name, kind, missing: holes, filled, bytes: bytes.slice(0, end), ends, marks }
  })
  return { rows: table.rows, columns }
}

function larger(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(least, 2 * bytes.length))
  more.set(bytes)
  return more
}

/** The buffers that need not be copied. */
export function buffersOf(table: PackedTable): ArrayBufferLike[] {
  return table.columns.flatMap(({ bytes, ends, marks }) => [
    bytes.buffer,
    ends.buffer,
    marks.buffer,
  ])
}

export function textAt({ bytes, ends }: PackedColumn, row: number): string {
  return decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]))
}
