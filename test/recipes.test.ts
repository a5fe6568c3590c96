import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ColumnModel, parseCsv } from '../src/learn/index.js'
import { ROOT, run } from './helpers/cli.js'
import { mixedTable } from './helpers/mixed-table.js'

const FOLDER = join(ROOT, 'examples/recipes')
const programs = readdirSync(FOLDER).filter((file) => file.endsWith('.mjs'))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colmask-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const recipe = (name: string, ...args: string[]) =>
  run(process.execPath, [join(FOLDER, name), ...args], { cwd: ROOT })

describe('docs/recipes.md', () => {
  it('has every program of examples/recipes, as it stands there', () => {
    const docs = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8')
    const found = [...docs.matchAll(/```(?:jsx?|html)\n(.*?)```/gs)].map(([, code]) => code)
    const react = ['index.html', 'fill-table.jsx', 'fill-worker.js']
    const paths = [
      ...programs.map((name) => join(FOLDER, name)),
      ...react.map((name) => join(ROOT, 'examples/react', name)),
    ]
    expect(found.sort()).toEqual(paths.map((path) => readFileSync(path, 'utf8')).sort())
  })
})

describe('attention.mjs', () => {
  it('prints what its Python prints in PyTorch 1.13, to the character', async () => {
    const wanted = readFileSync(join(ROOT, 'test/fixtures/recipe-attention.txt'), 'utf8')
    expect(await recipe('attention.mjs')).toEqual({ code: 0, stdout: wanted, stderr: '' })
  })
})

describe('nightly.mjs', () => {
  it('fills 60,000 rows as a stream, keeps what was given, and says the memory that it took', async () => {
    const input = join(folder, 'in.csv')
    const output = join(folder, 'out.csv')
    const rows = Array.from({ length: 60_000 }, (_, i) => {
      const x = i % 97
      return `${i},${i % 5 === 0 ? '' : x},${i % 7 === 1 ? '' : 2 * x + 1},${'xyz'[x % 3]}`
    })
    writeFileSync(input, `id,x,y,kind\n${rows.join('\n')}\n`)
    const { code, stdout, stderr } = await recipe('nightly.mjs', input, output)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^60000 rows, \d+ MB at most\n$/)
    const filled = parseCsv(readFileSync(output, 'utf8'))
    expect([filled.rows, filled.column('x').given, filled.column('y').given]).toEqual([
      60_000, 60_000, 60_000,
    ])
    const lines = readFileSync(output, 'utf8').split('\n')
    for (const i of [1, 2, 59_998]) expect(lines[i + 1]).toMatch(new RegExp(`^${i},`))
    // y says x, and six in seven of its holes have one: those are off by one at most.
    const x = filled.column('x').values
    let near = 0
    for (let i = 0; i < 60_000; i += 5) if (Math.abs((x[i] ?? 0) - (i % 97)) <= 1) near++
    expect(near / 12_000).toBeGreaterThan(0.85)
    expect(existsSync(`${output}.safetensors`)).toBe(true)
  })
})

describe('server.mjs', () => {
  it('fills rows under load as the model does, in their order, is healthy meanwhile, and ends when told', async () => {
    const model = await ColumnModel.fit(mixedTable(200), { budget: 'fast', threads: 1 })
    const path = join(folder, 'model.safetensors')
    await model.save(path)
    const server = spawn(process.execPath, [join(FOLDER, 'server.mjs'), path, '0'], { cwd: ROOT })
    try {
      const [line] = await once(server.stdout, 'data')
      const url = String(line).trim()
      const fill = async (rows: unknown) => {
        const body = JSON.stringify(rows)
        const headers = { 'content-type': 'application/json' }
        return await fetch(`${url}/fill`, { method: 'POST', headers, body })
      }
      // As they come over the network.
      const rows: object[] = JSON.parse(JSON.stringify(mixedTable(150).toRows()))
      const wanted = JSON.parse(JSON.stringify(model.fillRows(rows)))
      let isOver = false
      const health = async () => {
        let asked = 0
        for (; !isOver; asked++) expect((await fetch(`${url}/health`)).status).toBe(200)
        return asked
      }
      const healthy = health()
      const single = rows.map(async (row) => (await fill([row])).json())
      const batches = [1, 2, 3].map(async () => (await fill(rows)).json())
      expect((await Promise.all(single)).flat()).toEqual(wanted)
      for (const batch of await Promise.all(batches)) expect(batch).toEqual(wanted)
      isOver = true
      expect(await healthy).toBeGreaterThan(0)
      const refused = await fill([{ x: 'no number' }])
      expect(refused.status).toBe(400)
      expect(await refused.json()).toEqual({
        error: 'fillRows: row 1, column "x": expected a finite number, got "no number"',
      })
    } finally {
      server.kill('SIGTERM')
    }
    expect(await once(server, 'exit')).toEqual([0, null])
  })
})
