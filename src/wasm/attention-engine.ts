import { type Engine, engine, type Views } from './engine.js'
import { instantiate } from './instantiate.js'
import { attention } from './kernels.wasm.js'

/** What `attend` is for: see kernels/attention.ts. */
export const FORWARD = 0
export const BACKWARD = 1
export const WEIGHTS = 2

/** The functions of kernels/attention.ts. Addresses in their memory are constants of kernels.wasm.ts. */
export interface AttentionKernels {
  startChunk(keys: number, dim: number, width: number, backward: boolean): void
  attend(
    mode: number,
    queries: number,
    keys: number,
    dim: number,
    width: number,
    scale: number,
    masked: boolean,
    biased: boolean,
    first: boolean,
    last: boolean,
  ): void
}

/** The kernels of attention, and their memory, which is that of the core's. */
export interface AttentionEngine extends Views {
  readonly kernels: AttentionKernels
}

let core: Engine | undefined
let loaded: AttentionEngine | undefined

/** Loaded on first use; undefined where the reference must serve. */
export function attentionEngine(): AttentionEngine | undefined {
  if (core !== engine()) {
    core = engine()
    loaded = core && {
      ...core,
      kernels: instantiate(attention(), () => core?.kernels ?? {}) as AttentionKernels,
    }
  }
  return loaded
}
