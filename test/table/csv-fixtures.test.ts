import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatCsv, parseCsv } from '../../src/table/csv/csv.js'
import { CsvReader } from '../../src/table/csv/csv-reader.js'
import { findingText } from '../../src/table/findings/finding-text.js'
import type { Reading } from '../../src/table/reading.js'
import { ROOT } from '../helpers/cli.js'

const folder = join(ROOT, 'test/fixtures/csv')

type Case = [file: string, names: string[], rows: number, reading: Reading, findings?: string[]]
const IPT = ['id', 'p', 't']
const NUMBERED = (width: number) => Array.from({ length: width }, (_, i) => `column ${i + 1}`)

const CASES: Case[] = [
  ['inch.csv', ['size 15"', 'price', 'kind'], 3, { delimiter: ';' }],
  ['inch-first.csv', ['screen, in', '27"', 'kind'], 2, { delimiter: '|' }],
  ['feet.csv', ["height 6'", 'width', 'kind'], 3, { delimiter: ';', quote: '"' }],
  ['tie.csv', ['a', 'b,c'], 3, { delimiter: ';' }],
  ['tie-tab.csv', ['a,b', 'c'], 3, { delimiter: '\t' }],
  ['tie-bar.csv', ['a', 'b|c'], 3, { delimiter: ';' }],
  ['commas.csv', ['weight, kg, net', 'height, cm', 'kind'], 2, { delimiter: ';' }],
  ['commas-cells.csv', ['id', 'note'], 3, { delimiter: ';' }],
  ['sep.csv', IPT, 2, { delimiter: ';', skip: 1 }],
  ['sep-quoted.csv', IPT, 2, { delimiter: ';', skip: 1 }],
  ['sep-tilde.csv', IPT, 2, { delimiter: '~', skip: 1 }],
  ['tilde.csv', IPT, 2, { delimiter: '~' }, ['delimiter']],
  ['caret.csv', IPT, 2, { delimiter: '^' }, ['delimiter']],
  ['colon.csv', IPT, 2, { delimiter: ':' }, ['delimiter']],
  ['spaces.txt', IPT, 3, { delimiter: ' ' }, ['delimiter']],
  ['spaces-aligned.txt', IPT, 3, { delimiter: ' ' }, ['delimiter']],
  ['spaces-tab.txt', NUMBERED(4), 3, { delimiter: ' ' }, ['delimiter', 'no-header']],
  ['headerless.csv', NUMBERED(4), 6, { header: false }, ['no-header']],
  ['headerless-decimals.csv', NUMBERED(3), 3, { header: false }, ['no-header']],
  ['headerless-words.csv', NUMBERED(4), 5, { header: false }, ['no-header']],
  ['years.csv', ['place', '2001', '2002', '2003'], 2, { header: true }, ['header-of-numbers']],
  ['backslash.csv', ['id', 'name'], 2, { escape: '\\' }, ['escape']],
  ['backslash-comma.csv', ['id', 'name'], 2, { escape: '\\' }, ['escape']],
  ['backslash-bare.tsv', ['id', 'name'], 2, { escape: '\\' }, ['escape']],
  ['comment.csv', IPT, 2, { comment: '#', skip: 0 }, ['comment-lines']],
  ['comment-between.csv', IPT, 2, { comment: '#', skip: 0 }, ['comment-lines']],
  ['comment-header.tsv', ['#id', 'p', 't'], 2, { comment: '', skip: 1 }],
  ['literal.tsv', ['id', 't'], 2, { quote: '' }, ['quotes']],
  ['literal-open.tsv', ['id', 't'], 3, { quote: '' }, ['quotes']],
  ['literal-bar.csv', ['id', 't'], 2, { quote: '', delimiter: '|' }, ['quotes']],
  ['preamble.csv', IPT, 1, { skip: 2 }, ['title-rows']],
  ['preamble-wide.csv', IPT, 2, { skip: 2 }, ['title-rows']],
  ['preamble-pairs.csv', IPT, 2, { skip: 3 }, ['title-rows']],
  ['r.csv', ['row', 'p', 't'], 2, { header: true }, ['row-names']],
  [
    'r-spaces.txt',
    ['row', 'p', 't'],
    2,
    { header: true, delimiter: ' ' },
    ['delimiter', 'row-names'],
  ],
  ['r-names.csv', ['row.2', 'p', 'row'], 2, { header: true }, ['row-names']],
  ['short.csv', IPT, 4, {}, ['short-rows']],
  ['short-quoted.csv', IPT, 3, {}, ['short-rows']],
  ['short-crlf.csv', IPT, 3, {}, ['short-rows']],
  ['spacequote.csv', ['id', 'name', 'v'], 1, { spaced: true }, ['spaced']],
  ['spacequote-after.csv', ['id', 'name', 'v'], 2, { spaced: true }, ['spaced']],
  ['spacequote-semicolon.csv', ['id', 'name', 'v'], 2, { spaced: true }, ['spaced']],
  ['trailing.csv', IPT, 2, {}, ['trailing-delimiters']],
  ['trailing-all.csv', IPT, 2, {}, ['empty-columns']],
  ['trailing-three.csv', IPT, 2, {}, ['empty-columns']],
  ['units.csv', ['depth', 'temp', 'kind'], 3, { unitRows: 1 }, ['unit-rows']],
  ['units-types.csv', ['depth', 'temp', 'kind'], 3, { unitRows: 1 }, ['unit-rows']],
  ['units-second.csv', ['depth', '', 'kind'], 3, { unitRows: 1 }, ['unit-rows']],
  ['totals.csv', ['kind', 'p', 't'], 3, {}, ['totals-row']],
  ['single-quotes.csv', ['id', 'name'], 2, { quote: "'" }, ['quotes']],
]

