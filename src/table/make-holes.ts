import { checkCount, checkOptions, rangeError, rangeErrorIn, typeError } from '../errors.js'
import { Generator, randn, randperm } from '../random/index.js'
import type { Column } from './column.js'
import { noColumn } from './column-named.js'
import { Table } from './table.js'

/** The ways in which cells go missing. */
export const MECHANISMS = ['mcar', 'mar', 'mnar'] as const

/**
 * How cells go missing: completely at random; at random, given the columns that do not; or not at
 * random, by the value that goes missing.
 */
export type Mechanism = (typeof MECHANISMS)[number]

/** Throws unless it is one. */
export function checkMechanism(fn: string, mechanism: unknown): void {
  if (MECHANISMS.some((known) => known === mechanism)) return
  throw rangeError(fn, `a mechanism of ${MECHANISMS.join(', ')}`, mechanism)
}

/** How holes are made. */
export interface MakeHolesOptions {
  /** The share of given cells, from 0 to 1, to hide in each column that gets holes. Default 0.3. */
  share?: number
  /** Default `mcar`. */
  mechanism?: Mechanism
  /** Seeds a generator. Default 0. */
  seed?: number | bigint
  /** What to draw from, instead of a seed. */
  generator?: Generator
  /**
   * The columns that get holes. By default all but text; for `mar` all but a random 30 % of them (one
   * at least), which stay as they are.
   */
  columns?: readonly string[]
}

/** A table with holes, and where they were made. */
export interface Holes {
  table: Table
  /** By the name of each column that gets holes, `[rows]`: 1 = hidden. What was missing is 0. */
  hidden: Map<string, Uint8Array>
}

/** The share of columns that `mar` leaves whole. */
const WHOLE = 0.3

/**
 * Hides given cells of a table, for experiments.
 *
 * Each cell is hidden on its own, with a probability p. `mcar`: p is the share. `mar`: p = sigmoid(z +
 * b), where z is a random linear combination of the columns that get no holes (their values; for
 * categories and booleans a random number for each level; the mean for what is missing), other for each
 * column that gets some, scaled to unit variance. `mnar`: z is the cell's own value, standardised, with
 * a random sign. b is found by bisection so that p is the share on average. This is what Muzellec and
 * others do (2020, Missing Data Imputation using Optimal Transport, appendix), as do HyperImpute and
 * ReMasker.
 *
 * @throws RangeError if an option is out of range, or `mar` is left with no column to go by
 * @throws TypeError if `table` is no Table
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4], y: [5, 6, 7, 8] })
 * const { table: holes, hidden } = makeHoles(table, { share: 0.5, seed: 1, columns: ['y'] })
 * holes.column('y').given
 * // 0
 * hidden.get('y')
 * // Uint8Array(4) [ 1, 1, 1, 1 ]
 * ```
 */
