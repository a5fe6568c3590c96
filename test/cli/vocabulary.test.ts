import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colmask, type RunOptions } from '../helpers/cli.js'

const FAST = ['--budget', 'fast', '--threads', '1', '--quiet']
const rows = Array.from(
  { length: 60 },
  (_, i) => `${i % 7 === 0 ? '' : i},${2 * i + 1},${'xyz'[i % 3]}`,
)
const TABLE = `a,b,c\n${rows.join('\n')}\n`

let folder: string
let path: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colmask-'))
  path = join(folder, 'table.csv')
  writeFileSync(path, TABLE)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function good(args: readonly string[], options?: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await colmask(args, options)
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

describe('standard input', () => {
  it.each([
    ['describe'],
    ['mask', '--quiet'],
    ['audit', ...FAST],
    ['embed', ...FAST],
    ['evaluate', ...FAST],
    ['impute', ...FAST],
    ['sample', '-n', '3', '--quiet'],
  ])('%s takes it with - and without', async (...args) => {
    const [command = '', ...rest] = args
    const named = await good([command, '-', ...rest], { input: TABLE })
    expect(await good(args, { input: TABLE })).toBe(named)
    expect(named.length).toBeGreaterThan(20)
  })

  it('a table is filled as the same file is, also where it goes to the disk first or is compressed', async () => {
    const large = `a,b\n${'1.5,22.25\n,31\n2.75,41\n'.repeat(900_000)}`
    const file = join(folder, 'large.csv')
    writeFileSync(file, large)
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('colmask-'))
    const args = [...FAST, '--sample', '300']
    const wanted = await good(['impute', file, ...args])
    expect(await good(['impute', ...args], { input: large })).toBe(wanted)
    const zipped = gzipSync(TABLE)
    expect(await good(['impute', ...FAST], { input: zipped })).toBe(
      await good(['impute', path, ...FAST]),
    )
    const after = readdirSync(tmpdir()).filter(
      (name) => name.endsWith('.tmp') && !before.includes(name),
    )
    expect(after.filter((name) => name.startsWith('colmask-'))).toEqual([])
  })

  it('what is wrong in it is told by its line', async () => {
    const { code, stderr } = await colmask(['impute'], { input: 'a,b\n1,2\n1,2,3,4\n' })
    expect([code, stderr]).toEqual([1, expect.stringContaining('(standard input), line 3')])
  })
})

describe('fit', () => {
  it('--save says where the model goes; --model, as it was called, is still taken', async () => {
    const now = join(folder, 'now.safetensors')
    const before = join(folder, 'before.safetensors')
    await good(['fit', path, '--save', now, ...FAST])
    await good(['fit', path, '--model', before, ...FAST])
    expect(readFileSync(before).equals(readFileSync(now))).toBe(true)
    const { code, stderr } = await colmask(['fit', path])
    expect([code, stderr]).toEqual([2, 'error: --save must say where the model goes\n'])
  })
})

describe('--share', () => {
  it('says how many cells are hidden; --hide, as it was called, is still taken', async () => {
    const now = await good(['mask', path, '--share', '0.5', '--quiet'])
    expect(await good(['mask', path, '--hide', '0.5', '--quiet'])).toBe(now)
    expect(now).not.toBe(await good(['mask', path, '--quiet']))
    expect((await colmask(['mask', path, '--hide', '2'])).code).toBe(2)
  })
})

describe('--json', () => {
  const json = async (...args: string[]) => JSON.parse(await good(args))
  const out = (name: string) => join(folder, name)

  it('mask says how many cells of which columns were hidden', async () => {
    const to = out('holes.csv')
    const found = await json(
      'mask',
      path,
      '-o',
      to,
      '--share',
      '0.5',
      '--columns',
      'a,b',
      '--json',
      '--quiet',
    )
    expect(found).toMatchObject({
      input: path,
      output: to,
      share: 0.5,
      mechanism: 'mcar',
      seed: 0,
      rows: 60,
    })
    const holes = readFileSync(to, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
    const missing = (c: number) => holes.filter((cells) => cells[c] === '').length
    // Nine of the first column's were missing before.
    expect(found.columns).toEqual([
      { name: 'a', hidden: missing(0) - 9 },
      { name: 'b', hidden: missing(1) },
    ])
    expect(found.hidden).toBe(missing(0) + missing(1) - 9)
  })

  it('embed says how many vectors of which width', async () => {
    const to = out('vectors.csv')
    const found = await json('embed', path, '-o', to, '--json', ...FAST)
    const lines = readFileSync(to, 'utf8').trim().split('\n')
    expect(found).toEqual({ input: path, output: to, rows: 60, width: lines[0]?.split(',').length })
  })

  it('sample says how near rows are', async () => {
    const to = out('rows.csv')
    const found = await json('sample', path, '-n', '7', '-o', to, '--json', '--quiet')
    expect(found).toMatchObject({ input: path, output: to, seed: 0, rows: 7, near: { of: path } })
    expect(found.near.median).toBeGreaterThanOrEqual(0)
  })

  it('softmax says how much is masked, NaN, and above 0 though masked', async () => {
    const scores = out('scores.csv')
    writeFileSync(scores, '1,2,3\n4,5,6\n')
    const to = out('probs.csv')
    const args = ['softmax', scores, '-o', to, '--mask-columns', '2', '--json']
    expect(await json(...args)).toEqual({
      input: scores,
      output: to,
      shape: [2, 3],
      dtype: 'float32',
      masked: 2,
      nan: 0,
      leaks: 0,
    })
    const leaky = await colmask([...args, '--fill=0'])
    expect(JSON.parse(leaky.stdout)).toMatchObject({ masked: 2, leaks: 2 })
  })

  it.each(['mask', 'embed', 'sample', 'softmax', 'impute'])(
    '%s refuses it where its output goes',
    async (name) => {
      const { code, stderr } = await colmask([name, path, '--json'])
      expect([code, stderr]).toEqual([2, expect.stringContaining('--json needs -o')])
    },
  )
})

describe('--strict', () => {
  let model: string
  beforeAll(async () => {
    model = join(folder, 'strict.safetensors')
    await good(['fit', path, '--save', model, ...FAST])
  })
  const other = () => {
    const file = join(folder, 'other.csv')
    writeFileSync(file, TABLE.replace('a,b,c', 'a,bb,c').replace('9,19,x', ',19,w'))
    return file
  }

  it.each(['impute', 'evaluate', 'audit', 'embed'])(
    '%s takes a table like the model’s',
    async (name) => {
      await good([name, path, '--model', model, '--strict', '--quiet'])
    },
  )

  it.each(['impute', 'evaluate', 'audit', 'embed'])(
    '%s refuses one that is unlike it, and says in what',
    async (name) => {
      const { code, stdout, stderr } = await colmask([name, other(), '--model', model, '--strict'])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('other.csv: unlike the model')
      for (const said of ['count as missing: "b"', 'unknown to the model', '"w" (1)']) {
        expect(stderr).toContain(said)
      }
    },
  )

  it('needs a model', async () => {
    const { code, stderr } = await colmask(['impute', path, '--strict'])
    expect([code, stderr]).toEqual([2, 'error: --strict needs --model\n'])
  })
})
