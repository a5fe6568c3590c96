import { checkInteger, checkOptions } from '../../errors.js'
import type { Cell, Table } from '../../table/index.js'
import { alignColumns } from '../cells/align-columns.js'
import { withoutColumn } from '../cells/cells.js'
import { decode } from '../cells/decode.js'
import { encode } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { FittedModel } from '../model/fitted-model.js'

/** A cell that does not go with its row. */
export interface ImprobableCell {
  /** Row and column, the row counted from 0. */
  readonly row: number
  readonly column: string
  /** What is there, and what the rest of the row makes one expect. */
  readonly value: Cell
  readonly expected: Cell
  /**
   * Of a category: the probability of its class. Of a number: the probability of an error at least as
   * large, if errors are normal with the deviation that held-back cells show.
   */
  readonly probability: number
}

/** See `ColumnModel.audit`. */
export function audit(
  model: FittedModel,
  table: Table,
  options: { readonly most?: number },
): ImprobableCell[] {
  checkOptions('audit', options, ['most'])
  const { most = 100 } = options
  checkInteger('audit', 'most', most)
  const { ensemble } = model
  if (ensemble === undefined) return []
  const learned = learnedOnly(model.columns)
  const aligned = alignColumns('audit', table, learned)
  const cells = encode(table.rows, aligned, learned)
  const { slots } = cells
  const found: ImprobableCell[] = []
  for (const [c, column] of learned.entries()) {
    const given = aligned[c]
    if (given === undefined) continue
    const predicted = ensemble.predict(withoutColumn(cells, c))
    const deviation = deviationOf(model.quality[c], column)
    for (let row = 0; row < cells.rows; row++) {
      const value = cells.values[row * slots.columns + c] as number
      if (Number.isNaN(value)) continue
      const start = row * slots.count + slots.start(c)
      const probability =
        column.classes.length > 0
          ? (predicted[start + value] as number)
          : twoSided((value - (predicted[start] as number)) / deviation)
      const expected = given.format(decode(column, predicted, start, column.range))
      found.push({ row, column: column.name, value: given.cell(row), expected, probability })
    }
    // Never more than are wanted, and those of one column, are held.
    found.sort((a, b) => a.probability - b.probability || a.row - b.row)
    found.length = Math.min(found.length, most)
  }
  return found
}

/** Rounding: what is predicted perfectly is off by as much, in standard deviations. */
const LEAST_DEVIATION = 1e-5

/** Of errors, in the column's standard deviations; 1 where no cell was judged. */
function deviationOf(quality: ColumnQuality | undefined, { sd }: LearnedColumn): number {
  const error = (quality?.error ?? Number.NaN) / sd
  return Number.isFinite(error) ? Math.max(error, LEAST_DEVIATION) : 1
}

/** The probability of a normal value at least as far from 0: M. Abramowitz, I. Stegun, 7.1.26. */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  if (!Number.isFinite(x)) return 0
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}
