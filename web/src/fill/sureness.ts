import type { Sureness } from './messages.js'

/** How sure a filled cell is, as text; undefined if it was not filled by a model. */
export function sureAt(
  sureness: Sureness | undefined,
  row: number,
): { text: string; isNumber: boolean } | undefined {
  if (sureness === undefined) return undefined
  const { rows, sure, isNumber } = sureness
  let low = 0
  let high = rows.length
  // Rows are in order.
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  const value = rows[low] === row ? sure[low] : undefined
  if (value === undefined || Number.isNaN(value)) return undefined
  const text = isNumber ? String(Number(value.toPrecision(3))) : `${Math.round(100 * value)} %`
  return { text, isNumber }
}
