import { describe, expect, it } from 'vitest'
import { findingText, MISSING, parseCsv, parseJson, Table } from '../../src/table/index.js'

const column = (cells: unknown[], options = {}) =>
  Table.fromColumns({ x: cells }, options).column('x')

const numbers = Array.from({ length: 20 }, (_, i) => String(i * 1.5))
const holes = (cells: unknown[], options = {}) => {
  const { kind, missing } = column(cells, options)
  return [kind, missing.reduce((sum, flag) => sum + flag, 0)]
}

describe('words that mean missing', () => {
  it.each([
    '-',
    '--',
    '.',
    '…',
    '*',
    'None',
    'missing',
    'unknown',
    'Unknown',
    'n.a.',
    'not available',
    '[null]',
    'keine Angabe',
    'н/д',
  ])('%s among numbers, dates and booleans is missing there, and said', (word) => {
    const found = column([...numbers, word, word])
    expect([found.kind, found.given]).toEqual(['number', 20])
    expect(found.findings).toMatchObject([{ code: 'markers', text: word, count: 2 }])
    expect(holes(['2024-01-31', '2024-02-01', '2024-02-03', word])).toEqual(['date', 1])
    expect(holes(['yes', 'no', 'no', word])).toEqual(['boolean', 1])
  })

  it.each(['#N/A', '<NA>', '\\N', '#DIV/0!', 'NaT'])('%s is missing in every column', (word) => {
    expect(holes([...numbers, word])).toEqual(['number', 1])
    expect(holes(['a', 'b', 'a', word])).toEqual(['category', 1])
    expect(MISSING).toContain(word)
  })

  it('an unknown word is one only if it is repeated beside many different values', () => {
    expect(holes([...numbers, 'X', 'X'])).toEqual(['number', 2])
    expect(holes([...numbers, 'X'])[0]).toBe('text')
    expect(holes(['1', '2', '3', 'X', 'X', '1', '2'])).toEqual(['category', 0])
    expect(holes([...numbers, '5 to 9', '5 to 9'])[0]).toBe('text')
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((word) => [word, word])
    expect(holes([...numbers, ...numbers, ...many])[1]).toBe(0)
  })

  it('None, - and unknown among words: an answer, and two that stay but fill no hole', () => {
    const words = ['None', 'mild', 'severe', 'mild', '-', 'unknown', '-', null]
    const { kind, levels, schema, values, missing, findings } = column(words)
    expect([kind, levels]).toEqual(['category', ['None', 'mild', 'severe']])
    expect(schema.aside).toEqual(['-', 'unknown'])
    expect([...missing]).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
    expect([...values].map(Number.isNaN)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ])
    expect(findings.map(({ code }) => code)).toEqual(['asides', 'asides'])
    expect(column(['+', '-', '+', null]).levels).toEqual(['+', '-'])
  })

  it('words that are named add to the usual ones, or replace them', () => {
    const cells = ['1', 'NA', '-99', '4', '-99.0']
    expect(holes(cells, { missing: ['-99'] })).toEqual(['integer', 3])
    expect(holes(cells, { missing: { only: ['-99', 'NA'] } })).toEqual(['integer', 3])
    expect(holes(cells, { missing: { only: ['-99'] } })).toEqual(['text', 1])
    expect(holes(cells, { missing: { only: [] } })[1]).toBe(0)
    expect(holes(['a', 'NA', 'b', 'a'], { missing: { only: [] } })).toEqual(['category', 0])
  })

  it('hold in quotes and in JSON, where the usual ones do not', () => {
    const csv = 'a,b\n"1","NA"\n"-99","x"\n"-99.0","NA"\n'
    const named = { missing: ['NA', '-99'] }
    expect(parseCsv(csv).columns.map(({ given }) => given)).toEqual([3, 3])
    expect(parseCsv(csv, named).columns.map(({ given }) => given)).toEqual([1, 1])
    const json = '[{"a":1,"b":"NA"},{"a":-99,"b":"x"},{"a":-99.0,"b":"NA"}]'
    expect(parseJson(json).columns.map(({ given }) => given)).toEqual([3, 3])
    expect(parseJson(json, named).columns.map(({ given }) => given)).toEqual([1, 1])
  })

  it('one that matches no cell is reported', () => {
    const table = Table.fromColumns({ x: ['1', '-99'] }, { missing: ['-99', '-999', 'none'] })
    expect(table.findings).toEqual([
      { code: 'missing-unmatched', text: '-999' },
      { code: 'missing-unmatched', text: 'none' },
    ])
  })

  it('and one that a model or a kind says is read again', () => {
    const first = column([...numbers, '-', '-'])
    const again = Table.fromColumns({ x: ['7', '-', 'NA'] }, { kinds: { x: first.schema } })
    expect([...again.column('x').missing]).toEqual([0, 1, 1])
    const said = Table.fromColumns({ x: ['1', '-'] }, { kinds: { x: 'number' } })
    expect([...said.column('x').missing]).toEqual([0, 1])
    const wrong = () => Table.fromColumns({ x: ['1', 'one'] }, { kinds: { x: 'number' } })
    expect(wrong).toThrow('fromColumns: row 2, column "x": expected a finite number, got "one"')
  })
})

