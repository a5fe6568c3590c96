import { ColumnModel, formatCsv, parseCsv } from 'colmask/learn'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
import { cell, downloaded, drop, fill, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'
import { wavyTable } from '../helpers/wavy-table.js'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

type Options = Parameters<Site['open']>[0]

async function opened(content: string, name = 'x.csv', options: Options = {}): Promise<Page> {
  const page = await site.open({ ...options, hash: `#half=fill${options.hash ?? ''}` })
  await drop(page, name, content)
  await phase(page, 'ready')
  return page
}
const done = async (page: Page) => {
  await page.context().close()
  site.check()
}
const SMALL = wavyTable(24, 4)
/** Where several things are filled, on a machine that does other things too. */
const LONG = 240_000
const SOON = { timeout: 20_000 }
const kindOf = (page: Page, name: string) =>
  page.locator(`[data-name="${name}"] select:not([data-role])`)
const roleOf = (page: Page, name: string) => page.locator(`[data-name="${name}"] [data-role]`)
const filled = async (page: Page) => {
  await fill(page)
  await phase(page, 'filled')
}
const button = (page: Page, name: string) => page.locator(`[name="${name}"]`)
/** Milliseconds from a press of Stop until the page is in a phase, as the page itself sees it. */
const stopped = (page: Page, to: string) =>
  page.evaluate(async (wanted) => {
    const start = performance.now()
    document.querySelector<HTMLElement>('[name="stop"]')?.click()
    while (document.querySelector(`[data-phase="${wanted}"]`) === null) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return performance.now() - start
  }, to)
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
  })

describe('progress', () => {
  it.each([
    [320, 640],
    [768, 1024],
    [1366, 768],
    [1920, 1080],
  ])(
    'and Stop are in view at %i x %i wherever one scrolls, told in words and in the title',
    async (width, height) => {
      const page = await opened(wavyTable(1500, 20), 'x.csv', { viewport: { width, height } })
      await page.locator('[name="effort"]').selectOption('best')
      await button(page, 'fill').focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('[name="stop"]')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('fill')
      await page.waitForFunction(() => document.title.includes('%'))
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight), part)
        for (const what of ['stop', 'fill']) {
          if (what === 'fill' && width < 600) continue
          await expect.poll(() => inView(page, `[name="${what}"]`), SOON).toBe(true)
        }
        expect(await inView(page, '.run progress')).toBe(true)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await page.locator('[data-said]').textContent()).toMatch(/started|% done/)
      expect(await page.locator('[data-said]').getAttribute('role')).toBe('status')
      expect(await violationsOf(page)).toEqual([])
      await button(page, 'stop').click()
      await done(page)
    },
  )

  it(
    'is told in Chinese',
    async () => {
      const page = await opened(wavyTable(1500, 20), 'x.csv', { hash: '&lang=zh' })
      await fill(page, 'best')
      await page.waitForFunction(() => /^\d+% · colmask/.test(document.title))
      expect(await page.locator('[data-progress]').textContent()).toMatch(/^正在(查看表格|学习)……/)
      expect(await page.locator('.run').textContent()).not.toMatch(/[A-Za-z]{3}/)
      await done(page)
    },
    LONG,
  )
})

