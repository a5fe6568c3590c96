import { show } from '../../errors.js'
import type { Shape } from '../../shape.js'
import { parseJsonDocument } from '../../table/json/json-document.js'
import type { Scalar } from '../../tensor/create.js'
import { allocate, type DType } from '../../tensor/dtype.js'
import { type Nested, Tensor } from '../../tensor/tensor.js'
import { fileError, inFile } from '../file-error.js'
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
  const value = inFile(file, () => parseJsonDocument(text))
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fromObjects(rows: Record<string, unknown>[], file: string): Matrix {
  const columns = Object.keys(rows[0] ?? {})
  const known = new Set(columns)
  const nested = rows.map((row, i) => {
    const extra = Object.keys(row).find((key) => !known.has(key))
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
  // Level by level, and not by calls in calls.
  let level = [value as unknown]
  for (const [depth, size] of shape.entries()) {
    const inner: unknown[] = []
    for (const [i, array] of level.entries()) {
      if (!Array.isArray(array) || array.length !== size) {
        const where = place(pathOf(i, shape.slice(0, depth)))
        throw fileError(file, `expected an array of ${size} values at ${where}`, array)
      }
      for (const one of array) inner.push(one)
    }
    level = inner
  }
  const leaves = level.map((one, i) => leaf(one, i, shape, file))
  const dtype: DType =
    leaves.length > 0 && leaves.every((v) => typeof v === 'boolean') ? 'bool' : 'float64'
  const data = allocate('readMatrix', dtype, leaves.length)
  leaves.forEach((v, i) => {
    data[i] = Number(v)
  })
  return new Tensor(dtype, shape, data)
}

function leaf(value: unknown, i: number, shape: Shape, file: string): number | boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const special = SPECIAL.get(value)
  if (special !== undefined) return special
  const expected = typeof value === 'number' ? 'a number that float64 holds' : 'a number'
  throw fileError(file, `expected ${expected} at ${place(pathOf(i, shape))}`, value)
}

/** Where the i-th of all is in arrays of these sizes, counted from 1. */
function pathOf(i: number, sizes: Shape): number[] {
  const path: number[] = []
  let rest = i
  for (const size of [...sizes].reverse()) {
    path.unshift((rest % size) + 1)
    rest = Math.floor(rest / size)
  }
  return path
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
