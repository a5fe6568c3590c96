import type { Estimate, ModelColumn, ModelRule } from '../learn/index.js'
import type { Column } from '../node.js'

/** A number for people: three significant digits, thousands apart. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '-'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return value.toExponential(2)
  if (size >= 1000) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}

export function countText(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 row`, `2 rows`. */
export function counted(count: number, what: string): string {
  return `${countText(count)} ${what}${count === 1 ? '' : 's'}`
}

/** Whole per cent, but never 0 of something nor 100 of less than all. */
export function percentText(share: number): string {
  if (!Number.isFinite(share)) return '-'
  if (share > 0 && share < 0.005) return '<1 %'
  if (share < 1 && share > 0.995) return '>99 %'
  return `${Math.round(100 * share)} %`
}

/** Milliseconds, as the error of a date. */
export function durationText(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '-'
  for (const [name, size] of [
    ['d', 86400000],
    ['h', 3600000],
    ['min', 60000],
    ['s', 1000],
  ] as const) {
    if (milliseconds >= 2 * size) return `${numberText(milliseconds / size)} ${name}`
  }
  return `${numberText(milliseconds)} ms`
}

/** Seconds that are left or were taken. */
export function secondsText(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?'
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  if (seconds < 90) return `${Math.round(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** A time that is only about so long. */
export function roughTime(seconds: number): string {
  const [size, unit] = UNITS.find(([size]) => seconds >= 1.5 * size) ?? [1, 'second']
  return counted(Math.round(seconds / size), unit)
}

const UNITS: readonly (readonly [seconds: number, unit: string])[] = [
  [31_557_600, 'year'],
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
]

/** An error of a column: of classes the share that is wrong, of dates a time, of numbers in its units. */
export function errorText(
  { kind, asClasses }: Pick<ModelColumn, 'kind' | 'asClasses'>,
  error: number,
): string {
  if (!Number.isFinite(error)) return '-'
  if (asClasses) return `${percentText(error)} wrong`
  return kind === 'date' ? `± ${durationText(error)}` : `± ${numberText(error)}`
}

/**
 * How well a column is predicted, in words; skill is NaN where columns are absent that it was judged with. Of
 * codes, that they are taken for classes.
 */
export function skillWords(
  column: Pick<ModelColumn, 'kind' | 'asClasses' | 'filledWith' | 'skill' | 'rules'>,
): string {
  const well = howWell(column)
  const words = column.rules.length > 0 ? `by rule, else ${well}` : well
  return isCodes(column) ? `${words}, as classes` : words
}

/** Whether a column of whole numbers was learned as classes. */
export function isCodes({ kind, asClasses }: Pick<ModelColumn, 'kind' | 'asClasses'>): boolean {
  return kind === 'integer' && asClasses
}

function howWell(column: Pick<ModelColumn, 'filledWith' | 'skill'>): string {
  switch (column.filledWith) {
    case 'mean':
      return 'left at the mean'
    case 'mode':
      return 'left at the most frequent'
    case 'constant':
      return 'has one value only'
    case 'nothing':
      return 'not learned'
    default:
      return goodness(column.skill)
  }
}

/** What fills holes exactly, a line for each rule; '' where there is none. */
export function rulesText(
  columns: readonly Pick<ModelColumn, 'kind' | 'asClasses' | 'rules'>[],
): string {
  const lines = columns.flatMap((column) =>
    column.rules.map((rule) => `  ${ruleWords(column, rule)}\n`),
  )
  return lines.length === 0
    ? ''
    : `By rule, where what that needs is given; no exception was seen:\n${lines.join('')}`
}

/** A rule, and what it may be off by. */
export function ruleWords(
  column: Pick<ModelColumn, 'kind' | 'asClasses'>,
  { text, exact, error }: ModelRule,
): string {
  return exact ? text : `${text} (rounded: ${errorText(column, error)})`
}

export function goodness(skill: number): string {
  if (Number.isNaN(skill)) return 'not known: columns absent'
  if (skill >= 0.9) return 'very well'
  if (skill >= 0.7) return 'well'
  if (skill >= 0.4) return 'fairly'
  if (skill >= 0.1) return 'somewhat'
  return skill > 0 ? 'barely' : 'not at all'
}

/** How sure what fills the i-th hole of a column is: a probability, or the interval of a number. */
export function surenessText(column: Column, estimate: Estimate, i: number): string {
  if (estimate.asClasses) return percentText(estimate.sure[i] as number)
  const [low, high] = [estimate.low, estimate.high].map((ends) => {
    const value = ends[i] as number
    if (column.kind === 'date') return cellText(column.format(value))
    return Number.isInteger(value) ? String(value) : numberText(value)
  })
  return low === high ? 'exactly' : `${low} to ${high}`
}

/** One in so many. */
export function oddsText(probability: number): string {
  if (!(probability > 1e-9)) return 'less than 1 in a billion'
  const odds = Math.round(1 / probability)
  if (odds < 2) return 'no surprise'
  if (odds >= 1e6) return `1 in ${numberText(odds / 1e6)} million`
  return `1 in ${countText(odds < 100 ? odds : Number(odds.toPrecision(2)))}`
}

/** A cell of any kind as text. */
export function cellText(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString() : String(cell ?? '')
}
