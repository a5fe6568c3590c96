import { checkCount } from '../errors.js'
import { CellError } from './cell-error.js'
import type { Column } from './column.js'
import type { ColumnSchema } from './kinds/kind.js'
import type { Table } from './table.js'

/** A table that is read as another one was, and what of it could not be. */
export interface AdoptedTable {
  readonly table: Table
  /** Of the columns that are read otherwise than they were by themselves: how. */
  readonly adopted: ReadonlyMap<string, ColumnSchema>
  /** Columns that could not be read so, with the first cell that did not fit. */
  readonly refused: readonly {
    readonly name: string
    readonly row: number
    readonly reason: string
  }[]
}

/**
 * Reads a table's columns as those of the same name of another table were read, such as the one that a model
 * learned from (`model.schemas`): a format or a marker that was found there holds here, where less can be seen. A
 * column that cannot be read so stays as it is.
 *
 * @param keep names of columns that stay as they are
 *
 * @example
 * ```ts
 * const old = parseCsv('zip\n01234\n56789\n')
 * const schemas = new Map(old.columns.map(({ name, schema }) => [name, schema]))
 * const { table } = adoptSchemas(parseCsv('zip\n10115\n'), schemas)
 * table.column('zip').kind
 * // category
 * ```
 */
export function adoptSchemas(
  given: Table,
  schemas: ReadonlyMap<string, ColumnSchema>,
  keep: ReadonlySet<string> = new Set(),
): AdoptedTable {
  checkCount('adoptSchemas', 3, arguments.length)
  const adopted = new Map<string, ColumnSchema>()
  const refused: { name: string; row: number; reason: string }[] = []
  let table = given
  for (const column of given.columns) {
    const { name } = column
    const known = keep.has(name) ? undefined : schemas.get(name)
    const schema = known === undefined ? undefined : adoptedSchema(column, known, given)
    if (schema === undefined) continue
    try {
      table = table.withKind(name, schema)
      adopted.set(name, schema)
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      refused.push({ name, row: error.row, reason: error.reason })
    }
  }
  return { table, adopted, refused }
}

/** How a column is to be read; undefined if it is read so already, or its own way does as well. */
function adoptedSchema(
  { schema: own, given }: Column,
  known: ColumnSchema,
  table: Table,
): ColumnSchema | undefined {
  const sameFormat =
    own.date === known.date &&
    JSON.stringify(own.number) === JSON.stringify(known.number) &&
    JSON.stringify(own.missing) === JSON.stringify(known.missing)
  if (own.kind === known.kind && (sameFormat || known.levels.length > 0)) return
  // A half in a column of whole numbers is one more number.
  if (sameFormat && own.kind === 'number' && known.kind === 'integer') return
  if (given > 0) return { ...known, cells: own.cells, quoted: own.quoted }
  // Nothing is given, so that its cells say nothing of what they are; those of JSON have types.
  const isJson = table.layout?.format === 'json' && known.cells === 'string'
  const isNumber = known.kind === 'number' || known.kind === 'integer'
  if (isJson && isNumber) return { ...known, cells: 'number' }
  if (isJson && known.kind === 'boolean') {
    return { ...known, cells: 'boolean', levels: ['false', 'true'] }
  }
  return known
}
