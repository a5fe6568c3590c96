import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cutTable, readingOfPart } from '../../../src/files/cut/cut-table.js'
import { FileError, readTable } from '../../../src/node.js'
import { FileStore } from '../../../src/shards/store/file-store.js'
import { openStore } from '../../../src/shards/store/open-store.js'
import type { Store } from '../../../src/shards/store/store.js'
import { temporaryFolder } from '../../helpers/folder.js'
import { all, textOf } from '../../helpers/read-source.js'
import { s3Server } from '../../helpers/s3-server.js'

s3Server('tables')

const folder = temporaryFolder()
const stores: [string, () => Promise<Store>][] = [
  ['a folder', async () => new FileStore(join(folder, 'made', 'later'))],
  ['a bucket', () => openStore('s3://tables')],
  ['a prefix of a bucket', () => openStore('s3://tables/some/prefix/')],
]

for (const [name, open] of stores) {
  describe(name, () => {
    it('has nothing at first', async () => {
      const store = await open()
      expect(await all(store.list('in'))).toEqual([])
      expect(await store.look('in/a.csv')).toBeUndefined()
      await store.remove('in/a.csv')
      await expect(store.source('in/a.csv')).rejects.toThrow(
        new FileError(`${store.url}/in/a.csv`, 'cannot read: no such file'),
      )
    })

    it('gives back what is written, whole and in parts, and replaces it', async () => {
      const store = await open()
      await store.write('in/deep/a.csv', ['id,x\n', new TextEncoder().encode('1,ä\n'), ''])
      const source = await store.source('in/deep/a.csv')
      expect(source).toMatchObject({ name: `${store.url}/in/deep/a.csv`, size: 10 })
      expect(await textOf(source)).toBe('id,x\n1,ä\n')
      expect(await textOf(source, 3, 6)).toBe('x\n1')
      expect(await textOf(source, 5)).toBe('1,ä\n')
      expect(await textOf(source, 4, 4)).toBe('')
      expect((await readTable(source)).rows).toBe(1)
      const before = await store.look('in/deep/a.csv')
      await store.write('in/deep/a.csv', ['id\n2\n'])
      const after = await store.look('in/deep/a.csv')
      expect(after).toMatchObject({ path: 'in/deep/a.csv', size: 5 })
      expect(after?.mark).not.toBe(before?.mark)
      expect(await textOf(await store.source('in/deep/a.csv'))).toBe('id\n2\n')
      await store.remove('in/deep/a.csv')
      expect(await store.look('in/deep/a.csv')).toBeUndefined()
    })

    it('has tables of which parts are read, with the names of their files in errors', async () => {
      const store = await open()
      const rows = Array.from({ length: 500 }, (_, i) => `${i},"n\n${i}"`)
      rows[400] = '400,x,y'
      await store.write('parts/t.csv', [`id,name\n${rows.join('\n')}\n`])
      const source = await store.source('parts/t.csv')
      const cut = await cutTable(source, {}, 1000)
      expect(cut.rows).toBe(500)
      let seen = 0
      const failed: unknown[] = []
      for (const part of cut.parts) {
        const read = readingOfPart(source, cut, part)
        await readTable(read.source, read.options).then(
          (table) => {
            expect(table.column('id').values[0]).toBe(part.firstRow)
            seen += table.rows
          },
          (error: unknown) => failed.push([part.rows, String(error)]),
        )
      }
      expect(failed).toEqual([
        [500 - seen, expect.stringContaining(`${store.url}/parts/t.csv, line 802, column 3: `)],
      ])
    })

    it('holds files of no bytes', async () => {
      const store = await open()
      await store.write('_SUCCESS', [])
      expect(await store.look('_SUCCESS')).toMatchObject({ size: 0 })
      expect(await textOf(await store.source('_SUCCESS'))).toBe('')
    })

    it('refuses to read on in a file that changed', async () => {
      const store = await open()
      await store.write('changing.csv', ['a\n1\n'])
      const source = await store.source('changing.csv')
      await store.write('changing.csv', ['a\n2\n3\n'])
      const { name } = source
      await expect(textOf(source)).rejects.toThrow(
        new FileError(name, 'expected the file that was looked at, got one that changed since'),
      )
    })

    it('lists what is below a folder in the order of code units, but for _ and .', async () => {
      const store = await open()
      const names = [
        'l/b.csv',
        'l/a/z.csv',
        'l/a-b.csv',
        'l/B.csv',
        'l/\uFF21.csv',
        'l/\u{1F600}.csv',
      ]
      for (const path of [...names, 'l/_x.csv', 'l/.y.csv', 'l/_colmask/z.csv', 'lost.csv']) {
        await store.write(path, [path])
      }
      const found = await all(store.list('l'))
      expect(found.map(({ path }) => path)).toEqual([...names].sort())
      expect(found.every(({ size, mark }) => size > 0 && mark !== '')).toBe(true)
      expect((await all(store.list('l/_colmask'))).map(({ path }) => path)).toEqual([
        'l/_colmask/z.csv',
      ])
      expect((await all(store.list(''))).map(({ path }) => path)).toContain('lost.csv')
    })

    it('keeps what was there if what is to be written fails', async () => {
      const store = await open()
      await store.write('kept.csv', ['kept'])
      const broken = async function* () {
        yield 'half'.repeat(1 << 20)
        throw new RangeError('no more')
      }
      await expect(store.write('kept.csv', broken())).rejects.toThrow(new RangeError('no more'))
      await expect(store.write('new.csv', broken())).rejects.toThrow(new RangeError('no more'))
      expect(await textOf(await store.source('kept.csv'))).toBe('kept')
      expect(await store.look('new.csv')).toBeUndefined()
    })

    it('refuses paths that lead out of it', async () => {
      const store = await open()
      for (const path of [
        '../a',
        'a/../../b',
        '/etc/passwd',
        'a\\b',
        'a\0',
        'a//b',
        '%2e%2e/a',
        'a%2fb',
      ]) {
        await expect(store.look(path), path).rejects.toThrow(FileError)
        await expect(store.write(path, ['x']), path).rejects.toThrow(FileError)
        await expect(store.remove(path), path).rejects.toThrow(FileError)
        await expect(all(store.list(path)), path).rejects.toThrow(FileError)
      }
    })
  })
}

