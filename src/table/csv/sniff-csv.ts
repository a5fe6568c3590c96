import type { Finding } from '../findings/finding.js'
import type { CsvDialect, CsvReadOptions } from './csv-dialect.js'
import { afterLines } from './csv-lines.js'
import { lookOf } from './look-of.js'
import type { SampleRow } from './sample-rows.js'
import { type CsvShape, sniffShape } from './sniff-shape.js'
import { type Candidate, type CsvSample, regularMark, sniffStyle } from './sniff-style.js'
import { countUnitRows } from './sniff-unit-rows.js'

/** What was found of a file from its beginning. */
export interface CsvGuess {
  readonly dialect: CsvDialect
  readonly shape: CsvShape
  readonly findings: readonly Finding[]
}

const FIRST_SIZE = 1 << 16
const LARGEST_SIZE = 1 << 24
const ENOUGH_LINES = 20

/**
 * The beginning of a text from which guesses are made: the same whether all of it is there or more is
 * to come.
 *
 * @returns undefined if more text is needed
 */
export function sampleOf(text: string, final: boolean): CsvSample | undefined {
  for (let size = FIRST_SIZE; ; size *= 4) {
    if (text.length <= size) return final ? { text, whole: true } : undefined
    const part = text.slice(0, size)
    if (size >= LARGEST_SIZE || afterLines(part, ENOUGH_LINES, false) >= 0) {
      return { text: part, whole: false }
    }
  }
}

