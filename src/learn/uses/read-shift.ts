import { rangeError, show, typeError } from '../../errors.js'
import { hintAt } from '../../table/index.js'
import { inUnits } from '../cells/decode.js'
import { standardised } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { Shift } from '../draws/conditional.js'

/**
 * How drawn values of a column are moved. Of numbers and dates: standard deviations of the column that are added
 * (`0.2`, or `'+0.2sd'`); what is added in the column's units, of dates in days (`'+5'`, `'-5'`); or what numbers are
 * multiplied by (`'*1.1'`). Of categories, booleans and codes: what is added to the log odds of levels
 * (`{ yes: 0.5 }`).
 */
export type ColumnShift = number | string | Readonly<Record<string, number>>

/** Shifts by the name of a column. */
export type ShiftOption = Readonly<Record<string, ColumnShift>>

const DAY = 86_400_000
const TEXT = /^\s*(?:([+-]?)\s*([\d.]+(?:e[+-]?\d+)?)\s*sd|([+*-])\s*([\d.]+(?:e[+-]?\d+)?))\s*$/i
const WANTED = "0.2 or '+0.2sd' (standard deviations), '+5', '-5' or '*1.1'"

/**
 * What is asked of draws, for each column that is learned.
 *
 * Source: S. van Buuren, "Flexible Imputation of Missing Data" (2018), 3.8 and 9.2; D. Tompsett, F. Leacy,
 * M. Moreno-Betancur, J. Heron, I. White, "On the use of the not-at-random fully conditional specification (NARFCS)
 * procedure in practice" (2018).
 *
 * @throws RangeError if a column is not drawn, a level was not learned, or a shift cannot be read
 */
export function readShift(
  fn: string,
  columns: readonly LearnedColumn[],
  asked: unknown,
): (Shift | undefined)[] {
  const learned = learnedOnly(columns)
  if (asked === undefined) return learned.map(() => undefined)
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    throw typeError(fn, 'shift must be an object of shifts by column', asked)
  }
  const found = new Map(Object.entries(asked))
  for (const name of found.keys()) checkDrawn(fn, columns, name)
  return learned.map((column) => {
    if (!found.has(column.name)) return undefined
    const own: unknown = found.get(column.name)
    return column.classes.length > 0 ? oddsOf(fn, column, own) : moveOf(fn, column, own)
  })
}

function checkDrawn(fn: string, columns: readonly LearnedColumn[], name: string): void {
  const use = columns.find((column) => column.name === name)?.use
  if (use === 'learned') return
  const names = learnedOnly(columns).map((column) => column.name)
  const why = {
    text: ', which is text',
    constant: ', which has one value only',
    empty: ', in which nothing is given',
    none: hintAt(names, name),
  }[use ?? 'none']
  throw new RangeError(`${fn}: shift of columns that are learned, got ${show(name)}${why}`)
}

function moveOf(fn: string, column: LearnedColumn, asked: unknown): Shift {
  const { name, schema, sd } = column
  const change = changeOf(asked, sd, schema.kind === 'date')
  if (change === undefined) {
    const wanted = schema.kind === 'date' ? "0.2 or '+0.2sd', '+5' or '-5' days" : WANTED
    throw rangeError(fn, `a shift of ${show(name)} such as ${wanted}`, asked)
  }
  return { move: (z) => standardised(column, change(inUnits(column, z, 0))) }
}

/** What becomes of a value; undefined if nothing was said that can be read. */
function changeOf(
  asked: unknown,
  sd: number,
  isDate: boolean,
): ((value: number) => number) | undefined {
  if (typeof asked === 'number') {
    return Number.isFinite(asked) ? (value) => value + asked * sd : undefined
  }
  const [, sign, deviations, mark, units] = (typeof asked === 'string' && TEXT.exec(asked)) || []
  const size = Number(deviations ?? units)
  if (!Number.isFinite(size)) return undefined
  if (mark === '*') return isDate || size === 0 ? undefined : (value) => value * size
  const unit = deviations !== undefined ? sd : isDate ? DAY : 1
  const added = (sign === '-' || mark === '-' ? -size : size) * unit
  return (value) => value + added
}

function oddsOf(fn: string, { name, schema, classes }: LearnedColumn, asked: unknown): Shift {
  const levels = classes.map((k) => (schema.levels.length > 0 ? (schema.levels[k] ?? '') : `${k}`))
  const [first = ''] = levels
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    throw rangeError(
      fn,
      `a shift of ${show(name)} by level, such as { ${show(first)}: 0.5 }`,
      asked,
    )
  }
  const added = new Float64Array(levels.length)
  for (const [level, logOdds] of Object.entries(asked)) {
    const k = levels.indexOf(level)
    if (k < 0) {
      const got = `${show(level)}${hintAt(levels, level)}`
      throw new RangeError(`${fn}: a level of ${show(name)} that was learned, got ${got}`)
    }
    if (typeof logOdds !== 'number' || !Number.isFinite(logOdds)) {
      throw rangeError(fn, `a number for the log odds of ${show(level)} of ${show(name)}`, logOdds)
    }
    added[k] = logOdds
  }
  const most = added.reduce((a, b) => Math.max(a, b))
  return { odds: added.map((logOdds) => Math.exp(logOdds - most)) }
}
