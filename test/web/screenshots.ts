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
  ['mask-leak-zh', WIDE, 'light', '#fill=-1&lang=zh&rows=6&columns=8&seed=3'],
] as const)('%s', async (name, viewport, colorScheme, hash) => {
  const page = await site.open({ viewport, colorScheme, hash })
  await page.locator('[data-map="softmax"] [data-row="1"][data-column="3"]').hover()
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: true })
  site.check()
  await page.context().close()
})
