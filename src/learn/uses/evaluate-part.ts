import { type Check, isFlag, isText, listOf, number, objectOf, oneOf, orNull } from '../../check.js'
import { checkMoments } from '../../check-moments.js'
import { checkInteger, rangeError, show } from '../../errors.js'
import { ExactMoments, type MomentsJson } from '../../exact-moments.js'
import type { Work } from '../../host/work.js'
import { type Holes, KINDS, type Kind, type Table } from '../../table/index.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { rowRandom } from '../cells/row-random.js'
import type { FittedModel } from '../model/fitted-model.js'
import {
  asLearned,
  checkedOptions,
  compared,
  type EvaluateOptions,
  type Evaluation,
} from './evaluate.js'
import { type ColumnSums, evaluationOf } from './evaluation-sums.js'

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

function evaluationToJson(columns: readonly ColumnSums[]): EvaluationPart {
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

/**
 * What `evaluate` finds, of a part of a table: sums, which `mergeEvaluations` merges and `finishEvaluation` ends. They do
 * not depend on how the table is cut. It cannot end early.
 *
 * Which cells are hidden depends on seed, column and the row's number in the whole table. So they are others than those
 * that `evaluate` hides with the same seed, and the figures differ as between two seeds; all else is the same.
 *
 * @param firstRow the number of the part's first row in the table
 * @throws RangeError if `mechanism` is another than 'mcar': the others go by all rows of a table
 */
export function* evaluatePart(
  model: FittedModel,
  table: Table,
  options: EvaluateOptions,
  firstRow: number,
): Work<EvaluationPart> {
  const fn = 'evaluatePart'
  const { share, seed, round, mechanism } = checkedOptions(fn, options)
  checkInteger(fn, 'firstRow', firstRow)
  if (mechanism !== 'mcar') {
    throw rangeError(
      fn,
      "mechanism 'mcar' of a part of a table, since others go by all of it",
      mechanism,
    )
  }
  const { used, truth } = asLearned(fn, model, table)
  const holes = holesByRow(truth, used, share, seed, firstRow)
  return evaluationToJson(yield* compared(model, used, truth, holes, round))
}

/** Hides cells by their columns' names and their rows' numbers: nothing else of a table matters. */
function holesByRow(
  truth: Table,
  used: readonly LearnedColumn[],
  share: number,
  seed: number,
  firstRow: number,
): Holes {
  const hidden = new Map<string, Uint8Array>()
  for (const [c, { name }] of used.entries()) {
    if (!truth.has(name)) continue
    const { missing, values } = truth.column(name)
    const flags = missing.map((flag, row) => {
      const isGiven = flag === 0 && !Number.isNaN(values[row])
      return Number(isGiven && rowRandom(seed, firstRow + row, c, EVALUATING) < share)
    })
    hidden.set(name, flags)
  }
  const table = truth.map((column) => {
    const flags = hidden.get(column.name)
    return flags === undefined ? column : column.hide(flags)
  })
  return { table, hidden }
}

/** Stands for the number of a draw: cells are hidden by other numbers than draws are drawn by. */
const EVALUATING = 0xe7a1
