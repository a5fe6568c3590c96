import type { ColumnCells } from '../../table/column-cells.js'
import type { Cell } from '../../table/kinds/kind.js'
import { joinArrays } from './join-arrays.js'
import { type NestedRow, NestedSource } from './nested-rows.js'
import type { ParquetOrigin } from './parquet-origin.js'

/** Cells of a Parquet file: the values of its pages, of which cells are made as they are asked for. */
export class ParquetCells implements ColumnCells {
  readonly length: number

  constructor(
    readonly origin: ParquetOrigin,
    private readonly values: ArrayLike<unknown>,
    /** Of lists, maps and structs, whose values are no more than text. */
    private readonly source?: NestedSource,
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

  /** The value that the file has; null if there is none. Of lists, maps and structs where it is. */
  stored(row: number): unknown {
    const value = this.values[row] ?? null
    const { source } = this
    return value === null || source === undefined ? value : ({ source, row } satisfies NestedRow)
  }

  /** Parts of one column, one after another. */
  static join(parts: readonly ParquetCells[]): ParquetCells | undefined {
    const [first] = parts
    const values = joinArrays(parts.map((part) => part.values))
    const groups = parts.flatMap(({ source }) => source?.groups ?? [])
    const source = first?.source && new NestedSource(first.source.column, groups)
    return first && new ParquetCells(first.origin, values, source)
  }
}
