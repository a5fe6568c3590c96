import { rangeError } from '../errors.js'
import { type Address, instantiate } from '../wasm/instantiate.js'
import { NN } from './nn.wasm.js'

/** Where something lies in the kernels' memory, in bytes. 0 stands for nothing. */
export type Pointer = number

/** kernels/nn/index.ts; shapes and meanings are said there. Counts are in elements. */
export interface NnKernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly START: Address
  multiply(
    c: Pointer,
    from: Pointer,
    bias: Pointer,
    a: Pointer,
    b: Pointer,
    rows: number,
    columns: number,
    terms: number,
  ): void
  multiplyBack(
    dA: Pointer,
    add: boolean,
    dC: Pointer,
    b: Pointer,
    across: Pointer,
    rows: number,
    columns: number,
    terms: number,
  ): void
  multiplyGrad(
    dB: Pointer,
    dBias: Pointer,
    a: Pointer,
    dC: Pointer,
    rows: number,
    columns: number,
    terms: number,
  ): void
  layerNorm(y: Pointer, scales: Pointer, x: Pointer, rows: number, width: number): void
  layerNormBack(
    dX: Pointer,
    dY: Pointer,
    y: Pointer,
    scales: Pointer,
    rows: number,
    width: number,
  ): void
  gelu(y: Pointer, slopes: Pointer, x: Pointer, count: number): void
  geluBack(d: Pointer, slopes: Pointer, count: number): void
  attend(
    out: Pointer,
    weights: Pointer,
    qkv: Pointer,
    hidden: Pointer,
    scratch: Pointer,
    columns: number,
    rows: number,
    width: number,
    hiddenOnly: boolean,
  ): void
  listHidden(list: Pointer, hidden: Pointer, count: number): number
  takeRows(to: Pointer, from: Pointer, list: Pointer, count: number, width: number): void
  putRows(to: Pointer, from: Pointer, list: Pointer, count: number, width: number): void
  attendBack(
    dQkv: Pointer,
    dOut: Pointer,
    weights: Pointer,
    qkv: Pointer,
    hidden: Pointer,
    scratch: Pointer,
    columns: number,
    rows: number,
    width: number,
  ): void
  features(
    to: Pointer,
    x: Pointer,
    hidden: Pointer,
    hints: Pointer,
    frequencies: Pointer,
    rows: number,
    count: number,
  ): void
  featuresBack(
    dFrequencies: Pointer,
    dFeatures: Pointer,
    made: Pointer,
    rows: number,
    count: number,
  ): void
  pick(
    to: Pointer,
    table: Pointer,
    x: Pointer,
    hidden: Pointer,
    rows: number,
    classes: number,
    width: number,
  ): void
  pickBack(
    dTable: Pointer,
    d: Pointer,
    x: Pointer,
    hidden: Pointer,
    rows: number,
    classes: number,
    width: number,
  ): void
  squaredError(
    dY: Pointer,
    y: Pointer,
    x: Pointer,
    hints: Pointer,
    roles: Pointer,
    rows: number,
    slots: number,
    shown: number,
    hidden: number,
  ): number
  crossEntropy(
    dY: Pointer,
    y: Pointer,
    x: Pointer,
    roles: Pointer,
    rows: number,
    slots: number,
    classes: number,
    shown: number,
    hidden: number,
  ): number
  toProbabilities(y: Pointer, rows: number, slots: number, classes: number): void
  sumOfSquares(x: Pointer, count: number): number
  adamW(
    p: Pointer,
    g: Pointer,
    m: Pointer,
    v: Pointer,
    count: number,
    scale: number,
    keep: number,
    rate: number,
    spread: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ): void
  average(to: Pointer, p: Pointer, count: number, share: number): void
}

/** Memory of one instance of the kernels, laid out once: first everything is reserved, then used. */
export class Arena {
  readonly kernels: NnKernels
  private end: number

  /**
   * @param fn whose errors these are
   * @throws RangeError where the engine has no WebAssembly SIMD, or a policy forbids it
   */
  constructor(private readonly fn: string) {
    const kernels = instantiate(NN) as NnKernels | undefined
    if (kernels === undefined) {
      throw new RangeError(`${fn}: an engine that has, and may use, WebAssembly SIMD, got none`)
    }
    this.kernels = kernels
    this.end = Math.ceil(kernels.START.value / 64) * 64
  }

  /** `count` elements of 4 bytes, aligned to a cache line; zeros. Views made before are void. */
  floats(count: number): Pointer {
    return this.bytes(4 * count)
  }

  /** `count` bytes, likewise. */
  bytes(count: number): Pointer {
    const at = this.end
    // Kernels may read, and write, up to a vector past the end.
    this.end = Math.ceil((at + count + 16) / 64) * 64
    const { memory } = this.kernels
    const lacking = this.end - memory.buffer.byteLength
    if (lacking > 0) {
      try {
        memory.grow(Math.ceil(lacking / 65536))
      } catch {
        throw rangeError(this.fn, 'a model that fits into 4294967296 bytes of memory', this.end)
      }
    }
    return at
  }

  /** What lies at a pointer. */
  view(at: Pointer, count: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, at, count)
  }

  /** Bytes that lie at a pointer. */
  byteView(at: Pointer, count: number): Uint8Array {
    return new Uint8Array(this.kernels.memory.buffer, at, count)
  }
}
