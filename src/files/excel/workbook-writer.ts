import { rangeError, show } from '../../errors.js'
import type { Column } from '../../table/column.js'
import type { Table } from '../../table/table.js'
import { MOST_COLUMNS, MOST_ROWS, referenceText } from './cell-reference.js'
import { cellXml } from './cell-xml.js'
import { ExcelLayout } from './excel-layout.js'
import { FILL_COLOUR } from './patch-styles.js'
import { xmlText } from './scan-xml.js'
import { typedCell } from './typed-cell.js'
import { makeZip, PackedFile } from './zip.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const HEADER_STYLE = 1
/** The format of the first column; each has two, the second one for cells that were filled. */
const FIRST_STYLE = 2
const FIRST_FORMAT = 164
const MOST_CHARACTERS = 32_767
const [NARROW, WIDE] = [9, 50]
const ROWS_LOOKED_AT = 100

/**
 * Writes tables as one new workbook of one sheet: names bold and held in view, dates and numbers as
 * such, filled cells on a ground of their own.
 */
export class WorkbookWriter {
  private readonly sheet = new PackedFile()
  private formats: string[] = []
  private name = 'Sheet1'
  private row = 0
  private begun = false

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
        this.sheet.push(text)
        text = ''
      }
    }
    this.sheet.push(text)
  }

  finish(): Uint8Array<ArrayBuffer> {
    const end = this.begun ? '</sheetData></worksheet>' : `${XML}<worksheet xmlns="${MAIN}"/>`
    this.sheet.push(end, true)
    return makeZip(
      new Map<string, string | PackedFile>([
        ['[Content_Types].xml', CONTENT_TYPES],
        ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
        ['xl/workbook.xml', workbookXml(this.name)],
        ['xl/_rels/workbook.xml.rels', relationships(WORKBOOK_PARTS)],
        ['xl/styles.xml', stylesXml(this.formats)],
        ['xl/worksheets/sheet1.xml', this.sheet],
      ]),
    )
  }

  private begin(table: Table): void {
    this.begun = true
    const { columns, layout } = table
    if (columns.length > MOST_COLUMNS) {
      throw rangeError(
        'writeTable',
        `at most ${MOST_COLUMNS} columns in a workbook`,
        columns.length,
      )
    }
    if (layout instanceof ExcelLayout) this.name = layout.sheet
    this.formats = columns.map(formatOf)
    this.row = 1
    const names = columns.map(({ name }, i) =>
      cellXml({ reference: referenceText(1, i + 1), value: name, style: HEADER_STYLE }),
    )
    const widths = columns.map((column, i) => widthXml(column, i + 1)).join('')
    const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    this.sheet.push(
      `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}` +
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
      const filled = column.changed?.[row] === 1 ? 1 : 0
      const isPlain = this.formats[i] === '' && filled === 0
      const style = isPlain ? 0 : FIRST_STYLE + 2 * i + filled
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

const WORKBOOK_PARTS = [
  ['worksheet', 'worksheets/sheet1.xml'],
  ['styles', 'styles.xml'],
] as const

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
}

const CONTENT_TYPES = [
  `${XML}<Types xmlns="${PACKAGE}/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
  '</Types>',
].join('')

function workbookXml(name: string): string {
  const sheet = `<sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/>`
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">` +
    `<bookViews><workbookView/></bookViews><sheets>${sheet}</sheets></workbook>`
  )
}

function stylesXml(formats: readonly string[]): string {
  const own = [...new Set(formats)].filter((format) => format !== '')
  const numbers = own.map(
    (format, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${xmlText(format)}"/>`,
  )
  const xf = (id: number, font: number, fill: number) =>
    `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"` +
    `${id === 0 ? '' : ' applyNumberFormat="1"'}${font === 0 ? '' : ' applyFont="1"'}` +
    `${fill === 0 ? '' : ' applyFill="1"'}/>`
  const looks = formats.flatMap((format) => {
    const id = format === '' ? 0 : FIRST_FORMAT + own.indexOf(format)
    return [xf(id, 0, 0), xf(id, 0, 2)]
  })
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`
  const pattern = (type: string, colour = '') =>
    `<fill><patternFill patternType="${type}">${colour}</patternFill></fill>`
  const amber = `<fgColor rgb="${FILL_COLOUR}"/><bgColor indexed="64"/>`
  const fills = pattern('none') + pattern('gray125') + pattern('solid', amber)
  return [
    `${XML}<styleSheet xmlns="${MAIN}">`,
    own.length === 0 ? '' : `<numFmts count="${own.length}">${numbers.join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    `<fills count="3">${fills}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length + FIRST_STYLE}">${xf(0, 0, 0)}${xf(0, 1, 0)}`,
    `${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
