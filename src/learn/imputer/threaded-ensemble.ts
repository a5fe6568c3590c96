import { type AbortSignalLike, throwIfAborted } from '../../host/abort-signal.js'
import { now, pause } from '../../host/clock.js'
import type { Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { Ensemble } from '../ensemble/ensemble.js'
import type { Predicting, PredictThreads } from './predict-threads.js'

/** Milliseconds after which the caller's other work gets a turn: shorter than where nobody serves anyone. */
const TURN = 6
/** Milliseconds between two looks at whether to stop. */
const LOOK = 20

/** An ensemble that lets threads predict, for one piece of work: see `workWithThreads`. */
export class ThreadedEnsemble extends Ensemble {
  /** What the work waits for. */
  pending: Predicting | undefined

  constructor(
    ensemble: Ensemble,
    private readonly threads: PredictThreads,
    private readonly onShare: (share: number) => void,
  ) {
    super(ensemble.slots, ensemble.experts, ensemble.stack, ensemble.typical)
  }

  override *predictInPieces(cells: Cells, disagreement?: Float32Array): Work<Float32Array> {
    const tell = (left: number) => this.onShare(1 - left / cells.rows)
    this.pending = this.threads.predict(cells.values, disagreement, tell)
    let predicted: Float32Array | undefined
    this.pending.predicted.then(
      (values) => {
        predicted = values
      },
      () => undefined,
    )
    yield
    if (predicted === undefined) throw new Error('predicted first')
    return predicted
  }
}

/**
 * As `workInTurns`, but for what waits for threads.
 *
 * @param ensemble the one that the work predicts with, if any
 * @throws the signal's reason, and what a thread throws
 */
export async function workWithThreads<T>(
  work: Work<T>,
  ensemble: ThreadedEnsemble | undefined,
  signal: AbortSignalLike | undefined,
): Promise<T> {
  // First, so that a request leaves the turn in which it was made.
  await pause()
  throwIfAborted(signal)
  let turn = now()
  let next = work.next()
  while (!next.done) {
    if (ensemble?.pending !== undefined) {
      await settled(ensemble.pending, signal)
      ensemble.pending = undefined
      turn = now()
    } else if (now() - turn > TURN) {
      await pause()
      turn = now()
    }
    throwIfAborted(signal)
    next = work.next()
  }
  return next.value
}

async function settled(pending: Predicting, signal: AbortSignalLike | undefined): Promise<void> {
  if (signal === undefined) {
    await pending.predicted
    return
  }
  let isDone = false
  const done = pending.predicted.then(() => {
    isDone = true
  })
  while (!isDone) {
    await Promise.race([done, pause(LOOK)])
    if (!signal.aborted) continue
    pending.leave()
    done.catch(() => undefined)
    throwIfAborted(signal)
  }
}
