import { checkCount, exactInteger, rangeError, typeError } from '../errors.js'
import { Mt19937, STATE_WORDS } from './mt19937.js'
import { sincos64 } from './sincos64.js'

const DEFAULT_SEED = 67280421310721n

// The layout of `torch.get_rng_state()`: little-endian, each word of the engine in 64 bits.
const STATE_BYTES = 5056
/** Of PyTorch before 1.2: without a normal in float, and with the polar coordinates of the one in double. */
const LEGACY_BYTES = 5048
const AT_LEFT = 8
const AT_SEEDED = 12
const AT_NEXT = 16
const AT_WORDS = 24
const AT_ANGLE = AT_WORDS + 8 * STATE_WORDS
const AT_NORMAL = AT_ANGLE + 8
const AT_RADIUS = AT_NORMAL + 8
const AT_NORMAL_VALID = AT_RADIUS + 8

/**
 * A source of random numbers: MT19937 and what PyTorch's CPU generator keeps beside it, so that
 * the same seed and the same calls give the same bits as PyTorch 1.13 on the CPU.
 *
 * Every random function takes one as `generator`; without it they share {@link defaultGenerator}.
 *
 * @example
 * ```ts
 * const generator = new Generator().manualSeed(42)
 * const state = generator.getState()
 * randn([3], { generator })
 * // tensor([0.3367, 0.1288, 0.2345])
 *
 * // The same once more.
 * randn([3], { generator: generator.setState(state) })
 * // tensor([0.3367, 0.1288, 0.2345])
 * ```
 */
export class Generator {
  private readonly engine = new Mt19937(0)
  private seed = 0n
  private cachedNormal: number | undefined

  /** Starts from PyTorch's default seed, 67280421310721, until `manualSeed` is called. */
  constructor() {
    // A seed given here would not be one.
    checkCount('Generator', 0, arguments.length)
    this.manualSeed(DEFAULT_SEED)
  }

  /**
   * Starts the stream anew. Only the low 32 bits of the seed reach the engine.
   *
   * @param seed an integer from -2^63 to 2^64 - 1. A negative one means `2^64 + seed`, as it does in
   *   PyTorch. Give a bigint beyond 2^53.
   * @returns this generator
   * @throws TypeError if `seed` is neither a number nor a bigint
   * @throws RangeError if it is out of range, not an integer, or a number beyond 2^53
   */
  manualSeed(seed: number | bigint): this {
    checkCount('manualSeed', 1, arguments.length)
    this.seed = BigInt.asUintN(64, exactInteger('manualSeed', 'seed', seed, 64))
    this.engine.seed(Number(this.seed & 0xffffffffn))
    this.cachedNormal = undefined
    return this
  }

  /** The seed last given, from 0 to 2^64 - 1 (negative ones as they were remapped). */
  initialSeed(): bigint {
    return this.seed
  }

  /** The next 32 random bits, as a number from 0 to 2^32 - 1. */
  uint32(): number {
    return this.engine.uint32()
  }

  /** The next 64 random bits, as a bigint: two draws, the first one the high half. */
  uint64(): bigint {
    const high = this.engine.uint32()
    return (BigInt(high) << 32n) | BigInt(this.engine.uint32())
  }

  /** A number in [0, 1) with 24 random bits, exact in float32. One draw. */
  uniform32(): number {
    return (this.engine.uint32() & 0xffffff) * 2 ** -24
  }

  /** A number in [0, 1) with 53 random bits. Two draws, the first one the high half. */
  uniform64(): number {
    const high = this.engine.uint32() & 0x1fffff
    return (high * 2 ** 32 + this.engine.uint32()) * 2 ** -53
  }

  /**
   * Lets `draw` take many words at once from the engine's state: it is given the words and the index
   * of the next, and returns the index after what it took, or undefined if it took nothing.
   *
   * @returns whether it took any
   */
  drawInBulk(draw: (words: Uint32Array, next: number) => number | undefined): boolean {
    const next = draw(this.engine.words, this.engine.next)
    if (next !== undefined) this.engine.next = next
    return next !== undefined
  }

