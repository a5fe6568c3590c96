import type { ColumnCells } from '../column-cells.js'
import type { Finding } from '../findings/finding.js'
import type { Reading } from '../reading.js'
import type { RowReader, Rows } from '../row-reader.js'
import { textError } from '../text-error.js'
import { uniqueNames } from '../unique-names.js'
import { commentLines } from './comment-lines.js'
import { type CsvBlock, CsvCells, cellsIn, cellText, lineOf, rowStart } from './csv-block.js'
import { type CsvReadOptions, checkCsvOptions } from './csv-dialect.js'
import { CsvLayout } from './csv-layout.js'
import { CsvSource } from './csv-source.js'
import { fitRows } from './fit-rows.js'
import type { CsvGuess } from './sniff-csv.js'
import { totalsRow } from './totals-row.js'

export type { CsvReadOptions, OnBadRow } from './csv-dialect.js'

const NOTHING: CsvBlock['starts'] = new Int32Array(1)

/**
 * Reads CSV as rows of a table, in the dialect that its first rows show where none is said.
 *
 * Blank lines are passed over (and kept), except in a file of a single column, where each is a missing
 * cell. So are titles above the header, comments and rows of units below the header. A name that comes
 * twice gets a number in the table, `a`, `a.2`; the header stays as it was.
 */
export class CsvReader implements RowReader {
  private readonly source: CsvSource
  private names: readonly string[] = []
  /** How many rows are still to come that belong to the header; undefined before the first row. */
  private headRows: number | undefined
  private head = ''
  private newline = '\n'
  private reading: Reading = {}
  private titleLine: number | undefined
  private last: CsvBlock | undefined
  private findings: Finding[] = []

  constructor(private readonly options: CsvReadOptions = {}) {
    checkCsvOptions('csv', options)
    this.source = new CsvSource(options, true)
  }

  push(chunk: string, final = false): Rows | undefined {
    const pushed = this.source.push(chunk, final)
    const { guess } = this.source
    // What is told at the end needs rows to be told with.
    const block = pushed ?? (final && guess ? noRows(guess) : undefined)
    if (guess === undefined || block === undefined) return undefined
    if (this.headRows === undefined) {
      if (block.rows > 0) this.begin(block, guess)
      else if (final) throw textError('expected a table', 'an empty file', { line: 1, column: 1 })
      else return undefined
    }
    const rows = this.rowsOf(block, guess)
    if (block.rows > 0) this.last = block
    if (!final) return rows
    const totals = this.last && totalsRow(this.last, guess.dialect.header)
    return totals ? { ...rows, findings: [...(rows.findings ?? []), totals] } : rows
  }

  private begin(block: CsvBlock, { dialect, shape, findings }: CsvGuess): void {
    const { header, unitRows } = dialect
    const cells = Array.from({ length: cellsIn(block, 0) }, (_, i) => cellText(block, 0, i))
    const after = block.text.slice(block.ends[0], block.nexts[0])
    this.newline = /^(\r\n|\n|\r)/.exec(after)?.[0] ?? '\n'
    const named = shape.rowNames ? [freeName('row', cells), ...cells] : cells
    if (header && named.length < shape.width) {
      const place = { line: lineOf(block, 0), column: 1 }
      throw textError(
        `expected a header of ${shape.width} names, or one fewer`,
        cells.length,
        place,
      )
    }
    this.names = header
      ? uniqueNames(named.slice(0, shape.width))
      : Array.from({ length: shape.width }, (_, i) => `column ${i + 1}`)
    this.headRows = (header ? 1 : 0) + unitRows
    this.head = this.source.head
    if (header && cells.length === 1) this.titleLine = lineOf(block, 0)
    this.reading = readingOf(dialect, this.options)
    this.findings = [...findings]
  }

  private rowsOf(all: CsvBlock, { dialect, shape }: CsvGuess): Rows {
    const { names } = this
    const isFirst = this.findings.length > 0 || this.last === undefined
    const skip = Math.min(this.headRows ?? 0, all.rows)
    const onBadRow = this.options.onBadRow ?? 'error'
    const fitted = fitRows(all, skip, shape, onBadRow, this.titleLine)
    const { block } = fitted
    const findings = [
      ...this.findings,
      ...commentLines(block, dialect.comment, isFirst),
      ...fitted.findings,
    ]
    this.findings = []
    const rows = block.rows - skip
    const start = rows > 0 ? rowStart(block, skip) : block.used
    if (this.last === undefined || skip > 0) this.head += block.text.slice(0, start)
    this.headRows = (this.headRows ?? 0) - skip
    const before = skip > 0 ? (block.nexts[skip - 1] ?? 0) : 0
    const columns = new Map<string, ColumnCells>(
      names.map((name, i) => [name, new CsvCells(block, i, skip)]),
    )
    const layout = new CsvLayout({
      block,
      rows: new Int32Array(rows).map((_, row) => row + skip),
      newline: this.newline,
      head: this.head,
      lead: block.text.slice(before, start),
    })
    const place = (row: number, column: string) => ({
      line: lineOf(block, row + skip),
      column: names.indexOf(column) + 1,
    })
    return { columns, rows, layout, reading: this.reading, findings, place }
  }
}

function readingOf(dialect: CsvGuess['dialect'], { onBadRow }: CsvReadOptions): Reading {
  const { delimiter, quote, comment, spaced, skip, header, unitRows } = dialect
  return {
    delimiter,
    quote,
    escape: dialect.escape,
    comment,
    skip,
    header,
    unitRows,
    spaced,
    ...(onBadRow !== undefined && { onBadRow }),
  }
}

function noRows({ dialect }: CsvGuess): CsvBlock {
  const none = new Int32Array(0)
  const empty = { starts: none, first: NOTHING, ends: none, nexts: none }
  return { text: '', style: dialect, rows: 0, used: 0, line: 1, ...empty }
}

/** A name that none of the others is. */
function freeName(name: string, others: readonly string[]): string {
  let free = name
  for (let i = 2; others.includes(free); i++) free = `${name}.${i}`
  return free
}
