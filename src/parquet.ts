/**
 * Tables from and to Parquet, in memory: for browsers, and wherever there is no file. `colmask/node`
 * reads and writes Parquet files.
 *
 * @module colmask/parquet
 */

export { formatParquet, parseParquet } from './files/parquet/parquet.js'
export * from './table/index.js'
