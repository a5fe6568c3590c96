import type { Column } from '../../table/column.js'
import type { Table } from '../../table/table.js'
import { concat } from '../concat.js'
import { misfit } from './cell-value.js'
import { compressorOf, type Zlib } from './codecs.js'
import { type ColumnPlan, planOf, rawOf } from './column-plan.js'
import { schemaFields } from './footer-fields.js'
import { type Levelled, levelledRows, type NestedRow } from './nested-rows.js'
import { type KeptChunk, type KeptGroup, ParquetLayout } from './parquet-layout.js'
import { intOf, listOf, longOf, structOf, ThriftStruct, type ThriftValue } from './thrift.js'
import { writeChunk } from './write-column.js'

const MAGIC = new TextEncoder().encode('PAR1')

/** A chunk that is in the file, and what will be written about it after all rows. */
interface DoneChunk {
  readonly struct: ThriftStruct
  readonly meta: ThriftStruct
  readonly columnIndex?: Uint8Array | undefined
  readonly offsetIndex?: Uint8Array | undefined
  readonly bloomFilter?: Uint8Array | undefined
}

/** Writes tables of the same columns as one file. */
export class ParquetFileWriter {
  private readonly plans: readonly ColumnPlan[]
  private readonly layout: ParquetLayout | undefined
  private offset = 0
  private written = 0
  private readonly groups: { struct: ThriftStruct; chunks: DoneChunk[] }[] = []

  /** @param table the first one, which says how all of them are written */
  constructor(
    table: Table,
    isStream: boolean,
    private readonly zlib: Zlib | undefined,
  ) {
    const { layout } = table
    this.layout = layout instanceof ParquetLayout ? layout : undefined
    this.plans = table.columns.map((column) => planOf(column, isStream))
  }

  async *rows(table: Table): AsyncGenerator<Uint8Array> {
    if (this.offset === 0) yield this.next(MAGIC)
    const { layout } = table
    const groups = layout instanceof ParquetLayout ? layout.groups : []
    let start = 0
    for (const group of groups) {
      yield* this.group(table, start, start + group.place.rows, group)
      start += group.place.rows
    }
    if (start < table.rows) yield* this.group(table, start, table.rows)
  }

  private async *group(
    table: Table,
    from: number,
    to: number,
    kept?: KeptGroup,
  ): AsyncGenerator<Uint8Array> {
    const start = this.offset
    const chunks: DoneChunk[] = []
    let isSorted = true
    for (const plan of this.plans) {
      const column = table.column(plan.name)
      const own = kept && this.ownChunks(table, column, plan, kept)
      if (own === undefined) {
        for await (const { bytes, done } of this.newChunks(column, plan, from, to)) {
          yield this.next(bytes)
          chunks.push(done)
        }
        isSorted = false
      } else {
        for (const chunk of own) {
          chunks.push(moved(chunk, this.offset - chunk.place.start))
          yield this.next(chunk.bytes)
        }
      }
    }
    const sizes = chunks.map(({ meta }) => meta.long(6) ?? 0n)
    const old = kept?.place.struct ?? ThriftStruct.of({})
    // Rows are known to be sorted only where all columns are as they were.
    const sorting = isSorted && chunks.length === kept?.place.chunks.length ? old.get(4) : undefined
    const struct = old.with({
      2: longOf(sizes.reduce((sum, size) => sum + size, 0n)),
      3: longOf(to - from),
      4: sorting,
      5: longOf(start),
      6: longOf(this.offset - start),
    })
    this.groups.push({ struct, chunks })
    this.written += to - from
  }

  /** The chunks of a column as the file has them, if nothing changed in it. */
  private ownChunks(
    table: Table,
    column: Column,
    { origin, element, name }: ColumnPlan,
    kept: KeptGroup,
  ): readonly KeptChunk[] | undefined {
    const { layout } = table
    const isSame =
      origin !== undefined &&
      column.cells.origin === origin &&
      column.changed === undefined &&
      layout instanceof ParquetLayout &&
      layout.has(name, column.cells) &&
      origin.column.element.repetition_type === element.repetition_type
    return isSame ? kept.chunks.get(name) : undefined
  }

  private async *newChunks(
    column: Column,
    plan: ColumnPlan,
    from: number,
    to: number,
  ): AsyncGenerator<{ bytes: Uint8Array; done: DoneChunk }> {
    const { element, origin } = plan
    const rows = this.values(column, plan, from, to)
    const isRequired = element.repetition_type === 'REQUIRED'
    if (isRequired && rows.includes(null)) {
      throw misfit('no holes, which its file does not allow,', column, from + rows.indexOf(null))
    }
    if (origin === undefined || origin.column.isFlat) {
      const definitions = isRequired ? [] : rows.map((value) => (value === null ? 0 : 1))
      const highest = isRequired ? 0 : 1
      yield this.newChunk(plan, 0, { values: rows, definitions, repetitions: [], highest })
      return
    }
    const wasRequired = origin.column.element.repetition_type === 'REQUIRED'
    for (let leaf = 0; leaf < origin.column.leaves.length; leaf++) {
      const places = rows as (NestedRow | null)[]
      const isFreed = wasRequired && !isRequired
      const values = await levelledRows(origin.column, leaf, places, isFreed, this.zlib)
      yield this.newChunk(plan, leaf, values)
    }
  }

