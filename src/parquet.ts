/**
 * Tables from and to the bytes of Parquet files, in Node and in browsers.
 *
 * @module colmask/parquet
 */

export { formatParquet, parseParquet } from './files/parquet.js'
