import { throwIfAborted } from '../../host/abort-signal.js'
import type { RequestOptions } from './filling-threads.js'
import { orAborted } from './threaded-ensemble.js'

/** At most how many rows are filled at once. */
const MOST_ROWS = 512

interface Waiting {
  readonly rows: readonly object[]
  readonly tell: (share: number) => void
  readonly isOver: () => boolean
  resolve(filled: object[]): void
  reject(error: unknown): void
}

/**
 * Fills rows of many requests together, and those of a large one in parts: what a row is filled with depends on no other
 * row. Requests are begun in the order in which they came.
 */
export class RowBatches {
  private waiting: Waiting[] = []
  private underWay = 0

  /**
   * @param most how many batches are filled at the same time
   * @param fill fills rows, or throws for all of them
   */
  constructor(
    private readonly most: number,
    private readonly fill: (rows: readonly object[], request: RequestOptions) => Promise<object[]>,
  ) {}

  /** @throws as `fill` of these rows alone does; the signal's reason */
  async fillAll(rows: readonly object[], request: RequestOptions): Promise<object[]> {
    const { signal, onProgress } = request
    throwIfAborted(signal)
    const shares = new Map<number, number>()
    const tell = (start: number, count: number) => (share: number) => {
      shares.set(start, share * count)
      let sum = 0
      for (const part of shares.values()) sum += part
      onProgress?.(sum / rows.length)
    }
    const isOver = () => signal?.aborted === true
    const parts: Promise<object[]>[] = []
    for (let start = 0; start < rows.length; start += MOST_ROWS) {
      const some = rows.slice(start, start + MOST_ROWS)
      parts.push(this.add(some, tell(start, some.length), isOver))
    }
    const filled = orAborted(Promise.all(parts), signal)
    if (parts.length === 1) return (await filled).flat()
    // What is wrong with a row is told by its number among all of them.
    return filled.then(
      (all) => all.flat(),
      () => this.fill(rows, request),
    )
  }

  private add(
    rows: readonly object[],
    tell: (share: number) => void,
    isOver: () => boolean,
  ): Promise<object[]> {
    return new Promise((resolve, reject) => {
      // Those that come in one go are filled together.
      if (this.waiting.length === 0) Promise.resolve().then(() => this.next())
      this.waiting.push({ rows, tell, isOver, resolve, reject })
    })
  }

  private next(): void {
    while (this.underWay < this.most && this.waiting.length > 0) {
      const batch = this.take()
      if (batch.length === 0) continue
      this.underWay++
      this.run(batch).finally(() => {
        this.underWay--
        this.next()
      })
    }
  }

  /** Those that came first. */
  private take(): Waiting[] {
    const batch: Waiting[] = []
    let rows = 0
    let taken = 0
    for (const one of this.waiting) {
      if (taken > 0 && rows + one.rows.length > MOST_ROWS) break
      taken++
      // Nobody waits for it any more.
      if (one.isOver()) one.resolve([])
      else {
        batch.push(one)
        rows += one.rows.length
      }
    }
    this.waiting.splice(0, taken)
    return batch
  }

  /** Where it fails, halves of it are filled: all but those that fail by themselves. */
  private async run(batch: readonly Waiting[]): Promise<void> {
    const onProgress = (share: number) => {
      for (const { tell } of batch) tell(share)
    }
    const rows = batch.flatMap((one) => one.rows)
    try {
      const filled = await this.fill(rows, { onProgress })
      let at = 0
      for (const { rows, resolve } of batch) {
        resolve(filled.slice(at, at + rows.length))
        at += rows.length
      }
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error)
      else {
        const half = batch.length >> 1
        await Promise.all([this.run(batch.slice(0, half)), this.run(batch.slice(half))])
      }
    }
  }
}
