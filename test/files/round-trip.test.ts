import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../src/bytes.js'
import { readTable, streamTable, surveyTable, type Table, writeTable } from '../../src/node.js'
import { formatDate } from '../../src/table/kinds/dates/date-text.js'
import type { NumberFormat } from '../../src/table/kinds/kind.js'
import { formatWritten } from '../../src/table/kinds/numbers/number-format.js'
import { put, temporaryFolder } from '../helpers/folder.js'

/** Enough that no guess is open. */
const ROWS = 40

/** What a column holds: how the value of a row is written, and whether holes of it can be filled. */
interface Made {
  readonly kind: 'number' | 'date' | 'words' | 'text'
  readonly cells: readonly string[]
  /** The values of the cells of numbers and dates, and how near to them is the same. */
  readonly values?: readonly number[]
  readonly near?: number
}

const PLAIN: NumberFormat = {
  decimal: '.',
  thousands: '',
  grouping: 3,
  unit: '',
  prefix: '',
  suffix: '',
  negative: '-',
  outside: true,
}
const COMMA = { ...PLAIN, decimal: ',' } as const
/** Ways of writing numbers, of which those with a point and those with a comma are not in one table. */
const POINTS: readonly NumberFormat[] = [
  PLAIN,
  { ...PLAIN, thousands: ',' },
  { ...PLAIN, thousands: "'" },
  { ...PLAIN, thousands: ',', grouping: 2 },
  { ...PLAIN, unit: '$', prefix: '$', thousands: ',' },
  { ...PLAIN, unit: '%', suffix: '%' },
  { ...PLAIN, unit: 'kg', suffix: ' kg' },
  { ...PLAIN, thousands: ',', negative: '()' },
]
const COMMAS: readonly NumberFormat[] = [
  COMMA,
  { ...COMMA, thousands: '.' },
  { ...COMMA, thousands: ' ' },
  { ...COMMA, thousands: '.', unit: 'EUR', suffix: ' EUR' },
  { ...COMMA, unit: '%', suffix: ' %' },
  { ...COMMA, negative: 'after' },
]
const DATES = [
  'YYYY-MM-DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'D MMM YYYY@en',
  'YYYY-MM-DD HH:mm',
  'YYYY-MM-DDTHH:mm:ssZ',
  'YYYYMMDD',
]
const DAY = 86_400_000

/** Letters that an encoding has, so many that it shows. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ascii: ['red apple', 'green pear', 'blue plum', 'old oak'],
  'windows-1252': ['Müller', 'Königsallee', 'Weiß', 'Äußere Straße'],
  gb18030: ['北京市朝阳区', '上海市', '重庆市', '广州市天河区'],
  shift_jis: ['東京都', '大阪府', '北海道', 'タナカさん'],
  'windows-1251': ['Москва', 'Казань', 'Нижний Новгород', 'Ольга'],
}

interface Style {
  readonly encoding: string
  readonly mark: boolean
  readonly delimiter: string
  readonly quotes: 'needed' | 'words' | 'all'
  readonly end: string
  readonly last: boolean
  readonly trailing: boolean
  readonly title: boolean
  readonly comments: boolean
  readonly gzip: boolean
  readonly hole: string
}

const style: fc.Arbitrary<Style> = fc.record({
  encoding: fc.constantFrom(
    'utf-8',
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'gb18030',
    'shift_jis',
    'windows-1251',
  ),
  mark: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quotes: fc.constantFrom('needed', 'words', 'all'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  last: fc.boolean(),
  trailing: fc.boolean(),
  title: fc.boolean(),
  comments: fc.boolean(),
  gzip: fc.boolean(),
  hole: fc.constantFrom('', '-', 'n/a', '#N/A', 'NA', '?'),
})

const rows = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: ROWS, maxLength: ROWS })

/** Numbers of which at least two have thousands, so that the marks show. */
function numbers(format: NumberFormat): fc.Arbitrary<Made> {
  const value = fc.double({ min: -2_000_000, max: 2_000_000, noNaN: true, noDefaultInfinity: true })
  return fc.tuple(rows(value), fc.constantFrom(1, 2)).map(([found, decimals]) => {
    const all = [1234567.25, 76543.75, 12.5, -1234.5, ...found.slice(4)]
    const cells = all.map((x) => formatWritten(x, decimals, format))
    return { kind: 'number', cells, values: all, near: 0.51 * 10 ** -decimals }
  })
}

function dates(pattern: string): fc.Arbitrary<Made> {
  const unit = pattern.includes('ss') ? 1000 : pattern.includes('mm') ? 60_000 : DAY
  const time = fc.integer({ min: 0, max: Math.floor((20_000 * DAY) / unit) }).map((n) => n * unit)
  return rows(time).map((found) => {
    // Days that are no months.
    const values = [19_737 * DAY, 19_747 * DAY, ...found.slice(2)]
    return { kind: 'date', cells: values.map((t) => formatDate(t, pattern)), values, near: 0 }
  })
}

function words(letters: readonly string[]): fc.Arbitrary<Made> {
  return rows(fc.constantFrom(...letters)).map((found) => {
    return { kind: 'words', cells: [...letters, ...found.slice(letters.length)] }
  })
}

const flags = fc
  .tuple(fc.constantFrom(['yes', 'no'], ['TRUE', 'FALSE'], ['T', 'F']), rows(fc.nat(1)))
  .map(([pair, found]): Made => {
    return { kind: 'words', cells: [...pair, ...found.slice(2).map((i) => pair[i] ?? '')] }
  })

