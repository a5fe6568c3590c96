import { allocate, type Data, type FloatDType } from '../../tensor/dtype.js'
import { Tensor } from '../../tensor/tensor.js'
import { FileError, fileError } from '../file-error.js'
import { nameOf } from '../read.js'
import { type CsvRow, csvLine, readCsv } from './csv.js'
import type { Matrix } from './matrix.js'
import { isInfiniteSpelling, numberWriter, parseBoolean, parseNumber } from './number.js'

export interface CsvOptions {
  /** What separates cells. By default a tab for TSV; for CSV the one of , ; tab | that line 1 has most of. */
  delimiter?: string
  /** Whether the first row is a header. By default it is if it holds names and no numbers. */
  header?: boolean
  /** Whether the first column holds the rows' names. By default it does if it holds text. */
  names?: boolean
  /** Default float32. For bool, cells are `0`, `1`, `true` and `false`, and none may be missing. */
  dtype?: CsvDType
}

export type CsvDType = FloatDType | 'bool'

const BLOCK = 1 << 20

/** Reads a matrix from a CSV or TSV file; see `readMatrix`. */
export async function readCsvMatrix(path: string, options: CsvOptions): Promise<Matrix<CsvDType>> {
  const builder = new MatrixBuilder(nameOf(path), options)
  await readCsv(path, options.delimiter, (row) => builder.add(row))
  return builder.finish()
}

/** Gathers rows; the first two decide what is a header and what are names. */
class MatrixBuilder {
  private readonly dtype: CsvDType
  /** What a cell must be, in words. */
  private readonly wanted: string
  private readonly parse: (cell: string) => number | undefined
  private readonly blocks: Data<CsvDType>[] = []
  private block: Data<CsvDType>
  private used = 0
  private first: CsvRow | undefined
  private decided = false
  private named = false
  private width = 0
  private corner: string | undefined
  private columns: string[] | undefined
  private readonly rows: string[] = []
  private rowCount = 0

  constructor(
    private readonly file: string,
    private readonly options: CsvOptions,
  ) {
    this.dtype = options.dtype ?? 'float32'
    this.wanted = this.dtype === 'bool' ? '0, 1, true or false' : 'a number'
    this.parse = this.dtype === 'bool' ? parseBoolean : parseNumber
    this.block = allocate('readMatrix', this.dtype, BLOCK)
  }

  add(row: CsvRow): void {
    if (this.decided) {
      this.addValues(row)
    } else if (this.first === undefined) {
      this.first = row
    } else {
      this.decide(this.first, row)
      this.addValues(row)
    }
  }

  finish(): Matrix<CsvDType> {
    if (this.first === undefined) throw fileError(this.file, 'expected a matrix', 'an empty file')
    if (!this.decided) this.decide(this.first, undefined)
    if (this.rowCount === 0) {
      throw fileError(this.file, 'expected rows of numbers', 'a header alone', { line: 1 })
    }
    const data = allocate('readMatrix', this.dtype, this.rowCount * this.width)
    this.blocks.push(this.block.subarray(0, this.used))
    let at = 0
    for (const block of this.blocks) {
      data.set(block, at)
      at += block.length
    }
    return {
      values: new Tensor(this.dtype, [this.rowCount, this.width], data),
      ...(this.columns === undefined ? {} : { columns: this.columns }),
      ...(this.named ? { rows: this.rows } : {}),
      ...(this.corner === undefined ? {} : { corner: this.corner }),
    }
  }

  /** What the first row and the first column are. */
  private decide(first: CsvRow, second: CsvRow | undefined): void {
    this.decided = true
    const [corner = '', ...rest] = first.cells
    this.named = this.options.names ?? this.hasNames(first.cells, second?.cells)
    this.width = first.cells.length - (this.named ? 1 : 0)
    if (this.options.header ?? this.isHeader(first)) {
      this.columns = this.named ? rest : [...first.cells]
      if (this.named) this.corner = corner
    } else {
      this.addValues(first)
    }
  }

