import type { Column, Table } from 'colmask/learn'
import {
  type ClassChart,
  type ClassCounts,
  type ColumnChart,
  FEW,
  type NumberChart,
  POINTS,
} from './chart.js'
import { placesOnScale } from './scale-order.js'

/** Whole numbers of no more values than this are shown one by one, in their order. */
const FEW_NUMBERS = 12
/** Of more classes the rarest are taken together. */
const MOST_CLASSES = 16
/** An axis is cut where a few far values would squeeze all others together. */
const [OUTER, STRETCHED] = [0.005, 4]

/**
 * The chart of each column, by name; of text none.
 *
 * @param codes whole numbers that were learned as classes
 */
export function chartsOf(before: Table, after: Table, codes: ReadonlySet<string>) {
  const charts: [string, ColumnChart][] = []
  for (const column of before.columns) {
    if (column.kind === 'text' || column.given === 0) continue
    charts.push([column.name, chartOf(column, after.column(column.name), codes.has(column.name))])
  }
  return charts
}

function chartOf(before: Column, after: Column, isCode: boolean): ColumnChart {
  const { kind } = after
  if (kind === 'category' || kind === 'boolean') return classChart(before, after)
  if (kind === 'integer' && (isCode || hasFewValues(after))) return classChart(before, after)
  return numberChart(before, after)
}

function hasFewValues({ values }: Column): boolean {
  const seen = new Set<number>()
  for (const value of values) {
    if (!Number.isNaN(value)) seen.add(value)
    if (seen.size > FEW_NUMBERS) return false
  }
  return true
}

function classChart(before: Column, after: Column): ClassChart {
  const counts = new Map<number, { observed: number; filled: number }>()
  const total = { observed: 0, filled: 0 }
  for (let row = 0; row < after.rows; row++) {
    const value = after.values[row] ?? Number.NaN
    if (Number.isNaN(value)) continue
    const which = before.missing[row] === 1 ? 'filled' : 'observed'
    const count = counts.get(value) ?? { observed: 0, filled: 0 }
    counts.set(value, count)
    count[which]++
    total[which]++
  }
  const { levels } = after
  const all = [...counts].map(([value, count]) => {
    const text = levels.length > 0 ? (levels[value] ?? '') : String(value)
    return { value, text, ...count }
  })
  const places = after.kind === 'category' ? placesOnScale(all.map(({ text }) => text)) : undefined
  const isScale = places !== undefined || after.kind !== 'category'
  const placeOf = new Map(all.map(({ value }, i) => [value, places?.[i] ?? value]))
  const place = ({ value }: { value: number }) => placeOf.get(value) ?? 0
  all.sort(byFrequency)
  const shown = all.slice(0, all.length > MOST_CLASSES ? MOST_CLASSES - 1 : MOST_CLASSES)
  const rest = all.slice(shown.length)
  if (isScale) shown.sort((a, b) => place(a) - place(b))
  const others = {
    classes: rest.length,
    observed: sum(rest.map(({ observed }) => observed)),
    filled: sum(rest.map(({ filled }) => filled)),
  }
  return {
    ...{ type: 'classes', ...total, isScale },
    classes: shown.map(({ text, observed, filled }) => ({ text, observed, filled })),
    others: rest.length > 0 ? others : undefined,
  }
}

function byFrequency(a: ClassCounts, b: ClassCounts): number {
  return b.observed - a.observed || b.filled - a.filled || (a.text < b.text ? -1 : 1)
}

function numberChart(before: Column, after: Column): NumberChart {
  const observed: number[] = []
  const filled: number[] = []
  for (let row = 0; row < after.rows; row++) {
    const value = after.values[row] ?? Number.NaN
    if (Number.isNaN(value)) continue
    if (before.missing[row] === 1) filled.push(value)
    else observed.push(value)
  }
  const sorted = Float64Array.from(observed.concat(filled)).sort()
  const [from, to] = endsOf(sorted)
  const inside = (value: number) => value >= from && value <= to
  return {
    ...{ type: 'numbers', is: after.kind === 'date' ? 'date' : 'number', from, to },
    ...{ observed: observed.length, filled: filled.length },
    observedDensity: densityOf(observed.filter(inside), from, to, observed.length),
    filledDensity:
      filled.length > FEW
        ? densityOf(filled.filter(inside), from, to, filled.length)
        : new Float32Array(0),
    marks: filled.length > FEW ? new Float64Array(0) : Float64Array.from(filled).sort(),
    beyond: sorted.length - sorted.filter(inside).length,
  }
}

/** From the least to the largest value, or near to where nearly all of them are. */
function endsOf(sorted: Float64Array): [number, number] {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const [least, low, high, largest] = [at(0), at(OUTER), at(1 - OUTER), at(1)]
  if (least === largest) {
    const room = Math.abs(least) / 10 || 1
    return [least - room, largest + room]
  }
  const width = high - low
  if (width > 0 && largest - least > STRETCHED * width) {
    return [Math.max(least, low - width / 4), Math.min(largest, high + width / 4)]
  }
  return [least, largest]
}

/**
 * A density by a normal kernel, mirrored at both ends, so that nothing of it is where no value is. Its width is
 * Silverman's (Density Estimation, 1986, 3.31), at least a place of the axis.
 */
function densityOf(values: readonly number[], from: number, to: number, of: number): Float32Array {
  const density = new Float32Array(POINTS)
  if (values.length === 0) return density
  const step = (to - from) / (POINTS - 1)
  const counts = new Float64Array(POINTS)
  for (const value of values) {
    const place = (value - from) / step
    const left = Math.min(POINTS - 2, Math.floor(place))
    counts[left] = (counts[left] ?? 0) + 1 - (place - left)
    counts[left + 1] = (counts[left + 1] ?? 0) + place - left
  }
  const width = Math.max(1, silverman(values) / step)
  const reach = Math.min(POINTS - 1, Math.ceil(4 * width))
  const kernel = Array.from({ length: reach + 1 }, (_, d) => Math.exp(-0.5 * (d / width) ** 2))
  const norm = 2 * sum(kernel) - 1
  for (let i = 0; i < POINTS; i++) {
    let total = 0
    for (let j = i - reach; j <= i + reach; j++) {
      const weight = kernel[Math.abs(i - j)] ?? 0
      const mirrored = j < 0 ? -j : j >= POINTS ? 2 * POINTS - 2 - j : j
      // The ends stand for half a step, and for themselves in the mirror.
      const once = mirrored === 0 || mirrored === POINTS - 1 ? 2 : 1
      total += weight * (counts[mirrored] ?? 0) * once
    }
    density[i] = total / (norm * step * of)
  }
  return density
}

function silverman(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const mean = sum(values) / values.length
  const variance = values.reduce((all, x) => all + (x - mean) ** 2, 0) / values.length
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const quartiles = (at(0.75) - at(0.25)) / 1.34
  const spread = Math.min(Math.sqrt(variance), quartiles || Number.POSITIVE_INFINITY)
  return 0.9 * spread * values.length ** -0.2
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
