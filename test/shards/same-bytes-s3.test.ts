import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTable, writeTable } from '../../src/node.js'
import type * as Shards from '../../src/shards/index.js'
import { openStore } from '../../src/shards/store/open-store.js'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { s3Server } from '../helpers/s3-server.js'
import { builtShards, filesIn, tableLines, writeShards } from '../helpers/shard-files.js'

const ROWS = 1200
const BUCKET = 's3://same'
s3Server('same')
const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const lines = tableLines(ROWS)
const model = at('model.safetensors')
let shards: typeof Shards

beforeAll(async () => {
  shards = await builtShards()
  writeShards(at('learn'), lines, 1)
  const learn = at('learn', 'part-000.csv')
  await colmask(['fit', learn, '--model', model, '--budget', 'fast', '--quiet'])
})

/** Tables of 1,200 rows in so many files, here and in the bucket. */
async function inputs(format: 'csv' | 'parquet', files: number): Promise<string> {
  const csv = writeShards(at(`csv-${files}`), lines, files)
  const input = at(`${format}-${files}`)
  if (format === 'parquet') {
    mkdirSync(input)
    for (const name of filesIn(csv)) {
      const table = await readTable(join(csv, name))
      await writeTable(join(input, name.replace('.csv', '.parquet')), table)
    }
  }
  const bucket = await openStore(BUCKET)
  for (const name of filesIn(input))
    await bucket.write(`${format}-${files}/${name}`, [readFileSync(join(input, name))])
  return input
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Names and SHA-256 of what was written to a folder. */
function written(out: string): string[] {
  return filesIn(out).map((path) => `${path} ${hashOf(readFileSync(join(out, path)))}`)
}

async function inBucket(out: string): Promise<string[]> {
  const bucket = await openStore(BUCKET)
  const found: string[] = []
  for await (const { path } of bucket.list(out)) {
    const parts: Uint8Array[] = []
    for await (const chunk of (await bucket.source(path)).chunks()) parts.push(chunk)
    found.push(`${path.slice(out.length + 1)} ${hashOf(Buffer.concat(parts))}`)
  }
  return found
}

async function filled(input: string, out: string, workers: number, roots?: string[]) {
  const options = { workers, ...(roots && { roots }) }
  await shards.planShards(input, out, { model, ...options })
  const result = await shards.runShards(out, options)
  expect(result).toMatchObject({ failed: [], summary: { rows: ROWS } })
}

describe.each(['csv', 'parquet'] as const)('%s, the bytes of one worker with files', (format) => {
  it.each([
    [1, 2],
    [7, 4],
    [24, 1],
  ])('from and to a bucket, in %i shards, by %i workers', async (files, workers) => {
    const input = await inputs(format, files)
    const alone = at(`alone-${format}-${files}`)
    await filled(input, alone, 1)
    const expected = written(alone)
    expect(expected).toHaveLength(files)
    const name = `${format}-${files}`
    const out = `out-${name}-${workers}`
    await filled(`${BUCKET}/${name}`, `${BUCKET}/${out}`, workers)
    expect(await inBucket(out)).toEqual(expected)
    expect(await shards.verifyShards(`${BUCKET}/${out}`)).toMatchObject({ faults: [] })
  })

  it('from a bucket to files, and from files to a bucket, by 2 workers', async () => {
    const expected = written(at(`alone-${format}-7`))
    const name = `${format}-7`
    await filled(`${BUCKET}/${name}`, at(`mixed-${format}`), 2)
    expect(written(at(`mixed-${format}`))).toEqual(expected)
    const out = `mixed-${format}`
    await filled(at(name), `${BUCKET}/${out}`, 2)
    expect(await inBucket(out)).toEqual(expected)
  })
})
