import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnCells } from '../../src/table/column-cells.js'
import { formatCsv, parseCsv } from '../../src/table/csv/csv.js'
import type { CsvReadOptions } from '../../src/table/csv/csv-dialect.js'
import { CsvReader } from '../../src/table/csv/csv-reader.js'
import { CsvWriter } from '../../src/table/csv/csv-writer.js'
import { type Finding, mergeFindings } from '../../src/table/findings/finding.js'
import { type Rows, tableOfRows } from '../../src/table/row-reader.js'
import { TextError } from '../../src/table/text-error.js'

interface Made {
  text: string
  options: CsvReadOptions
  /** The cells of each row that the table should have; '' where it has none. */
  rows: string[][]
}

const WORDS = [
  'x',
  'two words',
  'it"s',
  "o'clock",
  '1.5',
  '-3',
  'é😀',
  'NA',
  '#5',
  'a,b',
  'a;b',
  'l\nm',
]

/** Any table in any dialect. */
const made: fc.Arbitrary<Made> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', '~', '^', ':', ' '),
    quote: fc.constantFrom('"', "'", ''),
    escapes: fc.boolean(),
    comment: fc.constantFrom('', '#', '%%'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    width: fc.integer({ min: 2, max: 5 }),
    spaced: fc.boolean(),
    bom: fc.boolean(),
    titles: fc.array(fc.constantFrom('A title', '', 'of "2024', ';;'), { maxLength: 2 }),
    units: fc.integer({ min: 0, max: 2 }),
    header: fc.boolean(),
    ends: fc.boolean(),
    seed: fc.array(fc.nat({ max: 1e6 }), { minLength: 60, maxLength: 60 }),
    rows: fc.integer({ min: 1, max: 9 }),
  })
  .map((given) => {
    const { delimiter, quote, comment, newline, width, seed } = given
    const runs = delimiter === ' '
    const spaced = given.spaced && !runs
    const mark = given.escapes ? '\\' : ''
    let at = 0
    const draw = (n: number) => (seed[at++ % seed.length] ?? 0) % n
    const written = (word: string): { text: string; cell: string } => {
      const bad = [
        delimiter,
        '\n',
        ...(runs ? [' ', '\t'] : []),
        ...(quote === '' ? ['"', "'"] : []),
      ]
      const risky =
        bad.some((sign) => word.includes(sign)) ||
        (quote !== '' && word.includes(quote)) ||
        (comment !== '' && word.startsWith(comment))
      if (quote === '') return risky ? { text: 'q', cell: 'q' } : { text: word, cell: word }
      if (!risky && draw(3) > 0) return { text: word, cell: word }
      const inner =
        mark === ''
          ? word.replaceAll(quote, quote + quote)
          : word.replaceAll(mark, mark + mark).replaceAll(quote, mark + quote)
      return { text: quote + inner + quote, cell: word }
    }
    const gap = () => (spaced ? ' '.repeat(draw(3)) : '')
    const sep = () =>
      runs ? ' '.repeat(1 + draw(3)) + (draw(4) === 0 ? '\t' : '') : gap() + delimiter + gap()
    const line = (cells: { text: string }[]) =>
      (runs ? ' '.repeat(draw(2)) : '') +
      cells.map(({ text }) => text).reduce((a, b) => a + sep() + b)
    const name = (i: number) => ({ text: `n${i}`, cell: `n${i}` })
    const lines: string[] = [...given.titles]
    const passed = () => {
      if (comment !== '' && draw(4) === 0) lines.push(`${comment} a ${delimiter}"comment'`)
      if (draw(5) === 0) lines.push(' '.repeat(draw(2)))
    }
    const names = Array.from({ length: width }, (_, i) => name(i))
    if (given.header) lines.push(line(names))
    const unitRows = given.header ? given.units : 0
    for (let i = 0; i < unitRows; i++) lines.push(line(names.map(() => ({ text: 'kg' }))))
    const rows: string[][] = []
    for (let row = 0; row < given.rows; row++) {
      passed()
      const short = row > 0 && draw(5) === 0 ? 1 + draw(width) : width
      const cells = Array.from({ length: short }, (_, i) => {
        const word = WORDS[draw(WORDS.length)] ?? ''
        return draw(5) === 0 && i > 0 && !runs ? { text: '', cell: '' } : written(word)
      })
      // A delimiter after the last cell, which is no cell of its own.
      if (given.header && short === width && !runs && draw(6) === 0)
        cells.push({ text: '', cell: '' })
      rows.push(Array.from({ length: width }, (_, i) => cells[i]?.cell ?? ''))
      lines.push(line(cells))
    }
    const text = (given.bom ? '\uFEFF' : '') + lines.join(newline) + (given.ends ? newline : '')
    const options: CsvReadOptions = {
      delimiter,
      quote,
      escape: mark,
      comment,
      skip: given.titles.length,
      header: given.header,
      unitRows,
      spaced,
    }
    return { text, options, rows }
  })

