import { checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import { type Column, type ColumnSchema, findBlankRows, type Table } from '../../table/index.js'
import { type Cells, slotOffsets } from '../cells/cells.js'
import { type Bounds, decode, drawLevel } from '../cells/decode.js'
import { alignColumns, encode, learnedOnly, typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { rowRandom } from '../cells/row-random.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { ModelParts } from '../model/model.js'
import { filledWith, type ModelColumn } from '../model/model-column.js'

/** How holes are filled. */
export interface ImputeOptions {
  /** How many tables to draw; by default one, of what is expected. */
  readonly draws?: number | undefined
  /** Of the draws; 0 by default. */
  readonly seed?: number
  /**
   * The least and the largest value that holes are filled with, by column; `false` for no bounds at
   * all. By default what was observed when the model was fitted.
   */
  readonly bounds?: false | Readonly<Record<string, Bounds>>
  /** The number of the table's first row, where it is a part of a longer one; 0 by default. */
  readonly firstRow?: number
  /**
   * What becomes of rows in which no column of the table, text included, has a value: they are kept as
   * they are, as by default, or filled with mean and mode. In a table of one column all are filled.
   */
  readonly blankRows?: 'keep' | 'fill'
}

/** What the holes of one column are filled with. */
export interface Estimate {
  readonly name: string
  readonly filledWith: Exclude<ModelColumn['filledWith'], 'nothing'>
  /** Rows whose cell is missing. */
  readonly rows: Int32Array
  /** What fills them, as in `Column.values`: numbers, milliseconds, or indices of levels. */
  readonly values: Float64Array
  /**
   * How sure that is. Of numbers: the error to expect, as a standard deviation in the column's units,
   * the same for all its cells; of categories: the probability of what was chosen.
   */
  readonly sure: Float64Array
}

const OPTIONS = ['draws', 'seed', 'bounds', 'firstRow', 'blankRows']

/** See `ColumnModel.impute`. */
export function impute(parts: ModelParts, table: Table, options: ImputeOptions): Table | Table[] {
  checkOptions('impute', options, OPTIONS)
  const { draws, seed = 0, firstRow = 0 } = options
  checkInteger('impute', 'seed', seed)
  checkInteger('impute', 'firstRow', firstRow)
  const filler = new Filler('impute', parts, table, options)
  if (draws === undefined) return filler.fill()
  checkInteger('impute', 'draws', draws, 1)
  return Array.from({ length: draws }, (_, draw) => filler.fill({ seed, draw, firstRow }))
}

/** See `ColumnModel.estimate`. */
export function estimate(
  parts: ModelParts,
  table: Table,
  options: Pick<ImputeOptions, 'bounds' | 'blankRows'>,
): Estimate[] {
  checkOptions('estimate', options, ['bounds', 'blankRows'])
  return new Filler('estimate', parts, table, options).estimates()
}

/** Which draw is made: of a seed, the how-manieth, and the number of the table's first row. */
interface Draw {
  readonly seed: number
  readonly draw: number
  readonly firstRow: number
}

/** The predictions for one table, and what they come to as values. */
class Filler {
  private readonly learned: readonly LearnedColumn[]
  private readonly aligned: readonly (Column | undefined)[]
  private readonly slots: Float32Array
  private readonly offsets: Int32Array
  private readonly bounds: readonly Bounds[]
  /** `[rows]`, 1 = nothing is filled there. */
  private readonly kept: Uint8Array

  constructor(
    fn: string,
    private readonly parts: ModelParts,
    private readonly table: Table,
    { bounds, blankRows = 'keep' }: Pick<ImputeOptions, 'bounds' | 'blankRows'>,
  ) {
    if (blankRows !== 'keep' && blankRows !== 'fill') {
      throw rangeError(fn, "blankRows must be 'keep' or 'fill'", blankRows)
    }
    this.kept = blankRows === 'keep' ? findBlankRows(table) : new Uint8Array(table.rows)
    this.learned = learnedOnly(parts.columns)
    this.aligned = alignColumns(fn, table, this.learned)
    this.bounds = boundsOf(fn, this.learned, bounds)
    const cells = encode(table.rows, this.aligned, this.learned)
    this.offsets = slotOffsets(cells.levels)
    this.slots = parts.ensemble?.predict(cells) ?? new Float32Array(table.rows * this.width)
    setTypical(this.slots, cells, this.learned, parts.ensemble === undefined)
  }

  fill(draw?: Draw): Table {
    const values = new Map<string, Float64Array>()
    for (const [c, column] of this.learned.entries()) {
      const aligned = this.aligned[c]
      if (aligned !== undefined) values.set(column.name, this.valuesOf(c, aligned, draw))
    }
    for (const { name, use, typical } of this.parts.columns) {
      const fits = use === 'constant' && this.table.has(name)
      if (fits)
        values.set(
          name,
          Float64Array.from(this.kept, (kept) => (kept ? Number.NaN : typical)),
        )
    }
    let table = this.table
    for (const { name, schema } of this.parts.columns) {
      const filling = values.get(name)
      if (filling === undefined) continue
      if (!canHold(table.column(name), schema, filling)) table = table.withKind(name, schema)
      values.set(name, inTermsOf(table.column(name), schema, filling))
    }
    return table.fill(values)
  }

  estimates(): Estimate[] {
    const found: Estimate[] = []
    // What is said is what is written, rounded as the column is.
    const filled = this.fill()
    let at = 0
    for (const column of this.parts.columns) {
      const { name, use, classes, typical } = column
      const c = use === 'learned' ? at++ : -1
      const quality = this.parts.quality[c]
      const filling = filledWith(column, quality)
      if (!this.table.has(name) || filling === 'nothing') continue
      const rows = this.holesOf(this.table.column(name))
      if (rows.length === 0) continue
      if (filling === 'constant') {
        const values = new Float64Array(rows.length).fill(typical)
        const sure = new Float64Array(rows.length).fill(column.schema.levels.length > 0 ? 1 : 0)
        found.push({ name, filledWith: filling, rows, values, sure })
        continue
      }
      const miss = quality?.miss ?? Number.NaN
      const error = Number.isNaN(miss) ? column.sd : miss
      const values = new Float64Array(rows.length)
      const sure = new Float64Array(rows.length)
      for (const [i, row] of rows.entries()) {
        const value = this.value(c, row)
        values[i] = filled.column(name).values[row] as number
        const chosen = classes.indexOf(value)
        sure[i] = classes.length > 0 ? (this.slots[this.start(c, row) + chosen] as number) : error
      }
      found.push({ name, filledWith: filling, rows, values, sure })
    }
    return found
  }

  private valuesOf(c: number, column: Column, draw?: Draw): Float64Array {
    const values = new Float64Array(this.table.rows).fill(Number.NaN)
    for (const row of this.holesOf(column)) values[row] = this.value(c, row, draw)
    return values
  }

  /** The rows in which a column is filled. */
  private holesOf(column: Column): Int32Array {
    const rows: number[] = []
    for (let row = 0; row < column.rows; row++) {
      if (column.missing[row] === 1 && this.kept[row] === 0) rows.push(row)
    }
    return Int32Array.from(rows)
  }

  /** Slots of a row. */
  private get width(): number {
    return this.offsets[this.learned.length] as number
  }

  private start(c: number, row: number): number {
    return row * this.width + (this.offsets[c] as number)
  }

  private value(c: number, row: number, draw?: Draw): number {
    const column = this.learned[c] as LearnedColumn
    const bounds = this.bounds[c] as Bounds
    const start = this.start(c, row)
    if (draw === undefined) return decode(column, this.slots, start, bounds)
    const u = rowRandom(draw.seed, draw.firstRow + row, c, draw.draw)
    if (column.classes.length > 0) return drawLevel(column, this.slots, start, u)
    return decode(column, this.slots, start, bounds, residualAt(this.parts.quality[c], u))
  }
}

/** Whether a column can be filled as it was read, or has to be read again as the model's was. */
function canHold({ kind, levels }: Column, schema: ColumnSchema, filling: Float64Array): boolean {
  // A column whose cells are all missing says nothing of its kind, but the model knows it.
  if (kind !== schema.kind) return kind === 'number' && schema.kind === 'integer'
  if (kind !== 'category') return true
  const known = new Set(levels)
  return filling.every((k) => Number.isNaN(k) || known.has(schema.levels[k] ?? ''))
}

/** Values of a category are indices: those of the model's levels as indices of the column's own. */
function inTermsOf({ levels }: Column, schema: ColumnSchema, filling: Float64Array): Float64Array {
  const ours = schema.levels
  if (schema.kind !== 'category' || ours.every((level, i) => levels[i] === level)) return filling
  return filling.map((k) => (Number.isNaN(k) ? k : levels.indexOf(ours[k] ?? '')))
}

function residualAt(quality: ColumnQuality | undefined, u: number): number {
  const residuals = quality?.residuals ?? []
  return residuals[Math.floor(u * residuals.length)] ?? 0
}

/** Mean and mode for rows of which nothing that is learned is known, or for every one. */
function setTypical(
  slots: Float32Array,
  { rows, values }: Cells,
  learned: readonly LearnedColumn[],
  everywhere: boolean,
): void {
  const typical = typicalSlots(learned)
  const columns = learned.length
  for (let row = 0; row < rows; row++) {
    const known = values.subarray(row * columns, (row + 1) * columns)
    if (everywhere || known.every(Number.isNaN)) slots.set(typical, row * typical.length)
  }
}

function isNoNumber(value: unknown): boolean {
  return typeof value !== 'number'
}

const NO_BOUNDS: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

function boundsOf(
  fn: string,
  learned: readonly LearnedColumn[],
  bounds: ImputeOptions['bounds'],
): Bounds[] {
  if (bounds === false) return learned.map(() => NO_BOUNDS)
  if (bounds !== undefined && (typeof bounds !== 'object' || bounds === null)) {
    throw typeError(fn, 'bounds must be false or an object', bounds)
  }
  const asked = new Map(Object.entries(bounds ?? {}))
  for (const [name, pair] of asked) {
    const column = learned.find((candidate) => candidate.name === name)
    if (column === undefined || column.classes.length > 0) {
      throw rangeError(fn, 'bounds of columns of numbers that are learned', name)
    }
    if (!Array.isArray(pair) || pair.some(isNoNumber) || !(pair[0] <= pair[1])) {
      throw rangeError(fn, `bounds of ${JSON.stringify(name)} from least to largest`, pair)
    }
    if (column.schema.kind === 'integer' && Math.ceil(pair[0]) > Math.floor(pair[1])) {
      throw rangeError(fn, `bounds of ${JSON.stringify(name)} with a whole number between`, pair)
    }
  }
  return learned.map(({ name, range }) => asked.get(name) ?? range)
}
