import { backend, type Views, viewsOf } from './engine.js'
import { type Address, instantiate } from './instantiate.js'
import { attention } from './kernels.wasm.js'

/** The functions and addresses of kernels/attention.ts; addresses are globals. */
export interface AttentionKernels {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly CHUNK: Address
  readonly MOST_KEYS: Address
  readonly QUERIES: Address
  readonly KEYS: Address
  readonly LONGEST_VECTOR: Address
  readonly KEYS_AT: Address
  readonly VALUES_AT: Address
  readonly KEY_GRADS: Address
  readonly VALUE_GRADS: Address
  readonly QUERY: Address
  readonly QUERY_GRAD: Address
  readonly RESULT: Address
  readonly MAXES: Address
  readonly FACTORS: Address
  readonly DELTAS: Address
  readonly HIDDEN: Address
  readonly BIAS: Address
  readonly END: Address
  startChunk(keys: number, dim: number, width: number, backward: boolean): void
  attend(
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
  attendBackward(
    queries: number,
    keys: number,
    dim: number,
    width: number,
    scale: number,
    masked: boolean,
    biased: boolean,
    whole: boolean,
  ): void
  weigh(
    queries: number,
    keys: number,
    dim: number,
    scale: number,
    masked: boolean,
    biased: boolean,
  ): void
}

/** The kernels of attention, and their memory. */
export interface AttentionEngine extends Views {
  readonly kernels: AttentionKernels
}

let loaded: AttentionEngine | undefined

/** Loaded on first use; undefined where the reference must serve. */
export function attentionEngine(): AttentionEngine | undefined {
  if (backend() === 'reference') return undefined
  loaded ??= load()
  return loaded
}

function load(): AttentionEngine | undefined {
  const kernels = instantiate(attention()) as AttentionKernels | undefined
  return kernels && { kernels, ...viewsOf(kernels.memory) }
}
