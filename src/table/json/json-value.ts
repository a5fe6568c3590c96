import type { Column } from '../column.js'
import { cellText } from '../table-writer.js'

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/** A number of a text: all of its digits where it is written as JSON has it. */
function numberJson(text: string, { schema, values }: Column, row: number): string {
  if (schema.number === undefined && NUMBER.test(text)) return text
  const value = values[row] ?? NaN
  return Number.isFinite(value) ? String(value) : 'null'
}

/**
 * A cell as a value of JSON.
 *
 * @param isText whether it comes from a file in which all is text: then numbers, and the words true
 *   and false, are told from it
 */
export function jsonValue(column: Column, row: number, isText: boolean): string {
  const cell = column.cell(row)
  if (cell === null || cell === undefined || column.missing[row] === 1) return 'null'
  const text = cellText(column, row)
  // JSON has no infinity.
  if (cell === Infinity || cell === -Infinity) return 'null'
  if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean') return text
  // An object or array that was passed through.
  const raw = column.cells.numberText(row)
  if (raw !== undefined) return raw
  if (isText && (column.kind === 'number' || column.kind === 'integer')) {
    return numberJson(text.trim(), column, row)
  }
  if (isText && column.kind === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase()
  return JSON.stringify(text)
}
