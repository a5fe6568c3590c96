import type { Bounds } from '../cells/decode.js'
import { nearestPoint, type Strip } from './nearest-point.js'
import { excessOf, fails, type Relation, roundingOf } from './relation.js'

/** The cells of a row that relations are of: where they would be, and what moves them. */
export interface RowCells {
  /** `[columns]` */
  readonly values: Float64Array
  /** `[columns]`: the error of a filled cell, by which it is moved; 0 of what stays. */
  readonly errors: Float64Array
  /** `[columns]`: of filled cells. */
  readonly bounds: readonly Bounds[]
  /** `[columns]`: whether cells have all digits. */
  readonly isFine: readonly boolean[]
}

/** What a strict relation keeps from its limit, in errors: rounding does the rest. */
const MARGIN = 1e-9
/** What being off by an error costs beside being moved by one, where not all can hold. */
const DEARER = 1e4
/** What is off by less holds after all. */
const HOLDS = 1e-5

/**
 * The row with its filled cells moved as little as possible, in their errors, so that all relations
 * hold; undefined if none does within the bounds.
 */
export function projectRow(
  row: RowCells,
  relations: readonly Relation[],
): Float64Array | undefined {
  if (relations.some((one) => isFixed(one, row) && fails(one, row.values))) return undefined
  const moving = relations.filter((one) => !isFixed(one, row))
  const free = [...row.values.keys()].filter((k) => row.errors[k] !== 0)
  const strips = [...moving.map((one) => stripOf(one, row, free)), ...boundStrips(row, free)]
  const nearest = nearestPoint(strips, free.length)
  if (nearest === undefined) return undefined
  const moved = movedBy(row, free, nearest.point)
  const edges = nearest.edges.flatMap((index) => moving[index] ?? [])
  closeUp(row, edges, moved)
  return moved
}

/** The row where its relations are off by as little as they can be within the bounds, and those that hold there. */
export function nearestRow(row: RowCells, relations: readonly Relation[]) {
  const moving = relations.filter((one) => !isFixed(one, row))
  const free = [...row.values.keys()].filter((k) => row.errors[k] !== 0)
  const size = free.length + moving.length
  const bounds = boundStrips(row, free).map((strip) => longer(strip, size))
  const slack = moving.map((one, r) => longer(stripOf(one, row, free), size, free.length + r))
  const point = nearestPoint([...slack, ...bounds], size)?.point ?? new Float64Array(size)
  const held = moving.filter((_, r) => Math.abs(point[free.length + r] as number) < HOLDS * DEARER)
  return { values: movedBy(row, free, point), held }
}

function longer({ normal, least, most }: Strip, size: number, slack?: number): Strip {
  const longer = new Float64Array(size)
  longer.set(normal)
  if (slack === undefined) return { normal: longer, least, most }
  longer[slack] = 1 / DEARER
  const length = Math.hypot(1, 1 / DEARER)
  return {
    normal: longer.map((value) => value / length),
    least: least / length,
    most: most / length,
  }
}

function isFixed({ by }: Relation, { errors }: RowCells): boolean {
  return by.every((b, k) => b === 0 || errors[k] === 0)
}

/** A relation about the moves of filled cells, in their errors. */
function stripOf(relation: Relation, row: RowCells, free: readonly number[]): Strip {
  const { by, isEqual, isStrict, band } = relation
  const normal = Float64Array.from(free, (k) => (by[k] as number) * (row.errors[k] as number))
  const length = Math.hypot(...normal)
  const excess = excessOf(relation, row.values)
  const margin = isStrict ? MARGIN * length + 8 * roundingOf(relation, row.values) : 0
  const isExact = free.some((k) => by[k] !== 0 && row.isFine[k])
  const most = ((isEqual && !isExact ? band : 0) - margin - excess) / length
  const least = isEqual ? (isExact ? most : (-band - excess) / length) : Number.NEGATIVE_INFINITY
  return { normal: normal.map((value) => value / length), least, most }
}

function boundStrips({ values, errors, bounds }: RowCells, free: readonly number[]): Strip[] {
  return free.flatMap((k, i) => {
    const [least, most] = bounds[k] as Bounds
    const inErrors = (bound: number) => (bound - (values[k] as number)) / (errors[k] as number)
    if (least === Number.NEGATIVE_INFINITY && most === Number.POSITIVE_INFINITY) return []
    const normal = new Float64Array(free.length)
    normal[i] = 1
    return [{ normal, least: inErrors(least), most: inErrors(most) }]
  })
}

function movedBy(
  { values, errors, bounds }: RowCells,
  free: readonly number[],
  point: Float64Array,
) {
  const moved = values.slice()
  for (const [i, k] of free.entries()) {
    const [least, most] = bounds[k] as Bounds
    const value = (values[k] as number) + (errors[k] as number) * (point[i] as number)
    moved[k] = Math.min(most, Math.max(least, value))
  }
  return moved
}

/** What rounding left between a row and the relations at whose limits it is goes to a cell of none of the others. */
function closeUp(
  { errors, isFine }: RowCells,
  edges: readonly Relation[],
  moved: Float64Array,
): void {
  for (const relation of edges) {
    if (relation.isStrict) continue
    const { by } = relation
    const k = by.findIndex(
      (b, k) =>
        b !== 0 &&
        errors[k] !== 0 &&
        isFine[k] === true &&
        edges.every((other) => other === relation || other.by[k] === 0),
    )
    if (k < 0) continue
    const own = moved[k] as number
    moved[k] = 0
    moved[k] = 0 - excessOf(relation, moved) / (by[k] as number)
    // A sum that is none, as of infinities, closes nothing.
    if (!Number.isFinite(moved[k])) moved[k] = own
  }
}
