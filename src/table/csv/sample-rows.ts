import { type CsvBlock, cellsIn, cellText, lineOf } from './csv-block.js'

/** A row of the text from which a guess is made. */
export interface SampleRow {
  readonly cells: readonly string[]
  /** The line that it begins on, from 1. */
  readonly line: number
}

const MOST_ROWS = 200
const MOST_CELLS = 100_000

/** The first rows of a block. */
export function sampleRows(block: CsvBlock): SampleRow[] {
  const rows: SampleRow[] = []
  let cells = 0
  for (let row = 0; row < block.rows && row < MOST_ROWS && cells < MOST_CELLS; row++) {
    const count = cellsIn(block, row)
    cells += count
    rows.push({
      cells: Array.from({ length: count }, (_, i) => cellText(block, row, i)),
      line: lineOf(block, row),
    })
  }
  return rows
}

/** How many cells of a row have something in them. */
export function filledIn({ cells }: SampleRow): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

/** The number of cells that most rows have; of two as frequent the greater. */
export function usualWidth(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let usual = 0
  let most = 0
  for (const [width, count] of counts) {
    if (count < most || (count === most && width < usual)) continue
    usual = width
    most = count
  }
  return usual
}
