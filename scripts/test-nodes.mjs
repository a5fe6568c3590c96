/**
 * Runs the tests for Node on 20, 22 and 24: `npm run test:nodes -- [FILES]`.
 */
import { spawnSync } from 'node:child_process'
import { nodeOf } from './node-of.mjs'

let failed = false
for (const major of ['20', '22', '24']) {
  const node = process.versions.node.startsWith(`${major}.`)
    ? process.execPath
    : await nodeOf(major)
  console.log(`Node ${major}`)
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'node',
    ...process.argv.slice(2),
  ]
  failed = spawnSync(node, args, { stdio: 'inherit' }).status !== 0 || failed
}
if (failed) process.exitCode = 1
