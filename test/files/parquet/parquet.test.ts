import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable, writeTable } from '../../../src/node.js'
import { formatParquet, parseCsv, parseParquet, TextError } from '../../../src/parquet.js'
import { temporaryFolder } from '../../helpers/folder.js'

const folder = temporaryFolder()
const CSV = 'n,i,b,c,d\n0.5,1,true,x,2024-01-02\n,2,false,"y, z",2024-03-04\n2.5,,,,\n'

describe('Parquet in memory', () => {
  it('is, byte for byte, the file that writeTable writes', async () => {
    const table = parseCsv(CSV)
    const path = join(folder, 'table.parquet')
    await writeTable(path, table)
    expect(Buffer.from(await formatParquet(table)).equals(readFileSync(path))).toBe(true)
  })

  it('comes back with the values, kinds and holes of the file', async () => {
    const bytes = await formatParquet(parseCsv(CSV))
    const path = join(folder, 'again.parquet')
    await writeTable(path, parseCsv(CSV))
    const [table, read] = [await parseParquet(bytes.buffer), await readTable(path)]
    expect(table.toRows()).toEqual(read.toRows())
    expect(table.columns.map(({ kind }) => kind)).toEqual([
      'number',
      'integer',
      'boolean',
      'category',
      'date',
    ])
    expect(table.columns.map(({ missing }) => missing.reduce((a, b) => a + b, 0))).toEqual([
      1, 1, 1, 1, 1,
    ])
  })

  it('takes kinds', async () => {
    const bytes = await formatParquet(parseCsv('x\n1\n2\n'))
    const table = await parseParquet(bytes.buffer, { kinds: { x: 'category' } })
    expect(table.column('x').kind).toBe('category')
  })

  it('refuses what is no Parquet file', async () => {
    const bytes = new TextEncoder().encode('PAR1 but no more')
    await expect(parseParquet(bytes)).rejects.toThrow(TextError)
    await expect(parseParquet('x' as never)).rejects.toThrow(
      new TypeError('parseParquet: an ArrayBuffer or a Uint8Array, got "x"'),
    )
    await expect(formatParquet({} as never)).rejects.toThrow(
      new TypeError('formatParquet: a Table, got an object'),
    )
  })
})
