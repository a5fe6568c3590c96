import { PIECE, type Work } from '../../host/work.js'
import { isEvidence } from './evidence.js'
import type { LookupRule } from './rule.js'

/** The fewest cells that are as another row of the same key told. */
const LEAST_CHECKS = 15
/** The most keys of one look-up. */
const MOST_KEYS = 65_536

/** A column whose cells may be keys, or follow from keys. */
export interface KeyColumn {
  /** Among the columns that are learned. */
  readonly index: number
  /** [rows], NaN where missing. */
  readonly values: Float64Array
}

/** The rows in which a column has a value, those of the same value together. */
interface Groups {
  /** In the order of the values. */
  readonly rows: Uint32Array
  /** [groups + 1]: where in `rows` each begins. */
  readonly starts: Uint32Array
}

/**
 * Finds columns that are the same wherever another one is, without exception. Of each key, one row tells
 * the value, and all others check it. Told to come to its end, it gives what it has.
 */
export function* findLookups(columns: readonly KeyColumn[]): Work<LookupRule[]> {
  const found: LookupRule[] = []
  const candidates = 2 * Math.log(columns.length)
  for (const key of columns) {
    const groups = groupsOf(key.values)
    if ((yield) === true) break
    if (groups === undefined) continue
    let spent = 0
    for (const column of columns) {
      if (column === key) continue
      const { checks, most, seen } = checkGroups(groups, column.values)
      spent += 4 * seen
      if (spent > PIECE) {
        spent = 0
        yield
      }
      if (checks < LEAST_CHECKS || !isEvidence(checks, most, candidates)) continue
      found.push(lookupOf(key, column, groups, checks))
    }
  }
  return found
}

/** Undefined where a column cannot be a key: it has too many values, or too few that repeat. */
function groupsOf(values: Float64Array): Groups | undefined {
  const counts = new Map<number, number>()
  let given = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    counts.set(value, (counts.get(value) ?? 0) + 1)
    given++
  }
  if (given - counts.size < LEAST_CHECKS || counts.size > MOST_KEYS || counts.size < 2)
    return undefined
  const starts = new Uint32Array(counts.size + 1)
  const places = new Map<number, number>()
  for (const [i, value] of [...counts.keys()].sort((a, b) => a - b).entries()) {
    places.set(value, starts[i] as number)
    starts[i + 1] = (starts[i] as number) + (counts.get(value) as number)
  }
  const rows = new Uint32Array(given)
  for (const [row, value] of values.entries()) {
    const place = places.get(value)
    if (place === undefined) continue
    rows[place] = row
    places.set(value, place + 1)
  }
  return { rows, starts }
}

/**
 * How many cells of a column are as another one of their group; none if one is not. `most` is the share
 * of its most frequent value among all in groups that check.
 */
function checkGroups({ rows, starts }: Groups, values: Float64Array) {
  const none = { checks: 0, most: 1 }
  const counts = new Map<number, number>()
  let checks = 0
  let checking = 0
  for (let group = 0; group + 1 < starts.length; group++) {
    let first = Number.NaN
    let own = 0
    const end = starts[group + 1] as number
    for (let i = starts[group] as number; i < end; i++) {
      const value = values[rows[i] as number] as number
      if (Number.isNaN(value)) continue
      if (own++ === 0) first = value
      else if (value !== first) return { ...none, seen: i + 1 }
    }
    if (own < 2) continue
    checks += own - 1
    checking += own
    counts.set(first, (counts.get(first) ?? 0) + own)
  }
  let most = 0
  for (const count of counts.values()) most = Math.max(most, count / checking)
  return { checks, most, seen: rows.length }
}

function lookupOf(
  key: KeyColumn,
  column: KeyColumn,
  { rows, starts }: Groups,
  checked: number,
): LookupRule {
  const keys: number[] = []
  const values: number[] = []
  for (let group = 0; group + 1 < starts.length; group++) {
    const own = rows.subarray(starts[group], starts[group + 1])
    const told = own.find((row) => !Number.isNaN(column.values[row]))
    if (told === undefined) continue
    keys.push((key.values[told] as number) + 0)
    values.push((column.values[told] as number) + 0)
  }
  return {
    kind: 'lookup',
    column: column.index,
    from: [key.index],
    keys: Float64Array.from(keys),
    values: Float64Array.from(values),
    exact: true,
    error: 0,
    checked,
  }
}
