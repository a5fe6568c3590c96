import { show } from '../errors.js'

/**
 * The column that a name means: the one that is called so, else the only one that is but for space
 * around either; undefined if there is none.
 *
 * @example
 * ```ts
 * columnNamed(['Age', 'Sex'], 'age')
 * // undefined
 * ```
 */
export function columnNamed(names: readonly string[], asked: string): string | undefined {
  if (names.includes(asked)) return asked
  const [first, second] = names.filter((name) => name.trim() === asked.trim())
  return second === undefined ? first : undefined
}

/**
 * What to say where no column is called so: `no column "Agee"; did you mean "age"?`
 *
 * @example
 * ```ts
 * noColumn(['price', 'amount'], 'pricee')
 * // no column "pricee"; did you mean "price"?
 * ```
 */
export function noColumn(names: readonly string[], asked: string): string {
  return `no column ${show(asked)}${hintAt(names, asked)}`
}

/**
 * `; did you mean "age"?`
 *
 * @example
 * ```ts
 * hintAt(['price', 'amount'], 'pricee')
 * // ; did you mean "price"?
 * ```
 */
export function hintAt(names: readonly string[], asked: string): string {
  const nearest = nearestName(names, asked)
  return nearest === undefined ? '' : `; did you mean ${show(nearest)}?`
}

/**
 * The name that differs least, case apart; undefined if none is near.
 *
 * @example
 * ```ts
 * nearestName(['price', 'amount'], 'pricee')
 * // price
 * ```
 */
export function nearestName(names: readonly string[], asked: string): string | undefined {
  const wanted = asked.trim().toLowerCase()
  let nearest: string | undefined
  // One slip in three characters may still be meant.
  let least = Math.floor(wanted.length / 3) + 1
  for (const name of names) {
    const found = distance(wanted, name.trim().toLowerCase(), least)
    if (found >= least) continue
    least = found
    nearest = name
  }
  return nearest
}

/** How many characters differ, by Levenshtein; what is not below `most` may be told as `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const change = (before[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      row.push(Math.min(change, (before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    before = row
  }
  return before[b.length] ?? most
}

/**
 * A name that was asked for and that no column has.
 *
 * @example
 * ```ts
 * try {
 *   Table.fromColumns({ age: [31] }, { kinds: { agee: 'number' } })
 * } catch (error) {
 *   if (error instanceof ColumnNameError) console.log(error.message)
 * }
 * ```
 */
export class ColumnNameError extends RangeError {
  override name = 'ColumnNameError'

  /** `no column "Agee"; did you mean "age"?` */
  readonly reason: string

  constructor(
    fn: string,
    names: readonly string[],
    readonly asked: string,
  ) {
    super(`${fn}: kinds of columns that there are, got ${show(asked)}${hintAt(names, asked)}`)
    this.reason = noColumn(names, asked)
  }
}
