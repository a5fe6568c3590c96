import type { FitProgress } from '../learn/index.js'
import { bar } from './text-table.js'
import { countText, percentText, secondsText } from './words.js'

const REDRAW = 100
const LINE_EVERY = 5000

/** Shows how far something is on standard error: a line drawn again on a terminal, else one now and then. */
export class ProgressLine {
  private last = Number.NEGATIVE_INFINITY
  private drawn = false
  private readonly start = performance.now()
  private readonly terminal = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'

  constructor(private readonly quiet: boolean) {}

  training({ step, steps, heldBackError, secondsLeft }: FitProgress): void {
    const error = Number.isFinite(heldBackError)
      ? `, error ${heldBackError.toFixed(2)} times the mean's`
      : ''
    this.show('training', step / steps, error, secondsLeft)
  }

  filling(rows: number, of: number): void {
    this.showRows('filling', rows, of)
  }

  writing(rows: number, of: number): void {
    this.showRows('writing', rows, of)
  }

  private showRows(what: string, rows: number, of: number): void {
    const seconds = (performance.now() - this.start) / 1000
    this.show(what, rows / of, `, ${countText(rows)} rows`, (seconds / rows) * (of - rows))
  }

  verifying(done: number, of: number): void {
    const seconds = (performance.now() - this.start) / 1000
    this.show('verifying', done / of, '', (seconds / done) * (of - done))
  }

  judging(share: number): void {
    const seconds = (performance.now() - this.start) / 1000
    this.show('judging cells', share, '', (seconds / share) * (1 - share))
  }

  private show(what: string, share: number, more: string, secondsLeft: number): void {
    const now = performance.now()
    if (this.quiet || now - this.last < (this.terminal ? REDRAW : LINE_EVERY)) return
    // Where lines stay, something short needs none.
    if (!this.terminal && now - this.start < 1000) return
    this.last = now
    const left = `about ${secondsText(secondsLeft)} left`
    if (!this.terminal) {
      process.stderr.write(`${what}: ${percentText(share)}${more}, ${left}\n`)
      return
    }
    const text = `${what} ${bar(share, 20)} ${percentText(share)}${more}, ${left}`
    process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns || 80) - 1)}`)
    this.drawn = true
  }

  /** Takes the line away. */
  end(): void {
    if (this.drawn) process.stderr.write('\r\u001b[K')
    this.drawn = false
  }
}
