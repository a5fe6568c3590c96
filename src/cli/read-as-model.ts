import type { ColumnModel } from '../learn/index.js'
import { CellError, type Column, type ColumnSchema, columnNamed, type Table } from '../node.js'
import { checkInCommon, tellDifferences } from './differences.js'
import { findingsOf, tellFindings } from './findings.js'
import { loadModel } from './fitting.js'
import { note } from './output.js'
import { readInput, type TableOptions } from './table-options.js'
import type { Source } from './table-source.js'

type Options = TableOptions & { model?: string }

/** Reads a table, as the model that `--model` names read its own if there is one. */
export async function readForModel(
  file: string,
  options: Options,
): Promise<{ table: Table; model: ColumnModel | undefined }> {
  const model = options.model === undefined ? undefined : await loadModel(options.model)
  const read = await readInput(file, options)
  tellFindings(findingsOf(read), options.quiet)
  if (model === undefined) return { table: read, model }
  checkInCommon(file, read, model)
  const { table } = asModel(read, model, options)
  if (!options.quiet) tellDifferences(model.differences(table), model)
  return { table, model }
}

/**
 * A source whose columns are read as the model read its own.
 *
 * @throws FileError if none is the model's
 */
export function sourceAsModel(
  file: string,
  source: Source,
  model: ColumnModel,
  options: Options,
): Source {
  checkInCommon(file, source.table, model)
  const { table, adopted } = asModel(source.table, model, options)
  if (adopted.size === 0) return source
  const { stream } = source
  if (stream !== undefined) {
    // How many cells are missing by the model's words is not known yet.
    return { ...source, table, missing: new Map(), stream: () => stream(adopted) }
  }
  const missing = new Map(table.columns.map(({ name, rows, given }) => [name, rows - given]))
  return { ...source, table, missing }
}

/**
 * New rows are read as those were that a model learned from: a format or a marker that was found there
 * holds here, where less can be seen. A column that cannot be read so is read by itself, with a warning.
 */
function asModel(
  read: Table,
  { schemas }: ColumnModel,
  { kinds, assume, quiet }: Options,
): { table: Table; adopted: Map<string, ColumnSchema> } {
  const adopted = new Map<string, ColumnSchema>()
  const names = read.columns.map(({ name }) => name)
  const asked = new Set([...(kinds?.keys() ?? [])].map((name) => columnNamed(names, name)))
  let table = read
  for (const column of read.columns) {
    const { name } = column
    const known = schemas.get(name)
    const isAsked = asked.has(name) || assume?.schemas.has(name)
    const schema = known === undefined || isAsked ? undefined : adoptedSchema(column, known, read)
    if (schema === undefined) continue
    try {
      table = table.withKind(name, schema)
      adopted.set(name, schema)
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      const why = `row ${error.row + 1}: ${error.reason}`
      const column = JSON.stringify(name)
      if (!quiet) note('warning:', 'yellow', `${column} cannot be read as the model's was: ${why}`)
    }
  }
  return { table, adopted }
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
