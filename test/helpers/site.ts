import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { launchOptions } from './chromium.js'

const PAGE = fileURLToPath(new URL('../../dist-web/index.html', import.meta.url))

export interface Site {
  /** The playground, in a subfolder. */
  readonly url: string
  /** Paths that were asked for. */
  readonly requests: string[]
  /** A page of a browser context of its own; errors in it are thrown by `check`. */
  open(options?: BrowserContextOptions & { search?: string; hash?: string }): Promise<Page>
  /** Throws if a page met an error, or a policy was hurt. */
  check(): void
  stop(): Promise<void>
}

/** Serves the built playground as any static host would, and starts a browser for it. */
export async function startSite(headers: Record<string, string> = {}): Promise<Site> {
  const requests: string[] = []
  const problems: string[] = []
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? '')
    const found = request.url?.split('?')[0] === '/some/folder/'
    response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/html', ...headers })
    response.end(found ? readFileSync(PAGE) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`
  const browser: Browser = await chromium.launch(launchOptions)
  return {
    url,
    requests,
    async open({ search = '', hash = '', ...options } = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      await page.goto(url + search + hash)
      await page.waitForSelector('main')
      return page
    },
    check() {
      if (problems.length > 0) throw new Error(problems.splice(0).join('\n'))
    },
    async stop() {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
