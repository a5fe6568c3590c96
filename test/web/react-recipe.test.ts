import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { ROOT } from '../helpers/cli.js'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

let folder: string
let server: Server
let browser: Browser
let page: Page
const problems: string[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colmask-'))
  await build({
    root: join(ROOT, 'examples/react'),
    configFile: false,
    base: './',
    mode: 'production',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true },
  })
  server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    try {
      const content = readFileSync(join(folder, path))
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch(launchOptions)
})
afterAll(async () => {
  await browser?.close()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  page = await browser.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) {
      problems.push(message.text())
    }
  })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
afterEach(async () => {
  await page.close()
  expect(problems.splice(0)).toEqual([])
})

const give = (name: string, text: string) =>
  page.getByLabel('Table').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const said = (text: string) => page.getByRole('status').getByText(text).waitFor()

describe('examples/react, built by vite, under its policy', () => {
  it('fills a table in a worker, and shows how far it is', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => `${i},${i % 8 === 0 ? '' : 3 * i}`)
    await give('table.csv', `x,y\n${rows.join('\n')}\n`)
    await page.getByRole('progressbar', { name: 'Filling' }).waitFor()
    await said('10 holes filled.')
    const lines = (await page.locator('pre').innerText()).split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(81)
    for (const line of lines.slice(1, 81)) expect(line).toMatch(/^\d+,\d+$/)
  })

  it('is cancelled by the button, within two seconds, and can begin again', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      Array.from({ length: 12 }, (_, c) =>
        (i * (c + 7)) % 13 === 0 ? '' : (i * (c + 3)) % 101,
      ).join(','),
    )
    await give('large.csv', `${'abcdefghijkl'.split('').join(',')}\n${rows.join('\n')}\n`)
    await page.getByText(/Learning: [1-9]/).waitFor()
    const start = performance.now()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await said('Cancelled. Nothing was changed.')
    expect(performance.now() - start).toBeLessThan(2000)
    await give('small.csv', 'x,y\n1,2\n2,4\n3,\n4,8\n5,10\n')
    await said('1 hole filled.')
  })

  it('says what is wrong with a file', async () => {
    await give('table.csv', 'x,y\n1,2\n1,2,3\n')
    await page
      .getByRole('status')
      .getByText(/line 3|row|cells/)
      .waitFor()
  })
})
