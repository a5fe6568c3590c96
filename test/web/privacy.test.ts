import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, startSite } from '../helpers/site.js'

const HTML = readFileSync(
  fileURLToPath(new URL('../../dist-web/index.html', import.meta.url)),
  'utf8',
)

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/**
 * In KB, gzipped: the page itself and its other half have 90 of it, tables of text in any encoding and their
 * dates and numbers 85, the learner 119, diagnostics of draws with their long form 7, workbooks 55, Parquet 30. Brotli
 * has 69 more, most of them its dictionary, since not all browsers know it.
 */
const MOST_KB = 504

it('the page is one file of at most 504 KB, gzipped', () => {
  const size = gzipSync(HTML).length
  console.log(`the page: ${(size / 1000).toFixed(1)} KB gzipped, of ${MOST_KB}`)
  expect(size).toBeLessThanOrEqual(1000 * MOST_KB)
  expect(HTML).not.toMatch(/<(script|link)[^>]*(src|href)="(?!data:)/)
})

it('one request brings all of it, and it works offline from then on', async () => {
  const before = site.requests.length
  const page = await site.open()
  const asked: string[] = []
  page.context().on('request', (request) => {
    // The worker is in the page's memory.
    if (!request.url().startsWith('blob:')) asked.push(request.url())
  })
  await page.context().setOffline(true)
  await page.locator('[name="rows"]').fill('6')
  await page.locator('#tab-fill').click()
  await page.locator('[name="penguins"]').click()
  await page.locator('[name="effort"]').selectOption('fast')
  await page.locator('[name="fill"]').click()
  await page.waitForSelector('[data-phase="filled"]', { timeout: 50_000 })
  await page.locator('#tab-mask').click()
  expect(await page.locator('[data-map="scores"] > .scroll .cell').count()).toBe(30)
  expect(asked).toEqual([])
  expect(site.requests.slice(before)).toEqual(['/some/folder/'])
  await page.context().close()
  site.check()
})

it('the policy stops what would leave the page: fetch, image, script, beacon, socket, form', async () => {
  const page = await site.open()
  const before = site.requests.length
  const violations = await attempts(page)
  expect(violations).toEqual(
    expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem', 'form-action']),
  )
  expect(site.requests).toHaveLength(before)
  await page.context().close()
  // Chromium reports each as an error, which is what is wanted here.
  expect(() => site.check()).toThrow('Content Security Policy')
})

it('the policy holds for workers too', async () => {
  const page = await site.open()
  const before = site.requests.length
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const code = `fetch('${location.origin}/stolen').then(() => postMessage('sent'), () => postMessage('stopped'))`
        const worker = new Worker(URL.createObjectURL(new Blob([code])))
        worker.onmessage = ({ data }) => resolve(data)
      }),
  )
  expect(answer).toBe('stopped')
  expect(site.requests).toHaveLength(before)
  await page.context().close()
})

function attempts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = []
    addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective))
    const to = `${location.origin}/stolen`
    await fetch(to).catch(() => undefined)
    navigator.sendBeacon(to, 'x')
    try {
      new WebSocket(to.replace('http', 'ws'))
    } catch {}
    new Image().src = to
    document.head.append(Object.assign(document.createElement('script'), { src: to }))
    const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
    document.body.append(form)
    form.submit()
    await new Promise((resolve) => setTimeout(resolve, 200))
    return found
  })
}
