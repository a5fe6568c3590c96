import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SurveyTableOptions } from '../../../src/files/survey-table.js'
import {
  finishSurvey,
  mergeParts,
  partSurveyFromJson,
  partSurveyToJson,
  surveyPart,
} from '../../../src/files/surveys/survey-part.js'
import {
  FileError,
  findingText,
  readTable,
  sampleTable,
  surveyTable,
  Table,
  writeTable,
} from '../../../src/node.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colmask-parts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function put(name: string, text: string | Uint8Array): string {
  const path = join(folder, `${count++}-${name}`)
  writeFileSync(path, text)
  return path
}

/** What many would find: each part sent as JSON, and merged two by two. */
async function together(paths: readonly string[], options: SurveyTableOptions = {}) {
  let firstRow = 0
  let all: ReturnType<typeof mergeParts> | undefined
  for (const path of paths) {
    const part = await surveyPart(path, options, firstRow)
    firstRow += part.rows
    const json: unknown = JSON.parse(JSON.stringify(partSurveyToJson(part)))
    const sent = partSurveyFromJson(json, options)
    all = mergeParts(all === undefined ? [sent] : [all, sent])
    all = partSurveyFromJson(JSON.parse(JSON.stringify(partSurveyToJson(all))), options)
  }
  if (all === undefined) throw new Error('no parts')
  return finishSurvey(all, options)
}

/** Without what tells files apart. */
function plain(found: Awaited<ReturnType<typeof surveyTable>>) {
  const { rows, schemas, missing, sample, findings } = found
  return {
    rows,
    schemas,
    missing,
    sample: sample.toRows(),
    schemasOfSample: sample.columns.map(({ schema }) => schema),
    findings: findings
      .filter(({ code }) => code !== 'sentinel')
      .map(({ lines: _, file: __, ...finding }) => finding),
  }
}

const HEADER = 'id,x,day,answer,note'
const LINES = Array.from({ length: 500 }, (_, i) => {
  const x = i % 17 === 0 ? 'NA' : i === 333 ? 'oops' : (i * 1.25).toFixed(2)
  const day = `${1 + (i % 28)}/${1 + (i % 12)}/2024`
  const answer = i % 11 === 0 ? '-' : i % 3 === 0 ? 'Yes' : 'No'
  return `${i},${x},${day},${answer},${i % 5 === 0 ? '""' : `"note ${i}"`}`
})
const csv = (lines: readonly string[]) => `${[HEADER, ...lines].join('\n')}\n`

describe('parts of a table, looked through apart', () => {
  it('come to what one look through all of it finds, wherever it is cut', async () => {
    const options = { sample: 40, seed: 3, missing: ['-99', 'none'] }
    const whole = plain(await surveyTable(put('all.csv', csv(LINES)), options))
    expect(whole.findings.length).toBeGreaterThan(1)
    const cuts = fc.array(fc.integer({ min: 1, max: 499 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const ends = [...new Set([...at, LINES.length])].sort((a, b) => a - b)
        const paths = ends.map((end, i) => put('part.csv', csv(LINES.slice(ends[i - 1] ?? 0, end))))
        expect(plain(await together(paths, options))).toEqual(whole)
      }),
      { numRuns: 10 },
    )
  })

  it('in files of several formats, encodings, delimiters and orders of columns', async () => {
    const all = await readTable(put('all.csv', csv(LINES)), {
      kinds: { note: 'text', day: 'text' },
    })
    const rows = all.toRows()
    const other = Table.fromRows(
      rows.slice(100, 200).map(({ id, x, day, answer, note }) => ({ note, answer, day, x, id })),
    )
    const semicolons = join(folder, 'some.tsv')
    await writeTable(semicolons, other)
    const paths = [
      put('a.csv.gz', gzipSync(csv(LINES.slice(0, 100)))),
      semicolons,
      put('c.csv', Buffer.from(`\ufeff${csv(LINES.slice(200))}`, 'utf16le')),
    ]
    const options = { sample: 30, seed: 1 }
    const found = await together(paths, options)
    const whole = await surveyTable(put('all.csv', csv(LINES)), options)
    expect([...found.schemas.keys()]).toEqual([...whole.schemas.keys()])
    expect(found.rows).toBe(500)
    expect(found.schemas.get('day')).toEqual(whole.schemas.get('day'))
    expect(found.sample.toColumns()['id']).toEqual(whole.sample.toColumns()['id'])
    expect(found.reading).not.toHaveProperty('encoding')
    expect(found.reading).not.toHaveProperty('delimiter')
    expect(found.reading).toMatchObject({ header: true, quote: '"' })
  })

  it('JSON lines may lack keys, in some rows or in all of a file', async () => {
    const first = put('a.jsonl', '{"a":1,"b":2.5}\n{"a":3}\n')
    const second = put('b.jsonl', '{"a":4,"c":"x"}\n{"b":0.25}\n')
    const found = await together([first, second], { sample: 9 })
    expect(Object.fromEntries(found.missing)).toEqual({ a: 1, b: 2, c: 3 })
  })

  it('files without rows count for nothing', async () => {
    const paths = [put('a.csv', `${HEADER}\n`), put('b.csv', csv(LINES))]
    const whole = await surveyTable(put('all.csv', csv(LINES)), { sample: 5 })
    expect(plain(await together(paths, { sample: 5 }))).toEqual(plain(whole))
  })
})

