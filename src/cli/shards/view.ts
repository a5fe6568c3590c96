import type { ShardsProgress } from '../../shards/index.js'
import { bar } from '../text-table.js'
import { counted, countText, percentText, secondsText } from '../words.js'

const REDRAW = 200
const LINE_EVERY = 5000

const PHASES: Readonly<Record<ShardsProgress['phase'], string>> = {
  count: 'counting rows',
  survey: 'looking at columns',
  expert: 'training',
  stack: 'weighing',
  fill: 'filling',
  evaluate: 'judging',
  audit: 'looking for improbable cells',
  describe: 'describing',
  finish: 'checking',
}

/** Shows a run on standard error: lines drawn again on a terminal, else one every few seconds. */
export class ShardsView {
  private last = Number.NEGATIVE_INFINITY
  private lines = 0
  private readonly start = performance.now()
  private readonly terminal = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'

  constructor(private readonly quiet: boolean) {}

  readonly show = (progress: ShardsProgress): void => {
    const now = performance.now()
    if (this.quiet || now - this.last < (this.terminal ? REDRAW : LINE_EVERY)) return
    if (!this.terminal && now - this.start < 1000) return
    this.last = now
    if (!this.terminal) {
      process.stderr.write(`${lineOf(progress)}\n`)
      return
    }
    this.clear()
    const width = (process.stderr.columns || 80) - 1
    const text = terminalLines(progress).map((line) => line.slice(0, width))
    process.stderr.write(`${text.join('\n')}\n`)
    this.lines = text.length
  }

  /** Takes the lines away. */
  clear(): void {
    if (this.lines > 0) process.stderr.write(`\u001b[${this.lines}A\u001b[J`)
    this.lines = 0
  }
}

function terminalLines(progress: ShardsProgress): string[] {
  const { phase, done, total, slowest } = progress
  const share = total > 0 ? done / total : 1
  const first = `${PHASES[phase]} ${bar(share, 24)} ${percentText(share)}, ${countText(done)} of ${countText(total)}`
  const slow =
    slowest === undefined
      ? []
      : [
          `  longest: ${countText(slowest.part + 1)}, for ${secondsText(slowest.seconds)}, by ${slowest.worker}`,
        ]
  const speed = speedOf(progress)
  const trouble = progress.trouble === undefined ? [] : [`  waiting: ${progress.trouble}`]
  const told = speed === '' ? [] : [`  ${speed}`]
  return [first, ...told, `  ${workOf(progress)}`, ...slow, ...trouble]
}

function lineOf(progress: ShardsProgress): string {
  const { phase, done, total } = progress
  const trouble = progress.trouble === undefined ? '' : `waiting: ${progress.trouble}`
  const parts = [
    `${countText(done)} of ${countText(total)}`,
    speedOf(progress),
    workOf(progress),
    trouble,
  ]
  return `${PHASES[phase]}: ${parts.filter((part) => part !== '').join(', ')}`
}

function speedOf({ rows, rowsPerSecond, secondsLeft }: ShardsProgress): string {
  const left = Number.isNaN(secondsLeft) ? [] : [`about ${secondsText(secondsLeft)} left`]
  // Of training no rows are told.
  const speed = `${countText(Math.round(rowsPerSecond))} a second`
  const done = rows > 0 ? [`${countText(rows)} rows`, speed] : []
  return [...done, ...left].join(', ')
}

function workOf({ workers, running, retries, failed }: ShardsProgress): string {
  const again = retries > 0 ? `, ${counted(retries, 'job')} begun again` : ''
  const lost = failed > 0 ? `, ${countText(failed)} failed` : ''
  return `${counted(workers, 'worker')}, ${countText(running)} at work${again}${lost}`
}
