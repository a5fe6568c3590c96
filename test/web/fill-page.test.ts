import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { encodeText } from 'colmask/bytes'
import { ColumnModel, formatCsv, parseCsv } from 'colmask/learn'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { cell, downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { type Site, startSite } from '../helpers/site.js'
import { rowsXml, workbook } from '../helpers/workbook.js'
import { testsOfAnyPage } from './any-page.js'

const PENGUINS = readFileSync(
  fileURLToPath(new URL('../../examples/penguins.csv', import.meta.url)),
  'utf8',
)

const folder = temporaryFolder()

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const openFill = (options: Parameters<Site['open']>[0] = {}) =>
  site.open({ hash: '#half=fill', ...options })

describe('penguins, filled', () => {
  let page: Page
  let shown: string[][] = []
  beforeAll(async () => {
    page = await openFill()
    shown = await page
      .locator('.demo tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((one) => one.textContent ?? '')),
      )
    await page.locator('[name="penguins"]').click()
    await phase(page, 'ready')
    expect(await page.locator('[data-size]').textContent()).toContain(
      '344 rows, 7 columns, 19 holes',
    )
    expect(await cell(page, 3, 2).getAttribute('class')).toBe('hole')
    await fill(page)
    await page.waitForSelector('.curve .line[points*=" "]', { state: 'attached' })
    await phase(page, 'filled')
  })
  afterAll(() => page.context().close())

  it('marks what was filled and says how sure that is', async () => {
    expect(await cell(page, 3, 2).getAttribute('class')).toBe('filled')
    expect(await cell(page, 3, 2).getAttribute('title')).toMatch(/\d to \S+ in 9 of 10/)
    expect(await cell(page, 3, 6).getAttribute('title')).toMatch(/\d+ % sure/)
    expect(await cell(page, 0, 2).getAttribute('class')).toBe('')
    await cell(page, 3, 2).focus()
    expect(await page.locator('[data-note]').textContent()).toMatch(
      /^Row 4, bill_length_mm: .*in 9 of 10/,
    )
  })

  it('the start page showed these cells, filled so', async () => {
    const [[, ...names] = [], ...rows] = shown
    expect(rows).toHaveLength(5)
    expect(await page.locator('.demo').count()).toBe(0)
    const all = ['species', 'island', 'bill_length_mm', 'bill_depth_mm', 'flipper_length_mm']
    const columns = [...all, 'body_mass_g', 'sex']
    for (const [row, ...cells] of rows) {
      for (const [i, text] of cells.entries()) {
        const place = cell(page, Number(row) - 1, columns.indexOf(names[i] ?? ''))
        expect([row, names[i], await place.textContent()]).toEqual([row, names[i], text])
      }
    }
  })

  it('the model is one, and fills the same', async () => {
    const { name, bytes } = await downloaded(page, 'model')
    expect(name).toBe('penguins.safetensors')
    const model = ColumnModel.fromBytes(new Uint8Array(bytes))
    const csv = await downloaded(page, 'csv')
    expect(formatCsv(model.impute(parseCsv(PENGUINS)))).toBe(csv.bytes.toString())
  })

  it('says of each column how well it is predicted', async () => {
    const flipper = page.locator('[data-column-report="flipper_length_mm"]')
    expect(await flipper.locator('.of-skill').textContent()).toMatch(/^(very )?well \(\d+ %\)$/)
    expect(await flipper.locator('.of-error').textContent()).toMatch(/^\d/)
    await flipper.locator('.opener').click()
    expect(await flipper.locator('.beside').textContent()).toMatch(
      /^Typically off by [\d.]+\. The mean would be off by [\d.]+\./,
    )
    expect(await page.locator('[data-column-report]').count()).toBe(7)
  })

  it('shows influence, a chart for each column, and improbable cells', async () => {
    await page.locator('.influence > summary').click()
    await page.locator('[data-map="influence"] [data-row="0"][data-column="1"]').hover()
    expect(await page.locator('[data-influence]').textContent()).toMatch(
      /^[\d.]+ % of the prediction of species comes from island/,
    )
    for (const name of ['bill_length_mm', 'bill_depth_mm', 'body_mass_g', 'species', 'island']) {
      await page.locator(`[data-column-report="${name}"] .opener`).click()
    }
    expect(await page.locator('[data-column-report] figure[data-chart] svg').count()).toBe(7)
    await page.waitForSelector('[data-audited="1"]', { state: 'attached' })
    expect(await page.locator('.improbable tbody tr').count()).toBeGreaterThan(5)
  })

  testsOfAnyPage(
    () => page,
    () => site.check(),
  )
})

it('CSV and Parquet are what the package, and colmask impute, write with the same seed and effort, to the byte', async () => {
  const page = await openFill()
  const text = PENGUINS.split('\n').slice(0, 60).join('\n')
  const path = put(folder, 'some.csv', text)
  await page.locator('[name="table"]').setInputFiles(path)
  await phase(page, 'ready')
  await page.locator('[name="fill-seed"]').fill('7')
  await fill(page)
  await phase(page, 'filled')
  for (const format of ['csv', 'parquet']) {
    const { name, bytes } = await downloaded(page, format)
    expect(name).toBe(`some.filled.${format}`)
    const output = join(folder, `some.out.${format}`)
    const how = ['--budget', 'fast', '--seed', '7', '--threads', '1', '--quiet']
    const { code, stderr } = await colmask(['impute', path, '-o', output, ...how])
    expect([code, stderr]).toEqual([0, ''])
    expect(bytes.equals(readFileSync(output))).toBe(true)
  }
  const table = parseCsv(text)
  const model = await ColumnModel.fit(table, { budget: 'fast', seed: 7, threads: 1 })
  const { bytes } = await downloaded(page, 'csv')
  expect(bytes.toString()).toBe(formatCsv(model.impute(table)))
  await page.context().close()
  site.check()
})

it.each(['windows-1252', 'gb18030', 'shift_jis', 'utf-16le'])(
  'a file in %s, in gzip, is read, filled and given back in the same',
  async (encoding) => {
    const words = encoding === 'gb18030' ? ['北京', '上海'] : ['東京', '大阪']
    const [one = '', two = ''] = encoding === 'windows-1252' ? ['Zoë €', 'Nîmes'] : words
    const mark = encoding === 'utf-16le' ? '\uFEFF' : ''
    const rows = Array.from({ length: 30 }, (_, i) => `${i % 2 ? one : two},${i % 2},${i}\n`)
    const text = `${mark}where,a,n\n${rows.join('')}${one},,30\n`
    const page = await openFill()
    await drop(page, 'x.csv', Buffer.from(gzipSync(encodeText(text, encoding))))
    await phase(page, 'ready')
    expect(await cell(page, 1, 0).textContent()).toBe(one)
    await fill(page)
    await phase(page, 'filled')
    const { bytes } = await downloaded(page, 'csv')
    const filled = text.replace(/,,30/, ',1,30')
    expect(new Uint8Array(bytes)).toEqual(encodeText(filled, encoding))
    await page.context().close()
    site.check()
  },
)

const linear = (rows: number, columns: number) => {
  const names = Array.from({ length: columns }, (_, c) => `c${c}`)
  const lines = Array.from({ length: rows }, (_, row) =>
    names.map((_, c) => ((row * 7 + c * 3) % 11 === 0 ? '' : ((row * (c + 1)) % 97) + row / 100)),
  )
  return [names, ...lines].map((line) => line.join(',')).join('\n')
}

it('stop keeps the best so far', async () => {
  const page = await openFill()
  await drop(page, 'long.csv', linear(800, 6))
  await phase(page, 'ready')
  await fill(page, 'best')
  await page.waitForSelector('.curve .line[points*=","]', { state: 'attached', timeout: 50_000 })
  await page.locator('[name="stop"]').click()
  await phase(page, 'filled')
  expect((await downloaded(page, 'csv')).bytes.toString()).not.toMatch(/(^|,)(,|$)/m)
  await page.context().close()
  site.check()
})

it('names and cells are never HTML, and __proto__ is a name like any other', async () => {
  const page = await openFill()
  const bad = '<img src=x onerror="document.title=1">'
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i},${i % 4 ? 2 * i : ''},${i % 2 ? bad.replaceAll('"', "'") : '=1+1'}`,
  )
  await drop(page, 'x.csv', `__proto__,${bad.replaceAll('"', "'")},constructor\n${rows.join('\n')}`)
  await phase(page, 'ready')
  await fill(page)
  await phase(page, 'filled')
  expect(await page.locator('#app img').count()).toBe(0)
  expect(await page.title()).toBe('colmask playground')
  expect(await page.locator('.scroller [data-name="__proto__"]').count()).toBe(1)
  const { bytes } = await downloaded(page, 'csv')
  expect(bytes.toString()).toContain(',=1+1\n')
  expect(bytes.toString()).not.toMatch(/,,/)
  await page.context().close()
  site.check()
})

it('kinds can be changed; one that does not fit is refused in a sentence', async () => {
  const page = await openFill()
  await drop(page, 'x.csv', 'a;b\n1;x\n;y\n3;\n')
  await phase(page, 'ready')
  const kind = (name: string) => page.locator(`[data-name="${name}"] select:not([data-role])`)
  await kind('a').selectOption('category')
  await expect.poll(() => kind('a').inputValue()).toBe('category')
  await kind('b').selectOption('number')
  await page.waitForSelector('[data-failure]:not(:empty)')
  expect(await page.locator('[data-failure]').textContent()).toMatch(
    /^The column stays as it was: .*"x"/,
  )
  expect(await kind('b').inputValue()).not.toBe('number')
  await page.context().close()
})

it.each([
  ['ragged.csv', 'a,b\n1,2\n3,4,5', 'line 3, column 3: expected 2 cells, got 3.'],
  ['empty.csv', '', 'empty file'],
  ['cut.json', '[{"a": 1},\n{"a": ', 'line 2'],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'it is an old workbook (.xls)'],
  ['page.csv', '<!DOCTYPE html><html></html>', 'it is a web page (HTML)'],
  ['photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), 'Save it as CSV'],
  ['cut.csv.gz', gzipSync('a,b\n1,2\n').subarray(0, 20), 'expected a whole file in gzip'],
])('a bad file gets a sentence: %s', async (name, content, said) => {
  const page = await openFill()
  await drop(page, name, content)
  await page.waitForSelector('[data-failure]:not(:empty)')
  expect(await page.locator('[data-failure]').textContent()).toContain(said)
  expect(await page.locator('.scroller').count()).toBe(0)
  await page.context().close()
  site.check()
})

const ERROR = { xml: 't="e"><v>#N/A</v>' }

it.each([
  ['x.json', JSON.stringify([{ a: 1, b: 'x' }, { a: null }])],
  ['x.jsonl', '{"a": 1, "b": "x"}\n{"a": null}\n'],
  ['x.tsv', 'a\tb\n1\tx\n\t\n'],
  [
    'x.parquet',
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: 'a', data: [1, null], type: 'DOUBLE' },
          { name: 'b', data: ['x', null], type: 'STRING' },
        ],
      }),
    ),
  ],
  [
    'x.xlsx',
    workbook({
      sheets: [
        {
          rows: rowsXml([
            ['a', 'b'],
            [1, 'x'],
            [ERROR, ERROR],
          ]),
        },
      ],
    }),
  ],
])('reads %s', async (name, content) => {
  const page = await openFill()
  await drop(page, name, content)
  await phase(page, 'ready')
  expect(await page.locator('[data-size]').textContent()).toContain('2 rows, 2 columns, 2 holes')
  expect(await cell(page, 0, 0).textContent()).toBe('1')
  expect(await cell(page, 1, 1).getAttribute('class')).toBe('hole')
  await page.context().close()
  site.check()
})

it('a cell stands in the line of its row’s number, under its column’s name, scrolled too', async () => {
  const page = await openFill({ viewport: { width: 700, height: 800 } })
  await drop(page, 'x.csv', linear(200, 12))
  await phase(page, 'ready')
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (box === null) throw new Error(`expected ${selector}`)
    return box
  }
  for (const [row, column] of [
    [1, 0],
    [150, 9],
  ] as const) {
    await page.locator('.scroller').evaluate(
      (box, at) => {
        box.scrollTop = 30 * Math.max(0, at[0] - 5)
        box.scrollLeft = 150 * Math.max(0, at[1] - 1)
      },
      [row, column] as const,
    )
    const found = `[data-cell="${row}:${column}"]`
    await page.waitForSelector(found)
    const here = await boxOf(found)
    const name = await boxOf(`[data-name="c${column}"]`)
    const number = await boxOf(`[role="row"]:has(> ${found}) > [role="rowheader"]`)
    expect([here.x, here.y]).toEqual([name.x, number.y])
    const head = await boxOf('.scroller .head')
    expect(name.y).toBe(head.y)
    expect(name.y + name.height).toBeLessThanOrEqual(head.y + head.height)
    expect(here.y).toBeGreaterThanOrEqual(head.y + head.height)
    expect(number.x).toBe((await boxOf('.scroller')).x + 1)
  }
  await page.context().close()
  site.check()
})

it('a table of 20,000 rows is drawn by what is seen, and moved in by keyboard', async () => {
  const page = await openFill()
  await drop(page, 'long.csv', linear(20_000, 6))
  await phase(page, 'ready')
  expect(await page.locator('.scroller [role="gridcell"]').count()).toBeLessThan(200)
  await cell(page, 0, 0).focus()
  await page.keyboard.press('Control+End')
  await page.waitForSelector('[data-cell="19999:5"]')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell'])).toBe(
    '19999:5',
  )
  await page.keyboard.press('ArrowUp')
  await page.waitForFunction(
    () => (document.activeElement as HTMLElement).dataset['cell'] === '19998:5',
  )
  await page.context().close()
  site.check()
})

it('cross-origin isolated, it fills the same on threads', async () => {
  const isolated = await startSite({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  })
  const run = async (one: Site) => {
    const page = await one.open({ hash: '#half=fill' })
    await drop(page, 'x.csv', linear(30, 3))
    await phase(page, 'ready')
    await fill(page, 'balanced')
    await phase(page, 'filled')
    const { bytes } = await downloaded(page, 'csv')
    const shared = await page.evaluate(() => crossOriginIsolated)
    await page.context().close()
    one.check()
    return { shared, text: bytes.toString() }
  }
  const on = await run(isolated)
  await isolated.stop()
  const off = await run(site)
  expect([on.shared, off.shared]).toEqual([true, false])
  expect(on.text).toBe(off.text)
})
