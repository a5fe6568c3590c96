import { Readable } from 'node:stream'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import { isPassing, PassingError, storeError } from './passing.js'
import { checkPath } from './plain-path.js'
import { changed, rangedSource } from './ranged-source.js'
import { shownUrl } from './shown-url.js'
import type { Store, StoredFile } from './store.js'

/** Milliseconds in which an answer must begin. */
const ANSWER = 60_000
const MOST_REDIRECTS = 5

/** A web server, or a folder of one: files can be read, but neither listed nor written. */
export class HttpStore implements Store {
  readonly url: string
  private readonly base: string
  private readonly query: string
  private readonly headers: Readonly<Record<string, string>>

  /** @param url with a login and a query, if the server asks for them: both go with each request */
  constructor(url: string) {
    const parsed = new URL(url)
    const { username, password } = parsed
    this.query = parsed.search
    this.base = `${parsed.origin}${parsed.pathname.replace(/\/+$/, '')}`
    this.url = shownUrl(this.base)
    const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)
    this.headers = {
      // Or sizes would be those of what is packed.
      'accept-encoding': 'identity',
      ...(username !== '' && { authorization: `Basic ${login.toString('base64')}` }),
    }
  }

  // biome-ignore lint/correctness/useYield: it refuses
  async *list(folder: string): AsyncGenerator<StoredFile> {
    const wanted = 'files by name, since web servers do not list them'
    throw new FileError(this.name(folder), `expected ${wanted}, got a folder or a pattern`)
  }

  async look(path: string): Promise<StoredFile | undefined> {
    const name = this.name(path)
    const head = await this.ask(path, 'HEAD')
    if (head.status === 404 || head.status === 410) return undefined
    if (head.ok && head.headers.has('content-length')) {
      return { path, size: Number(head.headers.get('content-length')), mark: markOf(name, head) }
    }
    // Some servers, and URLs that are signed for reading, know no HEAD.
    const part = await this.ask(path, 'GET', { range: 'bytes=0-0' })
    await part.body?.cancel()
    if (part.status === 404 || part.status === 410) return undefined
    const [, size] = /\/(\d+)$/.exec(part.headers.get('content-range') ?? '') ?? []
    if (part.status !== 206 || size === undefined) throw this.refused(name, part)
    return { path, size: Number(size), mark: markOf(name, part) }
  }

  async source(path: string): Promise<FileSource> {
    const name = this.name(path)
    const file = await this.look(path)
    if (file === undefined) throw new FileError(name, 'cannot read: no such file')
    return rangedSource(name, file, async (start, end) => {
      const response = await this.ask(path, 'GET', { range: `bytes=${start}-${end - 1}` })
      const { status, body, headers } = response
      const isWhole = status === 200 && start === 0
      const isPart = status === 206 && headers.get('content-range')?.startsWith(`bytes ${start}-`)
      if ((isWhole || isPart === true) && body !== null) {
        if (markOf(name, response) === file.mark) return Readable.fromWeb(body as never)
        await body.cancel()
        throw changed(name)
      }
      await body?.cancel()
      if (status === 200 || status === 206) {
        throw new FileError(
          name,
          'expected a server that sends parts of files, got one that does not',
        )
      }
      if (status === 416) throw changed(name)
      throw this.refused(name, response)
    })
  }

  async write(path: string): Promise<void> {
    throw this.readOnly(path)
  }

  async remove(path: string): Promise<void> {
    throw this.readOnly(path)
  }

  async sweep(): Promise<number> {
    return 0
  }

  private async ask(path: string, method: string, more = {}): Promise<Response> {
    const name = this.name(path)
    checkPath(path)
    const steps = path.split('/').map(encodeURIComponent)
    let url = `${[this.base, ...steps].filter((step) => step !== '').join('/')}${this.query}`
    const headers = { ...this.headers, ...more }
    const late = new AbortController()
    const timer = setTimeout(
      () => late.abort(new PassingError(name, 'cannot read: no answer')),
      ANSWER,
    )
    try {
      for (let i = 0; i <= MOST_REDIRECTS; i++) {
        const { signal } = late
        const response = await fetch(url, { method, headers, redirect: 'manual', signal })
        const location = response.headers.get('location')
        if (response.status < 300 || response.status >= 400 || location === null) return response
        await response.body?.cancel()
        const next = new URL(location, url).href
        if (!next.startsWith(`${this.base}/`)) {
          throw new FileError(name, `expected what is below ${this.url}, got sent elsewhere`)
        }
        url = next
      }
      throw new FileError(name, 'expected a file, got sent to and fro')
    } catch (error) {
      throw storeError(name, 'read', withCause(name, error))
    } finally {
      clearTimeout(timer)
    }
  }

  private refused(name: string, { status, statusText }: Response): unknown {
    const words = `the server answers ${status} ${statusText}`.trimEnd()
    const error = { $metadata: { httpStatusCode: status }, message: words }
    const found = storeError(name, 'read', error)
    return found === error ? new FileError(name, `cannot read: ${words}`) : found
  }

  private readOnly(path: string): FileError {
    return new FileError(this.name(path), 'cannot write: what is on web servers is only read')
  }

  private name(path: string): string {
    return path === '' ? this.url : `${this.url}/${path}`
  }
}

/** What `fetch` itself only calls failed, such as a certificate that is not trusted. */
function withCause(name: string, error: unknown): unknown {
  const { cause } = error as { cause?: NodeJS.ErrnoException }
  if (!(error instanceof TypeError) || cause === undefined || isPassing(error)) return error
  return new FileError(name, `cannot read: ${cause.message}`, {}, error)
}

/** @throws FileError if nothing shows when the file changes */
function markOf(name: string, { headers }: Response): string {
  const mark = headers.get('etag') ?? headers.get('last-modified')
  if (mark !== null) return mark
  const wanted = 'expected a server that says an ETag or when files were changed'
  throw new FileError(name, `${wanted}, got one that does not`)
}
