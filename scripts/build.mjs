// Makes the generated files of src/wasm/, then compiles src/ into dist/, a module a module, with
// declarations; it reads as its source does, so there are no maps. dist/impute.js is one module: see build-impute.mjs.
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { bundleImpute } from './build-impute.mjs'
import { writeKernels } from './build-kernels.mjs'
import { writeWorkers } from './build-worker.mjs'
import { declareForOlder } from './declare-for-older.mjs'

const root = new URL('..', import.meta.url)
await writeKernels()
await writeWorkers()
rmSync(new URL('dist', root), { recursive: true, force: true })
const tsc = ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json']
execFileSync(process.execPath, tsc, { cwd: root, stdio: 'inherit' })
declareForOlder(new URL('dist/', root))
await bundleImpute(new URL('dist/', root))
chmodSync(new URL('dist/cli/main.js', root), 0o755)
