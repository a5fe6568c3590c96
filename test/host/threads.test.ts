import * as threads from 'node:worker_threads'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startThread } from '../../src/host/threads.js'
import { threadText } from '../helpers/thread-text.js'

afterEach(() => vi.restoreAllMocks())

/** What a thread comes to that runs `code` with `data` and `reply`. */
async function run(code: string, data: object = {}): Promise<unknown> {
  const thread = startThread('fit', await threadText(code))
  try {
    return await thread.start(data)
  } finally {
    await thread.end()
  }
}

async function errorOf(running: Promise<unknown>): Promise<Error> {
  const error = await running.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error(`no Error, but ${error}`)
  return error
}

describe('a thread', () => {
  it('replies once: what follows is not heard', async () => {
    expect(await run('reply(data.x + 1); reply(3); throw new Error("late")', { x: 1 })).toBe(2)
  })

  it.each([Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError])(
    'that throws rejects with an error of the same kind, message and trace: %o',
    async (kind) => {
      const error = await errorOf(
        run(`function inside() { throw new ${kind.name}('fit: too much') } inside()`),
      )
      expect(error.constructor).toBe(kind)
      expect(error.message).toBe('fit: too much')
      expect(error.stack).toMatch(/too much\n\s+at inside/)
    },
  )

  it('that throws an error of a kind of its own rejects with an Error of its message', async () => {
    const own = await errorOf(run('throw new (class Odd extends Error {})("odd")'))
    expect([own.constructor, own.message]).toEqual([Error, 'odd'])
  })

  it('whose reply cannot be sent rejects', async () => {
    await expect(run('reply(() => 1)')).rejects.toBeInstanceOf(Object)
  })

  it('that throws outside of start rejects with the kind, and says so', async () => {
    const later = await errorOf(run('setTimeout(() => { throw new TypeError("later") })'))
    expect(later.constructor).toBe(TypeError)
    expect(later.message).toBe('fit: a thread failed: TypeError: later')
    const never = startThread('fit', 'const never = {')
    await expect(never.start({})).rejects.toThrow('fit: a thread failed: SyntaxError: ')
  })

  it('that ends without a reply rejects', async () => {
    const exit = await errorOf(run('process.exit(7)'))
    expect(exit.message).toBe('fit: a thread failed: exit code 7')
    const idle = await errorOf(run(''))
    expect(idle.message).toBe('fit: a thread failed: exit code 0')
  })

  it('that runs out of memory rejects', async () => {
    class Small extends threads.Worker {
      constructor(text: string, options: threads.WorkerOptions) {
        super(text, { ...options, resourceLimits: { maxOldGenerationSizeMb: 16 } })
      }
    }
    const get = process.getBuiltinModule
    vi.spyOn(process, 'getBuiltinModule').mockImplementation(((name: string) =>
      name === 'node:worker_threads' ? { Worker: Small } : get(name)) as typeof get)
    const full = await errorOf(run('const all = []; for (;;) all.push(new Array(1000).fill(all))'))
    expect(full.message).toMatch(/^fit: a thread failed: .*memory/)
  })

  it('that is ended before it replies rejects, and nobody must be there to hear it', async () => {
    const endless = await threadText('for (;;);')
    const heard = startThread('fit', endless)
    const reply = errorOf(heard.start({}))
    await heard.end()
    expect((await reply).message).toBe('fit: a thread failed: it ended')
    const unheard = startThread('fit', endless)
    void unheard.start({}).catch(() => undefined)
    await startThread('fit', endless).end()
    await unheard.end()
  })
})
