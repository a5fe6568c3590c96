import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeText, encodeText } from 'colmask/bytes'
import { parseExcel } from 'colmask/excel'
import { parseParquet } from 'colmask/parquet'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellText } from '../../web/src/fill/pack.js'
import { violationsOf } from '../helpers/axe.js'
import { cell, downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'
import { rowsXml, workbook } from '../helpers/workbook.js'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** A page of the half 'Fill my table' with a file in it. */
async function opened(name: string, content: string | Uint8Array, hash = ''): Promise<Page> {
  const page = await site.open({ hash: `#half=fill${hash}` })
  await drop(page, name, content)
  await phase(page, 'ready')
  return page
}

const finding = (page: Page, code: string) => page.locator(`[data-finding="${code}"]`)
const choose = async (page: Page, option: string, value: unknown) => {
  await page.locator(`[name="read-${option}"]`).selectOption(JSON.stringify(value))
}
const kindOf = (page: Page, name: string) =>
  page.locator(`[data-name="${name}"] select:not([data-role])`)
const done = async (page: Page) => {
  await page.context().close()
  site.check()
}

const MOSTLY = `id,height\n${Array.from({ length: 20 }, (_, i) => `${i},${i === 7 ? 'tall' : i === 9 ? 'x' : i === 11 ? 'y' : i === 13 ? 'z' : i === 15 ? 'w' : i === 17 ? 'v' : i + 0.5}\n`).join('')}`

describe('what was found', () => {
  it('is listed, and shown at the column’s head', async () => {
    const page = await opened('x.csv', MOSTLY)
    const said = await finding(page, 'mostly-numbers').textContent()
    expect(said).toMatch(
      /^"height" is not learned as numbers, though 14 of 20 cells are; the first/,
    )
    expect(said).toContain('"tall" (line 9)')
    expect(said).not.toContain('--')
    const mark = page.locator('[data-name="height"] [role="img"]')
    expect(await mark.getAttribute('title')).toContain('14 of 20 cells')
    expect(await kindOf(page, 'height').getAttribute('aria-describedby')).toBe(
      await mark.getAttribute('id'),
    )
    expect(await page.locator('[data-name="id"] [role="img"]').count()).toBe(0)
    expect(await violationsOf(page)).toEqual([])
    await done(page)
  })

  it('is said in Chinese, and again in English when the language is changed', async () => {
    const page = await opened('x.csv', MOSTLY, '&lang=zh')
    expect(await finding(page, 'mostly-numbers').textContent()).toMatch(
      /^“height”列没有当作数字学习，尽管 20 个单元格中有 14 个是；第一个例外是“tall”（第 9 行）/,
    )
    await page.locator('[name="language"]').selectOption('en')
    await expect.poll(() => finding(page, 'mostly-numbers').textContent()).toContain('14 of 20')
    await done(page)
  })

  it('is folded away where it is long, and none where there is none', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `c${i}`)
    const codes = Array.from({ length: 5 }, (_, row) => names.map((_, i) => `00${row + i}`).join())
    const page = await opened('x.csv', [names.join(), ...codes].join('\n'))
    const list = page.locator('.findings')
    expect(await list.getAttribute('data-findings')).toBe('9')
    expect(await finding(page, 'leading-zeros').first().isVisible()).toBe(false)
    await list.locator('summary').click()
    const first = finding(page, 'leading-zeros').first()
    expect(await first.isVisible()).toBe(true)
    expect(await first.textContent()).toContain(
      'To decide otherwise, change the kind above the column',
    )
    await drop(page, 'plain.csv', 'a,b\n1,x\n2,y\n3,x\n')
    await phase(page, 'ready')
    await expect.poll(() => page.locator('.findings').count()).toBe(0)
    await done(page)
  })

  it('stays within a narrow page, in the dark too', async () => {
    const page = await opened('x.csv', MOSTLY)
    await page.setViewportSize({ width: 360, height: 700 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('.reading summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await violationsOf(page)).toEqual([])
    await done(page)
  })
})

describe('what must be decided is decided on the page', () => {
  it('day or month first', async () => {
    const rows = Array.from({ length: 11 }, (_, i) => `0${(i % 9) + 1}/0${((i * 2) % 9) + 1}/2024`)
    const page = await opened('x.csv', `when,n\n${rows.map((row, i) => `${row},${i}\n`).join('')}`)
    expect(await finding(page, 'open-date').textContent()).toContain('use “Dates like 03/04”')
    expect(await kindOf(page, 'when').inputValue()).not.toBe('date')
    await choose(page, 'dayFirst', true)
    await expect.poll(() => kindOf(page, 'when').inputValue()).toBe('date')
    expect(await finding(page, 'open-date').count()).toBe(0)
    // It stays, so that it can be changed again.
    expect(await page.locator('[name="read-dayFirst"]').inputValue()).toBe('true')
    expect(await cell(page, 1, 0).textContent()).toBe('02/03/2024')
    await done(page)
  })

  it('the decimal mark', async () => {
    const page = await opened('x.csv', `a|b\n${'1,234|x\n2,345|y\n3,456|x\n'.repeat(3)}`)
    expect(await finding(page, 'open-decimal').textContent()).toContain('use “Decimal mark”')
    await choose(page, 'decimal', ',')
    await expect.poll(() => finding(page, 'open-decimal').count()).toBe(0)
    expect(await kindOf(page, 'a').inputValue()).toBe('number')
    await choose(page, 'decimal', '.')
    await expect.poll(() => kindOf(page, 'a').inputValue()).toBe('integer')
    await done(page)
  })

  it('whether the first row holds names; kinds that were chosen stay', async () => {
    const page = await opened('x.csv', '1,2\n3,4\n5,6\n7,8\n')
    expect(await finding(page, 'no-header').count()).toBe(1)
    expect(await page.locator('[data-size]').textContent()).toContain('4 rows')
    await kindOf(page, 'column 1').selectOption('category')
    await expect.poll(() => kindOf(page, 'column 1').inputValue()).toBe('category')
    await choose(page, 'header', true)
    await expect.poll(() => page.locator('[data-size]').textContent()).toContain('3 rows')
    expect(await page.locator('[data-name="1"]').count()).toBe(1)
    await choose(page, 'header', false)
    await expect.poll(() => page.locator('[data-size]').textContent()).toContain('4 rows')
    expect(await kindOf(page, 'column 1').inputValue()).toBe('category')
    await done(page)
  })

  it('the encoding; one that it cannot be in is refused, and what was there stays', async () => {
    const text = `ville,n\n${'Nîmes,1\nOrléans,2\n'.repeat(5)}`
    const page = await opened('x.csv', encodeText(text, 'windows-1252'))
    expect(await finding(page, 'encoding').textContent()).toContain('windows-1252')
    await choose(page, 'encoding', 'koi8-r')
    await expect.poll(() => cell(page, 0, 0).textContent()).toBe('NНmes')
    await choose(page, 'encoding', 'utf-8')
    await page.waitForSelector('[data-failure]:not(:empty)')
    expect(await page.locator('[data-failure]').textContent()).not.toContain('--')
    expect(await page.locator('[name="read-encoding"]').inputValue()).toBe('"koi8-r"')
    expect(await cell(page, 0, 0).textContent()).toBe('NНmes')
    await page.locator('[name="read-encoding"]').selectOption('guessed')
    await expect.poll(() => cell(page, 0, 0).textContent()).toBe('Nîmes')
    await done(page)
  })

  it('the sheet of a workbook, which comes back as it was, its hole filled', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => [i, i === 5 ? null : 2 * i])
    const content = workbook({
      sheets: [
        {
          name: 'Notes',
          rows: rowsXml([
            ['a', 'b'],
            ['x', 'y'],
            ['z', 'w'],
          ]),
        },
        { name: 'Zahlen', rows: rowsXml([['n', 'double'], ...rows]) },
      ],
    })
    const page = await opened('two.xlsm', content)
    expect(await finding(page, 'sheet-chosen').textContent()).toContain('use “Sheet”')
    await choose(page, 'sheet', 'Zahlen')
    await expect.poll(() => page.locator('[data-size]').textContent()).toContain('20 rows')
    await fill(page)
    await phase(page, 'filled')
    const { name, bytes } = await downloaded(page, 'xlsx')
    expect(name).toBe('two.filled.xlsm')
    const [notes, filled] = ['Notes', 'Zahlen'].map((sheet) => parseExcel(bytes, { sheet }))
    expect(notes?.toRows()).toEqual([
      { a: 'x', b: 'y' },
      { a: 'z', b: 'w' },
    ])
    expect(filled?.column('double').given).toBe(20)
    expect(filled?.column('double').cell(6)).toBe(12)
    await done(page)
  })

  it('what means missing', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${i % 4 === 1 ? -999 : i},x\n`)
    const page = await opened('x.csv', `a,b\n${rows.join('')}`)
    expect(await finding(page, 'sentinel').textContent()).toContain('use “Also means missing”')
    const field = page.locator('[name="read-missing"]')
    await field.fill('-999, never')
    await field.press('Enter')
    await expect.poll(() => page.locator('[data-size]').textContent()).toContain('3 holes')
    expect(await finding(page, 'sentinel').count()).toBe(0)
    expect(await finding(page, 'missing-unmatched').textContent()).toMatch(
      /^no cell is "never", which is said to mean missing\./,
    )
    expect(await field.inputValue()).toBe('-999, never')
    await field.fill('')
    await field.press('Enter')
    await expect.poll(() => page.locator('[data-size]').textContent()).toContain('0 holes')
    await done(page)
  })

  it('a file that cannot be read as it is can be read in another way', async () => {
    const page = await site.open({ hash: '#half=fill' })
    await drop(page, 'x.csv', 'a,b\n1,2\n3,4,5\n6,7\n')
    await page.waitForSelector('[data-failure]:not(:empty)')
    await page.locator('.reading summary').click()
    await choose(page, 'onBadRow', 'keep')
    await phase(page, 'ready')
    expect(await page.locator('[data-failure]').textContent()).toBe('')
    expect(await page.locator('[data-size]').textContent()).toContain('3 rows, 2 columns')
    expect(await finding(page, 'bad-rows').textContent()).toContain('line 3')
    await done(page)
  })
})

it('numbers and dates of other countries are shown, filled and given back as the file has them', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const [day, euro] = [
      String((i % 28) + 1).padStart(2, '0'),
      i % 7 === 3 ? '' : `1.${100 + i},5${i % 10} €`,
    ]
    return `${day}.03.2024;${euro};${i % 2 ? 'Köln' : 'Aachen'}`
  })
  const text = `Datum;Betrag;Ort\r\n${rows.join('\r\n')}\r\n`
  const page = await opened('umsatz.csv', encodeText(text, 'windows-1252'))
  expect(await cell(page, 0, 1).textContent()).toBe('1.100,50 €')
  expect(await cell(page, 0, 0).textContent()).toBe('01.03.2024')
  expect(await kindOf(page, 'Betrag').inputValue()).toBe('number')
  expect(await kindOf(page, 'Datum').inputValue()).toBe('date')
  await fill(page)
  await phase(page, 'filled')
  expect(await cell(page, 3, 1).textContent()).toMatch(/^1\.\d{3},\d\d €$/)
  const { bytes } = await downloaded(page, 'csv')
  const out = decodeText(bytes, { encoding: 'windows-1252' }).text.split('\r\n')
  for (const [i, line] of text.split('\r\n').entries()) {
    if (line.includes(';;'))
      expect(out[i]).toMatch(/^\d\d\.03\.2024;1\.\d{3},\d\d €;(Köln|Aachen)$/)
    else expect(out[i]).toBe(line)
  }
  await done(page)
})

const parquet = (codec: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/parquet/all-${codec}.parquet`, import.meta.url)))

