import { RELAXED_SIMD, SIMD } from './kernels.wasm.js'

/**
 * What computes: kernels with fused multiply-adds, kernels without, or plain JavaScript where the
 * engine has no WebAssembly SIMD or a policy forbids it.
 */
export type Backend = 'wasm-relaxed-simd' | 'wasm-simd' | 'reference'

/** The functions and addresses of kernels/index.ts; addresses are globals. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly TILE: Address
  readonly LONGEST: Address
  readonly X: Address
  readonly Y: Address
  readonly OUT: Address
  readonly HIDDEN: Address
  readonly STATE: Address
  readonly CHUNK: Address
  readonly QUERIES: Address
  readonly KEYS: Address
  readonly LONGEST_VECTOR: Address
  readonly KEY_GRADS: Address
  readonly VALUE_GRADS: Address
  readonly QUERY: Address
  readonly QUERY_GRAD: Address
  readonly RESULT: Address
  readonly MAXES: Address
  readonly FACTORS: Address
  readonly DELTAS: Address
  readonly END: Address
  normals(count: number, next: number): number
  boxMuller(count: number): void
  softmaxRows(
    rows: number,
    columns: number,
    share: number,
    again: boolean,
    logarithm: boolean,
    empty: number,
  ): void
  pieceMax(columns: number, masked: boolean): number
  pieceLeft(): number
  pieceSum(columns: number, masked: boolean, max: number): number
  pieceWrite(columns: number, masked: boolean, logarithm: boolean, max: number, sum: number): void
  backwardRows(rows: number, columns: number, share: number, logarithm: boolean): void
  backwardPieceSum(columns: number, masked: boolean, logarithm: boolean): number
  startChunk(keys: number, dim: number, width: number, backward: boolean): void
  attend(
    queries: number,
    keys: number,
    dim: number,
    width: number,
    scale: number,
    masked: boolean,
    first: boolean,
    last: boolean,
  ): void
  attendBackward(
    queries: number,
    keys: number,
    dim: number,
    width: number,
    scale: number,
    masked: boolean,
    whole: boolean,
  ): void
  backwardPieceWrite(columns: number, masked: boolean, logarithm: boolean, sum: number): void
}

interface Address {
  readonly value: number
}

/** The kernels, and their memory as the wrappers use it: `x` to `hidden` are indices into it. */
export interface Engine {
  readonly kernels: Kernels
  readonly floats: Float32Array
  readonly bytes: Uint8Array
  /** The words of a Mersenne Twister. */
  readonly state: Uint32Array
  /** Elements of a tile of several rows. */
  readonly tile: number
  /** The longest row that is a tile alone. */
  readonly longest: number
  readonly x: number
  readonly y: number
  readonly out: number
  readonly hidden: number
}

// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}
declare function atob(text: string): string

const STATE_WORDS = 624
const BINARIES = { 'wasm-relaxed-simd': RELAXED_SIMD, 'wasm-simd': SIMD } as const

interface Choice {
  readonly backend: Backend
  readonly engine: Engine | undefined
}

let choice: Choice | undefined

/**
 * Which implementation is in use. Found out on first use: the fastest one that the engine runs.
 */
export function backend(): Backend {
  return chosen().backend
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
  try {
    const binary = Uint8Array.from(atob(BINARIES[name]), (c) => c.charCodeAt(0))
    if (!WebAssembly.validate(binary)) return undefined
    const instance = new WebAssembly.Instance(new WebAssembly.Module(binary))
    return { backend: name, engine: engineOf(instance.exports as Kernels) }
  } catch {
    // No WebAssembly at all, or a content security policy without 'wasm-unsafe-eval'.
    return undefined
  }
}

function engineOf(kernels: Kernels): Engine {
  const { buffer } = kernels.memory
  const floats = new Float32Array(buffer)
  const index = (address: Address) => address.value / floats.BYTES_PER_ELEMENT
  return {
    kernels,
    floats,
    bytes: new Uint8Array(buffer),
    state: new Uint32Array(buffer, kernels.STATE.value, STATE_WORDS),
    tile: kernels.TILE.value,
    longest: kernels.LONGEST.value,
    x: index(kernels.X),
    y: index(kernels.Y),
    out: index(kernels.OUT),
    hidden: kernels.HIDDEN.value,
  }
}
