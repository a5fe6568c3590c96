import type { ColumnModel, ModelColumn, ModelDifferences } from '../learn/index.js'
import { findBlankRows, type Table } from '../node.js'
import { bar, textTable } from './text-table.js'
import { type BrokenRelation, RelationTally } from './where.js'
import { counted, countText, errorText, rulesText, skillWords } from './words.js'

/** A column of the table that was filled. */
export interface FilledColumn extends ModelColumn {
  readonly missing: number
  readonly filled: number
  /**
   * Columns that the model predicts from and the table lacks, where others are predicted without them: then skill
   * and error, which were found with them, are not known (NaN).
   */
  readonly lacking?: readonly string[]
  /** What was asked for instead of filling it. */
  readonly role?: 'use' | 'leave'
}

/** Counts holes, a part of the table at a time. */
export class FillSummary {
  rows = 0
  /** Rows in which nothing was given. */
  blankRows = 0
  private readonly counts = new Map<
    string,
    { kind: ModelColumn['kind']; missing: number; filled: number }
  >()

  /** [column][level]: cells. */
  private readonly unseen = new Map<string, Map<string, number>>()
  private found: ModelDifferences | undefined

  private readonly relations: RelationTally

  /**
   * @param model that was learned from another table
   * @param where relations that are to hold
   */
  constructor(
    private readonly model?: ColumnModel,
    where: readonly string[] = [],
  ) {
    this.relations = new RelationTally(where)
  }

  add(before: Table, after: Table): void {
    this.rows += before.rows
    this.compare(before)
    this.relations.add(before, after)
    for (const flag of findBlankRows(before)) this.blankRows += flag
    for (const { name, kind, missing } of before.columns) {
      const left = after.column(name).missing
      const count = this.counts.get(name) ?? { kind, missing: 0, filled: 0 }
      for (let row = 0; row < missing.length; row++) {
        count.missing += missing[row] as number
        count.filled += (missing[row] as number) - (left[row] as number)
      }
      this.counts.set(name, count)
    }
  }

  /** In what the table is unlike the one that the model was learned from; undefined if that is this one. */
  get differences(): ModelDifferences | undefined {
    if (this.found === undefined) return undefined
    const unseenLevels = [...this.unseen].map(([name, counts]) => ({
      name,
      levels: [...counts]
        .map(([level, cells]) => ({ level, cells }))
        .sort((a, b) => b.cells - a.cells),
    }))
    return { ...this.found, unseenLevels }
  }

  /** Of each relation that was asked for, where it does not hold. */
  get broken(): BrokenRelation[] {
    return this.relations.broken
  }

  private isGiven(name: string): boolean {
    const { missing = this.rows } = this.counts.get(name) ?? {}
    return missing < this.rows
  }

  private compare(part: Table): void {
    this.found = this.model?.differences(part)
    for (const { name, levels } of this.found?.unseenLevels ?? []) {
      const counts = this.unseen.get(name) ?? new Map<string, number>()
      for (const { level, cells } of levels) counts.set(level, (counts.get(level) ?? 0) + cells)
      this.unseen.set(name, counts)
    }
  }

  /** In the table's order, with what the model says of each; a column that it does not know has nothing. */
  columns(model: ColumnModel | undefined): FilledColumn[] {
    const learned = model?.columns.filter(({ filledWith }) => LEARNED.has(filledWith)) ?? []
    const given = learned.map(({ name }) => name).filter((name) => this.isGiven(name))
    const absent = this.found?.absent ?? []
    const known = new Map(
      model?.columns.map((column) => [column.name, asPredictedHere(column, given, absent)]),
    )
    return [...this.counts].map(([name, { kind, missing, filled }]) => ({
      ...(known.get(name) ?? unknown(name, kind)),
      missing,
      filled,
    }))
  }
}

/**
 * What is known of a column's predictions in this table, where columns may be absent that they were judged with.
 *
 * @param given the columns with a cell to predict from
 */
function asPredictedHere(
  column: ModelColumn,
  given: readonly string[],
  absent: readonly string[],
): ModelColumn & Pick<FilledColumn, 'lacking'> {
  if (column.filledWith !== 'predictions') return column
  const lacking = absent.length === 0 ? {} : { lacking: absent }
  if (given.every((name) => name === column.name)) {
    const isClass = column.kind === 'category' || column.kind === 'boolean'
    const filledWith = isClass ? 'mode' : 'mean'
    return { ...column, filledWith, skill: 0, error: column.typicalError, ...lacking }
  }
  const unknown = absent.length === 0 ? {} : { skill: Number.NaN, error: Number.NaN }
  return { ...column, ...unknown, ...lacking }
}

const LEARNED: ReadonlySet<string> = new Set(['predictions', 'mean', 'mode'])

function unknown(name: string, kind: ModelColumn['kind']): ModelColumn {
  const none = Number.NaN
  const errors = { error: none, typicalError: none, judged: 0 }
  return { name, kind, asClasses: false, filledWith: 'nothing', skill: 0, ...errors, rules: [] }
}

const ROLES = { use: 'used, not filled', leave: 'left out' }

/** The columns that had holes: how many, and how well they are predicted. */
export function fillTable(columns: readonly FilledColumn[]): string {
  const holed = columns.filter(({ missing }) => missing > 0)
  if (holed.length === 0) return 'No cell is missing.\n'
  const table = textTable(
    [
      { title: 'column' },
      { title: 'holes', right: true },
      { title: 'filled', right: true },
      { title: 'predicted' },
      { title: '' },
      { title: 'typical error' },
      { title: 'of mean or mode' },
    ],
    holed.map((column) => [
      column.name,
      countText(column.missing),
      countText(column.filled),
      column.role === undefined ? skillWords(column) : ROLES[column.role],
      column.filledWith === 'predictions' && !Number.isNaN(column.skill) ? bar(column.skill) : '',
      errorText(column, column.error),
      errorText(column, column.typicalError),
    ]),
  )
  const whole = columns.length - holed.length
  const text = `${table}${rulesText(holed)}`
  return whole > 0
    ? `${text}${counted(whole, whole === columns.length ? 'column' : 'other column')} without holes\n`
    : text
}
