import type { Bounds } from '../cells/decode.js'
import type { Grid } from './grid.js'
import { nearestRow, projectRow, type RowCells } from './project-row.js'
import { fails, type Relation } from './relation.js'

/** A row whose filled cells are to be moved. */
export interface Row {
  /** `[columns]`: as they are written; NaN where a cell is left missing. */
  readonly written: Float64Array
  /** `[columns]`: before they were rounded. */
  readonly values: Float64Array
  /** `[columns]`: of filled cells; 0 of what stays. */
  readonly errors: Float64Array
  /** `[columns]` */
  readonly bounds: readonly Bounds[]
  /** `[columns]`: what filled cells are rounded to; undefined for all digits. */
  readonly grids: readonly (Grid | undefined)[]
}

/** How often a row is tried with a cell rounded another way. */
const TRIES = 100
/** Of a step: what is so near to half of it is half, however it was added up. */
const TIE = 1e-6

/** Whether a relation that does not hold could: one of its cells is filled, and none is left missing. */
export function isToSettle(
  relation: Relation,
  { written, errors }: Pick<Row, 'written' | 'errors'>,
): boolean {
  const isOpen = relation.by.some((b, k) => b !== 0 && errors[k] !== 0)
  return isOpen && fails(relation, written)
}

/**
 * A row in which all relations hold that are of a filled cell, its filled cells moved as little as
 * possible, then rounded so that they hold still. Where not all can, the others do, and what cannot is
 * off by as little as the bounds allow. What is not bound to a relation that fails stays as it is.
 *
 * Rounding fixes cell after cell, the one nearest to a step first, moves the rest, and takes back what leads
 * nowhere: a remainder goes where the largest fraction is.
 *
 * @returns `[columns]`
 */
export function settleRow(row: Row, all: readonly Relation[]): Float64Array {
  const { relations, errors } = involved(row, all)
  const values = row.values.map((value, k) =>
    errors[k] === 0 ? (row.written[k] as number) : value,
  )
  const isFine = row.grids.map((grid) => grid === undefined)
  const cells: RowCells = { values, errors, bounds: row.bounds, isFine }
  if (projectRow(cells, relations) !== undefined) return roundRow(cells, relations, row.grids)
  const nearest = nearestRow(cells, relations)
  return roundRow({ ...cells, values: nearest.values }, nearest.held, row.grids)
}

/** The relations that fail, and all that share filled cells with them; and the errors of these cells. */
function involved(row: Row, all: readonly Relation[]) {
  const open = all.filter(
    ({ by }) =>
      by.some((b, k) => b !== 0 && row.errors[k] !== 0) &&
      by.every((b, k) => b === 0 || !Number.isNaN(row.written[k])),
  )
  const errors = new Float64Array(row.errors.length)
  const relations = new Set<Relation>()
  for (let more = true; more; ) {
    more = false
    for (const relation of open) {
      const shares = relation.by.some((b, k) => b !== 0 && errors[k] !== 0)
      if (relations.has(relation) || !(shares || fails(relation, row.written))) continue
      more = true
      relations.add(relation)
      for (const [k, b] of relation.by.entries()) if (b !== 0) errors[k] = row.errors[k] as number
    }
  }
  return { relations: open.filter((relation) => relations.has(relation)), errors }
}

function roundRow(
  cells: RowCells,
  relations: readonly Relation[],
  grids: Row['grids'],
): Float64Array {
  const whole = dive(cells, relations, grids, { left: TRIES })
  if (whole !== undefined) return whole
  // As many as can be written.
  let best: Float64Array = cells.values.map((value, k) => {
    const grid = grids[k]
    return grid === undefined || cells.errors[k] === 0
      ? value
      : nearWithin(grid, cells.bounds[k] as Bounds, value)
  })
  const kept: Relation[] = []
  for (const relation of relations) {
    const found = dive(cells, [...kept, relation], grids, { left: TRIES })
    if (found === undefined) continue
    best = found
    kept.push(relation)
  }
  return best
}

function dive(
  cells: RowCells,
  relations: readonly Relation[],
  grids: Row['grids'],
  tries: { left: number },
): Float64Array | undefined {
  if (tries.left-- <= 0) return undefined
  const moved = projectRow(cells, relations)
  if (moved === undefined) return undefined
  let next = -1
  let nearest = Number.POSITIVE_INFINITY
  for (const [k, grid] of grids.entries()) {
    if (grid === undefined || cells.errors[k] === 0) continue
    const value = moved[k] as number
    const off = Math.abs(value - grid.near(value)) / grid.step
    if (off >= nearest - TIE) continue
    nearest = off
    next = k
  }
  const grid = grids[next]
  if (grid === undefined) return moved
  const [least, most] = cells.bounds[next] as Bounds
  for (const value of around(grid, moved[next] as number)) {
    // Bounds need not be on the grid.
    if (value < least || value > most) continue
    const errors = cells.errors.map((error, k) => (k === next ? 0 : error))
    const values = cells.values.map((own, k) => (k === next ? value : own))
    const found = dive({ ...cells, values, errors }, relations, grids, tries)
    if (found !== undefined) return found
  }
  return undefined
}

/** What a value is written as, within bounds if anything is. */
function nearWithin(grid: Grid, [least, most]: Bounds, value: number): number {
  const near = grid.near(value)
  const other = grid.beside(near, near > most ? -1 : 1)
  const isOut = near > most || near < least
  return isOut && other >= least && other <= most ? other : near
}

/** What a value may be written as, the nearest first; of two that are as near the smaller. */
function around(grid: Grid, value: number): number[] {
  const near = grid.near(value - TIE * grid.step)
  const side = value >= near ? 1 : -1
  const other = grid.beside(near, side)
  const back = side === 1 ? -1 : 1
  return [near, other, grid.beside(near, back), grid.beside(other, side)]
}
