import { checkOptions } from '../errors.js'
import { checkBroadcast, resolveDim } from '../shape.js'
import type { FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'
import { engine } from '../wasm/engine.js'
import { compute, type Job } from '../wasm/job.js'
import {
  checkFloatTensor,
  checkFullyMasked,
  checkLike,
  hiddenBytes,
  maskRows,
  resultLike,
} from './arguments.js'
import { linesAlong } from './reference/lines.js'
import {
  emptyValue,
  type FullyMasked,
  logSoftmaxBackwardLine,
  logSoftmaxLine,
  softmaxBackwardLine,
  softmaxLine,
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
  /** Where the result goes: a tensor of the shape and dtype of `x`, maybe `x` itself. */
  out?: Tensor<D>
}

export type Kind = 'softmax' | 'logSoftmax'

const FORWARD_KEYS = ['dim', 'fullyMasked', 'out']
const BACKWARD_KEYS = ['dim']
const FORWARD_LINE = { softmax: softmaxLine, logSoftmax: logSoftmaxLine }
const BACKWARD_LINE = { softmax: softmaxBackwardLine, logSoftmax: logSoftmaxBackwardLine }

/** Runs a job through the kernels, or returns false where there are none. */
export type Run = (fn: string, job: Job) => boolean

function runHere(_fn: string, job: Job): boolean {
  const at = engine()
  if (at !== undefined) compute(at, job)
  return at !== undefined
}

/** Checks the arguments of a forward pass and runs it over every line. */
export function forwardAlong<D extends FloatDType>(
  fn: string,
  kind: Kind,
  x: Tensor<D>,
  mask: Tensor<'bool'> | undefined,
  options: MaskedSoftmaxOptions<D>,
  run: Run = runHere,
): Tensor<D> {
  checkOptions(fn, options, FORWARD_KEYS)
  const { dim = -1, fullyMasked = 'zero', out } = options
  checkFloatTensor(fn, 'x', x)
  checkFullyMasked(fn, fullyMasked)
  const along = resolveDim(fn, dim, x.ndim)
  const columns = x.shape[along] ?? 1
  const rows = mask && along === x.ndim - 1 ? maskRows(fn, mask, x.shape) : undefined
  const result = resultLike(fn, x, out)
  if (x.dtype === 'float32' && along < x.ndim - 1) {
    const turnedX = x.transpose(along, -1)
    const turnedMask = turnMask(fn, mask, x, along)
    const turned = forwardAlong(fn, kind, turnedX, turnedMask, { fullyMasked }, run)
    ;(result.data as Float32Array).set(turned.transpose(along, -1).data as Float32Array)
    return result
  }
  const [from, to] = [x.data, result.data]
  if (along === x.ndim - 1 && from instanceof Float32Array && to instanceof Float32Array) {
    const logarithm = kind === 'logSoftmax' ? 1 : 0
    const empty = emptyValue(kind, fullyMasked, columns)
    const job = { out: to, x: from, y: undefined, columns, mask: rows, logarithm, empty }
    if (run(fn, job)) return result
  }
  const hidden = mask && hiddenBytes(fn, mask, x.shape)
  const forward = FORWARD_LINE[kind]
  for (const line of linesAlong(x.shape, along)) forward(to, from, hidden, line, fullyMasked)
  return result
}

/** Checks the arguments of a backward pass and runs it over every line. `y` is the result. */
export function backwardAlong<D extends FloatDType>(
  fn: string,
  kind: Kind,
  gradOut: Tensor<D>,
  y: Tensor<D>,
  mask: Tensor<'bool'> | undefined,
  options: SoftmaxOptions,
  run: Run = runHere,
): Tensor<D> {
  checkOptions(fn, options, BACKWARD_KEYS)
  const { dim = -1 } = options
  checkFloatTensor(fn, 'the result of the forward pass', y)
  checkLike(fn, 'gradOut', gradOut, y)
  const along = resolveDim(fn, dim, y.ndim)
  const columns = y.shape[along] ?? 1
  const rows = mask && along === y.ndim - 1 ? maskRows(fn, mask, y.shape) : undefined
  if (y.dtype === 'float32' && along < y.ndim - 1) {
    const [g, t] = [gradOut.transpose(along, -1), y.transpose(along, -1)]
    const turnedMask = turnMask(fn, mask, y, along)
    return backwardAlong(fn, kind, g, t, turnedMask, {}, run).transpose(along, -1)
  }
  const gradIn = resultLike(fn, y)
  const [to, grads, results] = [gradIn.data, gradOut.data, y.data]
  if (
    along === y.ndim - 1 &&
    to instanceof Float32Array &&
    grads instanceof Float32Array &&
    results instanceof Float32Array
  ) {
    const logarithm = kind === 'logSoftmax' ? 1 : 0
    const job = { out: to, x: grads, y: results, columns, mask: rows, logarithm, empty: 0 }
    if (run(fn, job)) return gradIn
  }
  const hidden = mask && hiddenBytes(fn, mask, y.shape)
  const backward = BACKWARD_LINE[kind]
  for (const line of linesAlong(y.shape, along)) backward(to, grads, results, hidden, line)
  return gradIn
}

/** The mask for `x` with its dimension `along` last: float32 has the same bits along every one. */
function turnMask(
  fn: string,
  mask: Tensor<'bool'> | undefined,
  x: Tensor,
  along: number,
): Tensor<'bool'> | undefined {
  if (mask === undefined) return undefined
  checkBroadcast(fn, 'mask', mask.shape, x.shape)
  const lacking = new Array<number>(x.ndim - mask.ndim).fill(1)
  return mask.reshape([...lacking, ...mask.shape]).transpose(along, -1)
}
