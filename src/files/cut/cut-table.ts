import { checkInteger, checkOptions } from '../../errors.js'
import { compressionOfFile } from '../byte-source.js'
import type { FileSource } from '../file-source.js'
import { READ_OPTIONS, type ReadTableOptions, readPlan } from '../read-plan.js'
import { tableRows } from '../table-rows.js'
import { cutCsv } from './cut-csv.js'
import { cutJsonLines } from './cut-json-lines.js'
import { cutParquet } from './cut-parquet.js'
import { type TableCut, type TablePart, wholeFile } from './table-part.js'

/**
 * Cuts a table into parts of about so many bytes that can be read by themselves, and counts its rows: CSV and TSV
 * between rows, JSON lines between lines, Parquet between groups of rows. One part is the whole file
 * where it is compressed, in UTF-16, a workbook, Arrow, or an array of JSON. The file is read once, of Parquet
 * the footer alone.
 *
 * @param options what is known of format, encoding and dialect; the rest is found, and told in the result
 * @param bytesPerPart at least 1; Infinity for one part
 * @throws FileError if it cannot be read or understood
 * @throws RangeError if an option is not one
 */
export async function cutTable(
  input: FileSource,
  options: ReadTableOptions = {},
  bytesPerPart = Infinity,
): Promise<TableCut> {
  const fn = 'cutTable'
  checkOptions(fn, options, READ_OPTIONS)
  if (bytesPerPart !== Infinity) checkInteger(fn, 'bytesPerPart', bytesPerPart, 1)
  const { format, text, encoding, findings } = await readPlan(fn, input, options)
  const asked = { format, ...text, ...(encoding !== undefined && { encoding }) }
  const whole = async (): Promise<TableCut> => {
    const rows = await countRows(input, format, text, encoding)
    return { rows, parts: wholeFile(rows), options: asked, findings }
  }
  const cut = async (): Promise<TableCut | undefined> => {
    if (format === 'csv' || format === 'tsv') {
      const csv = format === 'tsv' ? { delimiter: '\t', ...text } : text
      return cutCsv(input, csv, encoding, bytesPerPart)
    }
    if (format === 'jsonl') return cutJsonLines(input, encoding, bytesPerPart)
    const isPlain = format === 'parquet' && text.rowGroups === undefined
    if (!isPlain || (await compressionOfFile(input)) !== undefined) return undefined
    const parts = await cutParquet(input, bytesPerPart)
    const rows = parts.reduce((sum, part) => sum + part.rows, 0)
    return { rows, parts, options: {}, findings: [] }
  }
  const found = await cut()
  if (found === undefined) return whole()
  return {
    ...found,
    options: { ...asked, ...found.options },
    findings: [...findings, ...found.findings],
  }
}

/** The options of reading a part, and what it is read from. */
export function readingOfPart(
  input: FileSource,
  { options }: Pick<TableCut, 'options'>,
  part: TablePart,
): { source: FileSource; options: ReadTableOptions } {
  const { rowGroups } = part
  return {
    source: partOf(input, part),
    options: rowGroups === undefined ? options : { ...options, rowGroups },
  }
}

/** The bytes of a part, behind what the file has before its first row; all of what is not cut by bytes. */
export function partOf(input: FileSource, { bytes }: TablePart): FileSource {
  if (bytes === undefined) return input
  const { head, headLines, start, end, line } = bytes
  const size = head + end - start
  return {
    name: input.name,
    size,
    async *chunks(from = 0, to = size) {
      if (from < head) yield* input.chunks(from, Math.min(head, to))
      const [first, last] = [Math.max(from, head), Math.min(to, size)]
      if (first < last) yield* input.chunks(first - head + start, last - head + start)
    },
    lineInFile: (of) => (of > headLines ? of - headLines - 1 + line : of),
  }
}

async function countRows(
  input: FileSource,
  format: Parameters<typeof tableRows>[1],
  options: Parameters<typeof tableRows>[2],
  encoding: string | undefined,
): Promise<number> {
  let rows = 0
  for await (const piece of tableRows(input, format, options, [], encoding)) rows += piece.rows
  return rows
}
