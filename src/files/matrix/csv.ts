import { cellsIn, cellText, lineBreaksIn, lineOf } from '../../table/csv/csv-block.js'
import { CsvSource } from '../../table/csv/csv-source.js'
import { quotePlain } from '../../table/csv/quote-cell.js'
import { inFile } from '../file-error.js'
import { nameOf } from '../read.js'
import { textChunks } from '../read-text.js'

/** A row of a CSV file as text, and the line it begins on, from 1. */
export interface CsvRow {
  cells: string[]
  line: number
}

/**
 * Reads a CSV or TSV file (RFC 4180: quotes, doubled quotes, line breaks in quotes) row by row, not
 * all at once. Blank lines are passed over.
 *
 * @param path a file, or `-` for standard input
 * @param delimiter by default the one that the first rows show
 * @param onRow called with each row in turn
 * @throws FileError if quotes do not match, or the file is no text
 */
export async function readCsv(
  path: string,
  delimiter: string | undefined,
  onRow: (row: CsvRow) => void,
): Promise<void> {
  const file = nameOf(path)
  // What is a header, and what names, is for who knows that all else are numbers.
  const rows = { skip: 0, header: true, unitRows: 0 }
  const source = new CsvSource({ ...(delimiter !== undefined && { delimiter }), ...rows }, false)
  const scan = (chunk: string, final: boolean) => {
    const block = inFile(file, () => source.push(chunk, final))
    if (block === undefined || block.rows === 0) return
    let line = lineOf(block, 0)
    for (let row = 0; row < block.rows; row++) {
      const first = block.first[row] ?? 0
      onRow({
        cells: Array.from({ length: cellsIn(block, row) }, (_, i) => cellText(block, row, i)),
        line,
      })
      line += lineBreaksIn(block.text.slice(block.starts[first], block.nexts[row]))
    }
  }
  for await (const chunk of textChunks(path)) scan(chunk, false)
  scan('', true)
}

/** Cells as a line of a CSV file, quoted where they must be. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => quotePlain(cell, delimiter)).join(delimiter)
}
