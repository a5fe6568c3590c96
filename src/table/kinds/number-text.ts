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
  return parseNumberIn(text, 0, text.length)
}

/**
 * How the number that was parsed last was written: its digits after the point, or -1 if it had an
 * exponent, space around it or more than 15 digits. Kept here since the parser is called for every
 * cell, and an object for each would cost more than the parsing.
 */
export const lastNumber = { decimals: -1 }

/** The number that a part of a text stands for. */
export function parseNumberIn(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  let i = first === MINUS || first === PLUS ? start + 1 : start
  let digits = 0
  let point = -1
  let mantissa = 0
  // At most 15 digits over a power of ten up to 22 is one division of two exact doubles, and so is
  // rounded right (Clinger 1990). It is several times quicker than Number(), and most cells are so.
  for (; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= ZERO && code <= 57) {
      mantissa = mantissa * 10 + (code - ZERO)
      digits++
    } else if (code === POINT && point < 0) {
      point = i
    } else {
      // An exponent, or space around it; most of what ends here is words and dates.
      const isLikely = code === 69 || code === 101 || code <= 32 || code > 127
      return isLikely ? slow(text.slice(start, end)) : NaN
    }
  }
  if (digits === 0) return NaN
  if (digits > 15) return slow(text.slice(start, end))
  const decimals = point < 0 ? 0 : end - 1 - point
  lastNumber.decimals = decimals
  const value = decimals === 0 ? mantissa : mantissa / (POWERS[decimals] ?? NaN)
  return first === MINUS ? -value : value
}

function slow(text: string): number {
  lastNumber.decimals = -1
  const trimmed = text.trim()
  if (!NUMBER.test(trimmed)) return NaN
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : NaN
}

/** Whether a number's text begins with a zero that its value does not need, as in 007. */
export function hasLeadingZero(text: string, start = 0): boolean {
  let at = start
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
export function shapeOfNumber(text: string, start = 0, end: number = text.length): NumberShape {
  let decimals = 0
  let significant = 0
  let point = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= ZERO && code <= 57) {
      if (point) decimals++
      if (code > ZERO || significant > 0) significant++
    } else if (code === POINT) {
      point = true
    } else if (code === 69 || code === 101) {
      return { decimals, significant: Math.max(1, significant) }
    }
  }
  return { decimals, significant: 0 }
}
