import type { Layout } from '../layout.js'
import type { ArrowTableLike } from './arrow-like.js'

/** The Arrow table that a table came from, and which of its rows it has. */
export class ArrowLayout implements Layout {
  readonly format = 'arrow'

  /**
   * @param rows undefined for all of them
   * @param stream whether it came from the stream format, rather than from a file's
   */
  constructor(
    readonly table: ArrowTableLike,
    readonly stream = false,
    readonly rows?: Int32Array,
  ) {}

  select(rows: ArrayLike<number>): ArrowLayout {
    const chosen = Int32Array.from(rows, (row) => this.rows?.[row] ?? row)
    return new ArrowLayout(this.table, this.stream, chosen)
  }
}
