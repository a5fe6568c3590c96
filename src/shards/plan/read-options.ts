import type { ReadTableOptions } from '../../files/read-plan.js'
import type { PlannedReading } from './documents.js'

/** What readers of tables take, from what a document says. */
export function readOptionsOf({ kinds, ...rest }: PlannedReading): ReadTableOptions {
  return kinds === undefined ? rest : { ...rest, kinds: new Map(Object.entries(kinds)) }
}

/** What a document says of it. */
export function plannedReading({ kinds, like: _, ...rest }: ReadTableOptions): PlannedReading {
  if (kinds === undefined) return rest
  const entries = kinds instanceof Map ? [...kinds] : Object.entries(kinds)
  const said = entries.map(
    ([name, kind]) => [name, typeof kind === 'object' ? kind.kind : kind] as const,
  )
  return { ...rest, kinds: Object.fromEntries(said) }
}
