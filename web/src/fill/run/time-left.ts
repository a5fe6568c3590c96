import type { Progress } from '../messages.js'

/** What is known of how long learning takes. */
export interface Pace {
  /** Seconds that were expected before it began, on a machine of today. */
  readonly expected: number
  /** Seconds at which each expert was first heard of. */
  readonly begun: readonly number[]
  readonly progress: Progress | undefined
}

export const NO_PACE: Pace = { expected: 0, begun: [], progress: undefined }

/** The pace once more is known. */
export function paceAfter({ expected, begun }: Pace, progress: Progress): Pace {
  const { expert, seconds } = progress
  return { expected, progress, begun: begun.length > expert ? begun : [...begun, seconds] }
}

/**
 * Seconds that are left. Experts are much alike: those to come take what the ones before took, and training seldom
 * goes to its last step, so that steps alone tell too much.
 */
export function secondsLeft({ expected, begun, progress }: Pace, elapsed: number): number {
  if (progress === undefined) return Math.max(expected - elapsed, elapsed / 4)
  const { experts, expert, secondsLeft: most, seconds } = progress
  const [first = 0] = begun
  const current = begun.at(-1) ?? 0
  const ended = begun.length - 1
  const bySteps = Math.max(0, seconds + most - elapsed)
  if (ended === 0) return Math.min(bySteps, Math.max(expected - elapsed, elapsed / 2))
  const each = (current - first) / ended
  const left = (experts - expert) * each - (elapsed - current)
  return Math.max(left, each / 4)
}
