import { rangeError, show } from '../../errors.js'
import type { Column } from '../../table/column.js'
import type { Table } from '../../table/table.js'
import { MOST_COLUMNS, MOST_ROWS, referenceText } from './cell-reference.js'
import { cellXml } from './cell-xml.js'
import { typedCell } from './typed-cell.js'
import { PackedFile } from './zip.js'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MOST_CHARACTERS = 32_767
const [NARROW, WIDE] = [9, 50]
const ROWS_LOOKED_AT = 100

/** Where the looks of cells are found in a workbook's styles. */
export interface CellStyles {
  /** Of names. */
  readonly header: number
  /** Of cells of a number format, '' for none, on the ground of filled ones or not. */
  of(format: string, isFilled: boolean): number
}

/** Writes tables as one sheet: names bold and held in view, dates and numbers as such, filled cells on a ground of their own. */
export class SheetWriter {
  readonly file = new PackedFile()
  private looks: (readonly [plain: number, filled: number])[] = []
  private row = 0
  private begun = false

  /**
   * @param styles the looks that its cells may have
   * @param main the namespace of the workbook's parts
   */
  constructor(
    private readonly styles: CellStyles,
    private readonly main: string,
  ) {}

  add(table: Table): void {
    if (!this.begun) this.begin(table)
    let text = ''
    for (let row = 0; row < table.rows; row++) {
      this.row++
      if (this.row > MOST_ROWS) {
        throw rangeError('writeTable', `at most ${MOST_ROWS - 1} rows in a workbook`, 'more')
      }
      text += this.rowXml(table.columns, row)
      if (text.length > 2 ** 20) {
        this.file.push(text)
        text = ''
      }
    }
    this.file.push(text)
  }

  /** The whole sheet. */
  finish(): PackedFile {
    const end = this.begun ? '</sheetData></worksheet>' : `${XML}<worksheet xmlns="${this.main}"/>`
    this.file.push(end, true)
    return this.file
  }

  private begin(table: Table): void {
    this.begun = true
    const { columns } = table
    if (columns.length > MOST_COLUMNS) {
      throw rangeError(
        'writeTable',
        `at most ${MOST_COLUMNS} columns in a workbook`,
        columns.length,
      )
    }
    this.looks = columns.map((column) => {
      const format = formatOf(column)
      return [this.styles.of(format, false), this.styles.of(format, true)]
    })
    this.row = 1
    const names = columns.map(({ name }, i) =>
      cellXml({ reference: referenceText(1, i + 1), value: name, style: this.styles.header }),
    )
    const widths = columns.map((column, i) => widthXml(column, i + 1)).join('')
    const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    this.file.push(
      `${XML}<worksheet xmlns="${this.main}"><sheetViews><sheetView workbookViewId="0">${pane}` +
        `</sheetView></sheetViews>${widths === '' ? '' : `<cols>${widths}</cols>`}` +
        `<sheetData><row r="1">${names.join('')}</row>`,
    )
  }

  private rowXml(columns: readonly Column[], row: number): string {
    let text = `<row r="${this.row}">`
    for (const [i, column] of columns.entries()) {
      const value = typedCell(column, row)
      if (value === null) continue
      if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
        const where = `row ${this.row - 1}, column ${show(column.name)}`
        const most = `at most ${MOST_CHARACTERS} characters in a cell of a workbook in ${where}`
        throw rangeError('writeTable', most, `${value.length}`)
      }
      const style = this.looks[i]?.[column.changed?.[row] === 1 ? 1 : 0] ?? 0
      text += cellXml({ reference: referenceText(this.row, i + 1), value, style })
    }
    return `${text}</row>`
  }
}

/** How the cells of a column are shown; '' for as they are. */
function formatOf({ kind, schema }: Column): string {
  if (kind === 'date')
    return schema.date.length > 10 ? 'yyyy\\-mm\\-dd\\ hh:mm:ss' : 'yyyy\\-mm\\-dd'
  const { decimals } = schema
  if (kind !== 'number' || decimals === null || decimals < 1 || decimals > 15) return ''
  // Of text the decimals are known that it was written with, and they are kept.
  return schema.cells === 'string' ? `0.${'0'.repeat(decimals)}` : ''
}

function widthXml(column: Column, number: number): string {
  let widest = column.name.length
  for (let row = 0; row < Math.min(column.rows, ROWS_LOOKED_AT); row++) {
    const value = typedCell(column, row)
    const length = value instanceof Date ? column.schema.date.length : String(value ?? '').length
    widest = Math.max(widest, length)
  }
  const width = Math.min(WIDE, Math.max(NARROW, widest + 2))
  return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`
}
