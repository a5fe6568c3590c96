import { rangeError } from '../errors.js'
import { PIECE, type Work } from '../host/work.js'
import { type Column, readColumn } from './column.js'
import { ArrayCells } from './column-cells.js'
import { checkedCells } from './column-entries.js'
import type { Fillable } from './fillable.js'
import type { ColumnSchema } from './kinds/kind.js'
import { MissingTokens } from './kinds/missing-tokens.js'

/** What reading a cell costs, in multiplications. */
const CELL = 200

/** Columns that are read as schemas say, and not looked at for what else they may be. */
export class SchemaTable implements Fillable {
  private constructor(
    private readonly fn: string,
    readonly columns: readonly Column[],
    readonly rows: number,
    private readonly tokens: MissingTokens,
  ) {}

  /**
   * Rows as objects, a few columns at a time: of each column what a row has under its name, else nothing.
   *
   * @param fn whose errors these are
   * @throws TypeError if a cell is an object, naming row and column
   * @throws CellError if a cell is not of its column's kind
   */
  static *fromRows(
    fn: string,
    rows: readonly object[],
    schemas: readonly { readonly name: string; readonly schema: ColumnSchema }[],
  ): Work<SchemaTable> {
    const tokens = new MissingTokens(fn)
    const columns: Column[] = []
    let spent = 0
    for (const { name, schema } of schemas) {
      const cells = rows.map((row): unknown =>
        Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : null,
      )
      const checked = new ArrayCells(checkedCells(fn, name, cells))
      columns.push(readColumn(fn, name, checked, schema, tokens))
      spent += CELL * rows.length
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    return new SchemaTable(fn, columns, rows.length, tokens)
  }

  has(name: string): boolean {
    return this.columns.some((column) => column.name === name)
  }

  column(name: string): Column {
    const column = this.columns.find((candidate) => candidate.name === name)
    if (column === undefined) throw rangeError(this.fn, 'the name of a column', name)
    return column
  }

  withKind(name: string, schema: ColumnSchema): SchemaTable {
    return this.map((column) => {
      if (column.name !== name) return column
      const read = readColumn(this.fn, name, column.cells, schema, this.tokens)
      return column.changed === undefined ? read : read.remake({ changed: column.changed })
    })
  }

  map(change: (column: Column) => Column): SchemaTable {
    return new SchemaTable(this.fn, this.columns.map(change), this.rows, this.tokens)
  }
}
