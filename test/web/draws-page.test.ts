import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diagnoseDraws } from 'colmask/diagnostics'
import { ColumnModel, formatCsv, parseCsv } from 'colmask/learn'
import { toLong } from 'colmask/pool'
import type { Download, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'
import { testsOfAnyPage } from './any-page.js'

const PENGUINS = readFileSync(
  fileURLToPath(new URL('../../examples/penguins.csv', import.meta.url)),
  'utf8',
)

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

async function drawn(page: Page): Promise<void> {
  await page.locator('[name="draw"]').click()
  await page.waitForSelector('[data-draws="drawn"]', { timeout: 50_000 })
}

describe('draws of the penguins', () => {
  let page: Page
  beforeAll(async () => {
    page = await site.open({ hash: '#half=fill' })
    await page.locator('[name="penguins"]').click()
    await phase(page, 'ready')
    await fill(page)
    await phase(page, 'filled')
    await drawn(page)
  })
  afterAll(() => page.context().close())

  it('are shown by column, each picture with a title and what it says', async () => {
    const charts = page.locator('.draws .charts figure')
    await expect.poll(() => charts.count()).toBe(5)
    const bill = charts.first().locator('svg')
    expect(await bill.locator('title').textContent()).toBe('bill_length_mm: observed and drawn')
    expect(await bill.locator('desc').textContent()).toMatch(
      /^342 observed and 2 drawn cells of bill_length_mm: mean 43\.9 observed, [\d.]+ drawn; sd/,
    )
    // Two holes, a row of crosses each.
    expect(await bill.locator('.drawn-crosses').count()).toBe(2)
    expect(await bill.locator('.observed-line').count()).toBe(1)
    expect(await page.locator('.draws table tbody tr').count()).toBeGreaterThanOrEqual(5)
  })

  it('show any two columns beside one another', async () => {
    const picture = page.locator('.pair-picture svg')
    await page.locator('[name="pair-x"]').selectOption('bill_length_mm')
    await page.locator('[name="pair-y"]').selectOption('sex')
    await expect
      .poll(() => picture.locator('title').textContent())
      .toBe('sex against bill_length_mm')
    expect(await picture.locator('desc').textContent()).toMatch(
      /rows with? ?.*in 5 draws$|in 5 draws/,
    )
    expect(await picture.locator('.drawn-crosses').count()).toBe(5)
  })

  it('come as one long file or as five, which are those of the package', async () => {
    const table = parseCsv(PENGUINS)
    // What draws does not depend on the budget; the page's file of the model keeps none of it.
    const model = await ColumnModel.fit(table, { budget: 'fast', seed: 0 })
    const draws = model.impute(table, { draws: 5, seed: 0 })
    const long = await downloaded(page, 'long')
    expect(long.name).toBe('penguins.draws.csv')
    expect(long.bytes.toString()).toBe(formatCsv(toLong(draws, { given: table })))
    const files: Download[] = []
    page.on('download', (file) => files.push(file))
    await page.locator('[name="download-draws"]').click()
    await expect.poll(() => files.length).toBe(5)
    const names = files.map((file) => file.suggestedFilename()).sort()
    expect(names).toEqual([1, 2, 3, 4, 5].map((i) => `penguins.${i}.csv`))
    for (const file of files) {
      const number = Number(/\d/.exec(file.suggestedFilename()))
      const text = readFileSync(await file.path(), 'utf8')
      expect(text).toBe(formatCsv(draws[number - 1] ?? table))
    }
    expect(diagnoseDraws(table, draws).notes).toEqual([])
    expect(await page.locator('.draw-notes').count()).toBe(0)
  })

  testsOfAnyPage(
    () => page,
    () => site.check(),
  )
})

it('what is worth a look is said in the page’s language, and names are never HTML', async () => {
  const page = await site.open({ hash: '#half=fill', locale: 'zh-CN' })
  const rows = Array.from(
    { length: 120 },
    (_, i) => `${i < 60 ? 'here' : '<img src=x>'},${i < 60 ? (i * 37) % 61 : ''},${i % 7}`,
  )
  await drop(page, 'x.csv', `site,score,n\n${rows.join('\n')}`)
  await phase(page, 'ready')
  await fill(page)
  await phase(page, 'filled')
  await drawn(page)
  expect(await page.locator('.draw-notes').textContent()).toContain(
    '“site”列为“<img src=x>”的行，“score”列从未给出',
  )
  expect(await page.locator('#app img').count()).toBe(0)
  await page.context().close()
  site.check()
})

it('a table with a column .imp is drawn, and the long file refused in a sentence', async () => {
  const page = await site.open({ hash: '#half=fill' })
  const rows = Array.from({ length: 40 }, (_, i) => `${i % 5},${i % 9 ? 2 * i + 0.5 : ''},${i}`)
  await drop(page, 'x.csv', `.imp,y,z\n${rows.join('\n')}`)
  await phase(page, 'ready')
  await fill(page)
  await phase(page, 'filled')
  await drawn(page)
  await page.locator('[name="download-long"]').click()
  await expect
    .poll(() => page.locator('.draws [role="alert"]').textContent())
    .toMatch(/^Could not make the draws: .*\.imp/)
  expect(await page.locator('[data-draws="drawn"]').count()).toBe(1)
  await page.context().close()
  site.check()
})