const texts = rows(fc.nat()).map((found): Made => {
  const odd = ['a, b; c\td|e', 'say "no"', ' two  spaces ']
  return { kind: 'text', cells: found.map((n, row) => `${odd[row] ?? `id ${row}`}-${n}x`) }
})

const table = style.chain((own) => {
  const isComma = fc.boolean()
  return isComma.chain((comma) => {
    const letters = LETTERS[own.encoding] ?? LETTERS['ascii'] ?? []
    const format = fc.constantFrom(...(comma ? COMMAS : POINTS))
    const column = fc.oneof(
      { weight: 3, arbitrary: format.chain(numbers) },
      fc.constantFrom(...DATES).chain(dates),
      words(letters),
      flags,
    )
    return fc.record({
      style: fc.constant(own),
      columns: fc
        .tuple(texts, words(letters), fc.array(column, { minLength: 1, maxLength: 4 }))
        .map(([first, second, others]) => [first, second, ...others]),
      holes: fc.array(
        fc.array(fc.integer({ min: 4, max: ROWS - 1 }), { minLength: 1, maxLength: 6 }),
        {
          minLength: 6,
          maxLength: 6,
        },
      ),
      pick: fc.nat(),
    })
  })
})

type Input = typeof table extends fc.Arbitrary<infer T> ? T : never

/** The text of a file, and the same with other cells in the holes. */
function textOf({ style: own, columns, holes }: Input, fill?: Table): string {
  const { delimiter, quotes, end, trailing, title, comments, last } = own
  const cell = (text: string, made: Made | undefined, isHole: boolean) => {
    const isWord = made === undefined || made.kind === 'words' || made.kind === 'text'
    const needed = text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    if (!needed && (quotes === 'needed' || isHole || (quotes === 'words' && !isWord))) return text
    return `"${text.replaceAll('"', '""')}"`
  }
  const lines: string[] = []
  if (title) lines.push('Report of the year', '')
  const names = ['key', ...columns.slice(1).map((_, i) => `column ${i}`)]
  const close = trailing ? delimiter : ''
  lines.push(names.map((name) => cell(name, undefined, false)).join(delimiter) + close)
  for (let row = 0; row < ROWS; row++) {
    if (comments && row % 15 === 7) lines.push('# a comment')
    const cells = columns.map((made, i) => {
      const isHole = i > 0 && holes[i - 1]?.includes(row) === true
      if (!isHole) return cell(made.cells[row] ?? '', made, false)
      if (fill === undefined) return own.hole
      const filled = fill.columns[i]
      const text = String(filled?.cell(row))
      const isFilled = filled?.changed?.[row] === 1
      const needed = text.includes(delimiter)
      return isFilled && (needed || filled.schema.quoted) ? `"${text}"` : text
    })
    lines.push(cells.join(delimiter) + close)
  }
  return lines.join(end) + (last ? end : '')
}

function bytesOf({ style: { encoding, mark, gzip } }: Input, text: string): Uint8Array {
  const marked = mark && encoding.startsWith('utf-') ? `\ufeff${text}` : text
  const bytes = encoding === 'utf-8' ? Buffer.from(marked) : encodeText(marked, encoding)
  return gzip ? gzipSync(bytes) : bytes
}

const folder = temporaryFolder()

async function written(name: string, tables: Table | AsyncIterable<Table>): Promise<Buffer> {
  const path = `${folder}/${name}`
  await writeTable(path, tables)
  return readFileSync(path)
}

describe('a table in a random dialect', () => {
  it('comes back byte for byte but for its holes, which are what was meant', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (input) => {
        const { style: own, columns, pick } = input
        const ending = own.gzip ? '.csv.gz' : '.csv'
        const bytes = bytesOf(input, textOf(input))
        const path = put(folder, `in${ending}`, bytes)
        const read = await readTable(path)
        expect(read.rows).toBe(ROWS)
        const plain = own.gzip ? gunzipSync(bytes) : Buffer.from(bytes)
        expect((await written('same.csv', read)).equals(plain)).toBe(true)

        const { schemas } = await surveyTable(path)
        expect((await written('same.csv', streamTable(path, { schemas }))).equals(plain)).toBe(true)

        const wanted = new Map<string, Float64Array>()
        for (const [i, made] of columns.entries()) {
          const column = read.columns[i]
          if (column === undefined || made.kind === 'text') continue
          const kind =
            made.kind === 'number'
              ? ['number', 'integer']
              : made.kind === 'date'
                ? ['date']
                : ['category', 'boolean']
          expect(kind, `${made.cells[0]} ${made.cells[5]}`).toContain(column.kind)
          const given = column.values.filter((x) => !Number.isNaN(x))
          const value = given[pick % given.length] ?? 0
          wanted.set(column.name, new Float64Array(ROWS).fill(value))
          for (const [row, x] of (made.values ?? []).entries()) {
            if (column.missing[row] === 1) continue
            expect(Math.abs((column.values[row] ?? Number.NaN) - x)).toBeLessThanOrEqual(
              made.near ?? 0,
            )
          }
        }
        const filled = read.fill(wanted)
        const out = await written('filled.csv', filled)
        const expected = bytesOf(
          { ...input, style: { ...own, gzip: false } },
          textOf(input, filled),
        )
        expect(out.equals(expected), out.toString()).toBe(true)

        const back = await readTable(put(folder, 'back.csv', out), { like: schemas })
        for (const [name, values] of wanted) {
          const column = back.column(name)
          for (const [row, value] of values.entries()) {
            if (filled.column(name).changed?.[row] === 1) expect(column.values[row]).toBe(value)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
