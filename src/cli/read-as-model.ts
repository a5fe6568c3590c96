import type { ColumnModel } from '../learn/index.js'
import { type AdoptedTable, adoptSchemas, columnNamed, FileError, type Table } from '../node.js'
import { checkInCommon, differenceTexts, tellDifferences } from './differences.js'
import { findingsOf, tellFindings } from './findings.js'
import { loadModel } from './fitting.js'
import { checkStrict, type ModelOptions } from './model-options.js'
import { note } from './output.js'
import { readInput, type TableOptions } from './table-options.js'
import type { Source } from './table-source.js'

type Options = TableOptions & ModelOptions

/** Reads a table, as the model that `--model` names read its own if there is one. */
export async function readForModel(
  file: string,
  options: Options,
): Promise<{ table: Table; model: ColumnModel | undefined }> {
  checkStrict(options)
  const model = options.model === undefined ? undefined : await loadModel(options.model)
  const read = await readInput(file, options)
  tellFindings(findingsOf(read), options.quiet)
  if (model === undefined) return { table: read, model }
  checkInCommon(file, read, model)
  const { table } = asModel(file, read, model, options)
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
  const { table, adopted } = asModel(file, source.table, model, options)
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
 * New rows are read as those were that a model learned from; with a warning for a column that cannot be.
 *
 * @throws FileError with `strict`, where they are unlike those
 */
function asModel(
  file: string,
  read: Table,
  model: ColumnModel,
  { kinds, assume, quiet, strict }: Options,
): Pick<AdoptedTable, 'table' | 'adopted'> {
  const names = read.columns.map(({ name }) => name)
  const asked = [...(kinds?.keys() ?? [])].flatMap((name) => columnNamed(names, name) ?? [])
  const keep = new Set([...asked, ...(assume?.schemas.keys() ?? [])])
  const { refused, ...found } = adoptSchemas(read, model.schemas, keep)
  if (strict) checkLike(file, found.table, model, refused)
  for (const { name, row, reason } of quiet ? [] : refused) {
    const column = JSON.stringify(name)
    const why = `row ${row + 1}: ${reason}`
    note('warning:', 'yellow', `${column} cannot be read as the model's was: ${why}`)
  }
  return found
}

function checkLike(
  file: string,
  table: Table,
  model: ColumnModel,
  refused: AdoptedTable['refused'],
): void {
  const faults = [
    ...refused.map(({ name, row, reason }) => `${JSON.stringify(name)}, row ${row + 1}: ${reason}`),
    ...differenceTexts(model.differences(table), model),
  ]
  if (faults.length > 0) throw new FileError(file, `unlike the model's table: ${faults.join('; ')}`)
}
