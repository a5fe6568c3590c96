import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask, ROOT } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const given = (name: string) => join(ROOT, 'test/fixtures/cases', name)

interface Described {
  columns: { name: string; kind: string; missing: number; schema: Record<string, unknown> }[]
  findings: { code: string; message: string; option?: string; lines?: number[] }[]
  reading: Record<string, unknown>
}

async function describeFile(path: string, ...args: string[]): Promise<Described> {
  const { code, stdout, stderr } = await colmask(['describe', path, '--json', ...args])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Described
}

/** The lines that filling changes, after it is said that they may. */
async function filled(path: string, ...args: string[]) {
  const out = join(folder, 'out')
  const run = ['impute', path, '-o', out, '--output-format', 'csv', '--budget', 'fast']
  const { code, stderr } = await colmask([...run, '--threads', '1', ...args])
  expect(code, stderr).toBe(0)
  const before = readFileSync(path, 'utf8').split('\n')
  const after = readFileSync(out, 'utf8').split('\n')
  expect(after.length).toBe(before.length)
  return { stderr, changed: after.filter((line, i) => line !== before[i]) }
}

const rows = (head: string, count: number, row: (i: number) => string) =>
  [head, ...Array.from({ length: count }, (_, i) => row(i))].join('\n').concat('\n')

describe('numbers as people write them are read, and filled as they are written', () => {
  it.each([
    [given('stray-word-numbers/deccomma.csv'), 'p', 'number', /^2;\d,\d;b$/],
    [given('stray-word-numbers/percent.csv'), 'a', 'number', /^\d\d\.\d%,x$/],
    [given('stray-word-numbers/thousands.csv'), 'a', 'integer', /^"\d,\d{3}",x$/],
    [given('only-one-column-varies/input.csv'), 'pay', 'integer', /^\d\d,\$\d{3,4}$/],
    [
      put(
        folder,
        'german.csv',
        rows('a;b', 30, (i) => `${i};${i % 7 ? `1.0${i + 10},50 €` : ''}`),
      ),
      'b',
      'number',
      /^\d+;1\.0\d\d,\d\d €$/,
    ],
    [
      put(
        folder,
        'brackets.csv',
        rows('a,b', 30, (i) => `${i},${i % 7 ? `(${i + 10}.5)` : i % 2 ? '' : '3.5'}`),
      ),
      'b',
      'number',
      /^\d+,\(?\d+\.\d\)?$/,
    ],
  ])('%s', async (path, name, kind, line) => {
    const { columns } = await describeFile(path)
    expect(columns.find((column) => column.name === name)?.kind).toBe(kind)
    const { changed } = await filled(path)
    expect(changed.length).toBeGreaterThan(0)
    for (const text of changed) expect(text).toMatch(line)
  })
})

describe('markers of missing cells are holes, told with the option that decides otherwise', () => {
  it.each([
    [given('stray-word-numbers/in.csv'), 'visits', '-'],
    [given('stray-word-numbers/text.csv'), 'a', '-'],
    [
      put(
        folder,
        'words.csv',
        rows('a,b', 40, (i) => `${i},${i % 5 ? i * 2 : 'unknown'}`),
      ),
      'b',
      'unknown',
    ],
    [
      put(
        folder,
        'dates.csv',
        rows('a,b', 40, (i) => `${i},${i % 5 ? `2024-01-${10 + (i % 15)}` : 'k.A.'}`),
      ),
      'b',
      'k.A.',
    ],
  ])('%s', async (path, name, word) => {
    const { columns, findings } = await describeFile(path)
    const found = columns.find((column) => column.name === name)
    expect(['integer', 'number', 'date']).toContain(found?.kind)
    expect(found?.missing).toBeGreaterThan(0)
    expect(findings).toMatchObject([
      { code: 'markers', text: word, option: `--kinds ${name}=category` },
    ])
    const { changed, stderr } = await filled(path)
    expect(changed.length).toBeGreaterThanOrEqual(found?.missing ?? Infinity)
    for (const line of changed) expect(line.split(',')).not.toContain(word)
    expect(stderr).toContain(`note: ${JSON.stringify(word)} in `)
    const kept = await describeFile(path, '--kinds', `${name}=category`)
    expect(kept.columns.find((column) => column.name === name)?.schema['levels']).toContain(word)
  })

  it.each(['marker-filled-in', 'marker-unnoticed'])(
    '%s: #N/A is missing anywhere',
    async (name) => {
      const path = given(`${name}/input.csv`)
      const { changed } = await filled(path)
      expect(changed.length).toBeGreaterThan(0)
      for (const line of changed) expect(line).toMatch(/^\d+,\d+$/)
    },
  )
})

