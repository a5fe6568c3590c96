import type { Estimate } from '../../learn/index.js'
import { clip } from '../text-table.js'
import { cellText, counted, countText, surenessText } from '../words.js'
import { type Html, html } from './html.js'
import type { Report } from './report.js'

/** At most so many holes are shown. */
const MOST = 100

/** Holes one by one: what fills each, and how sure that is. */
export function fillsSection({ filled, estimates, sampled }: Report): Html | undefined {
  const holes = estimates.flatMap((of) => Array.from(of.rows, (row, i) => ({ of, row, i })))
  if (holes.length === 0) return undefined
  holes.sort((a, b) => a.row - b.row)
  const rows = holes.slice(0, MOST).map(({ of, row, i }) => {
    const column = filled.column(of.name)
    const value = cellText(column.format(of.values[i] as number))
    return html`<tr><td class="n">${sampled ? '' : countText(row + 1)}</td><td>${of.name}</td>
<td>${clip(value)}</td><td class="w">${surenessText(column, of, i)}</td><td class="w">${othersText(of, i)}</td></tr>`
  })
  const some = holes.length > MOST ? ` The first ${MOST} of ${counted(holes.length, 'hole')}.` : ''
  return html`<section>
<h2>Each hole</h2>
<p>Of numbers the interval in which 90 % of the true values of such cells lie: it is narrow where the row tells much.
Of classes the probability of what was filled in, and the next ones. Both were learned from cells that were held
back, and hold as far as holes are where they are by chance.${some}</p>
<details><summary>Holes, row by row</summary><div class="wide"><table><thead><tr>
<th scope="col" class="n">${sampled ? '' : 'row'}</th><th scope="col">column</th><th scope="col">filled with</th>
<th scope="col">90 %, or how probable</th><th scope="col">or else</th></tr></thead>
<tbody>${rows}</tbody></table></div></details></section>`
}

/** The two likeliest classes beside the one that fills. */
function othersText({ classes, probabilities, sure }: Estimate, i: number): string {
  const own = classes.map((name, k) => ({
    name,
    p: probabilities[i * classes.length + k] as number,
  }))
  own.sort((a, b) => b.p - a.p)
  const chosen = own.findIndex(({ p }) => p === sure[i])
  return own
    .filter(({ p }, k) => k !== chosen && p >= 0.01)
    .slice(0, 2)
    .map(({ name, p }) => `${clip(name)} ${Math.round(100 * p)} %`)
    .join(', ')
}
