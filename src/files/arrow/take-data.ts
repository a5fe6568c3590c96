import { Data, type DataType, type Dictionary, type Field, Null, Type } from 'apache-arrow'

/** Where cells are: the number of a chunk, and the row in it; -1 for null. */
export interface Positions {
  readonly chunks: Int32Array
  readonly rows: Int32Array
}

type TypedArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array
type BigArray = BigInt64Array | BigUint64Array
type Values = TypedArray | Float32Array | Float64Array | BigArray

/**
 * Cells from several chunks of one type as one chunk, to the bit as they were. Dictionaries must be the
 * same in all chunks.
 */
export function takeData(type: DataType, chunks: readonly Data[], at: Positions): Data {
  const { nullBitmap, nullCount } = validityOf(chunks, at)
  const size = at.rows.length
  const make = (
    buffers: readonly [offsets?: unknown, values?: unknown, typeIds?: unknown],
    children: Data[] = [],
    views: readonly Uint8Array[] = [],
  ): Data => {
    const [offsets, values, typeIds] = buffers
    const all = [offsets, values, nullBitmap, typeIds] as ConstructorParameters<typeof Data>[4]
    return new Data(type, 0, size, nullCount, all, children, chunks[0]?.dictionary, views)
  }
  switch (type.typeId) {
    case Type.Null:
      return new Data(type, 0, size, size)
    case Type.Bool:
      return make([undefined, takeBits(chunks, at)])
    case Type.Utf8:
    case Type.Binary:
    case Type.LargeUtf8:
    case Type.LargeBinary:
      return make(takeBytes(chunks, at, isLarge(type)))
    case Type.Utf8View:
    case Type.BinaryView:
      return make(
        [undefined, takeViews(chunks, at)],
        [],
        chunks.flatMap(({ variadicBuffers }) => variadicBuffers),
      )
    case Type.List:
    case Type.Map:
    case Type.LargeList: {
      const { offsets, inside } = listOf(chunks, at, isLarge(type))
      return make([offsets], [takeChild(type, chunks, 0, inside)])
    }
    case Type.FixedSizeList:
      return make([], [takeChild(type, chunks, 0, repeated(chunks, at, type))])
    case Type.Struct:
      return make(
        [],
        (type.children ?? []).map((_, i) => takeChild(type, chunks, i, at)),
      )
    case Type.Union:
      return takeUnion(type, chunks, at)
    default:
      return make([undefined, takeFixed(type, chunks, at)])
  }
}

function isLarge({ typeId }: DataType): boolean {
  return typeId === Type.LargeUtf8 || typeId === Type.LargeBinary || typeId === Type.LargeList
}

function takeChild(type: DataType, chunks: readonly Data[], i: number, at: Positions): Data {
  const parts = chunks.flatMap(({ children }) => children[i] ?? [])
  return takeData((type.children as Field[])[i]?.type ?? new Null(), parts, at)
}

function validityOf(
  chunks: readonly Data[],
  { chunks: from, rows }: Positions,
): { nullBitmap: Uint8Array; nullCount: number } {
  const nullBitmap = new Uint8Array(Math.ceil(rows.length / 64) * 8)
  let nullCount = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? -1
    if (row >= 0 && chunks[from[i] ?? 0]?.getValid(row)) setBit(nullBitmap, i)
    else nullCount++
  }
  return nullCount === 0 ? { nullBitmap: new Uint8Array(0), nullCount } : { nullBitmap, nullCount }
}

function setBit(bits: Uint8Array, i: number): void {
  bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
}

function takeBits(chunks: readonly Data[], { chunks: from, rows }: Positions): Uint8Array {
  const bits = new Uint8Array(Math.ceil(rows.length / 64) * 8)
  for (let i = 0; i < rows.length; i++) {
    const chunk = chunks[from[i] ?? 0]
    const row = rows[i] ?? -1
    if (row < 0 || chunk === undefined) continue
    const at = chunk.offset + row
    if (((chunk.values as Uint8Array)[at >> 3] ?? 0) & (1 << (at & 7))) setBit(bits, i)
  }
  return bits
}

function takeFixed(
  type: DataType,
  chunks: readonly Data[],
  { chunks: from, rows }: Positions,
): Values {
  const stride = chunks[0]?.stride ?? 1
  // A dictionary's own array is that of its values.
  const { ArrayType } = type.typeId === Type.Dictionary ? (type as Dictionary).indices : type
  const values = new (ArrayType as new (length: number) => Values)(stride * rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? -1
    const source = chunks[from[i] ?? 0]?.values as Values | undefined
    if (row < 0 || source === undefined) continue
    for (let k = 0; k < stride; k++) values[stride * i + k] = source[stride * row + k] as never
  }
  return values
}

/** Where the cells of a variable width begin. */
type Offsets = Int32Array | BigInt64Array

function offsetsOf(lengths: readonly number[], large: boolean): Offsets {
  const offsets = new Float64Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) offsets[i + 1] = (offsets[i] ?? 0) + length
  return large ? BigInt64Array.from(offsets, BigInt) : Int32Array.from(offsets)
}

