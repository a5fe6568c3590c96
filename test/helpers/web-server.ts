import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A web server for the tests of a file. */
export function webServer(answer: (request: IncomingMessage, response: ServerResponse) => void): {
  url: () => string
} {
  const server = createServer(answer)
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: () => url }
}

/** Answers with a file, or the range of it that is asked for. */
export function sendFile(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
  const [from, to] = range ? [Number(range[1]), Number(range[2]) + 1] : [0, content.length]
  const part = content.subarray(from, to)
  response.writeHead(range ? 206 : 200, {
    etag: '"1"',
    'content-length': part.length,
    ...(range && { 'content-range': `bytes ${from}-${from + part.length - 1}/${content.length}` }),
    ...more,
  })
  response.end(method === 'HEAD' ? undefined : part)
}
