/** c = a b + bias (+ from), in double: a [rows, terms], b [terms, columns]. */
export function multiply(
  a: Float64Array,
  b: Float64Array,
  sizes: { rows: number; columns: number; terms: number },
  start: { bias?: Float64Array; from?: Float64Array } = {},
): Float64Array {
  const { rows, columns, terms } = sizes
  return Float64Array.from({ length: rows * columns }, (_, i) => {
    const row = Math.floor(i / columns)
    const column = i % columns
    let sum = (start.bias?.[column] ?? 0) + (start.from?.[i] ?? 0)
    for (let k = 0; k < terms; k++) {
      sum += (a[row * terms + k] as number) * (b[k * columns + column] as number)
    }
    return sum
  })
}

/** [rows, columns] as [columns, rows]. */
export function transposed(a: Float64Array, rows: number, columns: number): Float64Array {
  return a.map((_, i) => a[(i % rows) * columns + Math.floor(i / rows)] as number)
}
