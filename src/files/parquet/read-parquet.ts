import type { AsyncBuffer } from 'hyparquet'
import { rangeError } from '../../errors.js'
import type { Finding } from '../../table/findings/finding.js'
import type { Kind } from '../../table/kinds/kind.js'
import type { Rows } from '../../table/row-reader.js'
import { bytesType } from './bytes-types.js'
import { type Zlib, zlibOfNode } from './codecs.js'
import { inColumn, inFooter } from './in-column.js'
import { Misread } from './misread.js'
import { NestedSource } from './nested-rows.js'
import { nestedTexts } from './nested-text.js'
import { ParquetCells } from './parquet-cells.js'
import type { ParquetColumn } from './parquet-column.js'
import { type GroupPlace, type ParquetFile, readFooter } from './parquet-file.js'
import { type KeptChunk, type KeptGroup, ParquetLayout } from './parquet-layout.js'
import { ParquetOrigin } from './parquet-origin.js'
import { readFlatChunk, readNestedChunk } from './read-chunk.js'
import { isUntold, typeOfColumn } from './type-of-column.js'

const READING = { format: 'parquet' } as const

/** Which part of a Parquet file is read. */
export interface ParquetReadOptions {
  /** Parquet: the groups of rows from the first of these numbers (from 0) to before the second. Default all. */
  rowGroups?: readonly [from: number, to: number]
}

/**
 * Reads a Parquet file, a group of rows at a time. Runs in browsers too, where `file` may be an
 * ArrayBuffer.
 *
 * Only null and NaN are missing. Numbers, decimals, booleans, text, dates and timestamps are learned
 * from, as doubles and milliseconds, but keep all of their digits. Lists, maps, structs, times of day,
 * UUIDs, intervals, and bytes that are no text are shown as text, and are columns of text.
 *
 * @param zlib Node's own, by default, where there is Node; null for none
 * @throws TextError if it is no Parquet file, encrypted, or damaged
 * @throws RangeError if it does not have the groups of rows that are asked for
 */
export async function* readParquet(
  file: AsyncBuffer | ArrayBuffer,
  zlib: Zlib | null = zlibOfNode() ?? null,
  { rowGroups }: ParquetReadOptions = {},
): AsyncGenerator<Rows> {
  const source = file instanceof ArrayBuffer ? bufferOf(file) : file
  const parquet = await inFooter(source, readFooter)
  const reader = new GroupReader(source, parquet, zlib ?? undefined)
  const origins = await reader.origins()
  const kinds = new Map<string, Kind>()
  const findings: Finding[] = []
  for (const { column, type } of origins) {
    if (type.passed === undefined) continue
    kinds.set(column.name, 'text')
    findings.push({ code: 'passed-through', column: column.name, text: type.passed })
  }
  let isFirst = true
  for (const group of groupsOf(parquet, rowGroups)) {
    if (group.rows === 0) continue
    const kept = await reader.keep(group)
    const columns = new Map<string, ParquetCells>()
    for (const origin of origins) {
      const { column } = origin
      const source = column.isFlat ? undefined : new NestedSource(column, [kept])
      const values = await reader.values(kept, column)
      columns.set(column.name, new ParquetCells(origin, values, source))
    }
    yield {
      columns,
      rows: group.rows,
      layout: new ParquetLayout(parquet, [kept], columns),
      reading: READING,
      findings: isFirst ? findings : [],
      kinds,
      place: () => ({}),
    }
    isFirst = false
  }
  if (!isFirst) return
  const columns = new Map(
    origins.map((origin) => [origin.column.name, new ParquetCells(origin, [])]),
  )
  const layout = new ParquetLayout(parquet, [], columns)
  yield { columns, rows: 0, layout, reading: READING, findings, kinds, place: () => ({}) }
}

function groupsOf(
  { groups }: ParquetFile,
  asked: ParquetReadOptions['rowGroups'],
): readonly GroupPlace[] {
  if (asked === undefined) return groups
  const [from, to] = asked
  const isWithin = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to
  if (isWithin && to <= groups.length) return groups.slice(from, to)
  throw rangeError('readTable', `rowGroups from 0 to ${groups.length}`, asked)
}

