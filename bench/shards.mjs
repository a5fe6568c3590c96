/**
 * Shards through a queue beside none, and by two workers beside one: medians of rounds that take turns.
 *
 *     npm run bench:shards -- [--queue redis://…] [--rows 40000] [--files 24] [--rounds 3] [--only NAME]
 *
 * Without --queue a `redis-server` of this machine is started on a port of its own. Names: fill, fit, takeover.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Generator, rand } from '../dist/index.js'
import { planShards, runShards } from '../dist/shards/index.js'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const { values: asked } = parseArgs({
  options: {
    queue: { type: 'string' },
    rows: { type: 'string', default: '40000' },
    files: { type: 'string', default: '24' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
const [rows, files, rounds] = [asked.rows, asked.files, asked.rounds].map(Number)
const folder = mkdtempSync(join(tmpdir(), 'colmask-shards-'))
const ended = []

/** Shards of eight columns that go together, a tenth of the cells missing. */
function writeShards(into, count, each) {
  mkdirSync(into)
  for (let f = 0; f < count; f++) {
    const { data } = rand([each, 12], { generator: new Generator().manualSeed(f) })
    const lines = ['a,b,c,d,e,f,g,h']
    for (let r = 0; r < each; r++) {
      const u = data.subarray(12 * r, 12 * r + 12)
      const x = 2 * u[0] - 1
      const [y, z] = [0.8 * x + 0.3 * u[1], Math.sin(3 * x)]
      const level = x > 0.2 ? 'up' : x < -0.3 ? 'down' : 'mid'
      const numbers = [x.toFixed(3), y.toFixed(3), z.toFixed(3), (100 * (x + y)).toFixed(0)]
      const cells = [
        ...numbers,
        level,
        (y * z).toFixed(4),
        (50 + 10 * z + u[2]).toFixed(1),
        u[3] > 0.5 ? 'yes' : 'no',
      ]
      lines.push(cells.map((cell, c) => (u[4 + c] < 0.1 ? '' : cell)).join(','))
    }
    writeFileSync(join(into, `part-${String(f).padStart(3, '0')}.csv`), `${lines.join('\n')}\n`)
  }
}

async function freePort() {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

async function openQueue() {
  if (asked.queue !== undefined) return asked.queue
  const port = await freePort()
  const args = [
    '--port',
    port,
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ]
  const redis = spawn('redis-server', args.map(String), { stdio: ['ignore', 'pipe', 'inherit'] })
  redis.on('error', () => {
    console.error('no redis-server here: --queue says where one is')
    process.exit(1)
  })
  ended.push(() => redis.kill())
  for await (const line of createInterface({ input: redis.stdout }))
    if (/Ready to accept/.test(line)) break
  return `redis://127.0.0.1:${port}`
}

/** A worker of its own process, once it listens. */
async function startWorker(queue, ...more) {
  const args = [
    MAIN,
    'worker',
    '--queue',
    queue,
    '--root',
    folder,
    '--jobs',
    '1',
    '--json',
    ...more,
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const events = []
  const heard = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = { ...JSON.parse(line), at: performance.now() }
      events.push(event)
      if (event.type === 'ready') resolve()
    })
  })
  ended.push(() => child.kill('SIGKILL'))
  await heard
  return {
    child,
    events,
    end: () => new Promise((resolve) => child.once('exit', resolve).kill('SIGINT')),
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const seconds = async (act) => {
  const start = performance.now()
  await act()
  return (performance.now() - start) / 1000
}
const hashOf = (out) => {
  const hash = createHash('sha256')
  for (const name of readdirSync(out).sort())
    if (name.endsWith('.csv')) hash.update(readFileSync(join(out, name)))
  return hash.digest('hex')
}
let copies = 0
/** A plan to be filled anew. */
function planned(plan) {
  const copy = `${plan}-${++copies}`
  cpSync(plan, copy, { recursive: true })
  const path = join(copy, '_colmask/plan.json')
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(
      `"out": "${plan.slice(folder.length + 1)}"`,
      `"out": "${copy.slice(folder.length + 1)}"`,
    ),
  )
  return copy
}

