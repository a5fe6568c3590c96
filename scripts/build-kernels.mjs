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

// Nothing is allocated, so there is no runtime; the memory is what the kernels lay out, of which a
// system gives only what has been touched. Inlining everything (shrinkLevel 0) is 10 % slower.
const FLAGS = ['--runtime', 'stub', '-O3', '--shrinkLevel', '1', '--noAssert', '--enable', 'simd']

async function compile(entry, pages, ...extra) {
  let binary
  const memory = ['--initialMemory', `${pages}`, '--maximumMemory', `${pages}`]
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
  const simd = await compile('kernels/index.ts', 86)
  const relaxed = await compile('kernels/index.ts', 86, '--enable', 'relaxed-simd')
  // Fused multiply-adds gain 5 to 9 % here, which does not pay for a second build.
  const attention = await compile('kernels/attention.ts', 64)
  const normal = await compile('kernels/normal.ts', 2)
  return `// Made by scripts/build-kernels.mjs from kernels/. Do not edit.

/** kernels/index.ts, for engines with SIMD. */
export const SIMD =
  '${simd}'

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export const RELAXED_SIMD =
  '${relaxed}'

/** kernels/attention.ts, for engines with SIMD. */
export const ATTENTION =
  '${attention}'

/** kernels/normal.ts, for engines with SIMD. */
export const NORMAL =
  '${normal}'
`
}

/** Compiles, and writes the file if that changes it. */
export async function writeKernels() {
  const text = await generate()
  const before = await readFile(GENERATED, 'utf8').catch(() => '')
  if (text !== before) await writeFile(GENERATED, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeKernels()
