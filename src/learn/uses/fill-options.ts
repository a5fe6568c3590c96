import type { BoundsOption } from './bounds-of.js'
import type { ShiftOption } from './read-shift.js'

/** What fills holes with what is expected, and which. */
export interface PlainFillOptions {
  /**
   * The least and the largest value that holes are filled with, by column; `false` for no bounds at
   * all. By default what was observed when the model was fitted; of a column that follows from the others
   * (less than a thousandth of the mean's squared error is left) as much again on either side, and of columns
   * that are predicted from at most 30 rows 4 / (rows - 1) of that, but not beyond 0.
   */
  readonly bounds?: BoundsOption
  /**
   * What becomes of rows in which no column of the table, text included, has a value: they are filled with
   * mean and mode, as by default, or kept as they are. In a table of one column all are filled.
   */
  readonly blankRows?: 'keep' | 'fill'
  /**
   * `false` for numbers as they are expected: means of whole numbers with their fractions, others with more
   * digits than the column shows. By default they are rounded as the column is. Dates always are.
   */
  readonly round?: boolean
  /**
   * The columns whose holes are filled; by default all that the model can fill. Holes of the others stay, and what
   * these columns have given is used all the same.
   */
  readonly columns?: readonly string[]
  /**
   * The values that holes of columns of numbers and dates are filled with, by the column's name: the nearest of them,
   * such as the prices that occur. Cells that rules fill too, and draws; where `where` moves a cell it may leave them.
   * Dates are milliseconds. By default any value.
   */
  readonly values?: Readonly<Record<string, ArrayLike<number>>>
}

/** What fills holes, and which. */
export interface FillOptions extends PlainFillOptions {
  /**
   * What is to hold in each row that is filled, such as `['start <= end', 'total = net + ship', '0 < a <= 2 * b']`:
   * sums of columns of numbers or dates times numbers, with =, <=, >=, < and > between. Names that are no words
   * stand in backticks or double quotes; dates count in days, and a day is written `'2024-01-31'`. Filled cells
   * are moved as little as possible, in their errors, and before the rules of the model; given ones never are.
   * They may leave what was observed by its width, but neither pass 0 nor `bounds` that are asked for. Less and
   * more mean the next value that the column can be written as. See {@link findViolations} for what does not hold.
   *
   * Source: C. Hildreth (1957), R. Dykstra (1983); solved as by D. Goldfarb and A. Idnani (1983).
   */
  readonly where?: readonly string[]
}

/** What fills holes, and how draws are moved. */
export interface DrawingOptions extends FillOptions {
  /**
   * How drawn values of columns are moved, for values that are missing because of what they are: see
   * {@link ColumnShift}. Each cell is moved once, by what was asked, and what else is missing in its row is drawn
   * afterwards, so that it follows. Bounds and relations that are asked for hold afterwards, bounds of what was observed
   * do not but for whole numbers with gaps. Cells that rules of the model fill, and given ones, are not moved.
   */
  readonly shift?: ShiftOption
}
