import {
  type DrawDiagnostics,
  type DrawnColumn,
  type DrawnPair,
  distributionDrawing,
  drawNoteText,
  drawnColumnText,
  drawnPairText,
  pairDrawing,
} from '../../diagnostics/index.js'
import { counted, countText, numberText, percentText } from '../words.js'
import { shareBar } from './bar.js'
import { svgOf } from './drawing.js'
import { type Html, html } from './html.js'
import type { Report } from './report.js'

const MOST = 30
/** More notes than these are folded. */
const NOTES = 12

/** What draws look like beside what is observed, how far they are apart, and where they are not to be trusted. */
export function drawsSection({ draws, sampled }: Report): Html | undefined {
  if (draws === undefined || draws.diagnostics.columns.length === 0) return undefined
  const { diagnostics, pair, written } = draws
  const shown = diagnostics.columns.slice(0, MOST)
  const figures = shown.map((column, i) => figureOf(column, `draws-${i}`))
  const more = diagnostics.columns.length - shown.length
  return html`<section>
<h2>Draws</h2>
<p><span class="key a"></span>observed<span class="key b"></span>drawn, ${ofWhich(diagnostics, written)}.
${sampled ? html`Drawn for a sample of ${counted(diagnostics.rows, 'row')}, and not the draws that were written. ` : rowsText(diagnostics)}Where
holes are not made at random, what is drawn and what is observed may well differ.</p>
${notesOf(diagnostics, sampled)}
<h3>Observed and drawn, by column</h3>
<p>Densities, or shares of classes: a line or a stroke for each draw. Where a column has few holes, each has a row
of its own, with a cross for each draw.</p>
<div class="grid">${figures}</div>
${more > 0 ? html`<p>${counted(more, 'more column')} not shown.</p>` : ''}
${pair === undefined ? '' : pairOf(pair)}
${spreadOf(diagnostics)}</section>`
}

function ofWhich({ draws }: DrawDiagnostics, written: number): string {
  return draws === written
    ? `in ${counted(draws, 'draw')}`
    : `in the first ${draws} of ${written} draws`
}

function rowsText({ rows, of }: DrawDiagnostics): string {
  return rows < of ? `Of ${countText(rows)} of ${countText(of)} rows. ` : ''
}

function notesOf({ notes }: DrawDiagnostics, sampled: boolean): Html {
  if (notes.length === 0) {
    return html`<p>Nothing about them is conspicuous: which says nothing of holes that depend on what is missing.</p>`
  }
  const items = notes.map(
    // A sample's rows have other numbers.
    (note) =>
      html`<li>${drawNoteText(sampled && 'rows' in note ? { ...note, rows: [] } : note)}.</li>`,
  )
  const rest = items.slice(NOTES)
  const folded =
    rest.length === 0
      ? ''
      : html`<details><summary>${counted(rest.length, 'more')}</summary><ul>${rest}</ul></details>`
  return html`<h3>Worth a look</h3><ul>${items.slice(0, NOTES)}</ul>${folded}`
}

function figureOf(column: DrawnColumn, id: string): Html {
  const { name, observed, holes, distribution } = column
  const title = `${name}: observed and drawn`
  const others = distribution.type === 'classes' ? distribution.others : 0
  const beyond = distribution.type === 'numbers' ? distribution.beyond : 0
  const note =
    others > 0
      ? `; ${countText(others)} more ${others === 1 ? 'class' : 'classes'}`
      : beyond > 0
        ? `; ${countText(beyond)} beyond the picture`
        : ''
  return html`<div><h3>${name}</h3>
<p>${counted(observed, 'observed cell')}, ${counted(holes, 'hole')}${note}</p>
${svgOf(distributionDrawing(column), id, title, drawnColumnText(column))}</div>`
}

function pairOf(pair: DrawnPair): Html {
  const { x, y } = pair
  const title = `${y.name} against ${x.name}`
  return html`<h3>${title}</h3>
<p>The two columns that are most related: dots are rows that have both, crosses are rows with a hole, drawn.
Crosses that lie where no dots are do not go with the rest of their rows.</p>
<div class="wide">${svgOf(pairDrawing(pair), 'draws-pair', title, drawnPairText(pair))}</div>`
}

function spreadOf({ columns, draws }: DrawDiagnostics): Html | string {
  const head = ['column', 'observed', 'drawn'].map((name) => html`<th scope="col">${name}</th>`)
  const numbers = columns.flatMap(({ name, distribution }) =>
    distribution.type === 'classes'
      ? []
      : [
          html`<tr><th scope="row">${name}</th>${(['observed', 'drawn'] as const).map((side) => {
            const [mean, sd, ...ends] = distribution.summary.map((line) => line[side])
            return html`<td>${mean} ± ${sd} (${ends.join(', ')})</td>`
          })}</tr>`,
        ],
  )
  const summary =
    numbers.length === 0
      ? ''
      : html`<details><summary>In numbers</summary><div class="wide"><p>Mean ± sd (least, quartiles, largest)</p><table>
<thead><tr>${head}</tr></thead><tbody>${numbers}</tbody></table></div></details>`
  if (draws < 2) return summary
  const rows = columns.map(
    ({ name, holes, spread: { betweenSd, differ, share } }) => html`<tr><th scope="row">${name}</th>
<td class="n">${countText(holes)}</td>
<td class="w">${Number.isNaN(differ) ? `${numberText(betweenSd)} sd` : `${percentText(differ)} differ`}</td>
<td>${Number.isNaN(share) ? '' : shareBar(share)}</td><td class="w">${percentText(share)}</td></tr>`,
  )
  return html`<h3>How far draws of a cell are apart</h3>
<p>The sd of the draws of one hole, averaged, in sd of the column; of classes, how often two draws of a hole differ.
The bar is the share of the drawn cells’ variance that lies between draws of the same cell: where it is full, the
rest of a row says nothing of the cell, and where it is empty, all draws agree.</p>
<div class="wide"><table><thead><tr><th scope="col">column</th><th scope="col" class="n">holes</th>
<th scope="col">apart</th><th scope="col"></th><th scope="col">between draws</th></tr></thead><tbody>${rows}</tbody></table></div>
${summary}`
}