describe('Stop', () => {
  it(
    'while the table is looked at answers within a second: table and last result stay',
    async () => {
      const page = await opened(SMALL)
      await filled(page)
      const first = (await downloaded(page, 'csv')).bytes.toString()
      await drop(page, 'wide.csv', wavyTable(300, 150))
      await expect.poll(() => page.locator('[data-phase] h2').textContent(), SOON).toBe('wide.csv')
      await fill(page, 'best')
      await page.waitForSelector('[name="stop"]')
      expect(await stopped(page, 'ready')).toBeLessThan(1000)
      expect(await page.locator('[data-phase] h2').textContent()).toBe('wide.csv')
      // What took its place works.
      await kindOf(page, 'c0').selectOption('category')
      await expect.poll(() => kindOf(page, 'c0').inputValue(), SOON).toBe('category')
      await button(page, 'undo').click()
      await button(page, 'undo').click()
      await phase(page, 'filled')
      expect((await downloaded(page, 'csv')).bytes.toString()).toBe(first)
      await done(page)
    },
    LONG,
  )

  it(
    'while it is filled again answers within a second, and gives the last result',
    async () => {
      const page = await opened(wavyTable(800, 12))
      await filled(page)
      const first = (await downloaded(page, 'csv')).bytes.toString()
      await fill(page, 'best')
      await page.waitForSelector('[name="stop"]')
      expect(await stopped(page, 'filled')).toBeLessThan(1000)
      expect((await downloaded(page, 'csv')).bytes.toString()).toBe(first)
      expect(await page.title()).toBe('colmask playground')
      await done(page)
    },
    LONG,
  )

  it(
    'once something is learned keeps it, or, pressed again, does not wait for it',
    async () => {
      const page = await opened(wavyTable(800, 6))
      await fill(page, 'best')
      // It is folded away, and in the page all the same.
      await page.waitForSelector('.curve .line[points*=","]', {
        state: 'attached',
        timeout: 50_000,
      })
      await button(page, 'stop').click()
      // Within a second it says so, and offers not to wait.
      await expect
        .poll(() => page.locator('[data-phase="filled"], [data-progress]').first().textContent(), {
          timeout: 1000,
        })
        .toMatch(/Putting the best so far together|x\.csv/)
      if ((await page.locator('[data-phase="filling"]').count()) > 0) {
        expect(await stopped(page, 'ready')).toBeLessThan(1000)
      }
      await done(page)
    },
    LONG,
  )
})

