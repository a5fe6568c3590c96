import { show } from '../../errors.js'
import type { Cell } from '../../table/kinds/kind.js'
import { TextError } from '../../table/text-error.js'
import {
  MOST_COLUMNS,
  MOST_ROWS,
  parseRange,
  parseReference,
  type Range,
} from './cell-reference.js'
import { decodeString } from './excel-text.js'
import { attributeOf, isTrue, scanXml, type Tag } from './scan-xml.js'
import { timeOfSerial } from './serial-date.js'
import { StringItem } from './shared-strings.js'
import type { Workbook } from './workbook.js'

/** The cells of a row that hold something: a value, or null for an error or a formula without value. */
export interface SheetRow {
  /** From 1. */
  readonly row: number
  readonly isHidden: boolean
  readonly columns: number[]
  readonly cells: Cell[]
  /** Whether each of the cells is computed. */
  isComputed: boolean
}

/** What is in a sheet. */
export interface Sheet {
  readonly rows: SheetRow[]
  readonly merges: Range[]
  /** First and last of the columns that are hidden. */
  readonly hidden: [first: number, last: number][]
  /** Cells with formulas, by reference; those whose value is not there or an error. */
  readonly formulas: FormulaCell[]
  /** How many cells hold an error, by error. */
  readonly errors: Map<string, number>
  /** How many cells of a column hold times of day or durations. */
  readonly times: Map<number, number>
  /** The names that the sheet has for its tables. */
  readonly tables: string[]
}

export interface FormulaCell {
  readonly row: number
  readonly column: number
  readonly hasValue: boolean
  /** Whether it adds up, or counts, cells of several rows. */
  readonly isTotal: boolean
}

const TOTAL =
  /\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MEDIAN)\((?:\d+,)*\s*(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)/i

/** Reads a sheet. What its `dimension` says of its size is not believed. */
export function readSheet(workbook: Workbook, part: string): Sheet {
  const reader = new SheetReader(workbook, part)
  scanXml(part, workbook.text(part), {
    open: (tag) => reader.open(tag),
    close: (name) => reader.close(name),
    text: (text) => reader.addText(text),
  })
  return reader.sheet
}

/** Tells, tag by tag, which cell of a sheet it is in. References may be left out, and then count on. */
export class CellCounter {
  row = 0
  column = 0

  constructor(private readonly part: string) {}

  openRow({ attributes }: Tag): void {
    const said = attributes['r']
    this.row = said === undefined ? this.row + 1 : Number(said)
    this.column = 0
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MOST_ROWS) {
      throw new TextError(
        `expected a row from 1 to ${MOST_ROWS} in ${show(this.part)}, got ${said}`,
      )
    }
  }

  openCell({ attributes }: Tag): void {
    const said = attributes['r']
    const reference = said === undefined ? undefined : parseReference(said)
    this.column = reference?.column ?? this.column + 1
    const fits = said === undefined || reference?.row === this.row
    if (!fits || this.column > MOST_COLUMNS) {
      const reason = `expected a cell of row ${this.row} in ${show(this.part)}, got ${show(said)}`
      throw new TextError(reason, { line: this.row })
    }
  }
}

class SheetReader {
  readonly sheet: Sheet = {
    rows: [],
    merges: [],
    hidden: [],
    formulas: [],
    errors: new Map(),
    times: new Map(),
    tables: [],
  }
  private readonly at: CellCounter
  private readonly item = new StringItem()
  private current: SheetRow | undefined
  private cell: Tag | undefined
  private isValue = false
  private value = ''
  private formula: string | undefined
  private isFormula = false
  private inline = false

  constructor(
    private readonly workbook: Workbook,
    part: string,
  ) {
    this.at = new CellCounter(part)
  }

  open(tag: Tag): void {
    if (this.cell !== undefined) this.openInCell(tag)
    else if (tag.name === 'c' && this.current !== undefined) {
      this.at.openCell(tag)
      this.cell = tag
      this.value = ''
      this.formula = undefined
      this.inline = false
    } else if (tag.name === 'row') {
      this.at.openRow(tag)
      const isHidden = isTrue(tag.attributes['hidden'])
      this.current = { row: this.at.row, isHidden, columns: [], cells: [], isComputed: true }
    } else this.openAround(tag)
  }

