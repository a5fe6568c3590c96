import type { Column } from '../column.js'
import type { Table } from '../table.js'
import type { JsonLayout } from './json-layout.js'
import { keysOfPath, pathName } from './json-path.js'
import { type JsonMember, type JsonObject, type JsonRow, JsonRows } from './json-row.js'
import { jsonValue } from './json-value.js'

/** What is added somewhere: values and objects by key. */
interface Additions extends Map<string, string | Additions> {}

/** New text in place of what stands from `at` to `end`. */
interface Edit {
  readonly at: number
  readonly end: number
  readonly text: string
}

/** A row as it stands in the file, with new text where cells were changed. */
export function filledRow(table: Table, layout: JsonLayout, row: number): string {
  const at = layout.rows[row] ?? 0
  const start = layout.starts[at] ?? 0
  const text = layout.text.slice(start, layout.ends[at])
  const changed = table.columns.filter((column) => column.changed?.[row] === 1)
  if (changed.length === 0) return text
  const found = new JsonRows(text, layout.flatten).row(0)
  const edits: Edit[] = []
  const absent: Column[] = []
  const byName = new Map(found.members.map((member) => [member.name, member]))
  for (const column of changed) {
    const member = byName.get(column.name)
    if (member === undefined) absent.push(column)
    else edits.push({ ...placeOf(member), text: jsonValue(column, row, false) })
  }
  edits.push(...additions(found, byName, layout.flatten, absent, row))
  return edited(text, edits)
}

function placeOf({ start, end }: JsonMember) {
  return { at: start, end }
}

function edited(text: string, edits: Edit[]): string {
  edits.sort((a, b) => a.at - b.at)
  let out = ''
  let done = 0
  for (const { at, end, text: fresh } of edits) {
    out += text.slice(done, at) + fresh
    done = end
  }
  return out + text.slice(done)
}

/** Keys that the row lacks: put into the innermost object that it has, or where null stands for one. */
function additions(
  { objects }: JsonRow,
  members: ReadonlyMap<string, JsonMember>,
  flatten: boolean,
  absent: readonly Column[],
  row: number,
): Edit[] {
  const byName = new Map(objects.map((object) => [object.name, object]))
  const top = objects[0]
  const added = new Map<JsonObject, Additions>()
  const made = new Map<JsonMember, Additions>()
  for (const column of absent) {
    const keys = flatten ? keysOfPath(column.name) : [column.name]
    let object = top
    let depth = 0
    let inner = byName.get(pathName(keys.slice(0, 1)))
    while (flatten && inner !== undefined && depth < keys.length - 1) {
      object = inner
      depth++
      inner = byName.get(pathName(keys.slice(0, depth + 1)))
    }
    const parent =
      depth < keys.length - 1 ? members.get(pathName(keys.slice(0, depth + 1))) : undefined
    const value = jsonValue(column, row, false)
    if (parent !== undefined) put(additionsOf(made, parent), keys.slice(depth + 1), value)
    else if (object !== undefined) put(additionsOf(added, object), keys.slice(depth), value)
  }
  const style = { comma: top?.comma ?? ', ', colon: top?.colon ?? ': ' }
  return [
    ...[...made].map(([member, inside]) => ({
      ...placeOf(member),
      text: objectText(inside, style),
    })),
    ...[...added].map(([object, inside]) => addition(object, inside, style)),
  ]
}

function additionsOf<K>(map: Map<K, Additions>, key: K): Additions {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh: Additions = new Map()
  map.set(key, fresh)
  return fresh
}

function put(into: Additions, [key = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    into.set(key, value)
    return
  }
  const known = into.get(key)
  const inner: Additions = known instanceof Map ? known : new Map()
  into.set(key, inner)
  put(inner, rest, value)
}

interface Style {
  readonly comma: string
  readonly colon: string
}

function addition(object: JsonObject, inside: Additions, style: Style): Edit {
  const comma = object.comma ?? (object.count > 0 ? ', ' : style.comma)
  const own = { comma, colon: object.colon ?? style.colon }
  const first = object.count > 0 ? comma : ''
  return {
    at: object.lastEnd,
    end: object.lastEnd,
    text: first + membersText(inside, own),
  }
}

/** An object that was not there, on one line. */
function objectText(inside: Additions, { colon }: Style): string {
  return `{${membersText(inside, { comma: ', ', colon })}}`
}

function membersText(inside: Additions, style: Style): string {
  return [...inside]
    .map(([key, value]) => {
      const text = typeof value === 'string' ? value : objectText(value, style)
      return JSON.stringify(key) + style.colon + text
    })
    .join(style.comma)
}
