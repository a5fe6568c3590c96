import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, it } from 'vitest'
import { type Site, startSite } from '../helpers/site.js'

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 390, height: 844 }

let site: Site
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
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
