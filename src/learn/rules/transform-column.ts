/**
 * Some rows of a column, or their logarithms, with mean 0 and standard deviation 1; NaN where missing, and
 * where there is no logarithm.
 */
export function transformColumn(from: Float64Array, rows: Int32Array, kind: 'sum' | 'product') {
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
