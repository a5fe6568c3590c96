import { type Budget, type Column, ColumnModel, type Table } from 'colmask/learn'
import { learnedFrom } from '../fill-roles.js'
import type { Long } from '../messages.js'
import { isFilled, type Role } from '../summary/roles.js'

/** From so many seconds on, fewer columns are offered. */
const LONG = 60
/** How many are then learned from. */
const FEW = 200
/** Rows, and columns with holes, that are looked at to choose them. */
const ROWS = 200
const TARGETS = 200

/**
 * What learning would take, if that is long and fewer columns would do; undefined if it may begin at once.
 *
 * @param learned as `table`, but what is left out is text
 * @param cost of learning from all of it
 */
export function longOf(
  table: Table,
  learned: Table,
  roles: readonly Role[],
  budget: Budget,
  { seconds, fits }: { readonly seconds: number; readonly fits: boolean },
): Long | undefined {
  const columns = learned.columns.filter(({ kind }) => kind !== 'text').length
  if (columns <= FEW || (seconds < LONG && fits)) return undefined
  const names = tellingColumns(learned, roles)
  const few = new Set(names)
  const fewer = roles.map((role, c) => (few.has(table.columns[c]?.name ?? '') ? role : 'leave'))
  const cost = ColumnModel.cost(learnedFrom(table, fewer), { budget })
  const left = table.columns.reduce(
    (sum, { rows, given }, c) =>
      sum + (isFilled(roles[c]) && !isFilled(fewer[c]) ? rows - given : 0),
    0,
  )
  return { columns, seconds, fits, few: { names, seconds: cost.seconds, left } }
}

/** The columns that go most with those that have holes: by what of their variance lies on a line. */
function tellingColumns(table: Table, roles: readonly Role[]): string[] {
  const step = Math.max(1, Math.floor(table.rows / ROWS))
  const all = table.columns.flatMap((column, c) => {
    if (column.kind === 'text') return []
    const holes = isFilled(roles[c]) ? column.rows - column.given : 0
    return [{ name: column.name, values: standardised(column, step), holes }]
  })
  const holed = all.filter(({ holes }) => holes > 0).sort((a, b) => b.holes - a.holes)
  // All of those with holes, if there is room beside them for what tells about them.
  const first = holed.length <= FEW / 2 ? holed : []
  const targets = holed.slice(0, TARGETS)
  const scores = all.map((one) => ({
    one,
    score: targets.reduce((sum, target) => sum + (target === one ? 0 : shared(one, target)), 0),
  }))
  scores.sort((a, b) => b.score - a.score)
  const chosen = new Set([...first, ...scores.map(({ one }) => one)].map(({ name }) => name))
  return [...chosen].slice(0, FEW)
}

/** Every so many cells, of mean 0 and length 1; what is missing is at the mean. */
function standardised({ values }: Column, step: number): Float64Array {
  const some = values.filter((_, row) => row % step === 0)
  const given = some.filter((value) => !Number.isNaN(value))
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length
  const from = some.map((value) => (Number.isNaN(value) ? 0 : value - mean))
  const length = Math.sqrt(from.reduce((sum, value) => sum + value * value, 0))
  return length > 0 ? from.map((value) => value / length) : from
}

function shared(
  a: { readonly values: Float64Array },
  b: { readonly values: Float64Array },
): number {
  const r = a.values.reduce((sum, value, i) => sum + value * (b.values[i] ?? 0), 0)
  return r * r
}
