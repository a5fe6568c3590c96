import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { normals } from '../../helpers/cells.js'

const ROWS = 240
const noise = normals(3 * ROWS, 8)
/** Two kinds of rows, which differ in every column by a little more than the noise. */
const kindOf = (row: number) => (row * 7) % 2
const rows = Array.from({ length: ROWS }, (_, row) => {
  const kind = kindOf(row)
  return {
    a: 3 * kind + (noise[3 * row] ?? 0),
    b: row % 9 === 0 ? null : -3 * kind + (noise[3 * row + 1] ?? 0),
    c: (noise[3 * row + 2] ?? 0) + 3 * kind > 1.5 ? 'high' : 'low',
  }
})
const table = Table.fromRows(rows)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1, seed: 2 })
const { data, shape } = model.embed(table)
const width = shape[1] ?? 0
const vector = (values: Float32Array, row: number) => [
  ...values.subarray(row * width, (row + 1) * width),
]

describe('embed', () => {
  it('gives each row a vector of the network’s width, finite, and not the same for all', () => {
    expect(shape).toEqual([ROWS, 32])
    expect(data.every(Number.isFinite)).toBe(true)
    expect(new Set(Array.from({ length: ROWS }, (_, row) => vector(data, row).join())).size).toBe(
      ROWS,
    )
  })

  it('brings rows of one kind together: 9 of 10 rows have a nearest one of their kind', () => {
    const distance = (a: number[], b: number[]) =>
      a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0)
    const all = Array.from({ length: ROWS }, (_, row) => vector(data, row))
    const alike = all.filter((own, row) => {
      let nearest = -1
      let least = Number.POSITIVE_INFINITY
      for (const [other, values] of all.entries()) {
        const far = distance(own, values)
        if (other === row || far >= least) continue
        least = far
        nearest = other
      }
      return kindOf(nearest) === kindOf(row)
    })
    expect(alike.length).toBeGreaterThan(0.9 * ROWS)
  })

  it('goes by the row alone, whatever rows come with it, to the bit', () => {
    const order = Array.from({ length: ROWS }, (_, i) => (i * 37 + 5) % ROWS)
    const shuffled = model.embed(table.select(order)).data
    order.forEach((row, i) => {
      expect(vector(shuffled, i)).toEqual(vector(data, row))
    })
    expect(vector(model.embed(table.select([17])).data, 0)).toEqual(vector(data, 17))
  })

  it('is zeros for a row without a value, passes over columns it does not know, and takes few', () => {
    const odd = Table.fromRows([
      { a: null, z: 1 },
      { a: 2, z: 5 },
    ])
    const found = model.embed(odd).data
    expect(vector(found, 0)).toEqual(new Array(width).fill(0))
    expect(vector(found, 1)).not.toEqual(new Array(width).fill(0))
    expect(vector(found, 1)).toEqual(vector(model.embed(Table.fromColumns({ a: [2] })).data, 0))
    expect(model.embed(Table.fromColumns({ a: [] })).shape).toEqual([0, width])
  })

  it('refuses a model that learned nothing, and what is no table', async () => {
    const one = await ColumnModel.fit(Table.fromColumns({ a: [1, 2, 3] }), { threads: 1 })
    expect(() => one.embed(table)).toThrow(/^embed: a model that learned from two columns or more/)
    expect(() => model.embed([] as never)).toThrow(TypeError)
  })
})
