import type { Rows } from '../table/row-reader.js'
import { FileError } from './file-error.js'
import type { FileInput } from './file-source.js'

/** Rows whose places and findings have the lines of the file that they are a part of. */
export function withLinesInFile(input: FileInput, rows: Rows): Rows {
  const lineInFile = linesOf(input)
  if (lineInFile === undefined) return rows
  const findings = rows.findings?.map((finding) => {
    const { lines } = finding
    return lines === undefined ? finding : { ...finding, lines: lines.map(lineInFile) }
  })
  return {
    ...rows,
    ...(findings !== undefined && { findings }),
    place: (row, column) => {
      const place = rows.place(row, column)
      return place.line === undefined ? place : { ...place, line: lineInFile(place.line) }
    },
  }
}

/** An error of reading a part of a file with the line that it has in that file. */
export function errorWithLineInFile(input: FileInput, error: unknown): unknown {
  const lineInFile = linesOf(input)
  if (lineInFile === undefined || !(error instanceof FileError)) return error
  return error.line === undefined ? error : error.atLine(lineInFile(error.line))
}

function linesOf(input: FileInput): ((line: number) => number) | undefined {
  if (typeof input === 'string' || input.lineInFile === undefined) return undefined
  return (line) => input.lineInFile?.(line) ?? line
}
