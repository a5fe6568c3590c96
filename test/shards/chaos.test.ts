import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Chunks } from '../../src/host/atomic-write.js'
import type * as Shards from '../../src/shards/index.js'
import { Kept } from '../../src/shards/jobs/context.js'
import type { Job } from '../../src/shards/jobs/job.js'
import { runJob } from '../../src/shards/jobs/run-job.js'
import { LocalQueue } from '../../src/shards/queue/local-queue.js'
import type { JobRunner } from '../../src/shards/queue/queue.js'
import { Roots } from '../../src/shards/store/roots.js'
import { Chaos, type Harm, type Loss, pause } from '../helpers/chaos.js'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { ownStores } from '../helpers/own-stores.js'
import { builtShards, filesIn, tableLines, writeShards } from '../helpers/shard-files.js'
import { SmallDisk } from '../helpers/small-disk.js'
import { type Heard, takenOver, WorkerProcess } from '../helpers/worker-processes.js'

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
      await chaos.run()
      expect(chaos.kills).toBeGreaterThanOrEqual(KILLS)
      expect(chaos.harmed).toHaveLength(harms.length)
      expect(hashes(out)).toEqual(alone)
      expect(temporaryFiles(out)).toEqual([])
      const verdict = await shards.verifyShards(out, { roots: [folder] })
      expect(verdict).toMatchObject({ right: FILES, faults: [] })
      // Who takes a job over may be killed as well, before it says so: see below for all of them.
      const [median = Number.NaN] = chaos
        .takeovers()
        .sort((a, b) => a - b)
        .slice(chaos.takeovers().length / 2)
      expect(median).toBeLessThan(2000 * LOCK + MARGIN)
    } finally {
      disk?.unmount()
      await store.close()
    }
  }, 180_000)

  it('has what a killed worker did taken over within two lock times', async () => {
    const out = at(`takeover-${name}`)
    await plan(out)
    const store = await open()
    const place = { queue: store.url, root: folder, lock: LOCK }
    const heard: Heard[] = []
    const workers = [0, 1, 2, 3].map(() => new WorkerProcess(place, (one) => heard.push(one)))
    try {
      const isReady = (worker: WorkerProcess) =>
        heard.some((one) => one.worker === worker && one.event.type === 'ready')
      await until(() => workers.every(isReady))
      const run = shards.runShards(out, { queue: store.url, roots: [folder] })
      // All but the last, each while it has a job.
      const losses: Loss[] = []
      for (const by of workers.slice(0, 3)) {
        await until(() => by.running !== undefined)
        const { running: job } = by
        if (job !== undefined) losses.push({ job, by, at: performance.now() })
        await by.kill()
      }
      expect(await run).toMatchObject({ done: FILES, failed: [] })
      const took = losses.map((loss) => takenOver(heard, loss) ?? Number.NaN)
      expect(took).toHaveLength(3)
      for (const milliseconds of took) expect(milliseconds).toBeLessThan(2000 * LOCK + MARGIN)
      expect(Math.max(...took)).toBeGreaterThan(500 * LOCK)
      expect(hashes(out)).toEqual(alone)
    } finally {
      await Promise.all(workers.map((worker) => worker.kill()))
      await store.close()
    }
  }, 120_000)
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

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5)
}

describe('a full disk', () => {
  it('is waited for: what could not be written is written later, and nothing is left of the first try', async () => {
    const out = at('out-full')
    await plan(out)
    const roots = await Roots.open([folder])
    const store = roots.first
    const write = store.write.bind(store)
    let full = 2
    store.write = (path, chunks) => {
      if (!path.endsWith('.csv') || full-- <= 0) return write(path, chunks)
      return write(path, fullAfter(chunks))
    }
    const kept = new Kept()
    const runner: JobRunner = {
      run: (job, told) => runJob(job, roots, kept, told),
      end: async () => undefined,
    }
    const planBytes = readFileSync(join(out, '_colmask', 'plan.json'))
    const hash = createHash('sha256').update(planBytes).digest('hex')
    const jobs = Array.from(
      { length: 4 },
      (_, part): Job => ({ kind: 'fill', out: 'out-full', hash, part }),
    )
    const retried: string[] = []
    const outcomes = await new LocalQueue([runner], 1).run(jobs, {
      onEvent: (event) => event.type === 'retried' && retried.push(event.message),
    })
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true])
    expect(retried).toHaveLength(2)
    expect(retried[0]).toMatch(/part-000\.csv: cannot write: the disk is full/)
    expect(hashes(out)).toEqual(alone.slice(0, 4))
    expect(temporaryFiles(out)).toEqual([])
  })
})

async function* fullAfter(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk
    throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
}
