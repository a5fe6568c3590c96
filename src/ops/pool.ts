import { checkCount, checkInteger, checkOptions } from '../errors.js'
import { availableThreads } from '../host/threads.js'
import type { FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'
import { engine, moduleFor } from '../wasm/engine.js'
import { startPool, type WorkerPool } from '../wasm/pool.js'
import {
  backwardAlong,
  forwardAlong,
  type Kind,
  type MaskedSoftmaxOptions,
  type Run,
  type SoftmaxOptions,
} from './along.js'
import { type OutOption, unmasked } from './softmax.js'

/**
 * The softmax family on several threads: the functions of the same names, their arguments and their
 * results, bit for bit. A call returns when it is done. Inputs of fewer than 262,144 elements, float64,
 * and rows of more than 524,288 columns run on the caller's thread alone.
 *
 * Rows of ordinary tensors are copied to the threads' memory and back. Tensors that live in one
 * {@link Workspace} (but for the mask, which may live anywhere) are worked on **where they are**, with nothing to
 * turn on: the threads hear of a workspace at its first call, which still copies, and see it grow. A pool knows the
 * last four workspaces that it was given, and keeps their memory until it is closed or given others. Where memory
 * is not shared, a workspace has room for no more threads (it has for 32), or `out` is `x` and the columns are no
 * multiple of 4, rows are copied too: the numbers are the same.
 */
export interface Pool {
  /** Threads that work, the caller's included. */
  readonly threads: number
  /** {@link softmax} on all threads. */
  softmax<D extends FloatDType>(x: Tensor<D>, dim?: number, options?: OutOption<D>): Tensor<D>
  /** {@link logSoftmax} on all threads. */
  logSoftmax<D extends FloatDType>(x: Tensor<D>, dim?: number, options?: OutOption<D>): Tensor<D>
  /** {@link maskedSoftmax} on all threads. */
  maskedSoftmax<D extends FloatDType>(
    x: Tensor<D>,
    mask: Tensor<'bool'>,
    options?: MaskedSoftmaxOptions<D>,
  ): Tensor<D>
  /** {@link maskedLogSoftmax} on all threads. */
  maskedLogSoftmax<D extends FloatDType>(
    x: Tensor<D>,
    mask: Tensor<'bool'>,
    options?: MaskedSoftmaxOptions<D>,
  ): Tensor<D>
  /** {@link maskedSoftmaxBackward} on all threads. */
  maskedSoftmaxBackward<D extends FloatDType>(
    gradOut: Tensor<D>,
    probs: Tensor<D>,
    mask: Tensor<'bool'>,
    options?: SoftmaxOptions,
  ): Tensor<D>
  /** {@link maskedLogSoftmaxBackward} on all threads. */
  maskedLogSoftmaxBackward<D extends FloatDType>(
    gradOut: Tensor<D>,
    logProbs: Tensor<D>,
    mask: Tensor<'bool'>,
    options?: SoftmaxOptions,
  ): Tensor<D>
  /** Ends the threads. The functions go on working, on the caller's thread alone. */
  close(): Promise<void>
}

/**
 * Starts threads that share the rows of a softmax: `worker_threads` in Node, Web Workers in a page
 * that is cross-origin isolated. They do not keep a process alive. Where there are no WebAssembly
 * kernels, the pool has one thread.
 *
 * @param options.threads how many, the caller's included; by default one for each core
 * @throws RangeError in a page that is not cross-origin isolated, and in Node before 20.16
 *
 * @example
 * ```ts
 * const threads = await createPool({ threads: 2 })
 * const x = randn([512, 2048])
 * const mask = masks.columns(2048, [0, 1])
 * const probs = await threads.maskedSoftmax(x, mask)
 * probs.shape
 * // [ 512, 2048 ]
 * await threads.close()
 * ```
 */
export async function createPool(options: { threads?: number } = {}): Promise<Pool> {
  const fn = 'createPool'
  checkCount(fn, 1, arguments.length)
  checkOptions(fn, options, ['threads'])
  const { threads = availableThreads() } = options
  checkInteger(fn, 'threads', threads, 1, 1024)
  const [at, kernels] = [engine(), moduleFor(true)]
  if (at === undefined || kernels === undefined) return poolOf(undefined, 1)
  return poolOf(await startPool(fn, at, kernels, threads - 1), threads)
}

function poolOf(workers: WorkerPool | undefined, threads: number): Pool {
  const run: Run = (fn, job) => {
    workers?.run(fn, job)
    return workers !== undefined
  }
  const plain =
    (kind: Kind): Pool['softmax'] =>
    (x, dim = -1, options = {}, ...more) => {
      checkCount(kind, 3, 3 + more.length)
      return unmasked(kind, x, dim, options, run)
    }
  const masked =
    (fn: string, kind: Kind): Pool['maskedSoftmax'] =>
    (x, mask, options = {}, ...more) => {
      checkCount(fn, 3, 3 + more.length)
      return forwardAlong(fn, kind, x, mask, options, run)
    }
  const backward =
    (fn: string, kind: Kind): Pool['maskedSoftmaxBackward'] =>
    (gradOut, y, mask, options = {}, ...more) => {
      checkCount(fn, 4, 4 + more.length)
      return backwardAlong(fn, kind, gradOut, y, mask, options, run)
    }
  return {
    threads,
    softmax: plain('softmax'),
    logSoftmax: plain('logSoftmax'),
    maskedSoftmax: masked('maskedSoftmax', 'softmax'),
    maskedLogSoftmax: masked('maskedLogSoftmax', 'logSoftmax'),
    maskedSoftmaxBackward: backward('maskedSoftmaxBackward', 'softmax'),
    maskedLogSoftmaxBackward: backward('maskedLogSoftmaxBackward', 'logSoftmax'),
    close: async () => workers?.end(),
  }
}
