import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../../src/node.js'
import { FileStore } from '../../../src/shards/store/file-store.js'
import { globPattern } from '../../../src/shards/store/glob.js'
import { listInputs } from '../../../src/shards/store/list-inputs.js'
import { openStore } from '../../../src/shards/store/open-store.js'
import { Roots } from '../../../src/shards/store/roots.js'
import { shownUrl } from '../../../src/shards/store/shown-url.js'
import { temporaryFolder } from '../../helpers/folder.js'
import { s3Server } from '../../helpers/s3-server.js'

s3Server('tables')
const folder = temporaryFolder()
const first = join(folder, 'first')
const other = join(folder, 'the other')

const open = () =>
  Roots.open([
    first,
    pathToFileURL(other).href,
    's3://tables/in',
    'https://me:pw@example.org/data/',
  ])

describe('roots', () => {
  it('hold paths below the first, and URLs below any', async () => {
    const roots = await open()
    const cases: [string, number, string][] = [
      ['in/a.csv', 0, 'in/a.csv'],
      ['', 0, ''],
      [pathToFileURL(join(first, 'x y.csv')).href, 0, 'x y.csv'],
      [pathToFileURL(join(other, 'ä', 'x y.csv')).href, 1, 'ä/x y.csv'],
      ['s3://tables/in/a b.csv', 2, 'a b.csv'],
      ['s3://tables/in', 2, ''],
      ['https://example.org/data/a%20b.csv', 3, 'a b.csv'],
      ['HTTPS://Example.org:443/data/x', 3, 'x'],
    ]
    const stores = [first, other, 's3://tables/in', 'https://example.org/data']
    for (const [ref, index, path] of cases) {
      const place = roots.at(ref)
      expect(place.path, ref).toBe(path)
      const url = place.store instanceof FileStore ? place.store.root : place.store.url
      expect(url, ref).toBe(stores[index])
      const again = roots.at(roots.refOf(place))
      expect(again, ref).toEqual(place)
    }
  })

  it('let nothing lead out', async () => {
    const roots = await open()
    const file = pathToFileURL(first).href
    const refs = [
      '../x',
      'a/../../x',
      'a/..',
      './a',
      '/etc/passwd',
      'a\\..\\x',
      'C:\\x',
      'a\0b',
      'a//b',
      '%2e%2e/x',
      'a/%2E%2E/x',
      'a%2f..%2fx',
      'a%5cx',
      '.%2e/x',
      `${file}/../x`,
      `${file}/%2e%2e/x`,
      `${file}/a%2f..%2fx`,
      `${file}x/a`,
      'file:///etc/passwd',
      'file://host/x',
      'file:/etc/passwd',
      's3://tables/inner/x',
      's3://tables/x',
      's3://other/in/x',
      's3://tables/in/../x',
      's3://tables/in/%2e%2e/x',
      'https://example.org/x',
      'https://example.org/data/../x',
      'https://example.org/data/%2e%2e/x',
      'https://example.org/data/a%2f..%2f..%2fx',
      'https://example.org.evil/data/x',
      'http://example.org/data/x',
      'https://me:pw@example.org/data/x',
      'https://example.org@evil/data/x',
      'https://example.org/data/x?a=b',
      'https://example.org:444/data/x',
      'ftp://example.org/data/x',
      'data:text/csv,a',
      'javascript:x',
    ]
    for (const ref of refs) expect(() => roots.at(ref), ref).toThrow(FileError)
  })

  it('never give a path with which one could leave, whatever is asked for', async () => {
    const roots = await open()
    const steps = fc.array(
      fc.constantFrom(
        '..',
        '.',
        '',
        '%2e%2e',
        '%2E.',
        'a',
        '\\',
        '%5c',
        '%2f',
        '\0',
        '%00',
        'in',
        'data',
        '%',
      ),
      { maxLength: 6 },
    )
    const starts = fc.constantFrom(
      '',
      '/',
      pathToFileURL(first).href,
      's3://tables',
      'https://example.org',
    )
    fc.assert(
      fc.property(starts, steps, (start, some) => {
        const ref = [start, ...some].join('/')
        let path: string
        try {
          path = roots.at(ref).path
        } catch (error) {
          expect(error).toBeInstanceOf(FileError)
          return
        }
        if (path === '') return
        for (const step of path.split('/')) {
          const known = ['..', '.', '']
          expect(known).not.toContain(step)
          expect(known).not.toContain(decodeURIComponent(step.replace(/%(?![\da-f]{2})/gi, '%25')))
          expect(step).not.toMatch(/[\\\0]/)
        }
      }),
    )
  })

  it('say which there are, and no login', async () => {
    const roots = await open()
    expect(() => roots.at('https://x:pw@elsewhere.org/a?key=pw')).toThrow(
      new FileError(
        'https://elsewhere.org/a',
        `expected what is below one of the roots (${first}, ${other}, s3://tables/in, https://example.org/data)`,
      ),
    )
    await expect(Roots.open([])).rejects.toThrow('Roots.open: a root, got []')
  })
})

