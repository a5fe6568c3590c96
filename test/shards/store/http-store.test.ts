import { expect, it } from 'vitest'
import { FileError, readTable } from '../../../src/node.js'
import { openStore } from '../../../src/shards/store/open-store.js'
import { isPassing, PassingError } from '../../../src/shards/store/passing.js'
import { all, textOf } from '../../helpers/read-source.js'
import { sendFile, webServer } from '../../helpers/web-server.js'

const TEXT = `id,x\n${Array.from({ length: 5000 }, (_, i) => `${i},${i / 7}`).join('\n')}\n`
const content = Buffer.from(TEXT)
/** What each request asked for. */
const seen: string[] = []
let tries = 0
let mark = '"1"'

const server = webServer((request, response) => {
  const { url = '', method = '', headers } = request
  seen.push(`${method} ${url} ${headers.range ?? ''}`.trim())
  const path = url.replace(/\?.*/, '')
  const end = (status: number, more = {}) => response.writeHead(status, more).end()
  const isGet = method === 'GET'
  switch (path) {
    case '/data/a%20b.csv':
    case '/data/t.csv':
      return sendFile(request, response, content, { etag: mark })
    case '/data/login.csv':
      if (headers.authorization !== `Basic ${btoa('me:s@cret')}`) return end(401)
      return sendFile(request, response, content)
    case '/data/no-head.csv':
      return isGet ? sendFile(request, response, content) : end(405)
    case '/data/dated.csv':
      return sendFile(request, response, content, { etag: '', 'last-modified': 'today' })
    case '/data/no-mark.csv':
      return response.writeHead(200, { 'content-length': 1 }).end(isGet ? 'x' : undefined)
    case '/data/no-ranges.csv':
      response.writeHead(200, { etag: '"1"', 'content-length': content.length })
      return response.end(isGet ? content : undefined)
    case '/data/breaks.csv':
      if (!isGet || ++tries > 2) return sendFile(request, response, content)
      response.writeHead(206, {
        etag: '"1"',
        'content-length': content.length - 1000 * (tries - 1),
        'content-range': `bytes ${1000 * (tries - 1)}-${content.length - 1}/${content.length}`,
      })
      return response.write(content.subarray(1000 * (tries - 1), 1000 * tries), () =>
        response.destroy(),
      )
    case '/data/short.csv':
      if (!isGet) return sendFile(request, response, content)
      response.writeHead(206, { etag: '"1"', 'content-range': 'bytes 0-9/9' })
      return response.end()
    case '/data/moved.csv':
      return end(302, { location: '/data/t.csv' })
    case '/data/leaves.csv':
      return end(302, { location: '/secret.csv' })
    case '/data/busy.csv':
      return end(503)
    case '/data/forbidden.csv':
      return end(403)
    default:
      return end(404)
  }
})
const open = (more = '') => openStore(`${server.url()}/data${more}`)

it('reads files of a web server, whole and in parts', async () => {
  const store = await open('/')
  expect(store.url).toBe(`${server.url()}/data`)
  expect(await store.look('t.csv')).toEqual({ path: 't.csv', size: content.length, mark: '"1"' })
  const source = await store.source('a b.csv')
  expect((await readTable(source)).rows).toBe(5000)
  expect(await textOf(source, 3, 9)).toBe(TEXT.slice(3, 9))
  expect(seen.at(-1)).toBe('GET /data/a%20b.csv bytes=3-8')
  for (const name of ['no-head.csv', 'dated.csv', 'moved.csv']) {
    expect(await textOf(await store.source(name)), name).toBe(TEXT)
  }
})

it('uses a login and a query, and shows neither', async () => {
  const host = server.url().slice('http://'.length)
  const store = await openStore(`http://me:s%40cret@${host}/data?sig=secret`)
  expect(store.url).toBe(`${server.url()}/data`)
  expect(await textOf(await store.source('login.csv'))).toBe(TEXT)
  expect(seen.at(-1)).toContain('GET /data/login.csv?sig=secret')
  await expect(store.source('none.csv')).rejects.toThrow(
    new FileError(`${server.url()}/data/none.csv`, 'cannot read: no such file'),
  )
  const error = await (await open()).look('login.csv').catch((thrown: Error) => thrown)
  expect(error).toEqual(
    new FileError(
      `${server.url()}/data/login.csv`,
      'cannot read: the server answers 401 Unauthorized',
    ),
  )
})

it('goes on where a reading broke off', async () => {
  const source = await (await open()).source('breaks.csv')
  expect(await textOf(source)).toBe(TEXT)
  expect(seen.slice(-3)).toEqual(
    [0, 1000, 2000].map((at) => `GET /data/breaks.csv bytes=${at}-${content.length - 1}`),
  )
})

it('never ends early', async () => {
  const source = await (await open()).source('short.csv')
  const error = await textOf(source).catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(PassingError)
  expect(String(error)).toContain(`expected ${content.length} bytes, got 0`)
})

it('refuses a file that changed, and servers that do not say what is needed', async () => {
  const store = await open()
  const source = await store.source('t.csv')
  mark = '"2"'
  await expect(textOf(source)).rejects.toThrow('got one that changed since')
  const whole = await store.source('no-ranges.csv')
  expect(await textOf(whole)).toBe(TEXT)
  await expect(textOf(whole, 5)).rejects.toThrow('expected a server that sends parts of files')
  await expect(store.look('no-mark.csv')).rejects.toThrow('expected a server that says an ETag')
})

it('is not sent out of its folder', async () => {
  const error = await (await open()).look('leaves.csv').catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(FileError)
  expect(String(error)).toContain('got sent elsewhere')
})

it('tells what may pass from what will not', async () => {
  const store = await open()
  const busy = await store.look('busy.csv').catch((thrown: Error) => thrown)
  expect(busy).toBeInstanceOf(PassingError)
  expect(String(busy)).toContain('cannot read: the server answers 503')
  const forbidden = await store.look('forbidden.csv').catch((thrown: Error) => thrown)
  expect(forbidden).toBeInstanceOf(FileError)
  expect(isPassing(forbidden)).toBe(false)
  const away = await openStore('http://127.0.0.1:65531')
  const refused = await away.look('t.csv').catch((thrown: Error) => thrown)
  expect(refused).toEqual(
    new PassingError('http://127.0.0.1:65531/t.csv', 'cannot read: the connection was refused'),
  )
  expect(isPassing(refused)).toBe(true)
})

it('neither lists nor writes', async () => {
  const store = await open()
  await expect(all(store.list('x'))).rejects.toThrow('web servers do not list them')
  await expect(store.write('x.csv', [''])).rejects.toThrow('what is on web servers is only read')
  await expect(store.remove('x.csv')).rejects.toThrow(FileError)
  expect(await store.sweep('', 0)).toBe(0)
})
