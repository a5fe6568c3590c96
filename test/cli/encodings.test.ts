import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../src/bytes.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()

const WIDE = '\uFEFFid\tp\r\n1\t2.5\r\n2\t\r\n3\t4\r\n'

describe('the command on text that is not UTF-8', () => {
  it.each([
    [
      'windows-1252 as spreadsheets save it',
      encodeText('name,p\nZoë,1\nJosé,\n€50,3\n', 'windows-1252'),
    ],
    ['UTF-16 with a mark', encodeText(WIDE, 'utf-16le')],
    ['UTF-16 without', encodeText(WIDE.slice(1), 'utf-16le')],
    ['the other UTF-16', encodeText(WIDE, 'utf-16be')],
    ['gzip that is not called so', new Uint8Array(gzipSync('a,b\n1,2\n3,\n'))],
    [
      'a price list in Polish',
      encodeText('towar;cena\nmąka;3\nśmietana;\nżurek;7\n', 'iso-8859-2'),
    ],
    ['a register in Japanese', encodeText('店名,売上\n東京本店,30\n大阪支店,\n', 'shift_jis')],
  ])('describes %s, from a file and from standard input', async (_, bytes) => {
    const path = put(folder, 'x.csv', bytes)
    for (const [file, input] of [
      [path, undefined],
      ['-', bytes],
    ] as const) {
      const { code, stdout, stderr } = await colmask(
        ['describe', file, '--json'],
        input === undefined ? {} : { input },
      )
      expect(stderr).not.toContain('error')
      expect(code).toBe(0)
      const { columns } = JSON.parse(stdout) as { columns: { missing: number }[] }
      expect(columns).toHaveLength(2)
      expect(columns[1]).toMatchObject({ missing: 1 })
    }
  })

  it('fills it and writes it back in the same, or in another that is asked for', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${i},${i % 2 ? 'Köln' : 'Zürich'},${i === 7 ? '' : i * 2}\n`,
    )
    const path = put(folder, 'de.csv', encodeText(`Nr,Ort,Größe\n${rows.join('')}`, 'windows-1252'))
    const same = join(folder, 'same.csv.gz')
    const fast = ['--budget', 'fast', '--quiet']
    expect(await colmask(['impute', path, '-o', same, ...fast])).toMatchObject({ code: 0 })
    const text = new TextDecoder('latin1').decode(gunzipSync(readFileSync(same)))
    expect(text.replace(/^(7,Köln,)\d+/m, '$1')).toBe(`Nr,Ort,Größe\n${rows.join('')}`)
    const other = join(folder, 'other.csv')
    const asked = ['--output-encoding', 'utf-8', '--encoding', 'latin1']
    expect(await colmask(['impute', path, '-o', other, ...asked, ...fast])).toMatchObject({
      code: 0,
    })
    expect(readFileSync(other, 'utf8')).toContain('Zürich')
  })

  it.each([
    [
      ['describe', 'de.csv', '--encoding', 'klingon'],
      "'klingon' is invalid. Expected a label such as",
    ],
    [
      ['mask', 'de.csv', '--output-encoding', 'utf-99'],
      "'utf-99' is invalid. Expected a label such as",
    ],
  ])('says how it was misused: %j', async (args, message) => {
    const { code, stdout, stderr } = await colmask(args, { cwd: folder })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  it('reads what it was told to, and says where that is not so', async () => {
    const path = put(folder, 'bad.csv', encodeText('a,b\n1,2\né,3\n', 'windows-1252'))
    const { code, stderr } = await colmask(['describe', path, '--encoding', 'utf-8'])
    expect(code).toBe(1)
    expect(stderr).toContain('bad.csv, line 3: expected text in utf-8, got byte E9')
  })

  it('writes the draws of a compressed table beside each other', async () => {
    const path = put(folder, 'd.csv.gz', gzipSync('a,b\n1,2\n3,\n5,6\n7,8\n'))
    const out = join(folder, 'drawn.csv.gz')
    const args = ['impute', path, '-o', out, '--draws', '2', '--budget', 'fast', '--quiet']
    expect(await colmask(args)).toMatchObject({ code: 0 })
    for (const n of [1, 2]) {
      const drawn = gunzipSync(readFileSync(join(folder, `drawn.${n}.csv.gz`))).toString()
      expect(drawn).toMatch(/^a,b\n1,2\n3,[\d.]+\n5,6\n7,8\n$/)
    }
  })
})
