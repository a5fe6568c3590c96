import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type PageServer, servePage } from '../../src/cli/serve-page.js'
import { colmask, ROOT } from '../helpers/cli.js'

const HTML = '<!doctype html><title>page</title>'

let server: PageServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** A port that was free a moment ago; or one that is taken until `release`. */
async function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const release = () => new Promise<void>((resolve) => taken.close(() => resolve()))
  return { port: (taken.address() as AddressInfo).port, release }
}

describe('the page’s server', () => {
  it('gives the page, isolated, at / and /index.html, whatever the query', async () => {
    server = await servePage(HTML)
    for (const path of ['', 'index.html', '?x=1']) {
      const response = await fetch(server.url + path)
      expect(response.status).toBe(200)
      expect(await response.text()).toBe(HTML)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    }
  })

  it('gives a HEAD the headers alone', async () => {
    server = await servePage(HTML)
    const response = await fetch(server.url, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it.each(['package.json', '../package.json', '%2e%2e/package.json', 'index.html/x'])(
    'has nothing at /%s',
    async (path) => {
      server = await servePage(HTML)
      expect((await fetch(server.url + path)).status).toBe(404)
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not take %s', async (method) => {
    server = await servePage(HTML)
    const response = await fetch(server.url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('refuses any name but those of this machine', async () => {
    server = await servePage(HTML)
    const { url } = server
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        get(url, { headers: { host } }, (response) => {
          response.resume()
          resolve(response.statusCode)
        }).on('error', reject)
      })
    expect(await statusFor('localhost:4650')).toBe(200)
    expect(await statusFor('evil.example')).toBe(403)
    expect(await statusFor('localhost.evil.example')).toBe(403)
  })

  it('listens to this machine alone', async () => {
    server = await servePage(HTML)
    expect(new URL(server.url).hostname).toBe('127.0.0.1')
  })

  it('takes the next port where none is named and the first is in use', async () => {
    server = await servePage(HTML)
    const second = await servePage(HTML)
    await second.close()
    expect(second.url).not.toBe(server.url)
  })

  it('says so where the port that is named is in use', async () => {
    const { port, release } = await takePort()
    await expect(servePage(HTML, port)).rejects.toThrow(
      new Error(`play: port ${port} must be free to listen on, got one that is in use`),
    )
    await release()
  })
})

describe('colmask play', () => {
  it('serves the built page until Ctrl-C, and then ends with 0', async () => {
    const { port, release } = await takePort()
    await release()
    const child = spawn(process.execPath, ['dist/cli/main.js', 'play', '--port', `${port}`], {
      cwd: ROOT,
    })
    child.stdout.setEncoding('utf8')
    const [line] = await once(child.stdout, 'data')
    expect(line).toBe(`http://127.0.0.1:${port}/\n`)
    const page = await (await fetch(line.trim())).text()
    expect(page).toBe(readFileSync(join(ROOT, 'dist-web/index.html'), 'utf8'))
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })

  it('fails in one line where the port is in use', async () => {
    const { port, release } = await takePort()
    const { code, stdout, stderr } = await colmask(['play', '--port', `${port}`])
    await release()
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `error: play: port ${port} must be free to listen on, got one that is in use\n`,
    )
  })

  it.each(['0', '65536', 'http', ''])('refuses the port %j', async (port) => {
    const { code, stderr } = await colmask(['play', '--port', port])
    expect(code).toBe(2)
    expect(stderr).toContain('Expected a whole number from 1 to 65535.')
  })

  it('says where to go if no browser can be opened', async () => {
    const { port, release } = await takePort()
    await release()
    const args = ['dist/cli/main.js', 'play', '--open', '--port', `${port}`]
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH: '/nowhere' } })
    let notes = ''
    for await (const text of child.stderr.setEncoding('utf8')) {
      notes += text
      if (notes.includes('no browser')) break
    }
    child.kill('SIGINT')
    expect(notes).toContain(`no browser could be opened: go to http://127.0.0.1:${port}/`)
  })
})