function inPieces(text: string, cuts: readonly number[], options: CsvReadOptions): Rows[] {
  const reader = new CsvReader(options)
  const sorted = [...cuts].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b)
  const found = [0, ...sorted].map((cut, i) =>
    reader.push(text.slice(cut, sorted[i] ?? text.length)),
  )
  found.push(reader.push('', true))
  return found.filter((rows) => rows !== undefined)
}

const rawOf = (cells: ColumnCells | undefined) =>
  Array.from({ length: cells?.length ?? 0 }, (_, row) => [cells?.get(row), cells?.quoted(row)])

const cuts = fc.array(fc.nat(), { maxLength: 8 })

/** What is the same of a text that is read at once and in pieces: the table, the places, what is told. */
function expectAlike(text: string, at: readonly number[], options: CsvReadOptions): void {
  let whole: Rows | undefined
  try {
    whole = new CsvReader(options).push(text, true)
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    expect(() => inPieces(text, at, options)).toThrow(error.message)
    return
  }
  const pieces = inPieces(text, at, options)
  for (const [name, cells] of whole?.columns ?? []) {
    expect(pieces.flatMap((rows) => rawOf(rows.columns.get(name)))).toEqual(rawOf(cells))
  }
  const linesOf = (rows: Rows | undefined) =>
    Array.from({ length: rows?.rows ?? 0 }, (_, row) => rows?.place(row, 'n0').line)
  expect(pieces.flatMap(linesOf)).toEqual(linesOf(whole))
  const told = pieces.map(({ findings = [] }) => findings)
  const byCode = (a: Finding, b: Finding) => (a.code < b.code ? -1 : 1)
  expect([...told.reduce(mergeFindings, [])].sort(byCode)).toEqual(
    [...(whole?.findings ?? [])].sort(byCode),
  )
  expect(pieces[0]?.reading).toEqual(whole?.reading)
  const writer = new CsvWriter()
  const again = pieces.flatMap((rows) => [...writer.rows(tableOfRows('test', rows, {}))])
  expect(again.join('')).toBe(text)
}

describe('CSV of any dialect', () => {
  it('has the cells that were written, and comes out byte for byte', () => {
    fc.assert(
      fc.property(made, ({ text, options, rows }) => {
        const table = parseCsv(text, { ...options, missing: [] })
        const cells = Array.from({ length: table.rows }, (_, row) =>
          table.columns.map((column) => column.cell(row)),
        )
        const unix = (cell: string) => cell.replace(/\r\n?/g, '\n')
        const found = cells.map((row) => row.map((cell) => unix(String(cell))))
        const width = table.columns.length
        expect(found).toEqual(rows.map((row) => row.slice(0, width)))
        // Columns at the end that have no names and no cells are none.
        expect(rows.map((row) => row.slice(width).join('')).join('')).toBe('')
        expect(formatCsv(table)).toBe(text)
      }),
      { numRuns: 1500 },
    )
  })

  it('in pieces of any size gives the same rows, lines, findings and bytes as at once', () => {
    fc.assert(
      fc.property(made, cuts, ({ text, options }, at) => expectAlike(text, at, options)),
      { numRuns: 700 },
    )
  })

  it('is guessed alike at once and in pieces, or refused with the same words', () => {
    fc.assert(
      fc.property(made, cuts, fc.constantFrom('error', 'skip', 'keep'), ({ text }, at, onBadRow) =>
        expectAlike(text, at, { onBadRow }),
      ),
      { numRuns: 700 },
    )
  })

  it('keeps what was given when holes are filled, and reads back what was filled in', () => {
    fc.assert(
      fc.property(made, ({ text, options }) => {
        const kinds = Object.fromEntries(
          parseCsv(text, options).columns.map(({ name }) => [name, 'category'] as const),
        )
        const table = parseCsv(text, { ...options, kinds })
        const values = new Map(
          table.columns.flatMap(({ name, levels, rows }) =>
            levels.length > 0 ? [[name, new Float64Array(rows)] as const] : [],
          ),
        )
        const filled = table.fill(values)
        const again = parseCsv(formatCsv(filled), { ...table.reading, kinds } as CsvReadOptions)
        for (const column of filled.columns) {
          const found = again.column(column.name)
          for (let row = 0; row < table.rows; row++) {
            if (column.missing[row] === 1) continue
            expect(found.cell(row)).toBe(column.cell(row))
          }
        }
      }),
      { numRuns: 700 },
    )
  })
})

it('a title of two cells above a header with years is a title', () => {
  const text = 'Source,WDI\nk,c,i,2018,2019,2020\nA,C00,GDP,3.5,,5\nB,C01,GDP,3.5,4.5,5\n'
  const table = parseCsv(text)
  expect(table.columns.map(({ name }) => name)).toEqual(['k', 'c', 'i', '2018', '2019', '2020'])
  expect(table.findings.map(({ code }) => code)).toContain('title-rows')
  expect(formatCsv(table)).toBe(text)
})
