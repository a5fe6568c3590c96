import { type AbortSignalLike, throwIfAborted } from '../../host/abort-signal.js'
import { pause } from '../../host/clock.js'
import type { TurnQueue } from '../../host/turn-queue.js'
import type { Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { Ensemble } from '../ensemble/ensemble.js'
import type { Predicting, PredictThreads } from './predict-threads.js'

/** Milliseconds between two looks at whether to stop. */
const LOOK = 20

/** An ensemble that lets threads predict, for one piece of work: see `run`. */
export class ThreadedEnsemble extends Ensemble {
  /** What the work waits for. */
  private pending: Promise<unknown> | undefined
  private leave: () => void = () => undefined

  constructor(
    ensemble: Ensemble,
    private readonly threads: PredictThreads,
    private readonly onShare: (share: number) => void,
  ) {
    super(ensemble.slots, ensemble.experts, ensemble.stack, ensemble.typical)
  }

  /** Twice it yields: when threads predict, for what can be done meanwhile, and when that is to be waited for. */
  override *predictInPieces({ rows, values }: Cells): Work<Float32Array> {
    const tell = (left: number) => this.onShare(1 - left / rows)
    const { predicted, leave }: Predicting = this.threads.predict(values, tell)
    this.leave = leave
    let out: Float32Array | undefined
    const done = predicted.then((values) => {
      out = values
    })
    // It is told to who waits.
    done.catch(() => undefined)
    yield
    this.pending = done
    yield
    if (out === undefined) throw new Error('predicted first')
    return out
  }

  /**
   * Does the work that this predicts in, in turns with that of others.
   *
   * @throws the signal's reason, and what a thread throws
   */
  run<T>(work: Work<T>, queue: TurnQueue, signal: AbortSignalLike | undefined): Promise<T> {
    return runInTurns(work, queue, signal, () => this.settled(signal)).catch((error: unknown) => {
      this.leave()
      throw error
    })
  }

  private settled(signal: AbortSignalLike | undefined): Promise<unknown> | undefined {
    const { pending } = this
    this.pending = undefined
    return pending && orAborted(pending, signal)
  }
}

/**
 * Does work step by step, in turns with that of others.
 *
 * @param waiting what it waits for before its next step, if anything
 * @throws the signal's reason
 */
export function runInTurns<T>(
  work: Work<T>,
  queue: TurnQueue,
  signal: AbortSignalLike | undefined,
  waiting: () => Promise<unknown> | undefined = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const step = () => {
      try {
        throwIfAborted(signal)
        const next = work.next()
        if (next.done) {
          resolve(next.value)
          return
        }
      } catch (error) {
        reject(error)
        return
      }
      const before = waiting()
      if (before === undefined) queue.add(step)
      else before.then(() => queue.add(step), reject)
    }
    queue.add(step)
  })
}

/**
 * The same promise, but for a signal.
 *
 * @throws the signal's reason, soon after it is aborted
 */
export async function orAborted<T>(
  promise: Promise<T>,
  signal: AbortSignalLike | undefined,
): Promise<T> {
  if (signal === undefined) return promise
  let isSettled = false
  const settle = () => {
    isSettled = true
  }
  promise.then(settle, settle)
  while (!isSettled) {
    await Promise.race([promise, pause(LOOK)])
    throwIfAborted(signal)
  }
  return promise
}