const SEP = /^(?:sep=([^\r\n"'\w])|"sep=([^\r\n"'\w])")[ ,;\t]*(?=[\r\n])/i

/** What a first line such as `sep=;` says, by which spreadsheets are told the delimiter. */
export function sepLine(text: string): string | undefined {
  const match = SEP.exec(text)
  return match?.[1] ?? match?.[2]
}

/**
 * Guesses all that the options leave open.
 *
 * @param before how many lines of the file are before the sample
 */
export function sniffCsv(sample: CsvSample, known: CsvReadOptions, before: number): CsvGuess {
  const { found, comment, passed } = sniffRows(sample, known)
  const rows = found.rows.slice(passed)
  const fixed = known.skip !== undefined || passed > 0
  const shape = sniffShape(rows, { skip: fixed, header: known.header, width: known.width })
  const body = rows.slice(shape.titles)
  const unitRows = known.unitRows ?? (shape.header ? countUnitRows(body.slice(1)) : 0)
  // Lines that are passed over anyway need no skipping.
  const skipped = shape.titles > 0 || passed > 0
  const skip = before + (skipped ? Math.max(0, (body[0]?.line ?? 1) - 1) : 0)
  const dialect: CsvDialect = {
    ...found.style,
    comment,
    skip,
    header: shape.header,
    unitRows,
  }
  const findings = [
    ...styleFindings(found, known, sample),
    ...shapeFindings(rows, shape, dialect, before, known),
  ]
  return { dialect, shape: { ...shape, unfit: shape.unfit && unitRows === 0 }, findings }
}

/** The rows, and how many of the first are comments above a header that begins as they do. */
function sniffRows(
  sample: CsvSample,
  options: CsvReadOptions,
): { found: Candidate; comment: string; passed: number } {
  if (options.comment !== undefined) {
    const found = sniffStyle(sample, options, options.comment)
    return { found, comment: options.comment, passed: 0 }
  }
  const found = sniffStyle(sample, options, '')
  const isMarked = ({ cells }: SampleRow) => cells[0]?.startsWith('#') === true
  if (!found.rows.some(isMarked) && !sample.text.trimStart().startsWith('#')) {
    return { found, comment: '', passed: 0 }
  }
  const without = sniffStyle(sample, options, '#')
  const { style, width, rows } = without
  const all = sniffStyle(sample, { ...options, ...style, comment: '' }, '')
  // What leaves a quote open was no comment, but the beginning of a cell.
  if (without.faulty && !found.faulty) return { found, comment: '', passed: 0 }
  const firstRow = all.rows.findIndex((row) => !isMarked(row))
  const last = all.rows[firstRow - 1]
  const first = all.rows[firstRow]
  // `#id,x` over data is a header; so is `#` over a single column nothing but a comment.
  if (last !== undefined && first !== undefined && width > 1 && last.cells.length === width) {
    const isData = first.cells.some((cell) => lookOf(cell) === 'number')
    const isNames = last.cells.slice(1).every((cell) => lookOf(cell) === 'text')
    if (isData && isNames) return { found: all, comment: '', passed: firstRow - 1 }
  }
  // A row that fits is one, however it begins.
  const inBody = all.rows.slice(Math.max(0, firstRow)).filter(isMarked)
  const fits = inBody.some(({ cells }) => cells.length === width) || rows.length === 0
  if (fits && firstRow > 0 && rows.length > 0) return { found: all, comment: '', passed: firstRow }
  return fits ? { found, comment: '', passed: 0 } : { found: without, comment: '#', passed: 0 }
}

function styleFindings(
  { style, width }: Candidate,
  options: CsvReadOptions,
  sample: CsvSample,
): Finding[] {
  const findings: Finding[] = []
  if (options.delimiter === undefined) {
    if ('~^: '.includes(style.delimiter) && style.delimiter !== '') {
      findings.push({ code: 'delimiter', text: style.delimiter })
    } else if (width < 2) {
      const mark = regularMark(sample, style)
      if (mark !== undefined) findings.push({ code: 'one-column', text: mark })
    }
  }
  if (options.quote === undefined && style.quote !== '"') {
    findings.push({ code: 'quotes', text: style.quote === '' ? 'none' : style.quote })
  }
  if (options.escape === undefined && style.escape !== '') {
    findings.push({ code: 'escape', text: style.escape })
  }
  if (options.spaced === undefined && style.spaced) findings.push({ code: 'spaced' })
  return findings
}

const SHOWN = 3

function shapeFindings(
  rows: readonly SampleRow[],
  shape: CsvShape,
  { header, unitRows, skip }: CsvDialect,
  before: number,
  options: CsvReadOptions,
): Finding[] {
  const findings: Finding[] = []
  const titles = rows.slice(0, shape.titles)
  const [first, ...body] = rows.slice(shape.titles)
  if (first === undefined) return findings
  const lines = (found: readonly SampleRow[]) => found.map(({ line }) => line + before).slice(0, 10)
  const shown = (row: SampleRow | undefined) => row?.cells.slice(0, SHOWN) ?? []
  if (titles.length > 0) {
    findings.push({
      code: 'title-rows',
      count: titles.length,
      text: String(skip),
      texts: titles
        .map(({ cells }) => cells.filter((cell) => cell !== '').join(' '))
        .slice(0, SHOWN),
      lines: lines(titles),
    })
  }
  if (options.header === undefined && !header) {
    findings.push({ code: 'no-header', texts: shown(first), lines: lines([first]) })
  } else if (options.header === undefined && body.length > 0) {
    const numbers = first.cells.filter((cell) => /^(number|missing)$/.test(lookOf(cell)))
    if (numbers.length > 0) {
      const texts = numbers.slice(0, SHOWN)
      findings.push({
        code: 'header-of-numbers',
        count: numbers.length,
        texts,
        lines: lines([first]),
      })
    }
  }
  if (shape.rowNames) findings.push({ code: 'row-names', count: first.cells.length })
  if (options.unitRows === undefined && unitRows > 0) {
    const units = body.slice(0, unitRows)
    findings.push({
      code: 'unit-rows',
      count: unitRows,
      texts: shown(units[0]),
      lines: lines(units),
    })
  }
  if (shape.dropped > 0) findings.push({ code: 'empty-columns', count: shape.dropped })
  return findings
}
