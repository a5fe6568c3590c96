import type { CsvBlock } from './csv-block.js'
import type { CsvReadOptions, CsvStyle } from './csv-dialect.js'
import { CsvScanner } from './csv-scanner.js'
import { lookOf } from './look-of.js'
import { type SampleRow, sampleRows, usualWidth } from './sample-rows.js'

/** The beginning of a file, from which its style is guessed. */
export interface CsvSample {
  readonly text: string
  /** Whether it is the whole file. */
  readonly whole: boolean
}

/** How well a style fits the rows. */
export interface Candidate {
  readonly style: CsvStyle
  readonly rows: readonly SampleRow[]
  /** The number of cells that most rows have. */
  readonly width: number
  /** The share of rows that have so many. */
  readonly regular: number
  /** The share of cells below the first row that are numbers, dates or missing. */
  readonly typed: number
  /** Whether quotes do not match. */
  readonly faulty: boolean
}

const USUAL = [',', ';', '\t', '|'] as const
const RARE = ['~', '^', ':', ' '] as const
/** A style must be so much better typed to be taken in spite of a usual one that is regular too. */
const CLEARLY = 0.25

/** The style that fits best, of those that the options leave open. */
export function sniffStyle(sample: CsvSample, options: CsvReadOptions, comment: string): Candidate {
  const { delimiter } = options
  const of = (mark: string) => bestQuoting(sample, options, mark, comment)
  if (delimiter !== undefined) return of(delimiter)
  const marks = USUAL.filter((mark) => sample.text.includes(mark))
  const usual = marks.map(of).reduce<Candidate | undefined>(better, undefined)
  const isSure = usual?.regular === 1 && usual.width > 1 && usual.style.delimiter !== '\t'
  if (isSure && !isOneColumn(usual)) return usual
  const rare = RARE.filter((mark) => sample.text.includes(mark))
    .map(of)
    .filter((candidate) => isPlainlyRegular(candidate))
    .reduce<Candidate | undefined>(better, undefined)
  if (rare !== undefined && beats(rare, usual)) return rare
  // What is wrong with its first rows is for the scanner to tell.
  if (usual?.faulty && usual.rows.length < 2 && !isProse(sample.text, usual)) return usual
  const isBare = usual === undefined || (scoreOf(usual) === 0 && !usual.faulty)
  if (isBare) return oneColumn(sample, of)
  if (!isOneColumn(usual) && !isProse(sample.text, usual)) return usual
  const found = oneColumn(sample, of)
  // Quotes of prose need not match.
  return found.faulty && options.quote === undefined
    ? tryStyle(sample, { ...found.style, quote: '' })
    : found
}

/** Lines as they are, of one cell each. */
function oneColumn(sample: CsvSample, of: (mark: string) => Candidate): Candidate {
  // A mark that does not occur is as good as none.
  return of(sample.text.includes(',') ? '' : ',')
}

function beats(rare: Candidate, usual: Candidate | undefined): boolean {
  if (usual === undefined || scoreOf(usual) === 0 || isOneColumn(usual)) return true
  const isTab = rare.style.delimiter === ' ' && usual.style.delimiter === '\t'
  if (isTab && rare.width > usual.width && rare.typed > usual.typed + CLEARLY) return true
  return usual.regular < 0.6 && rare.typed > usual.typed
}

/** Numbers with decimal commas under one name. */
function isOneColumn({ rows, width, style }: Candidate): boolean {
  const [first, ...body] = rows
  if (width !== 2 || first?.cells.length !== 1 || style.delimiter !== ',') return false
  return body.every(({ cells }) => lookOf(cells.join(',')) === 'number')
}

const MOST_LINES = 100

/** Lines of many words, in which marks follow no rule. */
function isProse(text: string, { style, regular, faulty, typed }: Candidate): boolean {
  if ((regular > 0.75 && !faulty) || typed > 0.2) return false
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  if (lines.length < 5) return false
  const some = lines.slice(0, MOST_LINES)
  const marks = some.map((line) => line.split(style.delimiter).length - 1)
  const same = marks.filter((count) => count === marks[0]).length
  const wordy = some.filter((line, i) => line.split(/\s+/).length > (marks[i] ?? 0) + 4)
  return wordy.length > 0.6 * some.length && same < 0.75 * some.length
}

function better(best: Candidate | undefined, candidate: Candidate): Candidate {
  return best === undefined || scoreOf(candidate) > scoreOf(best) ? candidate : best
}

/** 0 where there is but one column. */
function scoreOf({ width, regular, typed, rows, faulty }: Candidate): number {
  const head = rows[0]?.cells.length ?? 0
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const several = rows.filter(({ cells }) => cells.length > 1).length / Math.max(1, rows.length)
  // Rows may lack cells, but hardly have more than the header.
  const ragged = head > 1 && head === widest ? 0.8 * several : 0
  const fits = Math.max(width > 1 ? regular : 0, ragged)
  if (fits === 0) return 0
  // A title above the rows is rarer than a header.
  const headed = head < width ? 0.85 : 1
  return (faulty ? 0.5 : 1) * headed * fits + 0.3 * typed + 0.001 * Math.min(width, 20)
}

