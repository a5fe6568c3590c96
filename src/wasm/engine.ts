import { compile, instantiate } from './instantiate.js'
import { PAGES, relaxedSimd, simd } from './kernels.wasm.js'

/**
 * What computes: kernels with fused multiply-adds, kernels without, or plain JavaScript where the
 * engine has no WebAssembly SIMD or a policy forbids it.
 */
export type Backend = 'wasm-relaxed-simd' | 'wasm-simd' | 'reference'

/** The functions of kernels/index.ts. Addresses in their memory are constants of kernels.wasm.ts. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer }
  /** See kernels/thread.ts. */
  readonly base: { value: number }
  // Flags are 0 or 1: engines take longer to pass a boolean than a small softmax takes.
  softmaxRows(
    out: number,
    x: number,
    hidden: number,
    rows: number,
    columns: number,
    share: number,
    again: number,
    logarithm: number,
    empty: number,
  ): void
  pieceMax(columns: number, masked: number): number
  pieceLeft(): number
  pieceSum(columns: number, masked: number, max: number): number
  pieceWrite(columns: number, masked: number, logarithm: number, max: number, sum: number): void
  backwardRows(
    out: number,
    grad: number,
    y: number,
    hidden: number,
    rows: number,
    columns: number,
    share: number,
    logarithm: number,
  ): void
  shareRows(
    out: number,
    x: number,
    y: number,
    hidden: number,
    rows: number,
    columns: number,
    share: number,
    logarithm: number,
    empty: number,
  ): void
  backwardPieceSum(columns: number, masked: number, logarithm: number): number
  backwardPieceWrite(columns: number, masked: number, logarithm: number, sum: number): void
  /** For attention's kernels, which work in the same memory. */
  readonly expInto: object
}

/** A memory of the kernels. */
export interface Views {
  readonly floats: Float32Array
  readonly bytes: Uint8Array
}

export function viewsOf({ buffer }: { readonly buffer: ArrayBuffer }): Views {
  return { floats: new Float32Array(buffer), bytes: new Uint8Array(buffer) }
}

/** The kernels, and their memory. */
export interface Engine extends Views {
  readonly kernels: Kernels
}

declare const WebAssembly: {
  Memory: new (size: object) => { readonly buffer: ArrayBuffer }
}

const BINARIES = { 'wasm-relaxed-simd': relaxedSimd, 'wasm-simd': simd } as const

interface Choice {
  readonly backend: Backend
  readonly engine: Engine | undefined
}

let choice: Choice | undefined

/**
 * Which implementation is in use. Found out on first use: the fastest one that the engine runs.
 *
 * @example
 * ```ts
 * backend()
 * // wasm-simd
 * ```
 */
export function backend(): Backend {
  return chosen().backend
}

/** The kernels in use, for memories that threads share or not; undefined where the reference must serve. */
export function moduleFor(shared: boolean): object | undefined {
  const name = backend()
  return name === 'reference' ? undefined : compile(BINARIES[name](), shared)
}

/** Memory for the kernels: what they lay out, of which a system gives only what has been touched. */
export function newMemory(shared: boolean): { readonly buffer: ArrayBuffer } {
  return new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared })
}

/** The kernels, loaded on first use; undefined where the reference must serve. */
export function engine(): Engine | undefined {
  return chosen().engine
}

/**
 * Uses one backend from here on; undefined: the fastest again. For tests and measurements.
 *
 * @returns whether this engine has it; if not, nothing changes
 */
export function useBackend(name: Backend | undefined): boolean {
  const next = name === undefined ? fastest() : attempt(name)
  if (next !== undefined) choice = next
  return next !== undefined
}

function chosen(): Choice {
  choice ??= fastest()
  return choice
}

function fastest(): Choice {
  return (
    attempt('wasm-relaxed-simd') ??
    attempt('wasm-simd') ?? { backend: 'reference', engine: undefined }
  )
}

function attempt(name: Backend): Choice | undefined {
  if (name === 'reference') return { backend: name, engine: undefined }
  const exports = instantiate(BINARIES[name](), () => ({ memory: newMemory(false) }))
  if (exports === undefined) return undefined
  return { backend: name, engine: engineOf(exports as Kernels) }
}

/** The kernels of a module's exports, with views of their memory. */
export function engineOf(kernels: Kernels): Engine {
  return { kernels, ...viewsOf(kernels.memory) }
}
