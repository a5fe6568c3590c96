import type { Fillable } from '../../table/fillable.js'
import { nearestName } from '../../table/index.js'
import { alignColumns } from '../cells/align-columns.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { FittedModel } from '../model/fitted-model.js'

/** Levels of one column that a model cannot predict from. */
export interface UnseenLevels {
  readonly name: string
  /** How many cells of the table each has, those that most cells have first. */
  readonly levels: readonly { readonly level: string; readonly cells: number }[]
}

/** In what a table is unlike the one that a model was fitted on. */
export interface ModelDifferences {
  /** Columns that the model predicts from and that the table lacks: as if all of their cells were missing. */
  readonly absent: readonly string[]
  /** Columns of the table that the model does not know: they are left as they are. */
  readonly unknown: readonly string[]
  /** For an absent column the unknown one whose name is nearest to its, if there is one near. */
  readonly suggestions: Readonly<Record<string, string>>
  /**
   * Levels that were not there, or too seldom to be learned, when the model was fitted: their cells count as
   * missing where others are predicted from them.
   */
  readonly unseenLevels: readonly UnseenLevels[]
}

/** See `ColumnModel.differences`. */
export function differences(
  { columns }: Pick<FittedModel, 'columns'>,
  table: Fillable,
): ModelDifferences {
  const learned = learnedOnly(columns)
  const known = new Set(columns.map(({ name }) => name))
  const unknown = table.columns.map(({ name }) => name).filter((name) => !known.has(name))
  const absent = learned.map(({ name }) => name).filter((name) => !table.has(name))
  const suggestions: [string, string][] = []
  for (const name of absent) {
    const nearest = nearestName(unknown, name)
    if (nearest !== undefined) suggestions.push([name, nearest])
  }
  return {
    absent,
    unknown,
    // Not by assignment: a column may be called __proto__.
    suggestions: Object.fromEntries(suggestions),
    unseenLevels: learned.flatMap((column) => unseenLevels(column, table) ?? []),
  }
}

function unseenLevels(column: LearnedColumn, table: Fillable): UnseenLevels | undefined {
  if (column.classes.length === 0 || !table.has(column.name)) return undefined
  const [aligned] = alignColumns('differences', table, [column])
  if (aligned === undefined) return undefined
  const classes = new Set(column.classes)
  const counts = new Map<number, number>()
  for (const value of aligned.values) {
    if (Number.isNaN(value) || classes.has(value)) continue
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  if (counts.size === 0) return undefined
  const levels = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([value, cells]) => ({ level: aligned.levels[value] ?? '', cells }))
  return { name: column.name, levels }
}
