const EPSILON = 1e-5

/** (x - mean) / sqrt(variance + 1e-5) of each row of [rows, width], in double. */
export function layerNorm(x: Float64Array, width: number): Float64Array {
  const y = new Float64Array(x.length)
  for (let start = 0; start < x.length; start += width) {
    const row = x.subarray(start, start + width)
    const mean = row.reduce((sum, value) => sum + value, 0) / width
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width
    for (let i = 0; i < width; i++) {
      y[start + i] = ((row[i] as number) - mean) / Math.sqrt(variance + EPSILON)
    }
  }
  return y
}
