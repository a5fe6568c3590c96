import { type Check, isFlag, isText, listOf, number, objectOf, oneOf, orNull } from '../../check.js'
import { rangeError, show } from '../../errors.js'
import { checkMoments, ExactMoments, type MomentsJson } from '../../exact-moments.js'
import { KINDS, type Kind } from '../../table/index.js'
import type { ColumnEvaluation, Evaluation } from './evaluate.js'

/** What was found of one column: sums over its hidden cells, which were filled. */
export interface ColumnSums {
  readonly name: string
  readonly kind: Kind
  readonly asClasses: boolean
  /** Of numbers, of how far off they are; of classes, 1 for each that is wrong. */
  readonly errors: ExactMoments
  /** The same of the mean, or mode, of what the model was fitted on. */
  readonly typicalErrors: ExactMoments
  /** Of the given values, hidden or not; Infinity and -Infinity of none. */
  least: number
  most: number
}

/** What was found in a part of a table, as JSON. */
export interface EvaluationPart {
  readonly version: 1
  readonly columns: readonly {
    readonly name: string
    readonly kind: Kind
    readonly asClasses: boolean
    readonly errors: MomentsJson
    readonly typicalErrors: MomentsJson
    /** null of none. */
    readonly least: number | null
    readonly most: number | null
  }[]
}

const checkPart: Check = objectOf<EvaluationPart>({
  version: oneOf(1),
  columns: listOf(
    objectOf<EvaluationPart['columns'][number]>({
      name: isText,
      kind: oneOf(...KINDS),
      asClasses: isFlag,
      errors: checkMoments,
      typicalErrors: checkMoments,
      least: orNull(number()),
      most: orNull(number()),
    }),
  ),
})

export function evaluationToJson(columns: readonly ColumnSums[]): EvaluationPart {
  return {
    version: 1,
    columns: columns.map(({ errors, typicalErrors, least, most, ...column }) => ({
      ...column,
      errors: errors.toJson(),
      typicalErrors: typicalErrors.toJson(),
      least: Number.isFinite(least) ? least : null,
      most: Number.isFinite(most) ? most : null,
    })),
  }
}

/** @throws RangeError if it is no part of an evaluation */
function evaluationFromJson(fn: string, value: unknown): ColumnSums[] {
  const fault = checkPart(value, '')
  if (fault !== undefined) throw rangeError(fn, `${fault.path} ${fault.expected}`.trim(), fault.got)
  return (value as EvaluationPart).columns.map((column) => ({
    ...column,
    errors: ExactMoments.fromJson(column.errors),
    typicalErrors: ExactMoments.fromJson(column.typicalErrors),
    least: column.least ?? Number.POSITIVE_INFINITY,
    most: column.most ?? Number.NEGATIVE_INFINITY,
  }))
}

/**
 * What was found in several parts of a table, in any order: the sums are exact, so that the cuts do not matter.
 *
 * @param parts of `evaluatePart`, by one model and with the same options; checked, since they may come from outside
 * @throws RangeError if one is none, or of other columns
 */
export function mergeEvaluations(parts: readonly unknown[]): EvaluationPart {
  const fn = 'mergeEvaluations'
  const [first, ...others] = parts.map((part) => evaluationFromJson(fn, part))
  if (first === undefined) throw rangeError(fn, 'a part at least', parts)
  for (const other of others) {
    const names = other.map(({ name }) => name)
    for (const [i, own] of first.entries()) {
      const found = other[i]
      const isSame = found?.name === own.name && found.asClasses === own.asClasses
      if (found === undefined || !isSame || other.length !== first.length) {
        throw rangeError(fn, `the columns of the first part, ${show(own.name)} among them`, names)
      }
      own.errors.merge(found.errors)
      own.typicalErrors.merge(found.typicalErrors)
      own.least = Math.min(own.least, found.least)
      own.most = Math.max(own.most, found.most)
    }
  }
  return evaluationToJson(first)
}

/** What all parts together come to: see `ColumnModel.evaluate`. */
export function finishEvaluation(part: unknown): Evaluation {
  return evaluationOf(evaluationFromJson('finishEvaluation', part))
}

export function evaluationOf(sums: readonly ColumnSums[]): Evaluation {
  const numbers = { cells: 0, squares: 0, typicalSquares: 0 }
  const classes = { cells: 0, squares: 0, typicalSquares: 0 }
  for (const { asClasses, errors, typicalErrors, least, most } of sums) {
    const scale = asClasses ? 1 : (most - least) ** 2
    if (!(scale > 0)) continue
    const total = asClasses ? classes : numbers
    total.cells += errors.count
    total.squares += errors.squares / scale
    total.typicalSquares += typicalErrors.squares / scale
  }
  const columns = sums.map(columnOf)
  return {
    columns,
    cells: columns.reduce((sum, { cells }) => sum + cells, 0),
    rmse: Math.sqrt(numbers.squares / numbers.cells),
    typicalRmse: Math.sqrt(numbers.typicalSquares / numbers.cells),
    accuracy: 1 - classes.squares / classes.cells,
    typicalAccuracy: 1 - classes.typicalSquares / classes.cells,
  }
}

function columnOf({ name, kind, asClasses, errors, typicalErrors }: ColumnSums): ColumnEvaluation {
  const { count: cells, squares } = errors
  const typicalSquares = typicalErrors.squares
  const errorOf = (sum: number) => (asClasses ? sum / cells : Math.sqrt(sum / cells))
  return {
    ...{ name, kind, asClasses, cells },
    error: errorOf(squares),
    typicalError: errorOf(typicalSquares),
    skill: typicalSquares > 0 ? 1 - squares / typicalSquares : Number.NaN,
  }
}
