import { clip } from '../text-table.js'
import { percentText } from '../words.js'
import { type Html, html, px } from './html.js'
import type { Report } from './report.js'

const MOST = 40
const LABELS = 150
const TOP = 116

/** Which columns each was predicted from, as a heat map and, for those who cannot see it, a table. */
export function influenceSection({ influence }: Report): Html | undefined {
  const learned = influence.filter(({ shares }) => shares.some((share) => share > 0)).slice(0, MOST)
  if (learned.length < 2) return undefined
  const cell = learned.length > 12 ? 22 : 32
  const size = cell * learned.length
  const middle = cell / 2 + 4
  const most = Math.max(...learned.flatMap(({ shares }) => shares))
  const labels = learned.map(
    (
      { name },
      i,
    ) => html`<text x="${LABELS - 6}" y="${TOP + cell * i + middle}" text-anchor="end">${short(name)}</text>
<text transform="translate(${LABELS + cell * i + middle} ${TOP - 6}) rotate(-60)">${short(name)}</text>`,
  )
  const cells = learned.flatMap((row, i) =>
    learned.map((column, j) => {
      const share = row.shares[column.index] ?? 0
      const shown = Math.sqrt(share / most)
      return html`<rect class="track" fill-opacity=".35" x="${LABELS + cell * j}" y="${TOP + cell * i}" width="${cell - 1}" height="${cell - 1}" rx="2"/>
<rect class="made" fill-opacity="${px(shown * 10) === '0' ? 0 : shown.toFixed(2)}" x="${LABELS + cell * j}" y="${TOP + cell * i}" width="${cell - 1}" height="${cell - 1}" rx="2"><title>${row.name} from ${column.name}: ${percentText(share)}</title></rect>`
    }),
  )
  const head = learned.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)
  const rows = learned.map(
    (row) =>
      html`<tr><th scope="row">${row.name}</th>${learned.map(
        ({ index }) => html`<td class="n">${percentText(row.shares[index] ?? 0)}</td>`,
      )}</tr>`,
  )
  const width = LABELS + size + 90
  return html`<section>
<h2>What was predicted from what</h2>
<p>Each row is a column that is predicted; the darker a square, the more of the prediction comes from the
column above it.</p>
<div class="wide"><svg viewBox="0 0 ${width} ${TOP + size}" width="${width}" style="max-width:none" role="img" aria-label="Heat map; the table below says the same">${labels}${cells}</svg></div>
<details><summary>The same as a table</summary><div class="wide"><table>
<thead><tr><th scope="col">predicted</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>
</section>`
}

function short(name: string): string {
  const characters = [...clip(name)]
  return characters.length > 20 ? `${characters.slice(0, 19).join('')}…` : characters.join('')
}