const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

describe('CSV as people have it', () => {
  it('every fixture has a case', () => {
    expect(CASES.map(([file]) => file).sort()).toEqual(readdirSync(folder).sort())
  })

  it.each(CASES)(
    '%s is read as it was meant, told, and written as it was',
    (file, names, rows, reading, findings = []) => {
      const text = textOf(file)
      const table = parseCsv(text)
      expect(table.columns.map(({ name }) => name)).toEqual(names)
      expect(table.rows).toBe(rows)
      expect(table.reading).toMatchObject(reading)
      expect(table.findings.map(({ code }) => code)).toEqual(findings)
      expect(formatCsv(table)).toBe(text)
      for (const finding of table.findings) {
        expect(findingText(finding).text).not.toMatch(/undefined|^[a-z-]+ "/)
      }
      // What was guessed can be said.
      const again = parseCsv(text, table.reading as object)
      expect(again.toRows()).toEqual(table.toRows())
      expect(again.reading).toEqual(table.reading)
      // Alike where it comes a character at a time.
      const reader = new CsvReader()
      const pieces = [...text].map((mark) => reader.push(mark)).concat(reader.push('', true))
      expect(pieces.reduce((sum, piece) => sum + (piece?.rows ?? 0), 0)).toBe(rows)
    },
  )
})

describe('the cells of', () => {
  it.each([
    ['backslash.csv', 'name', ['5" pipe', 'x']],
    ['backslash-comma.csv', 'name', ['say "hi", now', 'C:\\']],
    ['backslash-bare.tsv', 'name', ['a\tb', '\\N']],
    ['literal.tsv', 't', ['"Up" she said', 'x']],
    ['spacequote-after.csv', 'name', ['Smith, A', 'B']],
    ['spacequote-after.csv', 'v', ['3', '']],
    ['spaces-aligned.txt', 't', ['a', 'b c', 'a']],
    ['single-quotes.csv', 'name', ['Smith, A', 'x']],
    ['short.csv', 't', ['a', '', '', 'b']],
    ['r.csv', 'row', ['1', '2']],
  ])('%s, column %s', (file, column, cells) => {
    expect(parseCsv(textOf(file)).toColumns()[column]).toEqual(cells)
  })
})

describe('what is filled is written as the file writes', () => {
  const filled = (file: string, column: string, value: number, options = {}) => {
    const table = parseCsv(textOf(file), options)
    const values = new Float64Array(table.rows).fill(value)
    return formatCsv(table.fill(new Map([[column, values]])))
  }

  it('into a short row, with the delimiters that it lacks', () => {
    expect(filled('short.csv', 't', 1)).toBe('id,p,t\n1,2,a\n2,,b\n3,4,b\n4,5,b\n')
    expect(filled('short-crlf.csv', 't', 0)).toBe('id,p,t\r\n1,2,a\r\n2,,a\r\n4,5,b')
    expect(filled('short-quoted.csv', 't', 1)).toBe('id;p;t\n1;2;"a"\n2;3;"b"\n4;5;"b"\n')
  })

  it('before a trailing delimiter, below units, between comments', () => {
    expect(filled('trailing.csv', 'p', 7)).toBe('id,p,t\n1,2,a,\n2,7,b,\n')
    expect(filled('units.csv', 'temp', 7)).toBe(textOf('units.csv').replace('2,,b', '2,7.0,b'))
    expect(filled('comment-between.csv', 'p', 7)).toBe(
      textOf('comment-between.csv').replace('2,,b', '2,7,b'),
    )
  })

  it('among spaces, which stay', () => {
    expect(filled('spaces-aligned.txt', 'p', 7)).toBe(
      textOf('spaces-aligned.txt').replace('   NA', '   7.0'),
    )
    expect(filled('spacequote-after.csv', 'v', 7)).toBe(
      `${textOf('spacequote-after.csv').trimEnd()} 7\n`,
    )
  })

  it('in quotes of its own kind, or refused where there are none', () => {
    const single = parseCsv("id,name\n1,'Smith, A'\n2,'it''s'\n3,\n", {
      kinds: { name: 'category' },
    })
    const fill = (table: typeof single, value: number) =>
      formatCsv(table.fill(new Map([['name', new Float64Array(table.rows).fill(value)]])))
    expect(fill(single, 0)).toBe("id,name\n1,'Smith, A'\n2,'it''s'\n3,'Smith, A'\n")
    const escaped = parseCsv('id,name\n1,"5\\" pipe"\n2,\n', { kinds: { name: 'category' } })
    expect(fill(escaped, 0)).toBe('id,name\n1,"5\\" pipe"\n2,"5\\" pipe"\n')
    const bare = parseCsv('id;name\n1;x\n2;\n', { quote: 'none', kinds: { name: 'category' } })
    const other = { ...bare.column('name').schema, levels: ['a;b'] }
    expect(() => fill(bare.withKind('name', other), 0)).toThrow(
      'writeTable: text without ";" and line breaks, since the file has no quotes, got "a;b"',
    )
  })
})

describe('options', () => {
  it('say what is otherwise guessed', () => {
    const text = textOf('headerless.csv')
    expect(parseCsv(text, { header: true }).rows).toBe(5)
    expect(parseCsv(textOf('units.csv'), { unitRows: 0 }).rows).toBe(4)
    expect(parseCsv(textOf('preamble.csv'), { skip: 3, header: false }).rows).toBe(1)
    expect(parseCsv(textOf('comment.csv'), { comment: '', skip: 2 }).columns.length).toBe(3)
    expect(parseCsv('axb\n1x2\n', { delimiter: 'x' }).toRows()).toEqual([{ a: '1', b: '2' }])
    expect(parseCsv('a;b\n"1;2\n', { quote: 'none' }).toRows()).toEqual([{ a: '"1', b: '2' }])
  })

  it.each([
    [{ delimiter: '\n' }, 'delimiter must be one character'],
    [{ delimiter: '"' }, 'delimiter must be one character'],
    [{ delimiter: ',,' }, 'delimiter must be one character'],
    [{ quote: 'x' }, 'quote must be'],
    [{ escape: 'ab' }, 'escape must be'],
    [{ comment: ' ' }, 'comment must be'],
    [{ skip: -1 }, 'skip must be'],
    [{ unitRows: 0.5 }, 'unitRows must be'],
    [{ onBadRow: 'x' as 'skip' }, 'onBadRow must be'],
    [{ delimiter: '#', comment: '#' }, 'must differ'],
  ])('%j is refused', (options, message) => {
    expect(() => parseCsv('a,b\n', options)).toThrow(message)
  })
})

describe('rows of too many cells', () => {
  const text = 'a,b\n1,2\n3,4,5\n6,\n7,8,9,10\n'

  it('are refused, with line, cells and the option that helps', () => {
    expect(() => parseCsv(text)).toThrow(
      'line 3, column 3: expected 2 cells, got 3 (--on-bad-row skip leaves such rows out, keep their further cells)',
    )
    expect(() => parseCsv('a\n1\n2,3,4\n', { delimiter: ',' })).toThrow('expected 1 cell, got 3')
    expect(() => parseCsv('Report\na,b,c\n', { delimiter: ',' })).toThrow(
      'if line 1 is a title, --skip 1',
    )
  })

  it('are left out of the table, not of the file', () => {
    const table = parseCsv(text, { onBadRow: 'skip' })
    expect(table.toColumns()).toEqual({ a: ['1', '6'], b: ['2', ''] })
    expect(table.findings).toEqual([{ code: 'bad-rows', count: 2, lines: [3, 5], text: 'skip' }])
    expect(formatCsv(table.fill(new Map([['b', [0, 7]]])))).toBe(text.replace('6,', '6,7'))
  })

  it('are kept, without their further cells in the table', () => {
    const table = parseCsv(text, { onBadRow: 'keep' })
    expect(table.toColumns()).toEqual({ a: ['1', '3', '6', '7'], b: ['2', '4', '', '8'] })
    expect(table.findings).toEqual([{ code: 'bad-rows', count: 2, lines: [3, 5], text: 'keep' }])
    expect(formatCsv(table)).toBe(text)
  })
})

describe('what is one column', () => {
  it('is so where another mark is regular in it, and told', () => {
    const table = parseCsv('price\n1,5\n2,7\n3,9\n')
    expect(table.columns.length).toBe(1)
    expect(table.findings).toEqual([{ code: 'one-column', text: ',' }])
    expect(parseCsv('time\n10:30\n11:45\n').findings).toEqual([{ code: 'one-column', text: ':' }])
    expect(parseCsv('John Smith\nJane Doe\n').columns.length).toBe(1)
  })

  it('is prose, whatever its commas and quotes', () => {
    const lines = [
      'On the first day we walked along the river, slowly, as it was hot,',
      'and came to a village of which nobody knew the name.',
      '"Stay," said the old man, "the road, the bridge, and the ferry are closed',
      'until the water falls, which may be tomorrow."',
      'So we stayed, and waited, and watched the rain fall on the roofs',
      'for three days and three nights.',
    ]
    const table = parseCsv(`${lines.join('\n')}\n`)
    expect(table.columns.length).toBe(1)
    expect(table.rows).toBe(5)
  })
})

describe('an open quote', () => {
  const lines = '1,2,3\n'.repeat(6_000_000)
  const text = `a,b,c\n1,"2,3\n${lines}`
  const streamed = (all: string) => {
    const reader = new CsvReader()
    const size = 1 << 23
    for (let at = 0; at < all.length; at += size) reader.push(all.slice(at, at + size))
    reader.push('', true)
  }

  it('is told by where it opens, at once and in pieces alike', () => {
    const message =
      'the quote that opens at line 2, column 2 is not closed within 33,554,432 characters'
    expect(() => parseCsv(text)).toThrow(message)
    expect(() => streamed(text)).toThrow(message)
    expect(() => parseCsv(text.slice(0, 1000))).toThrow(
      'the quote that opens at line 2, column 2 is not closed (--quote none',
    )
  })

  it('and a cell of 40 MB are refused alike, one of 30 MB is read', () => {
    const cell = (size: number) => `a,b\n1,"${'x'.repeat(size)}"\n2,y\n`
    expect(() => parseCsv(cell(4e7))).toThrow('not closed within 33,554,432 characters')
    expect(() => streamed(cell(4e7))).toThrow('not closed within 33,554,432 characters')
    expect(parseCsv(cell(3e7)).rows).toBe(2)
    expect(() => streamed(cell(3e7))).not.toThrow()
    const bare = `a,b\n1,${'x'.repeat(4e7)}\n`
    expect(() => parseCsv(bare)).toThrow('line 2, column 1: expected rows of at most 33,554,432')
    expect(() => streamed(bare)).toThrow('line 2, column 1: expected rows of at most 33,554,432')
  })
})
