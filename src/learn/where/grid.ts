import type { ColumnSchema } from '../../table/index.js'
import { roundTime } from '../../table/kinds/dates/date-text.js'
import { rounded } from '../rules/rule.js'

/** The values that the cells of a column can say. */
export interface Grid {
  /** How far they are apart, about. */
  readonly step: number
  /** The nearest one. */
  near(value: number): number
  /** The next one above (1) or below (-1) one of them. */
  beside(value: number, side: 1 | -1): number
}

const DAY = 86_400_000
/** Milliseconds to the next time that a pattern of dates can show. */
const TIMES = [1, 1000, 60_000, 3_600_000, DAY, 7 * DAY, 31 * DAY, 92 * DAY]

/**
 * What values of a column are rounded to when they are written; undefined for all digits.
 *
 * @param schema of the column that is filled
 * @param isWhole whether only whole numbers fill it
 * @param round `false` for numbers as they are
 */
export function gridOf(schema: ColumnSchema, isWhole: boolean, round: boolean): Grid | undefined {
  const { kind, decimals, significant, cells } = schema
  if (kind === 'date') return dateGrid(schema.date)
  if (!round) return undefined
  if (isWhole || kind === 'integer' || cells === 'bigint') return evenGrid(() => 1, 1)
  if (significant !== null) {
    const last = (value: number) =>
      10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) + 1 - significant)
    return evenGrid(last, last(1))
  }
  if (decimals === null) return undefined
  const step = 10 ** -decimals
  return evenGrid(() => step, step)
}

function evenGrid(stepAt: (value: number) => number, step: number): Grid {
  // No negative zero.
  const near = (value: number) => rounded(value, stepAt(value)) + 0
  return { step, near, beside: (value, side) => near(value + side * stepAt(value)) }
}

function dateGrid(pattern: string): Grid {
  const near = (time: number) => roundTime(time, pattern)
  const beside = (time: number, side: 1 | -1) => {
    for (const more of TIMES) {
      const next = near(time + side * more)
      if (next !== time) return next
    }
    return time
  }
  const day = near(0)
  return { step: Math.abs(beside(day, 1) - day), near, beside }
}