async function benchFill(queue) {
  writeShards(join(folder, 'in'), files, rows)
  const plan = join(folder, 'plan')
  await planShards(join(folder, 'in'), plan, { budget: 'fast' })
  const times = { none: [], one: [], two: [] }
  const hashes = new Set()
  const fill = async (name, options) => {
    const out = planned(plan)
    const took = await seconds(async () => {
      const { summary, failed } = await runShards(out, options)
      if (summary === undefined) throw new Error(JSON.stringify(failed))
    })
    times[name].push(took)
    hashes.add(hashOf(out))
    rmSync(out, { recursive: true })
  }
  for (let round = 0; round < rounds; round++) {
    await fill('none', { workers: 1 })
    const first = await startWorker(queue)
    await fill('one', { queue })
    const second = await startWorker(queue)
    await fill('two', { queue })
    await Promise.all([first.end(), second.end()])
  }
  const [none, one, two] = [times.none, times.one, times.two].map(median)
  const all = rows * files
  const speed = (time) =>
    `${time.toFixed(2)} s, ${Math.round(all / time).toLocaleString('en')} rows a second`
  console.log(
    `${files} shards, ${all.toLocaleString('en')} rows, medians of ${rounds}, ${hashes.size === 1 ? 'equal bytes' : 'DIFFERENT BYTES'}`,
  )
  console.log(`no queue, one worker   ${speed(none)}`)
  console.log(
    `queue, one worker      ${speed(one)}: ${(none / one).toFixed(2)} of no queue (bound .93)`,
  )
  console.log(
    `queue, two workers     ${speed(two)}: ${(one / two).toFixed(2)} times one (bound 1.65)`,
  )
}

/** `best` on 2,000 rows. */
async function benchFit(queue) {
  writeShards(join(folder, 'fit-in'), 4, 500)
  const times = { one: [], two: [] }
  const models = new Set()
  const fit = async (name) => {
    const out = join(folder, `fit-${++copies}`)
    times[name].push(
      await seconds(() => planShards(join(folder, 'fit-in'), out, { budget: 'best', queue })),
    )
    models.add(
      createHash('sha256')
        .update(readFileSync(join(out, '_colmask/model.safetensors')))
        .digest('hex'),
    )
  }
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    const first = await startWorker(queue)
    await fit('one')
    const second = await startWorker(queue)
    await fit('two')
    await Promise.all([first.end(), second.end()])
  }
  const [one, two] = [times.one, times.two].map(median)
  console.log(
    `best, 2,000 x 8: one worker ${one.toFixed(1)} s, two ${two.toFixed(1)} s: ${(two / one).toFixed(2)} of its time (bound .6), ${models.size === 1 ? 'equal bytes' : 'DIFFERENT BYTES'}`,
  )
}

/** From the kill of a worker to another one's start of its job. */
async function benchTakeover(queue) {
  const lock = 5
  writeShards(join(folder, 'long-in'), 1, 20 * rows)
  const out = join(folder, 'long')
  await planShards(join(folder, 'long-in'), out, {
    budget: 'fast',
    bytesPerShard: Number.POSITIVE_INFINITY,
  })
  const first = await startWorker(queue, '--lock', String(lock))
  const run = runShards(out, { queue })
  while (!first.events.some(({ type }) => type === 'started'))
    await new Promise((resolve) => setTimeout(resolve, 20))
  const second = await startWorker(queue, '--lock', String(lock))
  const killed = performance.now()
  first.child.kill('SIGKILL')
  await run
  const { at } = second.events.find(({ type }) => type === 'started')
  console.log(
    `a killed worker's job was taken over after ${((at - killed) / 1000).toFixed(1)} s, of a lock of ${lock} s (bound: two locks)`,
  )
  await second.end()
}

try {
  const queue = await openQueue()
  for (const [name, bench] of Object.entries({
    fill: benchFill,
    fit: benchFit,
    takeover: benchTakeover,
  })) {
    if (asked.only === undefined || asked.only === name) await bench(queue)
  }
} finally {
  for (const end of ended) end()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
