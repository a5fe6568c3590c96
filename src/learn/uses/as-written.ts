import type { Fillable } from '../../table/fillable.js'
import type { Column, ColumnSchema } from '../../table/index.js'

/** Whether a column can be filled as it was read, or has to be read again as the model's was. */
export function canHold(
  { kind, levels }: Column,
  schema: ColumnSchema,
  filling: Float64Array,
): boolean {
  // A column whose cells are all missing says nothing of its kind, but the model knows it.
  if (kind !== schema.kind) return kind === 'number' && schema.kind === 'integer'
  if (kind !== 'category') return true
  const known = new Set(levels)
  return filling.every((k) => Number.isNaN(k) || known.has(schema.levels[k] ?? ''))
}

/** Values of a category are indices: those of the model's levels as indices of the column's own. */
export function inTermsOf(
  { levels }: Column,
  schema: ColumnSchema,
  filling: Float64Array,
): Float64Array {
  const ours = schema.levels
  if (schema.kind !== 'category' || ours.every((level, i) => levels[i] === level)) return filling
  return filling.map((k) => (Number.isNaN(k) ? k : levels.indexOf(ours[k] ?? '')))
}

/** A column of numbers as one whose cells are written with all of their digits, fractions too. */
export function withAllDigits(table: Fillable, name: string): Fillable {
  const { schema } = table.column(name)
  const { kind, cells } = schema
  if (kind !== 'number' && kind !== 'integer') return table
  const all = { kind: 'number', decimals: null, significant: null } as const
  return table.withKind(name, { ...schema, ...all, cells: cells === 'bigint' ? 'number' : cells })
}
