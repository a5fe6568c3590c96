/**
 * Column masking in PyTorch's terms: the same random stream, the same numbers, the same text.
 *
 * In every mask, **True = masked out**.
 *
 * @module colmask
 */

export type { RandomColumnsOptions } from './masks/index.js'
export * as masks from './masks/index.js'
export * from './ops/index.js'
export * from './random/index.js'
export * from './tensor/index.js'
