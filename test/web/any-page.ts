import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'

/** What is tested last of every page that was used. */
export function testsOfAnyPage(pageOf: () => Page, check: () => void): void {
  it.each(['light', 'dark'] as const)('axe finds no violation, %s', async (colorScheme) => {
    await pageOf().emulateMedia({ colorScheme })
    expect(await violationsOf(pageOf())).toEqual([])
  })

  it('at 360 pixels nothing is wider than the screen', async () => {
    await pageOf().setViewportSize({ width: 360, height: 700 })
    expect(await pageOf().evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it('met no error', check)
}
