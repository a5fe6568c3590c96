import { type ServingThread, startServing } from '../../host/serving-thread.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import { ensembleToArrays } from '../ensemble/ensemble-arrays.js'
import type { PredictTask } from '../ensemble/predict-rows.js'

/** At most how many rows, and about how many slots, a thread is sent at once. */
const MOST_ROWS = 1024
const MOST_SLOTS = 2 ** 17
/** So many tasks a thread is sent before it has answered, that it need not wait for the next one. */
const AHEAD = 2

/** Rows of one table that are to be predicted, and where to. */
interface Request {
  readonly values: Float32Array
  readonly out: Float32Array
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

interface Lane {
  readonly thread: ServingThread
  /** Tasks that it has not answered. */
  tasks: number
}

/**
 * Threads that predict with one ensemble. Rows that wait are predicted together, whoever asks for them: a row's
 * prediction depends on that row alone.
 */
export class PredictThreads {
  private readonly lanes: readonly Lane[]
  private waiting: Piece[] = []
  private isDue = false

  /**
   * @param text what threads run: it serves by `predictRows`
   * @throws RangeError where there are no threads
   */
  constructor(
    fn: string,
    private readonly ensemble: Ensemble,
    threads: number,
    text: string,
  ) {
    const started = Array.from({ length: threads }, () => startServing(fn, text))
    this.lanes = started.map((thread) => ({ thread, tasks: 0 }))
    const arrays = ensembleToArrays(ensemble)
    // Questions are answered in turn, so it can be asked at once; where this fails, so do they.
    for (const { thread } of this.lanes) thread.ask(arrays).catch(() => undefined)
  }

  /**
   * Begins to predict.
   *
   * @param values [rows, columns], NaN where missing
   * @param onRows is told how many rows are left
   */
  predict(values: Float32Array, onRows: (left: number) => void): Predicting {
    const { columns, count } = this.ensemble.slots
    const rows = values.length / columns
    const out = new Float32Array(rows * count)
    if (rows === 0) return { predicted: Promise.resolve(out), leave: () => undefined }
    let leave: () => void = () => undefined
    const predicted = new Promise<Float32Array>((resolve, reject) => {
      const request: Request = { values, out, left: rows, isOver: false, onRows, resolve, reject }
      // As many for each thread.
      const most = Math.min(Math.ceil(rows / this.lanes.length), this.mostRows)
      for (let start = 0; start < rows; start += most) {
        this.waiting.push({ request, start, end: Math.min(rows, start + most) })
      }
      leave = () => {
        request.isOver = true
        this.waiting = this.waiting.filter((piece) => piece.request !== request)
      }
    })
    // Requests that are made in one go wait for each other.
    if (!this.isDue) {
      this.isDue = true
      Promise.resolve().then(() => {
        this.isDue = false
        this.next()
      })
    }
    return { predicted, leave: () => leave() }
  }

  /** Ends the threads; what they have not done rejects. */
  async end(): Promise<void> {
    const ended = this.waiting.map(({ request }) => request)
    this.waiting = []
    await Promise.all(this.lanes.map(({ thread }) => thread.end()))
    for (const { reject } of ended) reject(new Error('impute: the imputer was closed'))
  }

  private get mostRows(): number {
    return Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_SLOTS / this.ensemble.slots.count)))
  }

  /** Gives threads that have little to do what waits. */
  private next(): void {
    for (const ahead of Array.from({ length: AHEAD }, (_, i) => i)) {
      for (const lane of this.lanes) {
        if (lane.tasks <= ahead && this.waiting.length > 0) this.run(lane, this.take())
      }
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

  private run(lane: Lane, pieces: readonly Piece[]): void {
    const { columns } = this.ensemble.slots
    const rows = pieces.reduce((sum, { start, end }) => sum + end - start, 0)
    const values = new Float32Array(rows * columns)
    let at = 0
    for (const { request, start, end } of pieces) {
      values.set(request.values.subarray(start * columns, end * columns), at * columns)
      at += end - start
    }
    const task: PredictTask = { rows, values }
    lane.tasks++
    const failed = (error: unknown) => {
      for (const { request } of pieces) {
        request.isOver = true
        request.reject(error)
      }
    }
    lane.thread
      .ask(task, [values.buffer])
      .then((predicted) => this.spread(pieces, predicted as Float32Array))
      .catch(failed)
      .finally(() => {
        lane.tasks--
        this.next()
      })
  }

  private spread(pieces: readonly Piece[], predicted: Float32Array): void {
    const { count } = this.ensemble.slots
    let at = 0
    for (const { request, start, end } of pieces) {
      const to = at + end - start
      request.out.set(predicted.subarray(at * count, to * count), start * count)
      at = to
      if (request.isOver) continue
      request.left -= end - start
      request.onRows(request.left)
      if (request.left === 0) request.resolve(request.out)
    }
  }
}
