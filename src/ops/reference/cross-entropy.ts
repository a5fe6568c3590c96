import type { Floats, Hidden, Line } from './lines.js'
import { forwardLine, isHidden } from './softmax.js'

/**
 * What one line of logits is held to: the weight of each class's negative log-probability. It is one class's
 * alone, or all visible classes' where labels are smoothed or targets are probabilities.
 */
export interface LineTarget {
  /** The line's number: its place in the target and among the losses. */
  readonly index: number
  readonly line: Line
  readonly hidden: Hidden
  /** What the line counts for in the mean. */
  readonly share: number
  readonly weightOf: (k: number) => number
}

/** Log-probabilities of one line, in double; -Infinity where hidden. */
function logProbsOf(logits: Floats, { hidden, line }: LineTarget): Float64Array {
  const pick = (k: number) => line.start + k * line.step
  const x = Float64Array.from({ length: line.size }, (_, k) => logits[pick(k)] as number)
  const hide = hidden && Uint8Array.from({ length: line.size }, (_, k) => hidden[pick(k)] as number)
  forwardLine('logSoftmax', x, x, hide, { start: 0, step: 1, size: line.size }, 'zero')
  return x
}

/** Minus the sum of weighted log-probabilities; a class of weight 0, or hidden, is not read. */
export function crossEntropyLine(logits: Floats, target: LineTarget): number {
  const logProbs = logProbsOf(logits, target)
  let sum = 0
  for (let k = 0; k < logProbs.length; k++) {
    const weight = target.weightOf(k)
    if (weight !== 0) sum -= weight * (logProbs[k] as number)
  }
  return sum
}

/** gradIn = scale (p sum(w) - w) for weights w, 0 where hidden. */
export function crossEntropyBackwardLine(
  gradIn: Floats,
  logits: Floats,
  target: LineTarget,
  scale: number,
): void {
  const { start, step, size } = target.line
  const logProbs = logProbsOf(logits, target)
  const weights = Float64Array.from({ length: size }, (_, k) => target.weightOf(k))
  const sum = weights.reduce((a, b) => a + b, 0)
  for (let k = 0, i = start; k < size; k++, i += step) {
    const slope = Math.exp(logProbs[k] as number) * sum - (weights[k] as number)
    gradIn[i] = isHidden(target.hidden, i) ? 0 : scale * slope
  }
}
