/**
 * Analysis of several completed tables: a linear regression in each, and Rubin's rules to pool what was
 * estimated, with or without this package; and tables in long form, as mice has them.
 *
 * @module colmask/pool
 */

export type { JointTest } from './joint-test.js'
export {
  type FromLongOptions,
  fromLong,
  longPart,
  type ToLongOptions,
  toLong,
} from './long-form.js'
export { type PoolOptions, pool } from './pool.js'
export { Pooled } from './pooled.js'
export {
  type LinearRegression,
  linearRegression,
} from './regression/linear-regression.js'
export type { PooledEstimate } from './rubin.js'
export type { TableEstimate } from './table-estimate.js'
