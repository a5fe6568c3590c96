import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type * as Shards from '../../src/shards/index.js'
import { Chaos, type Harm, pause } from '../helpers/chaos.js'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { ownStores } from '../helpers/own-stores.js'
import { builtShards, filesIn, tableLines, writeShards } from '../helpers/shard-files.js'
import { SmallDisk } from '../helpers/small-disk.js'

const FILES = 36
const ROWS = 1500
/** Seconds. */
const LOCK = 2
const KILLS = 20
/** What the search for silent workers, a busy machine and the start of a process may add, in milliseconds. */
const MARGIN = 1500

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const model = at('model.safetensors')
let shards: typeof Shards
/** What one process makes without a queue: names and SHA-256. */
let alone: string[]
let bytes = 0

beforeAll(async () => {
  shards = await builtShards()
  const lines = tableLines(FILES * ROWS)
  writeShards(at('learn'), lines.slice(0, 2000), 1)
  const learn = at('learn', 'part-000.csv')
  await colmask(['fit', learn, '--model', model, '--budget', 'fast', '--quiet'])
  writeShards(at('in'), lines, FILES)
  await plan(at('alone'))
  const { summary } = await shards.runShards(at('alone'), { workers: 1 })
  bytes = summary?.bytes ?? 0
  alone = hashes(at('alone'))
})

function plan(out: string) {
  return shards.planShards(at('in'), out, { model, workers: 2, roots: [folder] })
}

function hashes(out: string): string[] {
  const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
  return filesIn(out).map((path) => `${path} ${hashOf(join(out, path))}`)
}

function temporaryFiles(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tmp'),
  )
}

describe.each(ownStores())('a run by workers of $name', ({ name, open }) => {
  it('has the bytes of one process, whatever is killed, frozen, lost or full meanwhile', async ({
    signal,
  }) => {
    const out = at(`out-${name}`)
    mkdirSync(out)
    const disk = SmallDisk.mount(out)
    const store = await open()
    try {
      await plan(out)
      disk?.resize(spaceIn(out) + Math.round(bytes / 4))
      const harms: Harm[] = [
        { afterKills: 6, act: () => chaos.killCoordinator() },
        { afterKills: 12, act: () => store.lose(500) },
        ...(disk ? [{ afterKills: 16, act: () => untilFull(chaos, disk) }] : []),
      ]
      const options = { queue: store.url, root: folder, out, lock: LOCK, lanes: 3, kills: KILLS }
      const chaos: Chaos = new Chaos({ ...options, harms, signal })
      const start = performance.now()
      await chaos.run()
      console.log(
        name,
        performance.now() - start,
        chaos.kills,
        chaos.takeovers(),
        chaos.harmed.map(([a, b]) => [a - start, b - start]),
      )
      expect(chaos.kills).toBe(KILLS)
      expect(chaos.harmed).toHaveLength(harms.length)
      expect(hashes(out)).toEqual(alone)
      expect(temporaryFiles(out)).toEqual([])
      const verdict = await shards.verifyShards(out, { roots: [folder] })
      expect(verdict).toMatchObject({ right: FILES, faults: [] })
      expect(Math.max(...chaos.takeovers())).toBeLessThan(2000 * LOCK + MARGIN)
    } finally {
      disk?.unmount()
      await store.close()
    }
  }, 180_000)
})

function spaceIn(out: string): number {
  return readdirSync(out, { recursive: true, withFileTypes: true }).reduce(
    // In whole pages.
    (sum, entry) =>
      sum +
      (entry.isFile()
        ? Math.ceil(readFileSync(join(entry.parentPath, entry.name)).length / 4096) * 4096
        : 4096),
    0,
  )
}

/** Until some worker has found the disk full, and half a second more. */
async function untilFull({ heard }: Chaos, disk: SmallDisk): Promise<void> {
  const isFull = () =>
    heard.some(({ event }) => event.type === 'failed' && /disk is full/.test(event.message))
  while (!isFull()) await pause(10)
  await pause(500)
  disk.resize(2 ** 28)
}
