/**
 * Makes text of what a worker of the pool runs, src/wasm/pool-worker.ts and what it imports, and
 * writes it into src/wasm/pool-worker.text.ts: so a worker needs no path and no bundler's help. The
 * file is checked in, and a test makes it again and compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ROOT = new URL('..', import.meta.url)
export const GENERATED = new URL('src/wasm/pool-worker.text.ts', ROOT)

/** The text of src/wasm/pool-worker.text.ts. */
export async function generate() {
  const input = fileURLToPath(new URL('src/wasm/pool-worker.ts', ROOT))
  const build = await rolldown({ input, logLevel: 'warn' })
  const { output } = await build.generate({ format: 'iife', name: 'worker', minify: true })
  const text = JSON.stringify(output[0].code.trim())
  return `// Made by scripts/build-worker.mjs from src/wasm/pool-worker.ts. Do not edit.

/** A script that defines \`worker.start(data, ready)\`. */
export const POOL_WORKER: string = ${text}
`
}

/** Writes the file if that changes it. */
export async function writeWorker() {
  const text = await generate()
  const before = await readFile(GENERATED, 'utf8').catch(() => '')
  if (text !== before) await writeFile(GENERATED, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeWorker()
