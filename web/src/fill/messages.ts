import type { ParseTableOptions } from 'colmask/bytes'
import type { DrawDiagnostics, DrawnPair } from 'colmask/diagnostics'
import type {
  Budget,
  Cell,
  ColumnPlan,
  ColumnSchema,
  Finding,
  Kind,
  ModelColumn,
  ModelDifferences,
  Reading,
} from 'colmask/learn'
import type { Agreement } from './join/join-tables.js'
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
> & {
  /** Whether a last row that adds up the others is left out. */
  readonly lastRow?: 'leave'
}

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
  /** Whether its last row adds up the others. */
  readonly totals: boolean
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
  /** Absent where a model of another table filled it. */
  readonly budget?: Budget
  readonly seed?: number
  /** Milliseconds since 1970. */
  readonly when: number
}

export interface Filled {
  /** Tells it from other results of this page. */
  readonly id: string
  /** The model that filled it, as a file: with it, its worker can be replaced by another one. */
  readonly model: Uint8Array<ArrayBuffer>
  /** The name of the model's file, where it was not learned from this table. */
  readonly by?: string
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
  readonly expert: number
  readonly experts: number
}

/** What learning would take, in seconds, and what it would take from fewer columns. */
export interface Long {
  readonly columns: number
  readonly seconds: number
  /** Whether memory is enough for it. */
  readonly fits: boolean
  /** Which columns tell most, what learning from them alone would take, and how many holes that leaves. */
  readonly few: {
    readonly names: readonly string[]
    readonly seconds: number
    readonly left: number
  }
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

/** A result that is to be had again: by what it was filled, and what with. */
export interface Made extends Pick<Filled, 'id' | 'model' | 'roles'> {
  readonly from: Given
  /** How much of it was looked through for improbable cells. */
  readonly audited: number
}

/** A table, as what it was read from. */
export interface Given {
  readonly file: Blob
  readonly asked: ReadOptions
  /** What columns were said to be. */
  readonly kinds: ReadonlyMap<string, Kind | ColumnSchema>
}

/** In what a table is unlike the one that a model learned from. */
export interface Unlike extends ModelDifferences {
  /** Columns that the model knows and the table has. */
  readonly known: readonly string[]
}

/** What the page asks of its worker. */
export type Request =
  /** Which of these files can be the rows of one table. */
  | { readonly type: 'compare'; readonly files: readonly File[] }
  /** They are to be one; `source` is what a column is called that says of each row where it is from. */
  | { readonly type: 'join'; readonly files: readonly File[]; readonly source?: string }
  | { readonly type: 'open'; readonly file: Blob; readonly kinds?: Given['kinds'] }
  /** A table as it was, and its result: nothing is answered. */
  | { readonly type: 'restore'; readonly given: Given; readonly made: Made | undefined }
  /** The table is filled by a model that was learned from another one. */
  | { readonly type: 'fillBy'; readonly model: Blob; readonly name: string; readonly id: string }
  /** The file that is open, once more. */
  | { readonly type: 'read'; readonly options: ReadOptions }
  | { readonly type: 'kind'; readonly columns: readonly string[]; readonly kind: Kind }
  | {
      readonly type: 'fill'
      readonly id: string
      readonly budget: Budget
      readonly seed: number
      readonly roles: readonly Role[]
      /** Whether it is to be learned however long that takes. */
      readonly wait: boolean
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
  | { readonly type: 'compared'; readonly agreements: readonly Agreement[] }
  | { readonly type: 'joined'; readonly text: string }
  | {
      readonly type: 'opened'
      readonly table: PackedTable
      readonly about: About
      readonly kinds: Given['kinds']
    }
  /** Learning would take long: nothing is learned until it is said how. */
  | { readonly type: 'long'; readonly long: Long }
  | { readonly type: 'expected'; readonly seconds: number }
  | { readonly type: 'unlike'; readonly unlike: Unlike }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'filling' }
  | { readonly type: 'filled'; readonly filled: Filled }
  /** The most improbable cells of the rows that were looked at so far. */
  | {
      readonly type: 'audited'
      /** Of the result. */
      readonly id: string
      readonly cells: readonly Improbable[]
      readonly share: number
    }
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

export type Failure =
  | 'failedOpen'
  | 'failedBinary'
  | 'failedKind'
  | 'failedFill'
  | 'failedDraw'
  | 'failedModel'
