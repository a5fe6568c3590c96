import type { NumberFormat } from '../kind.js'
import { conventionOf, valueOfDigits } from './number-convention.js'
import { parseNumberText } from './number-text.js'
import { dissectNumber, unitOf } from './written-number.js'

/**
 * The number that a text in a column's own format stands for; NaN if it is none. A cell may lack the
 * unit, and the space before it; it may have no other one.
 */
export function parseWritten(text: string, format: NumberFormat): number {
  const parts = dissectNumber(text)
  if (parts === undefined) return parseRare(text, format)
  const unit = unitOf(parts)
  if (unit !== '' && unit !== format.unit) return NaN
  const size = valueOfDigits(parts.digits, conventionOf(format))
  if (!Number.isFinite(size)) return NaN
  return parts.negative === '' ? size : -size
}

/** What programs write and people do not: `5.`, more digits than fit a cell. */
function parseRare(text: string, { decimal }: NumberFormat): number {
  return decimal === '.' || /^\s*[+-]?\d+\.?\s*$/.test(text) ? parseNumberText(text) : NaN
}

/** A number in a column's own format, with so many digits after the decimal mark; null keeps all. */
export function formatWritten(
  value: number,
  decimals: number | null,
  format: NumberFormat,
): string {
  const text = decimals === null ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals)
  const [whole = '', fraction] = text.split('.')
  const digits = grouped(whole, format) + (fraction === undefined ? '' : format.decimal + fraction)
  const { prefix, suffix, negative, outside } = format
  const isNegative = value < 0 && /[1-9]/.test(text)
  if (!isNegative) return prefix + digits + suffix
  if (negative === '()') return `(${prefix}${digits}${suffix})`
  // `5-kg` would read as a compound.
  const isAfter = negative === 'after' && !/^\p{L}/u.test(suffix)
  if (isAfter) return `${prefix}${digits}-${suffix}`
  const sign = negative === 'after' ? '-' : negative
  return outside ? sign + prefix + digits + suffix : prefix + sign + digits + suffix
}

function grouped(whole: string, { thousands, grouping }: NumberFormat): string {
  if (thousands === '' || whole.length <= 3 || /\D/.test(whole)) return whole
  const groups = [whole.slice(-3)]
  for (let end = whole.length - 3; end > 0; end -= grouping) {
    groups.unshift(whole.slice(Math.max(0, end - grouping), end))
  }
  return groups.join(thousands)
}
