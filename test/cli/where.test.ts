import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/node.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const FAST = ['--budget', 'fast', '--seed', '1']

/** Days in order but for row 8, parts of 100 but for row 10, where the given ones are too much. */
function stays(): string {
  const lines = ['start,end,part 1,b,c']
  for (let row = 0; row < 100; row++) {
    const day = (at: number) => new Date(864e5 * (19_800 + at)).toISOString().slice(0, 10)
    const start = (row * 37) % 101
    const a = (row * 29) % 61
    const b = (row * 53) % (100 - a)
    const end = row === 7 ? start - 5 : start + ((row * 17) % 23)
    const cells = [day(start), day(end), a, b, 100 - a - b]
    if (row % 3 === 1 && row !== 7) cells[row % 2] = ''
    if (row % 4 === 2) cells[2 + (row % 3)] = ''
    if (row === 9) cells.splice(2, 3, 70, 50, '')
    lines.push(cells.join(','))
  }
  return `${lines.join('\n')}\n`
}
const table = put(folder, 'stays.csv', stays())
const where = [
  '--where',
  'start <= end',
  '--where',
  '`part 1` + b + c = 100',
  '--bounds',
  'c=0:100',
]

describe('colmask impute --where', () => {
  it('keeps relations, and tells where given cells do not let them, in JSON too', async () => {
    const out = join(folder, 'filled.csv')
    const args = ['impute', table, '-o', out, '--json', ...where, ...FAST]
    const { code, stdout, stderr } = await colmask(args)
    expect(code).toBe(0)
    expect(stderr).toContain(
      'warning: "start <= end" does not hold in given cells, which are left: row 8\n',
    )
    expect(stderr).toContain(
      'warning: "`part 1` + b + c = 100" cannot hold in filled cells, which are as near as may be: row 10\n',
    )
    expect(JSON.parse(stdout).relations).toEqual([
      { relation: 'start <= end', given: { rows: 1, first: [8] }, filled: { rows: 0, first: [] } },
      {
        relation: '`part 1` + b + c = 100',
        given: { rows: 0, first: [] },
        filled: { rows: 1, first: [10] },
      },
    ])
    for (const [row, cells] of parseCsv(readFileSync(out, 'utf8')).toRows().entries()) {
      if (row !== 7) expect(String(cells['start']) <= String(cells['end'])).toBe(true)
      const sum = Number(cells['part 1']) + Number(cells['b']) + Number(cells['c'])
      expect(sum).toBe(row === 9 ? 120 : 100)
    }
  })

  it('keeps them in every draw', async () => {
    const out = join(folder, 'drawn.csv')
    const { code } = await colmask([
      'impute',
      table,
      '-o',
      out,
      '--draws',
      '2',
      '--quiet',
      ...where,
      ...FAST,
    ])
    expect(code).toBe(0)
    for (const path of ['drawn.1.csv', 'drawn.2.csv']) {
      for (const [row, cells] of parseCsv(readFileSync(join(folder, path), 'utf8'))
        .toRows()
        .entries()) {
        if (row !== 7) expect(String(cells['start']) <= String(cells['end'])).toBe(true)
      }
    }
  })

  it('refuses what is no relation before it learns: exit code 2, with the place and a near name', async () => {
    const { code, stderr } = await colmask(['impute', table, '--where', 'starts <= end', ...FAST])
    expect(code).toBe(2)
    expect(stderr).toContain(
      '--where: expected the name of a column at character 1 of the relation "starts <= end", got "starts"; did you mean "start"?',
    )
    expect(stderr).not.toContain('training')
  })
})
