import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
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
const detail = () => page.locator('.detail h2').textContent()
const drawn = async () => Number(await page.locator('[data-draws]').getAttribute('data-draws'))
const hash = () => page.evaluate(() => location.hash)

describe.each([
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
])('at $width x $height', (viewport) => {
  it.each(['en', 'zh'])(
    'all four maps, the fill beside the softmax, leak and sums under it are in view: %s',
    async (lang) => {
      await page.setViewportSize(viewport)
      await page.goto(`${site.url}#fill=-1&draw=3&lang=${lang}`)
      await page.reload()
      const boxOf = async (selector: string) => {
        const box = await page.locator(selector).boundingBox()
        if (box === null) throw new Error(`${selector} is not there`)
        return { ...box, right: box.x + box.width, bottom: box.y + box.height }
      }
      const maps = ['scores', 'masked', 'maskedScores', 'softmax', 'expected']
      const shown = ['[name="fill"]', '[data-leak]', '.sums', '[name="play"]']
      for (const selector of [...maps.map((map) => `[data-map="${map}"]`), ...shown]) {
        const { x, y, right, bottom } = await boxOf(selector)
        expect([
          selector,
          x >= 0,
          y >= 0,
          right <= viewport.width,
          bottom <= viewport.height,
        ]).toEqual([selector, true, true, true, true])
      }
      const [softmax, fill] = [await boxOf('[data-map="softmax"]'), await boxOf('[name="fill"]')]
      const [leak, sums] = [await boxOf('[data-leak]'), await boxOf('.sums')]
      expect(fill.x).toBeGreaterThan(softmax.right)
      expect(fill.y).toBeGreaterThan(softmax.y)
      expect(fill.bottom).toBeLessThan(softmax.bottom)
      expect(leak.y).toBeGreaterThanOrEqual(fill.bottom)
      expect(sums.y).toBeGreaterThanOrEqual(leak.bottom)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    },
  )
})

describe.each([
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
])('many rows at $width x $height', (viewport) => {
  it.each([
    [16, 10, 'en'],
    [24, 24, 'en'],
    [24, 12, 'zh'],
  ])('%i x %i: maps, fill, leak, sums and Play are in view: %s', async (rows, columns, lang) => {
    await page.setViewportSize(viewport)
    await page.goto(`${site.url}#rows=${rows}&columns=${columns}&draw=4&fill=-1&lang=${lang}`)
    await page.reload()
    const boxes = await page
      .locator('.stage [data-map], .stage [name="fill"], .stage [name="play"], [data-leak], .sums')
      .evaluateAll((all) =>
        all.map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { left, top, right, bottom }
        }),
      )
    expect(boxes).toHaveLength(9)
    for (const { left, top, right, bottom } of boxes) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect([right <= viewport.width, bottom <= viewport.height]).toEqual([true, true])
    }
    const first = await cell('scores', 0, 0).boundingBox()
    expect(first?.height).toBeGreaterThanOrEqual(10)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })
})

it('a cell’s arithmetic is in view at 1366 x 768 too, once it is pinned', async () => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await cell('softmax', 1, 3).click()
  const box = await page.locator('[data-detail="made"]').boundingBox()
  expect((box?.y ?? 768) + (box?.height ?? 0)).toBeLessThanOrEqual(768)
})

