import { backend } from './engine.js'
import { type Address, instantiate } from './instantiate.js'
import { normal } from './kernels.wasm.js'

const BLOCK = 16
const STATE_WORDS = 624

/** The functions and addresses of kernels/normal.ts. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly TILE: Address
  readonly X: Address
  readonly OUT: Address
  readonly STATE: Address
  normals(count: number, next: number): number
  boxMuller(count: number): void
}

/** The kernel, and its memory: uniforms `from`, normals `to`, the words of a Mersenne Twister. */
interface NormalEngine {
  readonly kernel: Kernel
  readonly from: Float32Array
  readonly to: Float32Array
  readonly state: Uint32Array
}

let loaded: NormalEngine | undefined

/** Loaded on first use; undefined where the reference must serve. */
export function normalEngine(): NormalEngine | undefined {
  if (backend() === 'reference') return undefined
  loaded ??= load()
  return loaded
}

function load(): NormalEngine | undefined {
  const kernel = instantiate(normal()) as Kernel | undefined
  if (kernel === undefined) return undefined
  const { buffer } = kernel.memory
  return {
    kernel,
    from: new Float32Array(buffer, kernel.X.value, kernel.TILE.value),
    to: new Float32Array(buffer, kernel.OUT.value, kernel.TILE.value),
    state: new Uint32Array(buffer, kernel.STATE.value, STATE_WORDS),
  }
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
  const { kernel, to, state } = engine
  state.set(words)
  let index = next
  const draw = (start: number, count: number): void => {
    index = kernel.normals(count, index)
    out.set(to.subarray(0, count), start)
  }
  const tail = out.length % BLOCK
  const whole = out.length - tail
  for (let start = 0; start < whole; start += to.length) {
    draw(start, Math.min(to.length, whole - start))
  }
  if (tail > 0) {
    // What fills no block is drawn, and then drawn anew with as many before it as make one.
    index = kernel.normals(tail, index)
    draw(out.length - BLOCK, BLOCK)
  }
  words.set(state)
  return index
}
