import type { LearnedColumn } from '../cells/learned-column.js'
import { rounded } from './rule.js'
import { transformColumn } from './transform-column.js'

/** A column of numbers or dates as rules are looked for in it. */
export interface NumberColumn {
  /** Among the columns that are learned. */
  readonly index: number
  /** [rows], NaN where missing: as they were read, in double precision. */
  readonly values: Float64Array
  /** See `transformColumn`. */
  readonly spread: number
  /** All values that were looked at are multiples of it: 0.01 of cents; 0 if there is no such number. */
  readonly step: number
  readonly isDate: boolean
}

const DAY = 86_400_000
const DATE_STEPS = [DAY, 3_600_000, 60_000, 1000, 1]
const NUMBER_STEPS = [1, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6]

/** @param rows that are looked at for spread and step */
export function numberColumn(
  { schema }: LearnedColumn,
  index: number,
  values: Float64Array,
  rows: Int32Array,
): NumberColumn {
  const isDate = schema.kind === 'date'
  const step = stepOf(values, rows, isDate ? DATE_STEPS : NUMBER_STEPS)
  return { index, values, spread: transformColumn(values, rows, 'sum').spread, step, isDate }
}

function stepOf(values: Float64Array, rows: Int32Array, steps: readonly number[]): number {
  let at = 0
  for (const row of rows) {
    const value = values[row] as number
    if (Number.isNaN(value)) continue
    while (at < steps.length && rounded(value, steps[at] as number) !== value) at++
  }
  return steps[at] ?? 0
}
