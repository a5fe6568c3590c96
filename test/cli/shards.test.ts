import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { colmask as command, type Result, ROOT, type RunOptions } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { adopt, filesIn, tableLines, writeShards } from '../helpers/shard-files.js'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const lines = tableLines(600)
const model = at('model.safetensors')

/** What a command says, without lines that say how far it is, which come where it takes long. */
async function colmask(args: readonly string[], options?: RunOptions): Promise<Result> {
  const result = await command(args, options)
  const stderr = result.stderr.replace(/^[a-z ]+: \d+ of \d+.*, \d+ at work.*\n/gm, '')
  return { ...result, stderr }
}

beforeAll(async () => {
  writeShards(at('in'), lines, 6)
  writeShards(at('learn'), lines, 1)
  const learn = at('learn', 'part-000.csv')
  await colmask(['fit', learn, '--model', model, '--budget', 'fast', '--quiet'])
  const plan = ['shards', 'plan', at('in'), '-o', at('plan'), '--model', model, '--workers', '1']
  expect(await colmask(plan)).toMatchObject({ code: 0, stderr: '' })
})

/** The folder of a run that was planned, with nothing done; its inputs stay where they are. */
function planned(name: string): string {
  const out = at(name, 'plan')
  cpSync(at('plan'), out, { recursive: true })
  return out
}

/** Inputs of its own, planned as they are. */
async function plannedAlone(name: string): Promise<{ input: string; out: string }> {
  const input = writeShards(at(name, 'in'), lines, 6)
  const out = at(name, 'out')
  await colmask(['shards', 'plan', input, '-o', out, '--model', model, '--workers', '1'])
  return { input, out }
}

