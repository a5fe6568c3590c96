import { type AbortSignalLike, throwIfAborted } from './abort-signal.js'
import { now, pause } from './clock.js'

/**
 * Something long that is done in pieces: it yields after each, so that whoever runs it can do something
 * else in between, or leave it. It may yield what it has to tell. Once it is sent `true` it is to come
 * to its end soon, with the best that it has by then.
 */
export type Work<T, Told = never> = Generator<Told | undefined, T, boolean | undefined>

/** About how many multiplications a piece of work has: one or two thousandths of a second. */
export const PIECE = 1e6

/** Milliseconds after which the caller's other work gets a turn. */
export const TURN = 40

/** Does it all at once. */
export function workThrough<T>(work: Work<T, unknown>): T {
  let next = work.next()
  while (!next.done) next = work.next()
  return next.value
}

/** What is looked at between two pieces. */
export interface Turns<Told> {
  /** Ends the work: its reason is thrown. */
  readonly signal?: AbortSignalLike | undefined
  /** Whether the work is to come to its end. */
  readonly stop?: () => boolean
  readonly tell?: (told: Told) => void
}

/**
 * Does it piece by piece, and lets other work have its turn every now and then.
 *
 * @throws the signal's reason
 */
export async function workInTurns<T, Told>(
  work: Work<T, Told>,
  { signal, stop = () => false, tell }: Turns<Told> = {},
): Promise<T> {
  let turn = now()
  let next = work.next()
  while (!next.done) {
    if (next.value !== undefined) tell?.(next.value)
    if (now() - turn > TURN) {
      await pause()
      turn = now()
    }
    throwIfAborted(signal)
    next = work.next(stop())
  }
  return next.value
}

/** The same work, which tells what it has to tell to `tell` alone. */
export function* telling<T, Told>(work: Work<T, Told>, tell: (told: Told) => void): Work<T> {
  let next = work.next()
  while (!next.done) {
    if (next.value !== undefined) tell(next.value)
    next = work.next(yield)
  }
  return next.value
}

/** The same work, which is asked to come to its end at a time at the latest. */
export function* until<T, Told>(end: number, work: Work<T, Told>): Work<T, Told> {
  let next = work.next()
  while (!next.done) {
    const stop = yield next.value
    next = work.next(stop === true || now() >= end)
  }
  return next.value
}

/** The same work, which is never asked to come to its end. */
export function* toItsEnd<T, Told>(work: Work<T, Told>): Work<T, Told> {
  let next = work.next()
  while (!next.done) {
    yield next.value
    next = work.next()
  }
  return next.value
}

/** The same work, which is left where it is when it is to come to its end: then undefined. */
export function* orNothing<T, Told>(work: Work<T, Told>): Work<T | undefined, Told> {
  let next = work.next()
  while (!next.done) {
    if ((yield next.value) === true) return undefined
    next = work.next()
  }
  return next.value
}

/** The same work, which is given some milliseconds more before it is asked to come to its end. */
export function* withGrace<T, Told>(milliseconds: number, work: Work<T, Told>): Work<T, Told> {
  let end = Number.POSITIVE_INFINITY
  let next = work.next()
  while (!next.done) {
    const stop = yield next.value
    if (stop === true) end = Math.min(end, now() + milliseconds)
    next = work.next(now() >= end)
  }
  return next.value
}