describe('why a column is not what most of its cells are', () => {
  it('says how many are, the first that is not with its line, and what to say', () => {
    const rows = [...numbers.slice(0, 5), 'seven', ...numbers.slice(5), 'ten to twelve']
    const table = parseCsv(`x,y\n${rows.map((x) => `${x},a`).join('\n')}\n`)
    const [finding] = table.findings
    expect(table.column('x').kind).toBe('text')
    expect(finding).toMatchObject({ code: 'mostly-numbers', count: 20, of: 22, lines: [7] })
    expect(finding && findingText(finding)).toEqual({
      text: '"x" is not learned as numbers, though 20 of 22 cells are; the first that is not: "seven" (line 7)',
      option: "--missing 'seven,ten to twelve'",
    })
  })

  it.each([
    [['007', '008', '100', '200'], 'leading-zeros'],
    [['12345678901234567890', '1', '2'], 'too-large'],
    [['12 kg', '3 lb', '4 kg', '5 kg'], 'units'],
    [['1.5', '2,5', '3.5', '4.75'], 'mostly-numbers'],
    [['2024-01-31', '2024-01-32', '2024-02-01'], 'mostly-dates'],
    [['yes', 'no', 'yes', 'perhaps'], 'mostly-booleans'],
  ])('%o: %s', (cells, code) => {
    expect(column(cells).findings.map((finding) => finding.code)).toEqual([code])
  })

  it('nothing is said of words, nor of what was said to be something', () => {
    expect(column(['a', 'b', '1', 'c']).findings).toEqual([])
    expect(column(['007', '008', '100'], { kinds: { x: 'text' } }).findings).toEqual([])
  })
})

describe('infinity', () => {
  it('is kept, and neither missing nor learned from', () => {
    const table = Table.fromColumns({ x: [1.5, Infinity, 2.5, -Infinity, null] })
    const { kind, values, missing, findings } = table.column('x')
    expect([kind, [...missing]]).toEqual(['number', [0, 0, 0, 0, 1]])
    expect([...values]).toEqual([1.5, NaN, 2.5, NaN, NaN])
    expect(findings).toMatchObject([{ code: 'infinite', count: 2 }])
    const csv = parseCsv('x,y\n1.5,a\ninf,b\n-Infinity,c\n2.5,d\n')
    expect([csv.column('x').kind, csv.column('x').given]).toEqual(['number', 4])
  })
})

describe('sentinels are pointed out', () => {
  it.each([
    [[1, 2, 3, 4, -999], '-999'],
    [[15, 22, 31, 18, 9999, 9999], '9999'],
    [[0.1, 0.2, 0.4, 1e30], '1e+30'],
  ])('%o', async (cells, text) => {
    const { describeTable } = await import('../../src/table/index.js')
    const found = describeTable(Table.fromColumns({ x: cells })).findings
    expect(found).toMatchObject([{ code: 'sentinel', column: 'x', text }])
  })

  it('what belongs to the range is not', async () => {
    const { describeTable } = await import('../../src/table/index.js')
    const cells = [9000, 9500, 9999, 9800, 9990]
    expect(describeTable(Table.fromColumns({ x: cells })).findings).toEqual([])
  })
})
