/**
 * Compiles kernels/ to WebAssembly and writes it, as text, into src/wasm/kernels.wasm.ts and
 * src/nn/nn.wasm.ts: so the package has nothing to fetch and no path to find. The files are checked
 * in, and a test compiles again and compares.
 *
 *     node scripts/build-kernels.mjs
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'
import { stringLines } from './string-lines.mjs'

const ROOT = new URL('..', import.meta.url)
export const GENERATED = new URL('src/wasm/kernels.wasm.ts', ROOT)
export const NN = new URL('src/nn/nn.wasm.ts', ROOT)

// Nothing is allocated, so there is no runtime; the memory is what the kernels lay out, of which a
// system gives only what has been touched. Inlining everything (shrinkLevel 0) is 10 % slower.
const FLAGS = [
  '--runtime',
  'stub',
  '-O3',
  '--shrinkLevel',
  '1',
  '--noAssert',
  '--enable',
  'simd',
  '--converge',
  '--zeroFilledMemory',
]

/** Of 64 KiB, what kernels/memory.ts lays out. */
const PAGES = 177
/** The pages of 4 GiB: tensors may live behind that, and their memory grows. */
const MOST = 65536

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
  return binary
}

// Characters 37 to 126 but for those that a string or a template would have to escape.
const SINGLES = Array.from({ length: 90 }, (_, i) => i + 37).filter(
  (c) => !"'\\`{".includes(chr(c)),
)

function chr(code) {
  return String.fromCharCode(code)
}

/** A byte as two characters, the first below 37: see decode in src/wasm/instantiate.ts. */
const pair = (byte) => chr(32 + Math.floor(byte / 52)) + chr(40 + (byte % 52))

/**
 * The text that stands for each byte: one character for the most frequent ones of `binaries`. Bytes
 * that stay whole compress better than base64, and 15 % better than hexadecimal.
 */
function alphabet(binaries) {
  const counts = new Array(256).fill(0)
  for (const binary of binaries) for (const byte of binary) counts[byte]++
  const order = [...counts.keys()].sort((a, b) => counts[b] - counts[a] || a - b)
  const texts = Array.from(counts, (_, byte) => pair(byte))
  const singles = new Array(90).fill(0)
  for (const [i, code] of SINGLES.entries()) {
    texts[order[i]] = chr(code)
    singles[code - 37] = order[i]
  }
  return { texts, singles: singles.map(pair).join('') }
}

async function compileCore() {
  // Threads have these in memories that they share, so memory comes from outside.
  const simd = await compile('kernels/index.ts', PAGES, MOST, '--importMemory')
  const more = ['--importMemory', '--enable', 'relaxed-simd']
  const relaxed = await compile('kernels/index.ts', PAGES, MOST, ...more)
  // Fused multiply-adds gain 5 to 9 % here, which does not pay for a second build.
  const attention = await compile('kernels/attention.ts', 64, 64)
  const normal = await compile('kernels/normal.ts', 1, 1)
  const relaxedNormal = await compile('kernels/normal.ts', 1, 1, '--enable', 'relaxed-simd')
  const { texts, singles } = alphabet([simd, relaxed, attention, normal, relaxedNormal])
  const text = (binary) => stringLines(Array.from(binary, (byte) => texts[byte]).join(''))
  return { simd, relaxed, attention, normal, relaxedNormal, singles, text }
}

let compiled
/** The modules of the core, and the alphabet, which is made for them. */
function core() {
  compiled ??= compileCore()
  return compiled
}

/** The text of src/wasm/kernels.wasm.ts. */
export async function generate() {
  const { simd, relaxed, attention, normal, relaxedNormal, singles, text } = await core()
  // Functions, as bundlers put a constant where it is used: texts far apart, and code between which
  // there is more than gzip looks back, take 350 bytes more.
  return `// Made by scripts/build-kernels.mjs from kernels/. Do not edit.

/** The bytes that are one character in the others. */
export const SINGLES =
${stringLines(singles)}

/** Of 64 KiB, the memory that kernels/index.ts imports. */
export const PAGES = ${PAGES}

/** kernels/index.ts, for engines with SIMD. */
export function simd() {
  return (
${text(simd)}
  )
}

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export function relaxedSimd() {
  return (
${text(relaxed)}
  )
}

/** kernels/attention.ts, for engines with SIMD. */
export function attention() {
  return (
${text(attention)}
  )
}

/** kernels/normal.ts, for engines with SIMD. */
export function normal() {
  return (
${text(normal)}
  )
}

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export function relaxedNormal() {
  return (
${text(relaxedNormal)}
  )
}
`
}

/** The text of src/nn/nn.wasm.ts. Its memory grows with the table, to 4 GiB at most. */
export async function generateNn() {
  const { text } = await core()
  const nn = await compile('kernels/nn/index.ts', 1, MOST)
  return `// Made by scripts/build-kernels.mjs from kernels/nn/. Do not edit.

/** kernels/nn/index.ts, for engines with SIMD. */
export const NN =
${text(nn)}
`
}

async function write(file, text) {
  const before = await readFile(file, 'utf8').catch(() => '')
  if (text !== before) await writeFile(file, text)
}

/** Compiles, and writes what that changes. */
export async function writeKernels() {
  await write(GENERATED, await generate())
  await write(NN, await generateNn())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeKernels()
