import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Table, TextError } from '../../src/learn/index.js'
import { readTable, writeTable } from '../../src/node.js'
import { formatParquet, parseParquet } from '../../src/parquet.js'
import { temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const table = Table.fromColumns({
  x: [1.5, null, 3],
  n: [1, 2, null],
  yes: [true, false, null],
  word: ['a', null, 'é'],
  day: [new Date('2020-02-29'), null, new Date('1999-12-31')],
})

describe('Parquet as bytes', () => {
  it('are those that writeTable writes', async () => {
    const path = join(folder, 'x.parquet')
    await writeTable(path, table)
    expect(Buffer.from(await formatParquet(table)).equals(readFileSync(path))).toBe(true)
  })

  it('are read as readTable reads them, from an ArrayBuffer or a part of one', async () => {
    const bytes = await formatParquet(table)
    const path = join(folder, 'y.parquet')
    await writeTable(path, table)
    const read = await readTable(path)
    const part = new Uint8Array([0, ...bytes, 0]).subarray(1, -1)
    for (const one of [bytes.buffer, part]) {
      const found = await parseParquet(one)
      expect(found.toColumns()).toEqual(read.toColumns())
      expect(found.columns.map(({ kind }) => kind)).toEqual(read.columns.map(({ kind }) => kind))
    }
    expect(read.toColumns()['word']).toEqual(['a', null, 'é'])
  })

  it('takes kinds, and names what is wrong', async () => {
    const bytes = await formatParquet(table)
    const found = await parseParquet(bytes, { kinds: { n: 'category' } })
    expect(found.column('n').kind).toBe('category')
    await expect(parseParquet(bytes, { kinds: { z: 'number' } })).rejects.toThrow(RangeError)
    await expect(parseParquet(new Uint8Array(9))).rejects.toThrow(TextError)
    await expect(parseParquet('PAR1' as never)).rejects.toThrow(
      'parseParquet: an ArrayBuffer or a Uint8Array, got',
    )
    await expect(formatParquet([] as never)).rejects.toThrow('formatParquet: a Table, got')
  })
})
