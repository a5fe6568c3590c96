import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Shards from '../../src/shards/index.js'
import { Kept } from '../../src/shards/jobs/context.js'
import { JOB_KINDS, type Job } from '../../src/shards/jobs/job.js'
import { runJob } from '../../src/shards/jobs/run-job.js'
import { Roots } from '../../src/shards/store/roots.js'
import { colmask, ROOT } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { builtShards, filesIn, tableLines, writeShards } from '../helpers/shard-files.js'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
let shards: typeof Shards

beforeAll(async () => {
  shards = await builtShards()
  const model = at('model.safetensors')
  writeShards(at('outside'), tableLines(100), 1)
  const secret = at('outside', 'part-000.csv')
  await colmask(['fit', secret, '--model', model, '--budget', 'fast', '--quiet'])
  writeShards(at('root', 'in'), tableLines(100), 2)
  const options = { model, workers: 1, roots: [at('root')] }
  await shards.planShards(at('root', 'in'), at('root', 'out'), options)
})

interface PlanText {
  out: string
  inputs: { path: string; name: string; size: number; mark: string }[]
}

let next = 0

/** A root with a plan that someone else has changed, and a job of it. */
function changed(change: (plan: PlanText, root: string) => void): { root: string; job: Job } {
  const root = at(`root-${next++}`)
  cpSync(at('root'), root, { recursive: true })
  const path = join(root, 'out', '_colmask', 'plan.json')
  const plan = JSON.parse(readFileSync(path, 'utf8')) as PlanText
  for (const input of plan.inputs) Object.assign(input, markOf(join(root, input.path)))
  change(plan, root)
  const text = JSON.stringify(plan)
  writeFileSync(path, text)
  const hash = createHash('sha256').update(text).digest('hex')
  return { root, job: { kind: 'fill', out: 'out', hash, part: 0 } }
}

function markOf(path: string): { size: number; mark: string } {
  const { size, mtimeNs } = statSync(path, { bigint: true })
  return { size: Number(size), mark: String(mtimeNs) }
}

/** All that is anywhere, and when it was changed. */
function everything(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('_colmask'))
    .map((path) => `${path} ${statSync(at(path)).mtimeMs}`)
}

const secret = () => at('outside', 'part-000.csv')

/** Makes the first input another file. */
const reads = (path: () => string) => (plan: PlanText) => {
  Object.assign(plan.inputs[0] ?? {}, { path: path(), ...markOf(secret()) })
}
/** Makes the first output another file. */
const writes = (name: string) => (plan: PlanText) => {
  Object.assign(plan.inputs[0] ?? {}, { name })
}

const EVIL: [string, (plan: PlanText, root: string) => void][] = [
  ['reads what is above', reads(() => '../outside/part-000.csv')],
  ['reads what is above, by a way around', reads(() => 'in/../../outside/part-000.csv')],
  ['reads an absolute path', reads(secret)],
  ['reads a file URL elsewhere', reads(() => pathToFileURL(secret()).href)],
  [
    'reads what is above in a URL',
    reads(() => `${pathToFileURL(at('root')).href}/../outside/part-000.csv`),
  ],
  ['reads what is above, encoded', reads(() => '%2e%2e/outside/part-000.csv')],
  ['reads another server', reads(() => 'https://127.0.0.1:1/part-000.csv')],
  ['reads a bucket', reads(() => 's3://elsewhere/part-000.csv')],
  [
    'reads through a link to a file',
    (plan, root) => {
      symlinkSync(secret(), join(root, 'in', 'link.csv'))
      reads(() => 'in/link.csv')(plan)
    },
  ],
  [
    'reads through a link to a folder',
    (plan, root) => {
      symlinkSync(at('outside'), join(root, 'in', 'link'))
      reads(() => 'in/link/part-000.csv')(plan)
    },
  ],
  ['writes above', writes('../../outside/new.csv')],
  ['writes to an absolute path', writes('/tmp/colmask-new.csv')],
  ['writes with another separator', writes('..\\new.csv')],
  [
    'writes through a link to a folder',
    (plan, root) => {
      symlinkSync(at('outside'), join(root, 'out', 'link'))
      writes('link/new.csv')(plan)
    },
  ],
  [
    'writes over a file that a link leads to',
    (plan, root) => {
      symlinkSync(secret(), join(root, 'out', 'link.csv'))
      writes('link.csv')(plan)
    },
  ],
]

describe.each(EVIL)('a plan that %s', (_, change) => {
  it('is refused by a worker and by a coordinator, and nothing outside is touched', async () => {
    const { root, job } = changed(change)
    const before = everything()
    const kept = readFileSync(secret(), 'utf8')
    await expect(runJob(job, await Roots.open([root]), new Kept())).rejects.toMatchObject({
      fault: { final: true, message: expect.stringMatching(/expected/) },
    })
    const run = shards.runShards(join(root, 'out'), { roots: [root], workers: 1 })
    const failed = await run.then(
      (result) => result.failed.map(({ message }) => message),
      (error: Error) => [error.message],
    )
    expect(failed[0]).toMatch(/expected/)
    expect(readFileSync(secret(), 'utf8')).toBe(kept)
    expect(existsSync('/tmp/colmask-new.csv')).toBe(false)
    const isNew = (line: string) => !before.includes(line)
    const own = root.slice(folder.length + 1)
    // Beside the other input's output, if the run came that far.
    expect(
      everything()
        .filter(isNew)
        .filter((line) => !line.startsWith(`${own}/out`)),
    ).toEqual([])
    expect(filesIn(join(root, 'out')).filter((path) => path === 'part-000.csv')).toEqual([])
  })
})

