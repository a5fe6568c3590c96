import type { HistoryPoint } from '../../learn/index.js'
import { numberText } from '../words.js'
import { type Html, html, px } from './html.js'
import type { Report } from './report.js'

const WIDTH = 640
const HEIGHT = 220
const LEFT = 36
const RIGHT = 8
const TOP = 10
const BOTTOM = 34

/** How the error on held-back cells fell, a curve for each expert. */
export function curvesSection({ history }: Report): Html | undefined {
  const points = history.filter(({ heldBackError }) => Number.isFinite(heldBackError))
  if (points.length < 2) return undefined
  const steps = Math.max(...points.map(({ step }) => step))
  const top = Math.min(2, Math.max(1.05, ...points.map(({ heldBackError }) => heldBackError)))
  const x = (step: number) => LEFT + (step / steps) * (WIDTH - LEFT - RIGHT)
  const y = (error: number) => TOP + (1 - Math.min(top, error) / top) * (HEIGHT - TOP - BOTTOM)
  const experts = [...new Set(points.map(({ expert }) => expert))]
  const curve = (of: readonly HistoryPoint[]) =>
    of.map(({ step, heldBackError }) => `${px(x(step))},${px(y(heldBackError))}`).join(' ')
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (
      error,
    ) => html`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${px(y(error))}" y2="${px(y(error))}"/>
<text x="${LEFT - 6}" y="${px(y(error) + 4)}" text-anchor="end">${error}</text>`,
  )
  const last = Math.min(...points.map(({ heldBackError }) => heldBackError))
  return html`<section>
<h2>How the error fell</h2>
<p>Error on held-back cells of each network while it was trained; the dashed line at 1 is what mean and
mode come to.</p>
<div class="wide"><svg class="curves" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" role="img" aria-label="Held-back error over ${steps} steps; the least is ${numberText(last)}">
${ticks}<line class="mean" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${px(y(1))}" y2="${px(y(1))}"/>
${experts.map((expert) => html`<polyline class="curve" points="${curve(points.filter((p) => p.expert === expert))}"/>`)}
<text x="${LEFT}" y="${HEIGHT - 16}">0</text>
<text x="${WIDTH - RIGHT}" y="${HEIGHT - 16}" text-anchor="end">${numberText(steps)} steps</text>
</svg></div></section>`
}
