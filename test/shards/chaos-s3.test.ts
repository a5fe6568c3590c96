import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type * as Shards from '../../src/shards/index.js'
import { openStore } from '../../src/shards/store/open-store.js'
import { Chaos, pause } from '../helpers/chaos.js'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { ownPGlite } from '../helpers/own-stores.js'
import { s3Environment, s3Server } from '../helpers/s3-server.js'
import { builtShards, filesIn, tableLines, writeShards } from '../helpers/shard-files.js'
import { TcpGate } from '../helpers/tcp-gate.js'

const FILES = 12
const BUCKET = 's3://chaos'
const s3 = s3Server('chaos')
const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
let shards: typeof Shards

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

beforeAll(async () => {
  shards = await builtShards()
  const model = at('model.safetensors')
  const lines = tableLines(FILES * 500)
  writeShards(at('learn'), lines.slice(0, 1000), 1)
  const learn = at('learn', 'part-000.csv')
  await colmask(['fit', learn, '--model', model, '--budget', 'fast', '--quiet'])
  writeShards(at('in'), lines, FILES)
  const bucket = await openStore(BUCKET)
  for (const name of filesIn(at('in')))
    await bucket.write(`in/${name}`, [readFileSync(at('in', name))])
  await shards.planShards(at('in'), at('alone'), { model, workers: 1 })
  await shards.runShards(at('alone'), { workers: 1 })
  await shards.planShards(`${BUCKET}/in`, `${BUCKET}/out`, { model, workers: 1, roots: [BUCKET] })
})

describe('a run in a bucket that cannot be reached for a while, by workers that are killed', () => {
  it('has the bytes of one process with files', async ({ signal }) => {
    const { hostname, port } = new URL(s3.endpoint())
    const gate = new TcpGate(hostname, Number(port))
    await gate.open()
    const store = await ownPGlite()
    try {
      const away = async () => {
        await gate.shut()
        await pause(2000)
        await gate.open()
      }
      const chaos = new Chaos({
        queue: store.url,
        root: BUCKET,
        out: `${BUCKET}/out`,
        lock: 2,
        lanes: 2,
        kills: 4,
        harms: [{ afterKills: 2, act: away }],
        env: s3Environment(`http://127.0.0.1:${gate.port}`),
        signal,
      })
      await chaos.run()
      expect(chaos.kills).toBeGreaterThanOrEqual(4)
      expect(chaos.harmed).toHaveLength(1)
      const bucket = await openStore(BUCKET)
      const found: string[] = []
      for await (const { path } of bucket.list('out')) {
        const parts: Uint8Array[] = []
        for await (const chunk of (await bucket.source(path)).chunks()) parts.push(chunk)
        found.push(`${path.slice('out/'.length)} ${hashOf(Buffer.concat(parts))}`)
      }
      const alone = filesIn(at('alone'))
      expect(found).toEqual(
        alone.map((name) => `${name} ${hashOf(readFileSync(at('alone', name)))}`),
      )
      const verdict = await shards.verifyShards(`${BUCKET}/out`, { roots: [BUCKET] })
      expect(verdict).toMatchObject({ right: FILES, faults: [] })
    } finally {
      await gate.shut()
      await store.close()
    }
  }, 120_000)
})
