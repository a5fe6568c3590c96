/** What readers of shared parts get when another one has failed. */
export class SharingEnded extends Error {}

/** A part that is asked for, and how many readers have done so. */
interface Round<T> {
  asked: number
  readonly result: Promise<IteratorResult<T>>
  readonly settle: (result: Promise<IteratorResult<T>>) => void
}

/**
 * A stream's parts for several readers at once. Each part is made once, and the next one only when
 * all readers have asked for it, so that no more than one is held.
 */
export class SharedParts<T> {
  private round: Round<T> = newRound()
  private ended = false

  constructor(
    private readonly parts: AsyncGenerator<T>,
    private readonly readers: number,
  ) {}

  /** For one of the readers. All must read to the end, unless `end` is called. */
  async *read(): AsyncGenerator<T> {
    for (;;) {
      if (this.ended) throw new SharingEnded()
      const round = this.round
      if (++round.asked === this.readers) {
        this.round = newRound()
        round.settle(this.parts.next())
      }
      const result = await round.result
      if (result.done) return
      yield result.value
    }
  }

  /** Ends it for all, since one of them failed: none must wait for that one. */
  async end(): Promise<void> {
    if (this.ended) return
    this.ended = true
    this.round.settle(Promise.reject(new SharingEnded()))
    await this.parts.return(undefined)
  }
}

function newRound<T>(): Round<T> {
  let settle: Round<T>['settle'] = () => undefined
  const result = new Promise<IteratorResult<T>>((resolve) => {
    settle = resolve
  })
  // It may be that nobody waits for it.
  result.catch(() => undefined)
  return { asked: 0, result, settle }
}
