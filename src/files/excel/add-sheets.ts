import type { StylesPatch } from './patch-styles.js'
import { type Edit, edited, scanXml, type Tag, xmlText } from './scan-xml.js'
import { type NamedTable, sheetNames } from './sheet-names.js'
import { SheetWriter } from './sheet-writer.js'
import type { Workbook } from './workbook.js'
import type { PackedFile } from './zip.js'

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
/** Namespaces of workbooks, and of those that keep to the standard's strict part. */
const [FREE, STRICT] = [
  {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    document: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    document: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
]

/** Adds sheets behind those that a workbook has; `textOf` gives parts as they were changed so far. */
export function addSheets(
  workbook: Workbook,
  sheets: readonly NamedTable[],
  styles: StylesPatch,
  changes: Map<string, string | PackedFile>,
): void {
  const textOf = (part: string) => {
    const changed = changes.get(part)
    return typeof changed === 'string' ? changed : workbook.text(part)
  }
  const { zip, part } = workbook
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const list = zip.nameLike(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const types = zip.nameLike('[Content_Types].xml')
  const known = workbook.relationships(part)
  const xml = textOf(part)
  const found = sheetsOf(part, xml)
  const space = xml.includes(`"${STRICT.main}"`) ? STRICT : FREE
  const entries: string[] = []
  const links: string[] = []
  const overrides: string[] = []
  const names = sheetNames(found.names, sheets)
  let number = 0
  for (const [i, { table }] of sheets.entries()) {
    let id = ''
    let path = ''
    do {
      number++
      id = `rIdAdded${number}`
      path = `${folder}worksheets/added${number}.xml`
    } while (known.has(id) || zip.has(zip.nameLike(path)))
    const sheet = new SheetWriter(styles, space.main)
    sheet.add(table)
    changes.set(path, sheet.finish())
    const name = xmlText(names[i] ?? '')
    const sheetId = found.lastId + i + 1
    entries.push(
      `<${found.prefix}sheet xmlns:r="${space.document}" name="${name}" sheetId="${sheetId}" r:id="${id}"/>`,
    )
    links.push(`Relationship Id="${id}" Type="${space.document}/worksheet" Target="/${path}"/>`)
    overrides.push(`Override PartName="/${path}" ContentType="${SHEET_TYPE}"/>`)
  }
  const { end } = found
  changes.set(part, edited(xml, [{ start: end, end, text: entries.join('') }]))
  changes.set(list, beforeEnd(list, textOf(list), links))
  changes.set(types, beforeEnd(types, textOf(types), overrides))
}

/** XML with elements added at the end of its root, each of which is given from its name on. */
export function beforeEnd(part: string, xml: string, added: readonly string[]): string {
  let at = 0
  let prefix = ''
  scanXml(part, xml, {
    open: (tag) => {
      prefix = tag.prefix
    },
    close: (_, start) => {
      at = start
    },
  })
  const text = added.map((element) => `<${prefix}${element}`).join('')
  const edit: Edit = { start: at, end: at, text }
  return edited(xml, [edit])
}

/** The names of all sheets of a workbook, of charts too, and where more of them go. */
function sheetsOf(part: string, xml: string) {
  const names: string[] = []
  const path: Tag[] = []
  let [prefix, lastId, end] = ['', 0, 0]
  scanXml(part, xml, {
    open(tag) {
      path.push(tag)
      if (tag.name !== 'sheet' || path.at(-2)?.name !== 'sheets') return
      prefix = tag.prefix
      names.push(tag.attributes['name'] ?? '')
      lastId = Math.max(lastId, Number(tag.attributes['sheetId']) || 0)
    },
    close(name, start) {
      path.pop()
      if (name === 'sheets' && path.length === 1) end = start
    },
  })
  return { names, prefix, lastId, end }
}
