import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, run } from './helpers/cli.js'
import { blocksOf } from './helpers/console.js'
import { ofR } from './helpers/r.js'

const page = readFileSync(join(ROOT, 'docs/multiple-imputation.md'), 'utf8')
const UPDATE = 'npm run -s build && node scripts/worked-pool.mjs --update'

describe('docs/multiple-imputation.md', () => {
  it(`prints what it says (else: ${UPDATE})`, async () => {
    const { code, stdout, stderr } = await run(process.execPath, ['scripts/worked-pool.mjs'])
    expect([stderr, stdout, code]).toEqual(['', '7 blocks\n', 0])
    expect(blocksOf(page, 'ts')).toHaveLength(7)
  })

  it('has of R what R printed, to the digits shown', () => {
    type Row = Readonly<Record<string, number | string>>
    const { cases } = ofR<{ cases: { pooled: Row[]; joint: Row[] }[] }>('pool')
    const [{ pooled = [], joint = [] } = {}] = cases
    const lines = blocksOf(page, 'text').flatMap((text) => text.split('\n'))
    const keys = ['estimate', 'standardError', 'statistic', 'df', 'p', 'low', 'high']
    let met = 0
    for (const row of pooled) {
      const line = lines.find((one) => one.includes(` ${row['name']} `) && /^\d/.test(one)) ?? ''
      met += expectShown(line.trim().split(/\s+/).slice(2), row, keys)
    }
    const line = lines.find((one) => one.startsWith(' 1 ~~ 2')) ?? ''
    const [statistic = '', df1 = '', df2 = '', , p = '', riv = ''] = line
      .trim()
      .split(/\s+/)
      .slice(3)
    const shown = [statistic, df1, df2, p, riv]
    met += expectShown(shown, joint[1] ?? {}, ['statistic', 'df1', 'df2', 'p', 'riv'])
    expect(met).toBe(4 * 7 + 5)
  })

  it('says where intervals do not hold before anything else', () => {
    const [, , first = '', second = '', third = ''] = page.split('\n')
    expect(`${first} ${second} ${third}`).toMatch(/COVERAGE\.md.*where they do not/)
  })

  it('has estimates of this package’s draws within a third of a standard error of mice’s, and errors within a tenth', () => {
    const lines = blocksOf(page, 'text').flatMap((text) => text.split('\n'))
    const names = [
      '(Intercept)',
      'flipper_length_mm',
      'speciesChinstrap',
      'speciesGentoo',
      'sexmale',
    ]
    const numbers = (line = '') => line.trim().split(/\s+/).map(Number)
    for (const [i, name] of names.entries()) {
      const ours = lines
        .filter((line) => line.startsWith(`${name} `))
        .at(name === '(Intercept)' ? 1 : 0)
      const theirs = lines
        .filter((line) => line.startsWith(`${i + 1} `) && line.includes(` ${name} `))
        .at(-1)
      const [, estimate = Number.NaN, error = Number.NaN] = numbers(ours)
      const [, , mice = Number.NaN, miceError = Number.NaN] = numbers(theirs)
      expect(Math.abs(estimate - mice), name).toBeLessThan(miceError / 3)
      expect(Math.abs(error / miceError - 1), name).toBeLessThan(0.1)
    }
  })

  it('links to files that are there', () => {
    const paths = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThanOrEqual(3)
    for (const path of paths) expect(existsSync(join(ROOT, 'docs', path)), path).toBe(true)
  })
})

function expectShown(
  shown: readonly string[],
  row: Readonly<Record<string, number | string>>,
  keys: readonly string[],
): number {
  for (const [i, key] of keys.entries()) {
    const digits = (shown[i] ?? '')
      .replace(/e.*/, '')
      .replace(/^[-0.]*/, '')
      .replace('.', '').length
    const value = Number(row[key])
    // Half of the last digit that is shown; R drops zeros at the end of a column.
    expect(Math.abs(Number(shown[i]) - value), key).toBeLessThanOrEqual(
      0.51 * 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits),
    )
  }
  return keys.length
}
