const HEAD = 8

/**
 * Attention over columns, in double. A hidden column is no key; where nothing is visible, results are 0.
 *
 * @param qkv [columns, rows, 3 width]
 * @param hidden [columns, rows]: 1 = masked out
 * @returns out [columns, rows, width], and weights [rows, heads, columns (queries), columns (keys)]
 */
export function attend(
  qkv: Float64Array,
  hidden: ArrayLike<number>,
  sizes: { columns: number; rows: number; width: number },
): { out: Float64Array; weights: Float64Array } {
  const { columns, rows, width } = sizes
  const heads = width / HEAD
  const out = new Float64Array(columns * rows * width)
  const weights = new Float64Array(rows * heads * columns * columns)
  /** Query (part 0), key (1) or value (2). */
  const at = (part: number, column: number, row: number, head: number, i: number) =>
    qkv[(column * rows + row) * 3 * width + part * width + head * HEAD + i] as number
  for (let row = 0; row < rows; row++) {
    const keys = Array.from({ length: columns }, (_, j) => j).filter((j) => !hidden[j * rows + row])
    for (let head = 0; head < heads; head++) {
      for (let query = 0; query < columns; query++) {
        const scores = keys.map((key) => {
          let sum = 0
          for (let i = 0; i < HEAD; i++)
            sum += at(0, query, row, head, i) * at(1, key, row, head, i)
          return sum / Math.sqrt(HEAD)
        })
        const most = Math.max(...scores)
        const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
        for (const [n, key] of keys.entries()) {
          const weight = Math.exp((scores[n] as number) - most) / total
          weights[((row * heads + head) * columns + query) * columns + key] = weight
          for (let i = 0; i < HEAD; i++) {
            const to = (query * rows + row) * width + head * HEAD + i
            out[to] = (out[to] as number) + weight * at(2, key, row, head, i)
          }
        }
      }
    }
  }
  return { out, weights }
}
