const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i)
const PLUS = 43
const MINUS = 45
const POINT = 46
const ZERO = 48

/**
 * The finite number that a text stands for, in decimal or scientific notation, space around it
 * ignored; NaN if it is none. No thousands separators, no units, no infinities, no hexadecimals.
 */
export function parseNumberText(text: string): number {
  const { length } = text
  const first = text.charCodeAt(0)
  let i = first === MINUS || first === PLUS ? 1 : 0
  let digits = 0
  let point = -1
  let mantissa = 0
  // At most 15 digits over a power of ten up to 22 is one division of two exact doubles, and so is
  // rounded right (Clinger 1990). It is several times quicker than Number(), and most cells are so.
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= ZERO && code <= 57) {
      mantissa = mantissa * 10 + (code - ZERO)
      digits++
    } else if (code === POINT && point < 0) {
      point = i
    } else {
      return slow(text)
    }
  }
  if (digits === 0) return NaN
  if (digits > 15) return slow(text)
  const value = point < 0 ? mantissa : mantissa / (POWERS[length - 1 - point] ?? NaN)
  return first === MINUS ? -value : value
}

function slow(text: string): number {
  const trimmed = text.trim()
  if (!NUMBER.test(trimmed)) return NaN
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : NaN
}

/** Whether a number's text begins with a zero that its value does not need, as in 007. */
export function hasLeadingZero(text: string): boolean {
  let at = 0
  while (text.charCodeAt(at) <= 32) at++
  const first = text.charCodeAt(at)
  if (first === MINUS || first === PLUS) at++
  const next = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === ZERO && next >= ZERO && next <= 57
}

/** How a number is written. */
export interface NumberShape {
  /** Digits after the point, before any exponent. */
  decimals: number
  /** Significant digits if it has an exponent, else 0. */
  significant: number
}

/** How the text of a number is written. */
export function shapeOfNumber(text: string): NumberShape {
  const trimmed = text.trim()
  const point = trimmed.indexOf('.')
  const exponent = trimmed.search(/e/i)
  const end = exponent < 0 ? trimmed.length : exponent
  const decimals = point < 0 ? 0 : end - point - 1
  const mantissa = exponent < 0 ? '' : trimmed.slice(0, exponent).replace(/^[+-]?0*\.?0*|\./g, '')
  return { decimals, significant: exponent < 0 ? 0 : Math.max(1, mantissa.length) }
}
