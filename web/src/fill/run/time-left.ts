import type { Progress } from '../messages.js'

/** What is known of how long learning takes. */
export interface Pace {
  /** Seconds that were expected before it began, by what the package says that it costs. */
  readonly expected: number
  /** Seconds at which each expert was first heard of. */
  readonly begun: readonly number[]
  readonly progress: Progress | undefined
}

export const NO_PACE: Pace = { expected: 0, begun: [], progress: undefined }

/** Of recorded fits: what learning took, as a multiple of what was expected: 1 to 4.3, mostly about this. */
export const IN_PAGES = 2.4
/** Seconds for which nothing is said of the time, unless an expert is heard of. */
export const SILENT = 5
/**
 * Of recorded fits: what an expert takes, as a multiple of when the first one is first heard of. It is less where looking at
 * the table took much of what was expected.
 */
const OF_FIRST = { most: 1.2, least: 0.5, falls: 0.9 }
/** As how many ended experts that counts. */
const WEIGHT = 2
/** What an expert takes that fills, if one that judges takes 1; about half of all do. What comes last takes as long. */
const FILLS = 0.6

/** The pace once more is known. */
export function paceAfter({ expected, begun }: Pace, progress: Progress): Pace {
  const { expert, seconds } = progress
  return { expected, progress, begun: begun.length > expert ? begun : [...begun, seconds] }
}

/** Whether enough is known to say how long it takes. */
export function isTold({ progress }: Pick<Pace, 'progress'>, elapsed: number): boolean {
  return progress !== undefined || elapsed >= SILENT
}

/**
 * Seconds that are left. Training seldom goes to its last step, so that steps alone tell too much: experts are much
 * alike, and those to come take what the ones before took.
 */
export function secondsLeft({ expected, begun, progress }: Pace, elapsed: number): number {
  if (progress === undefined) {
    const all = IN_PAGES * expected
    return Math.max(all - elapsed, Math.min(4 * elapsed, all))
  }
  const { experts, expert, secondsLeft: most, seconds } = progress
  const [first = 0] = begun
  const current = begun.at(-1) ?? 0
  const shareOf = (from: number, to: number) => {
    const judges = Math.max(0, Math.min(to, experts / 2) - Math.min(from, experts / 2))
    return judges + FILLS * (to - from - judges)
  }
  const looked = expected > 0 ? first / expected : 0
  const ofFirst = Math.max(OF_FIRST.least, OF_FIRST.most - OF_FIRST.falls * looked)
  const known = current - first + WEIGHT * ofFirst * first
  const each = known / (shareOf(0, begun.length - 1) + WEIGHT)
  const left = each * shareOf(expert, experts + 1) - (elapsed - current)
  const bySteps = Math.max(0, seconds + most - elapsed)
  return Math.min(bySteps, Math.max(left, each / 4))
}
