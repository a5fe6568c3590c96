import type { Command } from 'commander'
import type { ColumnModel } from '../learn/index.js'
import { columnNamed, type Table } from '../node.js'
import { columnOf } from './table-options.js'
import { UsageError } from './usage-error.js'

/** What is to become of columns, as it was asked for: pieces between commas, which names may have of their own. */
export interface RoleOptions {
  /** Columns whose holes stay, and that others are predicted from. */
  use?: readonly string[]
  /** Columns that are neither filled nor learned from. */
  leave?: readonly string[]
}

/** The same by the names that a table's columns have. */
export interface ColumnRoles {
  readonly use: ReadonlySet<string>
  readonly leave: ReadonlySet<string>
}

export function addLeaveOption(command: Command): Command {
  return command.option(
    '--leave <columns>',
    'leave these columns out, with commas between: neither filled nor learned from',
    pieces,
  )
}

export function addUseOption(command: Command): Command {
  return command.option(
    '--use <columns>',
    'do not fill these columns, with commas between; what they have given is used',
    pieces,
  )
}

function pieces(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(',')]
}

/** Throws unless each name is that of one of the table's columns, which only one of the options names. */
export function rolesIn(table: Table, { use = [], leave = [] }: RoleOptions): ColumnRoles {
  const roles = { use: columnsIn(table, use, '--use'), leave: columnsIn(table, leave, '--leave') }
  const both = [...roles.use].find((name) => roles.leave.has(name))
  if (both !== undefined) throw new UsageError(`--use or --leave ${JSON.stringify(both)}, not both`)
  return roles
}

function columnsIn(table: Table, asked: readonly string[], option: string): ReadonlySet<string> {
  const names = table.columns.map(({ name }) => name)
  const found = new Set<string>()
  for (let from = 0; from < asked.length; ) {
    let to = asked.length
    const text = () => asked.slice(from, to).join(',')
    // A name with commas is longer than its first piece.
    while (to > from + 1 && columnNamed(names, text()) === undefined) to--
    found.add(columnOf(table, text(), option))
    from = to
  }
  return found
}

export function roleOf({ name }: { readonly name: string }, { use, leave }: ColumnRoles) {
  if (use.has(name)) return { role: 'use' as const }
  return leave.has(name) ? { role: 'leave' as const } : {}
}

/** A model predicts from all that it knows. */
export function checkLeave({ leave, model }: RoleOptions & { model?: string }): void {
  if (leave !== undefined && model !== undefined) {
    throw new UsageError('--leave is of what is learned from: not with --model, but --use is')
  }
}

/** What is learned from: to a model, text is what a column is that is left out. */
export function withoutLeft(table: Table, { leave }: Pick<ColumnRoles, 'leave'>): Table {
  return [...leave].reduce(
    (rest, name) => (rest.column(name).kind === 'text' ? rest : rest.withKind(name, 'text')),
    table,
  )
}

/** The columns that are filled, as an option; none of it for all that the model knows. */
export function columnsToFill(
  model: Pick<ColumnModel, 'schemas'> | undefined,
  { use }: Pick<ColumnRoles, 'use'>,
): { columns?: readonly string[] } {
  if (model === undefined || use.size === 0) return {}
  return { columns: [...model.schemas.keys()].filter((name) => !use.has(name)) }
}
