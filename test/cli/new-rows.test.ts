import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const lines = Array.from({ length: 120 }, (_, i) => {
  const x = (i * 37) % 53
  return `0${x % 7},${x},${(2 * x + 0.25).toFixed(2)},${x > 26 ? 'yes' : 'no'}`
})
const table = put(folder, 'old.csv', `zip,x,y,big\n${lines.join('\n')}\n`)
const model = join(folder, 'old.safetensors')
const fit = await colmask([
  'fit',
  table,
  '--model',
  model,
  '--budget',
  'fast',
  '--kinds',
  'zip=category',
  '--quiet',
])

async function filled(name: string, content: string, more: string[] = []) {
  const path = put(folder, name, content)
  return colmask(['impute', path, '--model', model, '--quiet', ...more])
}

describe('new rows', () => {
  it('are read as the rows were that the model learned from', async () => {
    expect(fit.code).toBe(0)
    // By itself, zip would be integers, which are no category; and y has no decimals here.
    const { code, stdout, stderr } = await filled(
      'new.csv',
      'zip,x,y,big\n1,10,,no\n2,,40,yes\n3,9,18,\n',
    )
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const cells = stdout.split('\n').map((line) => line.split(','))
    expect(cells[1]?.[2]).toMatch(/^\d+\.\d\d$/)
    expect(cells[3]?.[3]).toBe('no')
  })

  it('of JSON have numbers in a column of which nothing is given, though the model learned from text', async () => {
    const { stdout } = await filled(
      'new.json',
      '[{"x":10,"y":null,"big":null},{"x":30,"y":null,"big":null}]',
    )
    const rows = JSON.parse(stdout)
    expect(rows.map(({ y }: { y: unknown }) => typeof y)).toEqual(['number', 'number'])
    expect(rows.map(({ big }: { big: unknown }) => big)).toEqual([false, true])
    const given = await filled(
      'given.json',
      '[{"x":10,"y":20,"big":false},{"x":30,"y":null,"big":true}]',
    )
    expect(typeof JSON.parse(given.stdout)[1].y).toBe('number')
  })

  it('that cannot be read so are refused, or read by themselves with a warning', async () => {
    const path = put(folder, 'odd.csv', 'x,y\n10,\nlots,4\n')
    const { code, stderr } = await colmask(['impute', path, '--model', model])
    expect(code).toBe(1)
    expect(stderr).toContain(
      'warning: "x" cannot be read as the model\'s was: row 2: expected a whole number, got "lots"',
    )
    const half = await colmask([
      'audit',
      put(folder, 'half.csv', 'x,y\n10.5,21\n3,6\n'),
      '--model',
      model,
    ])
    expect(half.stderr).toBe('')
    expect(half.code).toBe(0)
  })

  it.each(['audit', 'embed', 'evaluate'])('%s reads them so too', async (command) => {
    const path = put(folder, `${command}.csv`, 'zip,x,y,big\n1,10,20,no\n2,20,40,no\n3,30,60,yes\n')
    const { code, stderr } = await colmask([command, path, '--model', model])
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})