it('writes many megabytes to S3 in parts, and reads them from the middle', async () => {
  const store = await openStore('s3://tables/large')
  const piece = Buffer.alloc(1 << 20, 'x')
  const chunks = Array.from({ length: 34 }, (_, i) => Buffer.concat([Buffer.from(`<${i}>`), piece]))
  await store.write('a.bin', chunks)
  const source = await store.source('a.bin')
  expect(source.size).toBe(chunks.reduce((sum, { length }) => sum + length, 0))
  const at = chunks.slice(0, 20).reduce((sum, { length }) => sum + length, 0)
  expect(await textOf(source, at, at + 4)).toBe('<20>')
})

it('sweeps what unfinished writes left in a folder, once it is old', async () => {
  const store = new FileStore(join(folder, 'swept'))
  await store.write('part/.01234567-89ab-4cde-8f01-23456789abcd.tmp', ['half'])
  await store.write('_colmask/.01234567-89ab-4cde-8f01-23456789abcd.tmp', ['half'])
  await store.write('part/.kept.tmp', ['whole'])
  expect(await store.sweep('', 60_000)).toBe(0)
  expect(await store.sweep('part', 0)).toBe(1)
  expect(await store.sweep('', 0)).toBe(1)
  expect(await store.look('part/.kept.tmp')).toBeDefined()
})

it('sweeps nothing where a server does not tell of uploads', async () => {
  expect(await (await openStore('s3://tables')).sweep('', 0)).toBe(0)
})

it('follows links within a folder, and none out of it', async () => {
  const root = join(folder, 'linked')
  const store = new FileStore(root)
  await store.write('in/a.csv', ['a\n1\n'])
  const outside = new FileStore(join(folder, 'outside'))
  await outside.write('secret.csv', ['secret'])
  symlinkSync('a.csv', join(root, 'in', 'b.csv'))
  symlinkSync(join(folder, 'outside', 'secret.csv'), join(root, 'in', 'file.csv'))
  symlinkSync(join(folder, 'outside'), join(root, 'in', 'folder'))
  symlinkSync(join(folder, 'outside', 'new.csv'), join(root, 'in', 'dangling.csv'))
  expect((await all(store.list('in'))).map(({ path }) => path)).toEqual(['in/a.csv', 'in/b.csv'])
  expect(await textOf(await store.source('in/b.csv'))).toBe('a\n1\n')
  for (const path of ['in/file.csv', 'in/folder/secret.csv']) {
    await expect(store.source(path)).rejects.toThrow(`below ${root}, got a link out of it`)
    await expect(store.write(path, ['x'])).rejects.toThrow('got a link out of it')
  }
  await expect(store.write('in/folder/new/a.csv', ['x'])).rejects.toThrow('got a link out of it')
  await expect(store.write('in/dangling.csv', ['x'])).rejects.toThrow('got a link to nothing')
  await expect(store.remove('in/folder/secret.csv')).rejects.toThrow('got a link out of it')
  expect((await all(outside.list(''))).map(({ path }) => path)).toEqual(['secret.csv'])
  expect(await textOf(await outside.source('secret.csv'))).toBe('secret')
})
