/** A column of text: its heading, and whether its cells stand at the right, as numbers do. */
export interface TextColumn {
  readonly title: string
  readonly right?: boolean
}

const WIDEST = 32

/** Rows under headings, aligned; two spaces between columns, none at the end of a line. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  const shown = [columns.map(({ title }) => title), ...rows.map((row) => row.map(clip))]
  const widths = columns.map((_, i) => Math.max(...shown.map((row) => widthOf(row[i] ?? ''))))
  const line = (row: readonly string[]) =>
    columns
      .map(({ right = false }, i) => pad(row[i] ?? '', widths[i] ?? 0, right))
      .join('  ')
      .trimEnd()
  return shown.map((row) => `${line(row)}\n`).join('')
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}

function widthOf(text: string): number {
  return [...text].length
}

/** Text that stays in its line: no control character reaches the terminal, and not too long. */
export function clip(text: string): string {
  const lines = text.replace(/[\t\r\n]+/g, ' ')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  const safe = lines.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD')
  const characters = [...safe]
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : safe
}

/** A bar of so many places for a share from 0 to 1. */
export function bar(share: number, places = 10): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * places)
  return '█'.repeat(full) + '░'.repeat(places - full)
}
