import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, it } from 'vitest'
import { longestTask } from '../helpers/longest-task.js'
import { type Site, startSite } from '../helpers/site.js'

const ROWS = 100_000
const COLUMNS = 20

let site: Site
let page: Page
let folder = ''
beforeAll(async () => {
  site = await startSite()
  page = await site.open({ hash: '#half=fill', viewport: { width: 1280, height: 800 } })
  folder = mkdtempSync(join(tmpdir(), 'colmask-page-'))
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

/** Scrolls the table by the wheel, by pages and by leaps, a frame a step. */
const scroll = () =>
  page.evaluate(async () => {
    const box = document.querySelector('.scroller')
    if (box === null) throw new Error('scroll: expected a table')
    for (const [step, times] of [
      [60, 60],
      [400, 60],
      [100_000, 20],
      [-100_000, 20],
    ] as const) {
      for (let i = 0; i < times; i++) {
        box.scrollTop += step
        await new Promise(requestAnimationFrame)
      }
    }
  })

it('the longest task of the main thread, 100,000 rows of 20 columns', async () => {
  const path = join(folder, 'big.csv')
  writeFileSync(path, bigTable())
  const phase = (name: string) => page.waitForSelector(`[data-phase="${name}"]`, { timeout: 0 })
  const lines: string[] = []
  const measure = async (what: string, act: () => Promise<unknown>) => {
    const start = performance.now()
    const { milliseconds, processor, over, parts } = await longestTask(page, act)
    const seconds = (performance.now() - start) / 1000
    lines.push(
      `${what.padEnd(34)} ${milliseconds.toFixed(0).padStart(4)} ms (${processor.toFixed(0)} of the processor; ${over} over 50 ms) in ${seconds.toFixed(0)} s; in it: ${parts}`,
    )
    console.log(lines.at(-1))
  }
  await measure('reading', async () => {
    await page.locator('[name="table"]').setInputFiles(path)
    await phase('ready')
  })
  await measure('scrolling', scroll)
  await measure('training, and scrolling meanwhile', async () => {
    await page.locator('[name="effort"]').selectOption('fast')
    await page.locator('[name="fill"]').click()
    for (;;) {
      await scroll()
      if ((await page.locator('[data-phase="filled"]').count()) > 0) break
    }
  })
  await measure('the results, from top to bottom', () =>
    page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 100) {
        scrollTo(0, y)
        await new Promise(requestAnimationFrame)
      }
    }),
  )
  await measure('scrolling the filled table', scroll)
  site.check()
}, 900_000)

/** 100,000 rows of 16 columns of numbers and 4 of categories that depend on one another, 8 % holes. */
function bigTable(): string {
  let state = 99
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const names = Array.from({ length: COLUMNS }, (_, c) => `c${c + 1}`)
  const lines = [names.join(',')]
  for (let row = 0; row < ROWS; row++) {
    const [a, b] = [random(), random()]
    const cells = names.map((_, c) => {
      if (random() < 0.08) return ''
      if (c % 5 === 4) return `level ${Math.floor(6 * ((a + c * b) % 1))}`
      return (10 * (a * ((c % 3) + 1) + b * (c % 4) + 0.2 * random())).toFixed(3)
    })
    lines.push(cells.join(','))
  }
  return `${lines.join('\n')}\n`
}