  /** Hands out the second normal of a pair, once. */
  takeCachedNormal(): number | undefined {
    const value = this.cachedNormal
    this.cachedNormal = undefined
    return value
  }

  /** Keeps the second normal of a pair for the next call. */
  cacheNormal(value: number): void {
    this.cachedNormal = value
  }

  /**
   * The whole state: 5,056 bytes, in the layout of `torch.get_rng_state()`, so that a stream begun
   * in one of the two can go on in the other.
   */
  getState(): Uint8Array {
    const state = new Uint8Array(STATE_BYTES)
    const view = new DataView(state.buffer)
    const { words, next } = this.engine
    view.setBigUint64(0, this.seed, true)
    view.setInt32(AT_LEFT, next === 0 ? 1 : STATE_WORDS + 1 - next, true)
    view.setInt32(AT_SEEDED, 1, true)
    view.setUint32(AT_NEXT, next, true)
    words.forEach((word, i) => {
      view.setUint32(AT_WORDS + 8 * i, word, true)
    })
    if (this.cachedNormal !== undefined) {
      view.setFloat64(AT_NORMAL, this.cachedNormal, true)
      view.setInt32(AT_NORMAL_VALID, 1, true)
    }
    return state
  }

  /**
   * Goes on from a state that `getState` or `torch.get_rng_state()` gave.
   *
   * @param state 5,056 bytes, or the 5,048 of PyTorch before 1.2; copied
   * @returns this generator
   * @throws TypeError if `state` is no Uint8Array
   * @throws RangeError if it is not such a state
   */
  setState(state: Uint8Array): this {
    if (!(state instanceof Uint8Array)) {
      throw typeError('setState', 'state must be a Uint8Array', state)
    }
    if (state.length !== STATE_BYTES && state.length !== LEGACY_BYTES) {
      const sizes = `${STATE_BYTES} bytes (or ${LEGACY_BYTES}, of PyTorch before 1.2)`
      throw rangeError('setState', `state must have ${sizes}`, state.length)
    }
    const view = new DataView(state.buffer, state.byteOffset, state.byteLength)
    const left = view.getInt32(AT_LEFT, true)
    const next = view.getUint32(AT_NEXT, true)
    if (next > STATE_WORDS || left !== (next === 0 ? 1 : STATE_WORDS + 1 - next)) {
      throw rangeError('setState', 'state must come from getState', `left ${left}, next ${next}`)
    }
    this.seed = view.getBigUint64(0, true)
    this.engine.next = next
    for (let i = 0; i < STATE_WORDS; i++) {
      this.engine.words[i] = view.getUint32(AT_WORDS + 8 * i, true)
    }
    const valid = view.getInt32(AT_NORMAL_VALID, true) !== 0
    this.cachedNormal = valid ? normalOf(view) : undefined
    return this
  }

  /** A generator of its own, in the same state. */
  clone(): Generator {
    return new Generator().setState(this.getState())
  }
}

/** The second normal of a pair, which a state of old has not computed yet. */
function normalOf(view: DataView): number {
  if (view.byteLength === STATE_BYTES) return view.getFloat64(AT_NORMAL, true)
  const [sin] = sincos64(2 * Math.PI * view.getFloat64(AT_ANGLE, true))
  return view.getFloat64(AT_RADIUS, true) * sin
}

/** The generator that random functions use when they are given none. */
export const defaultGenerator: Generator = new Generator()

/**
 * Seeds the default generator, as `torch.manual_seed` does.
 *
 * @param seed an integer from -2^63 to 2^64 - 1; see {@link Generator.manualSeed}
 * @returns the default generator
 *
 * @example
 * ```ts
 * manualSeed(333512)
 * randn([3])
 * // tensor([ 0.4811,  0.9980, -1.6103])
 * ```
 */
export function manualSeed(seed: number | bigint): Generator {
  checkCount('manualSeed', 1, arguments.length)
  return defaultGenerator.manualSeed(seed)
}
