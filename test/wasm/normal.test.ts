import { afterEach, describe, expect, it, vi } from 'vitest'
import { backend, Generator, randn } from '../../src/index.js'
import { log32, sincos32 } from '../../src/random/cephes.js'
import { useBackend } from '../../src/wasm/engine.js'
import type { instantiate } from '../../src/wasm/instantiate.js'
import { normal, relaxedNormal } from '../../src/wasm/kernels.wasm.js'
import { normalEngine } from '../../src/wasm/normal.js'
import { describeKernels } from '../helpers/backends.js'
import { expectSameBits } from '../helpers/numbers.js'

const ALL = 2 ** 24
// Every STRIDE-th of the 2^24 arguments. With 1, all were tried when the kernels were made.
const STRIDE = 7
/** Where two roundings could give other bits than one, or a sine comes out near 0; and the ends. */
const AWKWARD = [12582909, 12582912, 12582913, 0, 1, ALL - 2, ALL - 1, 6601320]
const COUNT = 2048
/** A radius of exactly 1 or 2, which multiplies without rounding. */
const UNIT = 6601320 / ALL

const NAMES = ['wasm-simd', 'wasm-relaxed-simd'] as const

/** The engines of both builds, or of the one that there is. */
function bothEngines() {
  const engines = NAMES.filter(useBackend).map((name) => {
    useBackend(name)
    const engine = normalEngine()
    if (engine === undefined) throw new Error('no kernel')
    return engine
  })
  useBackend(undefined)
  return engines
}

const radiusOf = (u: number) => Math.fround(Math.sqrt(-2 * log32(1 - u)))
/** Where the i-th first uniform stands, eight before the second that goes with it. */
const at = (i: number) => 16 * (i >> 3) + (i & 7)

/** Two normals of two uniforms, by src/random/cephes.ts. */
function normalsOf(u1: number, u2: number): [number, number] {
  const pair = new Float32Array(2)
  sincos32(Math.fround(Math.fround(2 * Math.PI) * u2), pair)
  const [sine, cosine] = pair as unknown as [number, number]
  return [Math.fround(radiusOf(u1) * cosine), Math.fround(radiusOf(u1) * sine)]
}

describeKernels('normal kernel', () => {
  it('gives the bits and leaves the state of the plain implementation, whatever the size', () => {
    const fast = new Generator().manualSeed(5)
    const plain = new Generator().manualSeed(5)
    const name = backend()
    for (const size of [256, 257, 271, 272, 624, 1000, 4095, 4096, 4097, 8192, 20_011]) {
      const got = randn([size], { generator: fast })
      useBackend('reference')
      expectSameBits(got, randn([size], { generator: plain }))
      useBackend(name)
      expect(fast.getState()).toEqual(plain.getState())
    }
  })
})

describe('the kernels with fused multiply-adds and without', () => {
  afterEach(() => {
    vi.doUnmock('../../src/wasm/instantiate.js')
    vi.resetModules()
    useBackend(undefined)
  })

  it('have the logarithm, sine and cosine of src/random/cephes.ts, bit for bit', () => {
    const engines = bothEngines()
    expect([1, 2]).toContain(radiusOf(UNIT))
    const radii = new Float32Array(COUNT)
    const [sines, cosines] = [radii.slice(), radii.slice()]
    let wrong = 0
    const compare = (uniform: (i: number) => number) => {
      for (let i = 0; i < COUNT; i++) {
        radii[i] = radiusOf(uniform(i))
        const [cosine, sine] = normalsOf(UNIT, uniform(i))
        cosines[i] = cosine
        sines[i] = sine
      }
      for (const { kernel, x } of engines) {
        for (let i = 0; i < COUNT; i++) {
          x[at(i)] = uniform(i)
          x[at(i) + 8] = 0
        }
        kernel.boxMuller(2 * COUNT)
        for (let i = 0; i < COUNT; i++) if (!Object.is(x[at(i)], radii[i])) wrong++
        for (let i = 0; i < COUNT; i++) {
          x[at(i)] = UNIT
          x[at(i) + 8] = uniform(i)
        }
        kernel.boxMuller(2 * COUNT)
        for (let i = 0; i < COUNT; i++) {
          if (!Object.is(x[at(i)], cosines[i])) wrong++
          if (!Object.is(x[at(i) + 8], sines[i])) wrong++
        }
      }
    }
    compare((i) => (AWKWARD[i % AWKWARD.length] as number) / ALL)
    for (let first = 0; first < ALL; first += COUNT * STRIDE) {
      compare((i) => Math.min(first + i * STRIDE, ALL - 1) / ALL)
    }
    expect(wrong).toBe(0)
  })

  it('give the plain normals of blocks of random and of awkward uniforms', () => {
    const generator = new Generator().manualSeed(8)
    const awkward = () => (AWKWARD[generator.uint32() % AWKWARD.length] as number) / ALL
    const uniforms = Array.from({ length: 2 * COUNT }, (_, i) =>
      i < COUNT ? generator.uniform32() : awkward(),
    )
    for (const { kernel, x } of bothEngines()) {
      x.set(uniforms)
      kernel.boxMuller(2 * COUNT)
      for (let i = 0; i < COUNT; i++) {
        const [u1, u2] = [uniforms[at(i)], uniforms[at(i) + 8]] as [number, number]
        const got = [x[at(i)], x[at(i) + 8]]
        if (normalsOf(u1, u2).some((value, k) => !Object.is(value, got[k]))) {
          expect({ u1, u2, got }).toEqual({ u1, u2, got: normalsOf(u1, u2) })
        }
      }
    }
  })

  // In a browser no module can be loaded anew.
  const inNode = it.skipIf('document' in globalThis)
  inNode(
    'are taken for what they are: where an engine does not fuse, the plain one serves',
    async () => {
      const tried: string[] = []
      vi.doMock('../../src/wasm/instantiate.js', async (original) => {
        const actual = await original<{ instantiate: typeof instantiate }>()
        return {
          ...actual,
          instantiate: (text: string, memory?: () => object) => {
            const exports = actual.instantiate(
              memory || text !== relaxedNormal() ? text : normal(),
              memory,
            )
            if (memory) return exports
            tried.push(text === relaxedNormal() ? 'relaxed' : 'plain')
            const { boxMuller, ...rest } = exports as { boxMuller: (count: number) => void }
            const nothing = () => {}
            return { ...rest, boxMuller: text === relaxedNormal() ? nothing : boxMuller }
          },
        }
      })
      vi.resetModules()
      const fresh = await import('../../src/wasm/normal.js')
      const engines = await import('../../src/wasm/engine.js')
      if (!engines.useBackend('wasm-relaxed-simd')) return
      expect(fresh.normalEngine()?.x[0]).toBeCloseTo(1.99e-8, 10)
      expect(tried).toEqual(['relaxed', 'plain'])
    },
  )
})
