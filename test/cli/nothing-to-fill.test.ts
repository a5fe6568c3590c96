import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { surveyTable } from '../../src/node.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
/** More than one could learn from in the time that a test has. */
const SLOW = ['--budget', '3600']
const lines = Array.from({ length: 300 }, (_, i) => `${i * 7919},v${i % 60},w${(i * i) % 60},t${i}`)
const head = 'a,b,c,"d"\r\n'
const whole = `${head}${lines.join('\r\n')}\r\n`

async function run(args: string[]) {
  const { code, stdout, stderr } = await colmask(args)
  expect(code).toBe(0)
  return { stdout, stderr }
}

describe('a table with nothing to fill', () => {
  const path = put(folder, 'whole.csv', whole)

  it('is copied byte for byte at once, and one line says so', async () => {
    const out = join(folder, 'out.csv')
    const { stdout, stderr } = await run(['impute', path, '-o', out, ...SLOW])
    expect(readFileSync(out, 'utf8')).toBe(whole)
    expect(stdout).toBe(
      `${path}: 300 rows, 4 columns, 0 holes; nothing to fill: copied to ${out}\n`,
    )
    expect(stderr).toBe('')
    const piped = await run(['impute', path, ...SLOW])
    expect(piped.stdout).toBe(whole)
    expect(piped.stderr).toBe(`${path}: 300 rows, 4 columns, 0 holes; nothing to fill: copied\n`)
    expect((await run(['impute', path, '--quiet', ...SLOW])).stderr).toBe('')
  })

  it('is that with holes in text, in empty columns and in blank rows alone', async () => {
    const text = whole
      .replace('t7\r', '\r')
      .replaceAll(/(,w\d+)/g, '')
      .replaceAll(/,(t\d+)?\r/g, ',,$1\r')
      .replace('\r\n7919,', '\r\n,,,\r\n7919,')
    const holed = put(folder, 'holed.csv', text)
    const keep = ['--blank-rows', 'keep']
    const { stdout, stderr } = await run(['impute', holed, ...keep, ...SLOW])
    expect(stdout).toBe(text)
    expect(stderr).toMatch(
      /: 301 rows, 4 columns, 305 holes; nothing to fill: copied\n1 row in which nothing is given is kept as it is \(--blank-rows fill/,
    )
  })

  it('--json: the same summary, of which nothing was learned', async () => {
    const out = join(folder, 'json.csv')
    const { stdout } = await run(['impute', path, '-o', out, '--json', ...SLOW])
    const found = JSON.parse(stdout)
    expect(found).toMatchObject({
      input: path,
      outputs: [out],
      rows: 300,
      missing: 0,
      filled: 0,
      blankRows: 0,
      warnings: [],
      fittedOn: null,
      model: null,
      report: null,
    })
    expect(found.columns).toHaveLength(4)
    expect(found.columns[1]).toEqual({
      name: 'b',
      kind: 'category',
      asClasses: false,
      filledWith: 'nothing',
      skill: 0,
      error: null,
      typicalError: null,
      judged: 0,
      rules: [],
      missing: 0,
      filled: 0,
    })
  })

  it('with holes that stay says which columns are not filled, and why', async () => {
    const notes = lines.slice(0, 12).map((_, i) => `${i},,${i === 4 ? '' : `note ${i}`}`)
    const lost = put(folder, 'lost.csv', `a,b,c\n${notes.join('\n')}\n`)
    const { stderr } = await run(['impute', lost, ...SLOW])
    expect(stderr).toBe(
      `${lost}: 12 rows, 3 columns, 13 holes; nothing to fill: copied\n` +
        'not filled: "b": no cell has a value\n' +
        'not filled: "c": text (--kinds COLUMN=category fills it)\n',
    )
  })

  it('as several draws is as many copies', async () => {
    const out = join(folder, 'draw.csv')
    await run(['impute', path, '-o', out, '--draws', '2', ...SLOW])
    for (const i of [1, 2]) expect(readFileSync(join(folder, `draw.${i}.csv`), 'utf8')).toBe(whole)
  })

  it('is learned from where a model or a page is asked for', async () => {
    const small = put(
      folder,
      'small.csv',
      `x,y\n${lines.map((_, i) => `${i},${i * 2}`).join('\n')}\n`,
    )
    const model = join(folder, 'm.safetensors')
    await run(['impute', small, '-o', join(folder, 's.csv'), '--save', model, '--budget', 'fast'])
    expect(existsSync(model)).toBe(true)
    const { stdout } = await run(['impute', small, '-o', join(folder, 's.csv'), '--model', model])
    expect(stdout).toContain('nothing to fill: copied')
    // What an empty column of new rows is, the model knows.
    const fresh = put(folder, 'fresh.csv', 'x,y\n4,\n5,\n')
    expect((await run(['impute', fresh, '--model', model, '--quiet'])).stdout).toMatch(
      /^x,y\n4,\d+\n/,
    )
  })

  it('too large to be held, is copied as a stream', async () => {
    const large = put(
      folder,
      'large.csv',
      `x,id\n${'12345,a row of some length, as it may be\n'.replaceAll(', as', '; as').repeat(420_000)}`,
    )
    const out = join(folder, 'large-out.csv')
    const { stdout } = await run(['impute', large, '-o', out, ...SLOW])
    expect(stdout).toContain('420,000 rows, 2 columns, 0 holes; nothing to fill: copied')
    expect(readFileSync(out).equals(readFileSync(large))).toBe(true)
  })

  it('a survey counts what is missing in each column', async () => {
    const odd = put(folder, 'odd.csv', 'a,b,c\n1,"",\n,"",x\nNA,"y",NA\n')
    const { missing } = await surveyTable(odd, { kinds: { c: 'text' } })
    expect([...missing]).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', 2],
    ])
    const late = put(folder, 'late.jsonl', '{"a":1}\n{"a":"","b":2}\n{"b":null}\n')
    expect([...(await surveyTable(late)).missing]).toEqual([
      ['a', 2],
      ['b', 2],
    ])
  })
})