  private isHeader({ cells, line }: CsvRow): boolean {
    const values = this.named ? cells.slice(1) : cells
    if (this.named && cells[0] === '' && isCounting(values)) return true
    const kinds = values.map((cell) => (cell === '' ? 'empty' : this.kindOf(cell)))
    const text = kinds.indexOf('text')
    if (text < 0) return false
    if (!kinds.includes('number')) return true
    throw new FileError(
      this.file,
      `expected ${this.wanted}, got ${JSON.stringify(values[text])} (if this row is a header, say so)`,
      { line, column: text + 1 + (this.named ? 1 : 0) },
    )
  }

  private hasNames(first: readonly string[], second: readonly string[] | undefined): boolean {
    const [corner = '', ...rest] = first
    const isText = (cell: string) => this.kindOf(cell) === 'text'
    if (first.length < 2) return false
    if (second === undefined) return isText(corner) && !rest.every(isText)
    // An index without a title, as data frames write it: its rows may be named by numbers.
    if (corner === '' && (isCounting(rest) || rest.every(isText))) return true
    return isText(second[0] ?? '') && this.kindOf(corner) !== 'number'
  }

  private kindOf(cell: string): 'number' | 'missing' | 'text' {
    const value = this.parse(cell)
    if (value === undefined) return 'text'
    return Number.isNaN(value) ? 'missing' : 'number'
  }

  private addValues({ cells, line }: CsvRow): void {
    const skip = this.named ? 1 : 0
    if (cells.length !== this.width + skip) {
      throw fileError(this.file, `expected ${this.width + skip} cells`, cells.length, { line })
    }
    if (this.named) this.rows.push(cells[0] ?? '')
    for (let i = skip; i < cells.length; i++) {
      if (this.used === BLOCK) {
        this.blocks.push(this.block)
        this.block = allocate('readMatrix', this.dtype, BLOCK)
        this.used = 0
      }
      const cell = cells[i] as string
      const value = this.parse(cell)
      if (value === undefined) {
        throw fileError(this.file, `expected ${this.wanted}`, cell, { line, column: i + 1 })
      }
      this.block[this.used] = value
      const stored = this.block[this.used++] as number
      if (Math.abs(stored) === Infinity && !isInfiniteSpelling(cell)) {
        throw fileError(this.file, `expected a number that ${this.dtype} holds`, cell, {
          line,
          column: i + 1,
        })
      }
    }
    this.rowCount++
  }
}

/** 0, 1, 2, …: the names that data frames give to columns without names. */
function isCounting(cells: readonly string[]): boolean {
  return cells.every((cell, i) => cell === String(i))
}

/** The lines of a matrix as CSV or TSV, some thousands a piece. */
export function* csvMatrixChunks(
  matrix: Matrix,
  delimiter: string,
  digits?: number,
): Generator<string> {
  const { values, columns, rows } = matrix
  const [height = 1, width = 1] = values.ndim === 1 ? [1, values.numel] : values.shape
  if (columns !== undefined) {
    const corner = rows === undefined ? [] : [matrix.corner ?? '']
    yield `${csvLine([...corner, ...columns], delimiter)}\n`
  }
  const text = numberWriter(values.dtype, digits)
  const perChunk = Math.max(1, Math.floor(2 ** 16 / Math.max(width, 1)))
  for (let start = 0; start < height; start += perChunk) {
    let chunk = ''
    for (let row = start; row < Math.min(height, start + perChunk); row++) {
      const cells: string[] = []
      if (rows !== undefined) cells.push(csvLine([rows[row] ?? ''], delimiter))
      for (let i = 0; i < width; i++) cells.push(text(values.data[row * width + i] as number))
      chunk += `${cells.join(delimiter)}\n`
    }
    yield chunk
  }
}
