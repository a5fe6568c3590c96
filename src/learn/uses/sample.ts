import { checkInteger, checkOptions, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { type Cell, type ColumnSchema, Table } from '../../table/index.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import type { Cells } from '../cells/cells.js'
import { encodeInPieces } from '../cells/encode.js'
import { learnedOnly } from '../cells/learned-column.js'
import type { FittedModel } from '../model/fitted-model.js'
import type { FillOptions } from './fill-options.js'
import { Filler } from './filler.js'
import { readGiven, SameCells } from './given-cells.js'
import { nearestRows, typicalDistance } from './nearest-rows.js'

/** How rows are made. */
export interface SampleOptions extends Pick<FillOptions, 'bounds' | 'round' | 'where'> {
  /** What is the same in each row, by column: cells as `Table.fromColumns` takes them. */
  readonly given?: Readonly<Record<string, Cell>>
  /** 0 by default. The same seed gives the same rows, and the first ones are the same however many there are. */
  readonly seed?: number
  /**
   * The table whose nearest rows are looked for; by default the one that the model was fitted to, as long as it
   * has not been a file. `false`: no rows are looked for, which takes time with rows times rows.
   */
  readonly near?: Table | false
}

/** Rows that were made, and how near they are to rows that there are. */
export interface Sample {
  /** With the columns of the table that the model was fitted to. Text, and what was never given, is missing. */
  readonly table: Table
  /** `[rows]`: of each the nearest row of `near`; undefined without that. */
  readonly nearest: Int32Array | undefined
  /**
   * `[rows]`: how far that is, or the nearest one of the table that the model was fitted to: the root of the mean
   * over columns that are learned of squared differences, of numbers in standard deviations, of classes 0 or 1. 0 is
   * the same row. Missing cells there are as far as cells drawn at random are expected to be. undefined if there is
   * no such table.
   */
  readonly distance: Float64Array | undefined
  /** The median of the same for that table's own rows (1,000 at most) and their nearest other ones. */
  readonly typicalDistance: number | undefined
}

const OPTIONS = ['given', 'seed', 'near', 'bounds', 'round', 'where']
/** Models that draw in turn, where none are stored. */
const MODELS = 5
/** Rows that are drawn at once. */
const BLOCK = 4096

/** See `ColumnModel.sample`. It cannot end early. */
export function* sample(
  model: FittedModel,
  rows: number,
  options: SampleOptions,
  fn = 'sample',
): Work<Sample> {
  checkOptions(fn, options, OPTIONS)
  const { given = {}, seed = 0, near, ...filling } = options
  checkInteger(fn, 'rows', rows, 1)
  checkInteger(fn, 'seed', seed)
  if (near !== undefined && near !== false && !(near instanceof Table)) {
    throw typeError(fn, 'near must be a Table, or false', near)
  }
  const cells = readGiven(fn, model.columns, given)
  if (near instanceof Table) checkInCommon(fn, near, model.columns)
  // Nothing is to be predicted.
  const drawing = { ...model, ensemble: undefined }
  const inTurn = model.drawn?.stored.length || MODELS
  const values = new Map<string, Float64Array>()
  let schemas = new Map(model.columns.map(({ name, schema }) => [name, schema]))
  for (let firstRow = 0; firstRow < rows; firstRow += BLOCK) {
    const block = tableOf(fn, schemas, cells, Math.min(BLOCK, rows - firstRow))
    const filler = yield* Filler.of(fn, drawing, block, filling)
    const drawn = yield* filler.fill({ seed, draw: 0, firstRow, inTurn })
    for (const { name, schema, kind, values: own } of drawn.columns) {
      schemas = firstRow === 0 ? schemas.set(name, schema) : schemas
      if (kind === 'text') continue
      if (firstRow === 0) values.set(name, new Float64Array(rows))
      values.get(name)?.set(own, firstRow)
    }
    yield
  }
  const table = tableOf(fn, schemas, cells, rows).fill(values)
  return { table, ...(yield* compared(fn, model, table, near)) }
}

/** A table of rows in which nothing else is given. */
function tableOf(
  fn: string,
  schemas: ReadonlyMap<string, ColumnSchema>,
  given: ReadonlyMap<string, Cell>,
  rows: number,
): Table {
  const columns = [...schemas.keys()].map(
    (name) => [name, new SameCells(given.get(name) ?? null, rows)] as const,
  )
  return Table.fromCells(fn, new Map(columns), rows, { kinds: schemas })
}

function* compared(
  fn: string,
  model: FittedModel,
  table: Table,
  near: Table | false | undefined,
): Work<Omit<Sample, 'table'>> {
  const learned = learnedOnly(model.columns)
  const encoded = (one: Table): Work<Cells> =>
    encodeInPieces(one.rows, alignColumns(fn, one, learned), learned)
  const others =
    near instanceof Table
      ? yield* encoded(near)
      : near === false || learned.length === 0
        ? undefined
        : model.drawn?.from?.cells
  if (others === undefined) {
    return { nearest: undefined, distance: undefined, typicalDistance: undefined }
  }
  const { nearest, distance } = yield* nearestRows(yield* encoded(table), others, learned)
  const typical = yield* typicalDistance(others, learned)
  // Rows of the model are in an order of its own.
  const known = near instanceof Table ? nearest : undefined
  return { nearest: known, distance, typicalDistance: typical }
}
