import { checkCount, checkInteger, checkOptions, checkShare, rangeError } from '../errors.js'
import { checkFloatTensor, hiddenBytes } from '../ops/arguments.js'
import { type Floats, type Line, linesAlong } from '../ops/reference/lines.js'
import { resolveDim } from '../shape.js'
import type { FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'

/** What `topK` and `topP` take beside scores and size. */
export interface TopOptions {
  /** The dimension along which scores compete; counted from the end if negative. Default -1. */
  dim?: number
  /** bool, **True = masked out**: these do not compete, and stay hidden; broadcasts to the scores. */
  mask?: Tensor<'bool'>
}

/**
 * Hides all but the `k` largest scores of each line. Those that equal the k-th largest stay too; so a line may
 * keep more, and one with fewer than `k` that compete keeps them all.
 *
 * @param scores float32 or float64, any shape: logits, or probabilities
 * @param k how many stay, at least 1
 * @returns bool, **True = masked out**, in the shape of `scores`
 * @throws TypeError if `scores` is no float tensor
 * @throws RangeError if `k` is no whole number of at least 1, or a score that competes is NaN
 *
 * @example
 * ```ts
 * masks.topK(tensor([[1, 4, 2, 3]]), 2)
 * // tensor([[ True, False,  True, False]])
 * ```
 */
export function topK(
  scores: Tensor<FloatDType>,
  k: number,
  options: TopOptions = {},
): Tensor<'bool'> {
  const fn = 'topK'
  checkCount(fn, 3, arguments.length)
  checkInteger(fn, 'k', k, 1)
  return hideBeyond(fn, scores, options, (order, data) => {
    const least = data[order[Math.min(k, order.length) - 1] as number] as number
    return order.filter((i) => (data[i] as number) < least)
  })
}

/**
 * Hides what is outside the nucleus of each line: going from the largest score down, what comes once the
 * probabilities before it (by softmax over what competes) sum to `p` or more. The largest always stays; of equal
 * scores the first come first.
 *
 * @param scores float32 or float64, any shape: logits, not probabilities
 * @param p from 0 to 1; 1 hides nothing
 * @returns bool, **True = masked out**, in the shape of `scores`
 * @throws TypeError if `scores` is no float tensor, or `p` no number
 * @throws RangeError if `p` is not from 0 to 1, or a score that competes is NaN or +Infinity
 *
 * Source: A. Holtzman et al., "The curious case of neural text degeneration" (2020).
 *
 * @example
 * ```ts
 * masks.topP(tensor([[0, 5, 1, 4]]), 0.9)
 * // tensor([[ True, False,  True, False]])
 * ```
 */
export function topP(
  scores: Tensor<FloatDType>,
  p: number,
  options: TopOptions = {},
): Tensor<'bool'> {
  const fn = 'topP'
  checkCount(fn, 3, arguments.length)
  checkShare(fn, 'p', p)
  return hideBeyond(fn, scores, options, (order, data) => {
    const max = data[order[0] as number] as number
    if (max === Infinity) throw rangeError(fn, 'scores below Infinity', max)
    if (p === 1 || max === -Infinity) return []
    const parts = order.map((i) => Math.exp((data[i] as number) - max))
    const enough = p * parts.reduce((a, b) => a + b, 0)
    let before = 0
    const end = parts.findIndex((part, n) => {
      const isBeyond = n > 0 && before >= enough
      before += part
      return isBeyond
    })
    return end < 0 ? [] : order.slice(end)
  })
}

/**
 * Hides what `beyond` picks of each line.
 *
 * @param beyond is given the places of what competes in a line, the largest score first, and all scores
 */
function hideBeyond(
  fn: string,
  scores: Tensor<FloatDType>,
  options: TopOptions,
  beyond: (order: number[], data: Floats) => number[],
): Tensor<'bool'> {
  checkFloatTensor(fn, 'scores', scores)
  checkOptions(fn, options, ['dim', 'mask'])
  const { dim = -1, mask } = options
  const along = resolveDim(fn, dim, scores.ndim)
  const { data, shape } = scores
  const hidden =
    mask === undefined
      ? new Uint8Array(scores.numel)
      : Uint8Array.from(hiddenBytes(fn, mask, shape))
  for (const line of linesAlong(shape, along)) {
    const order = placesOf(line).filter((i) => hidden[i] === 0)
    for (const i of order) {
      if (Number.isNaN(data[i])) throw rangeError(fn, 'scores that are numbers', NaN)
    }
    // Not by a difference, which of two infinities is none.
    order.sort(
      (a, b) =>
        Number((data[b] as number) > (data[a] as number)) ||
        -Number((data[b] as number) < (data[a] as number)),
    )
    if (order.length === 0) continue
    for (const i of beyond(order, data)) hidden[i] = 1
  }
  return new Tensor('bool', shape, hidden)
}

function placesOf({ start, step, size }: Line): number[] {
  return Array.from({ length: size }, (_, n) => start + n * step)
}
