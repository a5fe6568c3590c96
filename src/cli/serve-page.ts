import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ISOLATION_HEADERS } from './isolation-headers.js'

/** This machine alone: nobody else on the network sees the page. */
const HOST = '127.0.0.1'
/** Names of this machine. */
const LOCAL = /^(127\.0\.0\.1|localhost)(:\d+)?$/
/** Where a port is looked for if none is named, and how many are tried. */
export const FIRST_PORT = 4650
const TRIES = 50

const HEADERS = {
  ...ISOLATION_HEADERS,
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-cache',
  // One request brings the whole page.
  Connection: 'close',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

export interface PageServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves one page, and nothing else, to this machine.
 *
 * @param port where; the first that is free from `FIRST_PORT` up by default
 * @throws Error if `port` cannot be had
 */
export async function servePage(html: string, port?: number): Promise<PageServer> {
  const server = createServer((request, response) => answer(html, request, response))
  const ports = port === undefined ? range(FIRST_PORT, TRIES) : [port]
  for (const candidate of ports) {
    const code = await listen(server, candidate)
    if (code === undefined) {
      return { url: `http://${HOST}:${candidate}/`, close: () => close(server) }
    }
    if (code === 'EADDRINUSE' && port === undefined) continue
    const problem = code === 'EADDRINUSE' ? 'one that is in use' : code
    throw new Error(`play: port ${candidate} must be free to listen on, got ${problem}`)
  }
  throw new Error(
    `play: a free port from ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1}, got none: name one with --port`,
  )
}

const range = (start: number, count: number) => Array.from({ length: count }, (_, i) => start + i)

function answer(html: string, request: IncomingMessage, to: ServerResponse): void {
  const { method, url = '', headers } = request
  const [path] = url.split('?')
  // Another name for this machine may be a page of elsewhere that would like to be taken for this one.
  if (!LOCAL.test(headers.host ?? '')) to.writeHead(403, HEADERS)
  else if (method !== 'GET' && method !== 'HEAD')
    to.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' })
  else if (path === '/' || path === '/index.html') to.writeHead(200, HEADERS)
  else to.writeHead(404, HEADERS)
  to.end(to.statusCode === 200 && method === 'GET' ? html : undefined)
}

/** Listens, or returns the code of why it cannot. */
function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message)
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      resolve(undefined)
    })
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
