import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { desc, table as toArquero } from 'arquero'
import { describe, expect, it } from 'vitest'
import { Table } from '../src/learn/index.js'
import { ROOT, run } from './helpers/cli.js'

const DOCS = readFileSync(join(ROOT, 'docs/interop.md'), 'utf8')
const PROGRAMS = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.mjs'))

/** Whether a package is there for this machine; polars and DuckDB have no binaries for some. */
async function isInstalled(name: string): Promise<boolean> {
  try {
    await import(name)
    return true
  } catch {
    console.log(`${name} is not there for this machine: skipped`)
    return false
  }
}

const NEEDS: Readonly<Record<string, string>> = { 'polars.mjs': 'nodejs-polars' }
const SAYS: Readonly<Record<string, string>> = {
  'arquero.mjs': 'x: integer, y: integer\n0\n',
  'arrow.mjs': 'x: integer, y: integer\n0 true\n',
  'duckdb.mjs': 'day: date, price: number, amount: integer\n60\n',
  'polars.mjs': 'x: integer, y: integer\n0\n',
}

describe('docs/interop.md', () => {
  it('has every program of examples/, as it stands there', () => {
    const found = [...DOCS.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code)
    const programs = PROGRAMS.map((file) => readFileSync(join(ROOT, 'examples', file), 'utf8'))
    expect([...found].sort()).toEqual(programs.sort())
    expect(PROGRAMS.sort()).toEqual(Object.keys(SAYS))
  })

  it.each(PROGRAMS)('%s runs and says what it should', async (file) => {
    const needed = NEEDS[file]
    if (needed !== undefined && !(await isInstalled(needed))) return
    const { code, stdout, stderr } = await run(process.execPath, [join('examples', file)])
    expect(stderr).toBe('')
    expect([stdout, code]).toEqual([SAYS[file], 0])
  })
})

describe('fromColumns', () => {
  async function select(sql: string) {
    const connection = await (await DuckDBInstance.create()).connect()
    return connection.runAndReadAll(sql)
  }

  it('reads every type of DuckDB, nulls missing', async () => {
    const reader = await select(`SELECT * FROM (VALUES
      (true, 1::TINYINT, 2::BIGINT, 3::HUGEINT, 1.5::FLOAT, 5.10::DECIMAL(10, 2), 7::DECIMAL(4, 0), 'NA',
       DATE '1969-12-31', TIMESTAMP '2024-01-31 10:30:00.123456', TIMESTAMPTZ '2024-01-31 10:30:00+00',
       TIMESTAMP_S '2024-01-31 10:30:00', TIMESTAMP_MS '2024-01-31 10:30:00.5',
       TIMESTAMP_NS '2024-01-31 10:30:00.5', TIME '10:30:00', INTERVAL 2 DAY, [1, 2], {'a': 1},
       '\\xAA'::BLOB, '00000000-0000-0000-0000-000000000001'::UUID),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, NULL))
      t(b, i8, i64, huge, f, d, d0, s, day, ts, tz, sec, ms, ns, t, iv, l, st, blob, id)`)
    const table = Table.fromColumns(reader.getColumnsObject(), { kinds: { s: 'category' } })
    const first = table.toRows()[0] ?? {}
    const moment = new Date('2024-01-31T10:30:00Z')
    expect(first).toMatchObject({
      b: true,
      i8: 1,
      i64: 2n,
      huge: 3n,
      f: 1.5,
      d: 5.1,
      d0: 7n,
      day: new Date('1969-12-31'),
      ts: new Date('2024-01-31T10:30:00.123Z'),
      tz: moment,
      sec: moment,
      ms: new Date('2024-01-31T10:30:00.500Z'),
      ns: new Date('2024-01-31T10:30:00.500Z'),
      t: '10:30:00',
      iv: '2 days',
      l: '[1, 2]',
      st: "{'a': 1}",
      id: '00000000-0000-0000-0000-000000000001',
    })
    for (const { name, missing } of table.columns) expect(missing[1], name).toBe(1)
  })

  it('reads what DuckDB gives as values of JavaScript', async () => {
    const reader = await select(
      "SELECT i, i / 4 AS x, DATE '2024-01-01' + i::INTEGER AS day, 'a' || i % 2 AS s FROM range(20) t(i)",
    )
    const table = Table.fromColumns(reader.getColumnsObjectJS())
    const pairs = Table.fromColumns(
      reader.columnNames().map((name, i) => [name, reader.getColumnsJS()[i] ?? []]),
    )
    for (const { columns } of [table, pairs]) {
      expect(columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
        'i integer',
        'x number',
        'day date',
        's category',
      ])
    }
    expect(Table.fromRows(reader.getRowObjects()).toRows()).toEqual(table.toRows())
  })

  it('does not take a date of DuckDB for missing that is infinite', async () => {
    const reader = await select("SELECT 'infinity'::DATE AS day UNION ALL SELECT NULL ORDER BY day")
    const { missing, cells } = Table.fromColumns(reader.getColumnsObject()).column('day')
    expect([...missing]).toEqual([0, 1])
    expect(cells.get(0)).toEqual(expect.any(String))
  })

  it('reads Arquero’s columns, filtered and ordered', () => {
    const data = toArquero({ x: [1, 2, null, 4], s: ['a', null, 'b', 'a'] })
      .filter((row: { x: number | null }) => row.x !== 2)
      .orderby(desc('x'))
    const table = Table.fromColumns(
      data.columnNames().map((name: string) => [name, data.array(name) as unknown[]]),
    )
    expect(table.toRows()).toEqual([
      { x: 4, s: 'a' },
      { x: 1, s: 'a' },
      { x: null, s: 'b' },
    ])
  })

  it('takes whatever can be gone through, and what says of itself what it is', () => {
    class Price {
      constructor(private readonly cents: number) {}
      toString(): string {
        return (this.cents / 100).toFixed(2)
      }
    }
    const table = Table.fromColumns({
      set: new Set([1, 2, 3]),
      made: (function* () {
        yield* ['a', null, 'b']
      })(),
      price: [new Price(510), null, new Price(7)],
    })
    expect(table.toColumns()).toEqual({
      set: [1, 2, 3],
      made: ['a', null, 'b'],
      price: ['5.10', null, '0.07'],
    })
    expect(table.column('price').kind).toBe('number')
  })

  it('refuses arrays, bytes and plain objects as cells, naming row and column', () => {
    for (const cell of [[1], {}, Uint8Array.of(1), new Map()]) {
      expect(() => Table.fromColumns({ x: [1, cell] })).toThrow('in row 2, column "x"')
      expect(() => Table.fromRows([{ x: cell }])).toThrow('in row 1, column "x"')
    }
    expect(() => Table.fromColumns({ x: 'abc' })).toThrow('column "x" must be an array, got "abc"')
    expect(() => Table.fromColumns({ x: 5 as never })).toThrow('column "x" must be an array, got 5')
  })
})