describe('pinning', () => {
  it.each(['scores', 'maskedScores', 'softmax'])(
    'a click on %s pins a cell and changes nothing; a second one, or Esc, lets go',
    async (map) => {
      const before = await valuesOf('masked')
      await cell(map, 1, 3).click()
      expect(await cell(map, 1, 3).getAttribute('aria-pressed')).toBe('true')
      const pinned = await detail()
      await cell('scores', 3, 0).hover()
      expect(await detail()).toBe(pinned)
      await cell(map, 1, 3).click()
      expect(await page.locator('.cell.pinned').count()).toBe(0)
      await cell('scores', 3, 0).hover()
      expect(await detail()).toContain('scores[3, 0]')
      await cell(map, 0, 0).click()
      expect(await page.locator('.cell.pinned').count()).toBe(1)
      await page.keyboard.press('Escape')
      expect(await page.locator('.cell.pinned').count()).toBe(0)
      expect(await valuesOf('masked')).toEqual(before)
      expect(await hash()).toBe('')
    },
  )

  it('on the mask it changes the cell, and explains it; taps elsewhere do not', async () => {
    const touch = await site.open({ hasTouch: true })
    const at = (map: string) => touch.locator(`[data-map="${map}"] [data-row="0"][data-column="0"]`)
    const before = await valuesOf('masked', touch)
    for (const map of ['scores', 'maskedScores', 'softmax']) await at(map).tap()
    expect(await valuesOf('masked', touch)).toEqual(before)
    await at('masked').tap()
    expect((await valuesOf('masked', touch))[0]).toBe('True')
    expect(await touch.locator('.detail h2').textContent()).toContain('mask[0, 0]')
    await touch.context().close()
  })
})

describe('a new mask each time', () => {
  it('steps: another mask, the mean of the softmax and how many; a link brings it back; reset', async () => {
    const first = await valuesOf('softmax')
    expect(await page.locator('[data-map="expected"]').count()).toBe(0)
    const sums = first.map(Number)
    const masks = new Set([String(await valuesOf('masked'))])
    for (let draws = 2; draws <= 6; draws++) {
      await field('step').click()
      expect(await drawn()).toBe(draws)
      masks.add(String(await valuesOf('masked')))
      for (const [i, p] of (await valuesOf('softmax')).entries())
        sums[i] = (sums[i] ?? 0) + Number(p)
      for (const [i, mean] of (await valuesOf('expected')).entries()) {
        expect(Number(mean)).toBeCloseTo((sums[i] ?? 0) / draws, 5)
      }
      expect(await page.locator('[data-map="expected"]').textContent()).toContain(`n = ${draws}`)
    }
    expect(masks.size).toBeGreaterThan(3)
    const again = await site.open({ hash: await hash() })
    expect(await valuesOf('expected', again)).toEqual(await valuesOf('expected'))
    await again.context().close()
    await field('reset-draws').click()
    expect(await valuesOf('softmax')).toEqual(first)
    expect(await hash()).toBe('')
  })

  it('plays until it is stopped', async () => {
    await field('play').click()
    await page.waitForFunction(
      () => Number(document.querySelector('[data-draws]')?.getAttribute('data-draws')) >= 4,
    )
    await field('play').click()
    const draws = await drawn()
    await page.waitForTimeout(1600)
    expect(await drawn()).toBe(draws)
    expect(await field('play').textContent()).toBe('Play')
  })

  it('where less motion is asked for, it can be stepped, but nothing moves by itself', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect.poll(() => field('play').count()).toBe(0)
    await field('step').click()
    expect(await drawn()).toBe(2)
  })

  it('a causal mask is the same each time, and says so', async () => {
    await field('pattern').selectOption('causal')
    expect(await field('step').isDisabled()).toBe(true)
    expect(await page.locator('[data-draws]').textContent()).toContain('same every time')
  })
})

describe('loss and gradient', () => {
  it('masked places get exactly 0; lines whose target is masked sit out; a step lowers the loss', async () => {
    const masked = await valuesOf('masked')
    const gradient = await valuesOf('gradient')
    for (const [i, hidden] of masked.entries()) if (hidden === 'True') expect(gradient[i]).toBe('0')
    expect(gradient.filter((x) => x !== '0')).toHaveLength(4)
    expect(await page.locator('[data-loss="1"] output').textContent()).toContain('masked')
    await field('target-1').selectOption('3')
    expect((await valuesOf('gradient')).filter((x) => x !== '0')).toHaveLength(6)
    const loss = async () =>
      Number(/[\d.]+/.exec((await page.locator('[data-mean-loss]').textContent()) ?? '')?.[0])
    const before = await loss()
    await field('learn').click()
    expect(await loss()).toBeLessThan(before)
    // The mask is that of before: only the scores were changed.
    expect(await valuesOf('masked')).toEqual(masked)
  })
})

