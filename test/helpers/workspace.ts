import { Generator, randn } from '../../src/index.js'
import { Arena, type NnKernels, type Pointer } from '../../src/nn/kernels.js'

/**
 * The learner's kernels and memory of their own for one test. What lies around an array is NaN, and so
 * is what nobody has written yet: a kernel that lets it count gives NaN.
 */
export class Workspace {
  private readonly arena = new Arena('test')
  readonly kernels: NnKernels = this.arena.kernels

  /** Memory for results, or for a kernel's scratch. */
  room(count: number): Pointer {
    const at = this.arena.floats(count + 16)
    this.arena.view(at, count + 16).fill(Number.NaN)
    return at
  }

  put(values: ArrayLike<number>): Pointer {
    const at = this.room(values.length)
    this.arena.view(at, values.length).set(values)
    return at
  }

  putBytes(values: ArrayLike<number>): Pointer {
    const at = this.arena.bytes(values.length + 16)
    this.arena.byteView(at, values.length + 16).fill(255)
    this.arena.byteView(at, values.length).set(values)
    return at
  }

  /** A copy of what lies there now. */
  take(at: Pointer, count: number): Float32Array {
    return this.arena.view(at, count).slice()
  }
}

/** Normal values that single precision holds exactly, by the seed alone. */
export function normals(count: number, seed: number, spread = 1): Float64Array {
  const { data } = randn([count], { generator: new Generator().manualSeed(seed) })
  return Float64Array.from(data as Float32Array, (value) => Math.fround(value * spread))
}

/** What must not differ in a single bit. */
export function bits(values: Float32Array): number[] {
  return Array.from(new Uint32Array(values.buffer, values.byteOffset, values.length))
}

/** The largest |actual - expected| as a share of the largest |expected|; NaN counts as infinite. */
export function errorOfScale(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY
  let worst = 0
  let scale = 0
  for (let i = 0; i < expected.length; i++) {
    const error = Math.abs((actual[i] as number) - (expected[i] as number))
    if (!(error <= worst)) worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error
    scale = Math.max(scale, Math.abs(expected[i] as number))
  }
  return worst === 0 ? 0 : worst / scale
}

const STEP = 1e-4
/** Slopes that are taken of a long input, at places spread over it. */
const MOST = 100

/**
 * How far a gradient is from the slopes of `loss`, by central differences in double: the largest
 * difference as a share of the largest slope. The loss must be a plain version's.
 */
export function gradientError(
  gradient: ArrayLike<number>,
  loss: (x: Float64Array) => number,
  x: Float64Array,
): number {
  if (gradient.length !== x.length) return Number.POSITIVE_INFINITY
  const stride = Math.max(1, x.length / MOST)
  const found: number[] = []
  const slopes: number[] = []
  for (let place = 0; place < x.length; place += stride) {
    const i = Math.floor(place)
    const at = (step: number) => {
      const moved = x.slice()
      moved[i] = (moved[i] as number) + step
      return loss(moved)
    }
    found.push(gradient[i] as number)
    slopes.push((at(STEP) - at(-STEP)) / (2 * STEP))
  }
  return errorOfScale(found, slopes)
}

/** A loss whose gradient is `weights`. */
export function weightedSum(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += (weights[i] as number) * (values[i] as number)
  return total
}
