import { parseExcel } from 'colmask/excel'
import { parseCsv, parseJson, type Table } from 'colmask/learn'
import { parseParquet } from 'colmask/parquet'

/** A file that is no text, and no Parquet or workbook either. */
export class BinaryError extends Error {}

/** A table from a file's bytes: what it is shows in its first bytes, not in its name. */
export async function readTable(bytes: ArrayBuffer): Promise<Table> {
  const start = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength))
  const mark = String.fromCharCode(...start)
  if (mark === 'PAR1') return parseParquet(bytes)
  // A zip file, which a workbook is, or a file of old Office programs, of which the reader says more.
  if (mark === 'PK\x03\x04' || mark === '\xd0\xcf\x11\xe0') return parseExcel(bytes)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new BinaryError('it is not text in UTF-8')
  }
  if (text.includes('\0')) throw new BinaryError('it holds NUL characters')
  return /^\uFEFF?\s*[[{]/.test(text) ? parseJson(text) : parseCsv(text)
}
