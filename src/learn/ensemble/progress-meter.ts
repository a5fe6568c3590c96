import { now } from '../../host/clock.js'
import type { TrainProgress } from '../attention/train-attention.js'
import type { FitPlan } from './plan-fit.js'

/** Where a fit is. */
export interface FitProgress {
  /** Steps of training that are done, of all experts; those that stopped early count as done. */
  readonly step: number
  readonly steps: number
  /** The expert that reports, from 0, and how many there will be. */
  readonly expert: number
  readonly experts: number
  /** Its mean loss of a hidden cell since it last reported. */
  readonly loss: number
  /** Its error on the cells that it holds back; 1 = that of mean and mode. */
  readonly heldBackError: number
  /** Seconds since the fit began, and an estimate of those that are left. */
  readonly seconds: number
  readonly secondsLeft: number
}

/** Adds up what experts report. */
export class ProgressMeter {
  /** Steps, by stream. */
  private readonly at = new Map<number, number>()
  /** Milliseconds that the longest expert took. */
  longest = 0
  private heldBack = Number.NaN

  /** @param start when the fit began: milliseconds of `now` */
  constructor(
    private readonly plan: FitPlan,
    private readonly report: (progress: FitProgress) => void,
    readonly start = now(),
  ) {}

  update(stream: number, { step, loss, heldBack }: TrainProgress): void {
    const { members, finals, train, seconds: most } = this.plan
    // Experts are begun in order, so the ones before the last have ended unless they run beside it.
    // Training that is begun again does not go back.
    this.at.set(stream, Math.max(step, this.at.get(stream) ?? 0))
    // Nothing is held back from those that fill.
    if (!Number.isNaN(heldBack)) this.heldBack = heldBack
    const done = [...this.at.values()].reduce((sum, steps) => sum + steps, 0)
    const experts = members + finals
    const steps = experts * train.steps
    const seconds = (now() - this.start) / 1000
    const left = (seconds / done) * (steps - done)
    this.report({
      step: done,
      steps,
      expert: [...this.at.keys()].indexOf(stream),
      experts,
      loss,
      heldBackError: this.heldBack,
      seconds,
      secondsLeft: Math.max(0, Math.min(left, most - seconds)),
    })
  }

  /** An expert is done, perhaps early. */
  end(stream: number): void {
    this.at.set(stream, this.plan.train.steps)
  }
}
