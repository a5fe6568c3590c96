import type { Cell, Table } from 'colmask/learn'

type Column = Table['columns'][number]

/** A table of a file, to be joined with others. */
export interface NamedTable {
  readonly name: string
  readonly table: Table
}

/** Tables whose columns agree. */
export interface Agreement {
  /** Which of the tables. */
  readonly tables: readonly number[]
  /** How many columns all of them have. */
  readonly shared: number
  /** Columns that some of them have not, and the files that have them. */
  readonly partial: readonly { readonly column: string; readonly files: readonly string[] }[]
}

/** Tables agree if they share this part of all the columns that they have. */
const AGREE = 0.5
const MS_IN_DAY = 86_400_000

/** Which of several tables can be the rows of one: undefined is one that could not be read. */
export function agreements(tables: readonly (NamedTable | undefined)[]): Agreement[] {
  const groups: { keys: Set<string>; tables: number[] }[] = []
  for (const [t, one] of tables.entries()) {
    if (one === undefined || one.table.columns.length === 0) continue
    const keys = new Set(keysOf(one.table).keys())
    const group = groups.find((group) => share(group.keys, keys) >= AGREE)
    if (group === undefined) groups.push({ keys, tables: [t] })
    else {
      group.tables.push(t)
      for (const key of keys) group.keys.add(key)
    }
  }
  return groups.filter(({ tables }) => tables.length > 1).map((group) => agreement(tables, group))
}

function agreement(
  all: readonly (NamedTable | undefined)[],
  { tables }: { readonly tables: readonly number[] },
): Agreement {
  const chosen = tables.flatMap((t) => all[t] ?? [])
  const columns = columnsOf(chosen)
  const partial = columns
    .filter(({ parts }) => parts.includes(undefined))
    .map(({ name, parts }) => ({
      column: name,
      files: chosen.filter((_, t) => parts[t] !== undefined).map((one) => one.name),
    }))
  return { tables, shared: columns.length - partial.length, partial }
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((key) => b.has(key)).length
  return both / (a.size + b.size - both)
}

/** The columns of a table by what makes names alike: not space around them, and not their case. */
function keysOf({ columns }: Table): Map<string, Column> {
  const found = new Map<string, Column>()
  for (const column of columns) {
    const key = column.name.normalize('NFKC').trim().toLowerCase()
    // Names that differ in that alone are of two columns.
    found.set(found.has(key) ? column.name : key, column)
  }
  return found
}

interface JoinedColumn {
  readonly name: string
  /** One of each table; undefined where it has none. */
  readonly parts: readonly (Column | undefined)[]
}

/** The columns of all, in the order in which they come. */
function columnsOf(tables: readonly NamedTable[]): JoinedColumn[] {
  const maps = tables.map(({ table }) => keysOf(table))
  const keys = new Set(maps.flatMap((map) => [...map.keys()]))
  return [...keys].map((key) => {
    const parts = maps.map((map) => map.get(key))
    return { name: parts.find((part) => part !== undefined)?.name ?? key, parts }
  })
}

/**
 * The rows of all tables under one another, as CSV. Cells stay as they are written, unless the files write their numbers
 * or dates in different ways.
 *
 * @param source what a column is called that says which file a row came from, if there is to be one
 */
export function joinTables(tables: readonly NamedTable[], source?: string): string {
  const columns = columnsOf(tables)
  const plain = !isOneWay(columns.flatMap(({ parts }) => parts))
  const comma = columns.some(({ parts }) => parts.some((part) => hasComma(part)))
  // What is between cells says which decimal mark is to be expected.
  const between = comma && !plain ? ';' : ','
  const names = columns.map(({ name }) => name)
  const lines = [source === undefined ? names : [freeName(source, names), ...names]]
  for (const [t, { name, table }] of tables.entries()) {
    const texts = columns.map(({ parts }) => textsOf(parts, parts[t], plain))
    for (let row = 0; row < table.rows; row++) {
      const cells = texts.map((text) => text(row))
      lines.push(source === undefined ? cells : [name, ...cells])
    }
  }
  return lines.map((cells) => `${lineOf(cells, between)}\r\n`).join('')
}

function isNumber(part: Column): boolean {
  return part.kind === 'number' || part.kind === 'integer'
}

function hasComma(part: Column | undefined): boolean {
  return part?.schema.number?.decimal === ','
}

/** Whether all that are numbers are written in one way. */
function isOneWay(parts: readonly (Column | undefined)[]): boolean {
  const numbers = parts.flatMap((part) => (part !== undefined && isNumber(part) ? [part] : []))
  const marks = numbers.flatMap(({ schema }) => {
    // Whole numbers without a mark are the same in every way.
    if (schema.number === undefined && schema.kind === 'integer') return []
    return [`${schema.number?.decimal ?? '.'}${schema.number?.thousands ?? ''}`]
  })
  const decimals = new Set(marks.map((mark) => mark[0]))
  const thousands = new Set(marks.map((mark) => mark.slice(1)).filter((mark) => mark !== ''))
  return decimals.size <= 1 && thousands.size <= 1
}

/** How the cells of one part are written. */
function textsOf(
  parts: readonly (Column | undefined)[],
  part: Column | undefined,
  plain: boolean,
): (row: number) => string {
  if (part === undefined) return () => ''
  const all = parts.filter((one) => one !== undefined)
  const values = (write: (value: number) => string) => (row: number) =>
    part.missing[row] === 1 ? '' : write(part.values[row] as number)
  const units = new Set(all.map(({ schema }) => schema.number?.unit ?? ''))
  // Of 12 % and 0.12 it is seen what they are.
  if (plain && units.size === 1 && all.every(isNumber)) return values(String)
  const patterns = new Set(all.map(({ schema }) => schema.date))
  const areDates = all.every(({ kind }) => kind === 'date')
  if (areDates && (patterns.size > 1 || part.schema.cells === 'date')) return values(dateText)
  return (row) => cellText(part.cell(row))
}

function dateText(value: number): string {
  const text = new Date(value).toISOString()
  return value % MS_IN_DAY === 0 ? text.slice(0, 10) : text
}

function cellText(cell: Cell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell.getTime())
  return cell === null || cell === undefined || Number.isNaN(cell) ? '' : String(cell)
}

function freeName(wanted: string, names: readonly string[]): string {
  let name = wanted
  for (let i = 2; names.includes(name); i++) name = `${wanted} ${i}`
  return name
}

/** A line of CSV. One of empty cells alone is a row all the same. */
function lineOf(cells: readonly string[], between: string): string {
  if (cells.length === 1 && cells[0] === '') return '""'
  const quoted = cells.map((cell) =>
    cell.includes(between) || /["\r\n]|^\s|\s$/.test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell,
  )
  return quoted.join(between)
}
