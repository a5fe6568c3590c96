import {
  checkCount,
  checkInteger,
  checkOneOf,
  checkOptions,
  checkShare,
  rangeError,
  show,
  typeError,
} from '../errors.js'
import { numelOf, type Shape, sameShape } from '../shape.js'
import { allocate, type FloatDType, isFloat } from '../tensor/dtype.js'
import { checkLike, checkTensor, Tensor } from '../tensor/tensor.js'
import { checkFloatTensor, hiddenBytes, resultLike } from './arguments.js'
import {
  crossEntropyBackwardLine,
  crossEntropyLine,
  type LineTarget,
} from './reference/cross-entropy.js'
import { type Hidden, type Line, linesAlong } from './reference/lines.js'
import { isHidden } from './reference/softmax.js'

/** One number of many losses, or all of them. */
export type Reduction = 'mean' | 'sum' | 'none'

/** What `crossEntropy` takes beside its tensors. */
export interface CrossEntropyOptions {
  /** Targets of this value take no part. Default -100; not for targets that are probabilities. */
  ignoreIndex?: number
  /** Classes hidden from the softmax: bool, **True = masked out**, broadcasts to the logits. */
  mask?: Tensor<'bool'>
  /** 'mean' over the targets that take part (default), their 'sum', or 'none': one loss a target. */
  reduction?: Reduction
  /** What each class's loss is multiplied by: `[classes]`, the dtype of the logits. Default 1. */
  weight?: Tensor<FloatDType>
  /** From 0 (default) to 1: so much of each target is spread evenly over all classes that are not masked. */
  labelSmoothing?: number
}

/**
 * The negative log-probability of the target classes, as `torch.nn.functional.cross_entropy`.
 *
 * Two things differ from PyTorch, both so that what is masked takes no part in any loss. A target
 * whose class is masked out (a fully masked line among them), or all of whose probability is, is left out like one
 * of `ignoreIndex`. And the mean over no targets at all is **0**, where PyTorch gives NaN.
 *
 * The mean is over targets; of class indices with `weight` it is the weighted one, divided by the sum of
 * the targets' weights.
 *
 * @param logits float32 or float64, `[classes]` or `[batch, classes, ...]`
 * @param target class indices, int64 or int32: the shape of `logits` without its classes; or probabilities of all
 *   classes, in shape and dtype of `logits`. Those of masked classes are not read, nor are others scaled up
 * @returns a scalar of the logits' dtype, or one loss a target for 'none', with 0 where a target
 *   takes no part
 * @throws TypeError if a tensor is of the wrong dtype
 * @throws RangeError if shapes do not fit, a target is neither a class nor `ignoreIndex`, or
 *   `labelSmoothing` is not from 0 to 1
 *
 * Source of label smoothing: C. Szegedy et al., "Rethinking the inception architecture for computer vision" (2016).
 *
 * @example
 * ```ts
 * const logits = tensor([[2, 0, 1], [0, 3, 0]])
 * const target = tensor([0, 1], { dtype: 'int64' })
 * crossEntropy(logits, target)
 * // tensor(0.2513)
 *
 * // A masked class takes no part.
 * crossEntropy(logits, target, { mask: tensor([[false, false, true]]) })
 * // tensor(0.0878)
 * ```
 */
export function crossEntropy<D extends FloatDType>(
  logits: Tensor<D>,
  target: Tensor,
  options: CrossEntropyOptions = {},
): Tensor<D> {
  const fn = 'crossEntropy'
  checkCount(fn, 3, arguments.length)
  const { targets, reduction, shape } = prepare(fn, logits, target, options)
  const losses = allocate(fn, 'float64', numelOf(shape))
  for (const one of targets) {
    const at = reduction === 'none' ? one.index : 0
    losses[at] = (losses[at] as number) + crossEntropyLine(logits.data, one)
  }
  if (reduction === 'mean') losses[0] = (losses[0] as number) * meanOf(targets)
  return asDType(losses, shape, logits)
}

/**
 * The gradient of `crossEntropy` for its logits: 0 for targets that take no part and for masked
 * classes.
 *
 * @param gradOut the gradient of the loss: a scalar, or one a target for 'none'
 * @param logits those of the forward pass, as are `target` and `options`
 * @throws TypeError and RangeError as `crossEntropy`
 *
 * @example
 * ```ts
 * const logits = tensor([[2, 0, 1]])
 * const target = tensor([0], { dtype: 'int64' })
 * crossEntropyBackward(tensor(1), logits, target, { mask: tensor([[false, true, false]]) })
 * // tensor([[-0.2689,  0.0000,  0.2689]])
 * ```
 */
export function crossEntropyBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  logits: Tensor<D>,
  target: Tensor,
  options: CrossEntropyOptions = {},
): Tensor<D> {
  const fn = 'crossEntropyBackward'
  checkCount(fn, 4, arguments.length)
  const { targets, reduction, shape } = prepare(fn, logits, target, options)
  checkLike(fn, 'gradOut', gradOut, { dtype: logits.dtype, shape })
  const gradIn = resultLike(fn, logits)
  const share = reduction === 'mean' ? meanOf(targets) : 1
  for (const one of targets) {
    const scale = (gradOut.data[reduction === 'none' ? one.index : 0] as number) * share
    crossEntropyBackwardLine(gradIn.data, logits.data, one, scale)
  }
  return gradIn
}

