import type { ReadColumn, ReadDraws } from '../read-draws.js'
import type { DrawNote, NoDonors, OutsideRows } from './note.js'
import { type ScaledColumn, scaledColumn } from './scaled-column.js'
import { CHANCE, reachBeyond } from './tail.js'

/** What lies beyond an end by so many widths of what is between the ends is outside, if it is no chance. */
const BEYOND = 0.1
/** Of fewer rows the ends say little. */
const FEW_DONORS = 20
/** Holes are looked at in so many columns: those that have most. */
const MOST_COLUMNS = 60
/** What several rows have in common is told where it would be chance in one of so many tables. */
const SELDOM = 1e-4
const LEAST_ROWS = 5
export const SHOWN_ROWS = 5

/** Rows outside of what was given with a hole's column, one note for each column that tells so. */
export function outside({ rows, columns }: ReadDraws): DrawNote[] {
  const holed = columns
    .filter(({ holes, observed }) => holes.length > 0 && observed.length >= FEW_DONORS)
    .sort((a, b) => b.holes.length - a.holes.length)
    .slice(0, MOST_COLUMNS)
  const chance = CHANCE / (2 * holed.length * columns.length)
  return columns.flatMap((by): DrawNote[] => {
    const scaled = scaledColumn(by)
    const others = holed.filter((column) => column !== by)
    return by.classes.length > 0
      ? others.flatMap((column) => withoutDonors(column, by))
      : outsideOf(scaled, others, rows, chance)
  })
}

function outsideOf(
  { column: by, values }: ScaledColumn,
  holed: readonly ReadColumn[],
  rows: readonly number[],
  chance: number,
): OutsideRows[] {
  const found = new Set<number>()
  const columns: string[] = []
  let farthest = 0
  let worst: Pick<OutsideRows, 'text' | 'least' | 'largest'> | undefined
  const text = (row: number) => by.text(by.values[row] as number)
  for (const column of holed) {
    const ends = endsOf(column, values)
    if (ends === undefined) continue
    const beyond = ([1, -1] as const).flatMap((sign) =>
      beyondEnd(column, values, ends, sign, chance),
    )
    if (beyond.length > 0) columns.push(column.name)
    const [low, high] = [values[ends.least] as number, values[ends.largest] as number]
    for (const i of beyond) {
      found.add(i)
      const value = values[i] as number
      const off = Math.max(low - value, value - high) / (high - low)
      if (off <= farthest) continue
      farthest = off
      worst = { text: text(i), least: text(ends.least), largest: text(ends.largest) }
    }
  }
  if (worst === undefined) return []
  const sorted = [...found].sort((a, b) => a - b).map((i) => rows[i] ?? i)
  const shown = sorted.slice(0, SHOWN_ROWS)
  const what = { columns, by: by.name, rows: shown, count: sorted.length }
  return [{ code: 'outside', ...what, ...worst }]
}

/**
 * Rows with a hole whose value is beyond all donors', by more than chance: so far that one is there seldom, or so many
 * that chance would not put all of them there. That the largest k of all rows are such as have a hole has the chance
 * of the share of these to the power of k, whatever the values are.
 *
 * @param sign 1 for the largest end, -1 for the least one
 */
function beyondEnd(
  column: ReadColumn,
  values: Float64Array,
  { least, largest, donors }: Ends,
  sign: 1 | -1,
  chance: number,
): number[] {
  const end = sign * (values[sign === 1 ? largest : least] as number)
  const width = (values[largest] as number) - (values[least] as number)
  const beyond: number[] = []
  let others = 0
  for (const i of column.holes) {
    const value = sign * (values[i] as number)
    if (!Number.isNaN(value)) others++
    if (value > end) beyond.push(i)
  }
  const off = (i: number) => sign * (values[i] as number) - end
  const far = beyond.filter((i) => off(i) > BEYOND * width)
  const isMany = (others / (others + donors)) ** beyond.length < SELDOM
  if (isMany || far.length === 0) return far
  const reach = reachBeyond(sortedDonors(column, values, sign), others, chance)
  return far.filter((i) => off(i) > reach)
}

function sortedDonors({ values: given }: ReadColumn, values: Float64Array, sign: 1 | -1) {
  return values
    .filter((value, i) => !Number.isNaN(value) && !Number.isNaN(given[i]))
    .map((value) => sign * value)
    .sort()
}

/** Of the rows in which the hole's column is given: how many, and which have the least and the largest value. */
interface Ends {
  readonly least: number
  readonly largest: number
  readonly donors: number
}

function endsOf({ values: given }: ReadColumn, values: Float64Array): Ends | undefined {
  let least = -1
  let largest = -1
  let donors = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (Number.isNaN(value) || Number.isNaN(given[i])) continue
    donors++
    if (least < 0 || value < (values[least] as number)) least = i
    if (largest < 0 || value > (values[largest] as number)) largest = i
  }
  const isWide = donors >= FEW_DONORS && values[least] !== values[largest]
  return isWide ? { least, largest, donors } : undefined
}

function withoutDonors({ name, values, holes }: ReadColumn, by: ReadColumn): NoDonors[] {
  const donors = new Float64Array(by.classes.length)
  const rows = new Float64Array(by.classes.length)
  for (let i = 0; i < values.length; i++) {
    const k = by.values[i] as number
    if (!Number.isNaN(k) && !Number.isNaN(values[i])) donors[k] = (donors[k] as number) + 1
  }
  for (const i of holes) {
    const k = by.values[i] as number
    if (!Number.isNaN(k)) rows[k] = (rows[k] as number) + 1
  }
  const share = holes.length / values.length
  return by.classes.flatMap((text, k): NoDonors[] => {
    const count = rows[k] as number
    if (donors[k] !== 0 || count < LEAST_ROWS || share ** count > SELDOM) return []
    return [{ code: 'no-donors', column: name, by: by.name, text, count }]
  })
}
