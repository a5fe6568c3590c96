import type { ColumnModel, ImputeOptions, Table } from 'colmask/learn'
import { isFilled, type Role } from './summary/roles.js'

export type Filling = Pick<ImputeOptions, 'columns' | 'values'>

/** What a model is fitted to: columns that are left out are text to it. */
export function learnedFrom(table: Table, roles: readonly Role[]): Table {
  return table.columns.reduce(
    (from, { name, kind }, c) =>
      roles[c] === 'leave' && kind !== 'text' ? from.withKind(name, 'text') : from,
    table,
  )
}

/** Which columns are filled, and which of them with values that they have. */
export function fillingOf(
  table: Table,
  roles: readonly Role[],
  model: Pick<ColumnModel, 'schemas'>,
): Filling {
  const columns = table.columns
    .filter(({ name }, c) => isFilled(roles[c]) && model.schemas.has(name))
    .map(({ name }) => name)
  const values = table.columns.flatMap(({ name, values: all }, c) => {
    const known = new Set(all.filter((value) => !Number.isNaN(value)))
    // What has one value alone is filled with it.
    return roles[c] === 'observed' && known.size > 1 ? [[name, [...known]] as const] : []
  })
  // A column may be called __proto__.
  return { columns, values: Object.fromEntries(values) }
}
