import { checkOptions, rangeError, typeError } from '../../errors.js'
import { Table } from '../../table/table.js'

/** A table that goes into a sheet of its own. */
export interface NamedTable {
  /** Of 1 to 31 characters, none of them `[]:*?/\\`, and no apostrophe at its ends. */
  readonly name: string
  readonly table: Table
}

const LONGEST = 31

/** @throws RangeError, TypeError if they are no tables with names of sheets */
export function checkSheets(fn: string, sheets: readonly NamedTable[]): void {
  if (!Array.isArray(sheets)) throw typeError(fn, 'sheets must be an array', sheets)
  for (const [i, sheet] of sheets.entries()) {
    const { name, table } = sheet ?? {}
    checkOptions(fn, sheet, ['name', 'table'])
    if (!(table instanceof Table)) throw typeError(fn, `sheets[${i}].table must be a Table`, table)
    if (typeof name !== 'string') throw typeError(fn, `sheets[${i}].name must be a string`, name)
    if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)) {
      const what = `sheets[${i}].name of 1 to ${LONGEST} characters, none of them []:*?/\\`
      throw rangeError(fn, what, name)
    }
  }
}

/** Their names, with a number behind those that a sheet has already, in whatever case. */
export function sheetNames(taken: readonly string[], sheets: readonly NamedTable[]): string[] {
  const all = new Set(taken.map((name) => name.toLowerCase()))
  return sheets.map(({ name }) => {
    let unique = name
    for (let i = 2; all.has(unique.toLowerCase()); i++) {
      unique = `${name.slice(0, LONGEST - 1 - String(i).length)} ${i}`
    }
    all.add(unique.toLowerCase())
    return unique
  })
}
