import { checkCount, checkKind, checkOptions, rangeError } from '../errors.js'
import { fillExponential } from '../random/exponential.js'
import { generatorOf, type RandomOptions } from '../random/options.js'
import { resolveDim } from '../shape.js'
import { allocate, type Data, type FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import { backwardAlong, forwardAlong, NO_MASK } from './along.js'
import { checkFloatTensor } from './arguments.js'
import { linesAlong } from './reference/lines.js'

/** What the gradient of `gumbelSoftmax` takes beside its tensors. */
export interface GumbelBackwardOptions {
  /** What noisy logits are divided by, above 0: near 0 one is near one-hot. Default 1. */
  tau?: number
  /** The dimension that sums to 1; counted from the end if negative. Default -1. */
  dim?: number
  /** bool, **True = masked out**: never drawn, exactly 0; broadcasts to the logits. */
  mask?: Tensor<'bool'>
}

/** What `gumbelSoftmax` takes beside its tensor. */
export interface GumbelOptions extends GumbelBackwardOptions, RandomOptions {
  /** One-hot at the largest instead of probabilities. Default false. */
  hard?: boolean
}

/**
 * Probabilities drawn at random, each line's largest at category i with probability softmax(logits)[i], as
 * `torch.nn.functional.gumbel_softmax`, from PyTorch's stream on the CPU: two draws for each logit, also for those
 * that are masked out.
 *
 * With `hard` the result is one-hot, of 0 and 1 exactly, and its gradient is taken to be that of the soft one: pass
 * to `gumbelSoftmaxBackward` what a second call without `hard` gives, from a generator in the same state.
 *
 * @param logits float32 or float64, any shape
 * @returns the shape and dtype of `logits`; a line in which everything is masked gives zeros
 * @throws TypeError if `logits` is no float tensor, or the mask is not bool
 * @throws RangeError if `tau` is not above 0, `dim` is out of range, or the mask does not broadcast
 *
 * Source: E. Jang, S. Gu and B. Poole, "Categorical reparameterization with Gumbel-softmax" (2017).
 *
 * @example
 * ```ts
 * manualSeed(0)
 * const logits = tensor([[1, 2, 3]])
 * gumbelSoftmax(logits, { tau: 0.5 })
 * // tensor([[5.4419e-04, 3.2693e-02, 9.6676e-01]])
 * gumbelSoftmax(logits, { hard: true })
 * // tensor([[0., 0., 1.]])
 * ```
 */
export function gumbelSoftmax<D extends FloatDType>(
  logits: Tensor<D>,
  options: GumbelOptions = {},
): Tensor<D> {
  const fn = 'gumbelSoftmax'
  checkCount(fn, 2, arguments.length)
  const generator = generatorOf(fn, options, ['tau', 'dim', 'mask', 'hard', 'generator'])
  const { tau = 1, dim = -1, mask, hard = false } = options
  checkFloatTensor(fn, 'logits', logits)
  checkTau(fn, tau)
  const along = resolveDim(fn, dim, logits.ndim)
  checkKind(fn, 'hard', hard, 'boolean')
  const noisy = new Tensor(
    logits.dtype,
    logits.shape,
    allocate(fn, logits.dtype, logits.numel, logits) as Data<D>,
  )
  const data: Data<FloatDType> = noisy.data
  fillExponential(data, generator)
  // Each step rounded to the dtype, as it is there.
  for (let i = 0; i < data.length; i++) data[i] = -Math.log(data[i] as number)
  for (let i = 0; i < data.length; i++) data[i] = (logits.data[i] as number) + (data[i] as number)
  for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) / tau
  const out = forwardAlong(fn, 'softmax', noisy, mask === undefined ? NO_MASK : mask, {
    dim,
    out: noisy,
  })
  if (hard) toOneHot(out, along)
  return out
}

/** 1 at each line's largest, and 0 elsewhere; a line of zeros, or with NaN, stays as it is. */
function toOneHot({ data, shape }: Tensor<FloatDType>, along: number): void {
  for (const { start, step, size } of linesAlong(shape, along)) {
    let best = start
    for (let n = 1, i = start + step; n < size; n++, i += step) {
      if ((data[i] as number) > (data[best] as number)) best = i
    }
    if (!((data[best] as number) > 0)) continue
    for (let n = 0, i = start; n < size; n++, i += step) data[i] = i === best ? 1 : 0
  }
}

/**
 * The gradient of `gumbelSoftmax` for its logits: exactly 0 where masked.
 *
 * @param gradOut the gradient of the result
 * @param soft what `gumbelSoftmax` gave, without `hard`; same shape and dtype
 * @param options those of the forward pass: `tau`, `dim` and `mask`
 *
 * @example
 * ```ts
 * const soft = tensor([[0.25, 0.75]])
 * gumbelSoftmaxBackward(tensor([[1, 0]]), soft, { tau: 0.5 })
 * // tensor([[ 0.3750, -0.3750]])
 * ```
 */
export function gumbelSoftmaxBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  soft: Tensor<D>,
  options: GumbelBackwardOptions = {},
): Tensor<D> {
  const fn = 'gumbelSoftmaxBackward'
  checkCount(fn, 3, arguments.length)
  checkOptions(fn, options, ['tau', 'dim', 'mask'])
  const { tau = 1, dim = -1, mask } = options
  checkTau(fn, tau)
  const grad = backwardAlong(fn, 'softmax', gradOut, soft, mask === undefined ? NO_MASK : mask, {
    dim,
  })
  const data: Data<FloatDType> = grad.data
  for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) / tau
  return grad
}

function checkTau(fn: string, tau: unknown): asserts tau is number {
  checkKind(fn, 'tau', tau, 'number')
  if (!(tau > 0 && tau < Infinity)) throw rangeError(fn, 'tau must be finite and above 0', tau)
}
