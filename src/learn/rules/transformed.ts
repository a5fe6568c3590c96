import type { NumberColumn } from './number-column.js'
import { transformColumn } from './transform-column.js'

/** Columns as sums are looked for in them: of products their logarithms; each about 0, and of spread 1. */
export interface Transformed {
  /** [columns][rows], NaN where missing, or where a product could not have it. */
  readonly columns: readonly Float64Array[]
  readonly centres: readonly number[]
  readonly spreads: readonly number[]
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
    centres: all.map(({ centre }) => centre),
    spreads: all.map(({ spread }) => spread),
  }
}

/** The same columns of some of their rows. */
export function someRows({ columns, ...scaling }: Transformed, rows: Int32Array): Transformed {
  const some = columns.map((values) => Float64Array.from(rows, (row) => values[row] as number))
  return { ...scaling, columns: some }
}