/** What a sum is multiplied by for the mean: 0 of nothing. */
function meanOf(targets: readonly LineTarget[]): number {
  const sum = targets.reduce((total, { share }) => total + share, 0)
  return sum === 0 ? 0 : 1 / sum
}

interface Prepared {
  /** Those that take part. */
  targets: LineTarget[]
  reduction: Reduction
  /** Of the result. */
  shape: Shape
}

function prepare(
  fn: string,
  logits: Tensor<FloatDType>,
  target: Tensor,
  options: CrossEntropyOptions,
): Prepared {
  checkOptions(fn, options, ['ignoreIndex', 'mask', 'reduction', 'weight', 'labelSmoothing'])
  const { mask, reduction = 'mean' } = options
  checkFloatTensor(fn, 'logits', logits)
  checkTensor(fn, 'target', target)
  if (![logits.dtype, 'int64', 'int32'].includes(target.dtype)) {
    const expectation = `target must be int64 or int32, or ${logits.dtype} as the logits`
    throw typeError(fn, expectation, target.dtype)
  }
  checkOneOf(fn, 'reduction', reduction, ['mean', 'sum', 'none'])
  const dim = logits.ndim === 1 ? 0 : 1
  if (logits.ndim === 0 || logits.shape[dim] === 0)
    throw rangeError(fn, 'logits with a dimension of classes', logits.shape)
  const losses = logits.shape.filter((_, i) => i !== dim)
  const expected = isFloat(target.dtype) ? logits.shape : losses
  if (!sameShape(target.shape, expected)) {
    // Of numbers `tensor` makes floats, which are probabilities here.
    const isIndices = isFloat(target.dtype) && sameShape(target.shape, losses)
    const hint = isIndices ? `, or be indices of classes (to('int64'))` : ''
    throw rangeError(fn, `target must have the shape ${show(expected)}${hint}`, target.shape)
  }
  const hidden = mask === undefined ? undefined : hiddenBytes(fn, mask, logits.shape)
  const targetOf = targetReader(fn, logits, target, options)
  const targets: LineTarget[] = []
  let index = 0
  for (const line of linesAlong(logits.shape, dim)) {
    const one = targetOf(index++, line, hidden)
    if (one !== undefined) targets.push(one)
  }
  return { targets, reduction, shape: reduction === 'none' ? losses : [] }
}

type Reader = (index: number, line: Line, hidden: Hidden) => LineTarget | undefined

/** Reads the target of a line; undefined if it takes no part. */
function targetReader(
  fn: string,
  logits: Tensor<FloatDType>,
  target: Tensor,
  { ignoreIndex, weight, labelSmoothing = 0 }: CrossEntropyOptions,
): Reader {
  const classes = logits.shape[logits.ndim === 1 ? 0 : 1] as number
  if (weight !== undefined) {
    checkLike(fn, 'weight', weight, { dtype: logits.dtype, shape: [classes] })
  }
  checkShare(fn, 'labelSmoothing', labelSmoothing)
  const ofClass = (k: number) => (weight === undefined ? 1 : (weight.data[k] as number))
  const make = (
    index: number,
    line: Line,
    hidden: Hidden,
    share: number,
    p: (k: number) => number,
  ) => {
    const spread = labelSmoothing === 0 ? 0 : labelSmoothing / visibleIn(line, hidden)
    const weightOf = (k: number) => {
      if (isHidden(hidden, line.start + k * line.step)) return 0
      return ofClass(k) * ((1 - labelSmoothing) * p(k) + spread)
    }
    return { index, line, hidden, share, weightOf }
  }
  if (isFloat(target.dtype)) {
    if (ignoreIndex !== undefined) {
      throw rangeError(fn, 'no ignoreIndex beside probabilities', ignoreIndex)
    }
    const probs = target.data as Float64Array
    return (index, line, hidden) => {
      const p = (k: number) => probs[line.start + k * line.step] as number
      return isLost(line, hidden, p) ? undefined : make(index, line, hidden, 1, p)
    }
  }
  const ignored = ignoreIndex === undefined ? -100 : ignoreIndex
  checkInteger(fn, 'ignoreIndex', ignored, Number.MIN_SAFE_INTEGER)
  return (index, line, hidden) => {
    const at = Number(target.data[index])
    if (at === ignored) return undefined
    if (at < 0 || at >= line.size) {
      throw rangeError(fn, `each target must be from 0 to ${line.size - 1}, or ignoreIndex`, at)
    }
    if (isHidden(hidden, line.start + at * line.step)) return undefined
    return make(index, line, hidden, ofClass(at), (k) => (k === at ? 1 : 0))
  }
}

function visibleIn(line: Line, hidden: Hidden): number {
  let count = 0
  for (let k = 0; k < line.size; k++) if (!isHidden(hidden, line.start + k * line.step)) count++
  return count
}

/** Whether some classes are masked out, and with them all that has a probability. */
function isLost(line: Line, hidden: Hidden, p: (k: number) => number): boolean {
  if (hidden === undefined) return false
  let hides = false
  for (let k = 0; k < line.size; k++) {
    if (isHidden(hidden, line.start + k * line.step)) hides = true
    else if (p(k) !== 0) return false
  }
  return hides
}

function asDType<D extends FloatDType>(
  values: Float64Array,
  shape: Shape,
  like: Tensor<D>,
): Tensor<D> {
  const out = allocate('crossEntropy', like.dtype, values.length, like, false) as Tensor<D>['data']
  out.set(values)
  return new Tensor(like.dtype, shape, out)
}
