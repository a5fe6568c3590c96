import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTable, writeTable } from '../../src/node.js'
import type * as Shards from '../../src/shards/index.js'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import {
  builtShards,
  filesIn,
  HEADER,
  rowsIn,
  tableLines,
  writeShards,
} from '../helpers/shard-files.js'

const ROWS = 6000
const lines = tableLines(ROWS)
const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const model = at('model.safetensors')

let shards: typeof Shards
/** What one machine makes of it: the rows. */
let alone: string

beforeAll(async () => {
  shards = await builtShards()
  writeShards(at('one'), lines, 1)
  const whole = at('one', 'part-000.csv')
  const fit = await colmask([
    'fit',
    whole,
    '--model',
    model,
    '--budget',
    'fast',
    '--draws',
    '2',
    '--quiet',
  ])
  expect(fit.stderr).toBe('')
  const filled = await colmask([
    'impute',
    whole,
    '--model',
    model,
    '-o',
    at('filled.csv'),
    '--quiet',
  ])
  expect(filled.stderr).toBe('')
  alone = readFileSync(at('filled.csv'), 'utf8').slice(HEADER.length + 1)
})

describe('the rows that one machine writes, to the byte', () => {
  // Each number of files and of workers, not each pair: pairs take minutes.
  for (const [files, workers] of [
    [1, 1],
    [1, 4],
    [7, 2],
    [24, 1],
    [24, 4],
  ] as const) {
    it(`from ${files} files, by ${workers} workers`, async () => {
      const input = writeShards(at(`in-${files}`), lines, files)
      const out = at(`out-${files}-${workers}`)
      const plan = await shards.planShards(input, out, { model, workers })
      expect(plan).toMatchObject({ inputs: files, rows: ROWS, outputs: files })
      const result = await shards.runShards(out, { workers })
      expect(result).toMatchObject({ done: files, total: files, failed: [] })
      expect(result.summary?.rows).toBe(ROWS)
      expect(rowsIn(out)).toBe(alone)
    })
  }

  it('from one file that is cut, at line ends that are not in quotes', async () => {
    const out = at('out-cut')
    const plan = await shards.planShards(at('one'), out, { model, bytesPerShard: 30_000 })
    expect(plan.shards).toBeGreaterThan(5)
    await shards.runShards(out)
    expect(filesIn(out)).toContain('part-000/part-00000.csv')
    expect(rowsIn(out)).toBe(alone)
  })

  it('from files that are compressed, which are not cut and are compressed again', async () => {
    const input = at('in-gz')
    mkdirSync(input)
    for (const [i, half] of [lines.slice(0, 2500), lines.slice(2500)].entries()) {
      writeFileSync(join(input, `${i}.csv.gz`), gzipSync(`${[HEADER, ...half].join('\n')}\n`))
    }
    const out = at('out-gz')
    await shards.planShards(input, out, { model, bytesPerShard: 30_000 })
    await shards.runShards(out)
    expect(filesIn(out)).toEqual(['0.csv.gz', '1.csv.gz'])
    const read = await Promise.all(
      ['0.csv.gz', '1.csv.gz'].map((name) => readTable(join(out, name))),
    )
    expect(read.reduce((sum, { rows }) => sum + rows, 0)).toBe(ROWS)
    expect(read.flatMap((table) => table.toColumns()['height'])).toEqual(
      (await readTable(at('filled.csv'))).toColumns()['height'],
    )
  })

  it('as Parquet, cut by row groups', async () => {
    const table = await readTable(at('one', 'part-000.csv'))
    const input = at('in-parquet')
    mkdirSync(input)
    const groups = [0, 2000, 4000].map((from) => table.slice(from, from + 2000))
    const whole = join(input, 'all.parquet')
    await writeTable(whole, groups)
    const filled = at('filled.parquet')
    await colmask(['impute', whole, '--model', model, '-o', filled, '--quiet'])
    const out = at('out-parquet')
    const plan = await shards.planShards(input, out, { model, bytesPerShard: 20_000 })
    expect(plan.shards).toBe(3)
    await shards.runShards(out)
    const read = await Promise.all(filesIn(out).map((path) => readTable(join(out, path))))
    const expected = (await readTable(filled)).toColumns()
    expect(Object.keys(expected)).toEqual(HEADER.split(','))
    for (const [name, column] of Object.entries(expected)) {
      expect(read.flatMap((part) => part.toColumns()[name])).toEqual(column)
    }
  })

  it('of each draw', async () => {
    const out = at('out-draws')
    await shards.planShards(at('in-7'), out, { model, draws: 2, seed: 5, workers: 2 })
    await shards.runShards(out, { workers: 2 })
    const whole = at('one', 'part-000.csv')
    await colmask([
      'impute',
      whole,
      '--model',
      model,
      '-o',
      at('drawn.csv'),
      '--draws',
      '2',
      '--seed',
      '5',
      '--quiet',
    ])
    for (const draw of [1, 2]) {
      const drawn = readFileSync(at(`drawn.${draw}.csv`), 'utf8').slice(HEADER.length + 1)
      expect(rowsIn(join(out, `draw=${draw}`))).toBe(drawn)
      expect(drawn).not.toBe(alone)
    }
  })
})

describe('a model that the workers fit together', () => {
  it('is that of one machine, to the byte', async () => {
    const out = at('out-fit')
    await shards.planShards(at('in-7'), out, { budget: 'fast', seed: 3, workers: 2 })
    const own = at('own.safetensors')
    const whole = at('one', 'part-000.csv')
    await colmask(['fit', whole, '--model', own, '--budget', 'fast', '--seed', '3', '--quiet'])
    expect(readFileSync(join(out, '_colmask', 'model.safetensors'))).toEqual(readFileSync(own))
  })
})
