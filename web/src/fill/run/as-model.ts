import type { ColumnModel, ColumnSchema, Table } from 'colmask/learn'
import type { Unlike } from '../messages.js'
import type { Role } from '../summary/roles.js'

export interface AsModel {
  readonly table: Table
  /** How columns are read that the model knows. */
  readonly said: ReadonlyMap<string, ColumnSchema>
  /** What becomes of the columns: those that the model can fill are filled. */
  readonly roles: readonly Role[]
  readonly unlike: Unlike
}

/**
 * A table that is read as the one was that a model learned from.
 *
 * @throws CellError if a column cannot be read so
 */
export function asModel(given: Table, model: ColumnModel): AsModel {
  const said = new Map([...model.schemas].filter(([name]) => given.has(name)))
  const table = [...said].reduce((read, [name, schema]) => read.withKind(name, schema), given)
  const learned = new Set(
    model.columns.filter(({ filledWith }) => filledWith !== 'nothing').map(({ name }) => name),
  )
  const names = table.columns.map(({ name }) => name)
  const known = names.filter((name) => learned.has(name))
  const roles = names.map((name) => (learned.has(name) ? 'fill' : 'leave'))
  return { table, said, roles, unlike: { ...model.differences(table), known } }
}
