import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellText } from '../../web/src/fill/pack.js'
import { wordsTogether } from '../../web/src/fill/words-together.js'
import { violationsOf } from '../helpers/axe.js'
import { cell, downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'

/** What a person met who came with a workbook and no manual. */

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
const openFill = (hash = '') => site.open({ hash: `#half=fill${hash}` })
const done = async (page: Page) => {
  await page.context().close()
  site.check()
}
const size = (page: Page) => page.locator('[data-size]').textContent()
const headline = (page: Page) => page.locator('.summary .headline').textContent()

/** On a machine that does other things too. */
const SOON = { timeout: 20_000 }

/** `unbekannt` means missing among ages, and may be an answer among others. */
const WORDS = ['Alter;Raucher']
for (let row = 0; row < 40; row++) {
  const age = row % 10 === 3 ? 'unbekannt' : 20 + ((row * 7) % 31)
  WORDS.push(`${age};${row % 8 === 5 ? 'unbekannt' : row % 2 ? 'ja' : 'nein'}`)
}

describe('words for no answer', () => {
  it('that stay are told first, and a click makes them holes', async () => {
    const page = await openFill()
    await drop(page, 'words.csv', WORDS.join('\n'))
    await phase(page, 'ready')
    expect(await headline(page)).toBe('All 4 holes will be filled.')
    const item = page.locator('[data-why="asides"]')
    expect(await item.textContent()).toContain(
      '5 more cells have a word for “no answer”: “unbekannt”. They stay as they are',
    )
    expect(await violationsOf(page)).toEqual([])
    await page.locator('[name="fix-asides"]').click()
    await expect.poll(() => headline(page), SOON).toBe('All 9 holes will be filled.')
    expect(await item.count()).toBe(0)
    await done(page)
  })

  it('are told of a table without holes, too', async () => {
    const page = await openFill('&lang=zh')
    const rows = ['a,b']
    for (let row = 0; row < 30; row++) rows.push(`${row},${['x', 'y', '未知'][row % 3]}`)
    await drop(page, 'words.csv', rows.join('\n'))
    await phase(page, 'ready')
    const text = (await page.locator('[data-why="asides"]').textContent()) ?? ''
    expect(text).toContain('另有 10 个单元格写着表示“没有回答”的词：“未知”。')
    await page.locator('[name="fix-asides"]').click()
    await expect.poll(() => headline(page), SOON).toBe('全部 10 处空缺都将填补。')
    await done(page)
  })
})

/** A sheet with a row of sums, which are words in German; both of its columns have a hole. */
function sums(): string {
  const rows = ['Filiale;Fläche;Umsatz']
  let sum = 0
  for (let row = 0; row < 40; row++) {
    sum += row % 9 === 4 ? 0 : 10 * row
    rows.push(
      `F${row % 4};${row % 7 === 2 ? '' : (row * 7) % 31};${row % 9 === 4 ? '' : 10 * row},5`,
    )
  }
  rows.push(`Summe;;${sum},5`)
  return rows.join('\n').replaceAll(';,5', ';')
}

describe('many words in many columns', () => {
  it('are a line each, not one for each column', () => {
    const found = ['-', 'k.A.'].flatMap((text) =>
      ['a', 'b', 'c', 'd'].map((column, i) => ({ code: 'markers', column, text, count: i + 1 })),
    )
    const other = { code: 'encoding', text: 'gb18030' }
    expect(wordsTogether([other, ...found])).toEqual([
      other,
      { code: 'markers', column: 'a', text: '-', count: 10, columns: 4 },
      { code: 'markers', column: 'a', text: 'k.A.', count: 10, columns: 4 },
    ])
    expect(wordsTogether(found.slice(0, 6))).toEqual(found.slice(0, 6))
  })
})

describe('a last row that adds up the others', () => {
  it('is told, and on a click it is neither learned from nor filled', async () => {
    const page = await openFill()
    await drop(page, 'sums.csv', sums())
    await phase(page, 'ready')
    const item = page.locator('[data-why="totals"]')
    expect(await item.textContent()).toContain('its holes are filled')
    const before = (await size(page)) ?? ''
    const holes = Number(/(\d+) holes/.exec(before)?.[1])
    await page.locator('[name="totals"]').click()
    await expect.poll(() => size(page), SOON).toBe(`41 rows, 3 columns, ${holes - 1} holes.`)
    expect(await item.textContent()).toContain('nothing is learned from it')
    expect(await violationsOf(page)).toEqual([])
    await fill(page)
    await phase(page, 'filled')
    expect(await size(page)).toContain(`${holes - 1} of ${holes - 1} holes filled.`)
    const { bytes } = await downloaded(page, 'csv')
    const lines = new TextDecoder().decode(bytes).trim().split('\n')
    expect(lines.at(-1)?.trim()).toBe(sums().split('\n').at(-1))
    expect(lines.slice(1, -1).filter((line) => /;(;|$)/.test(line.trim()))).toEqual([])
    // Draws are of the other rows, too.
    await page.locator('[name="draw"]').click()
    await page.waitForSelector('[data-draws="drawn"]', { timeout: 50_000 })
    await page.locator('[name="undo"]').click()
    await expect.poll(() => size(page), SOON).toBe(before)
    await done(page)
  })
})

describe('cells of a workbook', () => {
  it('are shown as days, and without the last digits of programs', async () => {
    const page = await openFill()
    const rows = '[{"d":"x","x":0.26253299414670354},{"d":"y","x":1285185.102337967}]'
    await drop(page, 'x.json', rows)
    await phase(page, 'ready')
    expect(await cell(page, 0, 1).textContent()).toBe('0.2625329941')
    expect(await cell(page, 1, 1).textContent()).toBe('1285185.102')
    expect(cellText(new Date('1997-08-22'))).toBe('1997-08-22')
    expect(cellText(new Date('1997-08-22T10:30:00Z'))).toBe('1997-08-22T10:30:00.000Z')
    await done(page)
  })
})

describe('another table after a result', () => {
  it('is not told as filled, and the results stay those of the table that they are of', async () => {
    const page = await openFill()
    const rows = ['a,b']
    for (let row = 0; row < 40; row++)
      rows.push(`${row % 5},${row % 10 === 7 ? '' : 2 * (row % 5)}`)
    await drop(page, 'one.csv', rows.join('\n'))
    await phase(page, 'ready')
    await fill(page)
    await phase(page, 'filled')
    expect(await size(page)).toBe('40 rows, 2 columns, 4 of 4 holes filled.')
    await page.locator('summary', { hasText: 'Read the file another way' }).click()
    await page.locator('[name="read-header"]').selectOption({ label: 'data' })
    await expect.poll(() => size(page), SOON).toBe('41 rows, 2 columns, 4 holes.')
    const names = page.locator('.results th[scope="row"]')
    expect((await names.allTextContents()).map((name) => name.trim())).toEqual(['a', 'b'])
    await done(page)
  })

  it('of one hole says so as people do', async () => {
    const page = await openFill()
    await drop(page, 'one.csv', 'a,b\n1,x\n,y\n3,x\n')
    await phase(page, 'ready')
    expect(await size(page)).toBe('3 rows, 2 columns, 1 hole.')
    expect(await headline(page)).toBe('The 1 hole will be filled.')
    await done(page)
  })
})
