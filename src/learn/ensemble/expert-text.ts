import { NN } from '../../nn/nn.wasm.js'
import { EXPERT_WORKER } from './expert-worker.text.js'

/** What threads run that fit experts, or predict: the kernels are not in its own text, so that a bundle has them once. */
export function expertText(): string {
  return `const nnText=${JSON.stringify(NN)};${EXPERT_WORKER}`
}
