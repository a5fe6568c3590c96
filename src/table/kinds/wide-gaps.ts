/** The most different whole numbers that are taken for codes. */
export const MOST_CODES = 64
/** So many cells a value, or the values say nothing of those to come. */
export const CELLS_EACH = 4

/**
 * Whether most of what could be there is not: of the numbers from the least to the largest, in steps of
 * what all differences are multiples of, less than half are. 10, 20, 30 is a scale; 200, 301, 404 is none.
 *
 * @param values whole numbers, ascending
 */
export function hasWideGaps(values: readonly number[]): boolean {
  const [first = 0] = values
  const range = (values.at(-1) ?? 0) - first
  const step = values.reduce((divisor, value) => greatestDivisor(divisor, value - first), 0)
  return range / step + 1 > 2 * values.length
}

function greatestDivisor(a: number, b: number): number {
  let [large, small] = [a, b]
  while (small > 0) [large, small] = [small, large % small]
  return large
}
