import { PIECE, type Work } from '../../host/work.js'
import { mix } from '../cells/row-random.js'

/**
 * At most so many rows, those with the least hashes of their content in double precision, in the order of
 * the hashes: the same rows in the same order however the table was sorted.
 */
export function* rowsByContent(
  columns: readonly Float64Array[],
  rows: number,
  most: number,
): Work<Int32Array> {
  const hashes = new Uint32Array(rows)
  let spent = 0
  for (const [c, values] of columns.entries()) {
    const word = new Float64Array(1)
    const halves = new Int32Array(word.buffer)
    for (let row = 0; row < rows; row++) {
      const value = values[row] as number
      // All NaN are one, and so are both zeros.
      word[0] = Number.isNaN(value) ? Number.NaN : value + 0
      const low = mix((halves[0] as number) + c)
      hashes[row] = mix((hashes[row] as number) ^ low ^ mix((halves[1] as number) + low))
    }
    spent += 8 * rows
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  const order = leastOf(hashes, most)
  order.sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || compareRows(columns, a, b))
  return order.subarray(0, most)
}

/** The rows whose hashes are among the least `most`, and all that are as small as the last of these. */
function leastOf(hashes: Uint32Array, most: number): Int32Array {
  if (hashes.length <= most) return Int32Array.from(hashes.keys())
  const limit = hashes.slice().sort()[most - 1] as number
  const rows: number[] = []
  for (const [row, hash] of hashes.entries()) if (hash <= limit) rows.push(row)
  return Int32Array.from(rows)
}

function compareRows(columns: readonly Float64Array[], a: number, b: number): number {
  for (const values of columns) {
    const difference = (values[a] as number) - (values[b] as number)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}
