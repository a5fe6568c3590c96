import type { Cells } from '../../src/learn/cells/cells.js'
import { Slots } from '../../src/learn/cells/slots.js'
import { Generator } from '../../src/random/generator.js'
import { randn } from '../../src/random/index.js'

/** Normal numbers, the same for a seed. */
export function normals(count: number, seed: number): number[] {
  const generator = new Generator().manualSeed(seed)
  return Array.from(randn([count], { generator, dtype: 'float64' }).data)
}

/** A table from its rows; null is a hole. */
export function cellsOf(
  rows: readonly (readonly (number | null)[])[],
  levels: readonly number[] = (rows[0] ?? []).map(() => 0),
): Cells {
  const values = Float32Array.from(rows.flat(), (x) => x ?? Number.NaN)
  return { rows: rows.length, slots: new Slots(levels), values }
}

/** The same with a share of the cells hidden. */
export function withHoles(cells: Cells, share: number, seed: number): Cells {
  const generator = new Generator().manualSeed(seed)
  return {
    ...cells,
    values: cells.values.map((x) => (generator.uniform32() < share ? Number.NaN : x)),
  }
}

/** Rows of three factors and some noise: numbers that go together, and a category of 3 in between. */
export function mixed(rows: number, seed: number): Cells {
  const draws = normals(rows * 8, seed)
  const at = (i: number, k: number) => draws[8 * i + k] as number
  return cellsOf(
    Array.from({ length: rows }, (_, i) => {
      const a = at(i, 0)
      const b = at(i, 1)
      const noise = (k: number) => 0.3 * at(i, k)
      return [
        a + noise(2),
        a + b + noise(3),
        a > 0.5 ? 2 : b > 0 ? 1 : 0,
        a - b + noise(4),
        b + noise(5),
      ]
    }),
    [0, 0, 3, 0, 0],
  )
}
