/**
 * Column masking in PyTorch's terms: the same random stream, the same numbers, the same text.
 *
 * In every mask, **True = masked out**.
 *
 * @module colmask
 */

export type { RandomColumnsOptions, TopOptions } from './masks/index.js'
// First, so that bundles begin with the kernels: code with them in its middle compresses less well.
export * from './wasm/index.js'

// Puts the methods on Tensor. Here, so that no bundler takes it for unused.
import './ops/methods.js'

export * as masks from './masks/index.js'
export * from './ops/index.js'
export * from './random/index.js'
export type { Shape } from './shape.js'
export * from './tensor/index.js'
