/**
 * Column masking in PyTorch's terms: the same random stream, the same numbers, the same text.
 *
 * In every mask, **True = masked out**.
 *
 * @module colmask
 */

export type { RandomColumnsOptions } from './masks/index.js'

// Puts the methods on Tensor. Here, so that no bundler takes it for unused.
import './ops/methods.js'

export * as masks from './masks/index.js'
export * from './ops/index.js'
export * from './random/index.js'
export type { Shape } from './shape.js'
export * from './tensor/index.js'
export * from './wasm/index.js'
