import { expect, it } from 'vitest'
import { rowRandom } from '../../../src/learn/cells/row-random.js'

it('rowRandom is even, within 4 standard errors, along rows, columns, draws and seeds', () => {
  const along = [
    (i: number) => rowRandom(1, i, 0, 0),
    (i: number) => rowRandom(1, 5, i, 0),
    (i: number) => rowRandom(1, 5, 0, i),
    (i: number) => rowRandom(i, 5, 0, 0),
    (i: number) => rowRandom(1, 4294967296 + i, 3, 2),
  ]
  const count = 10_000
  for (const at of along) {
    const values = Array.from({ length: count }, (_, i) => at(i))
    const bins = new Float64Array(16)
    for (const u of values) {
      expect(u >= 0 && u < 1).toBe(true)
      bins[Math.floor(u * 16)] = (bins[Math.floor(u * 16)] ?? 0) + 1
    }
    const error = Math.sqrt((count / 16) * (15 / 16))
    for (const bin of bins) expect(Math.abs(bin - count / 16)).toBeLessThan(4 * error)
    const next = values.map((u, i) => (u - 0.5) * ((values[(i + 1) % count] ?? 0) - 0.5))
    const correlation = next.reduce((sum, product) => sum + 12 * product, 0) / count
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(count))
  }
})

it('rowRandom depends on the high half of a row’s number', () => {
  expect(rowRandom(1, 4294967296, 0, 0)).not.toBe(rowRandom(1, 0, 0, 0))
})
