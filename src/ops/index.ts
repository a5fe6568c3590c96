export type { MaskedSoftmaxOptions, SoftmaxOptions } from './along.js'
export {
  type AttentionGradients,
  type AttentionOptions,
  attention,
  attentionBackward,
  type WeightedAttention,
} from './attention.js'
export type { CausalAlign } from './causal.js'
export {
  type CrossEntropyOptions,
  crossEntropy,
  crossEntropyBackward,
  type Reduction,
} from './cross-entropy.js'
export {
  type GumbelBackwardOptions,
  type GumbelOptions,
  gumbelSoftmax,
  gumbelSoftmaxBackward,
} from './gumbel-softmax.js'
export { logicalAnd, logicalNot, logicalOr } from './logical.js'
export { maskedFill, maskedFill_, maskedFillBackward } from './masked-fill.js'
export {
  maskedScatter,
  maskedScatterBackward,
  maskedSelect,
  maskedSelectBackward,
} from './masked-select.js'
export {
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
} from './masked-softmax.js'
export { createPool, type Pool } from './pool.js'
export type { FullyMasked } from './reference/softmax.js'
export {
  logSoftmax,
  logSoftmaxBackward,
  type OutOption,
  softmax,
  softmaxBackward,
} from './softmax.js'
export { tril, triu } from './triangle.js'
export { where, whereBackward } from './where.js'
export { Workspace, type WorkspaceOptions } from './workspace.js'
