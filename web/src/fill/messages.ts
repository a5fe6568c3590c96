import type { ParseTableOptions } from 'colmask/bytes'
import type { DrawDiagnostics, DrawnPair } from 'colmask/diagnostics'
import type { Budget, Cell, ColumnPlan, Finding, Kind, ModelColumn, Reading } from 'colmask/learn'
import type { ColumnChart } from './results/chart.js'
import type { Role } from './summary/roles.js'
import type { Trouble } from './troubles.js'

/** How a file is to be read, where it should not be guessed. */
export type ReadOptions = Pick<
  ParseTableOptions,
  | 'sheet'
  | 'encoding'
  | 'delimiter'
  | 'quote'
  | 'header'
  | 'skip'
  | 'onBadRow'
  | 'flatten'
  | 'decimal'
  | 'dayFirst'
  | 'missing'
>

/** How a table was read. */
export interface About {
  readonly format: 'text' | 'csv' | 'json' | 'parquet' | 'excel'
  /** What was found meanwhile. */
  readonly findings: readonly Finding[]
  readonly reading: Reading
  /** What should become of each column, in their order. */
  readonly plans: readonly ColumnPlan[]
  /** Of a workbook: its sheets. */
  readonly sheets: readonly string[]
  readonly asked: ReadOptions
}

/** A column as it is shown: all of its cells in one buffer, which crosses to the page without a copy. */
export interface PackedColumn {
  readonly name: string
  readonly kind: Kind
  readonly missing: number
  /** How many were missing before. */
  readonly filled: number
  /** The texts of its cells, one after another, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `[rows]`: where each cell ends in the bytes. */
  readonly ends: Uint32Array
  /** `[rows]`: see {@link MARKS}. */
  readonly marks: Uint8Array
}

export const MARKS = { given: 0, missing: 1, filled: 2 } as const

export interface PackedTable {
  readonly rows: number
  readonly columns: readonly PackedColumn[]
}

/** What the holes of a column were filled with, and how sure that is. */
export interface Sureness {
  readonly rows: Int32Array
  /** The probability of what is no number. */
  readonly sure: Float64Array
  /** Between which values 90 % of the true ones lie; of numbers alone. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly is: 'number' | 'date' | 'class'
  /** `[rows]`, as in `Column.values`. */
  readonly values: Float64Array
  /** Of classes: their names, and of each cell the {@link LIKELIEST} likeliest, by number, with their probabilities. */
  readonly classes: readonly string[]
  readonly likely: Uint32Array
  readonly shares: Float32Array
}

/** So many classes are told of a cell. */
export const LIKELIEST = 5

export interface Improbable {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly expected: string
  readonly probability: number
}

/** How it was filled, for what is said of it elsewhere. */
export interface Settings {
  readonly budget: Budget
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly when: number
}

export interface Filled {
  readonly table: PackedTable
  /** What became of each column of the table, in their order. */
  readonly roles: readonly Role[]
  readonly sureness: Readonly<Record<number, Sureness>>
  readonly columns: readonly ModelColumn[]
  /** `[columns * columns]` */
  readonly influence: Float32Array
  /** By the names of columns. */
  readonly charts: readonly (readonly [name: string, chart: ColumnChart])[]
  readonly settings: Settings
  /** What was odd about the table or the training. */
  readonly notes: readonly Finding[]
  readonly seconds: number
}

export interface Progress {
  readonly step: number
  readonly steps: number
  readonly heldBackError: number
  readonly seconds: number
  readonly secondsLeft: number
}

/** What draws of the table look like. */
export interface Drawn {
  readonly diagnostics: DrawDiagnostics
  /** Two columns; undefined if there are none to show. */
  readonly pair: DrawnPair | undefined
}

/**
 * `marked` is CSV with columns that tell what was filled. `long`, `draws` and `book` are of what was drawn: all in one
 * CSV, one each, or a workbook with a sheet each.
 */
export type Download =
  | 'csv'
  | 'marked'
  | 'xlsx'
  | 'parquet'
  | 'json'
  | 'model'
  | 'long'
  | 'draws'
  | 'book'

/** A sheet beside the table's own, in the page's language. */
export interface SheetText {
  readonly name: string
  readonly columns: readonly (readonly [name: string, cells: readonly Cell[]])[]
}

/** What the page asks of its worker. */
export type Request =
  | { readonly type: 'open'; readonly file: Blob }
  /** The file that is open, once more. */
  | { readonly type: 'read'; readonly options: ReadOptions }
  | { readonly type: 'kind'; readonly columns: readonly string[]; readonly kind: Kind }
  | {
      readonly type: 'fill'
      readonly budget: Budget
      readonly seed: number
      readonly roles: readonly Role[]
    }
  | { readonly type: 'stop' }
  | { readonly type: 'draw'; readonly draws: number; readonly seed: number }
  | { readonly type: 'pair'; readonly names: readonly [x: string, y: string] }
  | {
      readonly type: 'download'
      readonly what: Download
      /** What a workbook says of how it was filled. */
      readonly sheets: readonly SheetText[]
      /** What sheets of draws are called, but for their numbers. */
      readonly draw: string
    }

/** What it answers. */
export type Reply =
  | { readonly type: 'opened'; readonly table: PackedTable; readonly about: About }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'filling' }
  | { readonly type: 'filled'; readonly filled: Filled }
  /** The most improbable cells of the rows that were looked at so far. */
  | { readonly type: 'audited'; readonly cells: readonly Improbable[]; readonly share: number }
  | { readonly type: 'drawn'; readonly drawn: Drawn }
  | { readonly type: 'paired'; readonly pair: DrawnPair }
  | {
      readonly type: 'file'
      readonly what: Download
      readonly bytes: Uint8Array<ArrayBuffer>
      /** Of `draws`: which one, from 1. */
      readonly draw?: number
    }
  | { readonly type: 'failed'; readonly what: Failure; readonly trouble: Trouble }

export type Failure = 'failedOpen' | 'failedBinary' | 'failedKind' | 'failedFill' | 'failedDraw'
