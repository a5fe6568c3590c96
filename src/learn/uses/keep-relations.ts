import { PIECE, type Work } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { Column } from '../../table/index.js'
import type { Bounds } from '../cells/decode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { Rule } from '../rules/rule.js'
import { type Grid, gridOf } from '../where/grid.js'
import { parseWhere, type Where } from '../where/parse-where.js'
import type { Relation } from '../where/relation.js'
import { isToSettle, type Row, settleRow } from '../where/settle-row.js'

/** Of filled cells, by the index of a learned column and the row. */
export interface Filling {
  /** As it would be filled, but not rounded. */
  unrounded(c: number, row: number): number
  error(c: number, row: number): number
}

/** A column that is in a relation. */
interface Related {
  readonly column: Column
  /** Among the learned ones; -1 for another one. */
  readonly learned: number
  readonly grid: Grid | undefined
  readonly bounds: Bounds
}

/** What a rule says is moved so much less readily. */
const BY_RULE = 0.01
/** A column that is predicted exactly is moved too, if nothing else can be: so little of its sd. */
const LEAST_ERROR = 1e-4

/** The error by which a filled cell is moved; above 0. */
export function errorToMove(
  { classes, shares, sd }: LearnedColumn,
  error: number | undefined,
  rule: Rule | undefined,
): number {
  const mean = classes.reduce((sum, code, k) => sum + code * (shares[k] ?? 0), 0)
  const square = classes.reduce((sum, code, k) => sum + (code - mean) ** 2 * (shares[k] ?? 0), 0)
  const spread = (classes.length > 0 ? Math.sqrt(square) : sd) || 1
  const own = classes.length > 0 || error === undefined || Number.isNaN(error) ? spread : error
  const least = Math.max(own, LEAST_ERROR * spread)
  return rule === undefined ? least : Math.max(rule.error, BY_RULE * least)
}

const FREE: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** Moves filled cells so that relations hold. */
export class RelationKeeper {
  private readonly related: readonly Related[]
  private readonly relations: readonly Relation[]

  /**
   * @param aligned `[learned]`: the columns of the table
   * @param bounds `[learned]`: how far relations may lead
   * @throws RangeError if one is no relation of columns of numbers
   */
  constructor(
    fn: string,
    where: unknown,
    table: Fillable,
    learned: readonly LearnedColumn[],
    aligned: readonly (Column | undefined)[],
    bounds: readonly Bounds[],
    round: boolean,
  ) {
    const at = new Map(learned.map(({ name }, c) => [name, c]))
    const related = table.columns.map((own) => {
      const c = at.get(own.name) ?? -1
      const column = aligned[c] ?? own
      const grid = gridOf(column.schema, learned[c]?.schema.kind === 'integer', round)
      return { column, learned: c, grid, bounds: bounds[c] ?? FREE }
    })
    const columns = related.map(({ column }) => column)
    const found: Where = parseWhere(fn, where, columns, (k) => related[k]?.grid?.step ?? 0)
    this.relations = found.relations
    this.related = found.columns.flatMap((k) => related[k] ?? [])
  }

  /**
   * Changes what is filled in, row by row. It cannot end early.
   *
   * @param values `[rows]` each, by the name of a column
   * @returns `[rows]`, by the index of a learned column: 1 = moved
   */
  *settle(
    values: ReadonlyMap<string, Float64Array>,
    filling: Filling,
  ): Work<Map<number, Uint8Array>> {
    const { related, relations } = this
    const rows = related[0]?.column.rows ?? 0
    const moved = new Map<number, Uint8Array>()
    const filled = related.map(({ column }) => values.get(column.name))
    const grids = related.map(({ grid }) => grid)
    const written = new Float64Array(related.length)
    const errors = new Float64Array(related.length)
    for (let row = 0; row < rows; row++) {
      if ((row + 1) % (PIECE / 64) === 0) yield
      for (const [k, { column, learned, grid }] of related.entries()) {
        const isGiven = column.missing[row] === 0
        const value = (isGiven ? column.values[row] : filled[k]?.[row]) ?? Number.NaN
        const isOpen = !isGiven && learned >= 0 && !Number.isNaN(value)
        written[k] = isOpen && grid !== undefined ? grid.near(value) : value
        errors[k] = isOpen ? 1 : 0
      }
      if (!relations.some((relation) => isToSettle(relation, { written, errors }))) continue
      const settled = settleRow({ ...this.rowOf(row, written, errors, filling), grids }, relations)
      for (const [k, { learned, column }] of related.entries()) {
        if (errors[k] === 0 || settled[k] === written[k]) continue
        const own = values.get(column.name)
        if (own !== undefined) own[row] = settled[k] as number
        const flags = moved.get(learned) ?? new Uint8Array(rows)
        flags[row] = 1
        moved.set(learned, flags)
      }
    }
    return moved
  }

  private rowOf(
    row: number,
    written: Float64Array,
    open: Float64Array,
    filling: Filling,
  ): Omit<Row, 'grids'> {
    const values = written.slice()
    const errors = open.slice()
    const bounds = this.related.map(({ learned, bounds: [least, most] }, k): Bounds => {
      if (open[k] === 0) return FREE
      const value = filling.unrounded(learned, row)
      values[k] = value
      errors[k] = filling.error(learned, row)
      // What a rule says may be out of them.
      return [Math.min(least, value), Math.max(most, value)]
    })
    return { written, values, errors, bounds }
  }
}