/**
 * Whether what is no usual mark separates the same number of cells in every row; and words and times,
 * which spaces and colons are part of, are not cut by them.
 */
function isPlainlyRegular({ style, rows, width, regular, faulty }: Candidate): boolean {
  const [first, ...body] = rows
  if (faulty || width < 2 || first === undefined || body.length === 0) return false
  const { delimiter } = style
  // A header may lack the name of the rows' names.
  const isShort = first.cells.length === width - 1 && width > 2
  const same = regular === 1 || (isShort && body.every(({ cells }) => cells.length === width))
  if (!same) return false
  const lines = rows.map(({ cells }) => cells.join(delimiter))
  if (lines.slice(1).every((line) => lookOf(line) !== 'text')) return false
  if (delimiter === '~' || delimiter === '^') return true
  if (delimiter === ':' && body.length < 2) return false
  const columns = Array.from({ length: width }, (_, i) => body.map(({ cells }) => cells[i] ?? ''))
  const numbers = columns.filter(
    (cells) => cells.filter((cell) => lookOf(cell) === 'number').length > 0.5 * cells.length,
  )
  return (
    numbers.length > 0 &&
    (delimiter !== ':' || width > 2 || lookOf(first.cells[1] ?? '') === 'text')
  )
}

/** Of a delimiter the manner of quoting that makes rows regular; that of RFC 4180 if it does. */
function bestQuoting(
  sample: CsvSample,
  options: CsvReadOptions,
  delimiter: string,
  comment: string,
): Candidate {
  const { text } = sample
  const { quote, spaced } = options
  const given = quote === 'none' ? '' : quote
  const base: CsvStyle = {
    delimiter,
    quote: given ?? '"',
    escape: options.escape ?? '',
    comment,
    spaced: spaced ?? false,
  }
  const found = tryStyle(sample, base)
  const isRegular = !found.faulty && found.regular === 1 && !hasLongCells(found, delimiter)
  if (isRegular && !(options.escape === undefined && text.includes('\\"'))) return found
  const others: CsvStyle[] = []
  if (spaced === undefined && delimiter !== ' ' && / ["']|["'] /.test(text)) {
    others.push({ ...base, spaced: true })
  }
  if (options.escape === undefined && text.includes('\\')) others.push({ ...base, escape: '\\' })
  if (given === undefined && text.includes("'")) others.push({ ...base, quote: "'" })
  if (given === undefined && (delimiter === '\t' || delimiter === '|')) {
    others.push({ ...base, quote: '' })
  }
  return others.map((style) => tryStyle(sample, style)).reduce(betterQuoting, found)
}

function betterQuoting(best: Candidate, other: Candidate): Candidate {
  if (other.faulty || other.rows.length === 0) return best
  if (other.style.quote === '' || other.style.quote === "'") {
    // Only what leaves no doubt: a quote may well be forgotten.
    const better =
      best.faulty || other.regular > best.regular || other.rows.length > best.rows.length
    return other.regular === 1 && other.width > 1 && better ? other : best
  }
  if (best.faulty) return other.rows.length >= best.rows.length ? other : best
  return other.regular > best.regular ? other : best
}

/** Whether a quoted cell goes over lines, as it does where quotes are no quotes. */
function hasLongCells({ rows }: Candidate, delimiter: string): boolean {
  return delimiter === '\t' && rows.some(({ cells }) => cells.some((cell) => cell.includes('\n')))
}

function tryStyle({ text, whole }: CsvSample, style: CsvStyle): Candidate {
  const { block, error } = new CsvScanner(style).attempt(text, whole)
  const rows = sampleRows(block)
  const width = usualWidth(rows)
  const regular =
    rows.filter(({ cells }) => cells.length === width).length / Math.max(1, rows.length)
  // An open quote may have swallowed all that follows.
  const open = error === undefined && !whole && isOpen(block)
  return {
    style,
    rows,
    width,
    regular,
    typed: typedShare(rows),
    faulty: error !== undefined || open,
  }
}

const MOST_OPEN_LINES = 20

function isOpen({ text, used }: CsvBlock): boolean {
  const rest = text.slice(used)
  return rest.split('\n').length > MOST_OPEN_LINES
}

function typedShare(rows: readonly SampleRow[]): number {
  let given = 0
  let typed = 0
  for (const { cells } of rows.slice(1)) {
    for (const cell of cells) {
      const look = lookOf(cell)
      if (look === 'empty') continue
      given++
      if (look !== 'text') typed++
    }
  }
  return given === 0 ? 0 : typed / given
}

/** A mark that is in each line as often as in the others, where lines are taken to be of one cell. */
export function regularMark(sample: CsvSample, style: CsvStyle): string | undefined {
  return [...USUAL, ...RARE].find((mark) => {
    if (mark === style.delimiter || !sample.text.includes(mark)) return false
    const { rows } = tryStyle(sample, { ...style, delimiter: mark })
    const [, ...body] = rows
    const width = usualWidth(body)
    return width > 1 && body.length > 1 && body.every(({ cells }) => cells.length === width)
  })
}
