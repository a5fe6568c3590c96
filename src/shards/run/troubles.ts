import type { Worker as BullWorker } from 'bullmq'
import { isEmptied } from '../queue/ask-stores.js'
import { type Bull, wordsWithoutLogin } from '../queue/bull.js'

/** Errors in a second after which a worker rests, and for how many milliseconds. */
const MOST_ERRORS = 10
const REST = 1000
/** Milliseconds for which the same words are not told again, and how many are known. */
const QUIET = 5000
const MOST_WORDS = 100

/** What goes wrong with a store: told once in a while, and slowed down where it goes wrong again and again. */
export class Troubles {
  private readonly told = new Map<string, number>()
  private recent: number[] = []
  private preparing = false

  constructor(
    private readonly bull: Bull,
    private readonly onMessage: (message: string) => void,
  ) {}

  readonly tell = (words: string): void => {
    const now = performance.now()
    if (now - (this.told.get(words) ?? Number.NEGATIVE_INFINITY) < QUIET) return
    if (this.told.size > MOST_WORDS) this.told.clear()
    this.told.set(words, now)
    this.onMessage(`${this.bull.url}: ${words}`)
  }

  add(worker: BullWorker, error: Error): void {
    this.tell(wordsWithoutLogin(error))
    if (isEmptied(error)) void this.prepare()
    const now = performance.now()
    this.recent = [...this.recent.filter((at) => now - at < 1000), now]
    if (this.recent.length < MOST_ERRORS || worker.isPaused()) return
    // It would ask again at once, and so for ever.
    void worker.pause(true)
    setTimeout(() => void (worker.closing ?? worker.resume()), REST)
  }

  private async prepare(): Promise<void> {
    if (this.preparing) return
    this.preparing = true
    await this.bull.prepare().catch(() => undefined)
    this.preparing = false
  }
}