describe('colmask shards', () => {
  it('plans, fills, tells how far it is, verifies and cancels, and says so', async () => {
    const input = writeShards(at('words', 'in'), lines, 6)
    const out = at('words', 'out')
    const plan = await colmask(['shards', 'plan', input, '-o', out, '--model', model])
    expect(plan.stderr).toBe('')
    expect(plan.stdout).toMatch(
      /^600 rows in 6 files; 6 to be written \(6 shards\); planned in .*\. Next: colmask shards fill .*out\n$/,
    )
    const before = await colmask(['shards', 'status', out])
    expect(before.stdout).toMatch(/^0 of 6 outputs \(0 %\), 0 of 600 rows: not finished\n/)
    expect(before.stdout).toMatch(/\n {2}missing: part-000\.csv\n/)
    const cancel = await colmask(['shards', 'cancel', out])
    expect(cancel).toMatchObject({ code: 0, stderr: '' })
    expect((await colmask(['shards', 'status', out])).stdout).toMatch(/: cancelled\n/)
    const fill = await colmask(['shards', 'fill', out, '--workers', '2'])
    expect(fill).toMatchObject({ code: 0, stderr: '' })
    expect(fill.stdout).toMatch(/\n600 rows in 6 outputs, checked, in .*out\n$/)
    expect(fill.stdout).toMatch(/^column +holes +filled\n/)
    expect((await colmask(['shards', 'status', out])).stdout).toMatch(
      /^6 of 6 outputs \(100 %\), 600 of 600 rows: finished and checked\n$/,
    )
    const verify = await colmask(['shards', 'verify', out])
    expect(verify).toMatchObject({ code: 0, stderr: '' })
    expect(verify.stdout).toBe(`6 of 6 outputs are as they were written: ${out}\n`)
    const path = join(out, 'part-002.csv')
    writeFileSync(path, readFileSync(path, 'utf8').replace('none', 'nine'))
    const wrong = await colmask(['shards', 'verify', out])
    expect(wrong.code).toBe(1)
    expect(wrong.stderr).toMatch(/^wrong: part-002\.csv: expected SHA-256 /)
  })

  it('says the same as JSON', async () => {
    const { out, input } = await plannedAlone('json')
    const json = async (...args: string[]) => {
      const { stdout, stderr, code } = await colmask(['shards', ...args, '--json'])
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
      return JSON.parse(stdout)
    }
    const again = ['plan', input, '-o', out, '--model', model, '--workers', '1']
    expect(await json(...again)).toMatchObject({ inputs: 6, shards: 6, outputs: 6, rows: 600 })
    expect(await json('status', out)).toMatchObject({ done: 0, total: 6, finished: false })
    expect(await json('fill', out, '--workers', '1')).toMatchObject({
      done: 6,
      total: 6,
      failed: [],
      summary: { outputs: 6, rows: 600 },
    })
    expect(await json('status', out)).toMatchObject({ done: 6, rows: 600, finished: true })
    expect(await json('verify', out)).toMatchObject({ right: 6, total: 6, faults: [] })
  })

  it('ends with 1 where a shard cannot be read: its file and line are named, the others are done', async () => {
    const { input, out } = await plannedAlone('poison')
    const bad = join(input, 'part-001.csv')
    const text = readFileSync(bad, 'utf8').split('\n')
    text[4] = `${text[4]},one,too,many`
    writeFileSync(bad, text.join('\n'))
    adopt(out, 1, bad)
    const { code, stdout, stderr } = await colmask(['shards', 'fill', out, '--workers', '2'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^failed: part-001\.csv: \S*in\/part-001\.csv, line 5, column 7: [^\n]+\n$/,
    )
    expect(stdout).toMatch(/^5 of 6 outputs are done/)
    expect(filesIn(out)).toHaveLength(5)
  })

  it('ends with 1 where an input has changed, which is named', async () => {
    const { input, out } = await plannedAlone('changed')
    writeFileSync(join(input, 'part-003.csv'), 'id\n1\n')
    const { code, stderr } = await colmask(['shards', 'fill', out, '--workers', '1'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^failed: part-003\.csv: .*expected the file that was planned .*: plan again\n$/,
    )
    const plan = await colmask(['shards', 'plan', input, '-o', out, '--model', model])
    expect(plan.code).toBe(1)
    expect(plan.stderr).toMatch(/in\/part-003\.csv has changed since \(--again plans anew\)/)
  })

  it('refuses a plan that another major version of Node made', async () => {
    const out = planned('node')
    const path = join(out, '_colmask', 'plan.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"node": \d+/, '"node": 18'))
    const root = ['--root', at('node'), '--root', folder]
    const { code, stderr } = await colmask(['shards', 'fill', out, ...root])
    expect(code).toBe(1)
    expect(stderr).toMatch(/Node 18, which planned this .*, got Node \d+\n/)
  })

  it('refuses what has no plan', async () => {
    for (const command of ['fill', 'status', 'verify']) {
      const { code, stderr } = await colmask(['shards', command, at('nowhere')])
      expect(code).toBe(1)
      expect(stderr).toMatch(
        /nowhere\/_colmask\/plan\.json: expected a plan \(colmask shards plan makes one\), got none\n/,
      )
    }
  })
})

describe('colmask shards fill --part', () => {
  const own = {
    SLURM_ARRAY_TASK_ID: '',
    AWS_BATCH_JOB_ARRAY_INDEX: '',
    JOB_COMPLETION_INDEX: '',
    CLOUD_RUN_TASK_INDEX: '',
  }

  it('fills what a scheduler says, whoever is last checking all', async () => {
    const { out } = await plannedAlone('parts')
    const fill = (part: string, env: Record<string, string>) =>
      colmask(['shards', 'fill', out, '--part', part, '--workers', '1'], {
        env: { ...own, ...env },
      })
    const slurm = await fill('auto', {
      SLURM_ARRAY_TASK_ID: '5',
      SLURM_ARRAY_TASK_MIN: '1',
      SLURM_ARRAY_TASK_STEP: '4',
      SLURM_ARRAY_TASK_COUNT: '4',
    })
    expect(slurm.stdout).toMatch(/^2 of 6 outputs are done, in .* \(part 2 of 4\)/)
    expect(filesIn(out)).toEqual(['part-001.csv', 'part-005.csv'])
    const batch = await fill('auto', {
      AWS_BATCH_JOB_ARRAY_INDEX: '0',
      AWS_BATCH_JOB_ARRAY_SIZE: '4',
    })
    expect(batch.stdout).toMatch(/^4 of 6 outputs are done, .* \(part 1 of 4\)/)
    const kubernetes = await fill('auto/4', { JOB_COMPLETION_INDEX: '2' })
    expect(kubernetes.stdout).toMatch(/^5 of 6 outputs are done, .* \(part 3 of 4\)/)
    const run = await fill('auto', { CLOUD_RUN_TASK_INDEX: '3', CLOUD_RUN_TASK_COUNT: '4' })
    expect(run.stdout).toMatch(/600 rows in 6 outputs, checked/)
  })

  it.each([
    ['auto', {}, /auto needs one of SLURM_ARRAY_TASK_ID, .*, and none is set\./],
    [
      'auto',
      { JOB_COMPLETION_INDEX: '2' },
      /JOB_COMPLETION_INDEX does not say of how many: auto\/16\./,
    ],
    ['auto/2', { JOB_COMPLETION_INDEX: '2' }, /Expected a part from 1 to 2, got 3\./],
    ['0/4', {}, /Expected a part from 1 to 4, got 0\./],
    ['5/4', {}, /Expected a part from 1 to 4, got 5\./],
    ['3', {}, /Expected 3\/16, auto\/16 or auto\./],
    ['x/4', {}, /Expected 3\/16, auto\/16 or auto\./],
    ['auto', { SLURM_ARRAY_TASK_ID: 'x', SLURM_ARRAY_TASK_COUNT: '4' }, /SLURM_ARRAY_TASK_ID/],
  ])('refuses %s with %j', async (part, env, words) => {
    const args = ['shards', 'fill', at('plan'), '--part', part]
    const { code, stderr } = await colmask(args, {
      env: { ...own, ...env } as Record<string, string>,
    })
    expect(stderr).toMatch(words)
    expect(code).toBe(2)
  })
})

describe('usage errors end with 2', () => {
  it.each([
    [['shards', 'plan'], /required option .*--output/],
    [['shards', 'plan', '-o', 'out'], /missing required argument/],
    [
      ['shards', 'plan', 'in', '-o', 'out', '--model', 'm', '--budget', 'fast'],
      /--model or --budget, not both/,
    ],
    [['shards', 'plan', 'in', '-o', 'out', '--budget', '5'], /--budget/],
    [['shards', 'plan', 'in', '-o', 'out', '--shift', 'a=+1'], /--shift needs --draws/],
    [['shards', 'fill'], /missing required argument/],
    [
      ['shards', 'fill', 'out', '--queue', 'http://host'],
      /--queue: expected redis:\/\/, rediss:\/\/ or postgres:\/\//,
    ],
    [['shards', 'fill', 'out', '--workers', '0'], /--workers/],
    [['shards', 'fill', 'out', '--metrics', '70000'], /--metrics/],
    [['shards', 'fill', 'out', '--queue', 'redis://h', '--workers', '2'], /workers/],
    [['shards', 'fill', 'out', '--queue', 'redis://h', '--part', '1/2'], /part/],
    [['worker'], /--queue, or COLMASK_QUEUE, must say where jobs are/],
    [['worker', '--queue', 'redis://h'], /--root must say/],
    [['worker', '--queue', 'redis://h', '--root', '.', '--lock', '0'], /--lock/],
  ])('%j', async (args, words) => {
    const { code, stderr, stdout } = await colmask(args)
    expect(stderr).toMatch(words)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('a run that goes on', () => {
  it('serves its metrics, and is left by Ctrl-C with 130, from where the same command goes on', async () => {
    const input = writeShards(at('long', 'in'), tableLines(60_000), 40)
    const out = at('long', 'out')
    await colmask(['shards', 'plan', input, '-o', out, '--model', model])
    const port = await freePort()
    const fill = ['shards', 'fill', out, '--workers', '1']
    const child = spawn(process.execPath, [
      join(ROOT, 'dist/cli/main.js'),
      ...fill,
      '--metrics',
      `${port}`,
    ])
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    const ended = once(child, 'close')
    const values = await scraped(port)
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(stderr).toMatch(/interrupted: leaving what is done/)
    expect(stdout).toMatch(/^\d+ of 40 outputs are done/)
    expect(values.get('colmask_jobs{phase="fill"}')).toBe(40)
    expect(values.get('colmask_workers{phase="fill"}')).toBe(1)
    expect(values.get('colmask_jobs_done{phase="fill"}')).toBeGreaterThan(0)
    expect(values.get('colmask_rows{phase="fill"}')).toBeGreaterThan(0)
    expect(values.size).toBe(9)
    const done = filesIn(out).length
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(40)
    const again = await colmask(fill)
    expect(again).toMatchObject({ code: 0 })
    expect(again.stdout).toMatch(/60,000 rows in 40 outputs, checked/)
  })

  it('refuses a port that is taken', async () => {
    const server = createServer().listen(0)
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, stderr } = await colmask(['shards', 'fill', at('plan'), '--metrics', `${port}`])
    server.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`${port}`))
    expect(stderr).not.toMatch(/ at /)
  })
})

/** Metrics of a run, once something is done. */
async function scraped(port: number): Promise<Map<string, number>> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined)
    const text = (await response?.text()) ?? ''
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const values = new Map(
      lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])] as const),
    )
    if ((values.get('colmask_jobs_done{phase="fill"}') ?? 0) > 0) {
      expect(response?.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
      for (const [name] of values) {
        const plain = name.replace(/\{.*/, '')
        expect(text).toMatch(new RegExp(`^# TYPE ${plain} (gauge|counter)$`, 'm'))
      }
      return values
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
