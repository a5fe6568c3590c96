import { clip } from '../text-table.js'
import { cellText, countText, oddsText } from '../words.js'
import { type Html, html } from './html.js'
import type { Report } from './report.js'

/** Observed cells that do not go with the rest of their rows. */
export function improbableSection({ improbable, sampled }: Report): Html | undefined {
  if (improbable.length === 0) return undefined
  const rows = improbable.map(
    ({ row, column, value, expected, probability }) => html`<tr>
<td class="n">${sampled ? '' : countText(row + 1)}</td><td>${column}</td><td>${clip(cellText(value))}</td>
<td>${clip(cellText(expected))}</td><td class="w">${oddsText(probability)}</td></tr>`,
  )
  return html`<section>
<h2>The most improbable cells</h2>
<p>Cells that have a value which the rest of their row makes one not expect: slips, or the most
interesting rows there are. Nothing was changed in them. Rows count from 1, without a header.</p>
<div class="wide"><table><thead><tr><th scope="col" class="n">${sampled ? '' : 'row'}</th>
<th scope="col">column</th><th scope="col">is</th><th scope="col">expected</th>
<th scope="col">so far off</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}
