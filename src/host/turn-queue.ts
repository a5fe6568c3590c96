import { now, pause } from './clock.js'

// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const setImmediate: ((call: (value?: unknown) => void) => unknown) | undefined

/** Lets other work have its turn: at once, where timers would wait for a millisecond. */
function breathe(): Promise<unknown> {
  return typeof setImmediate === 'function' ? new Promise(setImmediate) : pause()
}

/** What many want done on one thread, step by step, in turns that are short however many they are. */
export class TurnQueue {
  private steps: (() => void)[] = []
  private isAtWork = false

  /** @param turn milliseconds after which other work gets its turn */
  constructor(private readonly turn: number) {}

  /** Takes a step after those that were added before, never at once. It must not throw. */
  add(step: () => void): void {
    this.steps.push(step)
    if (!this.isAtWork) this.work()
  }

  private async work(): Promise<void> {
    this.isAtWork = true
    while (this.steps.length > 0) {
      await breathe()
      const start = now()
      let done = 0
      // Of those too that are added meanwhile.
      while (done < this.steps.length && now() - start < this.turn) this.steps[done++]?.()
      this.steps = this.steps.slice(done)
    }
    this.isAtWork = false
  }
}
