import { show } from '../../errors.js'
import type { Finding } from '../findings/finding.js'
import { TextError, type TextPlace, textError } from '../text-error.js'
import type { JsonRow, JsonRows } from './json-row.js'

/**
 * Watches what the rows of a file are made of: says where objects and arrays were passed through, and
 * refuses what cannot be a table.
 */
export class JsonShapes {
  private readonly found = new Map<string, Required<Pick<Finding, 'count'>> & Finding>()
  /** Columns of which a line was told. */
  private readonly told = new Set<string>()
  /** Where objects are flattened: the paths of objects, and those of other values but null. */
  private readonly objects = new Set<string>()
  private readonly plain = new Set<string>()
  /** What makes the first row look like a file around the table, and where. */
  private wrapped: { what: string; place: TextPlace } | undefined
  private seen = 0

  constructor(
    private readonly flatten: boolean,
    private readonly lines: boolean,
  ) {}

  add(rows: JsonRows, row: JsonRow): void {
    if (this.flatten) this.checkPaths(rows, row)
    if (this.seen++ === 0) this.wrapped = wrapping(rows, row)
    for (const { name, value, nested, start } of row.members) {
      if (!nested || typeof value !== 'string') continue
      this.note(rows, name, value.startsWith('{') ? 'objects' : 'arrays', start)
    }
  }

  private note(rows: JsonRows, column: string, text: string, at: number): void {
    const key = `${text} ${column}`
    const known = this.found.get(key)
    const isNew = !this.told.has(key)
    this.told.add(key)
    this.found.set(key, {
      ...(known ?? { code: 'nested', column, text }),
      count: (known?.count ?? 0) + 1,
      ...(isNew && { lines: [rows.place(at).line] }),
    })
  }

  /** A hole of `a.b` could not be filled where `a` is a number. */
  private checkPaths(rows: JsonRows, { members, objects }: JsonRow): void {
    for (const { name, start } of objects) {
      this.objects.add(name)
      if (this.plain.has(name)) throw mixed(rows, name, start)
    }
    for (const { name, value, start } of members) {
      if (value === null) continue
      this.plain.add(name)
      if (this.objects.has(name)) throw mixed(rows, name, start)
    }
  }

  /** What was passed through since this was asked. */
  findings(): Finding[] {
    const found = [...this.found.values()]
    this.found.clear()
    return found
  }

  /** Refuses a file that is one object around the table that is meant. */
  checkSingle(rows: number): void {
    if (rows !== 1 || this.lines || this.wrapped === undefined) return
    const { what, place } = this.wrapped
    const reason =
      `expected an array of objects, or an object a line, got one object in which ${what}: ` +
      'give the rows alone, or, if the object is a row, put it into an array or name the format jsonl'
    throw new TextError(reason, place)
  }
}

/** Whether one object is less likely a row than a file around a table. */
function wrapping(rows: JsonRows, { members, objects }: JsonRow) {
  const table = members.find(({ value, nested }) => nested && /^\[\s*\{/.test(String(value)))
  if (table !== undefined) {
    return {
      what: `${show(table.name)} is an array of objects`,
      place: rows.place(table.start),
    }
  }
  const [first] = members
  if (objects.length > 1 || first === undefined || !members.every(({ nested }) => nested)) return
  return { what: 'every value is an object or an array', place: rows.place(first.start) }
}

function mixed(rows: JsonRows, name: string, at: number): TextError {
  const expectation = `expected an object in ${show(name)} in every row, or in none, to flatten it`
  return textError(expectation, rows.text[at], rows.place(at))
}
