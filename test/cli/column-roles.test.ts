import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ColumnModel } from '../../src/learn/index.js'
import { parseCsv } from '../../src/node.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
/** `b` is twice `a`, and `c` four times; all have holes, and so has one of a name with commas. */
const lines = Array.from({ length: 60 }, (_, row) => {
  const cells = [row % 7, 2 * (row % 7), 4 * (row % 7), row % 3]
  return cells.map((cell, c) => (row % 10 === 2 * c ? '' : cell)).join(',')
})
const text = `a,b,c,"d, or so"\n${lines.join('\n')}\n`
const table = put(folder, 'table.csv', text)
const run = (name: string, ...more: string[]) => {
  const out = join(folder, name)
  return colmask(['impute', table, '-o', out, '--budget', 'fast', ...more])
}
const holesOf = (name: string) =>
  parseCsv(readFileSync(join(folder, name), 'utf8')).columns.map(({ rows, given }) => rows - given)

describe('colmask impute --use and --leave', () => {
  it('fills neither, predicts from what is used, and says so', async () => {
    const model = join(folder, 'kept.safetensors')
    const more = ['--use', 'b', '--leave', 'c,d, or so', '--save', model]
    const { code, stdout } = await run('some.csv', ...more)
    expect(code).toBe(0)
    expect(holesOf('some.csv')).toEqual([0, 6, 6, 6])
    expect(stdout).toMatch(/^b +6 +0 +used, not filled/m)
    expect(stdout).toMatch(/^c +6 +0 +left out/m)
    expect(stdout).toContain('6 of 24 holes filled')
    const { schemas } = ColumnModel.fromBytes(readFileSync(model))
    expect([...schemas.values()].map(({ kind }) => kind)).toEqual([
      ...['integer', 'integer'],
      ...['text', 'text'],
    ])
    const before = text.trim().split('\n')
    const after = readFileSync(join(folder, 'some.csv'), 'utf8').trim().split('\n')
    // Beside the first, no cell has changed.
    const rest = (line: string) => line.slice(line.indexOf(','))
    expect(after.map(rest)).toEqual(before.map(rest))
  })

  it('is a copy where all holes are in such columns', async () => {
    const { code, stdout } = await run(
      'copy.csv',
      '--use',
      'a,b',
      '--use',
      'c',
      '--leave',
      'd, or so',
    )
    expect([code, readFileSync(join(folder, 'copy.csv'), 'utf8')]).toEqual([0, text])
    expect(stdout).toContain('nothing to fill: copied')
  })

  it('keeps to it in draws, and with a model that knows the column', async () => {
    const model = join(folder, 'all.safetensors')
    await colmask([
      'fit',
      table,
      '--save',
      model,
      '--leave',
      'c',
      '--budget',
      'fast',
      '--draws',
      '1',
    ])
    const drawn = await run('drawn.csv', '--model', model, '--draw', '1', '--use', 'b')
    expect(drawn.code).toBe(0)
    expect(holesOf('drawn.csv')).toEqual([0, 6, 6, 0])
  })

  it('tells programs', async () => {
    const { stdout } = await run('json.csv', '--leave', 'c', '--use', 'b', '--json')
    const { columns, filled } = JSON.parse(stdout)
    expect(filled).toBe(12)
    expect(columns.map(({ role }: { role?: string }) => role)).toEqual([
      undefined,
      'use',
      'leave',
      undefined,
    ])
  })

  it.each([
    [['--use', 'bb'], '--use: no column "bb"'],
    [['--leave', 'a,e'], '--leave: no column "e"'],
    [['--leave', 'a', '--use', 'a'], '--use or --leave "a", not both'],
    [['--leave', 'a', '--model', 'x'], '--leave is of what is learned from: not with --model'],
  ])('%j: %s', async (more, message) => {
    const { code, stderr } = await run('none.csv', ...more)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
