import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCsv, readTable } from '../../src/node.js'
import { colmask, ROOT } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const penguins = join(ROOT, 'examples/penguins.csv')

describe('colmask sample', () => {
  it('writes rows that have what is given, and says how near they are', async () => {
    const out = join(folder, 'rows.csv')
    const given = ['--given', 'species=Gentoo', '--given', 'sex=female']
    const args = ['sample', penguins, '-n', '40', ...given, '--seed', '1', '-o', out]
    const { code, stdout, stderr } = await colmask(args)
    expect([stdout, code]).toEqual(['', 0])
    expect(stderr).toContain(`done: 40 rows drawn: ${out}\n`)
    expect(stderr).toMatch(
      /near: \d+ \(\d+ %\) are a row of .*penguins\.csv; the nearest is 0\.\d+ off in the median, and its own are 0\.\d+ from/,
    )
    const rows = parseCsv(readFileSync(out, 'utf8'))
    const table = await readTable(penguins)
    expect(rows.columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name))
    expect(rows.rows).toBe(40)
    for (const row of rows.toRows()) expect(row).toMatchObject({ species: 'Gentoo', sex: 'female' })
    const mass = [...rows.column('body_mass_g').values]
    // Of female Gentoos the mean is 4,680.
    const mean = mass.reduce((sum, value) => sum + value / 40, 0)
    expect(Math.abs(mean - 4680)).toBeLessThan(200)
  })

  it('writes as the table is written, to standard output, the same again', async () => {
    const text = ['a;b', ...Array.from({ length: 60 }, (_, i) => `${i % 7},5;${(i * 3) % 11},25`)]
    const table = put(folder, 'marks.csv', `${text.join('\n')}\n`)
    const where = ['--where', 'a <= b', '--bounds', 'a=1:6']
    const run = () => colmask(['sample', table, '-n', '20', '--quiet', ...where])
    const { code, stdout, stderr } = await run()
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toMatch(/^a;b\n(\d,\d+;\d+,\d+\n){20}$/)
    for (const line of stdout.trim().split('\n').slice(1)) {
      const [a = 0, b = 0] = line.split(';').map((cell) => Number(cell.replace(',', '.')))
      expect(a).toBeLessThanOrEqual(b)
      expect(a).toBeGreaterThanOrEqual(1)
    }
    expect((await run()).stdout).toBe(stdout)
  })

  it.each([
    [['--given', 'specie=Gentoo'], '--given: no column "specie"; did you mean "species"?'],
    [
      ['--given', 'species=Gento'],
      '--given: expected a level of "species" that was learned, got "Gento"; did you mean "Gentoo"?',
    ],
    [
      ['--given', 'body_mass_g=heavy'],
      '--given "body_mass_g": expected a whole number, got "heavy"',
    ],
    [['--given', 'species'], 'Expected column=value.'],
    [['--near', 'x.csv'], '--near is of a model'],
    [['-n', '0'], 'Expected a whole number of at least 1.'],
    [['--where', 'a < b'], '--where: expected'],
  ])('refuses %j', async (options, message) => {
    const { code, stderr } = await colmask(['sample', penguins, ...options])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
