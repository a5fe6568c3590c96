import type { Page } from 'playwright'
import { violationsOf } from '../../helpers/axe.js'

export const SIZES = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
/** Nothing may be wider there either. */
const NARROWEST = { width: 320, height: 640 }
const THEMES = ['light', 'dark'] as const
/** By axe, which takes as long as all pictures. */
const CHECKED = 1366
/** To look at some of them: COLMASK_WIDTHS=375,768. */
const asked = process.env['COLMASK_WIDTHS']?.split(',').map(Number)

/** Pictures at each width in each theme into a folder, and what is wrong: wider than the screen, or against axe. */
export async function take(page: Page, path: (size: string) => string): Promise<string[]> {
  const faults: string[] = []
  await page.setViewportSize(NARROWEST)
  const least = await page.evaluate(() => document.documentElement.scrollWidth)
  if (least > NARROWEST.width) faults.push(`${NARROWEST.width}: ${least} pixels wide`)
  for (const size of SIZES) {
    if (asked && !asked.includes(size.width)) continue
    await page.setViewportSize(size)
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      const name = `${size.width}-${colorScheme}`
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > size.width) faults.push(`${name}: ${wide} pixels wide`)
      if (size.width === CHECKED) {
        faults.push(...(await violationsOf(page)).map((text) => `${name}: ${text}`))
      }
      await page.screenshot({ path: path(name), fullPage: true, animations: 'disabled' })
    }
  }
  return faults
}

/** What is off the screen is drawn too. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important; transition: none !important }')
    document.adoptedStyleSheets = [sheet]
  })
}

/** Two frames later: sizes were measured, and what follows from them is drawn. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
  })
}
