import { checkCount, checkInteger, checkOptions, rangeError } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, bytesOf, checkDType, type Data, type DType, viewAt } from '../tensor/dtype.js'
import { type Home, type Lease, lend } from '../tensor/home.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { backend } from '../wasm/engine.js'
import { type GrowingMemory, growingKernels } from '../wasm/growing.js'
import { settle } from '../wasm/in-place.js'

const dispose: typeof Symbol.dispose = Symbol.dispose ?? (Symbol('dispose') as never)

/** Tensors begin on cache lines, and kernels may write a vector past the end of one. */
const LINE = 64
const FROM = 'from'

/** How large a workspace may grow. */
export interface WorkspaceOptions {
  /** Bytes of all tensors together at most. Default 2^30; at most 2^32 less 16 MiB. */
  maxBytes?: number
}

/**
 * Memory of the WebAssembly kernels for tensors to live in. Kernels work on them **where they are**: nothing is
 * copied, and memory that was given back is used again, so a new result costs no page faults.
 *
 * Results of functions are made where their first tensor of numbers lives. Ordinary tensors and those of
 * workspaces may be mixed, and the numbers are the same to the bit; only what lies in one workspace
 * altogether (but for the mask) is worked on in place.
 *
 * ```ts
 * using workspace = new Workspace()
 * const scores = workspace.from(randn([8192, 1024]))
 * const probs = maskedSoftmax(scores, mask)
 * ```
 *
 * The threads of a pool (`createPool`) work in it too.
 *
 * `reset` gives all of it back at once; a tensor that is used after that throws. **A typed array that was taken
 * out of a tensor before (`x.data`) cannot throw**: copy what has to stay.
 *
 * @example
 * ```ts
 * const workspace = new Workspace()
 * const x = workspace.from(tensor([[1, 2, 3]]))
 * // The result is made in the workspace too, without a copy.
 * maskedSoftmax(x, masks.columns(3, [0])).toArray()
 * // [ [ 0, 0.26894140243530273, 0.7310585975646973 ] ]
 * workspace.reset()
 * ```
 */
export class Workspace {
  readonly maxBytes: number
  readonly #kernels: GrowingMemory | undefined
  readonly #name = backend()
  #used = 0
  /** Where what is free begins; and what has never been used, which is zeros. */
  #top = 0
  #dirty = 0
  #lease: Lease
  #end: () => void = () => {}
  readonly #home: Home

  /** @throws RangeError if `maxBytes` is out of range */
  constructor(options: WorkspaceOptions = {}) {
    checkCount('Workspace', 1, arguments.length)
    checkOptions('Workspace', options, ['maxBytes'])
    const { maxBytes = 2 ** 30 } = options
    checkInteger('Workspace', 'maxBytes', maxBytes, 1, 2 ** 32 - 2 ** 24)
    this.maxBytes = maxBytes
    this.#kernels = growingKernels(maxBytes)
    this.#home = { allocate: (...args) => this.#allocate(...args) }
    this.#lease = leaseFrom(this.#home, () => true)
    this.#renew()
  }

  /** Bytes that its tensors take, each rounded up to lines of 64. */
  get bytes(): number {
    return this.#used
  }

  /** A tensor of zeros (False for bool) in this workspace. `dtype` is float32 by default. */
  zeros<D extends DType = 'float32'>(shape: Shape, options: { dtype?: D } = {}): Tensor<D> {
    const fn = 'zeros'
    checkCount(fn, 2, arguments.length)
    checkShape(fn, shape)
    checkOptions(fn, options, ['dtype'])
    const { dtype = 'float32' as D } = options
    checkDType(fn, dtype)
    return new Tensor(dtype, shape, this.#allocate(fn, dtype, numelOf(shape), true))
  }

  /** Zeros in the shape and dtype of `x`. */
  like<D extends DType>(x: Tensor<D>): Tensor<D> {
    checkCount('like', 1, arguments.length)
    checkTensor('like', 'x', x)
    return new Tensor(x.dtype, x.shape, this.#allocate('like', x.dtype, x.numel, true))
  }

  /** A copy of `x` in this workspace. */
  from<D extends DType>(x: Tensor<D>): Tensor<D> {
    const fn = FROM
    checkCount(fn, 1, arguments.length)
    checkTensor(fn, 'x', x)
    const data = this.#allocate(fn, x.dtype, x.numel, false)
    ;(data as Float32Array).set(x.data as Float32Array)
    return new Tensor(x.dtype, x.shape, data)
  }

  /** The same as `reset`, for `using` where the platform has it. */
  [dispose](): void {
    this.reset()
  }

  /** Gives the memory of all its tensors back, for new ones. Using one of before throws from here on. */
  reset(): void {
    checkCount('reset', 0, arguments.length)
    this.#top = 0
    this.#used = 0
    this.#renew()
  }

  #renew(): void {
    this.#end()
    let isOver = false
    this.#end = () => {
      isOver = true
    }
    this.#lease = leaseFrom(this.#home, () => isOver)
  }

  #allocate<D extends DType>(fn: string, dtype: D, length: number, clean: boolean): Data<D> {
    const size = Math.ceil((length * bytesOf(dtype)) / LINE) * LINE + LINE
    if (this.#used + size > this.maxBytes) {
      const left = Math.max(0, this.maxBytes - this.#used)
      throw rangeError(fn, `${size} bytes in the workspace (maxBytes, reset)`, `${left} left`)
    }
    const kernels = this.#kernels
    const start = kernels ? kernels.place(fn, this.#top, size) : 0
    const data = kernels
      ? viewAt(kernels.buffer(), start, dtype, length)
      : allocate(fn, dtype, length)
    if (clean && start < this.#dirty) {
      if (data instanceof BigInt64Array) data.fill(0n)
      else data.fill(0)
    }
    this.#used += size
    this.#top = start + size
    this.#dirty = Math.max(this.#dirty, this.#top)
    lend(data, this.#lease)
    if (kernels) settle(data, { memory: kernels, backend: this.#name })
    return data
  }
}

function leaseFrom(home: Home, isOver: () => boolean): Lease {
  const check = () => {
    if (isOver())
      throw rangeError('Workspace', 'a tensor made since its last reset', 'one made before')
  }
  return { home, check }
}

declare global {
  interface SymbolConstructor {
    /** As TypeScript's own library has it, for those who compile without. */
    readonly dispose: unique symbol
  }
}
