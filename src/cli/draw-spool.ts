import { statSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ColumnSchema, Table } from '../node.js'

/** A column that was filled; with its schema where it was read in another way for that. */
interface FilledColumn {
  readonly name: string
  readonly schema: ColumnSchema | undefined
}

/** Where in the file the values of one draw of one part are: of each column, those of its holes. */
interface Place {
  readonly start: number
  readonly columns: readonly FilledColumn[]
}

const BYTES = Float64Array.BYTES_PER_ELEMENT

/**
 * Keeps on the disk what holes are filled with, so that draws of a table that is not held can be written one after the
 * other, and it need be predicted once only. Nobody else sees the file.
 */
export class DrawSpool {
  private readonly places: Place[] = []
  private readonly schemas = new Map<string, ColumnSchema>()
  private end = 0

  private constructor(
    private readonly file: FileHandle,
    private readonly remove: () => Promise<void>,
  ) {}

  /** @param output the file that is written: beside it there is as much room */
  static async open(output: string): Promise<DrawSpool> {
    const path = join(folderOf(output), `.${crypto.randomUUID()}.tmp`)
    const file = await open(path, 'wx+', 0o600)
    const remove = () => rm(path, { force: true })
    // Where an open file can lose its name, nothing is left behind, whatever happens.
    await remove().catch(() => undefined)
    return new DrawSpool(file, remove)
  }

  /** Keeps what a part was filled with. The first one is number 0, the next one 1, and so on. */
  async add(part: Table, filled: Table): Promise<void> {
    const columns = filled.columns
      .filter((column) => column !== part.column(column.name))
      .map(({ name, schema }) => ({
        name,
        schema: schema === part.column(name).schema ? undefined : this.kept(name, schema),
      }))
    const before = readAs(part, columns)
    const values = columns.flatMap(({ name }) => {
      const { missing } = before.column(name)
      return [...filled.column(name).values].filter((_, row) => missing[row] === 1)
    })
    this.places.push({ start: this.end, columns })
    this.end += values.length * BYTES
    await this.file.writeFile(new Uint8Array(Float64Array.from(values).buffer))
  }

  /** A part as it was filled. */
  async fill(part: Table, number: number): Promise<Table> {
    const { start, columns } = this.place(number)
    const before = readAs(part, columns)
    const holes = columns.map(({ name }) => {
      const { missing } = before.column(name)
      return [...missing.keys()].filter((row) => missing[row] === 1)
    })
    const values = await this.read(
      start,
      holes.reduce((sum, rows) => sum + rows.length, 0),
    )
    let next = 0
    const fillings = columns.map(({ name }, c): [string, Float64Array] => {
      const filling = new Float64Array(part.rows).fill(Number.NaN)
      for (const row of holes[c] ?? []) filling[row] = values[next++] ?? Number.NaN
      return [name, filling]
    })
    return before.fill(new Map(fillings))
  }

  /** A part with its holes, read as it was to be filled. */
  given(part: Table, number: number): Table {
    return readAs(part, this.place(number).columns)
  }

  async close(): Promise<void> {
    await this.file.close()
    await this.remove()
  }

  private place(number: number): Place {
    const place = this.places[number]
    // A file that grows while it is read.
    if (place === undefined)
      throw new RangeError('expected the same rows in each reading, got more')
    return place
  }

  /** A schema, or the one that it equals: there may be one for each part and draw. */
  private kept(name: string, schema: ColumnSchema): ColumnSchema {
    const last = this.schemas.get(name)
    if (last !== undefined && isDeepStrictEqual(last, schema)) return last
    this.schemas.set(name, schema)
    return schema
  }

  private async read(start: number, count: number): Promise<Float64Array> {
    const bytes = new Uint8Array(count * BYTES)
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await this.file.read(bytes, at, bytes.length - at, start + at)
      if (bytesRead === 0) throw new RangeError('expected the draws that were kept, got an end')
      at += bytesRead
    }
    return new Float64Array(bytes.buffer)
  }
}

/** A table with its columns read as they were to be filled. */
export function readAs(table: Table, columns: readonly FilledColumn[]): Table {
  return columns.reduce(
    (before, { name, schema }) =>
      schema === undefined || schema === table.column(name).schema
        ? before
        : before.withKind(name, schema),
    table,
  )
}

function folderOf(output: string): string {
  const found = output === '-' ? undefined : statSync(output, { throwIfNoEntry: false })
  const isFile = output !== '-' && (found === undefined || found.isFile())
  return isFile ? dirname(output) : tmpdir()
}
