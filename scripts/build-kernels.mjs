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
import binaryen from 'assemblyscript/binaryen'
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

const {
  BulkMemory,
  BulkMemoryOpt,
  MutableGlobals,
  NontrappingFPToInt,
  RelaxedSIMD,
  SIMD128,
  SignExt,
} = binaryen.Features
/** What the compiler above may use: with more, such as compact imports, there are engines that refuse modules. */
const FEATURES =
  BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | RelaxedSIMD | SIMD128 | SignExt

/**
 * A module without the constants that it exports, and these: as numbers in the host's code they take a third
 * of the room. What is left is optimized once more, which finds what the first time has laid bare.
 */
function slim(binary) {
  const module = binaryen.readBinaryWithFeatures(binary, FEATURES)
  const constants = {}
  for (let i = 0; i < module.getNumExports(); i++) {
    const { kind, name, value } = binaryen.getExportInfo(module.getExportByIndex(i))
    if (kind !== binaryen.ExternalGlobal) continue
    const { mutable, init } = binaryen.getGlobalInfo(module.getGlobal(value))
    if (!mutable) constants[name] = binaryen.getExpressionInfo(init).value
  }
  for (const name of Object.keys(constants)) module.removeExport(name)
  binaryen.setOptimizeLevel(3)
  binaryen.setShrinkLevel(1)
  module.optimize()
  const slimmed = module.emitBinary()
  module.dispose()
  return { binary: slimmed, constants }
}

/** Characters from here to 126 stand for bytes, but for those that a string or a template would have to escape. */
const FIRST = 40
const ESCAPED = '\\`'

function chr(code) {
  return String.fromCharCode(code)
}

/** A byte as two characters, the first below 37: see decode in src/wasm/instantiate.ts. */
const pair = (byte) => chr(32 + Math.floor(byte / 52)) + chr(FIRST + (byte % 52))

/**
 * The text that stands for each byte: one character for the most frequent ones of `binaries`, in their order, and
 * the set of these as bits. Bytes that stay whole compress better than base64, and 15 % better than hexadecimal.
 */
function alphabet(binaries) {
  const counts = new Array(256).fill(0)
  for (const binary of binaries) for (const byte of binary) counts[byte]++
  const order = [...counts.keys()].sort((a, b) => counts[b] - counts[a] || a - b)
  const texts = Array.from(counts, (_, byte) => pair(byte))
  const singles = order.slice(0, 127 - FIRST).sort((a, b) => a - b)
  for (const [i, byte] of singles.entries()) {
    if (!ESCAPED.includes(chr(FIRST + i))) texts[byte] = chr(FIRST + i)
  }
  return { texts, singles: singles.reduce((bits, byte) => bits | (1n << BigInt(byte)), 0n) }
}

async function compileCore() {
  // Threads have these in memories that they share, so memory comes from outside.
  const simd = slim(await compile('kernels/index.ts', PAGES, MOST, '--importMemory'))
  const more = ['--importMemory', '--enable', 'relaxed-simd']
  const relaxed = slim(await compile('kernels/index.ts', PAGES, MOST, ...more))
  // Fused multiply-adds gain 5 to 9 % here, which does not pay for a second build.
  const attention = slim(await compile('kernels/attention.ts', PAGES, MOST, '--importMemory'))
  const normal = slim(await compile('kernels/normal.ts', 1, 1))
  const relaxedNormal = slim(await compile('kernels/normal.ts', 1, 1, '--enable', 'relaxed-simd'))
  const modules = {
    simd: simd.binary,
    relaxed: relaxed.binary,
    attention: attention.binary,
    normal: normal.binary,
    relaxedNormal: relaxedNormal.binary,
  }
  const { texts, singles } = alphabet(Object.values(modules))
  const text = (binary) => stringLines(Array.from(binary, (byte) => texts[byte]).join(''))
  return {
    ...modules,
    layouts: [simd.constants, attention.constants, normal.constants],
    singles,
    text,
  }
}

let compiled
/** The modules of the core, and the alphabet, which is made for them. */
function core() {
  compiled ??= compileCore()
  return compiled
}

/** The text of src/wasm/kernels.wasm.ts. */
export async function generate() {
  const { simd, relaxed, attention, normal, relaxedNormal, layouts, singles, text } = await core()
  const [ofCore, ofAttention, ofNormal] = layouts
  const layout = (constants, prefix) =>
    Object.entries(constants)
      .map(([name, value]) => `export const ${prefix}${name} = ${value}`)
      .join('\n')
  // Functions, as bundlers put a constant where it is used: texts far apart, and code between which
  // there is more than gzip looks back, take 350 bytes more.
  return `// Made by scripts/build-kernels.mjs from kernels/. Do not edit.

/** A bit for each byte that is one character in the texts. */
export const SINGLES = 0x${singles.toString(16)}n

/** Of 64 KiB, the memory that kernels/index.ts imports. */
export const PAGES = ${PAGES}

// Where things lie in that memory, in bytes, and what fits: see kernels/memory.ts.
${layout(ofCore, '')}

// The same of attention: see kernels/attention-memory.ts.
${layout(ofAttention, 'ATTENTION_')}

// And of kernels/normal.ts.
${layout(ofNormal, 'NORMAL_')}

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

/** The modules of src/nn/nn.wasm.ts, of what predicts alone, and of src/wasm/kernels.wasm.ts, of its own alphabet. */
export async function generatePredicting() {
  const nn = await compile('kernels/nn/predict.ts', 1, MOST)
  const { texts, singles } = alphabet([nn])
  const text = stringLines(Array.from(nn, (byte) => texts[byte]).join(''))
  return {
    nn: `export const NN =\n${text}\n`,
    kernels: `export const SINGLES = 0x${singles.toString(16)}n\n`,
  }
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
