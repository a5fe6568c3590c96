import type { Table } from '../../table/table.js'
import { ExcelLayout } from './excel-layout.js'
import { FILL_COLOUR } from './patch-styles.js'
import { xmlText } from './scan-xml.js'
import { type NamedTable, sheetNames } from './sheet-names.js'
import { type CellStyles, SheetWriter } from './sheet-writer.js'
import { makeZip, type PackedFile } from './zip.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const FIRST_FORMAT = 164
/** Those of cells as they are, and of names. */
const FIRST_STYLE = 2

/** The looks of a new workbook: of each number format one, and one for cells that were filled. */
class NewStyles implements CellStyles {
  readonly header = 1
  readonly formats: string[] = []

  of(format: string, isFilled: boolean): number {
    if (format === '' && !isFilled) return 0
    if (!this.formats.includes(format)) this.formats.push(format)
    return FIRST_STYLE + 2 * this.formats.indexOf(format) + (isFilled ? 1 : 0)
  }
}

/** Writes tables as one new workbook: those that are added as its first sheet, and others as sheets of their own. */
export class WorkbookWriter {
  private readonly styles = new NewStyles()
  private readonly sheet = new SheetWriter(this.styles, MAIN)
  private name: string | undefined

  add(table: Table): void {
    this.name ??= table.layout instanceof ExcelLayout ? table.layout.sheet : 'Sheet1'
    this.sheet.add(table)
  }

  finish(more: readonly NamedTable[] = []): Uint8Array<ArrayBuffer> {
    const { name = 'Sheet1' } = this
    const names = [name, ...sheetNames([name], more)]
    const sheets = more.map(({ table }) => {
      const sheet = new SheetWriter(this.styles, MAIN)
      sheet.add(table)
      return sheet.finish()
    })
    const files = [this.sheet.finish(), ...sheets].map(
      (file, i) => [`xl/worksheets/sheet${i + 1}.xml`, file] as const,
    )
    const parts = [
      ...files.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'] as const,
    ]
    return makeZip(
      new Map<string, string | PackedFile>([
        ['[Content_Types].xml', contentTypes(files.map(([part]) => part))],
        ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
        ['xl/workbook.xml', workbookXml(names)],
        ['xl/_rels/workbook.xml.rels', relationships(parts)],
        ['xl/styles.xml', stylesXml(this.styles.formats)],
        ...files,
      ]),
    )
  }
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
}

function contentTypes(sheets: readonly string[]): string {
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    ...sheets.map((part) => `<Override PartName="/${part}" ContentType="${TYPE}.worksheet+xml"/>`),
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    '</Types>',
  ].join('')
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">` +
    `<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`
  )
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.filter((format) => format !== '')
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
