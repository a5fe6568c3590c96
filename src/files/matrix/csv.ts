import { lineBreaksIn, lineOf, quoteCell, rawCell, unquote } from '../../table/csv/csv-block.js'
import { CsvScanner } from '../../table/csv/csv-scanner.js'
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
 * @param delimiter by default the one of comma, semicolon, tab and bar that the first line has most of
 * @param onRow called with each row in turn
 * @throws FileError if quotes do not match, or the file is no text
 */
export async function readCsv(
  path: string,
  delimiter: string | undefined,
  onRow: (row: CsvRow) => void,
): Promise<void> {
  const file = nameOf(path)
  const scanner = new CsvScanner({ delimiter })
  const scan = (chunk: string, final: boolean) => {
    const block = inFile(file, () => scanner.push(chunk, final))
    if (block === undefined || block.rows === 0) return
    let line = lineOf(block, 0)
    for (let row = 0; row < block.rows; row++) {
      const first = block.first[row] ?? 0
      const count = (block.first[row + 1] ?? 0) - first
      onRow({
        cells: Array.from({ length: count }, (_, i) => unquote(rawCell(block, row, i))),
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
  return cells.map((cell) => quoteCell(cell, delimiter)).join(delimiter)
}
