import type { FitProgress } from '../learn/index.js'
import { bar } from './text-table.js'
import { percentText, secondsText } from './words.js'

const REDRAW = 100
const LINE_EVERY = 5000

/** Shows how far training is on standard error: a line drawn again on a terminal, else one now and then. */
export class TrainingProgress {
  private last = Number.NEGATIVE_INFINITY
  private drawn = false
  private readonly terminal = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'

  constructor(private readonly quiet: boolean) {}

  update({ step, steps, heldBackError, seconds, secondsLeft }: FitProgress): void {
    const now = performance.now()
    if (this.quiet || now - this.last < (this.terminal ? REDRAW : LINE_EVERY)) return
    // On no terminal a short fit needs no line at all.
    if (!this.terminal && this.last < 0 && seconds < 1) return
    this.last = now
    const share = step / steps
    const error = Number.isFinite(heldBackError)
      ? `, error ${heldBackError.toFixed(2)} of the mean's`
      : ''
    const left = `about ${secondsText(secondsLeft)} left`
    if (this.terminal) {
      const text = `training ${bar(share, 20)} ${percentText(share)}${error}, ${left}`
      process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns || 80) - 1)}`)
      this.drawn = true
    } else process.stderr.write(`training: ${percentText(share)}${error}, ${left}\n`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.drawn) process.stderr.write('\r\u001b[K')
    this.drawn = false
  }
}
