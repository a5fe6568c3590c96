import type { Generator } from '../random/index.js'
import type { ColumnCells } from './column-cells.js'
import type { Cell } from './kinds/kind.js'
import { ownText } from './own-text.js'

/** One row, by the number of the column. */
interface KeptRow {
  cells: Cell[]
  quoted: boolean[]
  /** Numbers as the file writes them; [] where it does not tell them from text. */
  texts: (string | undefined)[]
}

class KeptCells implements ColumnCells {
  readonly length: number

  constructor(
    private readonly rows: readonly KeptRow[],
    private readonly column: number,
  ) {
    this.length = rows.length
  }

  get(row: number): Cell {
    return this.rows[row]?.cells[this.column]
  }

  quoted(row: number): boolean {
    return this.rows[row]?.quoted[this.column] === true
  }

  numberText(row: number): string | undefined {
    return this.rows[row]?.texts[this.column]
  }
}

/**
 * Rows drawn evenly from a stream of unknown length, each with the same chance (Vitter 1985, algorithm
 * R). They hold on to nothing of the text that they came from.
 */
export class Sample {
  private readonly drawn: KeptRow[] = []
  /** The number of each column. */
  private readonly names = new Map<string, number>()
  private seen = 0

  constructor(
    private readonly size: number,
    private readonly generator: Generator,
  ) {}

  get rows(): number {
    return this.drawn.length
  }

  add(columns: ReadonlyMap<string, ColumnCells>, rows: number): void {
    for (const name of columns.keys()) {
      if (!this.names.has(name)) this.names.set(name, this.names.size)
    }
    if (this.size === 0) return
    // A later row may take the place of an earlier one: only those that stay are cut out.
    const taken = new Map<number, number>()
    for (let row = 0; row < rows; row++) {
      const isEarly = this.seen < this.size
      const place = isEarly ? this.seen : Math.floor(this.generator.uniform64() * (this.seen + 1))
      this.seen++
      if (place < this.size) taken.set(place, row)
    }
    for (const [place, row] of taken) this.drawn[place] = this.keep(columns, row)
  }

  columns(): Map<string, ColumnCells> {
    const columns = new Map<string, ColumnCells>()
    for (const [name, column] of this.names) columns.set(name, new KeptCells(this.drawn, column))
    return columns
  }

  private keep(columns: ReadonlyMap<string, ColumnCells>, row: number): KeptRow {
    const kept: KeptRow = { cells: [], quoted: [], texts: [] }
    for (const [name, cells] of columns) {
      const column = this.names.get(name) ?? 0
      const cell = cells.get(row)
      kept.cells[column] = typeof cell === 'string' ? ownText(cell) : cell
      kept.quoted[column] = cells.quoted(row)
      const text = cells.numberText(row)
      if (text !== undefined) kept.texts[column] = ownText(text)
    }
    return kept
  }
}
