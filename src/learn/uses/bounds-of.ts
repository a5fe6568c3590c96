import { rangeError, typeError } from '../../errors.js'
import { widened, withinSign } from '../cells/bounds.js'
import type { Bounds } from '../cells/decode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { FillingModel } from '../model/filling-model.js'

/** Bounds by the name of a column; `false` for none at all. */
export type BoundsOption = false | Readonly<Record<string, Bounds>>

const NO_BOUNDS: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/**
 * A column whose predictions have less than this share of the mean's squared error follows from the others: then
 * there is no reason to stop where its observed values do.
 */
const NEARLY_EXACT = 1e-3
/** What few rows show of a column is not all that it has: its ends are passed by a share of what is between. */
const FEW_ROWS = 30

/**
 * The bounds of each column that is learned: those that are asked for, else what was observed. Where
 * held-back cells show next to no error, that may be passed by as much as it is wide, and where predictions are
 * from at most 30 rows by 4 / (rows - 1) of that, but not beyond 0: of a line with few points one end is
 * often what is missing.
 *
 * @throws RangeError if they are of no such column, or no bounds
 */
export function boundsOf(
  fn: string,
  learned: readonly LearnedColumn[],
  bounds: BoundsOption | undefined,
  { quality, fittedOn }: Pick<FillingModel, 'quality' | 'fittedOn'>,
  round: boolean,
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
    if (round && column.schema.kind === 'integer' && Math.ceil(pair[0]) > Math.floor(pair[1])) {
      throw rangeError(fn, `bounds of ${JSON.stringify(name)} with a whole number between`, pair)
    }
  }
  return learned.map(({ name, range }, c) => {
    const { relativeError = Number.NaN, fellBack = true } = quality[c] ?? {}
    const rows = fittedOn?.hashes.length ?? Number.POSITIVE_INFINITY
    if (asked.has(name) || fellBack) return asked.get(name) ?? range
    if (relativeError < NEARLY_EXACT) return widened(range, 1)
    return rows <= FEW_ROWS ? withinSign(widened(range, Math.min(1, 4 / (rows - 1))), range) : range
  })
}

/**
 * How far a relation may lead the columns that are learned: as far as the bounds that are asked for, else out of
 * what was observed by as much as that is wide, but not beyond 0.
 */
export function roomOf(
  learned: readonly LearnedColumn[],
  bounds: readonly Bounds[],
  asked: BoundsOption,
): Bounds[] {
  return learned.map(({ name, range }, c) => {
    const own = bounds[c] ?? NO_BOUNDS
    if (asked === false || Object.hasOwn(asked, name)) return own
    const [least, most] = withinSign(widened(range, 1), range)
    return [Math.min(own[0], least), Math.max(own[1], most)]
  })
}

function isNoNumber(value: unknown): boolean {
  return typeof value !== 'number'
}
