import type { DecodedArray, SchemaElement } from 'hyparquet'
import type { Column } from '../../table/column.js'
import { cellText } from '../../table/table-writer.js'
import { misfit } from './cell-value.js'
import type { ParquetType } from './parquet-type.js'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/**
 * Text, as strings; bytes among it that are no UTF-8 stay bytes.
 *
 * @param isUntold whether nothing says that it is text: then bytes that no text has are none
 */
export function textType(element: SchemaElement, isUntold: boolean): ParquetType {
  const { type_length } = element
  const length = element.type === 'FIXED_LEN_BYTE_ARRAY' ? type_length : undefined
  return {
    seen: (values) => textsOf(values, isUntold),
    cell: (raw) => (typeof raw === 'string' ? raw : lenient.decode(raw as Uint8Array)),
    raw: (column, row) => {
      const text = cellText(column, row)
      if (length === undefined || encoder.encode(text).length === length) return text
      throw misfit(`text of ${length} bytes`, column, row)
    },
  }
}

function textsOf(values: DecodedArray, isUntold: boolean): DecodedArray {
  const texts = new Array<unknown>(values.length)
  for (let i = 0; i < texts.length; i++) {
    const bytes = values[i] as Uint8Array
    texts[i] = (isUntold && bytes.some(isControl) ? undefined : textOf(bytes)) ?? bytes
  }
  return texts
}

/** Whether no text has this byte: it stands for none of letters, space, tab and line ends. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32) || byte === 127
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes, shown as hexadecimal digits. */
export function bytesType({ type, type_length }: SchemaElement): ParquetType {
  const length = type === 'FIXED_LEN_BYTE_ARRAY' ? type_length : undefined
  return {
    passed: 'bytes',
    cell: (raw) => hex(typeof raw === 'string' ? encoder.encode(raw) : (raw as Uint8Array)),
    raw: (column, row) => fromHex(column, row, String(column.cell(row)), length),
  }
}

export function uuidType(): ParquetType {
  return {
    passed: 'UUIDs',
    cell: (raw) => hex(raw as Uint8Array).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    raw: (column, row) => fromHex(column, row, String(column.cell(row)).replace(/-/g, ''), 16),
  }
}

/** Months, days and milliseconds, which are no fixed time, shown as ISO 8601 has them. */
export function intervalType(): ParquetType {
  return {
    passed: 'intervals',
    cell: (raw) => {
      const bytes = raw as Uint8Array
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      const [months, days, millis] = [0, 4, 8].map((at) => view.getUint32(at, true))
      return `P${months}M${days}DT${(millis ?? 0) / 1000}S`
    },
    raw: (column, row) => {
      const found = /^P(\d+)M(\d+)DT([\d.]+)S$/.exec(String(column.cell(row)))
      if (found === null) throw misfit('an interval such as P1M2DT3.5S', column, row)
      const view = new DataView(new ArrayBuffer(12))
      const [months, days, seconds] = found.slice(1).map(Number)
      view.setUint32(0, months ?? 0, true)
      view.setUint32(4, days ?? 0, true)
      view.setUint32(8, Math.round(1000 * (seconds ?? 0)), true)
      return new Uint8Array(view.buffer)
    },
  }
}

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16)
  return text
}

function fromHex(
  column: Column,
  row: number,
  text: string,
  length: number | undefined,
): Uint8Array {
  const isHex = /^(?:[\da-f]{2})*$/i.test(text)
  if (!isHex || (length !== undefined && text.length !== 2 * length)) {
    const size = length === undefined ? '' : `${length} `
    throw misfit(`${size}bytes in hexadecimal digits`, column, row)
  }
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  )
}
