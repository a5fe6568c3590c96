import type { Table } from '../../table/table.js'
import { TextError } from '../../table/text-error.js'
import { addSheets, beforeEnd } from './add-sheets.js'
import type { ExcelLayout } from './excel-layout.js'
import { holeValues, nearestGiven } from './hole-values.js'
import { MINIMAL_STYLES } from './minimal-styles.js'
import { type Hole, SheetPatch } from './patch-sheet.js'
import { StylesPatch } from './patch-styles.js'
import { type Edit, edited, scanXml, type Tag, withAttribute } from './scan-xml.js'
import type { NamedTable } from './sheet-names.js'
import { Workbook } from './workbook.js'
import type { PackedFile } from './zip.js'

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
const STYLES_RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'

/**
 * The workbook that a table came from with the cells that were filled since, and nothing else, written:
 * of the type and look of the nearest given cell of their column, on a ground of their own. All parts
 * but the sheet, the styles and, where there are formulas, the one that says that they be computed anew
 * on opening, keep their bytes; those that name sheets change where sheets are added.
 */
export function patchWorkbook(
  table: Table,
  layout: ExcelLayout,
  sheets: readonly NamedTable[] = [],
): Uint8Array {
  const workbook = new Workbook(layout.bytes)
  const holes = holesOf(table, layout, workbook.is1904)
  if (holes.length === 0 && sheets.length === 0) return layout.bytes
  const sheet = new SheetPatch(layout.part, workbook.text(layout.part), holes)
  const isFilled = holes.length > 0 && sheet.written().length > 0
  if (!isFilled && sheets.length === 0) return layout.bytes
  const changes = new Map<string, string | PackedFile>()
  const styles = stylesOf(workbook, changes)
  if (isFilled) fillSheet(workbook, layout, sheet, styles.patch, changes)
  if (sheets.length > 0) addSheets(workbook, sheets, styles.patch, changes)
  changes.set(styles.part, styles.patch.text())
  return workbook.zip.with(changes)
}

function fillSheet(
  workbook: Workbook,
  layout: ExcelLayout,
  sheet: SheetPatch,
  styles: StylesPatch,
  changes: Map<string, string | PackedFile>,
): void {
  const styleOf = ({ row, column, value, like }: Hole): number => {
    const own = sheet.styleAt(row, column) ?? 0
    if (value === null) return own
    const other = (like === undefined ? undefined : sheet.styleAt(like, column)) ?? 0
    return styles.filled(own === 0 ? other : own, other)
  }
  changes.set(layout.part, sheet.text(styleOf, workbook.is1904))
  if (sheet.hasFormulas || otherFormulas(workbook, layout.part)) {
    changes.set(workbook.part, computedOnOpening(workbook))
  }
}

function holesOf(table: Table, layout: ExcelLayout, is1904: boolean): Hole[] {
  const holes: Hole[] = []
  for (const column of table.columns) {
    const { changed } = column
    const at = layout.columns.get(column.name)
    if (changed === undefined || at === undefined) continue
    const nearest = nearestGiven(column)
    const valueAt = holeValues(column, is1904)
    for (let row = 0; row < table.rows; row++) {
      if (changed[row] !== 1) continue
      const near = nearest[row] ?? -1
      const like = near < 0 ? undefined : layout.rows[near]
      holes.push({ row: layout.rows[row] ?? 0, column: at, value: valueAt(row, near), like })
    }
  }
  return holes
}

/** The styles of a workbook, which are added to it if it has none. */
function stylesOf(workbook: Workbook, changes: Map<string, string | PackedFile>) {
  const { stylesPart, zip } = workbook
  if (stylesPart !== undefined && zip.has(stylesPart)) {
    return { part: stylesPart, patch: new StylesPatch(stylesPart, workbook.text(stylesPart)) }
  }
  const at = workbook.part.lastIndexOf('/') + 1
  const part = `${workbook.part.slice(0, at)}styles.xml`
  const list = `${workbook.part.slice(0, at)}_rels/${workbook.part.slice(at)}.rels`
  const types = '[Content_Types].xml'
  const override = `Override PartName="/${part}" ContentType="${STYLES_TYPE}"/>`
  const target = `Type="${STYLES_RELATIONSHIP}" Target="/${part}"`
  const relationship = `Relationship Id="rIdFilledStyles" ${target}/>`
  changes.set(types, beforeEnd(types, workbook.text(types), [override]))
  changes.set(list, beforeEnd(list, workbook.text(list), [relationship]))
  return { part, patch: new StylesPatch(part, MINIMAL_STYLES) }
}

/** Whether other sheets have formulas, which may refer to this one. */
function otherFormulas(workbook: Workbook, part: string): boolean {
  return workbook.sheets.some((sheet) => {
    if (sheet.part === part) return false
    try {
      return /<(\w+:)?f[\s>]/.test(workbook.text(sheet.part))
    } catch (error) {
      // One that cannot be read may have some.
      if (error instanceof TextError) return true
      throw error
    }
  })
}

/** What comes before the element that says how a workbook is computed. */
const BEFORE_CALCULATION = ['sheets', 'functionGroups', 'externalReferences', 'definedNames']

function computedOnOpening(workbook: Workbook): string {
  const xml = workbook.text(workbook.part)
  let found: Tag | undefined
  let at = 0
  let prefix = ''
  let depth = 0
  scanXml(workbook.part, xml, {
    open(tag) {
      depth++
      if (depth !== 2) return
      if (tag.name === 'calcPr') found = tag
      prefix = tag.prefix
    },
    close(name, _, end) {
      depth--
      if (depth === 1 && BEFORE_CALCULATION.includes(name)) at = end
    },
  })
  const name = 'fullCalcOnLoad'
  const edit: Edit =
    found === undefined
      ? { start: at, end: at, text: `<${prefix}calcPr ${name}="1"/>` }
      : {
          start: found.start,
          end: found.end,
          text: withAttribute(xml.slice(found.start, found.end), name, '1'),
        }
  return edited(xml, [edit])
}
