import { type ServingThread, startServing } from '../../host/serving-thread.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import { ensembleToArrays } from './ensemble-arrays.js'
import type { PredictReply, PredictTask } from './predict-worker.js'
import { PREDICT_WORKER } from './predict-worker.text.js'

/** At most how many rows, and about how many slots, a thread is sent at once. */
const MOST_ROWS = 512
const MOST_SLOTS = 2 ** 17

/** Rows of one table that are to be predicted, and where to. */
interface Request {
  readonly values: Float32Array
  readonly out: Float32Array
  readonly disagreement: Float32Array | undefined
  /** Rows that are not predicted yet. */
  left: number
  /** Nobody waits for it any more. */
  isOver: boolean
  readonly onRows: (left: number) => void
  readonly resolve: (out: Float32Array) => void
  readonly reject: (error: unknown) => void
}

/** Some rows of a request. */
interface Piece {
  readonly request: Request
  readonly start: number
  readonly end: number
}

/** A request that is under way. */
export interface Predicting {
  /** [rows, slots], as `Ensemble.predict` has it. */
  readonly predicted: Promise<Float32Array>
  /** Lets it be: of what is not begun nothing is done. */
  leave(): void
}

/**
 * Threads that predict with one ensemble. Rows that wait are predicted together, whoever asks for them: a row's
 * prediction depends on that row alone.
 */
export class PredictThreads {
  private readonly threads: readonly ServingThread[]
  private readonly free: ServingThread[] = []
  private waiting: Piece[] = []

  /** @throws RangeError where there are no threads */
  constructor(
    fn: string,
    private readonly ensemble: Ensemble,
    threads: number,
  ) {
    this.threads = Array.from({ length: threads }, () => startServing(fn, PREDICT_WORKER))
    const arrays = ensembleToArrays(ensemble)
    for (const thread of this.threads) {
      // Its questions are answered in turn, so it is free at once; where it fails, so do they.
      thread.ask(arrays).catch(() => undefined)
      this.free.push(thread)
    }
  }

  /**
   * Begins to predict.
   *
   * @param values [rows, columns], NaN where missing
   * @param disagreement [rows, columns], overwritten: see `disagreementOf`
   * @param onRows is told how many rows are left
   */
  predict(
    values: Float32Array,
    disagreement: Float32Array | undefined,
    onRows: (left: number) => void,
  ): Predicting {
    const { columns, count } = this.ensemble.slots
    const rows = values.length / columns
    const out = new Float32Array(rows * count)
    let leave: () => void = () => undefined
    const predicted = new Promise<Float32Array>((resolve, reject) => {
      const about = { values, out, disagreement, left: rows, isOver: rows === 0 }
      const request: Request = { ...about, onRows, resolve, reject }
      if (rows === 0) resolve(out)
      // As many for each thread.
      const share = Math.ceil(rows / this.threads.length)
      const most = Math.min(share, this.mostRows)
      for (let start = 0; start < rows; start += most) {
        this.waiting.push({ request, start, end: Math.min(rows, start + most) })
      }
      leave = () => {
        request.isOver = true
        this.waiting = this.waiting.filter((piece) => piece.request !== request)
      }
    })
    // Requests that are made in one go wait for each other.
    Promise.resolve().then(() => this.next())
    return { predicted, leave: () => leave() }
  }

  /** Ends the threads; what they have not done rejects. */
  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()))
  }

  private get mostRows(): number {
    return Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_SLOTS / this.ensemble.slots.count)))
  }

  /** Gives free threads what waits. */
  private next(): void {
    while (this.free.length > 0 && this.waiting.length > 0) {
      const thread = this.free.pop()
      if (thread !== undefined) this.run(thread, this.take())
    }
  }

  /** What waits longest, and what comes after it as far as a thread is to be sent it. */
  private take(): Piece[] {
    let rows = 0
    let count = 0
    for (const { start, end } of this.waiting) {
      if (count > 0 && rows + end - start > this.mostRows) break
      rows += end - start
      count++
    }
    return this.waiting.splice(0, count)
  }

  private run(thread: ServingThread, pieces: readonly Piece[]): void {
    const { columns } = this.ensemble.slots
    const rows = pieces.reduce((sum, { start, end }) => sum + end - start, 0)
    const values = new Float32Array(rows * columns)
    let at = 0
    for (const { request, start, end } of pieces) {
      values.set(request.values.subarray(start * columns, end * columns), at * columns)
      at += end - start
    }
    const task: PredictTask = { rows, values }
    thread
      .ask(task)
      .then((reply) => this.spread(pieces, reply as PredictReply))
      .catch((error: unknown) => {
        for (const { request } of pieces) {
          request.isOver = true
          request.reject(error)
        }
      })
      .finally(() => {
        this.free.push(thread)
        this.next()
      })
  }

  private spread(pieces: readonly Piece[], { predicted, disagreement }: PredictReply): void {
    const { columns, count } = this.ensemble.slots
    let at = 0
    for (const { request, start, end } of pieces) {
      const to = at + end - start
      request.out.set(predicted.subarray(at * count, to * count), start * count)
      request.disagreement?.set(disagreement.subarray(at * columns, to * columns), start * columns)
      at = to
      if (request.isOver) continue
      request.left -= end - start
      request.onRows(request.left)
      if (request.left === 0) request.resolve(request.out)
    }
  }
}
