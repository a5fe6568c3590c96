import { answerOnce, ownPort, type Port, type Reply } from './answer.js'

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
 * In a thread: does `work` once, as `answer` has it, for who starts it by `startThread`; or answers whatever it is sent, as
 * often as it is sent something, for `startServing`: the first thing is what it works with.
 */
export function answerOrServe<Data, Given, Asked>(
  work: (data: Data, reply: Reply) => unknown,
  begin: (given: Given) => (asked: Asked) => unknown,
): void {
  const port = ownPort<Data | Question>()
  port.onmessage = ({ data }) => {
    if (isQuestion(data)) serve(port as Port<Question>, begin, data)
    else answerOnce(port as Port<Data>, work, data)
  }
}

function isQuestion(data: unknown): data is Question {
  return typeof data === 'object' && data !== null && 'id' in data
}

function serve<Given, Asked>(
  port: Port<Question>,
  begin: (given: Given) => (asked: Asked) => unknown,
  first: Question,
): void {
  let reply: ((asked: Asked) => unknown) | undefined
  const hear = ({ id, data }: Question) => {
    try {
      const value = reply?.(data as Asked)
      reply ??= begin(data as Given)
      port.postMessage({ id, value })
    } catch (error) {
      port.postMessage({ id, error })
    }
  }
  port.onmessage = (event) => hear(event.data)
  hear(first)
}
