/** A normal column has nine tenths of its values within so many standard deviations. */
const NINE_TENTHS = 3.29

/**
 * Some rows of a column, or their logarithms, less their median and over their spread; NaN where missing,
 * and where there is no logarithm.
 *
 * The spread is the standard deviation, or what that would be by the middle values if it is less: one value
 * far away does not make all others alike.
 */
export function transformColumn(from: Float64Array, rows: Int32Array, kind: 'sum' | 'product') {
  const values = Float64Array.from(rows, (row) => {
    const value = from[row] as number
    return kind === 'sum' ? value : value > 0 ? Math.log(value) : Number.NaN
  })
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? 0
  const centre = at(0.5)
  const middle = (at(0.95) - at(0.05)) / NINE_TENTHS
  const sd = deviationFrom(centre, known)
  const spread = middle > 0 ? Math.min(sd, middle) : sd
  return { values: values.map((value) => (value - centre) / spread), centre, spread }
}

/** By the largest first: squares of numbers that are as large as there are would not be finite. */
function deviationFrom(centre: number, known: Float64Array): number {
  const size = known.reduce((most, value) => Math.max(most, Math.abs(value - centre)), 0)
  if (!(size > 0)) return 1
  const square = known.reduce((sum, value) => sum + ((value - centre) / size) ** 2, 0)
  return size * Math.sqrt(square / known.length)
}
