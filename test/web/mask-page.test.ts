import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
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

const valuesOf = (map: string) =>
  page
    .locator(`[data-map="${map}"] > .scroll .cell`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value'] ?? ''))
const softmax = async () => (await valuesOf('softmax')).map(Number)
const field = (name: string) => page.locator(`[name="${name}"]`)
const printed = () => page.locator('[data-text="printed"]').textContent()
const detail = (name: string) => page.locator(`[data-detail="${name}"]`).textContent()
const cell = (map: string, row: number, column: number) =>
  page.locator(`[data-map="${map}"] [data-row="${row}"][data-column="${column}"]`)
/** Moves a slider to a stop. */
const openRare = () => page.locator('.rare > summary').click()
const slide = async (name: string, value: number) => field(name).fill(String(value))

describe('the half Mask and softmax', () => {
  it('opens with the walkthrough: its text to the character, its numbers in the maps', async () => {
    expect(await printed()).toBe(goldenText('walkthrough.txt'))
    const golden = /scores_softmax=\n([\s\S]*)/.exec(goldenText('walkthrough.txt'))?.[1] ?? ''
    const numbers = golden.match(/\d\.\d{3}/g)?.map(Number) ?? []
    expect(numbers).toHaveLength(20)
    expect((await softmax()).map((p) => Number(p.toFixed(3)))).toEqual(numbers)
    expect((await valuesOf('masked')).slice(0, 5)).toEqual([
      ...['False', 'True', 'True', 'False', 'True'],
    ])
  })

  it('rows, columns, seed, probability and count draw anew', async () => {
    await field('rows').fill('2')
    await field('columns').fill('8')
    expect(await valuesOf('scores')).toHaveLength(16)
    const before = await valuesOf('scores')
    await field('seed').fill('7')
    expect(await valuesOf('scores')).not.toEqual(before)
    await slide('p', 1)
    expect(new Set(await valuesOf('masked'))).toEqual(new Set(['True']))
    await openRare()
    await field('share').selectOption('count')
    await slide('count', 3)
    expect((await valuesOf('masked')).slice(0, 8).filter((x) => x === 'True')).toHaveLength(3)
    expect(await page.locator('[data-text="program"]').textContent()).toContain('randperm(8)[:3]')
    const shown = await field('seed').inputValue()
    await field('new-seed').click()
    expect(await field('seed').inputValue()).not.toBe(shown)
    await field('reset').click()
    expect(await printed()).toBe(goldenText('walkthrough.txt'))
  })

  it('what is out of range changes nothing', async () => {
    await field('rows').fill('999')
    expect(await valuesOf('scores')).toHaveLength(20)
    await field('rows').blur()
    expect(await field('rows').inputValue()).toBe('4')
  })

  it('the fill slides from a leak to none', async () => {
    const leaks: string[] = []
    for (const stop of [0, 1, 2, 8, 9]) {
      await slide('fill', stop)
      leaks.push((await page.locator('[data-leak]').textContent()) ?? '')
    }
    const shares = leaks.map((text) => Number.parseFloat(text) || 0)
    expect(shares[0]).toBeGreaterThan(50)
    expect(shares[1]).toBeLessThan(shares[0] ?? 0)
    expect(shares[2]).toBeLessThan(shares[1] ?? 0)
    expect(leaks.slice(3)).toEqual(Array(2).fill(leaks[3]))
    expect(leaks[3]).toContain('exactly 0')
    expect((await valuesOf('maskedScores'))[1]).toBe('−∞')
  })

  it('axis and fully masked rows', async () => {
    for (const column of [0, 3]) await cell('masked', -1, column).click()
    expect(new Set(await softmax())).toEqual(new Set([0.2]))
    await openRare()
    await field('fully').selectOption('zero')
    expect(new Set(await softmax())).toEqual(new Set([0]))
    await field('fully').selectOption('nan')
    expect(new Set(await valuesOf('softmax'))).toEqual(new Set(['NaN']))
    await field('fully').selectOption('uniform')
    await field('dim').selectOption('0')
    expect(new Set(await softmax())).toEqual(new Set([0.25]))
  })

  it('a click on a column masks it in all rows, one on a cell that alone; both can be undone', async () => {
    await cell('masked', -1, 0).click()
    expect(await valuesOf('masked')).toEqual(
      Array(4).fill(['True', 'True', 'True', 'False', 'True']).flat(),
    )
    expect(await page.locator('[data-text="program"]').textContent()).toContain(
      'torch.tensor([[True',
    )
    await cell('masked', 2, 3).click()
    expect((await valuesOf('masked'))[13]).toBe('True')
    await field('undo').click()
    expect(await printed()).toBe(goldenText('walkthrough.txt'))
  })

  it('the three masks stand side by side, and each can be taken', async () => {
    const hidden = (pattern: string) =>
      page
        .locator(`[data-map="${pattern}-masked"] .cell.hidden`)
        .evaluateAll((cells) =>
          cells.map((cell) => Number((cell as HTMLElement).dataset['column'])),
        )
    expect(new Set(await hidden('random'))).toEqual(new Set([1, 2, 4]))
    expect(new Set(await hidden('padding'))).toEqual(new Set([2, 3, 4]))
    expect(await hidden('causal')).toEqual([1, 2, 3, 4, 2, 3, 4, 3, 4, 4])
    await page.locator('[data-pattern="padding"] > button').click()
    expect((await valuesOf('masked')).slice(0, 5)).toEqual([
      'False',
      'False',
      'True',
      'True',
      'True',
    ])
    await field('pattern').selectOption('causal')
    expect((await softmax()).slice(0, 5)).toEqual([1, 0, 0, 0, 0])
  })

  it('a cell says its value in full, its row’s sum and its arithmetic, in all four maps', async () => {
    await cell('softmax', 1, 3).hover()
    expect(await page.locator('.stage > .heat .cell.here').count()).toBe(4)
    expect(Number(await detail('value'))).toBeCloseTo(0.508, 3)
    expect(Number(await detail('sum'))).toBeCloseTo(1, 6)
    expect(await detail('made')).toMatch(/^exp\(.+\) \/ \(.+ \+ .+\)\n= 1 \/ 1\.9691\n= 0\.5078/)
    await cell('maskedScores', 0, 1).hover()
    expect(await detail('made')).toContain('replaced by the fill, −1e9')
  })

  it('keyboard: from the first tab stop to a masked column', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await cell('masked', 0, 0).focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    expect((await valuesOf('masked'))[6]).toBe('False')
    for (const key of ['End', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'Space'])
      await page.keyboard.press(key)
    expect((await valuesOf('masked'))[3]).toBe('True')
    await page.locator('#tab-mask').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#tab-fill').getAttribute('aria-selected')).toBe('true')
  })

  it('a link shows the same again', async () => {
    await field('rows').fill('3')
    await slide('fill', 2)
    await cell('masked', 1, 2).click()
    await field('language').selectOption('zh')
    const text = await printed()
    const hash = await page.evaluate(() => location.hash)
    const again = await site.open({ hash })
    expect(await again.locator('[data-text="printed"]').textContent()).toBe(text)
    expect(await again.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await again.context().close()
  })

  it('a pasted matrix is shown, and a link brings it along', async () => {
    await field('matrix-text').fill('a,b,c\n1,2,0.1\n-1e3;nan;-inf'.replaceAll(';', ','))
    await field('use-matrix').click()
    expect(await valuesOf('scores')).toEqual(['1', '2', '0.1', '−1000', 'NaN', '−∞'])
    const again = await site.open({ hash: await page.evaluate(() => location.hash) })
    expect(await again.locator('[data-text="printed"]').textContent()).toBe(await printed())
    await again.context().close()
    await field('drop-matrix').click()
    expect((await valuesOf('scores'))[0]).toMatch(/^−?0\.\d+$/)
  })

  it.each([
    ['', 'no numbers'],
    ['1,2\n3', 'Line 2 has 1 numbers, but line 1 has 2'],
    ['1,2\n3,<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>” is not a number'],
    ['1,'.repeat(40), '41'],
  ])('no matrix: %j', async (text, said) => {
    await field('matrix-text').fill(text)
    await field('use-matrix').click()
    expect(await page.locator('[data-matrix]').textContent()).toContain(said)
    expect(await valuesOf('scores')).toHaveLength(20)
  })

  it('an NPY file can be chosen, and a file that is none is refused', async () => {
    const head = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), }\n"
    const bytes = Buffer.concat([
      Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, head.length, 0]),
      Buffer.from(head),
      Buffer.from(Float64Array.of(1, 2, 3, 4.5).buffer),
    ])
    const file = (buffer: Buffer) => ({
      name: 'x.npy',
      mimeType: 'application/octet-stream',
      buffer,
    })
    await field('matrix').setInputFiles(file(bytes))
    await page.waitForFunction(
      () => document.querySelectorAll('[data-map="scores"] .cell').length === 4,
    )
    expect(await valuesOf('scores')).toEqual(['1', '2', '3', '4.5'])
    await field('matrix').setInputFiles(file(bytes.subarray(0, 80)))
    await page.waitForSelector('[data-matrix].error')
    expect(await page.locator('[data-matrix]').textContent()).toContain('not an NPY file')
  })

  it('both languages, by the browser’s and by choice', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await field('language').selectOption('zh')
    expect(await page.locator('#tab-fill').textContent()).toBe('填补缺失值')
    const chinese = await site.open({ locale: 'zh-CN' })
    expect(await chinese.locator('#tab-fill').textContent()).toBe('填补缺失值')
    expect(await chinese.title()).toBe('colmask 演练场')
    await chinese.context().close()
  })

  it('copies the text', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('.text-block button').first().click()
    await page.waitForFunction(
      () => document.querySelector('.text-block .status')?.textContent === 'Copied',
    )
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      goldenText('walkthrough.txt'),
    )
  })

  it.each(['light', 'dark'] as const)('axe finds no violation, %s', async (colorScheme) => {
    const shown = await site.open({ colorScheme })
    await shown.locator('.plain summary').first().click()
    await cell('softmax', 0, 0).hover()
    expect(await violationsOf(shown)).toEqual([])
    await shown.context().close()
  })

  it('at 360 pixels nothing is wider than the screen', async () => {
    const narrow = await site.open({ viewport: { width: 360, height: 700 } })
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await narrow.context().close()
  })
})
