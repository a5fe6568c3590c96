import { rangeError, typeError } from '../../errors.js'
import { Table } from '../../table/table.js'
import { ExcelLayout } from './excel-layout.js'
import { patchWorkbook } from './patch-workbook.js'
import type { NamedTable } from './sheet-names.js'
import { WorkbookWriter } from './workbook-writer.js'

/** Tables as one workbook: the one that they came from, or a new one. */
export async function excelBytes(
  tables: AsyncIterable<Table> | Iterable<Table>,
): Promise<Uint8Array> {
  let first: Table | undefined
  let writer: WorkbookWriter | undefined
  for await (const table of tables) {
    if (!(table instanceof Table)) throw typeError('writeTable', 'a Table', table)
    if (first === undefined) {
      first = table
      // One that came from a workbook may go back into it, if it is the only one.
      if (canPatch(table)) continue
    }
    if (writer === undefined) {
      writer = new WorkbookWriter()
      if (table !== first) writer.add(first)
    }
    writer.add(table)
  }
  if (first === undefined) throw rangeError('writeTable', 'a table', undefined)
  return writer?.finish() ?? workbookOf(first)
}

/** A table as a workbook: the one that it came from with its holes filled, or a new one; and further sheets. */
export function workbookOf(table: Table, sheets: readonly NamedTable[] = []): Uint8Array {
  const { layout } = table
  if (layout instanceof ExcelLayout && layout.isWhole) {
    return patchWorkbook(table, layout, sheets)
  }
  const writer = new WorkbookWriter()
  writer.add(table)
  return writer.finish(sheets)
}

function canPatch({ layout }: Table): boolean {
  return layout instanceof ExcelLayout && layout.isWhole
}
