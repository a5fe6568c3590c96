import type { Page } from 'playwright'
import type { Story } from './state.js'

const cell = (page: Page, map: string, row: number, column: number) =>
  page.locator(`[data-map="${map}"] > .scroll [data-row="${row}"][data-column="${column}"]`)
const still = async () => {}
const one = (name: string, hash: string, reach: (page: Page) => Promise<unknown> = still) => ({
  name,
  hash,
  looks: [{ name, reach }],
})

/** What is seen of 'Mask and softmax'. */
export const MASK_STORIES: readonly Story[] = [
  {
    name: 'mask',
    hash: '',
    looks: [
      { name: 'mask-walkthrough', reach: still },
      { name: 'mask-pinned', reach: (page) => cell(page, 'softmax', 1, 3).click() },
      { name: 'mask-editing', reach: (page) => cell(page, 'scores', 2, 1).dblclick() },
      {
        name: 'mask-unfolded',
        reach: async (page) => {
          await page.keyboard.press('Escape')
          await page.locator('.rare > summary').click()
          await page.locator('[data-map="softmax"] .plain > summary').click()
          await page.locator('[name="matrix-text"]').fill('1, 2\n3, x')
          await page.locator('[name="use-matrix"]').click()
        },
      },
    ],
  },
  one('mask-leak', '#fill=-1&rows=6&columns=8&seed=3'),
  one('mask-draws', '#draw=11&fill=-1'),
  one(
    'mask-names',
    '#mask=causal&fully=zero&rows=6&columns=6&rownames=the%0Acat%0Asat%0Aon%0Athe%0Amat&colnames=the%0Acat%0Asat%0Aon%0Athe%0Amat',
  ),
  one('mask-16', '#rows=16&columns=10&draw=4&fill=-10'),
  one('mask-24', '#rows=24&columns=24&mask=padding&fill=-10'),
  one('mask-projector', '#view=projector&draw=11&fill=-1'),
  { ...one('mask-embed', '#fill=-1'), search: '?embed' },
]
