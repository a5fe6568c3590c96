import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
import { drop, phase } from '../helpers/fill-page.js'
import { germanTable } from '../helpers/messy-tables.js'
import { type Site, startSite } from '../helpers/site.js'
import { MASK_STORIES } from './looks/mask-stories.js'

/** `npm run screenshots` looks at all states; here are those that are cheap. */
let site: Site
let page: Page
beforeAll(async () => {
  site = await startSite()
  page = await site.open()
})
afterAll(() => site.stop())

const show = async (hash: string, width: number) => {
  await page.setViewportSize({ width, height: 700 })
  await page.goto(`${site.url}${hash}`)
  await page.reload()
  await page.waitForSelector('main')
}
const wide = () => page.evaluate(() => document.documentElement.scrollWidth)

it.each(MASK_STORIES)('$name: at 320 pixels nothing is wider, in Chinese', async ({ hash }) => {
  await show(`#${hash.slice(1)}&lang=zh`, 320)
  expect(await wide()).toBe(320)
})

it.each(['en', 'zh'])(
  'the start of the other half, and a table: nothing is wider than 320 pixels: %s',
  async (lang) => {
    await show(`#half=fill&lang=${lang}`, 320)
    expect(await wide()).toBe(320)
    await drop(page, 'umsatz.csv', germanTable())
    await phase(page, 'ready')
    await page.locator('.reading details > summary').click()
    expect(await wide()).toBe(320)
    expect(await violationsOf(page)).toEqual([])
  },
)

it('the start page moves for five seconds at most, once, and not at all where less motion is asked for', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await show('#half=fill', 1366)
  const ends = () =>
    page
      .locator('.demo .late')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          one.getAnimations({ subtree: true }).map((motion) => motion.effect?.getComputedTiming()),
        ),
      )
  const timings = await ends()
  expect(timings).toHaveLength(6)
  for (const timing of timings) {
    expect(timing?.iterations).toBe(1)
    expect(Number(timing?.endTime)).toBeLessThanOrEqual(5000)
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await ends()).toEqual([])
  expect(await violationsOf(page)).toEqual([])
})

it('words of selects in the settings are not cut at any width', async () => {
  for (const width of [320, 375, 768, 1366]) {
    await show('', width)
    await page.locator('.rare > summary').click()
    const cut = await page.locator('.controls select').evaluateAll((all) =>
      (all as HTMLSelectElement[])
        .filter((select) => {
          const context = document.createElement('canvas').getContext('2d')
          if (context === null) throw new Error('canvas: expected 2d')
          const { font, paddingLeft } = getComputedStyle(select)
          context.font = font
          const text = select.selectedOptions[0]?.textContent ?? ''
          // The arrow takes some 20 pixels.
          return (
            context.measureText(text).width + Number.parseFloat(paddingLeft) + 20 >
            select.clientWidth
          )
        })
        .map(({ name }) => name),
    )
    expect([width, ...cut]).toEqual([width])
  }
})
