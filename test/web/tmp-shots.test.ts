import { afterAll, beforeAll, it } from 'vitest'
import { drop, fill, phase } from '../helpers/fill-page.js'
import { germanTable, surveyWithRemarks } from '../helpers/messy-tables.js'
import { type Site, startSite } from '../helpers/site.js'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
it.each([
  ['en-1366', 1366, 'light', 'en'],
  ['zh-375', 375, 'light', 'zh'],
  ['en-768-dark', 768, 'dark', 'en'],
  ['zh-1920-dark', 1920, 'dark', 'zh'],
] as const)('%s', async (name, width, colorScheme, lang) => {
  const page = await site.open({
    viewport: { width, height: 900 },
    colorScheme,
    hash: `#half=fill&lang=${lang}`,
  })
  await drop(
    page,
    'umsatz.csv',
    name.includes('375') || name.includes('768') ? germanTable() : surveyWithRemarks(),
  )
  await phase(page, 'ready')
  await page.screenshot({ path: `/tmp/p1/${name}.png`, fullPage: true })
  if (width === 1366) {
    await fill(page)
    await phase(page, 'filled')
    await page.screenshot({ path: `/tmp/p1/${name}-filled.png` })
  }
  await page.context().close()
})
