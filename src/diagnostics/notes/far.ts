import { chooseRows } from '../choose-rows.js'
import type { ReadDraws } from '../read-draws.js'
import type { FarRows } from './note.js'
import { SHOWN_ROWS } from './outside.js'
import { type ScaledColumn, scaledColumn } from './scaled-column.js'
import { CHANCE, reachBeyond } from './tail.js'

/** A row's distance is that to its so-manieth nearest donor: so many are what predictive mean matching draws from. */
const NEAREST = 5
const LEAST_DONORS = 50
const DONORS = 400
/** Of which so many are compared with the others. */
const JUDGES = 200
/** Of the columns, those with most cells; of the patterns of holes, those that most rows have. */
const MOST_COLUMNS = 40
const MOST_PATTERNS = 30
const MOST_ROWS = 4000
/** Two classes are so far apart, in sd of a number. */
const APART = 1.5

/**
 * Rows with holes that no donor is near: rows in which is given what they lack, and at least half of what they have.
 * The distance of two rows is the root of the mean square over the columns that both have. What is far is told by
 * how far donors are from one another, by the same columns.
 *
 * Work: 30 patterns x 200 + 4,000 rows, each compared with 400 in 40 columns, at most.
 */
export function far({ rows, columns }: ReadDraws): FarRows[] {
  const scaled = [...columns]
    .sort((a, b) => b.observed.length - a.observed.length)
    .slice(0, MOST_COLUMNS)
    .map(scaledColumn)
  const found = [...patternsOf(scaled)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_PATTERNS)
    .flatMap(([pattern, own], _, all) => farOf(scaled, pattern, own, all.length))
    .sort((a, b) => a - b)
    .map((i) => rows[i] ?? i)
  if (found.length === 0) return []
  return [{ code: 'far', rows: found.slice(0, SHOWN_ROWS), count: found.length }]
}

/** Rows with holes that are filled, by which columns they have: a mark for each. */
function patternsOf(scaled: readonly ScaledColumn[]): Map<string, number[]> {
  const holed = new Set<number>()
  for (const { column } of scaled) for (const i of column.holes) holed.add(i)
  const all = [...holed]
  const patterns = new Map<string, number[]>()
  for (const at of chooseRows(all.length, MOST_ROWS)) {
    const i = all[at] as number
    const pattern = scaled.map(({ values }) => (Number.isNaN(values[i]) ? '0' : '1')).join('')
    const own = patterns.get(pattern)
    if (own === undefined) patterns.set(pattern, [i])
    else own.push(i)
  }
  return patterns
}

function farOf(
  scaled: readonly ScaledColumn[],
  pattern: string,
  rows: readonly number[],
  patterns: number,
): number[] {
  const given = scaled.filter((_, c) => pattern[c] === '1')
  const lacking = scaled.filter((_, c) => pattern[c] === '0')
  if (given.length < 2) return []
  const count = given[0]?.values.length ?? 0
  const all: number[] = []
  for (let i = 0; i < count; i++) {
    if (lacking.some(({ values }) => Number.isNaN(values[i]))) continue
    const shared = given.reduce((sum, { values }) => sum + (Number.isNaN(values[i]) ? 0 : 1), 0)
    if (shared >= given.length / 2) all.push(i)
  }
  if (all.length < LEAST_DONORS) return []
  const donors = chooseRows(all.length, DONORS).map((at) => all[at] as number)
  const places = new Places(given, donors)
  const judges = chooseRows(donors.length, JUDGES).map((at) => donors[at] as number)
  const sorted = Float64Array.from(judges, (row) => places.distance(row)).sort()
  const most = sorted[sorted.length - 1] as number
  const least = most + reachBeyond(sorted, rows.length, CHANCE / patterns)
  return rows.filter((row) => places.distance(row) > least)
}

/** Donors, by the columns that a row has. */
class Places {
  /** `[donors][columns]` */
  private readonly values: Float64Array

  constructor(
    private readonly columns: readonly ScaledColumn[],
    private readonly donors: readonly number[],
  ) {
    this.values = Float64Array.from(donors.flatMap((row) => this.of(row)))
  }

  /** From a row to the fifth nearest of the donors, without itself. */
  distance(row: number): number {
    const { columns, donors, values } = this
    const own = Float64Array.from(this.of(row))
    const isClass = Uint8Array.from(columns, ({ column }) => Number(column.classes.length > 0))
    const squares = new Float64Array(donors.length)
    for (let d = 0; d < donors.length; d++) {
      let sum = 0
      let shared = 0
      for (let c = 0; c < own.length; c++) {
        const off = (own[c] as number) - (values[d * own.length + c] as number)
        // Where one is missing.
        if (Number.isNaN(off)) continue
        shared++
        sum += isClass[c] === 0 ? off * off : off === 0 ? 0 : APART ** 2
      }
      const isOther = donors[d] !== row && shared > 0
      squares[d] = isOther ? sum / shared : Number.POSITIVE_INFINITY
    }
    return Math.sqrt(squares.sort()[NEAREST - 1] as number)
  }

  private of(row: number): number[] {
    return this.columns.map(({ values }) => values[row] as number)
  }
}
