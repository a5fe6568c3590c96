import { resolveDim } from '../shape.js'
import type { FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'
import {
  checkFloatTensor,
  checkFullyMasked,
  checkLike,
  hiddenBytes,
  resultLike,
} from './arguments.js'
import { type Floats, type Hidden, type Line, linesAlong } from './reference/lines.js'
import type { FullyMasked } from './reference/softmax.js'

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

type Forward = (
  out: Floats,
  x: Floats,
  hidden: Hidden,
  line: Line,
  fullyMasked: FullyMasked,
) => void
type Backward = (gradIn: Floats, gradOut: Floats, y: Floats, hidden: Hidden, line: Line) => void

/** Checks the arguments of a forward pass and runs it over every line. */
export function forwardAlong<D extends FloatDType>(
  fn: string,
  forward: Forward,
  x: Tensor<D>,
  mask: Tensor<'bool'> | undefined,
  options: MaskedSoftmaxOptions<D>,
): Tensor<D> {
  const { dim = -1, fullyMasked = 'zero', out } = options
  checkFloatTensor(fn, 'x', x)
  checkFullyMasked(fn, fullyMasked)
  const along = resolveDim(fn, dim, x.ndim)
  const hidden = mask === undefined ? undefined : hiddenBytes(fn, mask, x.shape)
  const result = resultLike(fn, x, out)
  for (const line of linesAlong(x.shape, along)) {
    forward(result.data, x.data, hidden, line, fullyMasked)
  }
  return result
}

/** Checks the arguments of a backward pass and runs it over every line. `y` is the result. */
export function backwardAlong<D extends FloatDType>(
  fn: string,
  backward: Backward,
  gradOut: Tensor<D>,
  y: Tensor<D>,
  mask: Tensor<'bool'> | undefined,
  options: SoftmaxOptions,
): Tensor<D> {
  const { dim = -1 } = options
  checkFloatTensor(fn, 'the result of the forward pass', y)
  checkLike(fn, 'gradOut', gradOut, y)
  const along = resolveDim(fn, dim, y.ndim)
  const hidden = mask === undefined ? undefined : hiddenBytes(fn, mask, y.shape)
  const gradIn = resultLike(fn, y)
  for (const line of linesAlong(y.shape, along)) {
    backward(gradIn.data, gradOut.data, y.data, hidden, line)
  }
  return gradIn
}
