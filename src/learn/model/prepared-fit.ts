import type { Work } from '../../host/work.js'
import { typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { HashedCells } from '../cells/row-hashes.js'
import type { Streams } from '../cells/streams.js'
import { cutFolds, drawFolds } from '../ensemble/draw-folds.js'
import type { FitSource } from '../ensemble/expert-jobs.js'
import { isTiny, type LeftOutCells, tinyPlan } from '../ensemble/fit-tiny.js'
import { type Budget, type FitPlan, planForColumns } from '../ensemble/plan-fit.js'
import type { Rule } from '../rules/rule.js'

/** A table as it is learned from, and which cells are held back. */
export interface LookedAt {
  readonly plan: FitPlan
  /** Every column of the table. */
  readonly columns: readonly LearnedColumn[]
  /** Those that are predicted from each other. */
  readonly learned: readonly LearnedColumn[]
  readonly hashed: HashedCells
  /** See `cutFolds`. */
  readonly limits: Float64Array
  /** [rows, columns]: see `drawFolds`. */
  readonly folds: Uint8Array
}

/** What is found in a table before experts are fitted to it. */
export interface Found {
  readonly rules: readonly Rule[]
  /** Of the experts' Gaussians. */
  readonly prior: number
  /** What tiny tables are judged by. */
  readonly leftOut?: LeftOutCells | undefined
}

/** All that experts, and the model of them, are made from. */
export interface PreparedFit extends LookedAt {
  readonly seed: number
  readonly budget: Budget
  /** undefined if there is nothing to learn: fewer than two columns that vary. */
  readonly found: Found | undefined
}

/** What a budget comes to for cells like these. */
export function planOf(asked: FitPlan, size: Parameters<typeof isTiny>[0]): FitPlan {
  if (isTiny(size)) return tinyPlan(asked)
  return planForColumns(asked, size.slots)
}

/** Which cells are held back: the same wherever it is asked. */
export function* foldsOf(
  hashed: HashedCells,
  plan: FitPlan,
  streams: Streams,
): Work<Pick<LookedAt, 'limits' | 'folds'>> {
  const seed = streams.seedOf('folds')
  const limits = yield* cutFolds(hashed, plan.members, plan.shares, seed)
  const folds = yield* drawFolds(hashed, limits, seed)
  return { limits, folds }
}

/** What experts are fitted on. */
export function sourceOf(prepared: PreparedFit, { prior }: Found): FitSource {
  const { hashed, folds, plan, learned } = prepared
  return { cells: hashed.cells, folds, typical: typicalSlots(learned), prior, plan }
}
