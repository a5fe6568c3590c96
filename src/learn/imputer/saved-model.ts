import { checkCount, rangeError, typeError } from '../../errors.js'
import { workThrough } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { ColumnSchema } from '../../table/index.js'
import { readBytes } from '../file/file-bytes.js'
import { fillingModelFromBytes, type ReadModel } from '../file/filling-file.js'
import { fillPlain, PLAIN_OPTIONS, type PlainOptions } from '../uses/fill-plain.js'
import { type FilledRow, fillRows, type TypedOption } from '../uses/fill-rows.js'

/** How rows are filled with what is expected. */
export type PlainRowsOptions = PlainOptions & TypedOption

/** What has the bytes of a model, as a `ColumnModel` of `colmask/learn` has. */
export interface HasBytes {
  toBytes(): Uint8Array
}

const read = new WeakMap<object, ReadModel>()

/**
 * A model that was fitted and saved by `colmask/learn`, read to fill holes with what is expected, to the bytes of
 * `ColumnModel.impute`. It has nothing that learns, draws or judges, and is a fifth as large in a bundle.
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, 6, 8, 10, 12] })
 * const bytes = (await ColumnModel.fit(table, { budget: 'fast' })).toBytes()
 * SavedModel.fromBytes(bytes).fillRows([{ x: 3, y: null }])
 * // [{ x: 3, y: 6 }]
 * ```
 */
export class SavedModel {
  /** How the cells of each column were read, by its name. */
  readonly schemas: ReadonlyMap<string, ColumnSchema>

  private constructor(private readonly model: ReadModel) {
    read.set(this, model)
    this.schemas = new Map(model.columns.map(({ name, schema }) => [name, schema]))
  }

  /**
   * The model that `ColumnModel.toBytes` made bytes of.
   *
   * @throws RangeError if the bytes are not those of a model, or damaged
   */
  static fromBytes(bytes: Uint8Array): SavedModel {
    checkCount('fromBytes', 1, arguments.length)
    if (!(bytes instanceof Uint8Array)) throw typeError('fromBytes', 'a Uint8Array', bytes)
    return new SavedModel(fillingModelFromBytes('fromBytes', bytes))
  }

  /**
   * Reads what `ColumnModel.save` wrote. In a browser, use `fromBytes`.
   *
   * @throws Error if the file cannot be read; RangeError if it is not that of a model, or damaged
   */
  static async load(path: string): Promise<SavedModel> {
    checkCount('load', 1, arguments.length)
    if (typeof path !== 'string') throw typeError('load', 'a path', path)
    return new SavedModel(fillingModelFromBytes('load', await readBytes('load', path)))
  }

  /**
   * The table with its holes filled, all at once: see `ColumnModel.impute`, and {@link imputeAsync} for threads.
   *
   * @throws RangeError as `ColumnModel.impute`, and if draws, a shift or relations are asked for, which that has
   */
  impute<T extends Fillable>(table: T, options: PlainOptions = {}): T {
    checkCount('impute', 2, arguments.length)
    checkFillable('impute', table)
    return workThrough(fillPlain('impute', this.model, table, options))
  }

  /**
   * Rows as objects with their holes filled: see `ColumnModel.fillRows`.
   *
   * @throws TypeError if a row is no object
   * @throws RangeError as `impute` does
   */
  fillRows<Row extends object>(
    rows: readonly Row[],
    options: PlainRowsOptions = {},
  ): FilledRow<Row>[] {
    checkCount('fillRows', 2, arguments.length)
    const { model } = this
    return workThrough(
      fillRows<Row, PlainOptions>(model.columns, rows, options, PLAIN_OPTIONS, (table, rest) =>
        fillPlain('fillRows', model, table, rest),
      ),
    )
  }
}

/** What fills of a model; read once of one that has to be read. */
export function readModelOf(fn: string, given: SavedModel | HasBytes | Uint8Array): ReadModel {
  if (given instanceof Uint8Array) return fillingModelFromBytes(fn, given)
  const known = typeof given === 'object' && given !== null ? read.get(given) : undefined
  if (known !== undefined) return known
  if (typeof (given as Partial<HasBytes> | null | undefined)?.toBytes !== 'function') {
    throw typeError(fn, 'a SavedModel, a ColumnModel, or the bytes of one', given)
  }
  const model = fillingModelFromBytes(fn, (given as HasBytes).toBytes())
  read.set(given, model)
  return model
}

/** @throws TypeError if it is no table */
export function checkFillable(fn: string, table: unknown): asserts table is Fillable {
  const { columns, map } = (table ?? {}) as Partial<Fillable>
  if (!Array.isArray(columns) || typeof map !== 'function') throw typeError(fn, 'a Table', table)
}

/** @throws RangeError if it was closed */
export function checkOpen(fn: string, isClosed: boolean): void {
  if (isClosed) throw rangeError(fn, 'an imputer that is not closed', 'one that is')
}
