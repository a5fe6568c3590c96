import { type AbortSignalLike, throwIfAborted } from '../../host/abort-signal.js'
import { pause } from '../../host/clock.js'
import type { TurnQueue } from '../../host/turn-queue.js'
import type { Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import type { Predicting, PredictThreads } from './predict-threads.js'

/** Milliseconds between two looks at whether to stop. */
const LOOK = 20

/** One table that is filled: what predicts in `fillPlain` for it, on threads. */
export class Request {
  private pending: Predicting | undefined

  constructor(
    private readonly threads: PredictThreads,
    private readonly signal: AbortSignalLike | undefined,
    private readonly onShare: (share: number) => void,
  ) {}

  *predictInPieces({ rows, values }: Cells): Work<Float32Array> {
    const pending = this.threads.predict(values, (left) => this.onShare(1 - left / rows))
    this.pending = pending
    let predicted: Float32Array | undefined
    pending.predicted.then(
      (out) => {
        predicted = out
      },
      () => undefined,
    )
    // Goes on when that is settled.
    yield
    if (predicted === undefined) throw new Error('predicted first')
    return predicted
  }

  /**
   * Does the work that this predicts in, in turns with that of others.
   *
   * @throws the signal's reason, and what a thread throws
   */
  run<T>(work: Work<T>, queue: TurnQueue): Promise<T> {
    return new Promise((resolve, reject) => {
      const step = () => {
        try {
          throwIfAborted(this.signal)
          const next = work.next()
          if (next.done) {
            resolve(next.value)
            return
          }
        } catch (error) {
          reject(error)
          return
        }
        const { pending } = this
        this.pending = undefined
        if (pending === undefined) queue.add(step)
        else this.settled(pending).then(() => queue.add(step), reject)
      }
      queue.add(step)
    })
  }

  private async settled({ predicted, leave }: Predicting): Promise<void> {
    const { signal } = this
    let isDone = signal === undefined
    const done = predicted.then(() => {
      isDone = true
    })
    done.catch(() => undefined)
    while (!isDone) {
      await Promise.race([done, pause(LOOK)])
      if (signal?.aborted) leave()
      throwIfAborted(signal)
    }
    await done
  }
}
