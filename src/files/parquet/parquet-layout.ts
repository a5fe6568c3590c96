import type { ColumnCells } from '../../table/column-cells.js'
import type { Layout } from '../../table/layout.js'
import type { ChunkPlace, GroupPlace, ParquetFile } from './parquet-file.js'

/** A chunk in the file's own bytes, with what the file has about it elsewhere. */
export interface KeptChunk {
  readonly place: ChunkPlace
  readonly bytes: Uint8Array
  readonly columnIndex?: Uint8Array
  readonly offsetIndex?: Uint8Array
  readonly bloomFilter?: Uint8Array
}

/** A group of rows in the file's own bytes. */
export interface KeptGroup {
  readonly place: GroupPlace
  /** By the name of the column, a chunk for each of its leaves. */
  readonly chunks: ReadonlyMap<string, readonly KeptChunk[]>
}

/**
 * The Parquet file that a table came from: its footer, and the bytes of its rows, so that columns in
 * which nothing changes are written as they were. They are held, and not read again, since the file may
 * be another by then.
 */
export class ParquetLayout implements Layout {
  readonly format = 'parquet'

  /**
   * @param groups those that hold the table's rows, all of them in their order; [] if none do
   * @param cells the cells that are read from them, by the name of the column
   */
  constructor(
    readonly file: ParquetFile,
    readonly groups: readonly KeptGroup[],
    private readonly cells: ReadonlyMap<string, ColumnCells>,
  ) {}

  /** Whether a column's cells are those of the file, one and all. */
  has(name: string, cells: ColumnCells): boolean {
    return this.groups.length > 0 && this.cells.get(name) === cells
  }

  select(rows: ArrayLike<number>): ParquetLayout {
    const count = this.groups.reduce((sum, { place }) => sum + place.rows, 0)
    const isWhole = rows.length === count && Array.from(rows).every((row, i) => row === i)
    // Even of all rows the cells are others then: they are of the file, but not one with it.
    return isWhole ? this : new ParquetLayout(this.file, [], new Map())
  }
}
