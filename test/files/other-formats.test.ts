import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTable, Table, type TableFormat, writeTable } from '../../src/node.js'
import { formatJson, parseJson } from '../../src/table/index.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()

async function converted(csv: string, format: TableFormat): Promise<string> {
  const table = await readTable(put(folder, 'in.csv', csv))
  const path = `${folder}/out.${format}`
  await writeTable(path, table)
  return path
}

const json = async (csv: string) =>
  JSON.parse(readFileSync(await converted(csv, 'json'), 'utf8')) as Record<string, unknown>[]

const WRITTEN = 'price;paid;share;n\n1.594,76;$600;4,5 %;1\n12,50;$1.590;12 %;\n2,25;-$20;3 %;3\n'
const NUMBERS = [
  [1594.76, 12.5, 2.25],
  [600, 1590, -20],
  [4.5, 12, 3],
]

describe('numbers as people write them are numbers in other formats', () => {
  it('JSON', async () => {
    const rows = await json(WRITTEN)
    for (const [i, name] of ['price', 'paid', 'share'].entries()) {
      expect(rows.map((row) => row[name])).toEqual(NUMBERS[i])
    }
    expect(rows.map(({ n }) => n)).toEqual([1, null, 3])
  })

  it.each(['parquet', 'arrow', 'xlsx'] as const)('%s', async (format) => {
    const table = await readTable(await converted(WRITTEN, format))
    for (const [i, wanted] of NUMBERS.entries()) {
      const column = table.columns[i]
      expect([...(column?.values ?? [])]).toEqual(wanted)
      expect(typeof column?.cell(0)).toBe('number')
    }
  })
})

describe('dates as people write them', () => {
  const csv = 'day,n\n31.12.2024,1\n01.02.2023,2\n15.06.2022,3\n'
  const days = ['2024-12-31', '2023-02-01', '2022-06-15'].map((day) => Date.parse(day))

  it('stay as they are written in JSON', async () => {
    expect((await json(csv)).map(({ day }) => day)).toEqual([
      '31.12.2024',
      '01.02.2023',
      '15.06.2022',
    ])
  })

  it.each(['parquet', 'arrow', 'xlsx'] as const)('are dates in %s', async (format) => {
    const { kind, values, schema } = (await readTable(await converted(csv, format))).column('day')
    expect([kind, schema.cells, ...values]).toEqual(['date', 'date', ...days])
  })
})

describe('infinity', () => {
  const csv = 'x,y\n1,2.5\ninf,-Infinity\n3,1\n'

  it('is null in JSON, which has none', async () => {
    expect(await json(csv)).toEqual([
      { x: 1, y: 2.5 },
      { x: null, y: null },
      { x: 3, y: 1 },
    ])
    const table = parseJson('[{"x":1,"y":Infinity}]')
    expect(JSON.parse(formatJson(table, { lines: true }))).toEqual({ x: 1, y: null })
  })

  it('but stays in JSON that has it, where it stands', () => {
    const text = '[{"x": Infinity, "y": null}, {"x": 1, "y": 2}]\n'
    const filled = parseJson(text).fill(new Map([['y', [2, Number.NaN]]]))
    expect(formatJson(filled)).toBe(text.replace('null', '2'))
  })

  it.each(['parquet', 'arrow'] as const)('is itself in %s', async (format) => {
    const table = await readTable(await converted(csv, format))
    expect(table.toRows()).toEqual([
      { x: 1, y: 2.5 },
      { x: Infinity, y: -Infinity },
      { x: 3, y: 1 },
    ])
  })

  it('is text in a workbook, which has none either', async () => {
    const table = await readTable(await converted(csv, 'xlsx'))
    expect(table.toRows().map(({ y }) => y)).toEqual([2.5, '-Infinity', 1])
    await writeTable(`${folder}/own.xlsx`, Table.fromColumns({ x: [1, Number.NaN, 2] }))
  })
})

it('a single column without a name keeps its header in CSV', async () => {
  await writeTable(`${folder}/bare.csv`, parseJson('[{"":"a"},{"":"b"}]'))
  expect(readFileSync(`${folder}/bare.csv`, 'utf8')).toBe('""\na\nb\n')
  expect((await readTable(`${folder}/bare.csv`, { header: true })).rows).toBe(2)
})

it.each(['parquet', 'arrow', 'xlsx', 'json'] as const)(
  'words among names that are no answers keep their place in %s',
  async (format) => {
    const cells = ['red', '-', 'blue', 'red', '-', 'blue', 'red']
    const path = await converted(
      `a,n\n${cells.map((cell, i) => `${cell},${i}\n`).join('')}`,
      format,
    )
    const read = await readTable(path)
    expect(read.toRows().map(({ a }) => a)).toEqual(cells)
  },
)
