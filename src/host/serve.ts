import { answerOnce, ownPort, type Port, type Reply as Told } from './answer.js'

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
  readonly transfer: readonly ArrayBuffer[]
}

type Begin<Given, Asked> = (given: Given) => (asked: Asked) => Reply

/**
 * In a thread: does `work` once, as `answer` has it, for who starts it by `startThread`; or serves, as `serve` has it, for
 * who starts it by `startServing`.
 */
export function answerOrServe<Data, Given, Asked>(
  work: (data: Data, reply: Told) => unknown,
  begin: Begin<Given, Asked>,
): void {
  const port = ownPort<Data | Question>()
  port.onmessage = ({ data }) => {
    if (isQuestion(data)) listen(port as Port<Question>, begin)(data)
    else answerOnce(port as Port<Data>, work, data)
  }
}

/**
 * In a thread: answers whatever it is sent, as often as it is sent something, for `startServing`: the first thing is what
 * it works with.
 */
export function serve<Given, Asked>(begin: Begin<Given, Asked>): void {
  listen(ownPort<Question>(), begin)
}

function isQuestion(data: unknown): data is Question {
  return typeof data === 'object' && data !== null && 'id' in data
}

/** Listens from now on; what comes back hears what was sent before. */
function listen<Given, Asked>(
  port: Port<Question>,
  begin: Begin<Given, Asked>,
): (question: Question) => void {
  let reply: ((asked: Asked) => Reply) | undefined
  const hear = ({ id, data }: Question) => {
    try {
      const { value, transfer } = reply?.(data as Asked) ?? { value: undefined, transfer: [] }
      reply ??= begin(data as Given)
      port.postMessage({ id, value }, transfer)
    } catch (error) {
      port.postMessage({ id, error })
    }
  }
  port.onmessage = (event) => hear(event.data)
  return hear
}
