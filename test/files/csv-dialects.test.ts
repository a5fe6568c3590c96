import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable, streamTable, surveyTable, writeTable } from '../../src/node.js'
import { colmask, ROOT } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const fixture = (name: string) => join(ROOT, 'test/fixtures/csv', name)

/** More than one piece of text, with all that is passed over. */
function large(rows: number): string {
  const lines = ['Measured in 2024', '', 'id;place;level;', '-;-;mm;']
  for (let row = 0; row < rows; row++) {
    if (row % 1000 === 500) lines.push('# the "pump stood; still')
    if (row % 1000 === 700) lines.push('')
    const level = row % 7 === 0 ? '' : String(row / 8)
    lines.push(row % 100 === 50 ? `${row}` : `${row};"Ort; ${row % 9}";${level};`)
  }
  return `${lines.join('\r\n')}\r\n`
}

describe('a large file in a dialect of its own', () => {
  const text = large(60_000)
  const path = put(folder, 'large.csv', text)
  const options = { comment: '#' }

  it('is the same table at once and as a stream, and comes back byte for byte', async () => {
    expect(text.length).toBeGreaterThan(1 << 20)
    const whole = await readTable(path, options)
    expect(whole.rows).toBe(60_000)
    expect(whole.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['id', 'integer'],
      ['place', 'category'],
      ['level', 'number'],
    ])
    expect(whole.reading).toMatchObject({ delimiter: ';', skip: 2, unitRows: 1, header: true })
    const { rows, schemas } = await surveyTable(path, options)
    expect(rows).toBe(60_000)
    for (const column of whole.columns) expect(schemas.get(column.name)).toEqual(column.schema)
    const out = join(folder, 'again.csv')
    await writeTable(out, streamTable(path, { ...options, schemas }))
    expect(readFileSync(out, 'utf8') === text).toBe(true)
    await writeTable(out, whole)
    expect(readFileSync(out, 'utf8') === text).toBe(true)
  })
})

describe('the command', () => {
  const describeTable = async (file: string, ...args: string[]) => {
    const { code, stdout, stderr } = await colmask(['describe', file, '--json', ...args])
    return { code, stderr, found: code === 0 ? JSON.parse(stdout) : undefined }
  }
  const namesOf = (found: { columns: { name: string }[] }) => found.columns.map(({ name }) => name)

  it.each([['space'], [' ']])('reads runs of spaces: --delimiter %j', async (mark) => {
    const { found } = await describeTable(
      fixture('spaces.txt'),
      '--format',
      'csv',
      '--delimiter',
      mark,
    )
    expect(namesOf(found)).toEqual(['id', 'p', 't'])
  })

  it('reads as it is told', async () => {
    const noHeader = await describeTable(fixture('years.csv'), '--no-header')
    expect(noHeader.found.rows).toBe(3)
    const header = await describeTable(fixture('headerless.csv'), '--header')
    expect(header.found.rows).toBe(5)
    const units = await describeTable(fixture('units.csv'), '--unit-rows', '0')
    expect(units.found.rows).toBe(4)
    const skipped = await describeTable(fixture('comment.csv'), '--comment', 'none', '--skip', '2')
    expect(namesOf(skipped.found)).toEqual(['id', 'p', 't'])
    const escaped = await describeTable(fixture('backslash.csv'), '--escape', '\\')
    expect(escaped.found.rows).toBe(2)
    const path = put(folder, 'quotes.csv', 'a,b\n1,"2\n3,4\n')
    expect((await describeTable(path, '--quote', 'none')).found.rows).toBe(2)
  })

  it('leaves bad rows out, or keeps them, where it is told to, in every command alike', async () => {
    const path = put(folder, 'bad.csv', 'a,b\n1,2\n3,4,5\n6,7\n')
    const message = `bad.csv, line 3, column 3: expected 2 cells, got 3`
    for (const command of ['describe', 'impute', 'mask', 'audit']) {
      const { code, stderr } = await colmask([command, path])
      expect(stderr).toContain(message)
      expect(code).toBe(1)
    }
    expect((await describeTable(path, '--on-bad-row', 'skip')).found.rows).toBe(2)
    expect((await describeTable(path, '--on-bad-row', 'keep')).found.rows).toBe(3)
  })

  it.each([
    ['--delimiter', 'ab'],
    ['--delimiter', '"'],
    ['--delimiter', ''],
    ['--quote', 'x'],
    ['--escape', 'ab'],
    ['--comment', ' '],
    ['--skip', '-1'],
    ['--unit-rows', 'x'],
    ['--on-bad-row', 'drop'],
  ])('takes %s %j for misuse', async (option, value) => {
    const { code, stderr } = await colmask(['describe', fixture('short.csv'), `${option}=${value}`])
    expect(code).toBe(2)
    expect(stderr).toContain(option)
  })

  it('takes marks that are the same for misuse', async () => {
    const args = ['--comment', '#', '--delimiter', '#']
    const { code, stderr } = await colmask(['describe', fixture('short.csv'), ...args])
    expect(code).toBe(2)
    expect(stderr).toContain('--delimiter, --escape and --comment must differ')
  })
})
