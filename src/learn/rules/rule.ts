/**
 * A column as a sum of others, each times a coefficient, plus a constant; or as a product of others, each
 * to a power, times a constant. Columns are counted among those that are learned.
 */
export interface FormulaRule {
  readonly kind: 'sum' | 'product'
  readonly column: number
  readonly from: readonly number[]
  /** Of a product: powers. */
  readonly coefficients: readonly number[]
  readonly constant: number
  /** What values are rounded to a multiple of; 0 for nothing. */
  readonly step: number
  /** Whether it gives the very values; else it is right but for the rounding of what it is made of. */
  readonly exact: boolean
  /** Root mean square of what it was off by, in the column's units. */
  readonly error: number
  /** Rows that it was checked in: all in which its columns are given. It was right in each. */
  readonly checked: number
}

/** A column that is the same wherever another one is: a table from the one's values to the other's. */
export interface LookupRule {
  readonly kind: 'lookup'
  readonly column: number
  readonly from: readonly [number]
  /** Ascending. */
  readonly keys: Float64Array
  /** [keys] */
  readonly values: Float64Array
  readonly exact: true
  readonly error: 0
  /** Cells whose value another row with the same key had told. */
  readonly checked: number
}

/** What holds without exception in every row that was seen, and so fills holes exactly. */
export type Rule = FormulaRule | LookupRule

/**
 * What a formula gives for a row, before it is rounded; not finite where it gives nothing.
 *
 * @param values [from]
 */
export function formulaValue(
  { kind, coefficients, constant }: FormulaRule,
  values: readonly number[],
): number {
  let result = constant
  for (const [i, coefficient] of coefficients.entries()) {
    const value = values[i] as number
    result = kind === 'sum' ? result + coefficient * value : result * value ** coefficient
  }
  return result
}

/** The nearest multiple of a step; steps below 1 are powers of 10. */
export function rounded(value: number, step: number): number {
  if (step === 0 || !Number.isFinite(value)) return value
  if (step >= 1) return Math.round(value / step) * step
  const digits = Math.round(-Math.log10(step))
  // Larger ones have no such digits, and toFixed would write them with an exponent.
  return Math.abs(value) < 1e15 ? Number(value.toFixed(digits)) : value
}

/** What a look-up gives for a key; NaN where the key was never seen. */
export function lookupValue({ keys, values }: LookupRule, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? (values[low] as number) : Number.NaN
}
