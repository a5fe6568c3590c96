export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** A cell by its row and column, both from 1. */
export interface Reference {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, its edges included. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The cell of a reference such as `B3` or `$B$3`; undefined if it is none. */
export function parseReference(text: string): Reference | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text)
  if (match === null) return undefined
  const [, letters = '', digits] = match
  let column = 0
  for (const letter of letters.toUpperCase()) column = 26 * column + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : undefined
}

/** The cells of a range such as `A1:C5`, or of a single reference; undefined if it is none. */
export function parseRange(text: string): Range | undefined {
  const [first = '', last = first] = text.split(':')
  const a = parseReference(first)
  const b = parseReference(last)
  if (a === undefined || b === undefined) return undefined
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}

/** The letters of a column, from 1: `A` to `XFD`. */
export function columnLetters(column: number): string {
  let text = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
  }
  return text
}

export function referenceText(row: number, column: number): string {
  return columnLetters(column) + row
}

export function isInside(
  { top, left, bottom, right }: Range,
  row: number,
  column: number,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
