import type { Finding } from '../findings/finding.js'
import { type TextError, textError } from '../text-error.js'
import { type CsvBlock, cellsIn, isAbsent, lineOf, rawCell } from './csv-block.js'
import type { OnBadRow } from './csv-dialect.js'
import type { CsvShape } from './sniff-shape.js'

const MOST_LINES = 10

/**
 * Rows that all have as many cells as there are columns, or more, which are none of the table. Short ones
 * get cells that begin after their end; rows that are left out become a part of what is between others.
 *
 * @param skip how many of the first rows are no rows of the table
 * @param titleLine the line of a header of a single name, which may be a title; else undefined
 * @throws TextError if a row has more cells than there are columns, unless it is to be kept or skipped
 */
export function fitRows(
  block: CsvBlock,
  skip: number,
  shape: CsvShape,
  onBadRow: OnBadRow,
  titleLine: number | undefined,
): { block: CsvBlock; findings: Finding[] } {
  const { width, dropped, unfit } = shape
  const short: number[] = []
  const trailing: number[] = []
  const further: number[] = []
  const bad: number[] = []
  for (let row = skip; row < block.rows; row++) {
    const count = cellsIn(block, row)
    if (count === width) continue
    if (count < width) {
      if (unfit) throw misfit(block, row, width, titleLine)
      short.push(row)
    } else if (areEmpty(block, row, width)) {
      if (count > width + dropped) trailing.push(row)
    } else if (count <= width + dropped) {
      further.push(row)
    } else {
      if (onBadRow === 'error') throw misfit(block, row, width, titleLine)
      bad.push(row)
    }
  }
  const findings = [
    ...found(block, 'short-rows', short),
    ...found(block, 'trailing-delimiters', trailing),
    ...found(block, 'further-cells', further),
    ...found(block, 'bad-rows', bad, onBadRow),
  ]
  const left = new Set(onBadRow === 'skip' ? bad : [])
  const isWhole = short.length === 0 && left.size === 0
  return { block: isWhole ? block : rebuilt(block, skip, width, left), findings }
}

function areEmpty(block: CsvBlock, row: number, from: number): boolean {
  for (let i = from; i < cellsIn(block, row); i++) if (rawCell(block, row, i) !== '') return false
  return true
}

function misfit(
  block: CsvBlock,
  row: number,
  width: number,
  titleLine: number | undefined,
): TextError {
  const count = cellsIn(block, row)
  const place = { line: lineOf(block, row), column: Math.min(count, width) + 1 }
  const cells = width === 1 ? '1 cell' : `${width} cells`
  const hints =
    count < width
      ? ['--delimiter says what separates cells']
      : ['--on-bad-row skip leaves such rows out, keep their further cells']
  if (titleLine !== undefined && count > width) {
    hints.push(`if line ${titleLine} is a title, --skip ${titleLine}`)
  }
  return textError(`expected ${cells}`, count, place, ` (${hints.join('; ')})`)
}

function found(block: CsvBlock, code: string, rows: readonly number[], text?: string): Finding[] {
  if (rows.length === 0) return []
  const lines = rows.slice(0, MOST_LINES).map((row) => lineOf(block, row))
  return [{ code, count: rows.length, lines, ...(text !== undefined && { text }) }]
}

function rebuilt(
  block: CsvBlock,
  skip: number,
  width: number,
  left: ReadonlySet<number>,
): CsvBlock {
  const starts: number[] = []
  const first: number[] = []
  const ends: number[] = []
  const nexts: number[] = []
  for (let row = 0; row < block.rows; row++) {
    const end = block.ends[row] ?? 0
    const next = block.nexts[row] ?? 0
    if (left.has(row)) {
      if (nexts.length > 0) nexts[nexts.length - 1] = next
      continue
    }
    first.push(starts.length)
    ends.push(end)
    nexts.push(next)
    const from = block.first[row] ?? 0
    const count = cellsIn(block, row)
    for (let i = 0; i < count; i++) starts.push(block.starts[from + i] ?? 0)
    if (row >= skip) for (let i = count; i < width; i++) starts.push(end + 1)
  }
  first.push(starts.length)
  return {
    ...block,
    rows: ends.length,
    starts: new Int32Array(starts),
    first: new Int32Array(first),
    ends: new Int32Array(ends),
    nexts: new Int32Array(nexts),
  }
}

/** How many cells of a row are there. */
export function presentIn(block: CsvBlock, row: number): number {
  const from = block.first[row] ?? 0
  let count = cellsIn(block, row)
  while (count > 0 && isAbsent(block, row, from + count - 1)) count--
  return count
}
