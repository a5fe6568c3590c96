// Builds what is packed: npm runs it for `npm pack`, `npm publish`, an install from git and `npm install` here. Where
// what builds is not installed (`npm install --omit=dev`), it says so and leaves things as they are.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const tools = ['typescript-7/bin/tsc', 'vite/bin/vite.js', 'rolldown/package.json']
const absent = tools.filter((tool) => !existsSync(new URL(`node_modules/${tool}`, root)))

if (absent.length > 0) {
  process.stderr.write('not built: what builds is not installed (npm install without --omit=dev)\n')
} else {
  // To the error stream: what `npm pack --json` says is JSON alone.
  const run = (...args) =>
    execFileSync(process.execPath, args, { cwd: fileURLToPath(root), stdio: ['ignore', 2, 2] })
  run('scripts/build.mjs')
  run('node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn')
}
