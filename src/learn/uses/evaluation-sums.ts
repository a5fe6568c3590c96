import type { ExactMoments } from '../../exact-moments.js'
import type { Kind } from '../../table/index.js'
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

/** What sums over all hidden cells come to. */
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
