import { type FloatDType, maskedFill, softmax, type Tensor } from '../index.js'

/** The four steps of column masking. */
export interface Walkthrough {
  scores: Tensor<FloatDType>
  /** True = masked out. */
  masked: Tensor<'bool'>
  maskedScores: Tensor<FloatDType>
  scoresSoftmax: Tensor<FloatDType>
}

export function walk(
  scores: Tensor<FloatDType>,
  masked: Tensor<'bool'>,
  fill: number,
  dim: number,
): Walkthrough {
  const maskedScores = maskedFill(scores, masked, fill)
  return { scores, masked, maskedScores, scoresSoftmax: softmax(maskedScores, dim) }
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
