import { extname } from 'node:path'
import { checkCount, checkOptions, rangeError, typeError } from '../../errors.js'
import { checkDelimiter } from '../../table/csv/csv-dialect.js'
import { checkDType, type Data, type DType, fromElement, isHalf } from '../../tensor/dtype.js'
import type { Tensor } from '../../tensor/tensor.js'
import { compressionInName } from '../compression.js'
import { fileError } from '../file-error.js'
import { nameOf, STANDARD } from '../read.js'
import { readBytes, readText } from '../read-text.js'
import { type CsvOptions, readCsvMatrix } from './csv-matrix.js'
import { parseJsonMatrix } from './json.js'
import { FORMATS, type Format, type Matrix } from './matrix.js'
import { parseNpy } from './npy.js'

/** How a file is read. */
export interface ReadMatrixOptions extends Omit<CsvOptions, 'dtype'> {
  /** By default what the file's name ends in; CSV for standard input. */
  format?: Format
  /** Convert to this. By default float32 from CSV, TSV and JSON, and from NPY what is stored. */
  dtype?: DType
}

/**
 * Reads numbers from a CSV, TSV, NPY or JSON file. CSV and TSV are read as a stream.
 *
 * In CSV and TSV a header row and a first column of names are recognised where they hold text; where
 * they hold numbers, such as years, `header` and `names` must say so. An empty cell, `nan`, `NA`, `N/A`, `null` and `?` are missing: NaN. JSON may hold
 * nested arrays, an array of objects, or `{columns, index, data}`.
 *
 * @param path a file, or `-` for standard input
 * @throws FileError, with line and column where there are any, if it cannot be read or understood
 * @throws RangeError, TypeError if an option is not one
 *
 * @example
 * ```ts
 * await writeMatrix('scores.npy', { values: tensor([[1, 2], [3, 4]]) })
 * const { values } = await readMatrix('scores.npy')
 * values
 * // tensor([[1., 2.],
 * //         [3., 4.]])
 * ```
 */
export async function readMatrix(path: string, options: ReadMatrixOptions = {}): Promise<Matrix> {
  checkCount('readMatrix', 2, arguments.length)
  checkReading(options)
  const format = formatOf(path, options.format)
  const matrix = await readAs(format, path, options)
  const dtype = options.dtype ?? (format === 'json' ? jsonDType(matrix) : matrix.values.dtype)
  return { ...matrix, values: converted(matrix.values, dtype, nameOf(path)) }
}

function checkReading(options: ReadMatrixOptions): void {
  const fn = 'readMatrix'
  checkOptions(fn, options, ['format', 'dtype', 'delimiter', 'header', 'names'])
  const { dtype, delimiter, header, names } = options
  if (dtype !== undefined) checkDType(fn, dtype)
  if (delimiter !== undefined) checkDelimiter(fn, delimiter)
  for (const [name, flag] of Object.entries({ header, names })) {
    if (flag !== undefined && typeof flag !== 'boolean') {
      throw typeError(fn, `${name} must be true or false`, flag)
    }
  }
}

function converted(values: Tensor, dtype: DType, file: string): Tensor {
  const result = values.to(dtype)
  if (dtype !== 'float32' && !isHalf(dtype)) return result
  const data: Data = values.data
  for (let i = 0; i < data.length; i++) {
    const value = Number(fromElement(data[i], values.dtype))
    if (Number.isFinite(value) && !Number.isFinite(Number(fromElement(result.data[i], dtype)))) {
      throw fileError(file, `expected numbers that ${dtype} holds`, value)
    }
  }
  return result
}

function jsonDType({ values }: Matrix): DType {
  return values.dtype === 'bool' ? 'bool' : 'float32'
}

async function readAs(format: Format, path: string, options: ReadMatrixOptions): Promise<Matrix> {
  const { format: _, dtype, ...csv } = options
  switch (format) {
    case 'npy':
      return { values: parseNpy(await readBytes(path), nameOf(path)) }
    case 'json':
      return parseJsonMatrix(await readText(path), nameOf(path))
    default: {
      const exact = dtype === 'float64' || dtype === 'int32' || dtype === 'int64'
      const wanted = dtype === 'bool' ? 'bool' : exact ? 'float64' : 'float32'
      const delimiter = format === 'tsv' ? { delimiter: '\t' } : {}
      return readCsvMatrix(path, { ...delimiter, ...csv, dtype: wanted })
    }
  }
}

/**
 * The format that is asked for, or that a file's name ends in.
 *
 * @example
 * ```ts
 * formatOf('scores.npy', undefined)
 * // npy
 * ```
 */
export function formatOf(path: string, format: Format | undefined): Format {
  const known = FORMATS.join(', ')
  if (format !== undefined) {
    if (!FORMATS.includes(format)) throw rangeError('format', `one of ${known}`, format)
    return format
  }
  if (path === STANDARD) return 'csv'
  const ending = extname(compressionInName(path).stem).slice(1).toLowerCase()
  const found = FORMATS.find((name) => name === ending) ?? (ending === 'tab' ? 'tsv' : undefined)
  if (found === undefined) {
    throw rangeError('format', `a format, or a file name that ends in one of ${known}`, path)
  }
  return found
}
