import type { Column } from '../table/index.js'

const DAY = 86_400_000

/** More characters are more digits than a picture has use for. */
const LONG = 9

/** A value as its column writes it; a date without a time of day where that is midnight, and no more than 5 digits. */
export function valueText(column: Pick<Column, 'format'>, value: number): string {
  const cell = column.format(value)
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
  const text = String(cell)
  const isLong = text.length > LONG && text.includes('.') && Number(text) === value
  return isLong ? String(Number(value.toPrecision(5))) : text
}

/** A number that is no cell, such as a mean: four significant digits. */
export function plainText(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : '–'
}

/** How long or large something is, in the units of a column: of dates in days. */
export function sizeText(kind: string, size: number): string {
  return kind === 'date' ? `${plainText(size / DAY)} d` : plainText(size)
}

/** Whole per cent, but never 0 of something nor 100 of less than all. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '–'
  if (share > 0 && share < 0.005) return '<1 %'
  if (share < 1 && share > 0.995) return '>99 %'
  return `${Math.round(100 * share)} %`
}
