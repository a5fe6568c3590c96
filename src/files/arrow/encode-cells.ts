import {
  Data,
  type DataType,
  type Decimal,
  type Dictionary,
  type Int,
  Type,
  type Vector,
  vectorFromArray,
} from 'apache-arrow'
import { rangeError, show } from '../../errors.js'
import { daysOf, inUnit } from '../../table/arrow/arrow-text.js'
import type { Cell } from '../../table/kinds/kind.js'

/**
 * Cells that were filled as a chunk of the type that their column has.
 *
 * @param dictionary of a dictionary; it has all of the cells among its values
 * @throws RangeError if the type cannot hold one
 */
export function encodeCells(
  fn: string,
  name: string,
  type: DataType,
  cells: readonly Cell[],
  dictionary?: Vector,
): Data {
  const fixed = (values: unknown): Data => {
    const buffers = [undefined, values, undefined, undefined]
    type Buffers = ConstructorParameters<typeof Data>[4]
    return new Data(type, 0, cells.length, 0, buffers as Buffers, [], dictionary)
  }
  const { unit = 0 } = type as unknown as { unit?: number }
  switch (type.typeId) {
    case Type.Int:
      return fixed(integers(fn, name, type as Int, cells))
    case Type.Decimal:
      return fixed(decimals(fn, name, type as Decimal, cells))
    case Type.Date:
      return fixed(
        unit === 0
          ? Int32Array.from(cells, (cell) => daysOf(timeOf(cell)))
          : BigInt64Array.from(cells, (cell) => BigInt(Math.round(timeOf(cell)))),
      )
    case Type.Timestamp:
      return fixed(BigInt64Array.from(cells, (cell) => inUnit(timeOf(cell), unit)))
    case Type.Dictionary: {
      const indexes = indexOf(dictionary)
      const found = cells.map((cell) => indexes.get(String(cell)) ?? -1)
      return fixed(integers(fn, name, (type as Dictionary).indices, found))
    }
    default:
      return fromCells(fn, name, type, cells)
  }
}

/** The values of a dictionary, as texts, and where they are. */
export function indexOf(dictionary: Vector | undefined): Map<string, number> {
  const found = new Map<string, number>()
  for (let i = 0; i < (dictionary?.length ?? 0); i++) {
    const value: unknown = dictionary?.get(i)
    if (value !== null && value !== undefined && !found.has(String(value))) {
      found.set(String(value), i)
    }
  }
  return found
}

/** What apache-arrow makes of them itself: numbers with a point, booleans, strings. */
function fromCells(fn: string, name: string, type: DataType, cells: readonly Cell[]): Data {
  const values = cells.map((cell) => {
    switch (type.typeId) {
      case Type.Float:
        return Number(cell)
      case Type.Bool:
        return cell === true || cell === 1 || cell === 'true'
      case Type.Utf8:
      case Type.LargeUtf8:
      case Type.Utf8View:
        return String(cell)
      default:
        throw rangeError(fn, `a type that can be filled in column ${show(name)}`, String(type))
    }
  })
  const [data] = vectorFromArray(values, type).data
  return data ?? new Data(type, 0, 0, 0)
}

function timeOf(cell: Cell): number {
  return cell instanceof Date ? cell.getTime() : Number(cell)
}

function integers(fn: string, name: string, type: Int, cells: readonly Cell[]) {
  const bits = BigInt(type.bitWidth)
  const least = type.isSigned ? -(1n << (bits - 1n)) : 0n
  const most = (1n << (type.isSigned ? bits - 1n : bits)) - 1n
  const values = cells.map((cell) => {
    const value = typeof cell === 'bigint' ? cell : BigInt(Math.round(Number(cell)))
    if (value >= least && value <= most) return value
    const sign = type.isSigned ? '' : ' without a sign'
    throw rangeError(fn, `integers of ${bits} bits${sign} in column ${show(name)}`, value)
  })
  if (type.bitWidth === 64) {
    return type.isSigned ? BigInt64Array.from(values) : BigUint64Array.from(values)
  }
  return new (type.ArrayType as Int32ArrayConstructor)(values.map(Number))
}

/** Whole numbers of `10 ** -scale`, in words of 32 bits. */
function decimals(fn: string, name: string, type: Decimal, cells: readonly Cell[]): Uint32Array {
  const { scale, precision, bitWidth } = type
  const words = bitWidth / 32
  const values = new Uint32Array(words * cells.length)
  for (const [i, cell] of cells.entries()) {
    const value = scaled(cell, scale)
    if ((value < 0n ? -value : value) >= 10n ** BigInt(precision)) {
      throw rangeError(fn, `decimals of ${precision} digits in column ${show(name)}`, cell)
    }
    for (let k = 0; k < words; k++) {
      values[words * i + k] = Number(BigInt.asUintN(32, value >> BigInt(32 * k)))
    }
  }
  return values
}

function scaled(cell: Cell, scale: number): bigint {
  if (typeof cell === 'bigint')
    return scale >= 0 ? cell * 10n ** BigInt(scale) : cell / 10n ** BigInt(-scale)
  const value = Number(cell)
  if (scale <= 0) return BigInt(Math.round(value / 10 ** -scale))
  // From here on a double has no digits after the point, and its text an exponent.
  if (Math.abs(value) >= 1e21) return BigInt(value) * 10n ** BigInt(scale)
  const [whole = '', fraction = ''] = value.toFixed(Math.min(scale, 100)).split('.')
  return BigInt(whole + fraction.padEnd(scale, '0'))
}
