import type { Generator } from '../random/index.js'
import type { Cells } from './cells.js'
import type { Cell } from './kind.js'

/** One cell, with all that is known of it. */
interface KeptCell {
  cell: Cell
  quoted: boolean
  numberText: string | undefined
}

const ABSENT: KeptCell = { cell: undefined, quoted: false, numberText: undefined }

class KeptCells implements Cells {
  readonly length: number

  constructor(private readonly kept: readonly KeptCell[]) {
    this.length = kept.length
  }

  get(row: number): Cell {
    return this.kept[row]?.cell
  }

  quoted(row: number): boolean {
    return this.kept[row]?.quoted === true
  }

  numberText(row: number): string | undefined {
    return this.kept[row]?.numberText
  }
}

/**
 * Rows drawn evenly from a stream of unknown length, each with the same chance (Vitter 1985, algorithm
 * R). They hold on to nothing of the text that they came from.
 */
export class Sample {
  private readonly drawn: Map<string, KeptCell>[] = []
  private readonly names = new Set<string>()
  private seen = 0

  constructor(
    private readonly size: number,
    private readonly generator: Generator,
  ) {}

  get rows(): number {
    return this.drawn.length
  }

  add(columns: ReadonlyMap<string, Cells>, rows: number): void {
    for (const name of columns.keys()) this.names.add(name)
    if (this.size === 0) return
    for (let row = 0; row < rows; row++) {
      const place =
        this.seen < this.size ? this.seen : Math.floor(this.generator.uniform64() * (this.seen + 1))
      this.seen++
      if (place < this.size) this.drawn[place] = keep(columns, row)
    }
  }

  columns(): Map<string, Cells> {
    const columns = new Map<string, Cells>()
    for (const name of this.names) {
      columns.set(name, new KeptCells(this.drawn.map((row) => row.get(name) ?? ABSENT)))
    }
    return columns
  }
}

function keep(columns: ReadonlyMap<string, Cells>, row: number): Map<string, KeptCell> {
  const kept = new Map<string, KeptCell>()
  for (const [name, cells] of columns) {
    const cell = cells.get(row)
    const numberText = cells.numberText(row)
    kept.set(name, {
      cell: typeof cell === 'string' ? copy(cell) : cell,
      quoted: cells.quoted(row),
      numberText: numberText && copy(numberText),
    })
  }
  return kept
}

/** A string of its own: a part of a long text would keep all of it in memory. */
function copy(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 6), text.slice(6)].join('')
}
