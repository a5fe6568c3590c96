import { type Backend, backend } from './engine.js'
import { instantiate } from './instantiate.js'
import { NORMAL_STATE, NORMAL_TILE, NORMAL_X, normal, relaxedNormal } from './kernels.wasm.js'

const BLOCK = 16
const STATE_WORDS = 624
/** A uniform number whose normal shows whether multiply-adds were fused, as engines may do either. */
const PROBE = 0.75
const FUSED = 1.9856219779512685e-8

/** The functions of kernels/normal.ts. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  uniforms(count: number, next: number): number
  boxMuller(count: number): void
}

/** The kernel, and its memory: uniforms, which become normals in their places, and the words of a Mersenne Twister. */
interface NormalEngine {
  readonly kernel: Kernel
  readonly x: Float32Array
  readonly state: Uint32Array
}

const loaded: { [name in Backend]?: NormalEngine | undefined } = {}

/** Loaded on first use; undefined where the reference must serve. */
export function normalEngine(): NormalEngine | undefined {
  const name = backend()
  if (name === 'reference') return undefined
  loaded[name] ??= (name === 'wasm-simd' ? undefined : load(relaxedNormal())) ?? load(normal())
  return loaded[name]
}

function load(text: string): NormalEngine | undefined {
  const kernel = instantiate(text) as Kernel | undefined
  if (kernel === undefined) return undefined
  const { buffer } = kernel.memory
  const x = new Float32Array(buffer, NORMAL_X, NORMAL_TILE).fill(PROBE)
  kernel.boxMuller(BLOCK)
  const state = new Uint32Array(buffer, NORMAL_STATE, STATE_WORDS)
  return x[0] === FUSED ? { kernel, x, state } : undefined
}

/**
 * Fills `out`, of at least 16 elements, with the standard normals of `randn`, from the state of a
 * Mersenne Twister.
 *
 * @param words its 624 words, which go on as they would have
 * @param next the index of its next word
 * @returns that index afterwards; undefined, nothing done, where there are no kernels
 */
export function drawNormals(
  out: Float32Array,
  words: Uint32Array,
  next: number,
): number | undefined {
  const engine = normalEngine()
  if (engine === undefined) return undefined
  const { kernel, x, state } = engine
  state.set(words)
  let index = next
  const draw = (start: number, count: number): void => {
    index = kernel.uniforms(count, index)
    kernel.boxMuller(count)
    out.set(x.subarray(0, count), start)
  }
  const tail = out.length % BLOCK
  const whole = out.length - tail
  for (let start = 0; start < whole; start += x.length) {
    draw(start, Math.min(x.length, whole - start))
  }
  if (tail > 0) {
    // What fills no block is drawn, and then drawn anew with as many before it as make one.
    index = kernel.uniforms(tail, index)
    draw(out.length - BLOCK, BLOCK)
  }
  words.set(state)
  return index
}
