import type { Floats, Hidden, Line } from './lines.js'

/**
 * The plain softmax and its relatives, one line at a time, accumulated in double. They are the
 * reference: short enough to be checked by eye, and what any faster version is judged by.
 *
 * Entries that are hidden are never read, so that no value of theirs, NaN and infinities included,
 * can change anything. An unmasked NaN, or +Infinity, makes every unmasked entry of its line NaN.
 */

/** What a line gives in which everything is hidden. */
export type FullyMasked = 'zero' | 'uniform' | 'nan'

/** The value of every entry of a line of `size` in which everything is hidden. */
export function emptyValue(
  kind: 'softmax' | 'logSoftmax',
  fullyMasked: FullyMasked,
  size: number,
): number {
  if (fullyMasked === 'nan') return NaN
  if (kind === 'softmax') return fullyMasked === 'zero' ? 0 : 1 / size
  return fullyMasked === 'zero' ? -Infinity : 0 - Math.log(size)
}

function isHidden(hidden: Hidden, i: number): boolean {
  return hidden !== undefined && hidden[i] !== 0
}

/** Maximum and sum of exp(x - maximum) over what is not hidden, and how many that are. */
function normaliser(x: Floats, hidden: Hidden, { start, step, size }: Line) {
  let max = -Infinity
  let left = 0
  for (let k = 0, i = start; k < size; k++, i += step) {
    if (isHidden(hidden, i)) continue
    left++
    if ((x[i] as number) > max) max = x[i] as number
  }
  let sum = 0
  for (let k = 0, i = start; k < size; k++, i += step) {
    if (!isHidden(hidden, i)) sum += Math.exp((x[i] as number) - max)
  }
  return { max, sum, left }
}

function fillLine(out: Floats, { start, step, size }: Line, value: number): void {
  for (let k = 0, i = start; k < size; k++, i += step) out[i] = value
}

/** out = exp(x) / sum(exp(x)), 0 where hidden. `out` may be `x`. */
export function softmaxLine(
  out: Floats,
  x: Floats,
  hidden: Hidden,
  line: Line,
  fullyMasked: FullyMasked,
): void {
  const { start, step, size } = line
  const { max, sum, left } = normaliser(x, hidden, line)
  if (left === 0) {
    fillLine(out, line, emptyValue('softmax', fullyMasked, size))
    return
  }
  for (let k = 0, i = start; k < size; k++, i += step) {
    out[i] = isHidden(hidden, i) ? 0 : Math.exp((x[i] as number) - max) / sum
  }
}

/** out = x - log(sum(exp(x))), -Infinity where hidden. `out` may be `x`. */
export function logSoftmaxLine(
  out: Floats,
  x: Floats,
  hidden: Hidden,
  line: Line,
  fullyMasked: FullyMasked,
): void {
  const { start, step, size } = line
  const { max, sum, left } = normaliser(x, hidden, line)
  if (left === 0) {
    fillLine(out, line, emptyValue('logSoftmax', fullyMasked, size))
    return
  }
  const logSum = Math.log(sum)
  for (let k = 0, i = start; k < size; k++, i += step) {
    out[i] = isHidden(hidden, i) ? -Infinity : (x[i] as number) - max - logSum
  }
}

/** gradIn = p (g - sum(g p)) for p = softmax(x), 0 where hidden. */
export function softmaxBackwardLine(
  gradIn: Floats,
  gradOut: Floats,
  probs: Floats,
  hidden: Hidden,
  { start, step, size }: Line,
): void {
  let dot = 0
  for (let k = 0, i = start; k < size; k++, i += step) {
    if (!isHidden(hidden, i)) dot += (gradOut[i] as number) * (probs[i] as number)
  }
  for (let k = 0, i = start; k < size; k++, i += step) {
    gradIn[i] = isHidden(hidden, i) ? 0 : (probs[i] as number) * ((gradOut[i] as number) - dot)
  }
}

/** gradIn = g - exp(l) sum(g) for l = logSoftmax(x), 0 where hidden. */
export function logSoftmaxBackwardLine(
  gradIn: Floats,
  gradOut: Floats,
  logProbs: Floats,
  hidden: Hidden,
  { start, step, size }: Line,
): void {
  let sum = 0
  for (let k = 0, i = start; k < size; k++, i += step) {
    if (!isHidden(hidden, i)) sum += gradOut[i] as number
  }
  for (let k = 0, i = start; k < size; k++, i += step) {
    gradIn[i] = isHidden(hidden, i)
      ? 0
      : (gradOut[i] as number) - Math.exp(logProbs[i] as number) * sum
  }
}