describe('what is not one table is refused by the name of the file', () => {
  it.each([
    ['a column more', 'a,b,c\n1,2,3\n', 'got "c" too'],
    ['a column less', 'a\n1\n', 'got all but "b"'],
    ['another column', 'a,x\n1,2\n', 'got "x" too'],
  ])('%s', async (_, text, message) => {
    const [first, second] = [put('first.csv', 'a,b\n1,2\n'), put('second.csv', text)]
    const refused = together([first, second])
    await expect(refused).rejects.toThrow(FileError)
    await expect(refused).rejects.toThrow(`${second}: expected the columns of ${first}, ${message}`)
  })

  it('parts that do not follow one another, too', async () => {
    const part = await surveyPart(put('a.csv', 'a\n1\n'), {}, 0)
    const next = await surveyPart(put('b.csv', 'a\n1\n'), {}, 2)
    expect(() => mergeParts([part, next])).toThrow('mergeParts: a part from row 1 on, got 2')
    const seeded = await surveyPart(put('c.csv', 'a\n1\n'), { seed: 3 }, 1)
    expect(() => mergeParts([part, seeded])).toThrow('parts of one sample and seed, got 3')
    expect(() => mergeParts([])).toThrow('mergeParts: a part at least')
  })

  it('and what is no survey', async () => {
    const json = partSurveyToJson(await surveyPart(put('a.csv', 'a,b\n1,2\n'), {}, 0))
    const refuse = (value: unknown) => () => partSurveyFromJson(JSON.parse(JSON.stringify(value)))
    expect(refuse({ ...json, version: 7 })).toThrow('version must be 1, got 7')
    expect(refuse({ ...json, rows: 2 })).toThrow('2 cells in "a", got 1')
    expect(refuse({ ...json, names: ['a'] })).toThrow('1 columns')
    expect(refuse([])).toThrow('partSurveyFromJson: an object, got []')
  })
})

describe('findings of several files', () => {
  it('carry the name of the file, of rows that of the one that has the row', async () => {
    const first = put('first.csv', 'x,y\n1,a\n2,a\n3,a\n4,a\n')
    const second = put(
      'second.csv',
      Buffer.from('x,y\n5,\xe9\nhigh 5,b\n6,b\n7,b\n8,b\n', 'latin1'),
    )
    const { findings } = await together([first, second])
    expect(findings.find(({ code }) => code === 'encoding')?.file).toBe(second)
    const odd = findings.find(({ code }) => code === 'mostly-numbers')
    expect(odd).toMatchObject({ file: second, row: 5, text: 'high 5' })
    expect(odd && findingText(odd).text).toMatch(`${second}: `)
  })
})

describe('the sample of a file', () => {
  it('is in the order of the table, and the one that is drawn of the table itself', async () => {
    const path = put('all.csv', csv(LINES))
    const table = await readTable(path)
    for (const seed of [0, 7, 2 ** 40 + 1]) {
      const { sample } = await surveyTable(path, { sample: 25, seed })
      const ids = sample.toColumns()['id']?.map(Number) ?? []
      expect(ids).toHaveLength(25)
      expect([...ids].sort((a, b) => a - b)).toEqual(ids)
      expect(sample.toRows()).toEqual(sampleTable(table, 25, seed).toRows())
    }
  })

  it('keeps cells of every type through JSON', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({
      when: new Date(Date.UTC(2024, 0, 1 + i)),
      big: BigInt(i) * 2n ** 60n,
      flag: i % 2 === 0,
      x: i % 7 === 0 ? null : i / 3,
    }))
    const path = join(folder, 'typed.parquet')
    await writeTable(path, Table.fromRows(rows))
    const options = { sample: 8, seed: 5 }
    expect(plain(await together([path], options))).toEqual(plain(await surveyTable(path, options)))
  })
})
