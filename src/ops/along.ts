import { checkOptions } from '../errors.js'
import { checkBroadcast, resolveDim } from '../shape.js'
import type { FloatDType } from '../tensor/dtype.js'
import { checkLike, sizesOf, type Tensor } from '../tensor/tensor.js'
import { engine } from '../wasm/engine.js'
import { compute, type Job } from '../wasm/job.js'
import { runInPlace } from '../wasm/residents.js'
import {
  checkFloatTensor,
  checkFullyMasked,
  checkMask,
  hiddenBytes,
  maskRows,
  resultLike,
} from './arguments.js'
import { linesAlong } from './reference/lines.js'
import {
  backwardLine,
  emptyValue,
  type FullyMasked,
  forwardLine,
  type Kind,
} from './reference/softmax.js'

/**
 * Which road a softmax takes: float32 goes through the WebAssembly kernels, along the last dimension
 * as it is and along another by a transpose; everything else, and everything where there is no
 * WebAssembly, line by line through the reference.
 */

/** What the softmax family takes beside its tensors. */
export interface SoftmaxOptions {
  /** The dimension that sums to 1; counted from the end if negative. Default -1. */
  dim?: number
}

export interface MaskedSoftmaxOptions<D extends FloatDType = FloatDType> extends SoftmaxOptions {
  /** What a line gives in which everything is masked. Default 'zero'. */
  fullyMasked?: FullyMasked
  /**
   * Where the result goes: a tensor of the shape and dtype of `x`, maybe `x` itself; a new one by default. A
   * large new result costs more in page faults than the softmax takes: at 8192 x 1024, `out` saves over half
   * of the time.
   */
  out?: Tensor<D>
}

export type { Kind }

const FORWARD_KEYS = ['dim', 'fullyMasked', 'out']
const BACKWARD_KEYS = ['dim']

/** Runs a job through the kernels, or returns false where there are none. */
export type Run = (fn: string, job: Job) => boolean

/** Stands for the mask of an op that takes none: what a user leaves out, or gives as null, is no such thing. */
export const NO_MASK = Symbol('no mask')
export type Mask = Tensor<'bool'> | typeof NO_MASK

function runHere(_fn: string, job: Job): boolean {
  const at = engine()
  if (at !== undefined && !runInPlace(job)) compute(at, job)
  return at !== undefined
}

/** Checks the arguments of a forward pass and runs it over every line. */
export function forwardAlong<D extends FloatDType>(
  fn: string,
  kind: Kind,
  x: Tensor<D>,
  mask: Mask,
  options: MaskedSoftmaxOptions<D>,
  run: Run = runHere,
): Tensor<D> {
  const along = prepare(fn, 'x', x, mask, options, FORWARD_KEYS)
  const { fullyMasked = 'zero', out } = options
  const columns = sizesOf(x)[along] ?? 1
  const isLast = along === x.shape.length - 1
  const rows = isLast && mask !== NO_MASK ? maskRows(fn, mask, x) : undefined
  const result = resultLike(fn, x, out)
  if (isLast && x.dtype === 'float32') {
    const job = {
      out: result.data as Float32Array,
      x: x.data as Float32Array,
      y: undefined,
      columns,
      mask: rows,
      logarithm: kind === 'logSoftmax' ? 1 : 0,
      empty: emptyValue(kind, fullyMasked, columns),
    }
    if (run(fn, job)) return result
  }
  if (isTurned(x, along)) {
    const turnedMask = turnMask(fn, mask, x, along)
    const turned = forwardAlong(fn, kind, x.transpose(along, -1), turnedMask, { fullyMasked }, run)
    ;(result.data as Float32Array).set(turned.transpose(along, -1).data as Float32Array)
    return result
  }
  const [from, to] = [x.data, result.data]
  const hidden = mask === NO_MASK ? undefined : hiddenBytes(fn, mask, x.shape)
  for (const line of linesAlong(x.shape, along)) {
    forwardLine(kind, to, from, hidden, line, fullyMasked)
  }
  return result
}

/** Checks the arguments of a backward pass and runs it over every line. `y` is the result. */
export function backwardAlong<D extends FloatDType>(
  fn: string,
  kind: Kind,
  gradOut: Tensor<D>,
  y: Tensor<D>,
  mask: Mask,
  options: SoftmaxOptions,
  run: Run = runHere,
): Tensor<D> {
  const name = 'the result of the forward pass'
  const along = prepare(fn, name, y, mask, options, BACKWARD_KEYS)
  const isLast = along === y.ndim - 1
  const rows = isLast && mask !== NO_MASK ? maskRows(fn, mask, y) : undefined
  checkLike(fn, 'gradOut', gradOut, y)
  if (isTurned(y, along)) {
    const [g, t] = [gradOut.transpose(along, -1), y.transpose(along, -1)]
    const turnedMask = turnMask(fn, mask, y, along)
    return backwardAlong(fn, kind, g, t, turnedMask, {}, run).transpose(along, -1)
  }
  const columns = y.shape[along] ?? 1
  const gradIn = resultLike(fn, y)
  const [to, grads, results] = [gradIn.data, gradOut.data, y.data]
  if (
    isLast &&
    to instanceof Float32Array &&
    grads instanceof Float32Array &&
    results instanceof Float32Array
  ) {
    const logarithm = kind === 'logSoftmax' ? 1 : 0
    const job = { out: to, x: grads, y: results, columns, mask: rows, logarithm, empty: 0 }
    if (run(fn, job)) return gradIn
  }
  const hidden = mask === NO_MASK ? undefined : hiddenBytes(fn, mask, y.shape)
  for (const line of linesAlong(y.shape, along)) {
    backwardLine(kind, to, grads, results, hidden, line)
  }
  return gradIn
}

/**
 * Checks what any of the family is given, in one order: dtype, shape, dimension and mask.
 *
 * @param x what the result is like; its `name` is for messages
 * @returns the dimension from the start
 */
function prepare<D extends FloatDType>(
  fn: string,
  name: string,
  x: Tensor<D>,
  mask: Mask,
  options: MaskedSoftmaxOptions<D>,
  keys: readonly string[],
): number {
  if (mask !== NO_MASK) checkMask(fn, mask)
  checkOptions(fn, options, keys)
  const { dim = -1, fullyMasked = 'zero' } = options
  checkFloatTensor(fn, name, x)
  checkFullyMasked(fn, fullyMasked)
  return resolveDim(fn, dim, x.ndim)
}

/** Whether it goes with its dimension last: float32 has the same bits along every one. */
function isTurned(x: Tensor, along: number): boolean {
  return x.dtype === 'float32' && along < x.ndim - 1
}

/** The mask for `x` with its dimension `along` last. */
function turnMask(fn: string, mask: Mask, x: Tensor, along: number): Mask {
  if (mask === NO_MASK) return mask
  checkBroadcast(fn, 'mask', mask.shape, x.shape)
  const lacking = new Array<number>(x.ndim - mask.ndim).fill(1)
  return mask.reshape([...lacking, ...mask.shape]).transpose(along, -1)
}
