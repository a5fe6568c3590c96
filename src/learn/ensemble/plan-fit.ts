import { rangeError } from '../../errors.js'
import type { TrainOptions } from '../attention/train-attention.js'
import type { Slots } from '../cells/slots.js'
import { isWide } from '../gaussian/factor-analysis.js'
import type { Shares } from './draw-folds.js'

/** How long a fit may take: one of three settings, or seconds. */
export type Budget = 'fast' | 'balanced' | 'best' | number

/** What a budget comes to for one table. */
export interface FitPlan {
  /** Experts that judge: each holds back cells of its own. */
  readonly members: number
  /** Experts that are fitted on all cells, and fill. */
  readonly finals: number
  /** The shares of the observed cells that each holds back. */
  readonly shares: Shares
  /** Trees in each column's forest, of each expert; 0 for none. */
  readonly trees: number
  /** Trees of each column in each round of its chain; 0 for none. */
  readonly boosts: number
  readonly train: TrainOptions
  /** Seconds in which to be done; Infinity for none. */
  readonly seconds: number
}

/** What of a budget in seconds is for finding the prior, and until when experts may be trained. */
export const PRIOR_SHARE = 0.15
export const TRAINING_SHARE = 0.8
/** What of that is for the experts that judge. */
export const JUDGING_SHARE = 0.6

/**
 * Milliseconds for each thing that is still to be done when training has to end: predicting what was held back,
 * weighing, looking for influence. Who asks for the end waits for them; of a budget in seconds a share is left for
 * them, that of what fitting took.
 *
 * @param fitted milliseconds
 */
export function graceAfter(fitted: number, isTimed: boolean): number {
  return isTimed ? Math.max(250, fitted / 10) : 250
}

/** What a column's tokens, and one network, are like. One setting for all tables. */
const NETWORK = { width: 32, depth: 1, frequencies: 8 }
const TRAIN = { rate: 2e-3, decay: 0.05, hide: [0.05, 0.5], shown: 0.1, every: 50 } as const

const BUDGETS = {
  fast: {
    members: 1,
    short: 2,
    finals: 1,
    shares: { judge: 0.15, stop: 0.05 },
    trees: 16,
    boosts: 30,
    steps: 400,
    patience: 3,
  },
  balanced: {
    members: 4,
    short: 6,
    finals: 4,
    shares: { judge: 0.13, stop: 0.035 },
    trees: 32,
    boosts: 80,
    steps: 1000,
    patience: 4,
  },
  best: {
    members: 6,
    short: 6,
    finals: 6,
    shares: { judge: 0.12, stop: 0.04 },
    trees: 50,
    boosts: 100,
    steps: 1400,
    patience: 8,
  },
} as const

/** Columns up to which a network is trained for all of its steps. */
const STEPPED = 64

/**
 * What of a plan is done for so many columns. A step of the network costs the square of the columns or more: above
 * 64 there are as many fewer, and none where that leaves less than a look is due after. (Without any, errors of
 * tables of 60 to 200 columns, a fifth of them bent, were 0.2 to 1 % larger; of linear ones, none.) Where the Gaussian is one of a few factors, it speaks alone.
 */
export function planForColumns(plan: FitPlan, slots: Slots): FitPlan {
  const { steps, every } = plan.train
  const share = isWide(slots) ? 0 : Math.min(1, (STEPPED / slots.columns) ** 2)
  const train = { ...plan.train, steps: Math.round((steps * share) / every) * every }
  return isWide(slots) ? { ...plan, trees: 0, boosts: 0, train } : { ...plan, train }
}

/** So many cells should judge each column: below about 100 rows, 'fast' needs several experts for it. */
const JUDGES = 16
/** Of shorter tables, more cells are needed to tell whether a column is predicted: `short` experts judge. */
const SHORT = 700
const LEAST_STEPS = 200

/**
 * Chooses how much to do.
 *
 * @throws RangeError if the budget is none of those there are
 */
export function planFit(rows: number, budget: Budget = 'balanced'): FitPlan {
  const isTime = typeof budget === 'number'
  if (isTime ? !(budget > 0) : !Object.hasOwn(BUDGETS, budget)) {
    throw rangeError('fit', "budget 'fast', 'balanced', 'best' or seconds above 0", budget)
  }
  const { shares, trees, boosts, finals, short, patience, ...usual } =
    BUDGETS[isTime ? 'best' : budget]
  const few = Math.min(4, Math.ceil(JUDGES / (shares.judge * rows)))
  const members = rows < SHORT ? Math.max(short, few) : Math.max(usual.members, few)
  // Where few cells judge, as many steps in all, but for each expert enough to learn something.
  const steps = few > 1 ? Math.max(LEAST_STEPS, usual.steps / few) : usual.steps
  // Long tables have more to learn from: up to twice the steps at 4,000 rows and more.
  const growth = Math.min(2, Math.max(1, Math.sqrt(rows / 1000)))
  return {
    members,
    finals,
    shares,
    trees,
    boosts,
    seconds: isTime ? budget : Number.POSITIVE_INFINITY,
    train: { ...TRAIN, shape: NETWORK, steps: Math.round((steps * growth) / 50) * 50, patience },
  }
}
