import { builtin } from './builtin.js'

// What is used of the globals, so that types need neither the DOM's nor Node's.
interface Port {
  onmessage: ((event: { readonly data: Question }) => void) | null
  postMessage(message: Answer): void
}

/** What a thread that serves is sent. */
export interface Question {
  readonly id: number
  readonly data: unknown
}

/** What it sends back: its reply to the question of that number, or the error that it threw. */
export type Answer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: unknown }
)

/**
 * In a thread: answers whatever it is sent, as often as it is sent something; see `startServing`. The first thing is
 * what it works with.
 */
export function serve<Data, Asked>(begin: (data: Data) => (asked: Asked) => unknown): void {
  const threads = builtin<{ parentPort: Port }>('node:worker_threads')
  const port = threads?.parentPort ?? (globalThis as unknown as Port)
  let reply: ((asked: Asked) => unknown) | undefined
  port.onmessage = ({ data: { id, data } }) => {
    try {
      if (reply === undefined) {
        reply = begin(data as Data)
        port.postMessage({ id, value: undefined })
      } else port.postMessage({ id, value: reply(data as Asked) })
    } catch (error) {
      port.postMessage({ id, error })
    }
  }
}