describe('--missing adds words, or with = replaces them', () => {
  const missing = async (name: string, words: string) => {
    const { columns, findings } = await describeFile(given(name), '--missing', words)
    return [columns.map((column) => column.missing), findings.map(({ message }) => message)]
  }

  it('in quotes, in JSON, and beside the usual words', async () => {
    expect(await missing('missing-option-ignored/quoted.csv', 'NA,-99')).toEqual([[1, 1], []])
    expect((await missing('missing-option-ignored/in.json', 'NA,-99'))[0]).toEqual([2, 0])
    expect(await missing('missing-option-ignored/plain.csv', '-99')).toEqual([[2, 1], []])
  })

  it('a word that is nowhere is reported; = means these alone', async () => {
    const none = 'no cell is "-98", which is said to mean missing'
    expect(await missing('missing-option-ignored/plain.csv', '-98')).toEqual([[1, 1], [none]])
    const [counts] = await missing('missing-option-ignored/plain.csv', '=-99')
    expect(counts).toEqual([1, 0])
  })
})

describe('why a column is not learned', () => {
  it('is said with a count, the first misfit and its line, in describe and before filling', async () => {
    const lines = rows('a,b', 30, (i) => `${i},${i === 12 ? 'see note' : i % 6 ? i * 3 : ''}`)
    const path = put(folder, 'why.csv', lines)
    const said =
      '"b" is not learned as numbers, though 25 of 26 cells are; the first that is not: "see note" (line 14)'
    const { findings } = await describeFile(path)
    expect(findings).toMatchObject([{ message: said, lines: [14], option: "--missing 'see note'" }])
    const { stderr } = await filled(path)
    expect(stderr).toContain(`note: ${said} (--missing 'see note')`)
    expect((await filled(path, '--missing', 'see note')).changed.length).toBe(5)
  })

  it('dates that no cell decides are left, and asked about; the option decides', async () => {
    const path = put(
      folder,
      'open.csv',
      rows('a,b', 24, (i) => `${i},${i % 4 ? `0${1 + (i % 9)}/0${1 + (i % 8)}/2024` : ''}`),
    )
    const { columns, findings } = await describeFile(path)
    expect(columns[1]?.kind).toBe('text')
    expect(findings).toMatchObject([{ code: 'open-date', option: '--day-first or --month-first' }])
    for (const [option, pattern] of [
      ['--day-first', 'DD/MM/YYYY'],
      ['--month-first', 'MM/DD/YYYY'],
    ] as const) {
      const decided = await describeFile(path, option)
      expect(decided.columns[1]).toMatchObject({ kind: 'date', schema: { date: pattern } })
      const { changed } = await filled(path, option)
      expect(changed.length).toBe(6)
      for (const line of changed) expect(line).toMatch(/^\d+,\d\d\/\d\d\/2024$/)
    }
  })
})

describe('a guess that was checked is fixed: --assume takes what describe --json prints', () => {
  it('formats, markers, dates and delimiter hold for a file in which nothing shows them', async () => {
    const first = put(
      folder,
      'first.csv',
      rows(
        'when;pay;n',
        30,
        (i) => `${1 + (i % 28)}.1.2024;${i % 5 ? `${i}.000,50` : 'keine'};${i}`,
      ),
    )
    const { stdout } = await colmask(['describe', first, '--json', '--missing', 'keine'])
    const checked = put(folder, 'checked.json', stdout)
    const second = put(folder, 'second.csv', 'when;pay;n\n3.4.2024;1.234;1\n5.6.2024;keine;2\n')
    const found = await describeFile(second, '--assume', checked, '--missing', 'keine')
    expect(found.columns[0]).toMatchObject({ kind: 'date', min: '3.4.2024' })
    expect(found.columns[1]).toMatchObject({ kind: 'number', missing: 1, max: 1234 })
    expect(found.reading).toMatchObject({ delimiter: ';' })
  })
})