function bufferOf(buffer: ArrayBuffer): AsyncBuffer {
  return {
    byteLength: buffer.byteLength,
    slice: (start, end) => Promise.resolve(buffer.slice(start, end)),
  }
}

class GroupReader {
  constructor(
    private readonly source: AsyncBuffer,
    private readonly file: ParquetFile,
    private readonly zlib: Zlib | undefined,
  ) {}

  /** What each column holds. Bytes of which nothing is said are looked through: text, or none. */
  async origins(): Promise<ParquetOrigin[]> {
    const origins: ParquetOrigin[] = []
    for (const column of this.file.columns) {
      const isBytes = isUntold(column) && !(await this.isText(column))
      const type = isBytes ? bytesType(column.element) : typeOfColumn(column)
      origins.push(new ParquetOrigin(column, type))
    }
    return origins
  }

  private async isText(column: ParquetColumn): Promise<boolean> {
    for (const group of this.file.groups) {
      if (group.rows === 0) continue
      const chunks = [await this.chunk(column, group, column.firstLeaf)]
      const kept = { place: group, chunks: new Map([[column.name, chunks]]) }
      const values = await this.values(kept, column)
      for (let row = 0; row < values.length; row++) {
        if (values[row] instanceof Uint8Array) return false
      }
    }
    return true
  }

  async keep(place: GroupPlace): Promise<KeptGroup> {
    const chunks = new Map<string, KeptChunk[]>()
    for (const column of this.file.columns) {
      const kept: KeptChunk[] = []
      for (let leaf = 0; leaf < column.leaves.length; leaf++) {
        kept.push(await this.chunk(column, place, column.firstLeaf + leaf, true))
      }
      chunks.set(column.name, kept)
    }
    return { place, chunks }
  }

  private async chunk(
    column: ParquetColumn,
    group: GroupPlace,
    leaf: number,
    isWhole = false,
  ): Promise<KeptChunk> {
    const place = group.chunks[leaf]
    if (place === undefined) throw new Misread(`a chunk of column ${column.name}, got none`)
    const { struct, meta, start, length } = place
    const bytes = await this.read(start, length)
    if (!isWhole) return { place, bytes }
    const columnIndex = await this.aside(struct.int(6), struct.int(7))
    const offsetIndex = await this.aside(struct.int(4), struct.int(5))
    const bloomFilter = await this.aside(meta.int(14), meta.int(15))
    return {
      place,
      bytes,
      ...(columnIndex && { columnIndex }),
      ...(offsetIndex && { offsetIndex }),
      ...(bloomFilter && { bloomFilter }),
    }
  }

  /** What may be left out: undefined if it is not where the footer says. */
  private async aside(start = 0, length = 0): Promise<Uint8Array | undefined> {
    const isThere = start >= 4 && length > 0 && start + length <= this.source.byteLength
    return isThere ? this.read(start, length) : undefined
  }

  private async read(start: number, length: number): Promise<Uint8Array> {
    return new Uint8Array(await this.source.slice(start, start + length))
  }

  /** The raw values of a column in a group. */
  async values(group: KeptGroup, column: ParquetColumn): Promise<ArrayLike<unknown>> {
    const { zlib } = this
    const { rows, number } = group.place
    return inColumn(column.name, number, async () => {
      const chunks = (group.chunks.get(column.name) ?? []).map(({ bytes, place }) => ({
        bytes,
        ...place,
      }))
      const leaves = column.leaves.map((path) => ({ path, zlib }))
      const [chunk] = chunks
      const [leaf] = leaves
      if (chunk === undefined || leaf === undefined) throw new Misread('a chunk, got none')
      if (column.isFlat) {
        const { seen } = typeOfColumn(column)
        return checked(await readFlatChunk(chunk, leaf, seen ?? ((values) => values)), rows)
      }
      const data = []
      for (const [i, each] of chunks.entries()) {
        data.push(await readNestedChunk(each, leaves[i] ?? leaf))
      }
      return checked(nestedTexts(column, data), rows)
    })
  }
}

function checked(values: ArrayLike<unknown>, rows: number): ArrayLike<unknown> {
  if (values.length === rows) return values
  throw new Misread(`${rows} rows, got ${values.length}`)
}
