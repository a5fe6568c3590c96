import { isInside, parseRange, type Range, referenceText } from './cell-reference.js'
import { cellXml } from './cell-xml.js'
import { CellCounter } from './read-sheet.js'
import { type Edit, edited, scanXml, type Tag, withAttribute } from './scan-xml.js'
import type { TypedCell } from './typed-cell.js'

/** A cell of a sheet that is to be written. */
export interface Hole {
  readonly row: number
  readonly column: number
  /** null empties it. */
  readonly value: TypedCell
  /** The row of the cell in the same column whose look it takes; undefined if there is none. */
  readonly like: number | undefined
}

/** Where a hole's cell stands, or is to be put. */
interface Spot {
  readonly hole: Hole
  readonly start: number
  readonly end: number
}

/**
 * Finds the places of holes in a sheet, and writes them. Cells that have a formula, that one fills from
 * elsewhere, or that a merged one covers, are never written.
 */
export class SheetPatch {
  hasFormulas = false
  private readonly styles = new Map<number, number>()
  private readonly spots: Spot[] = []
  /** Holes by row, and in it by column. */
  private readonly byRow = new Map<number, Hole[]>()
  /** The cells whose style is asked for. */
  private readonly wanted = new Set<number>()
  private readonly kept = new Set<number>()
  private readonly rowTags = new Map<number, Tag>()
  private readonly at: CellCounter
  private dimension: Tag | undefined
  private prefix = ''
  private row: Tag | undefined
  private cell: Tag | undefined
  /** Holes of this row that come next. */
  private waiting: Hole[] = []

  constructor(
    part: string,
    private readonly xml: string,
    holes: readonly Hole[],
  ) {
    this.at = new CellCounter(part)
    for (const hole of [...holes].sort((a, b) => a.column - b.column)) {
      const { row, column, like } = hole
      this.wanted.add(keyOf(row, column))
      if (like !== undefined) this.wanted.add(keyOf(like, column))
      const inRow = this.byRow.get(row)
      if (inRow === undefined) this.byRow.set(row, [hole])
      else inRow.push(hole)
    }
    scanXml(part, xml, {
      open: (tag) => this.open(tag),
      close: (name, start, end) => this.close(name, start, end),
    })
  }

  /** How a cell of a row looks; undefined if it is not there. */
  styleAt(row: number, column: number): number | undefined {
    return this.styles.get(keyOf(row, column))
  }

  /** The holes that can be written. */
  written(): Hole[] {
    return this.openSpots().map(({ hole }) => hole)
  }

  /** The sheet with its holes written. */
  text(styleOf: (hole: Hole) => number, is1904: boolean): string {
    const { prefix } = this
    const spots = this.openSpots()
    const edits = spots.map(({ hole, start, end }): Edit => {
      const reference = referenceText(hole.row, hole.column)
      const style = styleOf(hole)
      return {
        start,
        end,
        text: cellXml({ reference, value: hole.value, style, prefix, is1904 }),
      }
    })
    return edited(this.xml, [...edits, ...this.widened(spots)])
  }

  private openSpots(): Spot[] {
    return this.spots.filter(({ hole }) => !this.kept.has(keyOf(hole.row, hole.column)))
  }

  private open(tag: Tag): void {
    if (this.cell !== undefined) {
      if (tag.name === 'f') this.openFormula(tag)
    } else if (tag.name === 'c' && this.row !== undefined) {
      this.openCell(tag)
    } else if (tag.name === 'row') {
      this.at.openRow(tag)
      this.row = tag
      this.waiting = [...(this.byRow.get(this.at.row) ?? [])]
      if (this.waiting.length > 0) this.rowTags.set(this.at.row, tag)
    } else if (tag.name === 'sheetData') {
      this.prefix = tag.prefix
    } else if (tag.name === 'dimension') {
      this.dimension = tag
    } else if (tag.name === 'mergeCell') {
      const range = parseRange(tag.attributes['ref'] ?? '')
      if (range !== undefined) this.keep(range, true)
    }
  }

  private openCell(tag: Tag): void {
    this.at.openCell(tag)
    this.cell = tag
    const { row, column } = this.at
    const key = keyOf(row, column)
    if (this.wanted.has(key)) this.styles.set(key, Number(tag.attributes['s'] ?? 0))
    while ((this.waiting[0]?.column ?? Infinity) < column) this.put(tag.start, tag.start)
  }

  private openFormula({ attributes }: Tag): void {
    this.hasFormulas = true
    this.kept.add(keyOf(this.at.row, this.at.column))
    const range = parseRange(attributes['ref'] ?? '')
    // One that is shared stands in each of its cells; others fill cells in which nothing of them stands.
    if (range !== undefined && attributes['t'] !== 'shared') this.keep(range, false)
  }

  /** The holes of a range stay as they are. */
  private keep(range: Range, butFirst: boolean): void {
    const keep = (holes: readonly Hole[] = []) => {
      for (const { row, column } of holes) {
        const isFirst = row === range.top && column === range.left
        if (isInside(range, row, column) && !(butFirst && isFirst)) {
          this.kept.add(keyOf(row, column))
        }
      }
    }
    if (range.bottom - range.top > this.byRow.size) {
      for (const holes of this.byRow.values()) keep(holes)
    } else {
      for (let row = range.top; row <= range.bottom; row++) keep(this.byRow.get(row))
    }
  }

  private close(name: string, start: number, end: number): void {
    if (name === 'c' && this.cell !== undefined) {
      if (this.waiting[0]?.column === this.at.column) this.put(this.cell.start, end)
      this.cell = undefined
    } else if (name === 'row' && this.row !== undefined) {
      while (this.waiting.length > 0) this.put(start, start)
      this.row = undefined
    }
  }

  private put(start: number, end: number): void {
    const hole = this.waiting.shift()
    if (hole !== undefined) this.spots.push({ hole, start, end })
  }

  /** What rows and the sheet say of their width, where cells were put beyond it. */
  private widened(spots: readonly Spot[]): Edit[] {
    const edits: Edit[] = []
    const widths = new Map<number, [from: number, to: number]>()
    for (const { hole } of spots) {
      const [from, to] = widths.get(hole.row) ?? [hole.column, hole.column]
      widths.set(hole.row, [Math.min(from, hole.column), Math.max(to, hole.column)])
    }
    let [left, right] = [Infinity, 0]
    for (const [row, [from, to]] of widths) {
      left = Math.min(left, from)
      right = Math.max(right, to)
      const tag = this.rowTags.get(row)
      const [first, last] = (tag?.attributes['spans'] ?? '').split(':').map(Number)
      if (tag === undefined || first === undefined || last === undefined) continue
      if (from >= first && to <= last) continue
      edits.push(this.edit(tag, 'spans', `${Math.min(first, from)}:${Math.max(last, to)}`))
    }
    const range = parseRange(this.dimension?.attributes['ref'] ?? '')
    if (this.dimension && range && (left < range.left || right > range.right)) {
      const first = referenceText(range.top, Math.min(left, range.left))
      const last = referenceText(range.bottom, Math.max(right, range.right))
      edits.push(this.edit(this.dimension, 'ref', `${first}:${last}`))
    }
    return edits
  }

  private edit({ start, end }: Tag, name: string, value: string): Edit {
    return { start, end, text: withAttribute(this.xml.slice(start, end), name, value) }
  }
}

function keyOf(row: number, column: number): number {
  return row * 2 ** 14 + column - 1
}
