import type { LogicalType, SchemaElement } from 'hyparquet'
import { parseFloat16 } from 'hyparquet/src/convert.js'
import { unconvertDecimal, unconvertFloat16 } from 'hyparquet-writer/src/unconvert.js'
import type { Column } from '../../table/column.js'
import { cellValue, misfit } from './cell-value.js'
import type { ParquetType } from './parquet-type.js'

/** Whole numbers; those of 64 bits are bigints. A filled one that would not fit is the nearest that does. */
export function intType(bits: number, isSigned: boolean): ParquetType {
  if (bits === 64) return longType(isSigned)
  const least = isSigned ? -(2 ** (bits - 1)) : 0
  const most = 2 ** (isSigned ? bits - 1 : bits) - 1
  return {
    cell: (raw) => (isSigned ? (raw as number) : (raw as number) >>> 0),
    raw: (column, row) => Math.max(least, Math.min(most, wholeOf(column, row))) | 0,
  }
}

function longType(isSigned: boolean): ParquetType {
  const least = isSigned ? -(2n ** 63n) : 0n
  const most = 2n ** (isSigned ? 63n : 64n) - 1n
  return {
    cell: (raw) => (isSigned ? (raw as bigint) : BigInt.asUintN(64, raw as bigint)),
    raw: (column, row) => {
      const cell = column.cell(row)
      const value = typeof cell === 'bigint' ? cell : BigInt(wholeOf(column, row))
      return BigInt.asIntN(64, value < least ? least : value > most ? most : value)
    },
  }
}

function wholeOf(column: Column, row: number): number {
  const value = Math.round(cellValue(column, row))
  if (Number.isFinite(value)) return value
  throw misfit('whole numbers', column, row)
}

export function floatType(type: 'FLOAT' | 'DOUBLE'): ParquetType {
  const most = type === 'FLOAT' ? 3.4028234663852886e38 : Number.MAX_VALUE
  return {
    cell: (raw) => raw as number,
    raw: (column, row) => {
      const value = cellValue(column, row)
      return Number.isFinite(value) ? Math.max(-most, Math.min(most, value)) : value
    },
  }
}

export function float16Type(): ParquetType {
  return {
    cell: (raw) => parseFloat16(raw as Uint8Array),
    raw: (column, row) => {
      const value = cellValue(column, row)
      const most = Number.isFinite(value) ? 65504 : Infinity
      return unconvertFloat16(Math.max(-most, Math.min(most, value)))
    },
  }
}

/** Decimals: doubles to whom asks for numbers, all of their digits to whom asks for text. */
export function decimalType(
  element: SchemaElement,
  { scale, precision }: Extract<LogicalType, { type: 'DECIMAL' }>,
): ParquetType {
  const most = 10n ** BigInt(Math.max(0, precision)) - 1n
  return {
    cell: (raw) => {
      const unscaled = unscaledOf(raw)
      // A quotient of two exact doubles is the double nearest to it.
      if (scale <= 22 && isExact(unscaled)) return Number(unscaled) / 10 ** scale
      return Number(decimalText(unscaled, scale))
    },
    numberText: (raw) => decimalText(unscaledOf(raw), scale),
    raw: (column, row) => {
      const cell = column.cell(row)
      const value = cellValue(column, row)
      if (!Number.isFinite(value)) throw misfit('a finite number', column, row)
      const unscaled = typeof cell === 'bigint' ? cell * 10n ** BigInt(scale) : scaled(value, scale)
      const within = precision <= 0 ? unscaled : unscaled > most ? most : unscaled
      return unconvertDecimal(element, precision > 0 && within < -most ? -most : within)
    },
  }
}

function isExact(unscaled: number | bigint): boolean {
  return typeof unscaled === 'number' || Number.isSafeInteger(Number(unscaled))
}

function unscaledOf(raw: unknown): number | bigint {
  if (!(raw instanceof Uint8Array)) return raw as number | bigint
  let value = 0n
  for (const byte of raw) value = (value << 8n) | BigInt(byte)
  return BigInt.asIntN(8 * raw.length, value)
}

function decimalText(unscaled: number | bigint, scale: number): string {
  const text = String(unscaled)
  if (scale <= 0) return text
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : ['', text]
  const padded = digits.padStart(scale + 1, '0')
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}

/** A number times ten to the power of the scale, rounded. */
function scaled(value: number, scale: number): bigint {
  if (Math.abs(value) >= 1e21) return BigInt(Math.round(value)) * 10n ** BigInt(scale)
  const digits = Math.min(scale, 100)
  return BigInt(value.toFixed(digits).replace('.', '')) * 10n ** BigInt(scale - digits)
}
