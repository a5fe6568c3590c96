import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ColumnSchema, parseCsv, readTable } from '../../src/node.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const known = parseCsv('zip;size;day\n01234;1.5;2024-01-31\n5;2.5;2024-02-01\n', {
  delimiter: ';',
  kinds: { zip: 'text', size: 'number', day: 'date' },
})
const schema = (name: string): ColumnSchema => known.column(name).schema

interface Described {
  reading?: unknown
  columns?: unknown
  [more: string]: unknown
}

const described = {
  input: 'old.csv',
  rows: 2,
  reading: { format: 'csv', delimiter: ';', header: false },
  columns: [
    { name: 'column 1', kind: 'text', schema: schema('zip') },
    { name: 'column 2', kind: 'number', schema: schema('size') },
  ],
  findings: [],
}
const assumed = put(folder, 'assumed.json', JSON.stringify(described))

async function columnsOf(file: string, more: string[] = [], input?: string) {
  const args = ['describe', file, '--json', ...more]
  const { stdout, stderr } = await colmask(args, input === undefined ? {} : { input })
  expect(stderr).toBe('')
  const { columns } = JSON.parse(stdout)
  return columns.map(({ name, kind }: { name: string; kind: string }) => [name, kind])
}

describe('--assume', () => {
  it('reads a file as another was, its columns too', async () => {
    const path = put(folder, 'new.csv', '1,5;2\n2,5;3\n')
    expect(await columnsOf(path, ['--assume', assumed])).toEqual([
      ['column 1', 'text'],
      ['column 2', 'number'],
    ])
    expect(await columnsOf('-', ['--assume', assumed], '1;2\n2;3\n')).toHaveLength(2)
  })

  it('comes after what the call says itself', async () => {
    const path = put(folder, 'own.csv', '1;2;3\n2;3;4\n').toString()
    const more = ['--assume', assumed, '--kinds', 'column 1=integer', '--delimiter', '|']
    const alone = join(folder, 'alone.json')
    put(folder, 'alone.json', JSON.stringify({ reading: described.reading }))
    expect(await columnsOf(path, ['--assume', alone, ...more.slice(4)])).toHaveLength(1)
    expect((await columnsOf(path, more.slice(0, 4)))[0]).toEqual(['column 1', 'integer'])
  })

  it('has a delimiter for files of its own format alone, and the format where a name has none', async () => {
    const tsv = put(folder, 'new.tsv', '1\t2\n3\t4\n')
    expect(await columnsOf(tsv, ['--assume', assumed])).toHaveLength(2)
    const bare = put(folder, 'bare', '1;2\n3;4\n')
    expect(await columnsOf(bare, ['--assume', assumed])).toHaveLength(2)
    const flat = put(
      folder,
      'flat.json',
      JSON.stringify({ reading: { format: 'json', flatten: true } }),
    )
    const nested = put(folder, 'nested.json', '[{"a":{"b":1}},{"a":{"b":2}}]')
    expect(await columnsOf(nested, ['--assume', flat])).toEqual([['a.b', 'integer']])
  })

  it('tells which columns a file lacks, and refuses cells that do not fit with their line', async () => {
    const one = put(folder, 'one.csv', '1\n2\n')
    const { code, stderr } = await colmask(['describe', one, '--assume', assumed])
    expect(code).toBe(0)
    expect(stderr).toBe(`warning: --assume: ${one} has no column "column 2"\n`)
    const wrong = put(folder, 'wrong.csv', '1;2\n2;x\n')
    const refused = await colmask(['describe', wrong, '--assume', assumed])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain(
      'wrong.csv, line 2, column 2: expected a finite number, got "x"',
    )
  })

  it('of a large file is what it is of a small one', async () => {
    const rows = '01234;1,5\n'.repeat(1_800_000).replaceAll(',', '.')
    const large = put(folder, 'large.csv', rows)
    expect(await columnsOf(large, ['--assume', assumed])).toEqual([
      ['column 1', 'text'],
      ['column 2', 'number'],
    ])
    const { code, stderr } = await colmask([
      'impute',
      large,
      '-o',
      join(folder, 'l.csv'),
      '--assume',
      assumed,
      '--quiet',
    ])
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  const change = (part: object, more: Described = described) => ({ ...more, ...part })
  const withSchema = (part: object) => ({
    columns: [{ name: 'a', schema: { ...schema('size'), ...part } }],
  })
  const number = {
    decimal: ',',
    thousands: '.',
    grouping: 3,
    prefix: '',
    suffix: '',
    negative: '-',
    outside: false,
  }

  it.each<[string, unknown, string]>([
    ['no object', [1], 'expected an object, got [1]'],
    ['nothing that is known', { rows: 3 }, "expected what 'colmask describe --json' prints"],
    [
      'a field',
      change({ reading: { delimeter: ';' } }),
      'reading: expected fields of format, encoding,',
    ],
    ['a type', change({ reading: { header: 1 } }), 'reading.header: expected true or false, got 1'],
    [
      'two characters',
      change({ reading: { delimiter: ';;' } }),
      'reading.delimiter: expected one character',
    ],
    ['a list', change({ columns: {} }), 'columns: expected an array, got {}'],
    [
      'a column',
      change({ columns: [described.columns[0], 7] }),
      'columns[1]: expected an object, got 7',
    ],
    [
      'no name',
      change({ columns: [{ schema: schema('zip') }] }),
      'columns[0].name: expected a string, got none',
    ],
    [
      'names',
      change({ columns: [described.columns[0], described.columns[0]] }),
      'columns[1].name: expected names that differ',
    ],
    [
      'no schema',
      change({ columns: [{ name: 'a' }] }),
      'columns[0].schema: expected an object, got none',
    ],
    ['a kind', withSchema({ kind: 'float' }), 'columns[0].schema.kind: expected one of "number", '],
    [
      'digits',
      withSchema({ decimals: -1 }),
      'columns[0].schema.decimals: expected a whole number from 0 to 100, or null, got -1',
    ],
    [
      'a schema in part',
      withSchema({ quoted: undefined }),
      'columns[0].schema.quoted: expected a value, got none',
    ],
    [
      'an odd schema',
      withSchema({ color: 1 }),
      'columns[0].schema: expected fields of kind, said, levels,',
    ],
    [
      'levels',
      withSchema({ kind: 'category', levels: ['a', 'a'] }),
      'levels: expected an array of strings that differ',
    ],
    ['a boolean', withSchema({ kind: 'boolean', levels: ['a'] }), 'levels: expected two words'],
    ['a date', withSchema({ kind: 'date' }), 'schema.date: expected how dates are written'],
    [
      'a number format',
      withSchema({ number: { ...number, decimal: ';' } }),
      'schema.number.decimal: expected one of ".", ","',
    ],
    [
      'half of one',
      withSchema({ number: { decimal: ',' } }),
      'schema.number.thousands: expected a value',
    ],
  ])('of a file that is none, %s: exit code 1, and where', async (_, content, message) => {
    const path = put(folder, 'bad.json', JSON.stringify(content))
    const csv = put(folder, 'any.csv', 'a\n1\n')
    const { code, stdout, stderr } = await colmask(['describe', csv, '--assume', path])
    expect(stderr).toContain(
      `bad.json: ${message}`
        .replace('bad.json: levels', 'bad.json: columns[0].schema.levels')
        .replace('bad.json: schema', 'bad.json: columns[0].schema'),
    )
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(code).toBe(1)
  })

  it('takes back that nothing separates cells, as describe tells of lines with stray commas', async () => {
    const lines = put(folder, 'lines.csv', 'a\nx,y\nz\nu,v,w\nq\n')
    const { stdout } = await colmask(['describe', lines, '--json'])
    expect(JSON.parse(stdout).reading.delimiter).toBe('')
    const told = put(folder, 'lines.json', stdout)
    expect(await columnsOf(lines, ['--assume', told])).toHaveLength(1)
  })

  it('of a file that is not there, or no JSON', async () => {
    const csv = put(folder, 'any.csv', 'a\n1\n')
    const none = await colmask(['describe', csv, '--assume', join(folder, 'none.json')])
    expect(none.stderr).toContain('none.json: cannot read: no such file')
    const deep = put(folder, 'deep.json', `{"reading": {"format": ${'['.repeat(9000)}`)
    const nested = await colmask(['describe', csv, '--assume', deep])
    expect(nested.code).toBe(1)
    expect(nested.stderr).toBe(
      `error: ${deep}: expected the JSON that 'colmask describe --json' prints ` +
        '(line 1, column 1022: expected at most 1000 levels, got "more")\n',
    )
    const odd = await colmask(['describe', csv, '--assume', csv])
    expect(odd.stderr).toContain('any.csv: expected the JSON that')
    expect(odd.stderr).toContain('line 1, column 1: expected JSON, got "a"')
    expect([none.code, odd.code]).toEqual([1, 1])
    expect((await colmask(['describe', csv, '--assume', '-'])).code).toBe(2)
  })

  it('takes every field of the schemas that reading gives', async () => {
    const table = await readTable(
      put(
        folder,
        'kinds.csv',
        'n,i,b,c,d,t\n1.5,1,yes,x,2024-01-31,q\n2.5,2,no,x,2024-01-31,r\n3,3,no,y,2024-01-31,s\n',
      ),
    )
    const columns = table.columns.map(({ name, schema }) => ({ name, schema }))
    const own = put(folder, 'own.json', JSON.stringify({ reading: table.reading, columns }))
    expect(await columnsOf(join(folder, 'kinds.csv'), ['--assume', own])).toEqual(
      table.columns.map(({ name, kind }) => [name, kind]),
    )
  })
})
