import { rangeError } from '../errors.js'
import { backend, type Engine, engineOf, type Kernels, moduleFor } from './engine.js'
import { instanceOf } from './instance.js'
import { END, PAGES } from './kernels.wasm.js'

declare const WebAssembly: { Memory: new (size: object) => Memory }

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** Kernels in a memory that grows. */
export interface GrowingMemory {
  readonly at: Engine
  /** What other threads see; undefined where memory is not shared. */
  readonly shared: object | undefined
  buffer(): ArrayBuffer
  /**
   * The first address from `top` on where `bytes` are free; the memory grows as needed.
   *
   * @throws RangeError if the system has not so much
   */
  place(fn: string, top: number, bytes: number): number
  /** Where another thread's kernels may work with END bytes, until that is given back; undefined: none left. */
  lend(): number | undefined
  giveBack(area: number): void
}

const PAGE = 65536
/** Grown by so many pages at least: 16 MiB. */
const STEP = 256
/** Room for the kernels of so many other threads, at 11 MiB each, of which a system gives what is touched. */
const AREAS = 32

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
  const room = shared ? AREAS * PAGES : 0
  const maximum = Math.min(PAGES + Math.ceil(maxBytes / PAGE) + room, 65536)
  let pages = shared ? PAGES : maximum
  // Growing takes a memory away from the views of it, unless it is shared. What is not touched costs nothing.
  const memory = new WebAssembly.Memory({ initial: pages, maximum, shared })
  const at = engineOf({ memory, ...(instanceOf(module, { memory }) as Omit<Kernels, 'memory'>) })
  /** Areas of other threads, ascending, and those of them that nobody has. */
  const areas: number[] = []
  const free: number[] = []
  const grow = (more: number) => {
    memory.grow(more)
    pages += more
  }
  return {
    at,
    shared: shared ? memory : undefined,
    buffer: () => memory.buffer,
    place: (fn, top, bytes) => {
      let start = Math.max(top, END)
      for (const area of areas) {
        if (start < area + PAGES * PAGE && start + bytes > area) start = area + PAGES * PAGE
      }
      const more = Math.ceil((start + bytes) / PAGE) - pages
      try {
        if (more > 0) grow(Math.max(more, Math.min(STEP, maximum - pages)))
      } catch {
        throw rangeError(fn, `memory for ${bytes} bytes of a workspace`, 'none')
      }
      return start
    },
    lend: () => {
      const found = free.pop()
      if (found !== undefined) return found
      const area = pages * PAGE
      try {
        grow(PAGES)
      } catch {
        return undefined
      }
      areas.push(area)
      return area
    },
    giveBack: (area) => {
      free.push(area)
    },
  }
}
