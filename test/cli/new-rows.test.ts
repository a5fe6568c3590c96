import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const lines = Array.from({ length: 120 }, (_, i) => {
  const x = (i * 37) % 53
  return `0${x % 7},${x},${(2 * x + 0.25 + 3 * Math.sin(i)).toFixed(2)},${x > 26 ? 'yes' : 'no'}`
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
    expect(half.stderr).not.toContain('cannot be read')
    expect(half.code).toBe(0)
  })

  it.each(['audit', 'embed', 'evaluate'])('%s reads them so too', async (command) => {
    const path = put(
      folder,
      `${command}.csv`,
      'zip,x,y,big\n01,10,20,no\n02,20,40,no\n03,30,60,yes\n',
    )
    const { code, stderr } = await colmask([command, path, '--model', model])
    expect(stderr).not.toContain('warning')
    expect(code).toBe(0)
  })
})

describe('a table that is unlike the model’s', () => {
  const renamed = put(folder, 'renamed.csv', 'zip,X,y,big\n01,10,,no\n02,20,,no\n')
  const told =
    'warning: 1 of 4 columns that the model predicts from is absent, so that its cells count as missing: "x" (did you mean "X"?)\n' +
    'warning: 1 column is unknown to the model, neither filled nor used: "X"\n'

  it('is filled with a warning that names what is absent and what is unknown, and a near name', async () => {
    const { stdout, stderr, code } = await colmask(['impute', renamed, '--model', model])
    expect(code).toBe(0)
    expect(stderr).toContain(told)
    expect(stdout).toMatch(/^zip,X,y,big\n01,10,\d+\.\d\d,no\n/)
  })

  it('has no errors in its summary that were found with what is absent', async () => {
    const { stderr } = await colmask(['impute', renamed, '--model', model])
    expect(stderr).toMatch(/\ny +2 +2 +not known: columns absent +- +± /)
    expect(stderr).not.toMatch(/well|fairly|somewhat/)
    const alone = put(folder, 'alone.csv', 'X,y\n10,\n20,\n')
    const left = await colmask(['impute', alone, '--model', model])
    expect(left.stderr).toMatch(/\ny +2 +2 +left at the mean +(± \S+) +\1\n/)
    const empty = put(folder, 'empty.csv', 'zip,x,y,big\n,,,\n,,,\n')
    const blank = await colmask(['impute', empty, '--model', model])
    expect(blank.stderr).toMatch(/\ny +2 +2 +left at the mean/)
  })

  it('is told of in --json and in the report', async () => {
    const out = join(folder, 'renamed-filled.csv')
    const report = join(folder, 'renamed.html')
    const call = ['impute', renamed, '--model', model, '-o', out, '--report', report, '--json']
    const found = JSON.parse((await colmask(call)).stdout)
    expect(found.differences).toEqual({
      absent: ['x'],
      unknown: ['X'],
      suggestions: { x: 'X' },
      unseenLevels: [],
    })
    expect(found.warnings).toHaveLength(2)
    expect(found.columns[2]).toMatchObject({ name: 'y', skill: null, error: null, lacking: ['x'] })
    const page = readFileSync(report, 'utf8')
    expect(page).toContain('1 column is unknown to the model')
    expect(page).toContain('not known: columns absent')
  })

  it('has its cells of unseen levels counted', async () => {
    const path = put(folder, 'levels.csv', 'zip,x,y,big\n01,10,,No\n02,20,,no\n09,30,,No\n')
    const { stderr } = await colmask(['impute', path, '--model', model])
    expect(stderr).toContain(
      'warning: 1 cell of "zip" has a level that the model did not learn, and counts as missing where others are predicted: "09" (1)',
    )
  })

  it('is refused where it has no column of the model’s', async () => {
    const path = put(folder, 'strange.csv', 'ZIP,Y\n1,\n2,3\n')
    for (const command of ['impute', 'audit']) {
      const { code, stderr } = await colmask([command, path, '--model', model])
      expect(code).toBe(1)
      expect(stderr).toContain(
        `${path}: no column in common with the model: expected "zip", "x", "y", "big", got "ZIP", "Y"; is "ZIP" meant as "zip", "Y" meant as "y"?`,
      )
    }
  })
})

describe('--no-round', () => {
  it('fills whole numbers with fractions', async () => {
    const { stdout } = await filled('whole.csv', 'zip,x,y,big\n01,,20.5,no\n', ['--no-round'])
    expect(stdout).toMatch(/\n01,\d+\.\d{3,},20\.5,no\n/)
  })
})
