import { type Column, type ColumnSchema, findStrays } from '../../table/index.js'
import { type Curve, findCurve } from './curve.js'
import { hasGaps, wholeValues } from './whole-values.js'

/** The most classes of a category that are learned: the most frequent ones. */
export const MOST_CLASSES = 64
/** The most values of a column of whole numbers that its holes are kept to. */
export const MOST_OBSERVED = 1000

/** What a model knows of a column before it has learned anything. A plain object, kept as JSON. */
export interface LearnedColumn {
  readonly name: string
  /** How its cells are read and written. */
  readonly schema: ColumnSchema
  /**
   * What becomes of its holes: they are predicted; filled with the only value there is; or left, since
   * there is none, or since it is text.
   */
  readonly use: 'learned' | 'constant' | 'empty' | 'text'
  /** The only value there is; of a learned column its mean, or the index of its most frequent level. */
  readonly typical: number
  /** Standard deviation of a learned number; else 1. */
  readonly sd: number
  /**
   * Least and largest value of a learned number, strays not counted, here and above; of whole numbers that are
   * learned as classes too.
   */
  readonly range: readonly [number, number]
  /** Numbers beyond are strays, taken as if they were missing: see `findStrays`. None, if it is not there. */
  readonly near?: readonly [number, number]
  /** How a learned number is bent before it is learned, with a tail in which few cells are far out. */
  readonly curve?: Curve
  /**
   * What is learned as classes: of a category the indices of its levels, of whole numbers that are codes
   * the numbers themselves, ascending; [] for what is learned as a quantity.
   */
  readonly classes: readonly number[]
  /** The share of each of them. */
  readonly shares: readonly number[]
  /**
   * Of a quantity in whole numbers with gaps: its values, ascending, if no others are to be expected. Holes
   * are filled with the nearest of them. At most {@link MOST_OBSERVED}.
   */
  readonly observed?: readonly number[]
}

/** The columns that are predicted from each other. */
export function learnedOnly(columns: readonly LearnedColumn[]): LearnedColumn[] {
  return columns.filter((column) => column.use === 'learned')
}

/** Whether a number is none of a column's strays. */
export function isNear(value: number, near: LearnedColumn['near']): boolean {
  return near === undefined || (value >= near[0] && value <= near[1])
}

/** Looks at a column's observed cells. */
export function surveyColumn(column: Column): LearnedColumn {
  const { name, schema, kind, values } = column
  const common = { name, schema, sd: 1, range: [0, 0] as const, classes: [], shares: [] }
  if (column.given === 0) return { ...common, use: 'empty', typical: 0 }
  if (kind === 'text') return { ...common, use: 'text', typical: 0 }
  const known = knownOf(values)
  if (known.length === 0) return { ...common, use: 'empty', typical: 0 }
  const first = known[0] as number
  if (known.every((value) => value === first)) return { ...common, use: 'constant', typical: first }
  return kind === 'category' || kind === 'boolean'
    ? { ...common, ...surveyClasses(known) }
    : { ...common, ...surveyQuantity(column, known) }
}

/** A column of whole numbers as classes, one for each number: see `decideCodes`. */
export function surveyCodes(column: Column): LearnedColumn {
  const { name, schema, values } = column
  const found = surveyClasses(knownOf(values))
  const range = [found.classes[0] ?? 0, found.classes.at(-1) ?? 0] as const
  return { name, schema, sd: 1, ...found, range }
}

/** Whether whole numbers may be codes for all that is known: not if it was said that they are numbers. */
export function isGuessedInteger({ schema }: { readonly schema: ColumnSchema }): boolean {
  return schema.kind === 'integer' && schema.said !== true
}

/** Sorted, so that sums do not depend on the order of the rows, not by a bit. */
function knownOf(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length)
  let count = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (!Number.isNaN(value)) known[count++] = value
  }
  return known.slice(0, count).sort()
}

function surveyGaps(column: Column, known: Float64Array): Pick<LearnedColumn, 'observed'> {
  if (!isGuessedInteger(column)) return {}
  const found = wholeValues(known, MOST_OBSERVED)
  return found !== undefined && hasGaps(found.values) ? { observed: found.values } : {}
}

function surveyQuantity(column: Column, all: Float64Array) {
  const nearness = findStrays(all)
  // Time goes on: a later day in a new row is no error.
  const near = column.kind === 'date' && nearness?.strays === 0 ? undefined : nearness?.limits
  const known = near === undefined ? all : all.filter((value) => isNear(value, near))
  const curve = findCurve(known)
  return {
    ...surveyNumbers(known),
    ...(near && { near }),
    ...(curve && { curve }),
    ...surveyGaps(column, known),
  }
}

function surveyNumbers(known: Float64Array) {
  // Twice, so that dates, whose mean is far from 0, lose nothing.
  const count = known.length
  let rough = 0
  for (let i = 0; i < count; i++) rough += (known[i] as number) / count
  let more = 0
  for (let i = 0; i < count; i++) more += ((known[i] as number) - rough) / count
  const closer = rough + more
  const mean = Number.isFinite(closer) ? closer : rough
  let variance = 0
  for (let i = 0; i < count; i++) variance += ((known[i] as number) - mean) ** 2 / count
  const least = known[0] as number
  const largest = known[count - 1] as number
  return {
    use: 'learned' as const,
    typical: mean,
    // Values so large, or so close together, that their squares are not finite numbers.
    sd:
      variance > 0 && Number.isFinite(variance)
        ? Math.sqrt(variance)
        : Math.min(largest - least, Number.MAX_VALUE),
    range: [least, largest] as const,
  }
}

function surveyClasses(known: Float64Array) {
  const counts = new Map<number, number>()
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1)
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CLASSES)
  const total = frequent.reduce((sum, [, count]) => sum + count, 0)
  const sorted = [...frequent].sort((a, b) => a[0] - b[0])
  return {
    use: 'learned' as const,
    typical: frequent[0]?.[0] ?? 0,
    classes: sorted.map(([level]) => level),
    shares: sorted.map(([, count]) => count / total),
  }
}
