import { rangeError, typeError } from '../../errors.js'
import type { Bounds } from '../cells/decode.js'
import type { LearnedColumn } from '../cells/learned-column.js'

/** Bounds by the name of a column; `false` for none at all. */
export type BoundsOption = false | Readonly<Record<string, Bounds>>

const NO_BOUNDS: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/**
 * The bounds of each column that is learned: those that are asked for, else what was observed.
 *
 * @throws RangeError if they are of no such column, or no bounds
 */
export function boundsOf(
  fn: string,
  learned: readonly LearnedColumn[],
  bounds: BoundsOption | undefined,
): Bounds[] {
  if (bounds === false) return learned.map(() => NO_BOUNDS)
  if (bounds !== undefined && (typeof bounds !== 'object' || bounds === null)) {
    throw typeError(fn, 'bounds must be false or an object', bounds)
  }
  const asked = new Map(Object.entries(bounds ?? {}))
  for (const [name, pair] of asked) {
    const column = learned.find((candidate) => candidate.name === name)
    if (column === undefined || column.schema.levels.length > 0) {
      throw rangeError(fn, 'bounds of columns of numbers that are learned', name)
    }
    if (!Array.isArray(pair) || pair.some(isNoNumber) || !(pair[0] <= pair[1])) {
      throw rangeError(fn, `bounds of ${JSON.stringify(name)} from least to largest`, pair)
    }
    if (column.schema.kind === 'integer' && Math.ceil(pair[0]) > Math.floor(pair[1])) {
      throw rangeError(fn, `bounds of ${JSON.stringify(name)} with a whole number between`, pair)
    }
  }
  return learned.map(({ name, range }) => asked.get(name) ?? range)
}

function isNoNumber(value: unknown): boolean {
  return typeof value !== 'number'
}