function rangeAt(chunk: Data | undefined, row: number): [start: number, end: number] {
  const offsets = chunk?.valueOffsets as Offsets | undefined
  if (row < 0 || offsets === undefined) return [0, 0]
  return [Number(offsets[row] ?? 0), Number(offsets[row + 1] ?? 0)]
}

function takeBytes(
  chunks: readonly Data[],
  { chunks: from, rows }: Positions,
  large: boolean,
): [Offsets, Uint8Array] {
  const parts = Array.from(rows, (row, i) => {
    const chunk = chunks[from[i] ?? 0]
    const [start, end] = rangeAt(chunk, row)
    const bytes: Uint8Array = chunk?.values ?? new Uint8Array(0)
    return bytes.subarray(start, end)
  })
  const offsets = offsetsOf(
    parts.map(({ length }) => length),
    large,
  )
  const bytes = new Uint8Array(Number(offsets[rows.length] ?? 0))
  for (const [i, part] of parts.entries()) bytes.set(part, Number(offsets[i]))
  return [offsets, bytes]
}

const VIEW = 16

/** Views of 16 bytes: short strings are in them, of long ones the number of the buffer is shifted. */
function takeViews(chunks: readonly Data[], { chunks: from, rows }: Positions): Uint8Array {
  const shifts: number[] = []
  let buffers = 0
  for (const { variadicBuffers } of chunks) {
    shifts.push(buffers)
    buffers += variadicBuffers.length
  }
  const views = new Uint8Array(VIEW * rows.length)
  const numbers = new DataView(views.buffer)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? -1
    const chunk = from[i] ?? 0
    const source = chunks[chunk]?.values as Uint8Array | undefined
    if (row < 0 || source === undefined) continue
    views.set(source.subarray(VIEW * row, VIEW * (row + 1)), VIEW * i)
    if (numbers.getInt32(VIEW * i, true) <= 12) continue
    const buffer = numbers.getInt32(VIEW * i + 8, true) + (shifts[chunk] ?? 0)
    numbers.setInt32(VIEW * i + 8, buffer, true)
  }
  return views
}

/** The offsets of lists, and where what is in them is. */
function listOf(
  chunks: readonly Data[],
  { chunks: from, rows }: Positions,
  large: boolean,
): { offsets: Offsets; inside: Positions } {
  const found = Array.from(rows, (row, i) => rangeAt(chunks[from[i] ?? 0], row))
  const offsets = offsetsOf(
    found.map(([start, end]) => end - start),
    large,
  )
  const total = Number(offsets[rows.length] ?? 0)
  const inside = { chunks: new Int32Array(total), rows: new Int32Array(total) }
  for (const [i, [start, end]] of found.entries()) {
    const to = Number(offsets[i])
    for (let k = start; k < end; k++) {
      inside.chunks[to + k - start] = from[i] ?? 0
      inside.rows[to + k - start] = k
    }
  }
  return { offsets, inside }
}

/** Where the elements of lists of a fixed size are. */
function repeated(
  chunks: readonly Data[],
  { chunks: from, rows }: Positions,
  type: DataType,
): Positions {
  const size = chunks[0]?.stride ?? (type as unknown as { listSize: number }).listSize
  const length = size * rows.length
  return {
    chunks: Int32Array.from({ length }, (_, i) => from[Math.floor(i / size)] ?? 0),
    rows: Int32Array.from({ length }, (_, i) => {
      const row = rows[Math.floor(i / size)] ?? -1
      return row < 0 ? -1 : size * row + (i % size)
    }),
  }
}

/** A union as a sparse or dense one, as it was. */
function takeUnion(type: DataType, chunks: readonly Data[], at: Positions): Data {
  const { typeIdToChildIndex, typeIds: known } = type as unknown as {
    typeIdToChildIndex: Readonly<Record<number, number>>
    typeIds: ArrayLike<number>
  }
  const { chunks: from, rows } = at
  const dense = chunks.some(
    ({ valueOffsets }) => (valueOffsets as Offsets | undefined) !== undefined,
  )
  const typeIds = Int8Array.from(
    rows,
    (row, i) => (row < 0 ? undefined : chunks[from[i] ?? 0]?.typeIds?.[row]) ?? known[0] ?? 0,
  )
  const inside = (type.children ?? []).map(() => ({ chunks: [] as number[], rows: [] as number[] }))
  const offsets = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? -1
    const offset = chunks[from[i] ?? 0]?.valueOffsets as Int32Array | undefined
    const child = typeIdToChildIndex[typeIds[i] ?? 0]
    for (const [k, positions] of inside.entries()) {
      if (dense && k !== child) continue
      offsets[i] = positions.rows.length
      positions.chunks.push(from[i] ?? 0)
      positions.rows.push(row < 0 ? -1 : dense ? (offset?.[row] ?? -1) : row)
    }
  }
  const children = inside.map(({ chunks: parts, rows: found }, i) =>
    takeChild(type, chunks, i, { chunks: Int32Array.from(parts), rows: Int32Array.from(found) }),
  )
  const buffers = [dense ? offsets : undefined, undefined, undefined, typeIds]
  return new Data(
    type,
    0,
    rows.length,
    -1,
    buffers as ConstructorParameters<typeof Data>[4],
    children,
  )
}
