import { counted, countText, errorText, isCodes, ruleWords, skillWords } from '../words.js'
import { shareBar } from './bar.js'
import { type Html, html } from './html.js'
import type { Report } from './report.js'

/** What was filled, column by column, and how well each is predicted. */
export function columnsSection({ columns }: Report): Html {
  const rows = columns.map((column) => {
    const { name, kind, missing, filled, filledWith, error, typicalError } = column
    const kindText = isCodes(column) ? `${kind}, as classes` : kind
    const isPredicted = filledWith === 'predictions'
    const words = skillWords(column)
    return html`<tr>
<th scope="row">${name}</th><td>${kindText}</td><td class="n">${countText(missing)}</td>
<td class="n">${countText(filled)}</td>
<td class="w${isPredicted ? '' : ' plain'}">${words}</td>
<td>${isPredicted && !Number.isNaN(column.skill) ? shareBar(column.skill) : ''}</td>
<td class="w">${errorText(column, error)}</td><td class="w">${errorText(column, typicalError)}</td>
</tr>`
  })
  return html`<section>
<h2>What was filled, and how well</h2>
<p>How well each column is predicted was found on cells that have a value but were held back from the
model. The bar is the share of the mean’s squared error that predictions avoid. A column that cannot be
predicted better than by its mean, or most frequent value, is left at that. Whole numbers are learned as
classes where held-back cells show them to be codes, such as statuses.</p>
<div class="wide"><table>
<thead><tr><th scope="col">column</th><th scope="col">kind</th><th scope="col" class="n">holes</th>
<th scope="col" class="n">filled</th><th scope="col">predicted</th><th scope="col"></th>
<th scope="col">typical error</th><th scope="col">of the mean or mode</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${rulesOf(columns)}</section>`
}

function rulesOf(columns: Report['columns']): Html | string {
  const rules = columns.flatMap((column) => column.rules.map((rule) => [column, rule] as const))
  if (rules.length === 0) return ''
  const items = rules.map(
    ([column, rule]) =>
      html`<li>${ruleWords(column, rule)}, as in ${counted(rule.checked, 'cell')}</li>`,
  )
  return html`<h3>Rules</h3>
<p>What held in every row that was seen fills holes first, where what it needs is given. The errors above are
those of the other holes.</p>
<ul>${items}</ul>
`
}