describe('a job with odd fields', () => {
  it('runs nothing, of any kind', async () => {
    const { root, job } = changed(() => undefined)
    const roots = await Roots.open([root])
    const before = everything()
    const odd: unknown[] = JOB_KINDS.flatMap((kind) => [
      { ...job, kind, out: '../outside' },
      { ...job, kind, out: at('outside') },
      { ...job, kind, out: 'file:///etc' },
      { ...job, kind, hash: `${job.hash}/../x` },
      { ...job, kind, part: '0' },
      { ...job, kind, part: -1 },
      { ...job, kind, module: 'node:fs' },
    ])
    odd.push({ ...job, kind: 'constructor' }, { ...job, kind: '__proto__' }, null, [], 'fill')
    for (const one of odd) {
      await expect(
        runJob(one as Job, roots, new Kept()),
        JSON.stringify(one),
      ).rejects.toMatchObject({
        fault: { final: true, message: expect.stringMatching(/^job: expected /) },
      })
    }
    expect(everything()).toEqual(before)
  })

  it('and one of a plan that is not there, or of a part that there is not, fails', async () => {
    const { root, job } = changed(() => undefined)
    const roots = await Roots.open([root])
    for (const one of [
      { ...job, hash: 'ab'.repeat(32) },
      { ...job, part: 2 },
      { ...job, part: 2 ** 40 },
      { ...job, out: 'in' },
    ]) {
      await expect(runJob(one, roots, new Kept()), JSON.stringify(one)).rejects.toMatchObject({
        fault: { final: true },
      })
    }
  })
})

describe('a login in the URL of a queue', () => {
  const PASSWORD = 's3cret'
  const sockets = new Set<Socket>()
  const servers: ReturnType<typeof createServer>[] = []
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    for (const server of servers) server.close()
  })

  /** A server that lets nobody in. */
  async function refusing(answer: (chunk: Buffer) => Buffer): Promise<number> {
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => socket.write(answer(Buffer.from(chunk))))
    }).listen(0, '127.0.0.1')
    servers.push(server)
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  const redis = () =>
    refusing((chunk) => {
      const commands = chunk.toString('latin1').match(/^\*\d+\r$/gm) ?? []
      return Buffer.from(commands.map(() => '-WRONGPASS invalid password\r\n').join(''))
    })
  const postgres = () =>
    refusing((chunk) => {
      const isSsl = chunk.length === 8 && chunk.readInt32BE(4) === 80877103
      return isSsl
        ? Buffer.from('N')
        : pgError('28P01', 'password authentication failed for user "me"')
    })

  it.each([
    ['redis', redis, /WRONGPASS/],
    ['postgres', postgres, /password authentication failed/],
  ])(
    'that %s refuses ends worker and coordinator with 1, and is not shown',
    async (scheme, serve, words) => {
      const port = await serve()
      const queue = `${scheme}://me:${PASSWORD}%2Fx@127.0.0.1:${port}/0`
      const root = ['--root', at('root')]
      for (const args of [
        ['worker', '--queue', queue, ...root],
        ['worker', '--queue', queue, ...root, '--json'],
        ['shards', 'fill', at('root', 'out'), '--queue', queue, ...root],
        ['shards', 'fill', at('root', 'out'), '--queue', queue, ...root, '--json'],
      ]) {
        const { code, stdout, stderr } = await colmask(args)
        expect(stderr).toMatch(words)
        expect(stderr).toContain(`${scheme}://127.0.0.1:${port}`)
        expect(`${stdout}${stderr}`).not.toContain(PASSWORD)
        expect(code).toBe(1)
      }
    },
  )

  it.each(['redis', 'postgres'])('of a %s that is away is not shown either', async (scheme) => {
    const queue = `${scheme}://me:${PASSWORD}@127.0.0.1:1/0`
    const said = await saidBy(['worker', '--root', at('root'), '--json'], queue)
    expect(said).toMatch(/"trouble","message":"\w+:\/\/127\.0\.0\.1:1\/0: .*ECONNREFUSED/)
    expect(said).not.toContain(PASSWORD)
  })

  it.each([`http://me:${PASSWORD}@host`, `redis:/me:${PASSWORD}@host`, `me:${PASSWORD}@host`])(
    'that is none of a queue, %s, is refused without being shown',
    async (queue) => {
      for (const command of [
        ['worker', '--root', '.'],
        ['shards', 'fill', at('root', 'out')],
      ]) {
        const { code, stdout, stderr } = await colmask([...command, '--queue', queue])
        expect(stderr).toMatch(/--queue: expected redis:/)
        expect(`${stdout}${stderr}`).not.toContain(PASSWORD)
        expect(code).toBe(2)
      }
    },
  )
})

/** What a command says until it has said something, by which it is ended. */
async function saidBy(args: string[], queue: string): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], {
    env: { ...process.env, COLMASK_QUEUE: queue },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
      child.kill('SIGTERM')
    })
  }
  await once(child, 'close')
  return said
}

function pgError(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(4 + fields.length, 1)
  return Buffer.concat([head, fields])
}
