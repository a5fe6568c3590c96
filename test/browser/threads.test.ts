import { afterEach, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { startThread } from '../../src/host/threads.js'

afterEach(() => vi.restoreAllMocks())

declare module 'vitest/browser' {
  interface BrowserCommands {
    threadText: (code: string) => Promise<string>
  }
}

const threadOf = async (code: string) => startThread('fit', await commands.threadText(code))

it('an error of a Web Worker keeps kind, message and trace; its Blob URL is let go', async () => {
  const made = vi.spyOn(URL, 'createObjectURL')
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const thread = await threadOf('throw new TypeError("fit: no")')
  const error = await thread.start({}).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TypeError)
  expect(error).toMatchObject({ message: 'fit: no' })
  expect((error as Error).stack).toContain('onmessage')
  expect(revoked).toHaveBeenCalledWith(made.mock.results[0]?.value)
})

it('an error outside of start rejects, of its kind, and a Worker that is ended does too', async () => {
  const late = await threadOf('setTimeout(() => { throw new RangeError("late") })')
  const later = late.start({})
  await expect(later).rejects.toThrow('fit: a thread failed: RangeError: late')
  await expect(later).rejects.toThrow(RangeError)
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const endless = await threadOf('for (;;);')
  const reply = endless.start({})
  await endless.end()
  await expect(reply).rejects.toThrow('fit: a thread failed: it ended')
  expect(revoked).toHaveBeenCalledTimes(1)
})