  private openInCell(tag: Tag): void {
    if (tag.name === 'v') this.isValue = true
    else if (tag.name === 'f') {
      this.isFormula = true
      this.formula = ''
    } else if (tag.name === 'is') this.inline = true
    else if (this.inline) this.item.open(tag)
  }

  private openAround(tag: Tag): void {
    const { name, attributes } = tag
    const { sheet } = this
    if (name === 'col' && isTrue(attributes['hidden'])) {
      sheet.hidden.push([Number(attributes['min']), Number(attributes['max'])])
    } else if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '')
      if (range) sheet.merges.push(range)
    } else if (name === 'tablePart') {
      sheet.tables.push(attributeOf(tag, 'id') ?? '')
    }
  }

  addText(text: string): void {
    if (this.isValue) this.value += text
    else if (this.isFormula) this.formula += text
    else if (this.inline) this.item.add(text)
  }

  close(name: string): void {
    if (name === 'v') this.isValue = false
    else if (name === 'f') this.isFormula = false
    else if (name === 'c' && this.cell !== undefined) this.closeCell(this.cell)
    else if (name === 'row' && this.current !== undefined) this.closeRow(this.current)
    else if (this.inline) this.item.close(name)
  }

  private closeCell(cell: Tag): void {
    this.cell = undefined
    const { row, column } = this.at
    const found = this.found(cell)
    const { formula } = this
    if (formula !== undefined) {
      const hasValue = found !== undefined && found !== null
      const range = parseRange(TOTAL.exec(formula)?.[1] ?? '')
      const isTotal = range !== undefined && range.bottom > range.top
      this.sheet.formulas.push({ row, column, hasValue, isTotal })
      // One that shows nothing is nothing.
      if (found === undefined && this.value === '' && cell.attributes['t'] === 'str') return
    }
    if (found === undefined && formula === undefined) return
    this.current?.columns.push(column)
    this.current?.cells.push(found ?? null)
    if (formula === undefined && this.current) this.current.isComputed = false
  }

  private closeRow(row: SheetRow): void {
    this.current = undefined
    const before = this.sheet.rows.at(-1)
    if (before !== undefined && before.row >= row.row) {
      throw new TextError('expected rows in their order', { line: row.row })
    }
    if (row.cells.length > 0) this.sheet.rows.push(row)
  }

  /** What a cell holds: undefined if nothing, null if an error. */
  private found({ attributes }: Tag): Cell {
    const type = attributes['t'] ?? 'n'
    if (type === 'inlineStr') return this.item.take() || undefined
    const { value } = this
    if (value === '') return undefined
    switch (type) {
      case 's':
        return this.shared(value) || undefined
      case 'str':
        return decodeString(value)
      case 'b':
        return isTrue(value.trim())
      case 'e': {
        const { errors } = this.sheet
        errors.set(value, (errors.get(value) ?? 0) + 1)
        return null
      }
      case 'd':
        return this.isoDate(value)
      default:
        return this.number(value, Number(attributes['s'] ?? 0))
    }
  }

  private shared(value: string): string {
    const text = this.workbook.sharedString(Number(value))
    if (text === undefined) throw this.wrong('the number of a shared string', value)
    return text
  }

  private isoDate(value: string): Cell {
    const zone = /[T ]/.test(value) && !/(Z|[+-]\d\d:?\d\d)$/.test(value) ? 'Z' : ''
    const date = new Date(value + zone)
    return Number.isNaN(date.getTime()) ? value : date
  }

  private number(text: string, style: number): Cell {
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value)) throw this.wrong('a number', text)
    const meaning = this.workbook.meaning(style)
    if (meaning === 'number') return value
    if (meaning === 'time') {
      const { times } = this.sheet
      times.set(this.at.column, (times.get(this.at.column) ?? 0) + 1)
      return value
    }
    const time = timeOfSerial(value, this.workbook.is1904)
    return time === undefined ? value : new Date(time)
  }

  private wrong(expectation: string, got: string): TextError {
    const { row, column } = this.at
    return new TextError(`expected ${expectation}, got ${show(got)}`, { line: row, column })
  }
}