describe('what was filled is not lost', () => {
  it(
    'by a file that cannot be read, or one that can: undo brings it back',
    async () => {
      const page = await opened(SMALL, 'first.csv')
      await filled(page)
      const first = (await downloaded(page, 'csv')).bytes.toString()
      await drop(page, 'bad.csv', 'a,b\n1,2\n3,4,5')
      await page.waitForSelector('[data-failure]:not(:empty)')
      expect(await page.locator('[data-phase] h2').textContent()).toBe('first.csv')
      expect(await page.locator('[data-phase]').getAttribute('data-phase')).toBe('filled')
      // The bad one can be read in another way, or left.
      expect(await page.locator('[name="read-onBadRow"]').count()).toBe(1)
      await button(page, 'leave-opening').click()
      expect(await page.locator('[data-failure]').textContent()).toBe('')
      await drop(page, 'second.csv', wavyTable(30, 3))
      await phase(page, 'ready')
      expect(await page.locator('[data-phase] h2').textContent()).toBe('second.csv')
      await button(page, 'undo').click()
      await phase(page, 'filled')
      expect(await page.locator('[data-phase] h2').textContent()).toBe('first.csv')
      const { name, bytes } = await downloaded(page, 'csv')
      expect([name, bytes.toString()]).toEqual(['first.filled.csv', first])
      await button(page, 'redo').click()
      await expect
        .poll(() => page.locator('[data-phase] h2').textContent(), SOON)
        .toBe('second.csv')
      await done(page)
    },
    LONG,
  )

  it(
    'by a kind, a reading or the other half: it stays as the last result until Fill',
    async () => {
      const page = await opened(SMALL)
      await filled(page)
      const first = (await downloaded(page, 'csv')).bytes.toString()
      await kindOf(page, 'c0').selectOption('text')
      await expect
        .poll(() => page.locator('[data-stale]').getAttribute('data-stale'), SOON)
        .toBe('true')
      expect(await page.locator('.stale-note').textContent()).toMatch(/before your last changes/)
      expect((await downloaded(page, 'csv')).bytes.toString()).toBe(first)
      expect(await page.locator('.results').count()).toBe(1)
      await button(page, 'view-after').click()
      expect(await page.locator('[role="gridcell"].filled').count()).toBeGreaterThan(0)
      await page.locator('#tab-mask').click()
      await page.locator('#tab-fill').click()
      expect(await page.locator('[role="gridcell"].filled').count()).toBeGreaterThan(0)
      expect(await violationsOf(page)).toEqual([])
      await page.keyboard.press('Control+z')
      await phase(page, 'filled')
      expect(await kindOf(page, 'c0').inputValue()).toBe('number')
      await page.locator('[name="fill"]').focus()
      await page.keyboard.press('Control+Shift+Z')
      await expect
        .poll(() => page.locator('[data-stale]').getAttribute('data-stale'), SOON)
        .toBe('true')
      await filled(page)
      const second = (await downloaded(page, 'csv')).bytes.toString()
      expect(second).not.toBe(first)
      await button(page, 'undo').click()
      await expect
        .poll(async () => (await downloaded(page, 'csv')).bytes.toString(), SOON)
        .toBe(first)
      await done(page)
    },
    LONG,
  )

  it(
    'roles and ways of reading are undone and redone by keys, one step each',
    async () => {
      const page = await opened(SMALL)
      await roleOf(page, 'c1').selectOption('use')
      await page.locator('.reading summary').click()
      await page.locator('[name="read-header"]').selectOption('false')
      await expect.poll(() => page.locator('[data-size]').textContent(), SOON).toContain('25 rows')
      await page.locator('h1').click()
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.locator('[data-size]').textContent(), SOON).toContain('24 rows')
      expect(await roleOf(page, 'c1').inputValue()).toBe('use')
      await page.keyboard.press('Control+z')
      await expect.poll(() => roleOf(page, 'c1').inputValue(), SOON).toBe('fill')
      await page.keyboard.press('Control+y')
      await expect.poll(() => roleOf(page, 'c1').inputValue(), SOON).toBe('use')
      await page.keyboard.press('Control+Shift+Z')
      await expect.poll(() => page.locator('[data-size]').textContent(), SOON).toContain('25 rows')
      // What is read so is what is filled.
      await page.keyboard.press('Control+z')
      await filled(page)
      expect((await downloaded(page, 'csv')).bytes.toString().split('\n')[0]).toBe('c0,c1,c2,c3')
      await done(page)
    },
    LONG,
  )

  it(
    'before and after are shown in turn',
    async () => {
      const page = await opened('a,b\n1,2\n2,4\n3,\n4,8\n5,10\n6,12\n')
      expect(await button(page, 'view-before').count()).toBe(0)
      await filled(page)
      expect(await cell(page, 2, 1).getAttribute('class')).toBe('filled')
      await button(page, 'view-before').click()
      expect(await cell(page, 2, 1).getAttribute('class')).toBe('hole')
      expect(await button(page, 'view-before').getAttribute('aria-pressed')).toBe('true')
      await button(page, 'view-after').click()
      expect(await cell(page, 2, 1).getAttribute('class')).toBe('filled')
      await done(page)
    },
    LONG,
  )

  it(
    'without a question before one leaves, unless it was downloaded',
    async () => {
      const page = await opened(SMALL)
      await filled(page)
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        return dialog.dismiss()
      })
      await page.reload({ timeout: 3000 }).catch(() => undefined)
      expect(asked).toEqual(['beforeunload'])
      expect(await page.locator('[data-phase="filled"]').count()).toBe(1)
      await downloaded(page, 'csv')
      await page.reload()
      await page.waitForSelector('header')
      expect(asked).toEqual(['beforeunload'])
      await done(page)
    },
    LONG,
  )
})

