import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goldenText } from '../helpers/golden.js'
import { type Site, startSite } from '../helpers/site.js'

let site: Site
let page: Page
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
beforeEach(async () => {
  page = await site.open()
  return async () => {
    await page.context().close()
    site.check()
  }
})

const field = (name: string) => page.locator(`[name="${name}"]`)
const cell = (map: string, row: number, column: number) =>
  page.locator(`[data-map="${map}"] [data-row="${row}"][data-column="${column}"]`)
const valuesOf = (map: string, of = page) =>
  of
    .locator(`[data-map="${map}"] > .scroll .cell`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value'] ?? ''))
const hash = () => page.evaluate(() => location.hash)

describe('scores that are edited, and names', () => {
  it('Enter, F2, a digit and a double click begin; Enter takes, Esc leaves; the mask stays', async () => {
    const masked = await valuesOf('masked')
    const at = async (i: number) => (await valuesOf('scores'))[i]
    await cell('scores', 1, 3).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('2.5')
    await page.keyboard.press('Enter')
    expect(await at(8)).toBe('2.5')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['row'])).toBe(
      '1',
    )
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.keyboard.type('-1,25')
    await page.keyboard.press('Enter')
    expect(await at(9)).toBe('−1.25')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    expect(await at(9)).toBe('7')
    await cell('scores', 0, 0).dblclick()
    await page.keyboard.type('1e3')
    await page.keyboard.press('Escape')
    expect(await at(0)).toMatch(/^−0\.78/)
    await page.keyboard.press('F2')
    await page.keyboard.type('much')
    await page.keyboard.press('Enter')
    expect(await page.locator('.edit').getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await valuesOf('masked')).toEqual(masked)
    expect(await page.locator('[data-text="program"]').textContent()).toContain(
      'scores[1, 3] = 2.5',
    )
    const again = await site.open({ hash: await hash() })
    expect(await valuesOf('scores', again)).toEqual(await valuesOf('scores'))
    await again.context().close()
    await field('undo-scores').click()
    expect(await page.locator('[data-text="printed"]').textContent()).toBe(
      goldenText('walkthrough.txt'),
    )
  })

  it('rows and columns have names, in maps, sums and links', async () => {
    await field('row-names').fill('the, cat, sat, down')
    await field('column-names').fill('我 爱 <b>')
    await field('column-names').press('Enter')
    const heads = () => page.locator('[data-map="softmax"] th .name').allTextContents()
    const names = ['我', '爱', '<b>', '3', '4', 'the', 'cat', 'sat', 'down']
    expect(await heads()).toEqual(names)
    expect(await page.locator('[data-sum="1"] .name').textContent()).toBe('cat')
    expect(await cell('softmax', 1, 0).getAttribute('aria-label')).toContain('row cat, column 我')
    await page.reload()
    expect(await heads()).toEqual(names)
  })

  it('what PyTorch prints is pasted, names of rows and columns too', async () => {
    await field('matrix-text').fill("tensor([[1e0, -2.],\n        [3., 4.]], device='cuda:0')")
    await field('use-matrix').click()
    expect(await valuesOf('scores')).toEqual(['1', '−2', '3', '4'])
    await cell('scores', 0, 0).focus()
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    expect(await valuesOf('scores')).toEqual(['9', '−2', '3', '4'])
    await field('matrix-text').fill('\tthe\tcat\na\t1,5\t2\nb\t3\t4')
    await field('use-matrix').click()
    expect(await page.locator('[data-map="scores"] th .name').allTextContents()).toEqual([
      ...['the', 'cat', 'a', 'b'],
    ])
    await field('matrix-text').fill('tensor([[1., ..., 2.]])')
    await field('use-matrix').click()
    expect(await page.locator('[data-matrix]').textContent()).toContain('set_printoptions')
    expect(await valuesOf('scores')).toEqual(['1.5', '2', '3', '4'])
  })
})

describe('what one takes along', () => {
  it('the link and the frame, by buttons', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await cell('masked', -1, 0).click()
    await field('share-link').click()
    const read = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(read).toBe(`${site.url}#edited=11101`)
    await page.locator('.more > summary').click()
    await field('copy-embed').click()
    await expect.poll(read).toContain(`src="${site.url}?embed#edited=11101"`)
  })

  it('the four maps as SVG, with their numbers and names, and as PNG of twice its size', async () => {
    await field('column-names').fill('<a>, b')
    await field('column-names').press('Enter')
    await page.locator('.more > summary').click()
    const file = async (button: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), field(button).click()])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
    }
    const svg = await file('save-svg')
    expect(svg.name).toBe('colmask.svg')
    const parsed = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
      const size = ['width', 'height'].map((name) => Number(documentElement.getAttribute(name)))
      return { root: documentElement.nodeName, size, words: documentElement.textContent ?? '' }
    }, svg.bytes.toString())
    expect(parsed.root).toBe('svg')
    for (const word of ['scores', 'mask', 'masked scores', 'softmax', '<a>', '0.77', '−1e9']) {
      expect(parsed.words).toContain(word)
    }
    expect(svg.bytes.toString()).not.toContain('light-dark')
    const png = await file('save-png')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(
      parsed.size.map((x) => 2 * x),
    )
    // More than a white sheet.
    expect(png.bytes.length).toBeGreaterThan(10_000)
  })
})
