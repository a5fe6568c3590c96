import { crossEntropy, crossEntropyBackward, Tensor, tensor } from 'colmask'
import { type MaskState, spread } from './state.js'
import type { Steps } from './steps.js'

/** A loss of what is shown, and what it would change in the scores. */
export interface Loss {
  /** Where each line that softmax runs over should point. */
  readonly targets: readonly number[]
  /** Whether a line takes part: one whose target is masked does not. */
  readonly takesPart: readonly boolean[]
  /** −ln p of its target, 0 where a line takes no part. */
  readonly losses: Float32Array
  /** Over those that take part. */
  readonly mean: number
  /** Of the mean, for the scores: `[rows * columns]`. */
  readonly gradient: Float32Array
}

/** Cross-entropy over the places that are not masked, in all lines that softmax runs over. */
export function lossOf(state: MaskState, steps: Steps): Loss {
  const { rows, columns, dim } = state
  const isDim0 = dim === 0
  const [lines, length] = isDim0 ? [columns, rows] : [rows, columns]
  const bits = new Tensor('bool', [rows, columns], spread(steps.masked.data, rows, columns))
  const mask = isDim0 ? bits.transpose(0, 1) : bits
  const logits = isDim0 ? steps.scores.transpose(0, 1) : steps.scores
  const targets = state.targets ?? Array.from({ length: lines }, (_, line) => line % length)
  const target = tensor([...targets], { dtype: 'int64' })
  const gradient = crossEntropyBackward(tensor(1), logits, target, { mask })
  return {
    targets,
    takesPart: targets.map((at, line) => mask.data[line * length + at] !== 1),
    losses: crossEntropy(logits, target, { mask, reduction: 'none' }).data,
    mean: crossEntropy(logits, target, { mask }).item(),
    gradient: (isDim0 ? gradient.transpose(0, 1) : gradient).data,
  }
}
