/**
 * Compiles kernels/ to WebAssembly and writes it, in hexadecimal, into src/wasm/kernels.wasm.ts: so the
 * package has nothing to fetch and no path to find. The file is checked in, and a test compiles again
 * and compares.
 *
 *     node scripts/build-kernels.mjs
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const ROOT = new URL('..', import.meta.url)
export const GENERATED = new URL('src/wasm/kernels.wasm.ts', ROOT)
export const LEARNER = new URL('src/nn/learner.wasm.ts', ROOT)

// Nothing is allocated, so there is no runtime; the memory is what the kernels lay out, of which a
// system gives only what has been touched. Inlining everything (shrinkLevel 0) is 10 % slower.
const FLAGS = ['--runtime', 'stub', '-O3', '--shrinkLevel', '1', '--noAssert', '--enable', 'simd']

async function compile(entry, pages, most, ...extra) {
  let binary
  const memory = ['--initialMemory', `${pages}`, '--maximumMemory', `${most}`]
  const { error, stderr } = await asc.main(
    [entry, '--outFile', 'kernels.wasm', ...FLAGS, ...memory, ...extra],
    {
      readFile: (name, base) =>
        readFile(new URL(name, new URL(`${base}/`, ROOT)), 'utf8').catch(() => null),
      writeFile: (_name, contents) => {
        binary = contents
      },
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  // Not base64: bytes that stay whole compress to little more than half as much.
  return Buffer.from(binary).toString('hex')
}

/** The text of src/wasm/kernels.wasm.ts. */
export async function generate() {
  const simd = await compile('kernels/index.ts', 86, 86)
  const relaxed = await compile('kernels/index.ts', 86, 86, '--enable', 'relaxed-simd')
  const normal = await compile('kernels/normal.ts', 2, 2)
  return `// Made by scripts/build-kernels.mjs from kernels/. Do not edit.

/** kernels/index.ts, for engines with SIMD. */
export const SIMD =
  '${simd}'

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export const RELAXED_SIMD =
  '${relaxed}'

/** kernels/normal.ts, for engines with SIMD. */
export const NORMAL =
  '${normal}'
`
}

/** The text of src/nn/learner.wasm.ts. Its memory grows with the table, to 4 GiB at most. */
export async function generateLearner() {
  const learner = await compile('kernels/learner/index.ts', 1, 65536)
  return `// Made by scripts/build-kernels.mjs from kernels/learner/. Do not edit.

/** kernels/learner/index.ts, for engines with SIMD. */
export const LEARNER =
  '${learner}'
`
}

async function write(file, text) {
  const before = await readFile(file, 'utf8').catch(() => '')
  if (text !== before) await writeFile(file, text)
}

/** Compiles, and writes what that changes. */
export async function writeKernels() {
  await write(GENERATED, await generate())
  await write(LEARNER, await generateLearner())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeKernels()
