import type { Floats, Hidden, Line } from './lines.js'

/**
 * The plain softmax and its relatives, one line at a time, accumulated in double. They are the
 * reference: short enough to be checked by eye, and what any faster version is judged by.
 *
 * Entries that are hidden are never read, so that no value of theirs, NaN and infinities included,
 * can change anything. An unmasked NaN, or +Infinity, makes every unmasked entry of its line NaN.
 */

export type Kind = 'softmax' | 'logSoftmax'

/** What a line gives in which everything is hidden. */
export type FullyMasked = 'zero' | 'uniform' | 'nan'

/** The value of every entry of a line of `size` in which everything is hidden. */
export function emptyValue(kind: Kind, fullyMasked: FullyMasked, size: number): number {
  if (fullyMasked === 'nan') return NaN
  if (kind === 'softmax') return fullyMasked === 'zero' ? 0 : 1 / size
  return fullyMasked === 'zero' ? -Infinity : 0 - Math.log(size)
}

export function isHidden(hidden: Hidden, i: number): boolean {
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

/**
 * out = exp(x) / sum(exp(x)), 0 where hidden; of logSoftmax x - log(sum(exp(x))), -Infinity where hidden.
 * `out` may be `x`.
 */
export function forwardLine(
  kind: Kind,
  out: Floats,
  x: Floats,
  hidden: Hidden,
  line: Line,
  fullyMasked: FullyMasked,
): void {
  const { start, step, size } = line
  const { max, sum, left } = normaliser(x, hidden, line)
  const isLog = kind === 'logSoftmax'
  const none = left === 0 ? emptyValue(kind, fullyMasked, size) : isLog ? -Infinity : 0
  const logSum = Math.log(sum)
  for (let k = 0, i = start; k < size; k++, i += step) {
    const score = (x[i] as number) - max
    if (isHidden(hidden, i)) out[i] = none
    else out[i] = isLog ? score - logSum : Math.exp(score) / sum
  }
}

/**
 * gradIn = p (g - sum(g p)) for y = p = softmax(x); of logSoftmax g - exp(y) sum(g) for y = logSoftmax(x); 0 where
 * hidden.
 */
export function backwardLine(
  kind: Kind,
  gradIn: Floats,
  gradOut: Floats,
  y: Floats,
  hidden: Hidden,
  { start, step, size }: Line,
): void {
  const isLog = kind === 'logSoftmax'
  let sum = 0
  for (let k = 0, i = start; k < size; k++, i += step) {
    const g = gradOut[i] as number
    if (!isHidden(hidden, i)) sum += isLog ? g : g * (y[i] as number)
  }
  for (let k = 0, i = start; k < size; k++, i += step) {
    const [g, of] = [gradOut[i] as number, y[i] as number]
    if (isHidden(hidden, i)) gradIn[i] = 0
    else gradIn[i] = isLog ? g - Math.exp(of) * sum : of * (g - sum)
  }
}
