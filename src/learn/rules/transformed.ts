import type { NumberColumn } from './number-column.js'

/** Columns as sums are looked for in them: of products their logarithms; each with mean 0 and sd 1. */
export interface Transformed {
  /** [columns][rows], NaN where missing, or where a product could not have it. */
  readonly columns: readonly Float64Array[]
  readonly means: readonly number[]
  readonly sds: readonly number[]
}

/** @param rows that are looked at, in this order */
export function transform(
  columns: readonly NumberColumn[],
  rows: Int32Array,
  kind: 'sum' | 'product',
): Transformed {
  const all = columns.map(({ values }) => transformColumn(values, rows, kind))
  return {
    columns: all.map(({ values }) => values),
    means: all.map(({ mean }) => mean),
    sds: all.map(({ sd }) => sd),
  }
}

/** The same columns of some of their rows. */
export function someRows({ columns, ...scaling }: Transformed, rows: Int32Array): Transformed {
  const some = columns.map((values) => Float64Array.from(rows, (row) => values[row] as number))
  return { ...scaling, columns: some }
}

function transformColumn(from: Float64Array, rows: Int32Array, kind: 'sum' | 'product') {
  const values = Float64Array.from(rows, (row) => {
    const value = from[row] as number
    return kind === 'sum' ? value : value > 0 ? Math.log(value) : Number.NaN
  })
  const known = values.filter((value) => !Number.isNaN(value))
  const count = Math.max(1, known.length)
  const rough = known.reduce((sum, value) => sum + value / count, 0)
  const mean = rough + known.reduce((sum, value) => sum + (value - rough) / count, 0)
  const size = known.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0)
  // By the largest first: squares of numbers that are as large as there are would not be finite.
  const square = known.reduce((sum, value) => sum + ((value - mean) / size) ** 2 / count, 0)
  const sd = size > 0 ? size * Math.sqrt(square) : 1
  return { values: values.map((value) => (value - mean) / sd), mean, sd }
}
