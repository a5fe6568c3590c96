/**
 * Makes text of what threads run, and of what that imports, so a thread needs no path and no bundler's
 * help. The files are checked in, and a test makes them again and compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { stringLines } from './string-lines.mjs'

const ROOT = new URL('..', import.meta.url)

/** What is made of what, and the name of the text. */
export const WORKERS = [
  { from: 'src/wasm/pool-worker.ts', to: 'src/wasm/pool-worker.text.ts', name: 'POOL_WORKER' },
  {
    from: 'src/learn/ensemble/expert-worker.ts',
    to: 'src/learn/ensemble/expert-worker.text.ts',
    name: 'EXPERT_WORKER',
  },
]

/** Kernels of the network stand before the text of what uses them: see src/learn/ensemble/expert-text.ts. */
const WITHOUT_KERNELS = {
  name: 'without-kernels',
  load: (id) => (id.endsWith('nn.wasm.ts') ? 'export const NN = nnText' : null),
}

/** The text of one of the generated files. */
export async function generate({ from, name }) {
  const input = fileURLToPath(new URL(from, ROOT))
  const build = await rolldown({ input, logLevel: 'warn', plugins: [WITHOUT_KERNELS] })
  const { output } = await build.generate({ format: 'iife', minify: true })
  const text = stringLines(output[0].code.trim())
  return `// Made by scripts/build-worker.mjs from ${from}. Do not edit.

/** What a thread runs: see startThread. */
export const ${name}: string =
${text}
`
}

/** Writes the files that this changes. */
export async function writeWorkers() {
  for (const worker of WORKERS) {
    const file = new URL(worker.to, ROOT)
    const text = await generate(worker)
    const before = await readFile(file, 'utf8').catch(() => '')
    if (text !== before) await writeFile(file, text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeWorkers()
