import { afterEach, describe, expect, it, vi } from 'vitest'
import { canShareMemory } from '../../src/host/threads.js'

afterEach(() => vi.unstubAllGlobals())

/** As in a page, which has no modules of Node. */
function page(globals: Record<string, unknown>): boolean {
  vi.stubGlobal('process', undefined)
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
  return canShareMemory()
}

describe('threads that share memory', () => {
  it('can be started in Node, and in pages that are isolated, whether SharedArrayBuffer is there or not', () => {
    expect(canShareMemory()).toBe(true)
    expect(page({ crossOriginIsolated: true })).toBe(true)
    // A flag or a policy of the browser can give it to pages that are not.
    expect(page({ crossOriginIsolated: false })).toBe(false)
    expect(page({ crossOriginIsolated: true, SharedArrayBuffer: undefined })).toBe(false)
  })
})
