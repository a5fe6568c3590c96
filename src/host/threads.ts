import { rangeError, rangeErrorIn } from '../errors.js'
import type { Message } from './answer.js'
import { builtin } from './builtin.js'
import { threadError } from './thread-error.js'

/** A thread that runs text, in Node and in browsers. */
export interface Thread {
  /**
   * Lets the text's `answer` work with the data, once. Resolves to its first reply.
   *
   * @throws what the thread throws, of the same kind; an Error if it ends without a reply
   */
  start(data: object): Promise<unknown>
  /** Sends more to what listens on. */
  send(data: object): void
  /** Ends it. If there was no reply, `start` rejects. */
  end(): Promise<void>
}

interface NodeWorker {
  postMessage(data: object): void
  once(event: 'message', listener: (message: Message) => void): void
  once(event: 'error', listener: (error: unknown) => void): void
  once(event: 'exit', listener: (code: number) => void): void
  unref(): void
  terminate(): Promise<unknown>
}

interface WebWorker {
  postMessage(data: object): void
  onmessage: ((event: { data: Message }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
  terminate(): void
}

// What is used of the globals, so that types need neither the DOM's nor Node's.
interface Host {
  process?: { versions?: { node?: string } }
  navigator?: { hardwareConcurrency?: number }
  crossOriginIsolated?: boolean
  Worker: new (url: string) => WebWorker
  Blob: new (parts: string[]) => object
  URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void }
}

const host = globalThis as unknown as Host

/** How many threads the machine runs at once. */
export function availableThreads(): number {
  const os = builtin<{ availableParallelism(): number }>('node:os')
  return os?.availableParallelism() ?? host.navigator?.hardwareConcurrency ?? 1
}

/** Whether threads that share memory can be started: a page may have SharedArrayBuffer and not be isolated. */
export function canShareMemory(): boolean {
  if (typeof SharedArrayBuffer === 'undefined') return false
  return host.crossOriginIsolated === true || builtin('node:worker_threads') !== undefined
}

/**
 * Starts a thread on text that calls `answer`; scripts/build-worker.mjs makes such.
 *
 * @throws RangeError where there are no threads that share memory
 */
export function startThread(fn: string, text: string): Thread {
  const node = builtin<{ Worker: new (text: string, options: object) => NodeWorker }>(
    'node:worker_threads',
  )
  if (node) return nodeThread(fn, new node.Worker(text, { eval: true }))
  const version = host.process?.versions?.node
  if (version) throw rangeError(fn, 'Node 20.16 or later for threads', version)
  if (!host.crossOriginIsolated) {
    const headers =
      'Cross-Origin-Opener-Policy: same-origin, Cross-Origin-Embedder-Policy: require-corp'
    throw rangeErrorIn(fn, `a cross-origin isolated page (${headers})`, 'none')
  }
  return webThread(fn, text)
}

/** Takes a message of a thread, or what went wrong with it. */
type Hear = (heard: Message | string) => void

/** What both kinds of threads have in common. What comes of one is what is heard of it first. */
function threadOf(
  fn: string,
  worker: { postMessage(data: object): void; terminate(): unknown },
  done?: () => void,
): [Thread, Hear] {
  let hear: Hear = () => undefined
  const reply = new Promise<unknown>((resolve, reject) => {
    hear = (heard) => {
      if (typeof heard === 'string') reject(threadError(fn, heard))
      else if ('value' in heard) resolve(heard.value)
      else reject(heard.error)
    }
  })
  // Here too, since who ends a thread need not wait for it.
  reply.catch(() => undefined).then(done)
  const thread: Thread = {
    send: (data) => worker.postMessage(data),
    start: async (data) => {
      worker.postMessage(data)
      return reply
    },
    end: async () => {
      hear('it ended')
      await worker.terminate()
    },
  }
  return [thread, hear]
}

function nodeThread(fn: string, worker: NodeWorker): Thread {
  const [thread, hear] = threadOf(fn, worker)
  // A pool that nobody closes must not keep the process alive.
  worker.unref()
  worker.once('message', hear)
  worker.once('error', (error) => hear(`${error}`))
  worker.once('exit', (code) => hear(`exit code ${code}`))
  return thread
}

function webThread(fn: string, text: string): Thread {
  const { Worker, Blob, URL } = host
  const url = URL.createObjectURL(new Blob([text]))
  const revoke = () => URL.revokeObjectURL(url)
  const refused = rangeErrorIn(fn, 'a page that allows workers (blob:)', 'none')
  let worker: WebWorker
  try {
    worker = new Worker(url)
  } catch {
    revoke()
    throw refused
  }
  const [thread, hear] = threadOf(fn, worker, revoke)
  worker.onmessage = ({ data }) => hear(data)
  // Without a message the script was not run at all.
  worker.onerror = ({ message }) => {
    hear(message?.replace('Uncaught ', '') ?? { error: refused })
  }
  return thread
}