it.each(['brotli', 'zstd', 'lz4_raw', 'gzip', 'snappy'])('Parquet of %s is read', async (codec) => {
  const page = await opened('x.parquet', parquet(codec))
  const names = page.locator('.scroller .column-name')
  const given = await parseParquet(new Uint8Array(parquet(codec)))
  expect(await page.locator('[data-size]').textContent()).toContain('40 rows')
  expect(await names.first().textContent()).toBe(given.columns[0]?.name)
  expect(await cell(page, 3, 0).textContent()).toBe(cellText(given.columns[0]?.cell(3)))
  await done(page)
})

it('Parquet of Brotli is filled and given back', async () => {
  const page = await opened('x.parquet', parquet('brotli'))
  await fill(page)
  await phase(page, 'filled')
  const { bytes } = await downloaded(page, 'parquet')
  const [given, filled] = [
    await parseParquet(new Uint8Array(parquet('brotli'))),
    await parseParquet(new Uint8Array(bytes)),
  ]
  expect(filled.rows).toBe(40)
  for (const column of given.columns) {
    for (let row = 0; row < 40; row++) {
      if (column.missing[row] === 1) continue
      expect(filled.column(column.name).cell(row)).toEqual(column.cell(row))
    }
  }
  await done(page)
})

it('what is no table is named in Chinese', async () => {
  const page = await site.open({ hash: '#half=fill&lang=zh' })
  await drop(page, 'x.csv', '%PDF-1.4')
  await page.waitForSelector('[data-failure]:not(:empty)')
  expect(await page.locator('[data-failure]').textContent()).toBe(
    '这里无法读取该文件：它是PDF 文件。请把其中的表格复制到电子表格中，另存为 .xlsx 或 CSV。',
  )
  expect(await page.locator('.reading').count()).toBe(0)
  await done(page)
})
