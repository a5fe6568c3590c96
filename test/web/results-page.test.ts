import { excelSheets, parseExcel } from 'colmask/excel'
import { parseCsv } from 'colmask/learn'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
import { cell, downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'
import { rowsXml, workbook } from '../helpers/workbook.js'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** A table that is learned from: a scale, codes, numbers and dates, with holes, and one cell that is wrong. */
function survey(rows = 160): (string | number | null)[][] {
  const levels = ['low', 'medium', 'high']
  return Array.from({ length: rows }, (_, i) => {
    const x = (i * 37) % 101
    const level = levels[Math.floor((x * 3) / 101)] ?? 'low'
    const price = 3 * x + 5 + ((i * 7) % 5) / 10
    return [
      x,
      i % 3 === 0 && i > 0 ? null : i === 40 ? 900 : price,
      i % 5 === 1 ? null : level,
      [200, 404, 301][i % 3] ?? 200,
    ]
  })
}
const NAMES = ['x', 'price', 'level', 'status']
const csv = (rows = survey()) =>
  `${[NAMES, ...rows].map((row) => row.map((one) => one ?? '').join(',')).join('\n')}\n`

async function filledPage(name: string, content: string | Uint8Array, hash = ''): Promise<Page> {
  const page = await site.open({ hash: `#half=fill${hash}` })
  await drop(page, name, content)
  await phase(page, 'ready')
  await fill(page)
  await phase(page, 'filled')
  return page
}
const done = async (page: Page) => {
  await page.context().close()
  site.check()
}
const names = (page: Page) =>
  page
    .locator('.column-table tbody')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-column-report')))
const report = (page: Page, name: string) => page.locator(`[data-column-report="${name}"]`)

describe('the table of columns', () => {
  let page: Page
  beforeAll(async () => {
    page = await filledPage('x.csv', csv())
  })
  afterAll(() => done(page))

  it('has a row each, with holes, what was filled, skill and error', async () => {
    expect(await names(page)).toEqual(NAMES)
    expect(await report(page, 'price').locator('tr').first().textContent()).toMatch(
      /^pricenumber5353(very )?well \(\d+ %\)[\d.]+$/,
    )
  })

  it('is sorted by a click on a head, and back by more', async () => {
    const head = page.locator('[name="sort-holes"]')
    await head.click()
    expect((await names(page)).slice(0, 2)).toEqual(['price', 'level'])
    expect(await page.locator('th.of-holes').getAttribute('aria-sort')).toBe('descending')
    await head.click()
    expect((await names(page)).at(-1)).toBe('price')
    await head.click()
    expect(await names(page)).toEqual(NAMES)
    await page.locator('[name="sort-name"]').click()
    expect(await names(page)).toEqual([...NAMES].sort())
    await page.locator('[name="sort-name"]').click()
    await page.locator('[name="sort-name"]').click()
  })

  it('opens the column with most filled cells by itself: densities, axes with ticks, counts', async () => {
    const open = report(page, 'price')
    expect(await page.locator('.detail').count()).toBe(1)
    expect(await open.locator('.legend').textContent()).toMatch(
      /observed \(n = 107\).*filled \(n = 53\)/,
    )
    expect(await open.locator('.filled-line').count()).toBe(1)
    // Ticks across and upwards.
    expect(await open.locator('.picture text').count()).toBeGreaterThan(6)
    expect(await open.locator('figcaption').textContent()).toBe(
      '53 filled values beside 107 observed ones.',
    )
    expect(await open.locator('.predictors li').first().textContent()).toMatch(/^x\d+ %$/)
  })

  it('has scales and codes in their order', async () => {
    const texts = async (name: string) => {
      await report(page, name).locator('.opener').click()
      return report(page, name).locator('.class-name').allTextContents()
    }
    expect(await texts('level')).toEqual(['low', 'medium', 'high'])
    expect(await texts('status')).toEqual(['200', '301', '404'])
    expect(await violationsOf(page)).toEqual([])
  })

  it('says what is left: no hole, in the heads and above', async () => {
    expect(await page.locator('[data-size]').textContent()).toMatch(/85 of 85 holes filled/)
    expect(await page.locator('[data-name="price"] .holes').textContent()).toBe('53 filled')
  })
})

it('few filled values are marks on the axis, never bars as high as the picture', async () => {
  const rows = survey().map((row, i) => {
    const [x, price = null, level = null, status = 0] = row
    return [
      x ?? 0,
      i === 3 || i === 9 ? null : (price ?? 100),
      i === 4 ? null : (level ?? 'low'),
      status,
    ]
  })
  const page = await filledPage('x.csv', csv(rows))
  expect(await report(page, 'price').locator('.rug').count()).toBe(2)
  expect(await report(page, 'price').locator('.filled-line').count()).toBe(0)
  await report(page, 'level').locator('.opener').click()
  expect(await report(page, 'level').locator('.filled-mark').count()).toBe(1)
  expect(await report(page, 'level').locator('svg .guessed').count()).toBe(0)
  await done(page)
})

it('3,000 columns come in pages of 50, are found by name, and only open ones are drawn', async () => {
  const many = Array.from({ length: 3000 }, (_, c) => `c${c}`)
  // Text but for three columns: what is measured is the table of columns, not learning.
  const lines = Array.from({ length: 40 }, (_, i) =>
    many
      .map((_, c) =>
        c < 3
          ? i % 7 === c
            ? ''
            : i * (c + 1) + 0.5
          : c % 2
            ? `note ${i} on ${c}`
            : `t ${c} ${i}`,
      )
      .join(','),
  )
  const page = await filledPage('x.csv', [many.join(','), ...lines].join('\n'))
  expect(await page.locator('.column-table tbody').count()).toBe(50)
  expect(await page.locator('.column-table svg').count()).toBe(1)
  expect(await page.locator('.pager [role="status"]').textContent()).toBe('1–50 of 3000')
  await page.locator('[name="later"]').click()
  expect((await names(page))[0]).toBe('c50')
  await page.locator('[name="find-column"]').fill('c299')
  expect(await names(page)).toEqual(['c299', ...Array.from({ length: 10 }, (_, i) => `c299${i}`)])
  await page.locator('[name="find-column"]').fill('')
  await page.locator('[name="only-filled"]').check()
  expect(await names(page)).toEqual(['c0', 'c1', 'c2'])
  await done(page)
})

describe('improbable cells', () => {
  it('differ from what is expected, and lead to their place in the table', async () => {
    const page = await filledPage('x.csv', csv())
    await page.waitForSelector('[data-audited="1"]', { state: 'attached' })
    const rows = await page
      .locator('.improbable tbody tr')
      .evaluateAll((all) => all.map((row) => Array.from(row.children, (one) => one.textContent)))
    expect(rows[0]?.slice(0, 2)).toEqual(['Row 41, price', '900'])
    for (const [, value, expected] of rows) expect(value).not.toBe(expected)
    await page.locator('.improbable .place').first().click()
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell']))
      .toBe('40:1')
    expect(await page.locator('[data-note]').textContent()).toContain('Row 41, price: 900')
    await done(page)
  })

  it('are said to be none where there are none, in both languages', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i % 5},${i % 11 ? 2 * (i % 5) : ''}`)
    for (const [hash, text] of [
      ['', 'None: every observed cell fits the rest of its row.'],
      ['&lang=zh', '没有：每个观测到的单元格都与该行其余部分相符。'],
    ] as const) {
      const page = await filledPage('x.csv', `a,b\n${rows.join('\n')}\n`, hash)
      await page.waitForSelector('[data-audited="1"]', { state: 'attached' })
      expect(await page.locator('[data-audited]').textContent()).toBe(text)
      expect(await page.locator('.improbable').count()).toBe(0)
      await done(page)
    }
  })
})

describe('downloads', () => {
  it('begin with the format of the upload; others, and what a model contains, are in a menu', async () => {
    const page = await filledPage('x.csv', csv())
    expect(await page.locator('[name="download-csv"]').isVisible()).toBe(true)
    expect(await page.locator('[name="download-xlsx"]').isVisible()).toBe(false)
    await page.locator('.menu > summary').click()
    expect(await page.locator('.menu').textContent()).toContain(
      'It contains categories and extreme values of this one',
    )
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('[name="download-model"]').isVisible()).toBe(false)
    const { name, bytes } = await downloaded(page, 'marked')
    expect(name).toBe('x.filled.marked.csv')
    const table = parseCsv(bytes.toString())
    expect(table.columns.map((column) => column.name)).toEqual([
      ...['x', 'price', 'price_filled', 'level', 'level_filled', 'status'],
    ])
    const marks = table.toRows({ typed: true }).map((row) => row['price_filled'])
    expect(marks.filter(Boolean)).toHaveLength(53)
    await done(page)
  })

  it('of a workbook is that workbook, its filled cells coloured, with sheets that say how', async () => {
    const rows = survey(60)
    const file = workbook({ sheets: [{ name: 'Data', rows: rowsXml([NAMES, ...rows]) }] })
    const page = await filledPage('book.xlsx', file, '&lang=en')
    const { name, bytes } = await downloaded(page, 'xlsx')
    expect(name).toBe('book.filled.xlsx')
    expect(excelSheets(bytes)).toEqual(['Data', 'How it was filled', 'Filled columns'])
    const filled = parseExcel(bytes, { sheet: 'Data' })
    expect(filled.columns.every(({ given }) => given === 60)).toBe(true)
    const how = parseExcel(bytes, { sheet: 'How it was filled' }).toRows()
    const said = new Map(how.map((row) => [row['What'], row['value']]))
    expect(said.get('File')).toBe('book.xlsx')
    expect(said.get('Effort')).toBe('fast')
    expect(String(said.get('Program'))).toMatch(/^colmask \d+\.\d+/)
    expect(String(said.get('Limits'))).toContain('estimates, not measurements')
    const columns = parseExcel(bytes, { sheet: 'Filled columns' }).toRows({ typed: true })
    expect(columns.map((row) => [row['Column'], row['Holes'], row['Filled']])).toEqual([
      ...[
        ['x', 0, 0],
        ['price', 19, 19],
        ['level', 12, 12],
        ['status', 0, 0],
      ],
    ])
    await done(page)
  })

  it('of draws is a workbook with a sheet each', async () => {
    const page = await filledPage('x.csv', csv(survey(60)))
    await page.locator('[name="draw"]').click()
    await page.waitForSelector('[data-draws="drawn"]', { timeout: 50_000 })
    const { name, bytes } = await downloaded(page, 'book')
    expect(name).toBe('x.draws.xlsx')
    const draws = [1, 2, 3, 4, 5].map((i) => `Draw ${i}`)
    expect(excelSheets(bytes)).toEqual([
      ...['Sheet1', ...draws, 'How it was filled', 'Filled columns'],
    ])
    for (const sheet of draws) {
      expect(parseExcel(bytes, { sheet }).columns.every(({ given }) => given === 60)).toBe(true)
    }
    await done(page)
  })
})

it('a filled cell shows its interval among the column’s values, or its likeliest classes', async () => {
  const page = await filledPage('x.csv', csv())
  await cell(page, 3, 1).focus()
  expect(await page.locator('[data-note]').textContent()).toMatch(/\d to \S+ in 9 of 10 such cells/)
  expect(await page.locator('[data-cell-picture] .cell-mark rect').count()).toBe(1)
  await cell(page, 1, 2).focus()
  const likely = await page.locator('.likely .share-text').allTextContents()
  const shares = likely.map((text) => Number.parseInt(text, 10))
  expect(shares).toHaveLength(3)
  expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThanOrEqual(2)
  expect([...shares].sort((a, b) => b - a)).toEqual(shares)
  expect(await page.locator('.likely .column-name').first().textContent()).toBe(
    await cell(page, 1, 2).textContent(),
  )
  await cell(page, 2, 1).focus()
  expect(await page.locator('[data-cell-picture]').count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])
  await done(page)
})

it.each(['en', 'zh'])('a report is printed: all columns open, no controls (%s)', async (lang) => {
  const page = await filledPage('x.csv', csv(), `&lang=${lang}`)
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.locator('[name="print-report"]').click()
  await page.waitForSelector('[data-printed]')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.detail svg:visible').count()).toBe(4)
  expect(await page.locator('.how:visible').count()).toBe(1)
  expect(await page.locator('.summary .headline').isVisible()).toBe(true)
  for (const hidden of ['select', 'input', '.table-view', '.downloads', '.tabs', 'progress']) {
    expect([hidden, await page.locator(`${hidden}:visible`).count()]).toEqual([hidden, 0])
  }
  const pdf = await page.pdf()
  expect(pdf.length).toBeGreaterThan(10_000)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => page.locator('.detail').count()).toBe(1)
  await done(page)
})
