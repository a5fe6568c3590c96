import { rangeError } from '../errors.js'
import { builtin } from './builtin.js'
import type { Answer, Question } from './serve.js'
import { threadError } from './thread-error.js'

/** A thread that answers again and again, in Node and in browsers; it shares no memory. */
export interface ServingThread {
  /**
   * What it answers. It answers one question after the other.
   *
   * @param transfer buffers that are given away with what is asked
   * @throws what the thread throws; an Error if it has ended
   */
  ask(data: unknown, transfer?: readonly object[]): Promise<unknown>
  /** Ends it. What it has not answered rejects. */
  end(): Promise<void>
}

interface NodeWorker {
  postMessage(data: Question, transfer?: readonly object[]): void
  on(event: 'message', listener: (answer: Answer) => void): void
  on(event: 'error', listener: (error: unknown) => void): void
  on(event: 'exit', listener: (code: number) => void): void
  ref(): void
  unref(): void
  terminate(): Promise<unknown>
}

interface WebWorker {
  postMessage(data: Question, transfer?: readonly object[]): void
  onmessage: ((event: { data: Answer }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
  terminate(): void
}

// What is used of the globals, so that types need neither the DOM's nor Node's.
interface Host {
  Worker: new (url: string) => WebWorker
  Blob: new (parts: string[]) => object
  URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void }
}

const host = globalThis as unknown as Host

interface Waiting {
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** Who waits for answers. */
class Questions {
  private readonly waiting = new Map<number, Waiting>()
  private failure: unknown
  private next = 0

  /** @param busy called with whether anything is waited for, when that changes */
  constructor(private readonly busy: (isBusy: boolean) => void) {}

  ask(data: unknown, send: (question: Question) => void): Promise<unknown> {
    if (this.failure !== undefined) return Promise.reject(this.failure)
    const id = this.next++
    return new Promise((resolve, reject) => {
      if (this.waiting.size === 0) this.busy(true)
      this.waiting.set(id, { resolve, reject })
      send({ id, data })
    })
  }

  hear(answer: Answer): void {
    const who = this.waiting.get(answer.id)
    if (who === undefined) return
    this.waiting.delete(answer.id)
    if (this.waiting.size === 0) this.busy(false)
    if ('value' in answer) who.resolve(answer.value)
    else who.reject(answer.error)
  }

  /** The first failure is told to all that wait, and to all that ask afterwards. */
  fail(error: unknown): void {
    this.failure ??= error
    for (const { reject } of this.waiting.values()) reject(this.failure)
    this.waiting.clear()
  }
}

/**
 * Starts a thread on text that calls `serve`; scripts/build-worker.mjs makes such.
 *
 * @throws RangeError where there are no threads
 */
export function startServing(fn: string, text: string): ServingThread {
  const node = builtin<{ Worker: new (text: string, options: object) => NodeWorker }>(
    'node:worker_threads',
  )
  return node ? inNode(fn, new node.Worker(text, { eval: true })) : inPage(fn, text)
}

function inNode(fn: string, worker: NodeWorker): ServingThread {
  // The process lives as long as an answer is waited for, and no longer for a thread that nobody ends.
  const questions = new Questions((isBusy) => (isBusy ? worker.ref() : worker.unref()))
  worker.unref()
  worker.on('message', (answer) => questions.hear(answer))
  worker.on('error', (error) => questions.fail(threadError(fn, `${error}`)))
  worker.on('exit', (code) => questions.fail(threadError(fn, `exit code ${code}`)))
  return threadOf(fn, worker, questions)
}

function inPage(fn: string, text: string): ServingThread {
  const { Worker, Blob, URL } = host
  const refused = rangeError(fn, 'a page that allows workers (blob:)', 'none')
  const url = URL.createObjectURL(new Blob([text]))
  let isKept = true
  const revoke = () => {
    if (isKept) URL.revokeObjectURL(url)
    isKept = false
  }
  let worker: WebWorker
  try {
    worker = new Worker(url)
  } catch {
    revoke()
    throw refused
  }
  const questions = new Questions(() => undefined)
  worker.onmessage = ({ data }) => {
    revoke()
    questions.hear(data)
  }
  // Without a message the script was not run at all.
  worker.onerror = ({ message }) => {
    revoke()
    questions.fail(message ? threadError(fn, message.replace('Uncaught ', '')) : refused)
  }
  return threadOf(fn, worker, questions, revoke)
}

function threadOf(
  fn: string,
  worker: { postMessage(data: Question, transfer?: readonly object[]): void; terminate(): unknown },
  questions: Questions,
  done: () => void = () => undefined,
): ServingThread {
  return {
    ask: (data, transfer = []) =>
      questions.ask(data, (question) => worker.postMessage(question, transfer)),
    end: async () => {
      questions.fail(threadError(fn, 'it ended'))
      done()
      await worker.terminate()
    },
  }
}
