import {
  type FloatDType,
  type FullyMasked,
  maskedFill,
  maskedSoftmax,
  softmax,
  type Tensor,
} from '../index.js'

/** The four steps of column masking. */
export interface Walkthrough {
  scores: Tensor<FloatDType>
  /** True = masked out. */
  masked: Tensor<'bool'>
  maskedScores: Tensor<FloatDType>
  scoresSoftmax: Tensor<FloatDType>
}

/**
 * Fills what is masked and softmaxes. With `fullyMasked` the softmax leaves out what is masked instead
 * of relying on the fill, so that it is exactly 0.
 */
export function walk(
  scores: Tensor<FloatDType>,
  masked: Tensor<'bool'>,
  fill: number,
  dim: number,
  fullyMasked?: FullyMasked,
): Walkthrough {
  const maskedScores = maskedFill(scores, masked, fill)
  const scoresSoftmax =
    fullyMasked === undefined
      ? softmax(maskedScores, dim)
      : maskedSoftmax(scores, masked, { dim, fullyMasked })
  return { scores, masked, maskedScores, scoresSoftmax }
}

/** The four tensors, each under its label, as PyTorch prints them. */
export function walkthroughText(steps: Walkthrough, precision = 3): string {
  const text = (x: Tensor) => x.toString({ precision, sciMode: false })
  return `scores=
${text(steps.scores)}
masked=
${text(steps.masked)}
masked_scores=
${text(steps.maskedScores)}
scores_softmax=
${text(steps.scoresSoftmax)}
`
}
