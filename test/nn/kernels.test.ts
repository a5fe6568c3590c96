import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { generateNn, NN } from '../../scripts/build-kernels.mjs'
import { Arena } from '../../src/nn/kernels.js'

describe('the learner’s kernels', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('are what kernels/nn/ compiles to, byte for byte', async () => {
    expect(await generateNn()).toBe(readFileSync(NN, 'utf8'))
  })

  it('are asked for in vain, with a clear error, where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    expect(() => new Arena('fit')).toThrow(
      new RangeError('fit: an engine that has, and may use, WebAssembly SIMD, got none'),
    )
  })
})

describe('the arena', () => {
  it('lays arrays out aligned, zeroed, apart, and grows', () => {
    const arena = new Arena('fit')
    const first = arena.floats(5)
    const second = arena.floats(1_000_000)
    expect(first % 64).toBe(0)
    expect(second % 64).toBe(0)
    expect(second - first).toBeGreaterThanOrEqual(5 * 4 + 16)
    expect(arena.view(second, 1_000_000).every((value) => value === 0)).toBe(true)
    arena.view(second, 1_000_000).fill(1)
    expect(Array.from(arena.view(first, 5))).toEqual([0, 0, 0, 0, 0])
  })

  it('says what does not fit into its memory', () => {
    const arena = new Arena('fit')
    expect(() => arena.floats(2 ** 30)).toThrow(
      /^fit: a model that fits into 4294967296 bytes of memory, got \d+$/,
    )
  })
})
