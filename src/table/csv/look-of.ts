import { parseDateText } from '../kinds/dates/date-text.js'
import { readingsOf } from '../kinds/numbers/number-convention.js'
import { dissectNumber, unitOf } from '../kinds/numbers/written-number.js'

/** What a cell looks like, for guesses about a file before its columns are known. */
export type CellLook = 'empty' | 'missing' | 'number' | 'date' | 'text'

const NUMBER =
  /^[(<>~≈]?\s*[+−-]?\s*[$€£¥]?\s*(\d+([.,]\d*)?|[.,]\d+|\d{1,3}([.,' \u00a0\u202f]\d{3})+([.,]\d+)?)([eE][+-]?\d+)?\s*[%$€£¥)]?$/
const DATE =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{4}-\d\d)([T ]\d{1,2}:\d\d.*)?$|^\d{1,2}:\d\d(:\d\d(\.\d+)?)?$/
const MISSING =
  /^(\?|-{1,3}|\.|\*|n\/?a|nan|nil|null|none|missing|unknown|<na>|#n\/a|#div\/0!|#value!|#ref!|\\n|[+-]?inf)$/i

export function lookOf(text: string): CellLook {
  const trimmed = text.trim()
  if (trimmed === '') return 'empty'
  if (trimmed.length > 40) return 'text'
  if (NUMBER.test(trimmed) || isWritten(trimmed)) return 'number'
  if (MISSING.test(trimmed)) return 'missing'
  if (DATE.test(trimmed) || parseDateText(trimmed) !== undefined) return 'date'
  return 'text'
}

/** Whether a cell is a number or a date. */
export function isValue(text: string): boolean {
  const look = lookOf(text)
  return look === 'number' || look === 'date'
}

/** Whether a text is a number in any way of writing them, but for units: names have such too. */
function isWritten(text: string): boolean {
  const parts = dissectNumber(text)
  return parts !== undefined && unitOf(parts) === '' && readingsOf(parts.digits) !== 0
}
