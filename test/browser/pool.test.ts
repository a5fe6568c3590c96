import { expect, it, vi } from 'vitest'
import { createPool, Generator, maskedSoftmax, masks, randn } from '../../src/index.js'
import { expectSameBits } from '../helpers/numbers.js'

it('a pool of Web Workers gives the bits of one thread, and ends', async () => {
  expect(crossOriginIsolated).toBe(true)
  const pool = await createPool({ threads: 3 })
  expect(pool.threads).toBe(3)
  const x = randn([1003, 517], { generator: new Generator().manualSeed(1) })
  const mask = masks.randomColumns(517, { generator: new Generator().manualSeed(2) })
  const expected = maskedSoftmax(x, mask)
  for (let i = 0; i < 10; i++) expectSameBits(pool.maskedSoftmax(x, mask), expected)
  await pool.close()
  expectSameBits(pool.maskedSoftmax(x, mask), expected)
})

it('a page that is not cross-origin isolated gets a clear error', async () => {
  vi.stubGlobal('crossOriginIsolated', false)
  const message =
    'createPool: a cross-origin isolated page (Cross-Origin-Opener-Policy: same-origin'
  await expect(createPool({ threads: 2 })).rejects.toThrow(message)
  vi.unstubAllGlobals()
})
