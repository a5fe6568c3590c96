import type { NumberFormat } from '../kind.js'

/** What the marks between the digits of a number mean. */
export interface Convention {
  readonly decimal: NumberFormat['decimal']
  /** The characters that may stand between groups of digits. */
  readonly thousands: string
  readonly grouping: NumberFormat['grouping']
}

/** Spaces that stand between groups: plain, no-break, thin, narrow no-break. */
export const GROUP_SPACES = ' \u00a0\u2009\u202f'

/** The ways of the world, the most usual first: of two that fit alike, the first is meant. */
export const CONVENTIONS: readonly Convention[] = [
  { decimal: '.', thousands: '', grouping: 3 },
  { decimal: '.', thousands: ',', grouping: 3 },
  { decimal: ',', thousands: '.', grouping: 3 },
  { decimal: ',', thousands: GROUP_SPACES, grouping: 3 },
  { decimal: '.', thousands: GROUP_SPACES, grouping: 3 },
  { decimal: '.', thousands: "'\u2019", grouping: 3 },
  { decimal: '.', thousands: ',', grouping: 2 },
  { decimal: ',', thousands: "'\u2019", grouping: 3 },
]

const PATTERNS = CONVENTIONS.map(patternOf)
const EXPONENT = /[eE][+-]?\d+$/

function patternOf({ decimal, thousands, grouping }: Convention): RegExp {
  const point = `(?:[${decimal}]\\d+)?`
  if (thousands === '') return new RegExp(`^\\d*${point}$`)
  const mark = `[${thousands}]`
  const grouped =
    grouping === 3 ? `[1-9]\\d{0,2}(?:${mark}\\d{3})+` : `[1-9]\\d?(?:${mark}\\d{2})*${mark}\\d{3}`
  return new RegExp(`^(?:${grouped}|\\d*)${point}$`)
}

/**
 * Which of the {@link CONVENTIONS} digits and marks can be read by: bit i for the i-th. `1,234` can be
 * read by several, `1.594,76` by one, and `007` by none, since it is a code, nor `1e999`, which is no number.
 */
export function readingsOf(digits: string): number {
  const plain = digits.replace(EXPONENT, '')
  if (/^0\d/.test(plain)) return 0
  let mask = 0
  for (const [i, pattern] of PATTERNS.entries()) if (pattern.test(plain)) mask |= 1 << i
  if (mask === 0 || plain === digits) return mask
  // An exponent may be beyond what a double holds, whatever the marks mean.
  const first = valueOfDigits(digits, 31 - Math.clz32(mask & -mask))
  return Number.isFinite(first) ? mask : 0
}

/** The number that digits and marks stand for; NaN if they are not of the convention. */
export function valueOfDigits(digits: string, convention: number): number {
  const { decimal, thousands } = CONVENTIONS[convention] ?? { decimal: '.', thousands: '' }
  const [plain = '', exponent = ''] = split(digits)
  if (PATTERNS[convention]?.test(plain) !== true) return NaN
  let text = ''
  for (const mark of plain) {
    if (mark === decimal) text += '.'
    else if (!thousands.includes(mark)) text += mark
  }
  return Number(text + exponent)
}

function split(digits: string): [string, string] {
  const at = digits.search(EXPONENT)
  return at < 0 ? [digits, ''] : [digits.slice(0, at), digits.slice(at)]
}

/** How many digits are after the decimal mark. */
export function decimalsOf(digits: string, convention: number): number {
  const [plain] = split(digits)
  const at = plain.lastIndexOf(CONVENTIONS[convention]?.decimal ?? '.')
  return at < 0 ? 0 : plain.length - at - 1
}

/** The mark between the groups of digits; '' if there is none. */
export function groupMarkOf(digits: string, convention: number): string {
  const { thousands } = CONVENTIONS[convention] ?? { thousands: '' }
  for (const mark of digits) if (thousands.includes(mark)) return mark
  return ''
}

/** The convention that a format is of. */
export function conventionOf({ decimal, thousands, grouping }: NumberFormat): number {
  const found = CONVENTIONS.findIndex(
    (other) =>
      other.decimal === decimal &&
      other.grouping === grouping &&
      (thousands === '' ? other.thousands === '' : other.thousands.includes(thousands)),
  )
  if (found >= 0) return found
  // A decimal comma without thousands: any way that has one reads it.
  return CONVENTIONS.findIndex((other) => other.decimal === decimal)
}
