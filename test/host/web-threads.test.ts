import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startThread, type Thread } from '../../src/host/threads.js'

/** A Web Worker that does what the test says. */
class FakeWorker {
  static last: FakeWorker
  static refuses = false
  onmessage: ((event: { data: object }) => void) | null = null
  onerror: ((event: { message?: string }) => void) | null = null
  readonly sent: object[] = []
  terminated = false
  constructor(readonly url: string) {
    if (FakeWorker.refuses) throw new Error('blocked')
    FakeWorker.last = this
  }
  postMessage(data: object): void {
    this.sent.push(data)
  }
  terminate(): void {
    this.terminated = true
  }
}

/** Blob URLs that hold memory. */
const held = new Set<string>()

/** Starts a thread as in a page: without Node. */
function start(): Thread {
  const real = process
  vi.stubGlobal('process', undefined)
  try {
    return startThread('fit', 'text')
  } finally {
    vi.stubGlobal('process', real)
  }
}

beforeEach(() => {
  vi.stubGlobal('crossOriginIsolated', true)
  vi.stubGlobal('Worker', FakeWorker)
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:${Math.random()}`
    held.add(url)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    held.delete(url)
  })
  FakeWorker.refuses = false
  held.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a thread of a page', () => {
  it('is sent its data and gives its reply, and its Blob URL is held until then', async () => {
    const reply = start().start({ x: 1 })
    const worker = FakeWorker.last
    expect(worker.sent).toEqual([{ x: 1 }])
    expect([...held]).toEqual([worker.url])
    worker.onmessage?.({ data: { value: 2 } })
    expect(await reply).toBe(2)
    expect(held.size).toBe(0)
  })

  it('that throws rejects with the kind and the trace, and its Blob URL is let go', async () => {
    const reply = start().start({})
    const error = new TypeError('fit: no')
    FakeWorker.last.onmessage?.({ data: { error } })
    expect(await reply.catch((reason: unknown) => reason)).toBe(error)
    expect(held.size).toBe(0)
  })

  it.each([
    ['Uncaught RangeError: too far', RangeError, 'fit: a thread failed: RangeError: too far'],
    ['Script error.', Error, 'fit: a thread failed: Script error.'],
    [undefined, RangeError, 'fit: a page that allows workers (blob:), got none'],
  ])('that fails, saying %j, rejects, and its Blob URL is let go', async (said, kind, message) => {
    const reply = start().start({})
    FakeWorker.last.onerror?.(said === undefined ? {} : { message: said })
    const error = (await reply.catch((reason: unknown) => reason)) as Error
    expect([error.constructor, error.message]).toEqual([kind, message])
    expect(held.size).toBe(0)
  })

  it('that is ended before its first message rejects, and its Blob URL is let go', async () => {
    const thread = start()
    const reply = thread.start({})
    await thread.end()
    expect(FakeWorker.last.terminated).toBe(true)
    await expect(reply).rejects.toThrow('fit: a thread failed: it ended')
    expect(held.size).toBe(0)
  })

  it('that is refused is said to be, and its Blob URL is let go', () => {
    FakeWorker.refuses = true
    expect(start).toThrow('fit: a page that allows workers (blob:), got none')
    expect(held.size).toBe(0)
  })

  it('needs a page that is isolated, and makes no Blob URL in another one', () => {
    vi.stubGlobal('crossOriginIsolated', false)
    expect(start).toThrow(/^fit: a cross-origin isolated page/)
    expect(URL.createObjectURL).not.toHaveBeenCalled()
  })
})
