import { checkOptions, rangeError } from '../errors.js'
import { askedKinds, checkNamed } from './asked-kinds.js'
import { type Column, readColumn } from './column.js'
import type { ColumnCells } from './column-cells.js'
import type { Finding } from './findings/finding.js'
import { guessTable } from './guess-table.js'
import type { Kind } from './kinds/kind.js'
import { MissingTokens } from './kinds/missing-tokens.js'
import type { Layout } from './layout.js'
import type { Reading } from './reading.js'
import { checkWriting, TABLE_OPTIONS, type TableOptions } from './table-options.js'

/** The file that a table came from. */
export interface TableSource {
  readonly layout?: Layout
  readonly reading?: Reading
  readonly findings?: readonly Finding[]
  /** What columns are by what the file says of them. */
  readonly kinds?: ReadonlyMap<string, Kind>
}

/** The columns of a table from their cells, read as is asked for or as they look. */
export function readColumns(
  fn: string,
  found: ReadonlyMap<string, ColumnCells>,
  options: TableOptions,
  source: TableSource,
): { columns: Column[]; tokens: MissingTokens; findings: Finding[] } {
  checkOptions(fn, options, TABLE_OPTIONS)
  const tokens = new MissingTokens(fn, options.missing)
  const names = [...found.keys()]
  const kinds = new Map([...(source.kinds ?? []), ...askedKinds(fn, names, options)])
  checkNamed(fn, names, options)
  checkWriting(fn, options)
  const guessed = guessTable(found, kinds, tokens, options, source.reading)
  const columns = [...found].map(([name, cells]) => {
    const kind = kinds.get(name)
    const { schema, findings } = guessed.get(name) ?? {}
    const asked = typeof kind === 'object' ? kind : schema
    if (asked === undefined) throw rangeError(fn, 'a schema', name)
    return readColumn(fn, name, cells, asked, tokens, findings)
  })
  const unmatched = tokens.unmatched().map((text) => ({ code: 'missing-unmatched', text }))
  // Of a part of a table that was surveyed before, no more is said.
  const isPart = guessed.size === 0 && found.size > 0
  const findings = [...(source.findings ?? []), ...(isPart ? [] : unmatched)]
  return { columns, tokens, findings }
}
