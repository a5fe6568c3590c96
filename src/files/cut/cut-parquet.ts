import { openRanges } from '../byte-ranges.js'
import { inFileAsync } from '../file-error.js'
import type { FileSource } from '../file-source.js'
import type { ParquetFile } from '../parquet/parquet-file.js'
import { bufferOf } from '../table-rows.js'
import type { TablePart } from './table-part.js'

/**
 * Cuts a Parquet file between groups of rows, by its footer alone.
 *
 * @throws FileError if it is no Parquet file, or damaged
 */
export async function cutParquet(input: FileSource, bytesPerPart: number): Promise<TablePart[]> {
  for await (const parts of inFileAsync(input.name, partsOf(input, bytesPerPart))) return parts
  return []
}

async function* partsOf(input: FileSource, bytesPerPart: number): AsyncGenerator<TablePart[]> {
  const { inFooter } = await import('../parquet/in-column.js')
  const { readFooter } = await import('../parquet/parquet-file.js')
  const ranges = await openRanges(input)
  try {
    yield grouped(await inFooter(bufferOf(ranges), readFooter), bytesPerPart)
  } finally {
    await ranges.close()
  }
}

function grouped({ groups }: ParquetFile, bytesPerPart: number): TablePart[] {
  const parts: TablePart[] = []
  let from = 0
  let firstRow = 0
  let rows = 0
  let bytes = 0
  for (const [i, group] of groups.entries()) {
    rows += group.rows
    bytes += group.chunks.reduce((sum, { length }) => sum + length, 0)
    if (bytes < bytesPerPart && i + 1 < groups.length) continue
    parts.push({ firstRow, rows, rowGroups: [from, i + 1] })
    from = i + 1
    firstRow += rows
    rows = 0
    bytes = 0
  }
  return parts.length > 1 ? parts : [{ firstRow: 0, rows: parts[0]?.rows ?? 0 }]
}
