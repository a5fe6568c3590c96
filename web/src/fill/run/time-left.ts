import type { Progress } from '../messages.js'

/** What is known of how long learning takes. */
export interface Pace {
  /** Seconds that were expected before it began. */
  readonly expected: number
  /** Seconds at which each expert was first heard of. */
  readonly begun: readonly number[]
  readonly progress: Progress | undefined
}

export const NO_PACE: Pace = { expected: 0, begun: [], progress: undefined }

/** Of recorded fits: what an expert takes, as a multiple of when the first one is first heard of. */
const OF_FIRST = 0.95
/** As how many ended experts that counts. */
const WEIGHT = 1
/** What an expert takes that fills, if one that judges takes 1; about half of all do. What comes last takes as long. */
const FILLS = 0.63

/** The pace once more is known. */
export function paceAfter({ expected, begun }: Pace, progress: Progress): Pace {
  const { expert, seconds } = progress
  return { expected, progress, begun: begun.length > expert ? begun : [...begun, seconds] }
}

/**
 * Seconds that are left. Training seldom goes to its last step, so that steps alone tell too much: experts are much
 * alike, and those to come take what the ones before took.
 */
export function secondsLeft({ expected, begun, progress }: Pace, elapsed: number): number {
  if (progress === undefined) return Math.max(expected - elapsed, Math.min(3 * elapsed, expected))
  const { experts, expert, secondsLeft: most, seconds } = progress
  const [first = 0] = begun
  const current = begun.at(-1) ?? 0
  const shareOf = (from: number, to: number) => {
    const judges = Math.max(0, Math.min(to, experts / 2) - Math.min(from, experts / 2))
    return judges + FILLS * (to - from - judges)
  }
  const known = current - first + WEIGHT * OF_FIRST * first
  const each = known / (shareOf(0, begun.length - 1) + WEIGHT)
  const left = each * shareOf(expert, experts + 1) - (elapsed - current)
  const bySteps = Math.max(0, seconds + most - elapsed)
  return Math.min(bySteps, Math.max(left, each / 4))
}
