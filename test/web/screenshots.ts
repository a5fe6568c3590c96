import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from '../helpers/site.js'
import { FILL_STORIES } from './looks/fill-stories.js'
import { MASK_STORIES } from './looks/mask-stories.js'
import { drawAll, take } from './looks/take.js'

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
/** Of all states, to look at: not checked in. */
const ALL = fileURLToPath(new URL('../../screenshots/', import.meta.url))
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 390, height: 844 }

let site: Site
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  mkdirSync(ALL, { recursive: true })
  site = await startSite()
})
afterAll(() => site.stop())

it.each([
  ['mask-light', WIDE, 'light', ''],
  ['mask-dark', WIDE, 'dark', ''],
  ['mask-narrow', NARROW, 'light', ''],
  ['mask-projector', WIDE, 'light', '#view=projector&draw=11&fill=-1'],
  ['mask-leak', WIDE, 'light', '#fill=-1&rows=6&columns=8&seed=3'],
] as const)('%s', async (name, viewport, colorScheme, hash) => {
  const page = await site.open({ viewport, colorScheme, hash })
  await page.locator('[data-map="softmax"] [data-row="1"][data-column="3"]').hover()
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: true })
  site.check()
  await page.context().close()
})

it.each([
  ['fill-light', WIDE, 'light'],
  ['fill-dark', WIDE, 'dark'],
  ['fill-narrow', NARROW, 'light'],
] as const)('%s', async (name, viewport, colorScheme) => {
  const page = await site.open({ viewport, colorScheme, hash: '#half=fill' })
  await page.locator('[name="penguins"]').click()
  await page.locator('[name="effort"]').selectOption('fast')
  await page.locator('[name="fill"]').click()
  await page.waitForSelector('[data-phase="filled"]')
  await page.locator('[data-column-report="bill_length_mm"] .opener').click()
  await page.locator('[data-cell="3:2"]').focus()
  await page.waitForSelector('[data-audited="1"]', { state: 'attached' })
  // What is off the screen is not painted: all of it on the screen.
  await page.setViewportSize({ ...viewport, height: 8000 })
  await page.waitForTimeout(300)
  const height = await page.locator('#app').evaluate((app) => (app as HTMLElement).offsetHeight)
  await page.setViewportSize({ ...viewport, height })
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: true })
  site.check()
  await page.context().close()
})

describe.each(['en', 'zh'])('every state, in %s', (lang) => {
  it.each([...MASK_STORIES, ...FILL_STORIES])(
    '$name',
    async ({ hash, search, looks }) => {
      const options = { ...(search !== undefined && { search }), viewport: WIDE }
      const page = await site.open({ ...options, hash: `#${hash.slice(1)}&lang=${lang}` })
      await drawAll(page)
      const faults: string[] = []
      for (const { name, reach } of looks) {
        await reach(page)
        const wrong = await take(page, (size) => `${ALL}${name}-${lang}-${size}.png`)
        faults.push(...wrong.map((text) => `${name}: ${text}`))
        await page.setViewportSize(WIDE)
      }
      expect(faults).toEqual([])
      site.check()
      await page.context().close()
    },
    300_000,
  )
})
