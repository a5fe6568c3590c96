import { show } from '../../errors.js'
import type { Scalar } from '../../tensor/create.js'
import { allocate, type DType } from '../../tensor/dtype.js'
import { type Nested, Tensor } from '../../tensor/tensor.js'
import { FileError, fileError } from '../file-error.js'
import type { Matrix } from './matrix.js'
import { numberWriter } from './number.js'

/**
 * Matrices in JSON: nested arrays of numbers; an array of objects, one a row, whose keys are the
 * columns; or `{columns, index, data}`, as data frames write it with `orient='split'`. A missing
 * value is `null`; infinities, which JSON has no number for, are the strings 'inf' and '-inf'.
 */

const SPECIAL: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  [null, NaN],
  ['NaN', NaN],
  ['nan', NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
])

/** Reads a matrix from JSON text; see `readMatrix`. */
export function parseJsonMatrix(text: string, file: string): Matrix {
  const value = parse(text, file)
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isObject)) return fromObjects(value, file)
    return { values: fromNested(value, file) }
  }
  if (isObject(value) && Array.isArray(value['data'])) {
    const values = fromNested(value['data'], file)
    const columns = names(value['columns'], 'columns', values.shape[1], file)
    const rows = names(value['index'], 'index', values.shape[0], file)
    return { values, ...(columns && { columns }), ...(rows && { rows }) }
  }
  throw fileError(file, 'expected an array, or an object with "data"', value)
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? NaN)
    if (Number.isNaN(position)) throw new FileError(file, `expected JSON: ${message}`)
    const before = text.slice(0, position).split('\n')
    const column = (before.at(-1) ?? '').length + 1
    const got = text[position] ?? 'the end of the file'
    throw fileError(file, 'expected JSON', got, { line: before.length, column })
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fromObjects(rows: Record<string, unknown>[], file: string): Matrix {
  const columns = Object.keys(rows[0] ?? {})
  const nested = rows.map((row, i) => {
    const extra = Object.keys(row).find((key) => !columns.includes(key))
    if (extra !== undefined) {
      throw fileError(file, `row ${i + 1} must have the keys ${show(columns)}`, extra)
    }
    return columns.map((key) => (Object.hasOwn(row, key) ? row[key] : null))
  })
  return { values: fromNested(nested, file), columns }
}

function names(
  value: unknown,
  key: string,
  size: number | undefined,
  file: string,
): string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value) || value.length !== size) {
    throw fileError(file, `expected ${size ?? 0} names in "${key}"`, value)
  }
  return value.map(String)
}

function fromNested(value: unknown[], file: string): Tensor {
  const shape: number[] = []
  for (let level: unknown = value; Array.isArray(level); level = level[0]) shape.push(level.length)
  const leaves: (number | boolean)[] = []
  const walk = (level: unknown, path: number[]): void => {
    const size = shape[path.length]
    if (size === undefined) {
      leaves.push(leaf(level, path, file))
    } else if (Array.isArray(level) && level.length === size) {
      level.forEach((inner, i) => {
        walk(inner, [...path, i + 1])
      })
    } else {
      throw fileError(file, `expected an array of ${size} values at ${place(path)}`, level)
    }
  }
  walk(value, [])
  const dtype: DType =
    leaves.length > 0 && leaves.every((v) => typeof v === 'boolean') ? 'bool' : 'float64'
  const data = allocate('readMatrix', dtype, leaves.length)
  leaves.forEach((v, i) => {
    data[i] = Number(v)
  })
  return new Tensor(dtype, shape, data)
}

function leaf(value: unknown, path: number[], file: string): number | boolean {
  const special = SPECIAL.get(value)
  if (special !== undefined) return special
  if (typeof value === 'boolean') return value
  if (typeof value !== 'number') throw fileError(file, `expected a number at ${place(path)}`, value)
  if (!Number.isFinite(value)) {
    throw fileError(file, `expected a number that float64 holds at ${place(path)}`, value)
  }
  return value
}

/** Counted from 1, as rows and columns are elsewhere. */
function place(path: readonly number[]): string {
  if (path.length === 0) return 'the top'
  if (path.length > 2) return show(path)
  return ['row', 'column']
    .slice(0, path.length)
    .map((word, i) => `${word} ${path[i]}`)
    .join(', ')
}

/** A matrix as JSON, a row a line; nested arrays, or `{columns, index, data}` if it has names. */
export function* jsonMatrixChunks(matrix: Matrix, digits?: number): Generator<string> {
  const { values, columns, rows } = matrix
  const write = numberWriter(values.dtype, digits)
  const leafText = (value: number | bigint | boolean): string => {
    if (typeof value === 'boolean') return String(value)
    if (typeof value !== 'number' || Number.isFinite(value)) return write(value)
    return Number.isNaN(value) ? 'null' : `"${write(value)}"`
  }
  const text = (value: Nested<Scalar>): string =>
    Array.isArray(value) ? `[${value.map(text).join(',')}]` : leafText(value)
  const named = columns !== undefined || rows !== undefined
  if (named) {
    const head = [
      ...(columns === undefined ? [] : [`"columns":${JSON.stringify(columns)}`]),
      ...(rows === undefined ? [] : [`"index":${JSON.stringify(rows)}`]),
    ]
    yield `{${head.join(',\n')},\n"data":`
  }
  const nested: Nested<Scalar> = values.toArray()
  if (Array.isArray(nested)) {
    yield '['
    for (const [i, row] of nested.entries()) yield `${i === 0 ? '' : ',\n'}${text(row)}`
    yield ']'
  } else {
    yield text(nested)
  }
  yield named ? '}\n' : '\n'
}
