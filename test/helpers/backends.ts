import { afterAll, beforeAll, describe } from 'vitest'
import { type Backend, useBackend } from '../../src/wasm/engine.js'

// Node 20 has relaxed SIMD behind this flag; later ones have it as they come, and complain of a flag that
// they do not know. No browser has such flags, nor this module.
if (!('document' in globalThis) && process.versions.node.startsWith('20.')) {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--experimental-wasm-relaxed-simd')
}

/** Runs a suite once with each kind of kernels that this engine has. */
export function describeKernels(title: string, suite: (name: Backend) => void): void {
  for (const name of ['wasm-simd', 'wasm-relaxed-simd'] as const) {
    const available = useBackend(name)
    useBackend(undefined)
    describe.runIf(available)(`${title} (${name})`, () => {
      withBackend(name)
      suite(name)
    })
  }
}

/** Uses one backend for the tests around the call. */
export function withBackend(name: Backend): void {
  beforeAll(() => {
    useBackend(name)
  })
  afterAll(() => {
    useBackend(undefined)
  })
}
