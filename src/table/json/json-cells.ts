import type { ColumnCells } from '../column-cells.js'
import type { Cell } from '../kinds/kind.js'

/** Cells that came from JSON. */
export class JsonCells implements ColumnCells {
  readonly values: Cell[] = []
  /** Numbers, objects and arrays as they stand in the file. */
  readonly texts: (string | undefined)[] = []
  length = 0

  get(row: number): Cell {
    return this.values[row]
  }

  quoted(row: number): boolean {
    return typeof this.values[row] === 'string'
  }

  numberText(row: number): string | undefined {
    return this.texts[row]
  }
}
