import { rangeError } from '../errors.js'
import { builtin } from './builtin.js'

/** A thread that runs text, in Node and in browsers. */
export interface Thread {
  /** Calls the text's `worker.start(data, reply)`. Resolves to its first reply. */
  start(data: object): Promise<unknown>
  end(): Promise<void>
}

interface NodeWorker {
  postMessage(data: object): void
  once(event: 'message' | 'error', listener: (value: unknown) => void): void
  unref(): void
  terminate(): Promise<unknown>
}

interface WebWorker {
  postMessage(data: object): void
  onmessage: ((event: { data: unknown }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
  terminate(): void
}

// What is used of the globals, so that types need neither the DOM's nor Node's.
interface Host {
  process?: { versions?: { node?: string } }
  navigator?: { hardwareConcurrency?: number }
  crossOriginIsolated?: boolean
  Worker?: new (url: string) => WebWorker
  Blob: new (parts: string[], options: { type: string }) => object
  URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void }
}

const host = globalThis as unknown as Host

/** How many threads the machine runs at once. */
export function availableThreads(): number {
  const os = builtin<{ availableParallelism(): number }>('node:os')
  return os?.availableParallelism() ?? host.navigator?.hardwareConcurrency ?? 1
}

/**
 * Starts a thread on text that defines `worker.start(data, reply)`.
 *
 * @throws RangeError where there are no threads that share memory
 */
export function startThread(fn: string, text: string): Thread {
  const node = builtin<{ Worker: new (text: string, options: object) => NodeWorker }>(
    'node:worker_threads',
  )
  if (node !== undefined)
    return nodeThread(new node.Worker(`${text}\n${NODE_TAIL}`, { eval: true }))
  if (host.process?.versions?.node) {
    throw rangeError(fn, 'Node 20.16 or later for threads', host.process.versions.node)
  }
  if (!host.crossOriginIsolated) {
    const headers =
      'Cross-Origin-Opener-Policy: same-origin, Cross-Origin-Embedder-Policy: require-corp'
    throw rangeError(fn, `a cross-origin isolated page (${headers})`, 'one that is not isolated')
  }
  return webThread(fn, text)
}

const NODE_TAIL = `;{
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  parentPort.once('message', (data) => worker.start(data, (reply) => parentPort.postMessage(reply)))
}`
const WEB_TAIL = 'onmessage = ({ data }) => worker.start(data, (reply) => postMessage(reply))'

function nodeThread(worker: NodeWorker): Thread {
  // A pool that nobody closes must not keep the process alive.
  worker.unref()
  return {
    start: (data) =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.postMessage(data)
      }),
    end: async () => {
      await worker.terminate()
    },
  }
}

function webThread(fn: string, text: string): Thread {
  const { Worker, Blob, URL } = host
  if (Worker === undefined) throw rangeError(fn, 'an engine with Web Workers', 'none')
  const url = URL.createObjectURL(new Blob([`${text}\n${WEB_TAIL}`], { type: 'text/javascript' }))
  const worker = new Worker(url)
  return {
    start: (data) =>
      new Promise((resolve, reject) => {
        worker.onmessage = (event) => {
          URL.revokeObjectURL(url)
          resolve(event.data)
        }
        worker.onerror = (event) => {
          reject(rangeError(fn, 'a page that allows workers (blob:)', event.message ?? 'none'))
        }
        worker.postMessage(data)
      }),
    end: async () => worker.terminate(),
  }
}