describe('openStore', () => {
  it('refuses what is no place', async () => {
    for (const url of ['', 'ftp://x/y', 'gs://bucket/x', 'https://', 'file://host/%']) {
      await expect(openStore(url), url).rejects.toThrow(RangeError)
    }
    for (const url of ['s3://', 's3:///x', 's3://b u/x', 's3://bucket/../x']) {
      await expect(openStore(url), url).rejects.toThrow(FileError)
    }
  })

  it('shows no login of a URL that it refuses', async () => {
    for (const url of ['ftp://me:hidden@x/y', 's3://KEY:hid/den@', 'https://me:hidden@']) {
      const error = await openStore(url).catch((thrown: Error) => thrown)
      expect(error, url).toBeInstanceOf(Error)
      expect(String(error)).not.toMatch(/hid/)
    }
  })

  it('shows URLs without what may be secret in them', () => {
    expect(shownUrl('https://me:p@ss@host:80/a@b.csv?sig=1#x')).toBe('https://host:80/a@b.csv')
    expect(shownUrl('s3://KEY:SEC/RET@bucket/a@b.csv')).toBe('s3://bucket/a@b.csv')
    expect(shownUrl('data/me:pw@x.csv')).toBe('data/me:pw@x.csv')
  })
})

describe('patterns', () => {
  const cases: [string, string[], string[]][] = [
    ['in/*.csv', ['in/a.csv', 'in/.csv'], ['in/b/a.csv', 'in/a.csv.gz', 'xin/a.csv', 'in/axcsv']],
    ['in/**/*.csv', ['in/a.csv', 'in/b/c/a.csv'], ['a.csv']],
    ['**', ['a', 'a/b/c'], []],
    ['part-?{0,12}.{csv,json*}', ['part-a0.csv', 'part-x12.jsonl'], ['part-0.csv', 'part-a1.csv']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['d', 'b']],
    ['a{b,c', ['a{b,c'], ['ab', 'ac']],
    ['a+(b)[c]^$|.csv*', ['a+(b)[c]^$|.csv'], ['aab']],
  ]
  for (const [pattern, yes, no] of cases) {
    it(`${pattern} stands for what it should`, () => {
      for (const path of yes) expect(globPattern(pattern).test(path), path).toBe(true)
      for (const path of no) expect(globPattern(pattern).test(path), path).toBe(false)
    })
  }
})

describe('inputs', () => {
  const NAMES = ['in/b.csv', 'in/a/x.tsv.gz', 'in/a/y.jsonl', 'in/z.parquet', 'in/B.ndjson.zst']
  const others = ['in/readme.md', 'in/notes.txt', 'in/_x.csv', 'in/a/.y.csv', 'in/_colmask/a.csv']

  for (const root of [first, 's3://tables/inputs']) {
    it(`are the tables of folders, patterns and names in ${root.replace(folder, '')}`, async () => {
      const roots = await Roots.open([root])
      for (const path of [...NAMES, ...others]) await roots.first.write(path, ['a\n1\n'])
      const refs = async (...asked: string[]) =>
        (await listInputs(roots, asked)).map(({ ref }) => ref)
      const all = ['in/B.ndjson.zst', 'in/a/x.tsv.gz', 'in/a/y.jsonl', 'in/b.csv', 'in/z.parquet']
      expect(await refs('in')).toEqual(all)
      expect(await refs('in/')).toEqual(all)
      expect(await refs('.')).toEqual(all)
      expect(await refs('in/*.csv')).toEqual(['in/b.csv'])
      expect(await refs('in/**/{x,y}.*')).toEqual(['in/a/x.tsv.gz', 'in/a/y.jsonl'])
      expect(await refs('in/*.txt')).toEqual(['in/notes.txt'])
      expect(await refs('in/z.parquet', './in/b.csv', 'in/*.csv')).toEqual([
        'in/b.csv',
        'in/z.parquet',
      ])
      const [input] = await listInputs(roots, ['in/b.csv'])
      expect(input).toEqual({
        ref: 'in/b.csv',
        ...(await roots.first.look('in/b.csv')),
        path: undefined,
      })
      await expect(refs('in/none.csv')).rejects.toThrow('in/none.csv: expected tables, got none')
      await expect(refs('in/*.xyz')).rejects.toThrow('in/*.xyz: expected tables, got none')
      await expect(refs('in/readme.md')).rejects.toThrow(
        'expected a file that is called as tables are',
      )
      await expect(refs('../first/in')).rejects.toThrow(FileError)
    })
  }

  it('of other roots have their URLs', async () => {
    await new FileStore(other).write('x y/ä.csv', ['a\n1\n'])
    const roots = await open()
    const url = pathToFileURL(join(other, 'x y')).href
    const [input] = await listInputs(roots, [url])
    expect(input?.ref).toBe(pathToFileURL(join(other, 'x y', 'ä.csv')).href)
    expect(roots.at(input?.ref ?? '').path).toBe('x y/ä.csv')
  })

  it('are none that a link leads to out of the root', async () => {
    await new FileStore(other).write('secret.csv', ['a\n1\n'])
    await new FileStore(first).write('links/a.csv', ['a\n1\n'])
    symlinkSync(join(other, 'secret.csv'), join(first, 'links', 'b.csv'))
    const roots = await open()
    expect((await listInputs(roots, ['links'])).map(({ ref }) => ref)).toEqual(['links/a.csv'])
    await expect(listInputs(roots, ['links/b.csv'])).rejects.toThrow('got a link out of it')
  })
})
