import { rangeError } from '../../errors.js'
import type { Table } from '../../table/table.js'
import { ExcelLayout } from './excel-layout.js'
import { Workbook } from './workbook.js'

const TYPES = '[Content_Types].xml'

/**
 * Tables as they come, once it is seen that a file of this name may hold their workbook: programs open
 * a workbook with macros by the name of .xlsm alone, and one without by .xlsx.
 *
 * @throws RangeError if it may not
 */
export async function* underName(
  path: string,
  tables: AsyncIterable<Table> | Iterable<Table>,
): AsyncGenerator<Table> {
  let isFirst = true
  for await (const table of tables) {
    if (isFirst) checkName(path, table)
    isFirst = false
    yield table
  }
}

function checkName(path: string, { layout }: Table): void {
  const [, ending = ''] = /\.(xls[xm])$/i.exec(path) ?? []
  if (ending === '') return
  const kept = layout instanceof ExcelLayout && layout.isWhole
  const wanted = kept && hasMacros(layout.bytes) ? 'xlsm' : 'xlsx'
  if (ending.toLowerCase() === wanted) return
  const what = wanted === 'xlsm' ? 'with macros' : 'without macros'
  throw rangeError('writeTable', `a name that ends in .${wanted}, for a workbook ${what}`, path)
}

function hasMacros(bytes: Uint8Array): boolean {
  const workbook = new Workbook(bytes)
  return workbook.zip.has(TYPES) && workbook.text(TYPES).includes('macroEnabled')
}
