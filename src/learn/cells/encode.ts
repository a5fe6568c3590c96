import { CellError, type Column, type Table } from '../../table/index.js'
import { type Cells, slotOffsets } from './cells.js'
import type { LearnedColumn } from './learned-column.js'

/** The columns that are predicted from each other. */
export function learnedOnly(columns: readonly LearnedColumn[]): LearnedColumn[] {
  return columns.filter((column) => column.use === 'learned')
}

/**
 * A table's columns as the model read those it was fitted on, undefined where the table lacks one.
 *
 * @throws RangeError if a cell is not of the model's kind
 */
export function alignColumns(
  fn: string,
  table: Table,
  columns: readonly LearnedColumn[],
): (Column | undefined)[] {
  return columns.map(({ name, schema }) => {
    if (!table.has(name)) return undefined
    const column = table.column(name)
    const same = column.kind === schema.kind && isLike(column.levels, schema.levels)
    // A half in a column of whole numbers is no reason to refuse a row.
    if (same || (column.kind === 'number' && schema.kind === 'integer')) return column
    try {
      return table.withKind(name, schema).column(name)
    } catch (error) {
      if (error instanceof CellError) throw new RangeError(error.message.replace('withKind', fn))
      throw error
    }
  })
}

function isLike(levels: readonly string[], others: readonly string[]): boolean {
  return levels.length === others.length && levels.every((level, i) => level === others[i])
}

/** Cells of new rows may lie anywhere, even where float32 and a network's sums are not finite. */
const FARTHEST = 1e4

function standardised(value: number, typical: number, sd: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, (value - typical) / sd))
}

/**
 * A table as the learner sees it: its learned columns, numbers standardised, classes as their index
 * among those learned. A class that was not learned is NaN, as if it were missing.
 *
 * @param columns as `alignColumns` gives them for `learned`
 */
export function encode(
  rows: number,
  columns: readonly (Column | undefined)[],
  learned: readonly LearnedColumn[],
): Cells {
  const width = learned.length
  const values = new Float32Array(rows * width).fill(Number.NaN)
  for (const [c, { classes, typical, sd }] of learned.entries()) {
    const from = columns[c]?.values
    if (from === undefined) continue
    const index = new Map(classes.map((level, i) => [level, i]))
    for (let row = 0; row < rows; row++) {
      const value = from[row] as number
      values[row * width + c] =
        classes.length > 0 ? (index.get(value) ?? Number.NaN) : standardised(value, typical, sd)
    }
  }
  return { rows, levels: learned.map(({ classes }) => classes.length), values }
}

/** Slots of mean and mode: of a number 0, of a category the classes' shares. */
export function typicalSlots(learned: readonly LearnedColumn[]): Float32Array {
  const offsets = slotOffsets(learned.map(({ classes }) => classes.length))
  const slots = new Float32Array(offsets[learned.length] ?? 0)
  for (const [c, { shares }] of learned.entries()) slots.set(shares, offsets[c])
  return slots
}
