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

/** A float32 or float64 as text that reads back as the same value, without needless digits. */
export function numberText(x: number, single: boolean): string {
  if (x === 0) return Object.is(x, -0) ? '-0' : '0'
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'NaN' : x > 0 ? 'inf' : '-inf'
  if (!single) return String(x)
  // Nine digits always do; a subnormal has fewer bits and may do with one.
  for (let digits = Math.abs(x) < 2 ** -126 ? 1 : 7; digits < 9; digits++) {
    const short = Number(x.toPrecision(digits))
    if (Math.fround(short) === x) return String(short)
  }
  return String(Number(x.toPrecision(9)))
}
