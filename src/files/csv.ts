import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { FileError, fileError } from './file-error.js'
import { nameOf, textChunks } from './read.js'

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
 * @throws FileError if quotes do not match, or the file is not UTF-8
 */
export async function readCsv(
  path: string,
  delimiter: string | undefined,
  onRow: (row: CsvRow) => void,
): Promise<void> {
  const file = nameOf(path)
  const chunks = textChunks(path)
  const first = (await chunks.next()).value ?? ''
  const stream = Readable.from(rejoined(first, chunks))
  let line = 1
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => {
      stream.destroy()
      reject(error)
    }
    Papa.parse<string[], Readable>(stream, {
      delimiter: delimiter ?? sniffDelimiter(first),
      chunk: ({ data, errors }) => {
        try {
          const bad = errors.find((error) => error.type === 'Quotes')
          for (const [i, cells] of data.entries()) {
            if (bad !== undefined && bad.row === i) throw quoteError(file, bad.code, line)
            if (cells.length > 1 || cells[0]?.trim()) onRow({ cells, line })
            line += 1 + lineBreaksIn(cells)
          }
        } catch (error) {
          fail(error)
        }
      },
      complete: () => resolve(),
      error: fail,
    })
  })
}

async function* rejoined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

function sniffDelimiter(text: string): string {
  const line = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: line.split(mark).length - 1 }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1
  }
  return breaks
}

function quoteError(file: string, code: string, line: number): FileError {
  return code === 'MissingQuotes'
    ? fileError(file, 'expected a closing quote', 'the end of the file', { line })
    : new FileError(file, 'expected a comma or a line break after the closing quote', { line })
}

/** Cells as a line of a CSV file, quoted where they must be. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return Papa.unparse([[...cells]], { delimiter, newline: '\n' })
}
