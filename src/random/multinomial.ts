import { checkCount, checkInteger, checkKind, rangeError } from '../errors.js'
import { allocate, checkFloat, type FloatDType } from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { fillExponential } from './exponential.js'
import type { Generator } from './generator.js'
import { generatorOf, type RandomOptions } from './options.js'

type Floats = Float32Array | Float64Array

/** Single precision tells no more categories apart. */
const MOST = 2 ** 24

/** What `multinomial` takes beside its tensor. */
export interface MultinomialOptions extends RandomOptions {
  /** Whether a category may be drawn again. Default false. */
  replacement?: boolean
}

/**
 * Categories drawn with given probabilities: the stream of `torch.multinomial` on the CPU. A category of
 * probability 0 is never drawn, so that `multinomial(maskedSoftmax(logits, mask), 1)` samples what a mask
 * leaves.
 *
 * Without replacement it takes two draws for each category, with it two for each sample. That is PyTorch 1.13's
 * rule; later releases draw a single sample as without replacement, whichever is asked for.
 *
 * @param probs float32 or float64, `[categories]` or `[rows, categories]`, finite, at least 0; each row is
 *   divided by its sum
 * @param numSamples how many are drawn from each row, at least 1
 * @returns int64, `[numSamples]` or `[rows, numSamples]`; without replacement in the order in which they were drawn
 * @throws TypeError if `probs` is no float tensor
 * @throws RangeError if a probability is negative or not finite, a row has fewer above 0 than are drawn without
 *   replacement, or none, or the shape is another
 *
 * Source: P. Efraimidis and P. Spirakis, "Weighted random sampling with a reservoir" (2006), for what is drawn
 * without replacement; else by inversion.
 *
 * @example
 * ```ts
 * manualSeed(0)
 * multinomial(tensor([0.1, 0, 0.9]), 5, { replacement: true })
 * // tensor([2, 2, 2, 2, 2])
 * ```
 */
export function multinomial(
  probs: Tensor<FloatDType>,
  numSamples: number,
  options: MultinomialOptions = {},
): Tensor<'int64'> {
  const fn = 'multinomial'
  checkCount(fn, 3, arguments.length)
  const generator = generatorOf(fn, options, ['replacement', 'generator'])
  const { replacement = false } = options
  checkTensor(fn, 'probs', probs)
  checkFloat(fn, 'probs', probs.dtype)
  checkKind(fn, 'replacement', replacement, 'boolean')
  checkInteger(fn, 'numSamples', numSamples, 1)
  if (probs.ndim !== 1 && probs.ndim !== 2) {
    throw rangeError(fn, 'probs must be [categories] or [rows, categories]', probs.shape)
  }
  const categories = probs.shape[probs.ndim - 1] as number
  checkInteger(fn, 'the number of categories', categories, 1, MOST)
  const rows = probs.numel / categories
  for (let row = 0; row < rows; row++) {
    checkRow(
      probs.data.subarray(row * categories, (row + 1) * categories),
      replacement ? 1 : numSamples,
    )
  }
  const out = allocate(fn, 'int64', rows * numSamples)
  const draw = replacement ? drawAgain : drawInOrder
  draw(out, probs.data, categories, numSamples, generator)
  return new Tensor('int64', [...probs.shape.slice(0, -1), numSamples], out)
}

/** Throws unless a row holds probabilities, `needed` of them above 0. */
function checkRow(row: Floats, needed: number): void {
  let above = 0
  for (const p of row) {
    if (!(p >= 0 && p < Infinity)) {
      throw rangeError('multinomial', 'probabilities must be finite and at least 0', p)
    }
    if (p > 0) above++
  }
  if (above < needed) {
    throw rangeError(
      'multinomial',
      `a row with at least ${needed} of its probabilities above 0`,
      above,
    )
  }
}

/** Each category by its probability over an exponential, the largest first. */
function drawInOrder(
  out: BigInt64Array,
  probs: Floats,
  categories: number,
  samples: number,
  generator: Generator,
): void {
  const keys = probs.slice()
  fillExponential(keys, generator)
  for (let i = 0; i < keys.length; i++) keys[i] = (probs[i] as number) / (keys[i] as number)
  for (let start = 0, to = 0; start < keys.length; start += categories, to += samples) {
    const row = keys.subarray(start, start + categories)
    const first = samples === 1 ? [indexOfLargest(row)] : largestFirst(row).slice(0, samples)
    first.forEach((category, n) => {
      out[to + n] = BigInt(category)
    })
  }
}

function indexOfLargest(row: Floats): number {
  let best = 0
  for (let i = 1; i < row.length; i++) if ((row[i] as number) > (row[best] as number)) best = i
  return best
}

function largestFirst(row: Floats): number[] {
  return [...row.keys()].sort((a, b) => (row[b] as number) - (row[a] as number))
}

/** Where a uniform number falls among the running sums of a row, which are rounded to its dtype. */
function drawAgain(
  out: BigInt64Array,
  probs: Floats,
  categories: number,
  samples: number,
  generator: Generator,
): void {
  const sums = probs.slice(0, categories)
  for (let start = 0, to = 0; start < probs.length; start += categories) {
    for (let i = 0; i < categories; i++) {
      sums[i] = (i === 0 ? 0 : (sums[i - 1] as number)) + (probs[start + i] as number)
    }
    const sum = sums[categories - 1] as number
    for (let i = 0; i < categories; i++) sums[i] = (sums[i] as number) / sum
    for (let n = 0; n < samples; n++) {
      out[to++] = BigInt(placeOf(generator.uniform64(), sums, probs, start))
    }
  }
}

/** The first category whose running sum is not below `u`, and whose probability is not 0. */
function placeOf(u: number, sums: Floats, probs: Floats, start: number): number {
  let [left, right] = [0, sums.length]
  while (left < right) {
    const middle = (left + right) >>> 1
    if ((sums[middle] as number) < u) left = middle + 1
    else right = middle
  }
  // Of u = 0 the first sum that is not below is that of a leading 0.
  while (probs[start + left] === 0) left++
  return left
}
