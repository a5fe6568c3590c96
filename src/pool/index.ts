/**
 * Analysis of several completed tables: a linear regression in each, and Rubin's rules to pool what was
 * estimated, with or without this package.
 *
 * @module colmask/pool
 */

export type { JointTest } from './joint-test.js'
export { type PoolOptions, pool } from './pool.js'
export { Pooled } from './pooled.js'
export {
  type LinearRegression,
  linearRegression,
} from './regression/linear-regression.js'
export type { PooledEstimate } from './rubin.js'
export type { TableEstimate } from './table-estimate.js'