describe('a model that was downloaded', () => {
  const model = async () => {
    const fitted = await ColumnModel.fit(parseCsv(named(wavyTable(200, 4), 'temperature')), {
      budget: 'fast',
      seed: 1,
    })
    return { fitted, bytes: fitted.toBytes() }
  }
  const put = (page: Page, ...files: (readonly [string, Uint8Array | string])[]) =>
    page.locator('[name="table"]').setInputFiles(
      files.map(([name, content]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    )
  const named = (text: string, name: string) => text.replace('c3', name)
  const other = named(wavyTable(50, 4, 7), 'temprature')

  it.each(['with', 'before', 'after'] as const)(
    'fills a new table that comes %s it',
    async (when) => {
      const { fitted, bytes } = await model()
      const page = await site.open({ hash: '#half=fill' })
      if (when === 'with') await put(page, ['new.csv', other], ['m.safetensors', bytes])
      if (when === 'before') {
        await put(page, ['m.safetensors', bytes])
        expect(await page.locator('[data-by-model]').textContent()).toContain('the next table')
        await put(page, ['new.csv', other])
      }
      if (when === 'after') {
        await put(page, ['new.csv', other])
        await phase(page, 'ready')
        await put(page, ['m.safetensors', bytes])
      }
      await phase(page, 'filled')
      expect(await page.locator('[data-by-model]').textContent()).toMatch(
        /It knows 3 of 4 columns.*The table lacks: temperature \(is it temprature\?\).*New to the model.*: temprature\./,
      )
      expect(await page.locator('[data-filled-by]').textContent()).toContain('m.safetensors')
      const { bytes: csv } = await downloaded(page, 'csv')
      expect(csv.toString()).toBe(formatCsv(fitted.impute(parseCsv(other))))
      expect(await violationsOf(page)).toEqual([])
      await done(page)
    },
  )

  it(
    'kinds are the model’s; what cannot be so, and what is no model, get a sentence',
    async () => {
      const words = (code: (i: number) => string) =>
        `x,code\n${Array.from({ length: 40 }, (_, i) => `${i % 9 ? i : ''},${code(i)}`).join('\n')}\n`
      const table = parseCsv(words((i) => `${i % 3}`)).withKind('code', 'category')
      const fitted = await ColumnModel.fit(table, { budget: 'fast' })
      const page = await opened(words((i) => `${i % 4}`))
      expect(await kindOf(page, 'code').inputValue()).toBe('integer')
      await put(page, ['m.safetensors', fitted.toBytes()])
      await phase(page, 'filled')
      expect(await kindOf(page, 'code').inputValue()).toBe('category')
      expect(await page.locator('[data-by-model]').textContent()).toContain(
        'In code, it never saw: “3”',
      )
      await put(page, ['bad.safetensors', 'no model'])
      await page.waitForSelector('[data-failure]:not(:empty)')
      expect(await page.locator('[data-failure]').textContent()).toMatch(/^The model cannot fill/)
      expect(await page.locator('[data-phase]').getAttribute('data-phase')).toBe('filled')
      await done(page)
    },
    LONG,
  )
})

it(
  'before it learns from many columns for long, it says so and offers to learn from fewer',
  async () => {
    const page = await opened(wavyTable(300, 300))
    await fill(page, 'best')
    await page.waitForSelector('[data-long]', { timeout: 20_000 })
    expect(await page.locator('[data-long]').textContent()).toMatch(
      /^Learning from 300 columns will take about .*The \d+ holes of the other columns would stay\..*Learn from the 200 that tell most/,
    )
    expect(await violationsOf(page)).toEqual([])
    await page.locator('[name="effort"]').selectOption('fast')
    await button(page, 'long-few').click()
    await page.waitForSelector('[name="stop"]')
    expect(await page.locator('.summary').textContent()).toContain('You chose to leave it out.')
    expect(await stopped(page, 'ready')).toBeLessThan(1000)
    await button(page, 'undo').click()
    await expect.poll(() => page.locator('.summary').textContent(), SOON).toMatch(/^All \d+ holes/)
    await done(page)
  },
  LONG,
)

describe('the work kept in the browser', () => {
  it(
    'is none by default; if it is asked for, it is there after a reload, until it is forgotten',
    async () => {
      const page = await opened(SMALL, 'kept.csv')
      await filled(page)
      const first = (await downloaded(page, 'csv')).bytes.toString()
      const bases = () => page.evaluate(async () => (await indexedDB.databases()).length)
      expect(await bases()).toBe(0)
      await page.locator('[name="keep-work"]').check()
      await page.waitForSelector('[data-kept="yes"]')
      await roleOf(page, 'c1').selectOption('use')
      await page.waitForSelector('[data-kept="yes"]')
      await page.waitForTimeout(600)
      const requests = site.requests.length
      await page.reload()
      await phase(page, 'filled')
      expect(await page.locator('[data-phase] h2').textContent()).toBe('kept.csv')
      expect(await roleOf(page, 'c1').inputValue()).toBe('use')
      expect(await page.locator('[name="keep-work"]').isChecked()).toBe(true)
      const { name, bytes } = await downloaded(page, 'csv')
      expect([name, bytes.toString()]).toEqual(['kept.filled.csv', first])
      expect(site.requests.length - requests).toBe(1)
      expect(await violationsOf(page)).toEqual([])
      await button(page, 'forget-work').click()
      await expect.poll(bases, SOON).toBe(0)
      await page.reload()
      await page.waitForSelector('header')
      expect(await page.locator('[data-phase]').count()).toBe(0)
      await done(page)
    },
    LONG,
  )
})
