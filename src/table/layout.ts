/**
 * The file that a table came from, so that it can be written as it was: delimiter, line ends, the
 * header's own bytes. What is in it is for the writer of its format.
 */
export interface Layout {
  readonly format: 'csv' | 'json' | 'parquet' | 'excel' | 'arrow'
  /** The layout of only these rows, in this order. */
  select(rows: ArrayLike<number>): Layout
  /** The layout for other columns, where a file's manner is kept apart from its rows. */
  reshape?(): Layout
}
