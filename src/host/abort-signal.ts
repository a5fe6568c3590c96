import { typeError } from '../errors.js'

/** What is used of an AbortSignal, so that types need neither the DOM's nor Node's. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
}

/** Throws unless it is a signal, or undefined: what is none would be ignored, and nothing would end. */
export function checkSignal(fn: string, signal: unknown, name = 'signal'): void {
  if (signal === undefined) return
  const found = signal as Partial<AbortSignalLike> | null
  if (typeof found === 'object' && typeof found?.aborted === 'boolean') return
  const hint = typeof found === 'object' && found !== null && 'signal' in found
  const its = hint ? ', as controller.signal is' : ''
  throw typeError(fn, `${name} must be an AbortSignal${its}`, signal)
}

export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw signal.reason
}
