import type { Kind } from '../../table/index.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { ModelRule } from './model-rule.js'

/** What a model says of a column. */
export interface ModelColumn {
  readonly name: string
  readonly kind: Kind
  /**
   * Whether it was learned as classes and not as a quantity: categories, booleans, and whole numbers that
   * held-back cells showed to be codes, such as statuses. They are judged as categories are.
   */
  readonly asClasses: boolean
  /** What becomes of its holes. Mean and mode are what is left where nothing predicts better. */
  readonly filledWith: 'predictions' | 'mean' | 'mode' | 'constant' | 'nothing'
  /**
   * The share of the squared error of the mean (of a category: of its classes' shares) that
   * predictions avoid on held-back cells: 1 = all of it; 0 for what is not predicted.
   */
  readonly skill: number
  /**
   * Error on held-back cells: of numbers the root of the mean square, in the column's units (of dates:
   * milliseconds); of categories the share that was wrong. NaN where nothing was judged.
   */
  readonly error: number
  /** The same error of the mean, or mode. */
  readonly typicalError: number
  /** How many held-back cells that was found with. */
  readonly judged: number
  /**
   * What fills its holes before that, where what it needs is given: [] where no rule was found. Skill and
   * errors are those of the other holes.
   */
  readonly rules: readonly ModelRule[]
}

export function describeColumns(
  columns: readonly LearnedColumn[],
  quality: readonly ColumnQuality[],
  rules: readonly ModelRule[],
): ModelColumn[] {
  let at = 0
  return columns.map((column) => {
    const { name, schema, use } = column
    const judged = use === 'learned' ? quality[at++] : undefined
    const skill =
      judged === undefined || judged.fellBack ? 0 : Math.max(0, 1 - judged.relativeError)
    return {
      name,
      kind: schema.kind,
      asClasses: schema.levels.length > 0 || column.classes.length > 0,
      filledWith: filledWith(column, judged),
      skill,
      error: judged?.error ?? Number.NaN,
      typicalError: judged?.typicalError ?? Number.NaN,
      judged: judged?.judged ?? 0,
      rules: rules.filter((rule) => rule.column === name),
    }
  })
}

/** What fills a column's holes. */
export function filledWith(
  column: LearnedColumn,
  quality: ColumnQuality | undefined,
): ModelColumn['filledWith'] {
  if (column.use === 'constant') return 'constant'
  if (column.use !== 'learned') return 'nothing'
  if (quality !== undefined && !quality.fellBack) return 'predictions'
  return column.classes.length > 0 ? 'mode' : 'mean'
}
