import { builtin } from './builtin.js'

// What is used of the globals, so that types need neither the DOM's nor Node's.
interface Port {
  onmessage: ((event: { readonly data: Question }) => void) | null
  postMessage(message: Answer, transfer?: readonly object[]): void
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

/** A reply, and the buffers of it that are given away with it. */
export interface Reply {
  readonly value: unknown
  readonly transfer: readonly object[]
}

/**
 * In a thread: answers whatever it is sent, as often as it is sent something; see `startServing`. The first thing is
 * what it works with.
 */
export function serve<Data, Asked>(begin: (data: Data) => (asked: Asked) => Reply): void {
  const threads = builtin<{ parentPort: Port }>('node:worker_threads')
  const port = threads?.parentPort ?? (globalThis as unknown as Port)
  let reply: ((asked: Asked) => Reply) | undefined
  port.onmessage = ({ data: { id, data } }) => {
    try {
      if (reply === undefined) {
        reply = begin(data as Data)
        port.postMessage({ id, value: undefined })
      } else {
        const { value, transfer } = reply(data as Asked)
        port.postMessage({ id, value }, transfer)
      }
    } catch (error) {
      port.postMessage({ id, error })
    }
  }
}
