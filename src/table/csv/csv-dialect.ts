import { checkInteger, rangeError, typeError } from '../../errors.js'

/** What becomes of a row of more cells than there are columns. */
export type OnBadRow = 'error' | 'skip' | 'keep'

export const ON_BAD_ROW: readonly OnBadRow[] = ['error', 'skip', 'keep']

/** How CSV is read. What is not said is guessed from the first rows, and told as a finding. */
export interface CsvReadOptions {
  /**
   * What separates cells: any character that is no quote and no line break. ' ' stands for runs of
   * spaces and tabs, '' for nothing: then each line is one cell.
   */
  delimiter?: string
  /** What cells may be enclosed in: `"`, `'`, or `none` (or '') where quotes are characters like others. */
  quote?: string
  /** What makes the next character one like others, such as `\`; '' where quotes are doubled instead. */
  escape?: string
  /** What lines begin with that are passed over, such as `#`; '' where there are none. */
  comment?: string
  /** How many lines of the file, from its first, are passed over before anything is read. */
  skip?: number
  /** Whether the first row holds the columns' names. Without, they are `column 1` and so on. */
  header?: boolean
  /** How many rows below the header hold units or further names, and no data. */
  unitRows?: number
  /** Whether space around cells is no part of them, so that a quote may follow it. */
  spaced?: boolean
  /**
   * How many columns there are: those that the header has names for or, where that is one less, names of
   * rows before them. By default what the first rows show.
   */
  width?: number
  /**
   * What becomes of a row of more cells than there are columns. `error` (default): it is refused; `skip`:
   * it is no row of the table; `keep`: its further cells are no cells of the table. What is left out
   * comes back when the table is written. Rows of fewer cells are read: what they lack is missing.
   */
  onBadRow?: OnBadRow
}

export const CSV_OPTIONS = [
  'delimiter',
  'quote',
  'escape',
  'comment',
  'skip',
  'header',
  'unitRows',
  'spaced',
  'width',
  'onBadRow',
] as const

/** How rows are cut into cells. */
export interface CsvStyle {
  readonly delimiter: string
  readonly quote: string
  readonly escape: string
  readonly comment: string
  readonly spaced: boolean
}

/** All that there is to know of how a CSV file is read: the parts of a `Reading` that are about it. */
export interface CsvDialect extends CsvStyle {
  readonly skip: number
  readonly header: boolean
  readonly unitRows: number
}

/** RFC 4180. */
export const PLAIN_STYLE: CsvStyle = {
  delimiter: ',',
  quote: '"',
  escape: '',
  comment: '',
  spaced: false,
}

/** What stands for a missing cell where there can be no empty one. */
export const NO_CELL = 'NA'

/** What nothing can be that separates cells: quotes, line breaks, NUL, a byte order mark, half a character. */
const NO_DELIMITER = /["'\r\n\0\uFEFF\uD800-\uDFFF]/
/** What numbers are written with, and words such as true and nan. */
const IN_VALUES = /[A-Za-z\d.+-]/

/** Throws unless this can be what separates cells. */
export function checkDelimiter(fn: string, delimiter: unknown): asserts delimiter is string {
  const isOne = typeof delimiter === 'string' && delimiter.length === 1
  if (isOne && !NO_DELIMITER.test(delimiter)) return
  throw rangeError(fn, 'delimiter must be one character, no quote or line break', delimiter)
}

/** Throws unless this can separate cells that are written, of which many are numbers. */
export function checkWriteDelimiter(fn: string, delimiter: unknown): asserts delimiter is string {
  checkDelimiter(fn, delimiter)
  if (!IN_VALUES.test(delimiter)) return
  throw rangeError(fn, 'delimiter must be no digit, letter, point or sign', delimiter)
}

/** Throws unless these can be options of reading CSV. */
export function checkCsvOptions(fn: string, options: CsvReadOptions): void {
  const { delimiter, quote, comment, skip, header, unitRows, spaced, width, onBadRow } = options
  const mark = options.escape
  if (delimiter !== undefined && delimiter !== '') checkDelimiter(fn, delimiter)
  if (quote !== undefined && !['"', "'", 'none', ''].includes(quote)) {
    throw rangeError(fn, `quote must be ", ' or none`, quote)
  }
  if (mark !== undefined && !(typeof mark === 'string' && /^[^\w\s"']?$/.test(mark))) {
    throw rangeError(fn, 'escape must be one mark such as \\, or nothing', mark)
  }
  if (comment !== undefined && !(typeof comment === 'string' && /^[^\s"'\0]*$/.test(comment))) {
    throw rangeError(fn, 'comment must be one or more marks such as #, or nothing', comment)
  }
  if (skip !== undefined) checkInteger(fn, 'skip', skip)
  if (unitRows !== undefined) checkInteger(fn, 'unitRows', unitRows)
  if (width !== undefined) checkInteger(fn, 'width', width, 1)
  for (const [name, flag] of Object.entries({ header, spaced })) {
    if (flag !== undefined && typeof flag !== 'boolean') {
      throw typeError(fn, `${name} must be true or false`, flag)
    }
  }
  if (onBadRow !== undefined && !ON_BAD_ROW.includes(onBadRow)) {
    throw rangeError(fn, `onBadRow must be one of ${ON_BAD_ROW.join(', ')}`, onBadRow)
  }
  const marks = [delimiter, mark, comment].filter((given) => given !== undefined && given !== '')
  if (new Set(marks).size < marks.length) {
    throw rangeError(fn, 'delimiter, escape and comment must differ', marks[0])
  }
}

/** The options that are about CSV, of more. */
export function csvOptionsOf(options: CsvReadOptions): CsvReadOptions {
  const found: Record<string, unknown> = {}
  for (const name of CSV_OPTIONS) {
    if (options[name] !== undefined) found[name] = options[name]
  }
  return found
}
