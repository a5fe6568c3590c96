import * as arrow from 'apache-arrow'

type Values = readonly unknown[]

const field = (name: string, type: arrow.DataType) => new arrow.Field(name, type, true)

/** Four rows of every type that there is, in two batches of two, each with a null in its second row. */
export const TYPES: Readonly<Record<string, readonly [arrow.DataType, Values]>> = {
  int8: [new arrow.Int8(), [1, null, -3, 4]],
  int16: [new arrow.Int16(), [1, null, -300, 4]],
  int32: [new arrow.Int32(), [1, null, -70000, 4]],
  int64: [new arrow.Int64(), [1n, null, -3n, 4n]],
  uint8: [new arrow.Uint8(), [1, null, 200, 4]],
  uint16: [new arrow.Uint16(), [1, null, 60000, 4]],
  uint32: [new arrow.Uint32(), [1, null, 4e9, 4]],
  uint64: [new arrow.Uint64(), [1n, null, 3n, 4n]],
  large64: [new arrow.Uint64(), [2n ** 64n - 1n, null, 3n, 4n]],
  float16: [new arrow.Float16(), [1.5, null, -0.25, 4]],
  float32: [new arrow.Float32(), [1.5, null, -0.25, 4]],
  float64: [new arrow.Float64(), [1.5, null, 0.1, 4]],
  bool: [new arrow.Bool(), [true, null, false, true]],
  utf8: [new arrow.Utf8(), ['NA', null, 'ü', 'NA']],
  largeUtf8: [new arrow.LargeUtf8(), ['a', null, 'b', 'a']],
  utf8View: [new arrow.Utf8View(), ['short', null, 'longer than twelve bytes', 'short']],
  dateDay: [
    new arrow.DateDay(),
    [new Date('2024-01-31'), null, new Date('1969-12-31'), new Date(0)],
  ],
  dateMs: [new arrow.DateMillisecond(), [new Date(1500), null, new Date(-1), new Date(0)]],
  time32: [new arrow.TimeSecond(), [3661, null, 0, 86399]],
  time64: [new arrow.TimeNanosecond(), [3661_000000001n, null, 0n, 5n]],
  duration: [new arrow.DurationMillisecond(), [90_061_500n, null, -1n, 0n]],
  binary: [new arrow.Binary(), [Uint8Array.of(1, 255), null, Uint8Array.of(), Uint8Array.of(7)]],
  fixed: [
    new arrow.FixedSizeBinary(2),
    [Uint8Array.of(1, 2), null, Uint8Array.of(3, 4), Uint8Array.of(5, 6)],
  ],
  list: [new arrow.List(field('item', new arrow.Int32())), [[1, 2], null, [], [3]]],
  lists: [
    new arrow.List(field('item', new arrow.List(field('item', new arrow.Utf8())))),
    [[['a'], ['b', 'c']], null, [], [[]]],
  ],
  fixedList: [
    new arrow.FixedSizeList(2, field('item', new arrow.Float64())),
    [[1, 2], null, [3, 4], [5, 6]],
  ],
  struct: [
    new arrow.Struct([field('x', new arrow.Int32()), field('y', new arrow.Utf8())]),
    [{ x: 1, y: 'a' }, null, { x: 2, y: null }, { x: 3, y: 'c' }],
  ],
  map: [
    new arrow.Map_(
      new arrow.Field(
        'entries',
        new arrow.Struct<{ key: arrow.Utf8; value: arrow.Int32 }>([
          new arrow.Field('key', new arrow.Utf8(), false),
          field('value', new arrow.Int32()) as arrow.Field<arrow.Int32>,
        ]),
        false,
      ),
    ),
    [new Map([['a', 1]]), null, new Map(), new Map([['b', 2]])],
  ],
}

/** A vector of two chunks. */
export function vectorOf(type: arrow.DataType, values: Values): arrow.Vector {
  const half = Math.ceil(values.length / 2)
  const parts = [values.slice(0, half), values.slice(half)]
  return new arrow.Vector(parts.flatMap((part) => dataOf(type, part)))
}

function dataOf(type: arrow.DataType, values: Values): readonly arrow.Data[] {
  return arrow.vectorFromArray(values as never[], type).data
}

/** Whole numbers of 64 bits, of which apache-arrow makes none itself, as a vector of two chunks. */
export function rawVector(
  type: arrow.DataType,
  values: readonly (bigint | number | null)[],
  words = 0,
): arrow.Vector {
  const half = Math.ceil(values.length / 2)
  const parts = [values.slice(0, half), values.slice(half)]
  return new arrow.Vector(
    parts.map((part) => {
      const bits = new Uint8Array(8)
      for (const [i, value] of part.entries())
        if (value !== null) bits[0] = (bits[0] ?? 0) | (1 << i)
      const data =
        words > 0
          ? Uint32Array.from(
              part.flatMap((value) =>
                Array.from({ length: words }, (_, k) =>
                  Number(BigInt.asUintN(32, BigInt(value ?? 0) >> BigInt(32 * k))),
                ),
              ),
            )
          : BigInt64Array.from(part, (value) => BigInt(value ?? 0))
      const nullCount = part.filter((value) => value === null).length
      const buffers = [undefined, data, bits, undefined] as never
      return new arrow.Data(type, 0, part.length, nullCount, buffers)
    }),
  )
}

/** A table of vectors of as many chunks, with metadata of its own and of each field. */
export function arrowTable(columns: Readonly<Record<string, arrow.Vector>>): arrow.Table {
  const names = Object.keys(columns)
  const vectors = Object.values(columns)
  const fields = names.map(
    (name, i) =>
      new arrow.Field(name, vectors[i]?.type ?? new arrow.Null(), true, new Map([['of', name]])),
  )
  const schema = new arrow.Schema(fields, new Map([['owner', 'who']]))
  const chunks = vectors[0]?.data.length ?? 0
  const batches = Array.from({ length: chunks }, (_, i) => {
    const children = vectors.flatMap(({ data }) => data[i] ?? [])
    const length = children[0]?.length ?? 0
    const data = new arrow.Data(new arrow.Struct(fields), 0, length, 0, {}, children)
    return new arrow.RecordBatch(schema, data as never)
  })
  return new arrow.Table(schema, batches)
}
