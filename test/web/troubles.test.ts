import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { encodeText, parseTable } from 'colmask/bytes'
import { ColumnModel, planColumns, REASONS, Table } from 'colmask/learn'
import { describe, expect, it } from 'vitest'
import { looksLike } from '../../src/files/text/looks-like.js'
import { adviceFor } from '../../web/src/fill/input/advice.js'
import { summarise } from '../../web/src/fill/summary/summarise.js'
import { TROUBLES, type Trouble, troubleOf } from '../../web/src/fill/troubles.js'
import { en } from '../../web/src/i18n/en.js'
import { tellIn } from '../../web/src/i18n/language.js'
import { LOOKS_ZH } from '../../web/src/i18n/looks-zh.js'
import { TROUBLES_ZH } from '../../web/src/i18n/troubles-zh.js'
import { zh } from '../../web/src/i18n/zh.js'
import { rowsXml, workbook } from '../helpers/workbook.js'

/** Words of four letters or more that a Chinese reader knows as they are. */
const KNOWN = /JSON|Parquet|Excel|UTF-?8|gzip|zstd|Zstandard|xlsx|CSV|NUL|Numbers|Pages|Keynote/g
const english = (text: string) => text.replace(KNOWN, '').match(/[A-Za-z]{4,}/g) ?? []

