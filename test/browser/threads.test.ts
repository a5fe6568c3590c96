import { afterEach, expect, it, vi } from 'vitest'
import { startThread } from '../../src/host/threads.js'

afterEach(() => vi.restoreAllMocks())

const threadOf = (code: string) =>
  startThread('fit', `const worker = { start(data, reply) { ${code} } }`)

it('an error of a Web Worker keeps kind, message and trace; its Blob URL is let go', async () => {
  const made = vi.spyOn(URL, 'createObjectURL')
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const error = await threadOf('throw new TypeError("fit: no")')
    .start({})
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TypeError)
  expect(error).toMatchObject({ message: 'fit: no' })
  expect((error as Error).stack).toContain('at answer')
  expect(revoked).toHaveBeenCalledWith(made.mock.results[0]?.value)
})

it('an error outside of start rejects, of its kind, and a Worker that is ended does too', async () => {
  const later = threadOf('setTimeout(() => { throw new RangeError("late") })').start({})
  await expect(later).rejects.toThrow('fit: a thread failed: RangeError: late')
  await expect(later).rejects.toThrow(RangeError)
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const endless = threadOf('for (;;);')
  const reply = endless.start({})
  await endless.end()
  await expect(reply).rejects.toThrow('fit: expected an answer from a thread, got its end')
  expect(revoked).toHaveBeenCalledTimes(1)
})