  /** Raw values of some rows; of lists, maps and structs where they are. */
  private values(column: Column, plan: ColumnPlan, from: number, to: number): unknown[] {
    const { element, type, origin } = plan
    const isOfFile = origin !== undefined && column.cells.origin === origin
    const isFloat = element.type === 'FLOAT' || element.type === 'DOUBLE'
    return Array.from({ length: to - from }, (_, i) => {
      const row = from + i
      const raw = isOfFile ? rawOf(column, row) : column.missing[row] === 1 ? null : undefined
      if (raw !== undefined && raw !== null) return raw
      // A NaN that was given is one again.
      if (raw === null) return isFloat && Number.isNaN(column.cell(row)) ? NaN : null
      return type.raw(column, row)
    })
  }

  private newChunk(plan: ColumnPlan, leaf: number, values: Levelled) {
    const { codec, compress } = this.compression(plan)
    const { offset } = this
    const [, , ...inner] = plan.origin?.column.leaves[leaf] ?? []
    const path = [plan.element, ...inner.map(({ element }) => element)]
    const { bytes, meta, offsetIndex } = writeChunk({ path, ...values, codec, compress, offset })
    const struct = ThriftStruct.of({ 2: longOf(offset) })
    return { bytes, done: { struct, meta, offsetIndex: offsetIndex?.encode() } }
  }

  /** The compression that the column has in its file, if that can be written here. */
  private compression({ origin }: ColumnPlan) {
    const place = origin && this.layout?.file.groups[0]?.chunks[origin.column.firstLeaf]
    const compress = place && compressorOf(place.codec, this.zlib)
    if (place !== undefined && compress !== undefined) return { codec: place.codec, compress }
    const snappy = compressorOf('SNAPPY', this.zlib) ?? ((input: Uint8Array) => input)
    return { codec: 'SNAPPY' as const, compress: snappy }
  }

  /** What comes after all rows: indexes, filters, and the footer. */
  *end(): Generator<Uint8Array> {
    if (this.offset === 0) yield this.next(MAGIC)
    const pieces: Uint8Array[] = []
    const put = (bytes: Uint8Array | undefined): [ThriftValue, ThriftValue] | undefined => {
      if (bytes === undefined) return undefined
      const at = this.offset
      pieces.push(this.next(bytes))
      return [longOf(at), intOf(bytes.length)]
    }
    const groups = this.groups.map(({ struct, chunks }) => {
      const done = chunks.map(({ struct, meta, columnIndex, offsetIndex, bloomFilter }) => {
        const [indexAt, indexLength] = put(columnIndex) ?? []
        const [pagesAt, pagesLength] = put(offsetIndex) ?? []
        const [filterAt, filterLength] = put(bloomFilter) ?? []
        const about = meta.with({ 14: filterAt, 15: filterLength })
        return structOf(
          struct.with({
            3: structOf(about),
            4: pagesAt,
            5: pagesLength,
            6: indexAt,
            7: indexLength,
          }),
        )
      })
      return structOf(struct.with({ 1: listOf(done) }))
    })
    yield* pieces
    const { footer } = this.layout?.file ?? {}
    const fields = { 3: longOf(this.written), 4: listOf(groups) }
    const bytes = schemaFields(this.plans, this.layout?.file)
    const whole = (footer ?? ThriftStruct.of({})).with({ ...bytes, ...fields }).encode()
    const length = new DataView(new ArrayBuffer(4))
    length.setUint32(0, whole.length, true)
    yield this.next(concat([whole, new Uint8Array(length.buffer), MAGIC]))
  }

  private next(bytes: Uint8Array): Uint8Array {
    this.offset += bytes.length
    return bytes
  }
}

/** A chunk so many bytes further on. */
function moved(chunk: KeptChunk, by: number): DoneChunk {
  const { place, columnIndex, offsetIndex, bloomFilter } = chunk
  const { struct, meta } = place
  const shifted = (value: bigint | undefined) =>
    value === undefined || value === 0n ? value : value + BigInt(by)
  const field = (value: bigint | undefined) => (value === undefined ? undefined : longOf(value))
  const pages = offsetIndex && movedPages(offsetIndex, by)
  return {
    struct: struct.with({ 2: field(shifted(struct.long(2)) ?? 0n) }),
    meta: meta.with({
      9: field(shifted(meta.long(9))),
      10: field(shifted(meta.long(10))),
      11: field(shifted(meta.long(11))),
    }),
    // The one index says nothing without the other.
    columnIndex: pages && columnIndex,
    offsetIndex: pages,
    bloomFilter,
  }
}

function movedPages(index: Uint8Array, by: number): Uint8Array | undefined {
  try {
    const struct = ThriftStruct.read(index)
    const pages = (struct.structs(1) ?? []).map((page) =>
      structOf(page.with({ 1: longOf((page.long(1) ?? 0n) + BigInt(by)) })),
    )
    return struct.with({ 1: listOf(pages) }).encode()
  } catch {
    // Damaged, but no one needs it.
    return undefined
  }
}
