import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatCsv, formatJson, parseCsv, Table, tableChunks } from '../../src/node.js'
import { fromLong, linearRegression, longPart, pool, toLong } from '../../src/pool/index.js'

const MICE = new URL('../../examples/nhanes-mice.csv', import.meta.url)
const mice = readFileSync(MICE, 'utf8')
const text = 'name;weight;sex\r\n"Ann";1,5;f\r\nBob;;\r\n"C;D";2,5;m\r\n'
const given = parseCsv(`# a title\r\n${text}`, { comment: '#' })
const filled = (weight: number, sex: number) =>
  given.fill(
    new Map([
      ['weight', [NaN, weight, NaN]],
      ['sex', [NaN, sex, NaN]],
    ]),
  )

describe('tables in long form', () => {
  it('are those of mice, to the byte, and come back as they were', () => {
    const tables = fromLong(parseCsv(mice))
    expect(tables.map(({ rows }) => rows)).toEqual([25, 25, 25, 25, 25])
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual(['age', 'bmi', 'hyp', 'chl'])
    expect(formatCsv(toLong(tables))).toBe(mice)
    const fits = tables.map((table) => linearRegression(table, 'bmi ~ age + hyp + chl'))
    // summary(pool(fit)) of mice 3.15.
    expect(pool(fits).estimate('age').standardError).toBeCloseTo(1.54113006, 8)
  })

  it('have the given table as 0, and keep the cells and the manner of its file', () => {
    const long = toLong([filled(3.5, 0), filled(4.5, 1)], { given })
    expect(formatCsv(long)).toBe(
      '.imp;.id;name;weight;sex\r\n' +
        '0;1;"Ann";1,5;f\r\n0;2;Bob;;\r\n0;3;"C;D";2,5;m\r\n' +
        '1;1;"Ann";1,5;f\r\n1;2;Bob;3,5;f\r\n1;3;"C;D";2,5;m\r\n' +
        '2;1;"Ann";1,5;f\r\n2;2;Bob;4,5;m\r\n2;3;"C;D";2,5;m\r\n',
    )
    expect(long.column('weight').values).toEqual(
      Float64Array.of(1.5, NaN, 2.5, 1.5, 3.5, 2.5, 1.5, 4.5, 2.5),
    )
    expect([...(long.column('weight').changed ?? [])]).toEqual([0, 0, 0, 0, 1, 0, 0, 1, 0])
    expect(fromLong(long).map((table) => [...table.column('weight').values])).toEqual([
      [1.5, 3.5, 2.5],
      [1.5, 4.5, 2.5],
    ])
  })

  it('are joined of parts to the byte, in CSV, TSV, JSON and JSON lines', async () => {
    const tables = [filled(3.5, 0), filled(4.5, 1)]
    const parts = [given, ...tables].flatMap((table, imp) =>
      [0, 2].map((row) => longPart(table.slice(row, row + 2), imp, row)),
    )
    for (const format of ['csv', 'tsv', 'json', 'jsonl'] as const) {
      const whole = await textOf(tableChunks(toLong(tables, { given }), format))
      expect(await textOf(tableChunks(parts, format))).toBe(whole)
      expect(whole.match(/Ann/g)).toHaveLength(3)
    }
    expect(formatJson(toLong(tables.slice(0, 1)), { lines: true }).split('\n')[1]).toBe(
      '{".imp":1,".id":2,"name":"Bob","weight":3.5,"sex":"f"}',
    )
  })

  it('have all levels of their tables, and fractions where one of them has', () => {
    const one = Table.fromRows([
      { a: 'x', n: 1 },
      { a: 'z', n: 2 },
    ])
    const two = Table.fromRows([
      { a: 'y', n: 1.5 },
      { a: 'z', n: 2 },
    ])
    const long = toLong([
      one.withKind('a', 'category').withKind('n', 'integer'),
      two.withKind('a', 'category'),
    ])
    const { levels, values } = long.column('a')
    expect([...values].map((k) => levels[k])).toEqual(['x', 'z', 'y', 'z'])
    expect(long.column('n').kind).toBe('number')
    expect([...long.column('n').values]).toEqual([1, 2, 1.5, 2])
  })

  it('are told apart by another column, in the order of numbers, with rows in any order', () => {
    const long = parseCsv('Imputation_,x\n10,1\n0,\n2,3\n10,4\n2,5\n0,6\n')
    const tables = fromLong(long, { by: 'Imputation_' })
    expect(tables.map((table) => [...table.column('x').values])).toEqual([
      [3, 5],
      [1, 4],
    ])
    expect(tables[0]?.has('Imputation_')).toBe(false)
  })

  it.each([
    ['toLong: at least one table, got 0', () => toLong([])],
    ['toLong: an array of tables', () => toLong(given as never)],
    ['toLong: a Table for table 2, got "x"', () => toLong([given, 'x' as never])],
    ['toLong: a Table as given, got 5', () => toLong([given], { given: 5 as never })],
    ['toLong: 3 rows in all tables, got 2', () => toLong([given, given.slice(0, 2)])],
    [
      'toLong: the columns ["name", "weight", "sex"] in all tables',
      () => toLong([given, parseCsv('name\nx\n')]),
    ],
    [
      'toLong: column "sex" of one kind in all tables',
      () => toLong([given, given.withKind('sex', 'text')]),
    ],
    ['toLong: tables without the columns .imp and .id, got ".imp"', () => toLong([parseCsv(mice)])],
    [
      'longPart: tables without the columns .imp and .id, got ".id"',
      () => longPart(parseCsv('.id,a\n1,2\n'), 1),
    ],
    ['longPart: imp', () => longPart(given, -1)],
    ['longPart: firstRow', () => longPart(given, 1, 0.5)],
    [
      'fromLong: a column ".imp" that says which table a row is of, got ["name", "weight", "sex"]',
      () => fromLong(given),
    ],
    [
      'fromLong: the number of a table in row 2, column ".imp"',
      () => fromLong(parseCsv('.imp,x\n1,2\n,3\n')),
    ],
    [
      'fromLong: the number of a table in row 1, column ".imp", got "1.5"',
      () => fromLong(parseCsv('.imp,x\n1.5,2\n')),
    ],
    [
      'fromLong: completed tables, from 1 in column ".imp", got none',
      () => fromLong(parseCsv('.imp,x\n0,2\n0,3\n')),
    ],
    [
      'fromLong: 2 rows in table 2, as in table 1, got 1',
      () => fromLong(parseCsv('.imp,x\n1,2\n1,4\n2,3\n')),
    ],
    ['fromLong: by must be', () => fromLong(given, { by: 5 as never })],
  ])('say what is wrong: %s', (message, act) => {
    let said = ''
    try {
      act()
    } catch (error) {
      said = String((error as Error).message)
    }
    expect(said).toContain(message)
  })
})

async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of chunks)
    text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
  return text
}
