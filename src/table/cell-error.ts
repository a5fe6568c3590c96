import { show } from '../errors.js'

/**
 * A cell that cannot be what it must be. The message names its column and its row, from 1, and no
 * line of a file, which who reads the file adds.
 *
 * @example
 * ```ts
 * try {
 *   Table.fromRows([{ age: 31 }, { age: 'old' }], { kinds: { age: 'number' } })
 * } catch (error) {
 *   if (error instanceof CellError) console.log(error.row, error.column)
 * }
 * ```
 */
export class CellError extends RangeError {
  override name = 'CellError'

  /**
   * @param column the column's name
   * @param row the row's index, from 0
   * @param reason what was expected and what was got
   */
  constructor(
    fn: string,
    readonly column: string,
    readonly row: number,
    readonly reason: string,
  ) {
    super(`${fn}: row ${row + 1}, column ${show(column)}: ${reason}`)
  }
}
