import { expect, it } from 'vitest'
import { backend, Generator, randn } from '../../src/index.js'
import { log32, sincos32 } from '../../src/random/cephes.js'
import { useBackend } from '../../src/wasm/engine.js'
import { normalEngine } from '../../src/wasm/normal.js'
import { describeKernels } from '../helpers/backends.js'
import { expectSameBits } from '../helpers/numbers.js'

// Every STRIDE-th of the 2^24 arguments. With 1, all were tried when the kernel was made.
const STRIDE = 7
const COUNT = 4096

describeKernels('normal kernel', () => {
  it('gives the bits and leaves the state of the plain implementation, whatever the size', () => {
    const fast = new Generator().manualSeed(5)
    const plain = new Generator().manualSeed(5)
    const name = backend()
    for (const size of [256, 257, 271, 272, 624, 1000, 8191, 8192, 8193, 20_011]) {
      const got = randn([size], { generator: fast })
      useBackend('reference')
      expectSameBits(got, randn([size], { generator: plain }))
      useBackend(name)
      expect(fast.getState()).toEqual(plain.getState())
    }
  })

  it('has the logarithm, sine and cosine of src/random/cephes.ts, bit for bit', () => {
    const engine = normalEngine()
    if (engine === undefined) throw new Error('no kernel')
    const { kernel, from, to } = engine
    // Blocks of eight first and eight second uniforms. This first one has a radius of exactly 1 or 2.
    const at = (i: number) => 16 * (i >> 3) + (i & 7)
    const unit = 6601320 * 2 ** -24
    const radiusOf = (u: number) => Math.fround(Math.sqrt(-2 * log32(1 - u)))
    expect([1, 2]).toContain(radiusOf(unit))
    const pair = new Float32Array(2)
    let wrong = 0
    for (let first = 0; first < 2 ** 24; first += COUNT * STRIDE) {
      const uniform = (i: number) => Math.min(first + i * STRIDE, 2 ** 24 - 1) * 2 ** -24
      for (let i = 0; i < COUNT; i++) {
        from[at(i)] = uniform(i)
        from[at(i) + 8] = 0
      }
      kernel.boxMuller(2 * COUNT)
      for (let i = 0; i < COUNT; i++) {
        if (!Object.is(to[at(i)], radiusOf(uniform(i)))) wrong++
      }
      for (let i = 0; i < COUNT; i++) {
        from[at(i)] = unit
        from[at(i) + 8] = uniform(i)
      }
      kernel.boxMuller(2 * COUNT)
      for (let i = 0; i < COUNT; i++) {
        sincos32(Math.fround(Math.fround(2 * Math.PI) * uniform(i)), pair)
        if (!Object.is(to[at(i)], radiusOf(unit) * (pair[1] as number))) wrong++
        if (!Object.is(to[at(i) + 8], radiusOf(unit) * (pair[0] as number))) wrong++
      }
    }
    expect(wrong).toBe(0)
  })
})
