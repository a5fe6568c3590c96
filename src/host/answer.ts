import { builtin } from './builtin.js'

// What is used of the globals, so that types need neither the DOM's nor Node's.
export interface Port<Data> {
  onmessage: ((event: { readonly data: Data }) => void) | null
  postMessage(message: object, transfer?: readonly ArrayBuffer[]): void
}

/** What a thread sends: its reply, or the error that it threw, of which a copy is sent. */
export type Message = { readonly value: unknown } | { readonly error: unknown }

/** Sends a value; the buffers that it names go with it and are not copied. */
export type Reply = (value?: unknown, transfer?: readonly ArrayBuffer[]) => void

/**
 * In a thread: does `work` with what the thread is sent, once, and sends the first thing that it replies or
 * throws; see `startThread`. If it gives a function, that listens on.
 */
export function answer<Data>(work: (data: Data, reply: Reply) => unknown): void {
  const port = ownPort<Data>()
  port.onmessage = ({ data }) => answerOnce(port, work, data)
}

/** Answers the first thing that a thread is sent. */
export function answerOnce<Data>(
  port: Port<Data>,
  work: (data: Data, reply: Reply) => unknown,
  data: Data,
): void {
  // So a thread of Node that has no more to do ends.
  port.onmessage = null
  try {
    const listen = work(data, (value, transfer) => port.postMessage({ value }, transfer))
    if (typeof listen === 'function') port.onmessage = (event) => listen(event.data)
  } catch (error) {
    port.postMessage({ error })
  }
}

/** What a thread hears and speaks by. */
export function ownPort<Data>(): Port<Data> {
  const threads = builtin<{ parentPort: Port<Data> }>('node:worker_threads')
  return threads?.parentPort ?? (globalThis as unknown as Port<Data>)
}
