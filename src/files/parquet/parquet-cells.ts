import type { Cells } from '../../table/cells.js'
import type { Cell } from '../../table/kinds/kind.js'
import type { ParquetOrigin } from './parquet-origin.js'
import { joinArrays } from './read-chunk.js'

/** Cells of a Parquet file: the values of its pages, of which cells are made as they are asked for. */
export class ParquetCells implements Cells {
  readonly length: number

  constructor(
    readonly origin: ParquetOrigin,
    private readonly values: ArrayLike<unknown>,
  ) {
    this.length = values.length
  }

  get(row: number): Cell {
    const value = this.values[row]
    return value === null || value === undefined ? null : this.origin.type.cell(value)
  }

  /** The file tells what is missing: no text in it stands for that. */
  quoted(): boolean {
    return true
  }

  numberText(row: number): string | undefined {
    const value = this.values[row]
    return value === null || value === undefined ? undefined : this.origin.type.numberText?.(value)
  }

  /** The value that the file has; null if there is none. */
  stored(row: number): unknown {
    return this.values[row] ?? null
  }

  /** Parts of one column, one after another. */
  static join(parts: readonly ParquetCells[]): ParquetCells | undefined {
    const [first] = parts
    const values = joinArrays(parts.map((part) => part.values))
    return first && new ParquetCells(first.origin, values)
  }
}
