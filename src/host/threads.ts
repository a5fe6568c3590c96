import { rangeError } from '../errors.js'
import { builtin } from './builtin.js'
import { errorOfKind, kindOf } from './error-of-kind.js'

/** A thread that runs text, in Node and in browsers. */
export interface Thread {
  /**
   * Calls the text's `worker.start(data, reply)`, once. Resolves to its first reply.
   *
   * @throws what the thread throws, of the same kind; an Error if it ends without a reply
   */
  start(data: object): Promise<unknown>
  /** Ends it. If there was no reply, `start` rejects. */
  end(): Promise<void>
}

interface NodeWorker {
  postMessage(data: object): void
  once(event: 'message', listener: (message: Message) => void): void
  once(event: 'error' | 'messageerror', listener: (error: unknown) => void): void
  once(event: 'exit', listener: (code: number) => void): void
  unref(): void
  terminate(): Promise<unknown>
}

interface WebWorker {
  postMessage(data: object): void
  onmessage: ((event: { data: Message }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
  onmessageerror: (() => void) | null
  terminate(): void
}

/** What a thread sends: its reply, or what it threw. */
type Message =
  | { readonly value: unknown }
  | { readonly thrown: { readonly name: string; readonly message: string; readonly stack: string } }

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
  if (node !== undefined) {
    return nodeThread(fn, new node.Worker(`${text}\n${NODE_TAIL}`, { eval: true }))
  }
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

/** Ends the text: `answer` starts the worker, and posts a `Message`. */
const ANSWER = `;const answer = (data, post) => {
  try {
    worker.start(data, (value) => post({ value }))
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    post({ thrown: { name: String(name), message: String(message), stack: String(stack) } })
  }
}`
const NODE_TAIL = `${ANSWER}
{
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  parentPort.once('message', (data) => answer(data, (message) => parentPort.postMessage(message)))
}`
const WEB_TAIL = `${ANSWER}
onmessage = ({ data }) => answer(data, (message) => postMessage(message))`

/** What comes of a thread: the first of these that is called. */
interface Outcome {
  readonly promise: Promise<unknown>
  answered(message: Message): void
  /** Something went wrong outside `worker.start`, such as a lack of memory. */
  failed(what: string): void
  ended(how?: string): void
  reject(error: Error): void
}

function newOutcome(fn: string): Outcome {
  let settle: { resolve(value: unknown): void; reject(error: Error): void } | undefined
  const promise = new Promise<unknown>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Who ends a thread may no longer be waiting for it.
  promise.catch(() => undefined)
  const reject = (error: Error) => settle?.reject(error)
  return {
    promise,
    reject,
    answered: (message) => {
      if ('value' in message) return settle?.resolve(message.value)
      const { name, message: text, stack } = message.thrown
      reject(errorOfKind(name, text, stack))
    },
    failed: (what) => {
      reject(errorOfKind(kindOf(what), `${fn}: a thread failed: ${what}`))
    },
    ended: (how = 'its end') => {
      reject(new Error(`${fn}: expected an answer from a thread, got ${how}`))
    },
  }
}

function nodeThread(fn: string, worker: NodeWorker): Thread {
  const outcome = newOutcome(fn)
  // A pool that nobody closes must not keep the process alive.
  worker.unref()
  worker.once('message', outcome.answered)
  const fail = (error: unknown) => outcome.failed(String(error))
  worker.once('error', fail)
  worker.once('messageerror', fail)
  worker.once('exit', (code) => outcome.ended(`its end (exit code ${code})`))
  return {
    start: async (data) => {
      worker.postMessage(data)
      return outcome.promise
    },
    end: async () => {
      outcome.ended()
      await worker.terminate()
    },
  }
}

function webThread(fn: string, text: string): Thread {
  const { Worker, Blob, URL } = host
  if (Worker === undefined) throw rangeError(fn, 'an engine with Web Workers', 'none')
  const url = URL.createObjectURL(new Blob([`${text}\n${WEB_TAIL}`], { type: 'text/javascript' }))
  const revoke = () => URL.revokeObjectURL(url)
  const refused = (got: string) => rangeError(fn, 'a page that allows workers (blob:)', got)
  let worker: WebWorker
  try {
    worker = new Worker(url)
  } catch (error) {
    revoke()
    throw refused(String(error))
  }
  const outcome = newOutcome(fn)
  outcome.promise.then(revoke, revoke)
  worker.onmessage = ({ data }) => outcome.answered(data)
  // Without a message the script was not run at all.
  worker.onerror = ({ message }) => {
    if (message === undefined) outcome.reject(refused('none'))
    else outcome.failed(message.replace(/^Uncaught /, ''))
  }
  worker.onmessageerror = () => outcome.ended('one that cannot be read')
  return {
    start: async (data) => {
      worker.postMessage(data)
      return outcome.promise
    },
    end: async () => {
      worker.terminate()
      outcome.ended()
    },
  }
}
