import { type ZippedFile, zipOf } from './zip.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

export interface SheetParts {
  name?: string
  /** What is in `sheetData`. */
  rows: string
  before?: string
  after?: string
  state?: string
  relationships?: string
  /** All of the sheet's part, if it is another one. */
  whole?: string
}

export interface WorkbookParts {
  sheets: readonly SheetParts[]
  /** Codes of number formats: the style `s` has the s-th one, from 1. 0 is General. */
  formats?: readonly string[]
  /** The ids of built-in formats, whose styles come after those of `formats`. */
  builtIn?: readonly number[]
  /** What is in the shared strings, as XML. */
  strings?: readonly string[]
  date1904?: boolean
  /** What stands in the workbook after its sheets. */
  tail?: string
  more?: readonly ZippedFile[]
  styles?: string | null
  mainType?: string
}

/** The parts of a workbook as Excel names and writes them. */
export function workbookFiles(parts: WorkbookParts): ZippedFile[] {
  const { sheets, formats = [], builtIn = [], strings = [], date1904, tail = '', more = [] } = parts
  const named = sheets.map(({ name, ...sheet }, i) => ({ name: name ?? `Sheet${i + 1}`, ...sheet }))
  const { styles = stylesXml(formats, builtIn), mainType = `${TYPE}.sheet.main+xml` } = parts
  const links = [
    ...named.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ...(styles === null ? [] : [['styles', 'styles.xml']]),
    ['sharedStrings', 'sharedStrings.xml'],
  ]
  const list = named.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  )
  const files: ZippedFile[] = [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets>${tail}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links
        .map(
          ([type, target], i) =>
            `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    },
    ...named.flatMap(({ rows, before = '', after = '', relationships, whole }, i) => [
      {
        name: `xl/worksheets/sheet${i + 1}.xml`,
        content:
          whole ??
          `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      },
      ...(relationships === undefined
        ? []
        : [
            {
              name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
              content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`,
            },
          ]),
    ]),
    ...(styles === null ? [] : [{ name: 'xl/styles.xml', content: styles }]),
    {
      name: 'xl/sharedStrings.xml',
      content: `${HEAD}<sst xmlns="${MAIN}">${strings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    },
  ]
  return [...files, ...more]
}

export function workbook(parts: WorkbookParts): Buffer {
  return zipOf(workbookFiles(parts))
}

function stylesXml(formats: readonly string[], builtIn: readonly number[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const own = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`,
  )
  const ids = [0, ...formats.map((_, i) => 164 + i), ...builtIn]
  const looks = ids.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  )
  const numbers = own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`
  return `${HEAD}<styleSheet xmlns="${MAIN}">${numbers}<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join('')}</cellXfs></styleSheet>`
}

/** What a test says of a cell: its value, or its XML after the reference. */
export type TestCell = string | number | boolean | null | { s?: number; xml?: string; v?: number }

/** Rows of cells from column A on, from a row of the sheet on; a text is inline, null is no cell. */
export function rowsXml(rows: readonly (readonly TestCell[])[], first = 1): string {
  return rows
    .map((cells, i) => {
      const found = cells.map((cell, k) =>
        cellXml(cell, `${String.fromCharCode(65 + k)}${first + i}`),
      )
      return `<row r="${first + i}">${found.join('')}</row>`
    })
    .join('')
}

function cellXml(cell: TestCell, reference: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`
  if (typeof cell === 'object') {
    const style = cell.s === undefined ? '' : ` s="${cell.s}"`
    if (cell.v !== undefined) return `<c r="${reference}"${style}><v>${cell.v}</v></c>`
    return cell.xml === undefined
      ? `<c r="${reference}"${style}/>`
      : `<c r="${reference}"${style} ${cell.xml}</c>`
  }
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}
