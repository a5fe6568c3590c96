/**
 * Makers of masks: bool tensors in which **True = masked out**. Combine them with
 * `a.logicalOr(b)` (hidden by either), `a.logicalAnd(b)` (hidden by both) and `a.logicalNot()`.
 *
 * @module masks
 */

export { causal, columns, missing, padding } from './patterns.js'
export { type RandomColumnsOptions, randomColumns } from './random-columns.js'
export { type TopOptions, topK, topP } from './top.js'
