// Shards give their jobs to threads of the built package.

export * from '../../dist/shards/index.js'
export * from '../../src/arrow.js'
export * from '../../src/bytes.js'
export * from '../../src/diagnostics/index.js'
export * from '../../src/excel.js'
export * from '../../src/index.js'
export * from '../../src/learn/index.js'
export * from '../../src/node.js'
export * from '../../src/parquet.js'
export * from '../../src/pool/index.js'
