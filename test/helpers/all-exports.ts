import * as arrow from '../../src/arrow.js'
import * as bytes from '../../src/bytes.js'
import * as diagnostics from '../../src/diagnostics/index.js'
import * as excel from '../../src/excel.js'
import * as impute from '../../src/impute.js'
import * as core from '../../src/index.js'
import * as learn from '../../src/learn/index.js'
import * as node from '../../src/node.js'
import * as parquet from '../../src/parquet.js'
import * as pool from '../../src/pool/index.js'

// Shards give their jobs to threads of the built package, whose types there are not before it is built.
const built = String(new URL('../../dist/shards/index.js', import.meta.url))
const shards = (await import(/* @vite-ignore */ built)) as Record<string, unknown>

/** What all entries export, by name. */
export const ALL: Readonly<Record<string, unknown>> = {
  ...{ ...core, ...learn, ...pool, ...diagnostics, ...node, ...shards },
  ...{ ...arrow, ...bytes, ...excel, ...parquet, ...impute },
}
