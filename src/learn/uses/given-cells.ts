import { rangeError, show, typeError } from '../../errors.js'
import { type Cell, CellError, type ColumnCells, hintAt, Table } from '../../table/index.js'
import { isNear, type LearnedColumn, learnedOnly } from '../cells/learned-column.js'

/**
 * Cells that are the same in each row that is drawn, as they were given.
 *
 * @throws RangeError if a column is not learned, or a cell is not of its kind, or none that was learned
 */
export function readGiven(
  fn: string,
  columns: readonly LearnedColumn[],
  given: unknown,
): Map<string, Cell> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw typeError(fn, 'given must be an object of cells by column', given)
  }
  const learned = learnedOnly(columns)
  const cells = new Map<string, Cell>(Object.entries(given))
  for (const [name, cell] of [...cells]) {
    const column = learned.find((one) => one.name === name)
    if (column === undefined) {
      const names = learned.map((one) => one.name)
      const got = `${show(name)}${hintAt(names, name)}`
      throw new RangeError(`${fn}: given of columns that are learned, got ${got}`)
    }
    const value = checkedValue(fn, column, cell)
    cells.set(name, isAlike(column, cell) ? cell : formatted(column, value))
  }
  return cells
}

/** Whether a cell is written as it is; else a date or a text is, as the column writes it. */
function isAlike({ schema }: LearnedColumn, cell: Cell): boolean {
  const isText = schema.cells === 'string'
  return cell instanceof Date
    ? schema.cells === 'date' || !isText
    : typeof cell !== 'string' || isText
}

function formatted({ name, schema }: LearnedColumn, value: number): Cell {
  const kinds = new Map([[name, schema]])
  return Table.fromColumns([[name, [null]]], { kinds })
    .column(name)
    .format(value)
}

function checkedValue(fn: string, column: LearnedColumn, cell: Cell): number {
  const { name, schema, classes, near } = column
  const value = readCell(fn, column, cell)
  if (classes.length > 0 && !classes.includes(value)) {
    const levels = classes.map((k) => schema.levels[k] ?? `${k}`)
    const hint = typeof cell === 'string' ? hintAt(levels, cell) : ''
    const wanted = schema.levels.length > 0 ? 'level' : 'value'
    throw new RangeError(
      `${fn}: a ${wanted} of ${show(name)} that was learned, got ${show(cell)}${hint}`,
    )
  }
  if (near !== undefined && !isNear(value, near)) {
    throw rangeError(fn, `a value of ${show(name)} near those that were learned`, cell)
  }
  return value
}

function readCell(fn: string, { name, schema }: LearnedColumn, cell: Cell): number {
  try {
    const column = Table.fromColumns([[name, [cell]]], { kinds: new Map([[name, schema]]) }).column(
      name,
    )
    const [value = Number.NaN] = column.values
    if (!Number.isNaN(value)) return value
  } catch (error) {
    if (!(error instanceof CellError)) throw error
    throw new RangeError(`${fn}: given ${show(name)}: ${error.reason}`)
  }
  throw rangeError(fn, `a value for ${show(name)}`, cell)
}

/** The same cell in each row. */
export class SameCells implements ColumnCells {
  constructor(
    private readonly cell: Cell,
    readonly length: number,
  ) {}

  get(): Cell {
    return this.cell
  }

  quoted(): boolean {
    return false
  }

  numberText(): undefined {
    return undefined
  }
}
