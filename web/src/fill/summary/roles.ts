import type { ColumnPlan } from 'colmask/learn'
import type { PackedColumn } from '../messages.js'

/** What becomes of a column; `observed` fills it with values that occur in it alone. */
export const ROLES = ['fill', 'observed', 'use', 'leave'] as const
export type Role = (typeof ROLES)[number]

/** What was said of columns, by their names. */
export type SaidRoles = ReadonlyMap<string, Role>

/** What can be said of a column: of text that it is left out, and of numbers and dates how they are filled. */
export function rolesFor({ kind }: Pick<PackedColumn, 'kind'>, plan: ColumnPlan): readonly Role[] {
  if (kind === 'text' || plan.why === 'empty') return ['leave']
  const isQuantity = kind === 'number' || kind === 'integer' || kind === 'date'
  return isQuantity ? ROLES : ROLES.filter((role) => role !== 'observed')
}

/** What becomes of each column: what was said of it, else what is planned. */
export function rolesOf(
  columns: readonly Pick<PackedColumn, 'name' | 'kind'>[],
  plans: readonly ColumnPlan[],
  said: SaidRoles,
): Role[] {
  return columns.map((column, c) => {
    const plan = plans[c]
    if (plan === undefined) return 'leave'
    const may = rolesFor(column, plan)
    const asked = said.get(column.name)
    return asked !== undefined && may.includes(asked) ? asked : plan.role
  })
}

export function isFilled(role: Role | undefined): boolean {
  return role === 'fill' || role === 'observed'
}
