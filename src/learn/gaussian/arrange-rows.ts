import { PIECE, type Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { type Dimensions, dimensionsOfColumn, type SlotScale } from './slot-scale.js'

/** Rows from..to miss the dimensions `missing`, which ascend. */
export interface Pattern {
  readonly from: number
  readonly to: number
  readonly missing: Int32Array
}

export function addProducts(
  x: Float64Array,
  d: number,
  sum: Float64Array,
  products: Float64Array,
): void {
  for (let i = 0; i < d; i++) {
    const xi = x[i] as number
    sum[i] = (sum[i] as number) + xi
    const row = i * d
    for (let j = 0; j <= i; j++)
      products[row + j] = (products[row + j] as number) + xi * (x[j] as number)
  }
}

/** The rows that say something, in order of their patterns of holes. */
export interface Arranged {
  /** [rows, d], scaled; 0 where missing. */
  readonly z: Float64Array
  readonly patterns: readonly Pattern[]
  /** Over the rows without holes: how many, their sum, their products (lower triangle). */
  readonly complete: { count: number; sum: Float64Array; products: Float64Array }
  readonly rows: number
}

export function* arrangeRows(
  cells: Cells,
  { centre, scale, codes }: SlotScale,
  dimensions: Dimensions,
): Work<Arranged> {
  const { slots, values } = cells
  const { columns } = slots
  const { count: d, slot: dimension } = dimensions
  const own = Array.from({ length: columns }, (_, j) => dimensionsOfColumn(slots, dimensions, j))
  const groups = new Map<string, number[]>()
  for (let i = 0; i < cells.rows; i++) {
    let key = ''
    for (let j = 0; j < columns; j++) key += Number.isNaN(values[i * columns + j]) ? '1' : '0'
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  const patterns: Pattern[] = []
  const complete = { count: 0, sum: new Float64Array(d), products: new Float64Array(d * d) }
  const z = new Float64Array(cells.rows * d)
  let at = 0
  let spent = 0
  for (const [key, members] of groups) {
    const missing: number[] = []
    for (let j = 0; j < columns; j++) {
      if (key[j] === '1') for (const e of own[j] as number[]) missing.push(e)
    }
    // A row in which nothing was observed has nothing to say.
    if (missing.length === d) continue
    const from = at
    for (const i of members) {
      const row = z.subarray(at * d, ++at * d)
      for (let j = 0; j < columns; j++) {
        const x = values[i * columns + j] as number
        if (Number.isNaN(x)) continue
        const coded = dimensions.codes[j] as number
        if (coded > 0) {
          const from = (dimensions.start[j] as number) + x * coded
          row.set(codes.subarray(from, from + coded), dimensions.first[j])
          continue
        }
        const start = slots.start(j)
        for (let s = start; s < slots.end(j); s++) {
          const e = dimension[s] as number
          if (e < 0) continue
          const value = slots.read(j, x, s - start)
          row[e] = (value - (centre[s] as number)) / (scale[s] as number)
        }
      }
      if (missing.length === 0) {
        complete.count++
        addProducts(row, d, complete.sum, complete.products)
        spent += (d * d) / 2
      }
      spent += 10 * d
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    patterns.push({ from, to: at, missing: Int32Array.from(missing) })
  }
  return { z, patterns, complete, rows: at }
}
