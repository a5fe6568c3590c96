import type { About, PackedColumn } from '../messages.js'
import { isFilled, type Role } from './roles.js'
import type { Fix } from './summarise.js'

/** Cells of columns that are filled, which say that there is no answer, and are no holes. */
export interface Asides {
  readonly words: readonly string[]
  readonly columns: readonly string[]
  readonly count: number
  readonly fix: Fix
}

/** What such cells there are, in all columns together; undefined if there are none. */
export function asidesOf(
  findings: About['findings'],
  columns: readonly Pick<PackedColumn, 'name'>[],
  roles: readonly Role[],
): Asides | undefined {
  const filled = new Set(columns.filter((_, c) => isFilled(roles[c])).map(({ name }) => name))
  const found = findings.filter(
    ({ code, column }) => code === 'asides' && column !== undefined && filled.has(column),
  )
  if (found.length === 0) return undefined
  const words = [...new Set(found.flatMap(({ text }) => text ?? []))]
  return {
    words,
    columns: [...new Set(found.flatMap(({ column }) => column ?? []))],
    count: found.reduce((sum, { count = 0 }) => sum + count, 0),
    fix: { read: { missing: words } },
  }
}
