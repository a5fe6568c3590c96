import { looksLike, parseTable, type Table, TextError } from 'colmask/bytes'

/** A file that is no table in text, and no Parquet or workbook either. */
export class BinaryError extends Error {}

/** A table from a file's bytes: what it is shows in them, not in its name. */
export async function readTable(bytes: ArrayBuffer): Promise<Table> {
  const content = new Uint8Array(bytes)
  try {
    return await parseTable(content)
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    const look = looksLike(content)
    // A workbook that cannot be read says why itself.
    if (look?.kind === 'xlsx') throw error
    const isText = look === undefined && !isBinary(content)
    throw isText
      ? error
      : new BinaryError(look === undefined ? error.message : `it is ${look.name}`)
  }
}

/** Whether there are NULs, and not those of UTF-16, of which the table would have been read. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0)
}
