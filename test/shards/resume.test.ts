import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type * as Shards from '../../src/shards/index.js'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import {
  adopt,
  builtShards,
  filesIn,
  HEADER,
  tableLines,
  writeShards,
} from '../helpers/shard-files.js'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const model = at('model.safetensors')
const lines = tableLines(700)
let shards: typeof Shards
let next = 0

beforeAll(async () => {
  shards = await builtShards()
  writeShards(at('learn'), lines, 1)
  await colmask([
    'fit',
    at('learn', 'part-000.csv'),
    '--model',
    model,
    '--budget',
    'fast',
    '--quiet',
  ])
})

/** Seven files, planned. */
async function planned(files = 7) {
  const name = `run-${next++}`
  const input = writeShards(at(name, 'in'), lines, files)
  const out = at(name, 'out')
  await shards.planShards(input, out, { model, workers: 1 })
  return { input, out }
}

describe('a run goes on where it was', () => {
  it('with what is whole left alone, and what is not made again', async () => {
    const { out } = await planned()
    await shards.runShards(out, { workers: 1 })
    const before = filesIn(out).map((path) => readFileSync(join(out, path), 'utf8'))
    // One output is gone, one was cut off, one has no receipt.
    rmSync(join(out, 'part-001.csv'))
    writeFileSync(join(out, 'part-003.csv'), 'id,height\n')
    rmSync(join(out, '_colmask/receipts/part-005.csv.json'))
    expect((await shards.shardsStatus(out)).missing).toEqual([
      'part-001.csv',
      'part-003.csv',
      'part-005.csv',
    ])
    const seen: string[] = []
    await shards.runShards(out, {
      workers: 1,
      onProgress: ({ phase, done }) => phase === 'fill' && seen.push(`${done}`),
    })
    expect(seen[0]).toBe('4')
    expect(filesIn(out).map((path) => readFileSync(join(out, path), 'utf8'))).toEqual(before)
    expect(await shards.verifyShards(out)).toMatchObject({ right: 7, total: 7, faults: [] })
  })

  it('by parts, in any order, whoever is last checking all', async () => {
    const { out } = await planned()
    for (const k of [3, 1]) {
      const { summary } = await shards.runShards(out, { part: [k, 3], workers: 1 })
      expect(summary).toBeUndefined()
    }
    const last = await shards.runShards(out, { part: [2, 3], workers: 1 })
    expect(last.summary?.rows).toBe(lines.length)
    expect(await shards.shardsStatus(out)).toMatchObject({ done: 7, finished: true })
  })

  it('with a plan that is there, which is not made again', async () => {
    const { input, out } = await planned()
    await shards.runShards(out, { workers: 1 })
    const phases: string[] = []
    const onProgress = ({ phase }: { phase: string }) => phases.push(phase)
    const again = await shards.planShards(input, out, { model, workers: 1, onProgress })
    expect(phases).toEqual([])
    expect(again).toMatchObject({ inputs: 7, outputs: 7, rows: lines.length })
    expect((await shards.shardsStatus(out)).done).toBe(7)
  })

  it('with a plan that was ended in the middle: what was counted is not counted again', async () => {
    const name = `run-${next++}`
    const input = writeShards(at(name, 'in'), lines, 7)
    const out = at(name, 'out')
    const end = new AbortController()
    const options = { model, workers: 1 }
    const onProgress = ({ phase }: { phase: string }) => phase === 'survey' && end.abort()
    const ended = shards.planShards(input, out, { ...options, signal: end.signal, onProgress })
    await expect(ended).rejects.toThrow(/cancelled/)
    const result = join(out, '_colmask/results')
    const counted = readdirSync(result).filter((file) => file.startsWith('count-'))
    const before = counted.map((file) => statSync(join(result, file)).mtimeMs)
    expect(counted).toHaveLength(7)
    await shards.planShards(input, out, options)
    expect(counted.map((file) => statSync(join(result, file)).mtimeMs)).toEqual(before)
    expect((await shards.runShards(out, { workers: 1 })).summary?.rows).toBe(lines.length)
  })

  it('after a signal ended it', async () => {
    const { out } = await planned()
    const end = new AbortController()
    const result = await shards.runShards(out, {
      workers: 1,
      signal: end.signal,
      onProgress: ({ done }) => done >= 2 && end.abort(),
    })
    expect(result.done).toBeLessThan(7)
    expect(result.summary).toBeUndefined()
    expect((await shards.runShards(out, { workers: 1 })).summary?.rows).toBe(lines.length)
  })
})

