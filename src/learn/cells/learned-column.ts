import type { Column, ColumnSchema } from '../../table/index.js'

/** The most classes of a category that are learned: the most frequent ones. */
export const MOST_CLASSES = 64

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
  /** Least and largest value of a learned number. */
  readonly range: readonly [number, number]
  /** Indices of the levels that are learned; [] for numbers. */
  readonly classes: readonly number[]
  /** The share of each of them. */
  readonly shares: readonly number[]
}

/** The columns that are predicted from each other. */
export function learnedOnly(columns: readonly LearnedColumn[]): LearnedColumn[] {
  return columns.filter((column) => column.use === 'learned')
}

/** Looks at a column's observed cells. */
export function surveyColumn(column: Column): LearnedColumn {
  const { name, schema, kind, values } = column
  const common = { name, schema, sd: 1, range: [0, 0] as const, classes: [], shares: [] }
  if (column.given === 0) return { ...common, use: 'empty', typical: 0 }
  if (kind === 'text') return { ...common, use: 'text', typical: 0 }
  // Sorted, so that sums do not depend on the order of the rows, not by a bit.
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  if (known.length === 0) return { ...common, use: 'empty', typical: 0 }
  const first = known[0] as number
  if (known.every((value) => value === first)) return { ...common, use: 'constant', typical: first }
  return kind === 'category' || kind === 'boolean'
    ? { ...common, ...surveyClasses(known) }
    : { ...common, ...surveyNumbers(known) }
}

function surveyNumbers(known: Float64Array) {
  // Twice, so that dates, whose mean is far from 0, lose nothing.
  const rough = known.reduce((sum, value) => sum + value / known.length, 0)
  const closer = rough + known.reduce((sum, value) => sum + (value - rough) / known.length, 0)
  const mean = Number.isFinite(closer) ? closer : rough
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2 / known.length, 0)
  const least = known.reduce((a, b) => Math.min(a, b))
  const largest = known.reduce((a, b) => Math.max(a, b))
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
