/**
 * How a file is read: what was said, and what was guessed where nothing was. A plain object that
 * survives JSON, so that a guess once checked can be kept and given for the next file. Each format has
 * the parts that are about it.
 */
export interface Reading {
  readonly format?: string
  /** Such as `utf-8` or `windows-1252`: a label that TextDecoder knows. */
  readonly encoding?: string
  /** Whether it begins with a byte order mark. */
  readonly mark?: boolean
  /** false where the text, written in its encoding again, is not what the file has, to the byte. */
  readonly sameBytes?: boolean
  readonly compression?: 'gzip' | 'zstd'
  /** CSV: what separates cells; ' ' stands for runs of spaces and tabs, '' for nothing. */
  readonly delimiter?: string
  /** CSV: what cells may be enclosed in; '' where quotes are characters like any other. */
  readonly quote?: string
  /** CSV: what makes the next character one like any other; '' where quotes are doubled instead. */
  readonly escape?: string
  /** CSV: lines that begin so are passed over; '' where there are none. */
  readonly comment?: string
  /** CSV: how many lines before the header, or the first row, are passed over. */
  readonly skip?: number
  /** CSV, workbooks: whether the first row holds the columns' names. */
  readonly header?: boolean
  /** CSV: whether space around cells is no part of them, so that a quote may follow it. */
  readonly spaced?: boolean
  /** CSV: what becomes of rows of more cells than there are columns. */
  readonly onBadRow?: 'error' | 'skip' | 'keep'
  /** Workbooks: the sheet. */
  readonly sheet?: string
  /** JSON: whether it is an object a line, and no array. It shows, and need not be said. */
  readonly lines?: boolean
  /** JSON: whether objects inside a row are columns of their own, such as `address.city`. */
  readonly flatten?: boolean
  /** CSV: how many rows below the header hold units or further names, and no data. */
  readonly unitRows?: number
}
