import { type DType, isFloat } from '../../tensor/dtype.js'

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const INFINITE = /^[+-]?inf(inity)?$/i
const MISSING = /^([+-]?nan|na|n\/a|null|\?)?$/i

/**
 * The number that a cell of a text file stands for. Decimal and scientific notation; `inf` and
 * `infinity` with or without a sign; NaN for what is missing: an empty cell, `nan`, `NA`, `N/A`,
 * `null`, `?`. Case and space around do not matter.
 *
 * @returns undefined if it is text
 */
export function parseNumber(cell: string): number | undefined {
  const quick = Number(cell)
  // Most cells end here. Number() also takes '' and '0x1f' for numbers, but those begin otherwise.
  const first = cell.charCodeAt(0)
  if (Number.isFinite(quick) && ((first > 48 && first <= 57) || first === 45)) return quick
  const text = cell.trim()
  if (NUMBER.test(text)) return Number(text)
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  return MISSING.test(text) ? NaN : undefined
}

/** 1 or 0 for a cell that says true or false in either way. */
export function parseBoolean(cell: string): number | undefined {
  const text = cell.trim().toLowerCase()
  if (text === '1' || text === 'true') return 1
  return text === '0' || text === 'false' ? 0 : undefined
}

/** Whether a cell is spelled as an infinity, rather than being a number too large for a double. */
export function isInfiniteSpelling(cell: string): boolean {
  return INFINITE.test(cell.trim())
}

/**
 * How the elements of a tensor become text.
 *
 * @param digits round to so many after the point, but for a 0 that is exact; by default as few as read back as the same value
 */
export function numberWriter(
  dtype: DType,
  digits: number | undefined,
): (value: number | bigint) => string {
  const exact = dtype === 'float32' ? shortest32 : (x: number) => String(x)
  return (value) => {
    if (typeof value === 'bigint') return String(value)
    if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'inf' : '-inf'
    if (value === 0) return Object.is(value, -0) ? '-0' : '0'
    if (digits !== undefined && isFloat(dtype)) return value.toFixed(digits)
    return exact(value)
  }
}

function shortest32(x: number): string {
  // Nine digits always do; a subnormal has fewer bits and may do with one.
  for (let digits = Math.abs(x) < 2 ** -126 ? 1 : 7; digits < 9; digits++) {
    const short = Number(x.toPrecision(digits))
    if (Math.fround(short) === x) return String(short)
  }
  return String(Number(x.toPrecision(9)))
}
