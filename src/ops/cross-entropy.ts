import { checkCount, checkInteger, checkOptions, rangeError, show, typeError } from '../errors.js'
import { numelOf, type Shape, sameShape } from '../shape.js'
import { allocate, type FloatDType, isFloat } from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { checkFloatTensor, checkLike, hiddenBytes, resultLike } from './arguments.js'
import { type Floats, type Hidden, type Line, linesAlong } from './reference/lines.js'
import { logSoftmaxLine } from './reference/softmax.js'

/** One number of many losses, or all of them. */
export type Reduction = 'mean' | 'sum' | 'none'

/** What `crossEntropy` takes beside its tensors. */
export interface CrossEntropyOptions {
  /** Targets of this value take no part. Default -100. */
  ignoreIndex?: number
  /** Classes hidden from the softmax: bool, **True = masked out**, broadcasts to the logits. */
  mask?: Tensor<'bool'>
  /** 'mean' over the targets that take part (default), their 'sum', or 'none': one loss a target. */
  reduction?: Reduction
}

/**
 * The negative log-probability of the target classes, as `torch.nn.functional.cross_entropy`.
 *
 * Class weights, label smoothing and probabilities as targets are left out. Two things differ from
 * PyTorch, both so that what is masked takes no part in any loss. A target
 * whose class is masked out (a fully masked line among them) is left out like one of `ignoreIndex`.
 * And the mean over no targets at all is **0**, where PyTorch gives NaN.
 *
 * @param logits float32 or float64, `[classes]` or `[batch, classes, ...]`
 * @param target class indices, int64 or int32: the shape of `logits` without its classes
 * @returns a scalar of the logits' dtype, or the shape of `target` for 'none', with 0 where a target
 *   takes no part
 * @throws TypeError if a tensor is of the wrong dtype
 * @throws RangeError if shapes do not fit, or a target is neither a class nor `ignoreIndex`
 */
export function crossEntropy<D extends FloatDType>(
  logits: Tensor<D>,
  target: Tensor,
  options: CrossEntropyOptions = {},
): Tensor<D> {
  const fn = 'crossEntropy'
  checkCount(fn, 3, arguments.length)
  const { items, reduction } = prepare(fn, logits, target, options)
  const losses = allocate(fn, 'float64', target.numel)
  let count = 0
  for (const { index, line, at, hidden } of items) {
    const logProbs = lineLogProbs(logits.data, hidden, line)
    losses[index] = -(logProbs[at] as number)
    count++
  }
  if (reduction === 'none') return asDType(losses, target.shape, logits)
  const sum = losses.reduce((a, b) => a + b, 0)
  const value = reduction === 'sum' || count === 0 ? sum : sum / count
  return asDType(Float64Array.of(value), [], logits)
}

/**
 * The gradient of `crossEntropy` for its logits: 0 for targets that take no part and for masked
 * classes.
 *
 * @param gradOut the gradient of the loss: a scalar, or the shape of `target` for 'none'
 * @param logits those of the forward pass, as are `target` and `options`
 * @throws TypeError and RangeError as `crossEntropy`
 */
export function crossEntropyBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  logits: Tensor<D>,
  target: Tensor,
  options: CrossEntropyOptions = {},
): Tensor<D> {
  const fn = 'crossEntropyBackward'
  checkCount(fn, 4, arguments.length)
  const { items, reduction } = prepare(fn, logits, target, options)
  const shape = reduction === 'none' ? target.shape : []
  checkLike(
    fn,
    'gradOut',
    gradOut,
    new Tensor(logits.dtype, shape, allocate(fn, logits.dtype, numelOf(shape))),
  )
  const gradIn = resultLike(fn, logits)
  const share = reduction === 'mean' ? 1 / items.length : 1
  for (const { index, line, at, hidden } of items) {
    const logProbs = lineLogProbs(logits.data, hidden, line)
    const scale = (gradOut.data[reduction === 'none' ? index : 0] as number) * share
    logProbs.forEach((logProb, k) => {
      const i = line.start + k * line.step
      const isHidden = hidden !== undefined && hidden[i] !== 0
      gradIn.data[i] = isHidden ? 0 : scale * (Math.exp(logProb) - (k === at ? 1 : 0))
    })
  }
  return gradIn
}

/** A target that takes part: its place, its line of logits, and its class. */
interface Item {
  index: number
  line: Line
  at: number
  hidden: Hidden
}

function prepare(
  fn: string,
  logits: Tensor<FloatDType>,
  target: Tensor,
  options: CrossEntropyOptions,
): { items: Item[]; reduction: Reduction } {
  checkOptions(fn, options, ['ignoreIndex', 'mask', 'reduction'])
  const { ignoreIndex = -100, mask, reduction = 'mean' } = options
  checkFloatTensor(fn, 'logits', logits)
  checkTensor(fn, 'target', target)
  checkInteger(fn, 'ignoreIndex', ignoreIndex, Number.MIN_SAFE_INTEGER)
  if (isFloat(target.dtype) || target.dtype === 'bool') {
    throw typeError(fn, 'target must be int64 or int32', target.dtype)
  }
  if (!['mean', 'sum', 'none'].includes(reduction)) {
    throw rangeError(fn, 'reduction must be one of mean, sum, none', reduction)
  }
  if (logits.ndim === 0 || logits.shape[logits.ndim === 1 ? 0 : 1] === 0)
    throw rangeError(fn, 'logits with a dimension of classes', logits.shape)
  const dim = logits.ndim === 1 ? 0 : 1
  const expected = logits.shape.filter((_, i) => i !== dim)
  if (!sameShape(target.shape, expected)) {
    throw rangeError(fn, `target must have the shape ${show(expected)}`, target.shape)
  }
  const hidden = mask === undefined ? undefined : hiddenBytes(fn, mask, logits.shape)
  const items: Item[] = []
  let index = 0
  for (const line of linesAlong(logits.shape, dim)) {
    const at = Number(target.data[index])
    if (at !== ignoreIndex) {
      if (at < 0 || at >= line.size) {
        throw rangeError(fn, `each target must be from 0 to ${line.size - 1}, or ignoreIndex`, at)
      }
      const isHidden = hidden !== undefined && hidden[line.start + at * line.step] !== 0
      if (!isHidden) items.push({ index, line, at, hidden })
    }
    index++
  }
  return { items, reduction }
}

/** Log-probabilities of one line, in double. */
function lineLogProbs(logits: Floats, hidden: Hidden, line: Line): Float64Array {
  const pick = (k: number) => line.start + k * line.step
  const x = Float64Array.from({ length: line.size }, (_, k) => logits[pick(k)] as number)
  const hide = hidden && Uint8Array.from({ length: line.size }, (_, k) => hidden[pick(k)] as number)
  logSoftmaxLine(x, x, hide, { start: 0, step: 1, size: line.size }, 'zero')
  return x
}

function asDType<D extends FloatDType>(
  values: Float64Array,
  shape: Shape,
  like: Tensor<D>,
): Tensor<D> {
  return new Tensor<FloatDType>('float64', shape, values).to(like.dtype)
}
