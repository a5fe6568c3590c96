import { bandwidth, CUT, kernelDensity } from './kernel-density.js'
import { meanOf, momentsOf, quantile, sortedOf } from './moments.js'
import { rangeShown } from './range-shown.js'
import type { ReadColumn } from './read-draws.js'
import { plainText, sizeText } from './value-text.js'

/** What is observed beside what is drawn, of numbers or dates. */
export interface NumberDistribution {
  readonly type: 'numbers'
  /** The ends of the densities, and of what was observed, in the column's units (of dates: milliseconds). */
  readonly from: number
  readonly to: number
  readonly least: number
  readonly largest: number
  /** The latter two as the column writes them. */
  readonly leastText: string
  readonly largestText: string
  /** `[128]`: the density of observed values, evenly from `from` to `to`; [] of a single one. */
  readonly observed: readonly number[]
  /** `[draws][128]`: that of each draw; [] of fewer than 6 holes. */
  readonly drawn: readonly (readonly number[])[]
  /** `[holes][draws]`: the drawn values themselves where there are fewer than 6 holes, else []. */
  readonly points: readonly (readonly number[])[]
  /** How many observed values lie beyond the ends: 10 interquartile ranges from the quartiles and more. */
  readonly beyond: number
  /** The same in numbers. */
  readonly summary: readonly SummaryLine[]
}

/** What two samples come to, as text in the column's manner. */
export interface SummaryLine {
  readonly what: 'mean' | 'sd' | 'least' | 'lowerQuartile' | 'median' | 'upperQuartile' | 'largest'
  readonly observed: string
  readonly drawn: string
}

/** How often each class is observed, and drawn. */
export interface ClassDistribution {
  readonly type: 'classes'
  /** The 12 that are most frequent; whole numbers in their order. */
  readonly classes: readonly ClassShare[]
  /** How many more there are. */
  readonly others: number
}

/** A class, and its shares. */
export interface ClassShare {
  readonly text: string
  readonly observed: number
  /** `[draws]` */
  readonly drawn: readonly number[]
}

/** Fewer holes are shown one by one. */
const FEW_HOLES = 6
const MOST_CLASSES = 12

export function classDistribution(column: ReadColumn): ClassDistribution {
  const { classes, observed, drawn, kind } = column
  const seen = sharesOf(observed, classes.length)
  const ours = drawn.map((values) => sharesOf(values, classes.length))
  const mean = (k: number) => meanOf(ours.map((shares) => shares[k] ?? 0))
  const order = [...classes.keys()]
    .filter((k) => (seen[k] ?? 0) + mean(k) > 0)
    .sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0) || mean(b) - mean(a))
  const shown = order.slice(0, MOST_CLASSES)
  if (kind === 'integer') shown.sort((a, b) => a - b)
  return {
    type: 'classes',
    classes: shown.map((k) => ({
      text: classes[k] ?? '',
      observed: seen[k] ?? 0,
      drawn: ours.map((shares) => shares[k] ?? 0),
    })),
    others: order.length - shown.length,
  }
}

/** `[classes]`: the share of the values that each class has. */
export function sharesOf(values: Float64Array, classes: number): Float64Array {
  const shares = new Float64Array(classes)
  for (const k of values) shares[k] = (shares[k] ?? 0) + 1 / values.length
  return shares
}

export function numberDistribution(column: ReadColumn): NumberDistribution {
  const { observed, drawn, holes, text } = column
  const seen = sortedOf([observed])
  const isFew = holes.length < FEW_HOLES
  const all = sortedOf(drawn)
  const width = bandwidth(seen)
  const widths = drawn.map((values) => bandwidth(sortedOf([values])))
  const margin = CUT * Math.max(width, ...(isFew ? [] : widths))
  const { from, to } = rangeShown(seen, all, margin)
  const density = (values: Float64Array, own: number) => [...kernelDensity(values, from, to, own)]
  const [least, largest] = [quantile(seen, 0), quantile(seen, 1)]
  return {
    type: 'numbers',
    ...{ from, to, least, largest },
    leastText: text(least),
    largestText: text(largest),
    observed: seen.length > 1 ? density(seen, width) : [],
    drawn: isFew ? [] : drawn.map((values, i) => density(sortedOf([values]), widths[i] ?? width)),
    points: isFew ? [...holes.keys()].map((hole) => drawn.map((one) => one[hole] ?? 0)) : [],
    beyond: observed.reduce((count, value) => count + (value < from || value > to ? 1 : 0), 0),
    summary: summaryOf(column, seen, all),
  }
}

function summaryOf(
  { kind, text, drawn }: ReadColumn,
  observed: Float64Array,
  all: Float64Array,
): SummaryLine[] {
  const meanText = (value: number) => (kind === 'integer' ? plainText(value) : text(value))
  const both = (what: SummaryLine['what'], of: (sorted: Float64Array) => string) => ({
    what,
    observed: of(observed),
    drawn: of(all),
  })
  const at = (what: SummaryLine['what'], share: number) =>
    both(what, (sorted) => text(quantile(sorted, share)))
  return [
    both('mean', (sorted) => meanText(momentsOf(sorted).mean)),
    {
      what: 'sd',
      observed: sizeText(kind, momentsOf(observed).sd),
      drawn: sizeText(kind, drawnSd(drawn)),
    },
    at('least', 0),
    at('lowerQuartile', 0.25),
    at('median', 0.5),
    at('upperQuartile', 0.75),
    at('largest', 1),
  ]
}

/** Of the holes of a draw, over all draws: the root of the mean variance. */
export function drawnSd(drawn: readonly Float64Array[]): number {
  const variances = drawn.map((values) => momentsOf(values).sd ** 2)
  return Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0) / variances.length)
}