describe('what is not as it was planned is refused by name', () => {
  it('an input that has changed', async () => {
    const { input, out } = await planned()
    appendFileSync(join(input, 'part-002.csv'), 'r9,1,2,2000-01-01,tall,none\n')
    const { failed, done } = await shards.runShards(out, { workers: 1 })
    expect(done).toBe(6)
    expect(failed).toHaveLength(1)
    expect(failed[0]?.message).toMatch(
      /in\/part-002\.csv: expected the file that was planned .*: plan again/,
    )
  })

  it('one that was written again in the same size', async () => {
    const { input, out } = await planned()
    utimesSync(join(input, 'part-004.csv'), new Date(), new Date(2001, 1, 1))
    const { failed } = await shards.runShards(out, { workers: 1 })
    expect(failed[0]?.message).toMatch(/part-004\.csv: expected the file that was planned/)
  })

  it('a plan of something else in the same folder, unless it is to be planned anew', async () => {
    const { input, out } = await planned()
    await shards.runShards(out, { workers: 1 })
    writeFileSync(join(input, 'part-007.csv'), `${HEADER}\n${tableLines(5).join('\n')}\n`)
    await expect(shards.planShards(input, out, { model, workers: 1 })).rejects.toThrow(
      /part-007\.csv is new \(--again plans anew\)/,
    )
    await shards.planShards(input, out, { model, workers: 1, again: true })
    expect(filesIn(out)).toEqual([])
    expect((await shards.runShards(out, { workers: 1 })).summary?.rows).toBe(lines.length + 5)
  })

  it('a file among the outputs that no plan has', async () => {
    const { out } = await planned(2)
    await shards.runShards(out, { workers: 1 })
    writeFileSync(join(out, 'part-000-copy.csv'), 'x\n')
    const { failed } = await shards.runShards(out, { workers: 1 })
    expect(failed[0]?.message).toMatch(/outputs of the plan alone, got part-000-copy\.csv/)
    expect((await shards.verifyShards(out)).faults).toHaveLength(1)
  })

  it('an output whose bytes were changed, by verify', async () => {
    const { out } = await planned(2)
    await shards.runShards(out, { workers: 1 })
    const path = join(out, 'part-001.csv')
    writeFileSync(path, readFileSync(path, 'utf8').replace('none', 'nine'))
    const { right, faults } = await shards.verifyShards(out)
    expect(right).toBe(1)
    expect(faults[0]).toMatchObject({ output: 'part-001.csv' })
    expect(faults[0]?.message).toMatch(/^expected SHA-256 [0-9a-f]{64}, got [0-9a-f]{64}$/)
  })

  it('a model that was changed', async () => {
    const { out } = await planned(2)
    const path = join(out, '_colmask/model.safetensors')
    const bytes = readFileSync(path)
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const { failed } = await shards.runShards(out, { workers: 1 })
    expect(failed).toHaveLength(2)
    expect(failed[0]?.message).toMatch(
      /model\.safetensors: expected the model of the plan, got another one/,
    )
  })
})

describe('a shard that cannot be read', () => {
  it('fails after one try with file and line, and the others go on', async () => {
    const name = `run-${next++}`
    const input = writeShards(at(name, 'in'), lines, 5)
    const out = at(name, 'out')
    await shards.planShards(input, out, { model, workers: 1 })
    const bad = join(input, 'part-001.csv')
    const text = readFileSync(bad, 'utf8').split('\n')
    text[4] = `${text[4]},one,too,many`
    writeFileSync(bad, text.join('\n'))
    adopt(out, 1, bad)
    let retries = 0
    const { done, failed } = await shards.runShards(out, {
      workers: 1,
      onProgress: (progress) => {
        retries = progress.retries
      },
    })
    expect(done).toBe(4)
    expect(retries).toBe(0)
    expect(failed).toHaveLength(1)
    expect(failed[0]?.output).toBe('part-001.csv')
    expect(failed[0]?.message).toMatch(/in\/part-001\.csv, line 5, column 7: /)
  })

  it('stops a plan, which names file and line', async () => {
    const input = at(`run-${next}`, 'in')
    mkdirSync(input, { recursive: true })
    writeFileSync(join(input, 'a.csv'), `${HEADER}\n${tableLines(9).join('\n')}\n`)
    writeFileSync(join(input, 'b.csv'), `${HEADER}\n${tableLines(3).join('\n')}\n1,2,3,4,5,6,7,8\n`)
    const plan = shards.planShards(input, at(`run-${next++}`, 'out'), { model, workers: 1 })
    await expect(plan).rejects.toThrow(/b\.csv, line \d+, column 7: /)
  })
})
