import { rangeError } from '../errors.js'
import { backend, type Engine, engineOf, type Kernels, moduleFor } from './engine.js'
import { instanceOf } from './instance.js'
import { PAGES } from './kernels.wasm.js'

declare const WebAssembly: { Memory: new (size: object) => Memory }

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** Kernels in a memory that grows. */
export interface GrowingMemory {
  readonly at: Engine
  /**
   * The memory, with room for `bytes` behind what the kernels lay out.
   *
   * @throws RangeError if the system has not so much
   */
  upTo(fn: string, bytes: number): ArrayBuffer
}

const PAGE = 65536
/** Grown by so many pages at least: 16 MiB. */
const STEP = 256

/** Modules of kernels, compiled once: by backend, and whether their memory is shared. */
const modules = new Map<string, object>()

function moduleOf(shared: boolean): object | undefined {
  const name = `${backend()} ${shared}`
  const found = modules.get(name) ?? moduleFor(shared)
  if (found !== undefined) modules.set(name, found)
  return found
}

/** Undefined where there are no kernels. */
export function growingKernels(maxBytes: number): GrowingMemory | undefined {
  const shared = typeof SharedArrayBuffer !== 'undefined'
  const module = moduleOf(shared)
  if (module === undefined) return undefined
  const maximum = Math.min(PAGES + Math.ceil(maxBytes / PAGE), 65536)
  // Growing takes a memory away from the views of it, unless it is shared. What is not touched costs nothing.
  const memory = new WebAssembly.Memory({ initial: shared ? PAGES : maximum, maximum, shared })
  const at = engineOf({ memory, ...(instanceOf(module, memory) as Omit<Kernels, 'memory'>) })
  let pages = shared ? PAGES : maximum
  return {
    at,
    upTo: (fn, bytes) => {
      const wanted = Math.ceil((at.kernels.END.value + bytes) / PAGE)
      if (wanted > pages) {
        const more = Math.min(Math.max(wanted - pages, STEP), maximum - pages)
        try {
          memory.grow(more)
        } catch {
          throw rangeError(fn, `memory for ${bytes} bytes of a workspace`, 'none')
        }
        pages += more
      }
      return memory.buffer
    },
  }
}
