import { show } from '../../errors.js'

/**
 * A sheet that a workbook does not have. The message names those that it has.
 *
 * @example
 * ```ts
 * try {
 *   parseExcel(formatExcel(Table.fromColumns({ a: [1] })), { sheet: 'Totals' })
 * } catch (error) {
 *   if (error instanceof SheetError) console.log(error.message)
 * }
 * ```
 */
export class SheetError extends RangeError {
  override name = 'SheetError'

  constructor(
    fn: string,
    readonly sheet: string | number,
    readonly sheets: readonly string[],
  ) {
    super(`${fn}: one of the sheets ${sheets.map(show).join(', ')}, got ${show(sheet)}`)
  }
}
