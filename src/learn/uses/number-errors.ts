import type { Work } from '../../host/work.js'
import { normalQuantile } from '../cells/curve.js'
import { type Bounds, decode } from '../cells/decode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import { quantileOf } from '../spread/quantiles.js'
import type { Quantiles } from '../spread/spreads.js'
import type { Filler } from './filler.js'

/** How far off what fills a number's holes may be, each [holes], in the column's units. */
export interface NumberErrors {
  readonly median: Float64Array
  readonly sd: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/** The holes of a learned number. */
export interface NumberHoles {
  readonly c: number
  /** Ascending. */
  readonly rows: Int32Array
  /** [holes]: what fills them. */
  readonly values: Float64Array
  readonly quality: ColumnQuality | undefined
}

/**
 * At how many levels the standard deviation looks, the middles of tenths, and what it is more than what is seen there,
 * of normal values. The ends of a pool are of single cells, which would make it.
 */
const LOOKS = 10
const NORMAL = 1.066
/** Ends of intervals are rounded outward to this share of their width. */
const STEP = 1e-4
/** What a standardised cell, in float32, may be off by. */
const ROUNDING = 3e-7
const MOST_DIGITS = 300

export function noErrors(holes: number): NumberErrors {
  const make = () => new Float64Array(holes)
  return { median: make(), sd: make(), low: make(), high: make() }
}

/** What a value that is certain is off by: nothing. */
export function certain(values: Float64Array): NumberErrors {
  const sd = new Float64Array(values.length)
  return { median: values.slice(), sd, low: values.slice(), high: values.slice() }
}

/**
 * The errors of all holes of numbers. It cannot end early.
 *
 * @param interval the share of the true values that lies from low to high
 * @returns by the index of a learned column
 */
export function* numberErrors(
  filler: Filler,
  asked: readonly NumberHoles[],
  interval: number,
  round: boolean,
): Work<Map<number, NumberErrors>> {
  const found = new Map(asked.map(({ c, rows }) => [c, noErrors(rows.length)]))
  for (const { sd } of found.values()) sd.fill(Number.NaN)
  const byColumn = new Map(asked.map((holes) => [holes.c, { ...holes, next: 0 }]))
  yield* filler.eachSpread((row, c, quantiles) => {
    const holes = byColumn.get(c)
    if (holes === undefined) return
    while ((holes.rows[holes.next] ?? row) < row) holes.next++
    if (holes.rows[holes.next] !== row) return
    if (filler.rule(c, row) !== undefined || filler.isUnknown(row)) return
    const column = filler.learned[c] as LearnedColumn
    const out = found.get(c) as NumberErrors
    summarise(column, filler.boundsOf(c), quantiles, interval, round, out, holes.next)
  })
  for (const holes of asked) {
    const out = found.get(holes.c) as NumberErrors
    for (const [i, row] of holes.rows.entries()) {
      if (Number.isNaN(out.sd[i])) withoutSpread(filler, holes, i, row, interval, round, out)
    }
    yield
  }
  return found
}

/** What a rule fills, rows of nothing, columns of means, and what models before version 5 say. */
function withoutSpread(
  filler: Filler,
  { c, values, quality }: NumberHoles,
  i: number,
  row: number,
  interval: number,
  round: boolean,
  out: NumberErrors,
): void {
  const column = filler.learned[c] as LearnedColumn
  const rule = filler.rule(c, row)
  if (rule !== undefined) {
    const value = values[i] as number
    const off = rule.error * normalQuantile((1 + interval) / 2)
    set(out, i, value, rule.error, value - off, value + off)
    return
  }
  const isMean = filler.isUnknown(row) || (quality?.fellBack ?? true)
  const { residuals, spread, error = Number.NaN, typicalError = Number.NaN } = quality ?? {}
  const errors = (isMean ? spread : residuals) ?? []
  const centre = isMean ? 0 : filler.predictedAt(c, row)
  const quantiles = (level: number) => centre + quantileOf(errors, level)
  summarise(column, filler.boundsOf(c), quantiles, interval, round, out, i)
  const expected = filler.isUnknown(row) ? typicalError : error
  out.sd[i] = Number.isNaN(expected) ? column.sd : expected
}

/** Writes what a cell's quantiles come to, within bounds and rounded outward where the column is whole. */
function summarise(
  column: LearnedColumn,
  bounds: Bounds,
  quantiles: Quantiles,
  interval: number,
  round: boolean,
  out: NumberErrors,
  i: number,
): void {
  const at = (level: number, rounded = false) =>
    decode(column, [quantiles(level)], 0, bounds, 0, rounded)
  const isWhole = round && column.schema.kind !== 'number'
  let sum = 0
  let squares = 0
  const median = at(0.5)
  for (let k = 0; k < LOOKS; k++) {
    const off = at((k + 0.5) / LOOKS) - median
    sum += off / LOOKS
    squares += (off * off) / LOOKS
  }
  const sd = NORMAL * Math.sqrt(Math.max(0, squares - sum * sum))
  const least = isWhole ? Math.ceil(bounds[0]) : bounds[0]
  const most = isWhole ? Math.floor(bounds[1]) : bounds[1]
  const ends = [at((1 - interval) / 2), at((1 + interval) / 2)] as const
  const width = ends[1] - ends[0]
  const digits = isWhole ? 0 : Math.ceil(-Math.log10(STEP * (width > 0 ? width : column.sd)))
  const low = outward(ends[0], -1, digits, ROUNDING * column.sd)
  const high = outward(ends[1], 1, digits, ROUNDING * column.sd)
  set(out, i, isWhole ? at(0.5, true) : median, sd, Math.max(least, low), Math.min(most, high))
}

/** The next value of so many digits below (-1) or above (1); the nearest one if that is nearer than rounding. */
function outward(value: number, side: -1 | 1, digits: number, rounding: number): number {
  if (Math.abs(digits) > MOST_DIGITS) return value
  const unit = 10 ** -digits
  const at = value / unit
  const nearest = Math.round(at)
  const isNear = Math.abs(at - nearest) * unit < rounding
  const steps = isNear ? nearest : side * Math.ceil(side * at)
  // So that tenths are tenths.
  return digits > 0 ? steps / 10 ** digits : steps * unit
}

function set(
  out: NumberErrors,
  i: number,
  median: number,
  sd: number,
  low: number,
  high: number,
): void {
  out.median[i] = median
  out.sd[i] = sd
  out.low[i] = low
  out.high[i] = high
}
