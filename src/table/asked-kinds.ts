import { rangeError, typeError } from '../errors.js'
import { ColumnNameError, columnNamed } from './column-named.js'
import { type ColumnSchema, KINDS, type Kind } from './kinds/kind.js'
import { isRowSchema, kindsOfSchema } from './kinds/schema-kinds.js'
import type { TableOptions } from './table-options.js'

/** What columns are asked to be, by name. */
export type Kinds = ReadonlyMap<string, Kind | ColumnSchema>

/** The kinds that are asked for, by the names that were given. */
export function checkKinds(fn: string, kinds: TableOptions['kinds'] = {}): Kinds {
  if (isRowSchema(kinds)) return new Map(kindsOfSchema(fn, kinds))
  const map: Kinds = kinds instanceof Map ? kinds : new Map(Object.entries(kinds))
  for (const kind of map.values()) {
    const name = typeof kind === 'object' && kind !== null ? kind.kind : kind
    if (!KINDS.includes(name)) throw rangeError(fn, `a kind of ${KINDS.join(', ')}`, name)
  }
  return map
}

/** The kinds that are asked for of columns that there are, by the columns' own names. */
export function askedKinds(
  fn: string,
  names: readonly string[],
  { kinds, like = new Map() }: TableOptions,
): Kinds {
  if (!(like instanceof Map)) throw typeError(fn, 'like must be a Map', like)
  const found = new Map<string, Kind | ColumnSchema>()
  const all = new Set(names)
  for (const [name, schema] of checkKinds(fn, like)) if (all.has(name)) found.set(name, schema)
  for (const [asked, kind] of checkKinds(fn, kinds)) {
    const name = all.has(asked) ? asked : columnNamed(names, asked)
    if (name !== undefined) found.set(name, kind)
  }
  return found
}

/** Throws if `kinds` names a column that there is not. */
export function checkNamed(fn: string, names: readonly string[], { kinds }: TableOptions): void {
  // What a schema says of rows may be absent from all of them.
  if (isRowSchema(kinds)) return
  const all = new Set(names)
  for (const asked of checkKinds(fn, kinds).keys()) {
    if (!all.has(asked) && columnNamed(names, asked) === undefined) {
      throw new ColumnNameError(fn, names, asked)
    }
  }
}
