import type { Column } from '../../node.js'
import { clip } from '../text-table.js'
import { counted, countText, percentText } from '../words.js'
import { type Html, html, px } from './html.js'
import type { Report } from './report.js'

const MOST = 30
const BINS = 24
const LEVELS = 8
/** Fewer filled cells than these are shown one by one. */
const FEW = 24
const WIDTH = 270
const HEIGHT = 96

/** What was observed beside what was filled, for each column that had holes. */
export function distributionsSection({ table, filled, sampled }: Report): Html | undefined {
  const figures: Html[] = []
  for (const before of table.columns) {
    if (figures.length === MOST) break
    const after = filled.column(before.name)
    const observed: number[] = []
    const made: number[] = []
    for (let row = 0; row < before.rows; row++) {
      if (before.missing[row] === 0) observed.push(before.values[row] as number)
      else if (after.missing[row] === 0) made.push(after.values[row] as number)
    }
    if (before.kind === 'text' || made.length === 0 || observed.length === 0) continue
    const chart = after.levels.length > 0 ? classes : histogram
    figures.push(html`<div><h3>${before.name}</h3>
<p>${counted(observed.length, 'observed cell')}, ${countText(made.length)} filled</p>
${chart(after, observed, made)}</div>`)
  }
  if (figures.length === 0) return undefined
  const of = sampled ? html` Of a sample of ${counted(table.rows, 'row')}.` : ''
  return html`<section>
<h2>Observed and filled</h2>
<p><span class="key a"></span>observed<span class="key b"></span>filled, each as shares of its own.
Filled values lie closer together than observed ones, since they are what is expected; where holes are
not made at random the two may well differ.${of}</p>
<div class="grid">${figures}</div></section>`
}

function histogram(column: Column, observed: readonly number[], made: readonly number[]): Html {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of [...observed, ...made]) {
    if (value < least) least = value
    if (value > most) most = value
  }
  const span = most - least || 1
  const shares = (values: readonly number[]) => {
    const bins = new Array<number>(BINS).fill(0)
    for (const value of values) {
      const bin = Math.min(BINS - 1, Math.floor((BINS * (value - least)) / span))
      bins[bin] = (bins[bin] ?? 0) + 1 / values.length
    }
    return bins
  }
  const seen = shares(observed)
  const few = made.length < FEW
  const ours = few ? [] : shares(made)
  const top = Math.max(...seen, ...ours)
  const step = WIDTH / BINS
  const y = (share: number) => HEIGHT * (1 - share / top)
  const bars = seen.map(
    (share, i) =>
      html`<rect class="seen" x="${px(i * step)}" y="${px(y(share))}" width="${px(step - 1)}" height="${px(HEIGHT - y(share))}"/>`,
  )
  const line = ours.map((share, i) => `H${px(i * step)}V${px(y(share))}H${px((i + 1) * step)}`)
  const outline = html`<path class="step" d="M0 ${HEIGHT}${line.join('')}V${HEIGHT}"/>`
  const ticks = made.slice(0, FEW).map((value) => {
    const x = px(((value - least) / span) * WIDTH)
    return html`<line class="tick" x1="${x}" x2="${x}" y1="${HEIGHT * 0.35}" y2="${HEIGHT}"/><circle class="made" cx="${x}" cy="${HEIGHT * 0.35}" r="4"/>`
  })
  return html`<svg viewBox="-1 -2 ${WIDTH + 2} ${HEIGHT + 20}" width="${WIDTH}" role="img" aria-label="Histogram of observed and filled values">
${bars}${few ? ticks : outline}
<text x="0" y="${HEIGHT + 14}">${valueText(column, least)}</text>
<text x="${WIDTH}" y="${HEIGHT + 14}" text-anchor="end">${valueText(column, most)}</text></svg>`
}

function classes(column: Column, observed: readonly number[], made: readonly number[]): Html {
  const count = (values: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1 / values.length)
    return counts
  }
  const seen = count(observed)
  const ours = count(made)
  const shown = [...new Set([...seen.keys(), ...ours.keys()])]
    .sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0))
    .slice(0, LEVELS)
  const rows = shown.map((level, i) => {
    const y = 32 * i
    const [a, b] = [seen.get(level) ?? 0, ours.get(level) ?? 0]
    return html`<text x="0" y="${y + 11}">${clip(column.levels[level] ?? '')}</text>
<text x="${WIDTH}" y="${y + 11}" text-anchor="end">${percentText(a)} / ${percentText(b)}</text>
<rect class="seen" y="${y + 15}" width="${px(WIDTH * a)}" height="5"/><rect class="made" y="${y + 21}" width="${px(WIDTH * b)}" height="5"/>`
  })
  const height = 32 * shown.length
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="Shares of observed and filled values">${rows}</svg>`
}

function valueText(column: Column, value: number): string {
  const cell = column.format(value)
  return clip(cell instanceof Date ? cell.toISOString() : String(cell))
}
