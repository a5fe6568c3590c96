import type { SchemaTree } from 'hyparquet'
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from 'hyparquet/src/schema.js'
import type { Zlib } from './codecs.js'
import { inColumn } from './in-column.js'
import type { ParquetColumn } from './parquet-column.js'
import type { KeptGroup } from './parquet-layout.js'
import { readLevels } from './read-chunk.js'

/** Where the rows of a list, map or struct are, in the file's own bytes. */
export class NestedSource {
  constructor(
    readonly column: ParquetColumn,
    readonly groups: readonly KeptGroup[],
  ) {}
}

/** A row of a list, map or struct. */
export interface NestedRow {
  readonly source: NestedSource
  readonly row: number
}

/** Values of a leaf, and with each the levels that tell where in lists and structs it stands. */
export interface Levelled {
  readonly values: unknown[]
  readonly definitions: number[]
  readonly repetitions: number[]
  /** The definition level of a value that is there. */
  readonly highest: number
}

/**
 * The values of a leaf in some rows of a list, map or struct, null being one that is missing: what is
 * in them is not looked at, so that nothing of it is lost.
 *
 * @param isFreed whether rows may be missing now, and could not in the file
 */
export async function levelledRows(
  column: ParquetColumn,
  leaf: number,
  rows: readonly (NestedRow | null)[],
  isFreed: boolean,
  zlib: Zlib | undefined,
): Promise<Levelled> {
  const path = column.leaves[leaf] ?? []
  const shift = isFreed ? 1 : 0
  const highest = getMaxDefinitionLevel(path) + shift
  const isRepeated = getMaxRepetitionLevel(path) > 0
  const result: Levelled = { values: [], definitions: [], repetitions: [], highest }
  const known = new Map<NestedSource, LeafRows>()
  for (const place of rows) {
    if (place === null) {
      result.values.push(null)
      result.definitions.push(0)
      if (isRepeated) result.repetitions.push(0)
      continue
    }
    const { source, row } = place
    let from = known.get(source)
    if (from === undefined) {
      from = await leafRows(source, leaf, path, zlib)
      known.set(source, from)
    }
    const end = from.starts[row + 1] ?? from.values.length
    for (let at = from.starts[row] ?? end; at < end; at++) {
      result.values.push(from.values[at])
      result.definitions.push((from.definitions[at] ?? 0) + shift)
      if (isRepeated) result.repetitions.push(from.repetitions[at] ?? 0)
    }
  }
  return result
}

interface LeafRows extends Levelled {
  /** Where the values of each row begin. */
  readonly starts: number[]
}

async function leafRows(
  { column, groups }: NestedSource,
  leaf: number,
  path: SchemaTree[],
  zlib: Zlib | undefined,
): Promise<LeafRows> {
  const all: LeafRows = { values: [], definitions: [], repetitions: [], highest: 0, starts: [] }
  for (const [i, group] of groups.entries()) {
    const chunk = group.chunks.get(column.name)?.[leaf]
    if (chunk === undefined) throw new RangeError(`a chunk of column ${column.name}`)
    const { bytes, place } = chunk
    await inColumn(column.name, i + 1, async () => {
      for await (const page of readLevels({ bytes, ...place }, { path, zlib })) {
        for (let at = 0; at < page.values.length; at++) {
          const repetition = page.repetitions[at] ?? 0
          if (repetition === 0) all.starts.push(all.values.length)
          all.values.push(page.values[at])
          all.definitions.push(page.definitions[at] ?? 0)
          all.repetitions.push(repetition)
        }
      }
    })
  }
  return all
}
