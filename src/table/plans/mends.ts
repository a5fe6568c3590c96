import type { Column } from '../column.js'
import { guessTable } from '../guess-table.js'
import type { WritingOptions } from '../kinds/guess-columns.js'
import type { Kind } from '../kinds/kind.js'
import { MissingTokens } from '../kinds/missing-tokens.js'
import { valueReader } from '../kinds/values.js'
import type { Mend } from './column-plan.js'

/** More words than this are no way to say 'missing'. */
const MOST_WORDS = 40
const FN = 'planColumns'

/** The words that keep a column from being of a kind; undefined if they are too many. */
export function misfitsOf(
  column: Column,
  kind: Kind,
  options: WritingOptions,
): string[] | undefined {
  const { name, cells, missing } = column
  const kinds = new Map([[name, kind]])
  const tokens = new MissingTokens(FN)
  const schema = guessTable(new Map([[name, cells]]), kinds, tokens, options).get(name)?.schema
  if (schema === undefined) return undefined
  const read = valueReader(schema, new Map())
  const markers = new Set(schema.missing)
  const found = new Set<string>()
  for (let row = 0; row < column.rows; row++) {
    const cell = cells.get(row)
    if (missing[row] === 1 || read(cell) !== undefined) continue
    const text = String(cell)
    if (markers.has(text)) continue
    found.add(text.trim())
    if (found.size > MOST_WORDS) return undefined
  }
  return [...found]
}

/** Whether a column that is read so can be filled. */
export function helps(column: Column, mend: Mend, options: WritingOptions): boolean {
  if ('flatten' in mend) return true
  const { name, cells } = column
  const words = 'missing' in mend ? mend.missing : []
  const writing: WritingOptions = {
    ...options,
    ...('decimal' in mend && { decimal: mend.decimal }),
    ...('dayFirst' in mend && { dayFirst: mend.dayFirst }),
  }
  const kinds = 'kind' in mend ? new Map([[name, mend.kind]]) : new Map()
  const tokens = new MissingTokens(FN, words)
  const found = guessTable(new Map([[name, cells]]), kinds, tokens, writing).get(name)
  const kind = found?.schema.kind
  if (kind === undefined || kind === 'text') return false
  if ('kind' in mend) return kind === 'category' || misfitsOf(column, kind, options)?.length === 0
  return kind !== 'category'
}
