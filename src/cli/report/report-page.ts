import { counted, countText, secondsText } from '../words.js'
import { columnsSection } from './columns.js'
import { curvesSection } from './curves.js'
import { distributionsSection } from './distributions.js'
import { drawsSection } from './draws.js'
import { fillsSection } from './fills.js'
import { Html, html } from './html.js'
import { improbableSection } from './improbable.js'
import { influenceSection } from './influence.js'
import type { Report } from './report.js'
import { STYLE } from './style.js'

/** One page that needs nothing but itself: no request, no script. */
export function reportPage(report: Report): string {
  const { input, rows, seconds, columns, warnings } = report
  const holes = columns.reduce((sum, { missing }) => sum + missing, 0)
  const filled = columns.reduce((sum, column) => sum + column.filled, 0)
  const facts = [
    ['rows', countText(rows)],
    ['columns', countText(columns.length)],
    ['holes', countText(holes)],
    ['filled', countText(filled)],
    ['time', secondsText(seconds)],
  ].map(([name = '', value = '']) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)
  const sections = [
    columnsSection,
    distributionsSection,
    drawsSection,
    fillsSection,
    influenceSection,
    improbableSection,
    curvesSection,
  ]
  const notes =
    warnings.length === 0
      ? ''
      : html`<section><h2>Worth knowing</h2><ul>${warnings.map((w) => html`<li>${w}</li>`)}</ul></section>`
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${input}: ${counted(filled, 'hole')} filled</title>
${style()}</head><body>
<header><h1>${input}</h1><dl>${facts}</dl></header>
<main>${notes}${sections.flatMap((section) => section(report) ?? [])}</main>
<footer>Made by colmask, on this machine: the page asks nothing of any other.</footer>
</body></html>
`.text
}

function style() {
  return new Html(`<style>${STYLE}</style>`)
}
