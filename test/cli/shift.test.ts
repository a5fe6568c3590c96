import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/node.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()

/** `total` follows from income and rent; each has holes, smoker too. */
function survey(): string {
  const lines = ['income,rent,total,smoker,born,note']
  for (let row = 0; row < 120; row++) {
    const income = 1000 + ((row * 37) % 101) * 10
    const rent = 300 + ((row * 53) % 71)
    const born = new Date(864e5 * ((row * 97) % 9001)).toISOString().slice(0, 10)
    const cells = [income, rent, income + rent, row % 3 ? 'no' : 'yes', born, `note ${row} of it`]
    if (row % 4 === 1) cells[0] = cells[2] = ''
    if (row % 7 === 2) cells[2] = ''
    if (row % 5 === 0) cells[3] = ''
    lines.push(cells.join(','))
  }
  return `${lines.join('\n')}\n`
}
const table = put(folder, 'survey.csv', survey())
const run = (name: string, ...more: string[]) => {
  const out = join(folder, name)
  return colmask(['impute', table, '-o', out, '--budget', 'fast', '--seed', '1', ...more])
}
const meanOfHoles = (name: string, column: string) => {
  const drawn = parseCsv(readFileSync(join(folder, name), 'utf8')).column(column).values
  const { missing } = parseCsv(survey()).column(column)
  const own = [...drawn].filter((_, row) => missing[row] === 1)
  return own.reduce((sum, value) => sum + value / own.length, 0)
}

describe('colmask impute --shift', () => {
  it('moves draws, and says which cells follow by a rule', async () => {
    const plain = await run('plain.csv', '--draw', '1', '--shift', 'income=+0', '--quiet')
    expect([plain.stderr, plain.code]).toEqual(['', 0])
    const options = ['--shift', 'income=+250', '--shift', 'smoker:yes=9', '--shift', 'total=+5']
    const moved = await run('moved.csv', '--draw', '1', ...options)
    expect(moved.code).toBe(0)
    expect(moved.stderr).toContain(
      'warning: --shift does not move cells of "total" that follow by a rule: total = income + rent\n',
    )
    expect(meanOfHoles('moved.csv', 'income') - meanOfHoles('plain.csv', 'income')).toBeGreaterThan(
      150,
    )
    const words = parseCsv(readFileSync(join(folder, 'moved.csv'), 'utf8')).toColumns()['smoker']
    expect(words?.every((word, row) => row % 5 !== 0 || word === 'yes')).toBe(true)
  })

  it.each([
    [['--shift', 'income=+5'], '--shift needs --draws, or --draw: only draws are moved'],
    [['--draws', '2', '--shift', 'incom=+5'], '--shift: no column "incom"; did you mean "income"?'],
    [['--draws', '2', '--shift', 'note=+5'], '--shift: "note" is text, which is not drawn'],
    [
      ['--draws', '2', '--shift', 'income=5'],
      '--shift: "income" is moved by 5sd for standard deviations, +5 for',
    ],
    [['--draws', '2', '--shift', 'income=five'], 'Expected income=+0.2sd, income=+5'],
    [
      ['--draws', '2', '--shift', 'smoker=+0.5'],
      '--shift: "smoker" is drawn by level: smoker:no=0.5',
    ],
    [
      ['--draws', '2', '--shift', 'smoker:yep=1'],
      'among the levels of "smoker" is no "yep"; did you mean "yes"?',
    ],
    [
      ['--draws', '2', '--shift', 'smoker:yes=1sd'],
      'expected log odds such as smoker:yes=0.5, got 1sd',
    ],
    [['--draws', '2', '--shift', 'born=*2'], '"born" is a date'],
    [['--draws', '2', '--shift', 'income=+1', '--shift', 'income=+2'], 'income is given twice'],
  ])('refuses %j', async (options, message) => {
    const { code, stderr } = await run('none.csv', ...options)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
