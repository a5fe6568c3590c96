import type { Column } from './column.js'
import type { Cell, Kind } from './kinds/kind.js'

const ROWS = 10
const WIDTH = 100
/** Wider cells are cut. */
const CELL = 24
const GAP = '  '

interface Columns {
  readonly columns: readonly Column[]
  readonly rows: number
}

/** The first rows of a table, for a person: names and kinds above, numbers to the right. */
export function previewOf({ columns, rows }: Columns): string {
  const shown = Math.min(rows, ROWS)
  const blocks: string[][] = []
  let width = 0
  for (const column of columns) {
    const block = blockOf(column, shown)
    width += widthOf(block[0] ?? '') + GAP.length
    if (width > WIDTH && blocks.length > 0) break
    blocks.push(block)
  }
  const lines = Array.from({ length: shown + 2 }, (_, i) =>
    blocks
      .map((block) => block[i])
      .join(GAP)
      .trimEnd(),
  )
  const more = [
    ...(rows > shown ? [`${rows - shown} more ${rows - shown === 1 ? 'row' : 'rows'}`] : []),
    ...(columns.length > blocks.length
      ? [`more columns: ${namesOf(columns.slice(blocks.length))}`]
      : []),
  ]
  const size = `Table [${rows} x ${columns.length}]`
  return [size, ...(columns.length > 0 ? lines : []), ...more.map((text) => `... ${text}`)].join(
    '\n',
  )
}

function namesOf(columns: readonly Column[]): string {
  const names = columns.slice(0, 8).map(({ name }) => cut(name))
  return [...names, ...(columns.length > 8 ? [`${columns.length - 8} others`] : [])].join(', ')
}

/** A column's lines, padded to one width. */
function blockOf({ name, kind, cells, missing }: Column, rows: number): string[] {
  const texts = Array.from({ length: rows }, (_, row) =>
    missing[row] ? '' : textOf(cells.get(row)),
  )
  const all = [name, kind, ...texts].map(cut)
  const width = Math.max(...all.map(widthOf))
  return all.map((text) => pad(text, width, kind))
}

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString() : String(cell)
}

/** In one line, and no longer than it may be. */
function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (widthOf(line) <= CELL) return line
  let kept = ''
  for (const letter of line) {
    if (widthOf(kept + letter) > CELL - 3) break
    kept += letter
  }
  return `${kept}...`
}

function pad(text: string, width: number, kind: Kind): string {
  const space = ' '.repeat(width - widthOf(text))
  return kind === 'number' || kind === 'integer' ? space + text : text + space
}

/** How many places of a terminal a text takes: two for letters of Chinese, Japanese and Korean. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1
  return width
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
