import { lookOf } from './look-of.js'
import { filledIn, type SampleRow, usualWidth } from './sample-rows.js'
import { evidenceOf, isHeader, isSeries } from './sniff-header.js'

/** How the first rows of a file lie. */
export interface CsvShape {
  /** How many rows stand above the header, or the first row. */
  readonly titles: number
  readonly header: boolean
  /** How many columns the table has. */
  readonly width: number
  /** Whether the first column holds names of rows, over which the header has none. */
  readonly rowNames: boolean
  /** How many columns at the end have neither a name nor a cell that is given. */
  readonly dropped: number
  /** Whether no row has as many cells as the header, but one alone. */
  readonly unfit: boolean
}

const MOST_TITLES = 20

/** @param known what the options say, and is not guessed */
export function sniffShape(
  rows: readonly SampleRow[],
  known: { skip: boolean; header: boolean | undefined; width: number | undefined },
): CsvShape {
  const titles = known.skip ? 0 : countTitles(rows)
  const [first, ...body] = rows.slice(titles)
  if (first === undefined) {
    return { titles, header: true, width: 0, rowNames: false, dropped: 0, unfit: false }
  }
  if (known.width !== undefined) return shapeOfWidth(titles, first, body, known.header, known.width)
  const rowNames = known.header !== false && hasRowNames(first, body)
  const header = known.header ?? (rowNames || isHeader(first, body))
  // Without names, rows that lack cells may be many, but the first is hardly too long.
  const cells = header
    ? first.cells.length + (rowNames ? 1 : 0)
    : Math.max(first.cells.length, usualWidth([first, ...body]))
  const dropped = rowNames ? 0 : emptyColumns(cells, header, first, body)
  const width = cells - dropped
  const unfit = width > 1 && body.length > 0 && body.every((row) => row.cells.length === 1)
  return { titles, header, width, rowNames, dropped, unfit: header && unfit }
}

/** Rows above the header: of one cell or few, where then come wider ones that repeat. */
function countTitles(rows: readonly SampleRow[]): number {
  const width = usualWidth(rows)
  if (width < 2) return 0
  const last = Math.min(MOST_TITLES, rows.length - 2)
  for (let at = 0; at <= last; at++) {
    const row = rows[at]
    if (row === undefined || row.cells.length < width) continue
    const above = rows.slice(0, at)
    if (
      at === 0 ? filledIn(row) > 1 : filledIn(row) > 0 && areTitles(above, rows.slice(at), width)
    ) {
      return at
    }
  }
  return 0
}

function areTitles(
  above: readonly SampleRow[],
  rest: readonly SampleRow[],
  width: number,
): boolean {
  const [first, ...body] = rest
  if (first === undefined) return false
  const fits = rest.filter(({ cells }) => cells.length <= width + 1)
  if (fits.length < 0.8 * rest.length) return false
  if (above.every((row) => filledIn(row) === 0)) return true
  if (above.some((row) => row.cells.length >= width && filledIn(row) > 1)) return false
  const isPlain = above.every(({ cells }) => cells.length === 1)
  if (isPlain && (width > 2 || above.length > 1) && rest.length > 1) return true
  const isNarrow = above.every((row) => row.cells.length <= width / 2 || filledIn(row) === 0)
  if (isNarrow && above.length > 2 && rest.length > 1) return true
  // Years over numbers are names, as in tables of statistics.
  if (isNarrow && isSeries(first, body)) return true
  if (evidenceOf(first, body).named > 0) return looksLikeNames(first)
  return isPlain && !isCounting(rest) && looksLikeNames(first)
}

function looksLikeNames({ cells }: SampleRow): boolean {
  const texts = cells.filter((cell) => lookOf(cell) === 'text')
  return texts.length >= 0.5 * cells.length && new Set(texts).size === texts.length
}

/** A header of one name fewer than there are cells in each row, as R writes it: rows have names. */
function hasRowNames(first: SampleRow, body: readonly SampleRow[]): boolean {
  const width = first.cells.length + 1
  if (body.length < 2 || !body.every(({ cells }) => cells.length === width)) return false
  if (!first.cells.every((cell) => lookOf(cell) === 'text')) return false
  const names = body.map(({ cells }) => cells[0])
  return new Set(names).size === names.length && body.some(({ cells }) => cells.at(-1) !== '')
}

/** The same, where it is said how many columns there are. */
function shapeOfWidth(
  titles: number,
  first: SampleRow,
  body: readonly SampleRow[],
  header: boolean | undefined,
  width: number,
): CsvShape {
  const cells = first.cells.length
  const rowNames = header !== false && cells === width - 1
  const dropped = Math.max(0, cells - width)
  const isNamed = header ?? (rowNames || isHeader(first, body))
  return { titles, header: isNamed, width, rowNames, dropped, unfit: false }
}

function isCounting(rows: readonly SampleRow[]): boolean {
  return rows.every(({ cells }, i) => cells[0] === String(i) || cells[0] === String(i + 1))
}

function emptyColumns(
  width: number,
  header: boolean,
  first: SampleRow,
  body: readonly SampleRow[],
): number {
  if (body.length === 0 || (!header && body.length < 2)) return 0
  const isEmpty = (i: number) =>
    [first, ...body].every(({ cells }) => (cells[i] ?? '').trim() === '')
  let dropped = 0
  while (dropped < width - 1 && isEmpty(width - 1 - dropped)) dropped++
  return dropped
}
