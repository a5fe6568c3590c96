/** Made columns: sums of others, the same with holes, and what tells them from others. Pure. */

/** The sum of `[factor, values]`, row by row. */
export function sum(...terms) {
  return terms[0][1].map((_, i) => terms.reduce((total, [by, values]) => total + by * values[i], 0))
}

/**
 * A table whole and with holes, each as columns by name. `isLost`, by name, says of a row whether its cell is
 * lost; columns that it does not name lose none.
 */
export function given(columns, isLost) {
  const entries = Object.entries(columns)
  const holed = ([name, values]) => [
    name,
    Array.from(values, (value, i) => (isLost[name]?.(i) ? null : value)),
  ]
  return {
    whole: Object.fromEntries(entries.map(([name, values]) => [name, Array.from(values)])),
    holed: Object.fromEntries(entries.map(holed)),
  }
}

/** A number that tells columns with holes from others, so that results of other tables are not compared. */
export function fingerprintOf(holed) {
  const cells = Object.values(holed).flat()
  const numbers = cells.map((cell, i) => (typeof cell === 'number' ? cell * Math.sqrt(i + 1) : 0))
  return Number(numbers.reduce((sum, value) => sum + value, 0).toPrecision(9))
}
