import type { Sureness } from './messages.js'

/** How sure a filled cell is, as text: an interval, or a probability; undefined if it was not filled by a model. */
export function sureAt(
  sureness: Sureness | undefined,
  row: number,
): { low: string; high: string } | { sure: string } | undefined {
  const from = placeAt(sureness, row)
  if (sureness === undefined || from === undefined) return undefined
  const { sure, low: lows, high: highs, is } = sureness
  const value = (is === 'class' ? sure : lows)[from]
  if (value === undefined || Number.isNaN(value)) return undefined
  if (is === 'class') return { sure: `${Math.round(100 * value)} %` }
  return { low: endText(value, is), high: endText(highs[from] ?? value, is) }
}

/** Which of the filled cells is in a row. */
export function placeAt(sureness: Sureness | undefined, row: number): number | undefined {
  const { rows } = sureness ?? { rows: [] }
  let from = 0
  let to = rows.length
  // Rows are in order.
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle] ?? 0) < row) from = middle + 1
    else to = middle
  }
  return rows[from] === row ? from : undefined
}

function endText(value: number, is: 'number' | 'date'): string {
  if (is === 'date') return new Date(value).toISOString().slice(0, 10)
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)))
}
