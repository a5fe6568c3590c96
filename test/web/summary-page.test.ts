import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
import { downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { germanTable, openDates, strayWord, surveyWithRemarks } from '../helpers/messy-tables.js'
import { type Site, startSite } from '../helpers/site.js'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

async function opened(name: string, content: string | Uint8Array, hash = ''): Promise<Page> {
  const page = await site.open({ hash: `#half=fill${hash}` })
  await drop(page, name, content)
  await phase(page, 'ready')
  return page
}

const done = async (page: Page) => {
  await page.context().close()
  site.check()
}
const headline = (page: Page) => page.locator('.summary .headline').textContent()
const roleOf = (page: Page, name: string) => page.locator(`[data-name="${name}"] [data-role]`)
const filled = async (page: Page) => {
  await fill(page)
  await phase(page, 'filled')
}
const holesIn = (text: string, delimiter: string) =>
  text
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + line.split(delimiter).filter((cell) => cell === '').length, 0)

describe('what is filled, and what is not', () => {
  it('is said before and after, and one click mends the German table', async () => {
    const page = await opened('umsatz.csv', germanTable())
    expect(await headline(page)).toBe('28 of 150 holes will be filled. 122 in 4 columns will not:')
    expect(await page.locator('.summary [data-why="mostly-numbers"]').count()).toBe(4)
    expect(await page.locator('.summary li').first().textContent()).toMatch(
      /Umsatz .*31 missing.*Would be numbers, but for “ca. 1.200,50”.*Treat “ca. 1.200,50” as missing/,
    )
    expect(await violationsOf(page)).toEqual([])
    await filled(page)
    expect(await headline(page)).toMatch(
      /^28 of 150 holes filled in \d+ s\. 122 in 4 columns were not:$/,
    )
    await page.locator('[name="fix-all"]').click()
    await expect.poll(() => headline(page)).toBe('All 154 holes will be filled.')
    await filled(page)
    expect(await headline(page)).toMatch(/^All 154 holes filled in \d+ s\.$/)
    const { bytes } = await downloaded(page, 'csv')
    expect(holesIn(bytes.toString(), ';')).toBe(0)
    expect(bytes.toString()).toMatch(/^\d\.\d{3},\d\d;/m)
    await done(page)
  })

  it('says plainly where a download would be the file itself', async () => {
    const page = await opened('x.csv', strayWord('see note', 40))
    expect(await headline(page)).toMatch(/^2 of 78 holes will be filled\. 76 in 36 columns/)
    await page.locator('[name="fix-0"]').click()
    await expect.poll(() => headline(page)).toMatch(/^All \d+ holes will be filled\.$/)
    // All left out but two without holes.
    const text = `a,b,c\n${Array.from({ length: 30 }, (_, i) => `${i * 2 + (i % 3)},${i % 7},${i % 5 ? `v${i} x` : ''}\n`).join('')}`
    await drop(page, 'y.csv', text)
    await expect.poll(() => headline(page)).toBe('As it is, none of the 6 holes will be filled:')
    await filled(page)
    expect(await headline(page)).toBe(
      'Nothing was filled. A download would be the same table as your file:',
    )
    expect((await downloaded(page, 'csv')).bytes.toString()).toBe(text)
    await done(page)
  })

  it('38 of 40 columns with a stray word are one reason, and one click', async () => {
    const page = await opened('x.csv', strayWord('see note'))
    expect(await page.locator('.summary li').count()).toBe(1)
    expect(await page.locator('.summary li').textContent()).toMatch(
      /^m0, m2, m3, m4 and 30 more .*Would be numbers, but for “see note”/,
    )
    await page.locator('[name="fix-0"]').click()
    await expect.poll(() => headline(page)).toMatch(/^All \d+ holes will be filled\.$/)
    expect(await page.locator('[name="read-missing"]').inputValue()).toBe('see note')
    await done(page)
    // A dash is none of it: it means missing by itself.
    const other = await opened('x.csv', strayWord('-'))
    expect(await headline(other)).toMatch(/^All \d+ holes will be filled\.$/)
    await done(other)
  })

  it('asks which of two dates is meant, in Chinese too', async () => {
    const page = await opened('x.csv', openDates(), '&lang=zh')
    expect(await headline(page)).toBe('14 处空缺中将填补 6 处。1 列中的 8 处不会填补：')
    const [first, second] = await page.locator('.summary .fix').allTextContents()
    expect([first, second]).toEqual(['按日在前读取', '按月在前读取'])
    await page.locator('[name="fix-1"]').click()
    await expect.poll(() => headline(page)).toBe('全部 14 处空缺都将填补。')
    expect(await page.locator('[name="read-dayFirst"]').inputValue()).toBe('false')
    await done(page)
  })
})

describe('what becomes of each column', () => {
  it('is that remarks, names, numbers of rows and constants are left out, and nothing is invented', async () => {
    const page = await opened('survey.csv', surveyWithRemarks())
    expect(await roleOf(page, 'remarks').inputValue()).toBe('leave')
    for (const name of ['id', 'name', 'study', 'remarks']) {
      expect(await roleOf(page, name).getAttribute('data-role')).toBe('leave')
    }
    expect(await roleOf(page, 'age').inputValue()).toBe('fill')
    await roleOf(page, 'price').selectOption('observed')
    await filled(page)
    expect(await page.locator('.summary [data-why="remarks"]').textContent()).toContain(
      'Looks like remarks. Filled ones would be made up.',
    )
    const rows = (await downloaded(page, 'csv')).bytes.toString().trim().split('\n').slice(1)
    const cells = rows.map((row) => row.split(','))
    expect(cells.filter(([, , , , , remark]) => remark !== '')).toHaveLength(69)
    expect(new Set(cells.map(([, , , price]) => Number(price)))).toEqual(
      new Set([4.99, 9.99, 14.95, 19.9]),
    )
    expect(cells.every(([, , age]) => age !== '')).toBe(true)
    await done(page)
  })

  it('can be changed: what is used is not filled; who wants remarks gets them', async () => {
    const page = await opened('survey.csv', surveyWithRemarks())
    await roleOf(page, 'age').selectOption('use')
    await expect
      .poll(() => page.locator('.summary [data-why="chosenUse"]').textContent())
      .toContain('You chose to learn from it without filling it.')
    await page.locator('[data-why="remarks"] [name="fix-0"]').click()
    await expect.poll(() => roleOf(page, 'remarks').inputValue()).toBe('fill')
    await filled(page)
    const rows = (await downloaded(page, 'csv')).bytes.toString().trim().split('\n').slice(1)
    const cells = rows.map((row) => row.split(','))
    expect(cells.filter(([, , age]) => age === '').length).toBe(55)
    expect(cells.filter(([, , , , , remark]) => remark === '')).toHaveLength(0)
    // What is changed afterwards loses nothing, and says that it is not yet so.
    await roleOf(page, 'age').selectOption('fill')
    await expect
      .poll(() => page.locator('.summary .hint').first().textContent())
      .toBe('Changed since it was filled. Press Fill to fill it again.')
    expect(await page.locator('[data-column-report]').count()).toBe(6)
    await done(page)
  })
})
