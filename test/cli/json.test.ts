import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseJson, readTable, streamTable, writeTable } from '../../src/node.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const FAST = ['--budget', 'fast', '--threads', '1', '--quiet']
const rows = Array.from({ length: 12 }, (_, i) => `{"a":${i === 3 ? 'null' : i}, "b":${2 * i}}`)
const lines = `${rows.join('\n')}\n`
const array = `[\n  ${rows.join(',\n  ')}\n]`

async function good(args: string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await colmask(args, input === undefined ? {} : { input })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

/** What was filled, made a hole again. */
function unfilled(text: string): string {
  return text.replace(/\{"a":[\d.]+, "b":6\}/, '{"a":null, "b":6}')
}

describe('the shape of JSON', () => {
  it.each([
    ['lines in .json', 'json', lines],
    ['lines in .json without a last line end', 'json', lines.trimEnd()],
    ['an array in .jsonl', 'jsonl', array],
    ['an array in .ndjson', 'ndjson', array],
    ['an array in .json', 'json', `${array}\n`],
  ])('stays as it was: %s', async (name, ending, text) => {
    const stem = name.replaceAll(/\W+/g, '-')
    const path = put(folder, `${stem}.${ending}`, text)
    const out = join(folder, `${stem}-out.${ending}`)
    await good(['impute', path, '-o', out, ...FAST])
    const filled = readFileSync(out, 'utf8')
    expect(filled).not.toBe(text)
    expect(unfilled(filled)).toBe(text)
    expect(await good(['impute', path, ...FAST])).toBe(filled)
    const format = ending === 'json' ? 'json' : 'jsonl'
    expect(await good(['impute', '-', '--format', format, ...FAST], text)).toBe(filled)
    expect(await good(['mask', path, '--share', '0', '--quiet'])).toBe(text)
  })

  it('is another one where the format, or a name of another ending, asks for it', async () => {
    const one = put(folder, 'ask.json', lines)
    const out = join(folder, 'asked.json')
    await good(['impute', one, '-o', out, '--output-format', 'json', ...FAST])
    expect(readFileSync(out, 'utf8')).toMatch(/^\[\n\{"a":0,"b":0\},\n/)
    const two = put(folder, 'ask2.json', array)
    const other = join(folder, 'asked.jsonl')
    await good(['impute', two, '-o', other, ...FAST])
    expect(readFileSync(other, 'utf8')).toMatch(/^\{"a":0,"b":0\}\n/)
  })

  it('is kept by the API as well, at once and as a stream', async () => {
    const path = put(folder, 'api.json', lines)
    const out = join(folder, 'api-out.json')
    await writeTable(out, await readTable(path))
    expect(readFileSync(out, 'utf8')).toBe(lines)
    await writeTable(out, streamTable(path))
    expect(readFileSync(out, 'utf8')).toBe(lines)
    await writeTable(out, await readTable(path), { format: 'json' })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(12)
    // Text has no ending: the name says it.
    await writeTable(out, parseJson(lines))
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(12)
  })
})

describe('the delimiter', () => {
  const cells = ['a;b', '1;2', '3;4']
  const as = (mark: string) => `${cells.map((line) => line.replaceAll(';', mark)).join('\n')}\n`

  it.each([
    ['x.tsv', '\t', 'x.csv', ','],
    ['x.csv', ';', 'x.tsv', '\t'],
    ['x.csv', '\t', 'y.csv', '\t'],
    ['x.csv', ';', 'y.csv', ';'],
    ['x.tab', '\t', 'y.tsv', '\t'],
    ['x.csv', '|', '-', '|'],
    ['x.tsv', '\t', '-', '\t'],
  ])('of %s, %j, written to %s is %j', async (from, before, to, after) => {
    const here = temporaryFolder()
    const path = put(here, from, as(before))
    const out = to === '-' ? '-' : join(here, `out-${to}`)
    const shown = await good(['impute', path, '-o', out, ...FAST])
    expect(to === '-' ? shown : readFileSync(out, 'utf8')).toBe(as(after))
  })

  it('that a .tsv was said to have stays in a .tsv', async () => {
    const path = put(folder, 'odd.tsv', as(';'))
    expect(await good(['mask', path, '--share', '0', '--delimiter', ';', '--quiet'])).toBe(as(';'))
    const out = join(folder, 'odd-out.csv')
    await good(['mask', path, '--share', '0', '--delimiter', ';', '--quiet', '-o', out])
    expect(readFileSync(out, 'utf8')).toBe(as(','))
  })
})

describe('objects and arrays', () => {
  it('come out byte for byte, and one string among numbers does not make fills strings', async () => {
    const objects = rows.map((row, i) => `${row.slice(0, -1)}, "o": {"x": [${i}, "é"]} , "t":[ ]}`)
    const text = `[${objects.join(',\n')}]`.replace('"a":5,', '"a":"5",')
    const path = put(folder, 'nested.json', text)
    const filled = await good(['impute', path, ...FAST])
    expect(filled).not.toBe(text)
    expect(filled.replace(/"a":\d+, "b":6,/, '"a":null, "b":6,')).toBe(text)
    const flat = await good(['impute', path, '--flatten', '--output-format', 'csv', ...FAST])
    expect(flat.split('\n')[0]).toBe('a,b,o.x,t')
  })

  it('--flatten fills inside them', async () => {
    const objects = rows.map((row, i) => `{"id": "${i}", "in": ${row}}`)
    const text = `${objects.join('\n')}\n`
    const path = put(folder, 'inside.jsonl', text)
    const filled = await good(['impute', path, '--flatten', '--kinds', 'in.a=integer', ...FAST])
    expect(filled).not.toBe(text)
    expect(unfilled(filled)).toBe(text)
  })
})
