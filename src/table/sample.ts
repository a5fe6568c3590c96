import { areWords, type Check, isText, listOf, objectOf, orNull, whole } from '../check.js'
import { type CellJson, cellFromJson, cellToJson, checkCellJson } from './cell-json.js'
import type { ColumnCells } from './column-cells.js'
import type { Cell } from './kinds/kind.js'
import { ownText } from './own-text.js'
import { byKey, type KeyedRow } from './row-keys.js'

/** One row, by the number of the column. */
interface KeptRow extends KeyedRow {
  cells: Cell[]
  quoted: boolean[]
  /** Numbers as the file writes them; [] where it does not tell them from text. */
  texts: (string | undefined)[]
}

/** Rows that were drawn, as JSON. */
export interface SampleJson {
  readonly columns: readonly string[]
  readonly rows: readonly KeptRowJson[]
}

interface KeptRowJson {
  readonly row: number
  readonly cells: readonly CellJson[]
  /** Columns that are in quotes. */
  readonly quoted?: readonly number[]
  readonly texts?: readonly (string | null)[]
}

export const checkSample: Check = objectOf<SampleJson>({
  columns: areWords,
  rows: listOf(
    objectOf<KeptRowJson>(
      {
        row: whole(0),
        cells: listOf(checkCellJson),
        quoted: listOf(whole(0)),
        texts: listOf(orNull(isText)),
      },
      ['quoted', 'texts'],
    ),
  ),
})

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

/** So many more rows than wanted are kept before the others are let go. */
const SLACK = 1.25

/**
 * Rows drawn evenly from a stream of unknown length, each with the same chance: those of the smallest keys. Samples of
 * parts of a table, merged, are the sample of all of it. They hold on to nothing of the text that they came from.
 */
export class Sample {
  private drawn: KeptRow[] = []
  /** The number of each column. */
  private readonly names = new Map<string, number>()
  /** Larger keys are not drawn. */
  private most = Number.POSITIVE_INFINITY

  /**
   * @param key of each row of the table, by its number
   * @param row the number of the row that comes next
   */
  constructor(
    private readonly size: number,
    private readonly key: (row: number) => number,
    private row = 0,
  ) {}

  get rows(): number {
    return Math.min(this.drawn.length, this.size)
  }

  add(columns: ReadonlyMap<string, ColumnCells>, rows: number): void {
    for (const name of columns.keys()) this.numberOf(name)
    const first = this.row
    this.row += rows
    if (this.size === 0) return
    const keyed: KeyedRow[] = []
    for (let row = first; row < first + rows; row++) {
      const key = this.key(row)
      if (key <= this.most) keyed.push({ key, row })
    }
    // Of a piece of more rows than are wanted only those are cut out.
    if (keyed.length > this.size) keyed.sort(byKey).length = this.size
    for (const { key, row } of keyed) {
      if (key > this.most) continue
      this.drawn.push(this.keep(columns, row - first, key, row))
      if (this.drawn.length > SLACK * this.size + 16) this.trim()
    }
  }

  /** In the order of the table. */
  columns(): Map<string, ColumnCells> {
    const rows = this.sorted()
    const columns = new Map<string, ColumnCells>()
    for (const [name, column] of this.names) columns.set(name, new KeptCells(rows, column))
    return columns
  }

  /** Adds what was drawn from other rows of the table, of the same size and keys. */
  merge(other: Sample): void {
    const places = [...other.names.keys()].map((name) => this.numberOf(name))
    for (const { key, row, cells, quoted, texts } of other.sorted()) {
      const kept: KeptRow = { key, row, cells: [], quoted: [], texts: [] }
      for (const [from, to] of places.entries()) {
        kept.cells[to] = cells[from]
        kept.quoted[to] = quoted[from] === true
        if (texts[from] !== undefined) kept.texts[to] = texts[from]
      }
      this.drawn.push(kept)
    }
    this.trim()
    this.row = Math.max(this.row, other.row)
  }

  toJson(): SampleJson {
    const columns = [...this.names.keys()]
    const rows = this.sorted().map(({ row, cells, quoted, texts }) => {
      const inQuotes = columns.flatMap((_, c) => (quoted[c] === true ? [c] : []))
      return {
        row,
        cells: columns.map((_, c) => cellToJson(cells[c])),
        ...(inQuotes.length > 0 && { quoted: inQuotes }),
        ...(texts.length > 0 && { texts: columns.map((_, c) => texts[c] ?? null) }),
      }
    })
    return { columns, rows }
  }

  /**
   * @param json what passed `checkSample`
   * @param next the number of the row that comes next
   */
  static fromJson(
    size: number,
    key: (row: number) => number,
    json: SampleJson,
    next: number,
  ): Sample {
    const sample = new Sample(size, key, next)
    for (const name of json.columns) sample.numberOf(name)
    for (const { row, cells, quoted = [], texts = [] } of json.rows) {
      const kept: KeptRow = { key: key(row), row, cells: [], quoted: [], texts: [] }
      kept.cells = cells.map(cellFromJson)
      for (const c of quoted) kept.quoted[c] = true
      kept.texts = texts.map((text) => text ?? undefined)
      sample.drawn.push(kept)
    }
    sample.trim()
    return sample
  }

  private numberOf(name: string): number {
    const known = this.names.get(name)
    if (known !== undefined) return known
    this.names.set(name, this.names.size)
    return this.names.size - 1
  }

  private sorted(): KeptRow[] {
    this.trim()
    return [...this.drawn].sort((a, b) => a.row - b.row)
  }

  private trim(): void {
    if (this.drawn.length <= this.size) return
    this.drawn.sort(byKey)
    this.drawn.length = this.size
    this.most = this.drawn.at(-1)?.key ?? -1
  }

  private keep(
    columns: ReadonlyMap<string, ColumnCells>,
    at: number,
    key: number,
    row: number,
  ): KeptRow {
    const kept: KeptRow = { key, row, cells: [], quoted: [], texts: [] }
    for (const [name, cells] of columns) {
      const column = this.numberOf(name)
      const cell = cells.get(at)
      kept.cells[column] = typeof cell === 'string' ? ownText(cell) : cell
      kept.quoted[column] = cells.quoted(at)
      const text = cells.numberText(at)
      if (text !== undefined) kept.texts[column] = ownText(text)
    }
    return kept
  }
}
