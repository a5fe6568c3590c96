import { checkCount, checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import { checkWriteDelimiter } from '../../table/csv/csv-dialect.js'
import { isHalf } from '../../tensor/dtype.js'
import { Tensor } from '../../tensor/tensor.js'
import { writeAtomically } from '../write-atomically.js'
import { csvMatrixChunks } from './csv-matrix.js'
import { jsonMatrixChunks } from './json.js'
import type { Format, Matrix } from './matrix.js'
import { npyChunks } from './npy.js'
import { formatOf } from './read-matrix.js'

/** How a file is written. */
export interface WriteMatrixOptions {
  /** By default what the file's name ends in. */
  format?: Format
  /** What separates cells in CSV: one character that no number has. Default `,`. */
  delimiter?: string
  /** Round floats in text to so many digits after the point, 0 to 100. By default none is lost. */
  digits?: number
}

/**
 * A matrix as the content of a file, a piece at a time. Numbers are written with as many digits as
 * it takes to read the same value back. NPY holds the numbers only, no names.
 *
 * @throws RangeError if CSV or TSV is to hold more than two dimensions, or an option is not one
 *
 * @example
 * ```ts
 * const values = tensor([[1, 2], [3, 4]])
 * Array.from(matrixChunks({ values, columns: ['a', 'b'] }, 'csv')).join('')
 * // a,b
 * // 1,2
 * // 3,4
 * //
 * ```
 */
export function matrixChunks(
  matrix: Matrix,
  format: Format,
  options: WriteMatrixOptions = {},
): Iterable<string | Uint8Array> {
  checkCount('writeMatrix', 3, arguments.length)
  checkMatrix(matrix)
  checkWriting(options)
  const { digits } = options
  if (format === 'npy') return npyChunks(matrix.values)
  // Text has no half precision: its numbers as float32 has them.
  if (isHalf(matrix.values.dtype)) {
    return matrixChunks({ ...matrix, values: matrix.values.to('float32') }, format, options)
  }
  if (format === 'json') return jsonMatrixChunks(matrix, digits)
  if (matrix.values.ndim > 2) {
    throw rangeError('writeMatrix', `two dimensions at most for ${format}`, matrix.values.shape)
  }
  return csvMatrixChunks(matrix, format === 'tsv' ? '\t' : (options.delimiter ?? ','), digits)
}

function checkWriting(options: WriteMatrixOptions): void {
  const fn = 'writeMatrix'
  checkOptions(fn, options, ['format', 'delimiter', 'digits'])
  const { delimiter, digits } = options
  if (delimiter !== undefined) checkWriteDelimiter(fn, delimiter)
  if (digits !== undefined) checkInteger(fn, 'digits', digits, 0, 100)
}

function checkMatrix(matrix: Matrix): void {
  const fn = 'writeMatrix'
  const values: unknown = matrix?.values
  if (!(values instanceof Tensor)) throw typeError(fn, 'matrix must have values, a Tensor', values)
  const [rows, columns] = values.ndim === 1 ? [1, values.numel] : values.shape
  for (const [key, size] of [
    ['columns', columns],
    ['rows', rows],
  ] as const) {
    const names = matrix[key]
    if (names !== undefined && names.length !== size) {
      throw rangeError(fn, `${size ?? 0} names of ${key}`, names.length)
    }
  }
}

/**
 * Writes a matrix to a CSV, TSV, NPY or JSON file, whole or not at all: a file that was there stays
 * as it was if anything fails.
 *
 * @throws FileError if the system refuses
 * @throws RangeError if the format cannot hold the matrix, or an option is not one
 *
 * @example
 * ```ts
 * await writeMatrix('scores.csv', { values: tensor([[1, 2]]), columns: ['a', 'b'] })
 * ```
 */
export async function writeMatrix(
  path: string,
  matrix: Matrix,
  options: WriteMatrixOptions = {},
): Promise<void> {
  checkCount('writeMatrix', 3, arguments.length)
  checkWriting(options)
  const format = formatOf(path, options.format)
  await writeAtomically(path, matrixChunks(matrix, format, options))
}