describe('in a frame, and on a projector', () => {
  it('?embed: the maps alone, without header and footer, in 900 x 640, with a way out', async () => {
    const framed = await site.open({
      ...{ search: '?embed', hash: '#fill=-1' },
      viewport: { width: 900, height: 640 },
    })
    expect(await framed.locator('header, footer, .controls').count()).toBe(0)
    const box = await framed.locator('.sums').boundingBox()
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    expect(await framed.locator('.tools a').getAttribute('href')).toBe(`${site.url}#fill=-1`)
    expect(await violationsOf(framed)).toEqual([])
    await framed.context().close()
  })

  it('the projector: three panels, large type, by a button and in the link', async () => {
    await page.setViewportSize({ width: 1366, height: 768 })
    const height = async (of: Page) =>
      (await of.locator('[data-map="softmax"] .cell').first().boundingBox())?.height ?? 0
    const before = await height(page)
    await field('projector').click()
    expect(await page.locator('.stage > .heat').count()).toBe(3)
    expect(await height(page)).toBeGreaterThan(1.5 * before)
    expect(await page.locator('header').count()).toBe(0)
    for (const selector of ['[data-map="softmax"]', '[name="fill"]', '.sums', '[name="play"]']) {
      const box = await page.locator(selector).boundingBox()
      expect([selector, (box?.y ?? 768) + (box?.height ?? 0) <= 768]).toEqual([selector, true])
    }
    const again = await site.open({ hash: await hash() })
    expect(await again.locator('.stage > .heat').count()).toBe(3)
    expect(await violationsOf(again)).toEqual([])
    await again.context().close()
    await field('projector').click()
    expect(await page.locator('.stage > .heat').count()).toBe(4)
    expect(await hash()).toBe('')
  })
})

describe('colours and type', () => {
  it('legends use the range: scores about 0, softmax from 0 to 1', async () => {
    const ticks = (map: string) => page.locator(`[data-map="${map}"] .ticks span`).allTextContents()
    expect(await ticks('scores')).toEqual(['−2.25', '0', '2.25'])
    expect(await ticks('softmax')).toEqual(['0', '1'])
    expect(await page.locator('[data-map="masked"] .legend').textContent()).toBe('FalseTrue')
  })

  it('in the dark what is 0 is dark: its luminance is under 0.06', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const luminances = await page
      .locator('[data-map="softmax"] .cell.hidden')
      .evaluateAll((cells) =>
        cells.map((cell) => {
          const rgb = getComputedStyle(cell).backgroundColor.match(/\d+/g)?.map(Number) ?? []
          const [r = 0, g = 0, b = 0] = rgb.map((x) => (x / 255) ** 2.2)
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }),
      )
    expect(luminances).toHaveLength(12)
    expect(Math.max(...luminances)).toBeLessThan(0.06)
  })

  it('what PyTorch prints stands in columns within half a pixel, where there is no such font too', async () => {
    const lefts = await page.locator('[data-text="printed"]').evaluate((pre) => {
      const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT)
      const found: [column: number, left: number][] = []
      let column = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
          if (node.nodeValue?.[i] === '\n') {
            column = 0
            continue
          }
          const range = document.createRange()
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const box = range.getBoundingClientRect()
          found.push([column++, box.left + box.width / 2])
        }
      }
      return found
    })
    const byColumn = new Map<number, number[]>()
    for (const [column, left] of lefts)
      byColumn.set(column, [...(byColumn.get(column) ?? []), left])
    for (const all of byColumn.values()) {
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(0.5)
    }
    expect(byColumn.size).toBeGreaterThan(70)
  })

  it.each(['light', 'dark'] as const)(
    'axe finds no violation after draws and a pin, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      for (let i = 0; i < 3; i++) await field('step').click()
      await cell('softmax', 0, 0).click()
      await page.locator('.rare > summary').click()
      expect(await violationsOf(page)).toEqual([])
    },
  )

  it('at 360 pixels nothing is wider than the screen, named and drawn', async () => {
    const narrow = await site.open({
      viewport: { width: 360, height: 700 },
      hash: '#draw=3&rownames=extraordinary%0Along%0Anames%0Ahere&rows=6&columns=12',
    })
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await narrow.context().close()
  })
})
