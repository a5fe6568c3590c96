import type { Cell, Kind } from './kinds/kind.js'

/** What a file says that a column is, where it says more than the cells do. */
export interface Declared {
  /** `text` is passed through whatever it looks like; `category` holds unless it has too many values. */
  readonly kind: Extract<Kind, 'text' | 'category'>
  /** All values that a category may have, in their order. */
  readonly levels?: readonly string[]
}

/** The cells of a column as a program or a file has them. */
export interface ColumnCells {
  readonly length: number
  readonly declared?: Declared | undefined
  /** The cell of a row. */
  get(row: number): Cell
  /** Whether the file has it in quotes. */
  quoted(row: number): boolean
  /**
   * How the file writes a number, where it has numbers apart from text, as JSON does; an object or an
   * array, which the cell is the text of; or a time, where it has digits below the millisecond.
   */
  numberText(row: number): string | undefined
  /** What of a file they come from, for the writer of its format, to whom it belongs. */
  readonly origin?: unknown
  /** The value that the file has for a cell, where it says more than the cell; null if it has none. */
  stored?(row: number): unknown
}

/**
 * What two parts of a file say of a column: levels of the second stand after those of the first, and are not known
 * where one of them has none.
 */
export function joinDeclared(first: Declared | undefined, second: Declared): Declared {
  if (first === undefined) return second
  if (first.levels === undefined || second.levels === undefined) return { kind: second.kind }
  return { ...second, levels: [...new Set([...first.levels, ...second.levels])] }
}

/** Cells that came as an array. */
export class ArrayCells implements ColumnCells {
  readonly length: number

  constructor(private readonly cells: ArrayLike<Cell>) {
    this.length = cells.length
  }

  /** All of them, if they came as a typed array. */
  get numbers(): Float64Array | undefined {
    return this.cells instanceof Float64Array ? this.cells : undefined
  }

  get(row: number): Cell {
    return this.cells[row]
  }

  quoted(): boolean {
    return false
  }

  numberText(): undefined {
    return undefined
  }
}

/** Some cells of others, in any order. */
export class SelectedCells implements ColumnCells {
  readonly length: number

  constructor(
    private readonly cells: ColumnCells,
    private readonly rows: ArrayLike<number>,
  ) {
    this.length = rows.length
  }

  get declared(): Declared | undefined {
    return this.cells.declared
  }

  get(row: number): Cell {
    return this.cells.get(this.rows[row] ?? -1)
  }

  quoted(row: number): boolean {
    return this.cells.quoted(this.rows[row] ?? -1)
  }

  numberText(row: number): string | undefined {
    return this.cells.numberText(this.rows[row] ?? -1)
  }

  get origin(): unknown {
    return this.cells.origin
  }

  stored(row: number): unknown {
    return this.cells.stored?.(this.rows[row] ?? -1)
  }
}

/** Cells of which some were changed: filled, or made missing, which is null. */
export class ChangedCells implements ColumnCells {
  readonly length: number

  constructor(
    private readonly cells: ColumnCells,
    private readonly changes: ReadonlyMap<number, Cell>,
  ) {
    this.length = cells.length
  }

  get declared(): Declared | undefined {
    return this.cells.declared
  }

  get(row: number): Cell {
    const change = this.changes.get(row)
    return change === undefined ? this.cells.get(row) : change
  }

  quoted(row: number): boolean {
    return !this.changes.has(row) && this.cells.quoted(row)
  }

  numberText(row: number): string | undefined {
    return this.changes.has(row) ? undefined : this.cells.numberText(row)
  }

  get origin(): unknown {
    return this.cells.origin
  }

  stored(row: number): unknown {
    return this.changes.has(row) ? undefined : this.cells.stored?.(row)
  }
}