describe('troubles', () => {
  it('have Chinese for each code, and no other', () => {
    expect(Object.keys(TROUBLES_ZH).sort()).toEqual([...TROUBLES].sort())
  })

  it.each(TROUBLES)('%s is worded in both languages', (code) => {
    const trouble = { code, text: 'some words', values: ['11', '22', '33'] }
    for (const place of [{}, { line: 7 }, { line: 7, column: 9 }]) {
      const told = tellIn('zh').trouble({ ...trouble, ...place })
      expect(told).toMatch(/\p{Script=Han}/u)
      expect(told).not.toMatch(/undefined|some words/)
      expect(english(told)).toEqual([])
      for (const at of Object.values(place)) expect(told).toContain(String(at))
    }
    // Where a message names nothing, nothing is missed.
    expect(tellIn('zh').trouble({ code, text: '', values: [] })).toMatch(/\p{Script=Han}/u)
    expect(tellIn('en').trouble(trouble).length).toBeGreaterThan(3)
  })
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (content: Uint8Array) => Uint8Array.from(content)
const sheet = (rows: Parameters<typeof rowsXml>[0]) =>
  workbook({ sheets: [{ rows: rowsXml(rows) }] })
const parquet = readFileSync('test/fixtures/parquet/types.parquet')
const readAs = (content: Uint8Array, options = {}) =>
  parseTable(bytesOf(content), options).then(() => undefined)
const table = Table.fromRows([
  { a: 'x', n: 1 },
  { a: 'y', n: 2 },
  { a: 'y', n: 3 },
])

/** What a person can meet: what is done, and which trouble that is. */
const MET: readonly (readonly [code: string, act: () => unknown])[] = [
  ['empty-file', () => readAs(utf8(''))],
  ['empty-file', () => ColumnModel.fit(Table.fromColumns({ a: [] }))],
  ['cells', () => readAs(utf8('a,b\n1,2\n3,4,5\n6,7\n'))],
  ['open-quote', () => readAs(utf8('a,b\n1,"2\n3,4\n'), { delimiter: ',', quote: '"' })],
  ['after-quote', () => readAs(utf8('a,b\n1,"2"x\n3,4\n'), { delimiter: ',', quote: '"' })],
  ['nul', () => readAs(utf8('a,b\n1,\0\n'))],
  ['json-syntax', () => readAs(utf8('[{"a": 1},\n{"a": '))],
  ['json-syntax', () => readAs(utf8('{"a": 1} x'))],
  ['json-wrapped', () => readAs(utf8('{"rows": [{"a": 1}, {"a": 2}]}'))],
  ['json-keys', () => readAs(utf8('[{"a": 1, "a": 2}]'))],
  ['json-number', () => readAs(utf8('[{"a": 1e999}]'))],
  ['json-deep', () => readAs(utf8(`[{"a": ${'['.repeat(2000)}`))],
  ['json-mixed', () => readAs(utf8('[{"a": {"b": 1}}, {"a": 2}]'), { flatten: true })],
  ['encoding-bytes', () => readAs(encodeText('a\nNîmes\n', 'windows-1252'), { encoding: 'utf-8' })],
  ['encoding-label', () => readAs(utf8('a\n1\n'), { encoding: 'klingon' })],
  ['compressed', () => readAs(gzipSync('a,b\n1,2\n').subarray(0, 20))],
  ['damaged-workbook', () => readAs(sheet([['a'], [1]]).subarray(0, 400))],
  ['empty-sheet', () => readAs(sheet([]))],
  [
    'no-sheet',
    () =>
      readAs(
        sheet([
          ['a', 'b'],
          [1, 2],
        ]),
        { sheet: 'Tabelle' },
      ),
  ],
  ['damaged-parquet', () => readAs(parquet.subarray(0, 300))],
  ['cell-kind', () => table.withKind('a', 'number')],
  ['cell-kind', () => table.withKind('a', 'date')],
  ['cell-kind', () => table.withKind('a', 'boolean')],
  ['cell-kind', () => Table.fromRows([{ n: 1.5 }]).withKind('n', 'integer')],
  ['too-wide', () => ColumnModel.fit(wide())],
]

function wide(): Table {
  const cells = Array.from({ length: 8 }, (_, row) => row % 3)
  const names = Array.from({ length: 40_000 }, (_, c) => [`c${c}`, cells] as const)
  return Table.fromColumns(
    names.map(([name, own]) => [name, own]),
    {
      kinds: Object.fromEntries(names.map(([name]) => [name, 'number' as const])),
    },
  )
}

describe('what a person can meet', () => {
  it.each(MET)(
    '%s is known by its code, and said without a word of English in Chinese',
    async (code, act) => {
      const error: unknown = await Promise.resolve()
        .then(act)
        .then(
          () => undefined,
          (reason) => reason,
        )
      expect(error).toBeInstanceOf(Error)
      const trouble: Trouble = troubleOf(error)
      expect([trouble.code, trouble.text]).toEqual([code, trouble.text])
      const told = tellIn('zh').trouble(trouble)
      expect(told).not.toContain('undefined')
      // Names and cells of the file are given as they are.
      const own = trouble.values.reduce((text, value) => text.replaceAll(value, ''), told)
      expect(english(own)).toEqual([])
      expect(trouble.text).not.toMatch(/--|^(?:withKind|fit|parseTable):/)
    },
  )

  it('anything else is told without its English too', () => {
    const told = tellIn('zh').trouble(troubleOf(new Error('Something nobody has heard of')))
    expect(told).toBe('文件内容与其格式不符')
  })
})

describe('files that are no tables', () => {
  const magic = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
  const compound = (stream: string) => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const view = new DataView(bytes.buffer)
    view.setUint16(30, 9, true)
    view.setUint32(48, 1, true)
    for (const [i, name] of ['Root Entry', stream].entries()) {
      const at = 1024 + 128 * i
      for (const [j, c] of [...name].entries()) view.setUint16(at + 2 * j, c.charCodeAt(0), true)
      view.setUint16(at + 64, 2 * name.length + 2, true)
    }
    return bytes
  }

  it.each([
    ['pdf', magic('%PDF-1.7'), 'advicePdf'],
    ['png', magic('\x89PNG\r\n\x1a\n'), 'adviceImage'],
    ['webp', magic('RIFF\0\0\0\0WEBPVP8 '), 'adviceImage'],
    ['heic', magic('\0\0\0\x18ftypheic'), 'adviceImage'],
    ['tiff', magic('II*\0\x08\0\0\0'), 'adviceImage'],
    ['xls', compound('Workbook'), 'adviceSheet'],
    ['doc', compound('WordDocument'), 'adviceDocument'],
    ['ppt', compound('PowerPoint Document'), 'adviceDocument'],
    ['locked', compound('EncryptedPackage'), 'adviceLocked'],
    ['msg', compound('__properties_version1.0'), 'adviceDocument'],
    [
      'ods',
      magic('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'adviceSheet',
    ],
    ['docx', magic('PK\x03\x04....word/document.xml'), 'adviceDocument'],
    ['numbers', magic('PK\x03\x04....Index/Document.iwa'), 'adviceSheet'],
    ['zip', magic('PK\x03\x04....photos/a.jpg'), 'adviceUnpack'],
    ['sqlite', magic('SQLite format 3\0'), 'adviceExport'],
    ['access', magic('\0\x01\0\0Standard ACE DB\0'), 'adviceExport'],
    ['html', magic('<!DOCTYPE html><html>'), 'adviceDocument'],
  ] as const)('%s is named, with what to do about it', (kind, bytes, advice) => {
    const look = looksLike(bytes)
    expect(look?.kind).toBe(kind)
    expect(adviceFor(kind)).toBe(advice)
    expect(Object.keys(LOOKS_ZH)).toContain(look?.name)
  })

  it('and all others that are known have a name in Chinese', () => {
    const source = readFileSync('src/files/text/looks-like.ts', 'utf8')
    const names = [...source.matchAll(/^ {2}\['?\w+'?, \d+, '.*?', '([^']+)', /gm)].map(
      ([, n]) => n,
    )
    expect(names.length).toBeGreaterThan(25)
    for (const name of names) expect(Object.keys(LOOKS_ZH)).toContain(name)
  })
})

describe('reasons why holes stay', () => {
  it.each(REASONS)('%s has its words, in both languages', (why) => {
    const plan = { column: 'a', holes: 3, role: 'leave' as const, why, text: 'x', mends: [] }
    const column = { name: 'a', kind: 'category' as const, missing: 3 }
    const [group] = summarise([column], [plan], ['leave']).groups
    expect(group?.why).toBe(why)
    const key = `why${why.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`
    expect(Object.keys(en)).toContain(key)
    expect(zh[key as keyof typeof zh]).toMatch(/\p{Script=Han}/u)
  })

  it('are of the codes that plans have', () => {
    const [plan] = planColumns(Table.fromRows([{ a: 'x' }, { a: 'x' }, { a: null }]))
    expect(REASONS).toContain(plan?.why)
  })
})
