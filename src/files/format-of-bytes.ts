import { startOfFile } from './byte-source.js'
import type { FileInput } from './file-source.js'
import { isPlainFile } from './read.js'
import { TABLE_FORMATS, type TableFormat } from './table-format.js'
import { looksLike } from './text/looks-like.js'

/**
 * The format that a file is in by its first bytes, whatever it is called, if it is one that is read and
 * no text. Only of files that can be read twice; undefined for all else, also where there is none.
 */
export async function formatOfBytes(input: FileInput): Promise<TableFormat | undefined> {
  if (!isPlainFile(input)) return undefined
  const kind = looksLike(await startOfFile(input))?.kind
  return TABLE_FORMATS.find((format) => format === kind)
}
