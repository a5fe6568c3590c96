/**
 * Runs the tests for Node on 20, 22 and 24: `npm run test:nodes -- [FILES]`; `--only MAJOR` is for one of them.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { nodeOf } from './node-of.mjs'

const MAJORS = ['20', '22', '24']
const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
})
if (values.only !== undefined && !MAJORS.includes(values.only)) {
  console.error(`test:nodes: --only must be one of ${MAJORS.join(', ')}, got ${values.only}`)
  process.exit(2)
}

const failed = []
for (const major of MAJORS.filter((one) => (values.only ?? one) === one)) {
  const node = process.versions.node.startsWith(`${major}.`)
    ? process.execPath
    : await nodeOf(major)
  console.log(`Node ${major}`)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', ...positionals]
  if (spawnSync(node, args, { stdio: 'inherit' }).status !== 0) failed.push(major)
}
if (failed.length > 0) {
  console.error(`test:nodes: tests must pass, they failed on Node ${failed.join(', ')}`)
  process.exitCode = 1
}
