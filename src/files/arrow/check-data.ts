import { type Data, type Table, Type } from 'apache-arrow'
import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'

/**
 * Throws unless every buffer has as much as its column needs: apache-arrow looks only when a cell is
 * read.
 *
 * @throws TextError naming the column
 */
export function checkTable(table: Table): void {
  for (const [i, { name }] of table.schema.fields.entries()) {
    for (const data of table.getChildAt(i)?.data ?? []) {
      if (!isWhole(data)) {
        throw new TextError(`expected whole buffers in column ${show(name)}, got shorter ones`)
      }
    }
  }
}

function isWhole(data: Data): boolean {
  const { type, length, offset, nullBitmap, children, dictionary } = data
  if (length === 0) return true
  const bytes = Math.ceil((offset + length) / 8)
  const nulls = nullBitmap as Uint8Array | undefined
  if (nulls !== undefined && nulls.length > 0 && nulls.length < bytes) return false
  if (!(children as Data[]).every(isWhole)) return false
  if (dictionary !== undefined && !dictionary.data.every(isWhole)) return false
  if (type.typeId === Type.Dictionary && !indexesFit(data)) return false
  switch (type.typeId) {
    case Type.Null:
    case Type.Struct:
      return (children as Data[]).every((child) => child.length >= length)
    case Type.Bool:
      return sizeOf(data.values) >= bytes || data.nullCount >= length
    case Type.Utf8:
    case Type.Binary:
    case Type.LargeUtf8:
    case Type.LargeBinary:
      return offsetsEnd(data) <= sizeOf(data.values)
    case Type.List:
    case Type.LargeList:
    case Type.Map:
      return offsetsEnd(data) <= ((children as Data[])[0]?.length ?? 0)
    case Type.FixedSizeList:
      return ((children as Data[])[0]?.length ?? 0) >= data.stride * length
    case Type.Utf8View:
    case Type.BinaryView:
      return viewsFit(data)
    case Type.Union:
      return sizeOf(data.typeIds) >= length
    default:
      return sizeOf(data.values) >= data.stride * length || data.nullCount >= length
  }
}

/** Whether a dictionary has what its cells are said to be. */
function indexesFit(data: Data): boolean {
  const { dictionary, length } = data
  const values = data.values as ArrayLike<number | bigint> | undefined
  const most = dictionary?.length ?? 0
  for (let i = 0; i < length; i++) {
    const index = Number(values?.[i] ?? -1)
    if (!(index >= 0 && index < most) && data.getValid(i)) return false
  }
  return true
}

function sizeOf(values: unknown): number {
  return (values as ArrayLike<unknown> | undefined)?.length ?? 0
}

/** Where the last cell ends; Infinity where the offsets are too few, or go back. */
function offsetsEnd({ valueOffsets, length }: Data): number {
  const offsets = valueOffsets as ArrayLike<number | bigint> | undefined
  if (offsets === undefined || offsets.length <= length) return Infinity
  let last = 0
  for (let i = 0; i <= length; i++) {
    const offset = Number(offsets[i])
    if (offset < last) return Infinity
    last = offset
  }
  return last
}

const VIEW = 16

function viewsFit({ values, variadicBuffers, length }: Data): boolean {
  const views = values as Uint8Array | undefined
  if (views === undefined || views.length < VIEW * length) return false
  const numbers = new DataView(views.buffer, views.byteOffset, VIEW * length)
  for (let i = 0; i < length; i++) {
    const size = numbers.getInt32(VIEW * i, true)
    if (size <= 12) continue
    const buffer = variadicBuffers[numbers.getInt32(VIEW * i + 8, true)]
    const start = numbers.getInt32(VIEW * i + 12, true)
    if (buffer === undefined || start < 0 || start + size > buffer.length) return false
  }
  return true
}