export function makeHoles(table: Table, options: MakeHolesOptions = {}): Holes {
  const fn = 'makeHoles'
  checkCount(fn, 2, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  checkOptions(fn, options, ['share', 'mechanism', 'seed', 'generator', 'columns'])
  const { share = 0.3, mechanism = 'mcar', seed = 0 } = options
  if (typeof share !== 'number') throw typeError(fn, 'share must be a number', share)
  if (!(share >= 0 && share <= 1)) throw rangeError(fn, 'share must be from 0 to 1', share)
  checkMechanism(fn, mechanism)
  const generator = options.generator ?? new Generator().manualSeed(seed)
  if (!(generator instanceof Generator)) {
    throw typeError(fn, 'generator must be a Generator', generator)
  }
  const usable = table.columns.filter(({ kind }) => kind !== 'text')
  const absent = options.columns?.find((name) => !table.has(name))
  if (absent !== undefined) {
    const names = table.columns.map(({ name }) => name)
    throw new RangeError(`${fn}: columns that there are, got ${noColumn(names, absent)}`)
  }
  const named = options.columns?.map((name) => table.column(name))
  const text = named?.find(({ kind }) => kind === 'text')
  if (text !== undefined) throw rangeError(fn, 'columns that are not text', text.name)
  const chosen = new Set(named ?? (mechanism === 'mar' ? someOf(usable, generator) : usable))
  const whole = usable.filter((column) => !chosen.has(column))
  if (mechanism === 'mar' && whole.length === 0) {
    throw rangeErrorIn(fn, 'a column without holes for mar to go by', 'none')
  }
  const inputs = mechanism === 'mar' ? whole.map((column) => standardised(column, generator)) : []
  const hidden = new Map<string, Uint8Array>()
  for (const column of usable) {
    if (!chosen.has(column)) continue
    const { rows } = column
    const scores =
      mechanism === 'mcar'
        ? new Float64Array(rows)
        : mechanism === 'mar'
          ? combined(inputs, rows, generator)
          : ownScores(column, generator)
    hidden.set(column.name, drawn(column, scores, share, generator))
  }
  const holes = table.map((column) => {
    const flags = hidden.get(column.name)
    return flags === undefined ? column : column.hide(flags)
  })
  return { table: holes, hidden }
}

/** All columns but a random 30 %, one at least. */
function someOf(columns: readonly Column[], generator: Generator): Column[] {
  const kept = Math.max(1, Math.floor(WHOLE * columns.length))
  const order = Array.from(randperm(columns.length, { generator }).data, Number)
  return order.slice(kept).flatMap((i) => columns[i] ?? [])
}

/** `[rows]`: a column's values with mean 0 and variance 1, and 0 where missing. */
function standardised(column: Column, generator: Generator): Float64Array {
  const { levels, values } = column
  const isOrdered = levels.length === 0
  const ofLevel = isOrdered ? [] : randn([levels.length], { generator, dtype: 'float64' }).data
  return scaled(isOrdered ? values : values.map((level) => ofLevel[level] ?? NaN))
}

function scaled(values: Float64Array): Float64Array {
  let mean = 0
  let squares = 0
  let count = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    count++
    const change = value - mean
    mean += change / count
    squares += change * (value - mean)
  }
  const sd = Math.sqrt(squares / Math.max(1, count))
  return values.map((value) => (Number.isNaN(value) || !(sd > 0) ? 0 : (value - mean) / sd))
}

function ownScores(column: Column, generator: Generator): Float64Array {
  const sign = generator.uniform64() < 0.5 ? -1 : 1
  return standardised(column, generator).map((score) => sign * score)
}

function combined(
  inputs: readonly Float64Array[],
  rows: number,
  generator: Generator,
): Float64Array {
  const weights = randn([inputs.length], { generator, dtype: 'float64' }).data
  const sums = new Float64Array(rows)
  for (const [i, input] of inputs.entries()) {
    for (let row = 0; row < rows; row++) {
      sums[row] = (sums[row] ?? 0) + (weights[i] ?? 0) * (input[row] ?? 0)
    }
  }
  return scaled(sums)
}

/** `[rows]`: 1 for the given cells that are drawn. */
function drawn(
  column: Column,
  scores: Float64Array,
  share: number,
  generator: Generator,
): Uint8Array {
  // Of a cell without a value, such as infinity, nobody could tell how well it was filled.
  const hasValue = (row: number) => !Number.isNaN(column.values[row])
  const given = scores.filter((_, row) => column.missing[row] === 0 && hasValue(row))
  const intercept = interceptFor(given, share)
  return column.missing.map((missing, row) => {
    // Drawn for every row, so that holes do not depend on which cells are missing.
    const draw = generator.uniform64()
    if (missing === 1 || share === 0 || !hasValue(row)) return 0
    return share === 1 || draw < sigmoid((scores[row] ?? 0) + intercept) ? 1 : 0
  })
}

/** The intercept with which the mean probability is the share, by bisection. */
function interceptFor(scores: Float64Array, share: number): number {
  let low = -50
  let high = 50
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    let sum = 0
    for (const score of scores) sum += sigmoid(score + middle)
    if (sum < share * scores.length) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
