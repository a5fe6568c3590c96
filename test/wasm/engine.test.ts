import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GENERATED, generate } from '../../scripts/build-kernels.mjs'
import { backend, maskedSoftmax, tensor } from '../../src/index.js'
import { attentionEngine } from '../../src/wasm/attention-engine.js'
import { engine, useBackend } from '../../src/wasm/engine.js'
import { ATTENTION_END, END } from '../../src/wasm/kernels.wasm.js'

describe('the kernels', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    useBackend(undefined)
  })

  it('are what kernels/ compiles to, byte for byte', async () => {
    expect(await generate()).toBe(readFileSync(GENERATED, 'utf8'))
  })

  it('keep their layout within their memory', () => {
    expect(END).toBeLessThanOrEqual(engine()?.bytes.length ?? 0)
    expect(ATTENTION_END).toBeLessThanOrEqual(attentionEngine()?.bytes.length ?? 0)
  })

  it('serve where there is WebAssembly SIMD', () => {
    expect(backend()).toMatch(/^wasm-(relaxed-)?simd$/)
  })

  const refusing = {
    validate: () => true,
    Module: class {
      constructor() {
        throw new Error('violates the content security policy')
      }
    },
  }
  for (const [reason, stub] of [
    ['there is no WebAssembly', undefined],
    ['it has no SIMD', { validate: () => false }],
    ['a policy forbids it', refusing],
  ] as const) {
    it(`leave it to the reference where ${reason}`, () => {
      vi.stubGlobal('WebAssembly', stub)
      expect(useBackend('wasm-simd')).toBe(false)
      useBackend(undefined)
      expect(backend()).toBe('reference')
      const probs = maskedSoftmax(tensor([1, 2, 1]), tensor([false, true, false]))
      expect(Array.from(probs.data)).toEqual([0.5, 0, 0.5])
    })
  }
})
