/** COVERAGE.md as text, of what was measured. Pure. */
import { markdownTable } from '../report.mjs'
import { BOUNDS, biasOf, coverageOf } from './summary.mjs'
import { verdictsOf } from './verdicts.mjs'

/**
 * @param designs those of designs.mjs, with `ours` ({ drawnBy, runs, seconds, methods } or undefined) and `peers` (by
 *   method)
 * @param of `{ mice, r, seed }`
 */
export function reportOf(designs, { mice, r, seed }) {
  const judged = verdictsOf(designs)
  const drawnBy = [...new Set(designs.flatMap(({ ours }) => ours?.drawnBy ?? []))].join('; ')
  return `${[
    '# Is inference from completed tables valid?',
    aboutOf({ drawnBy, mice, r, seed }),
    '## In short',
    inShort(judged),
    '## Bounds',
    BOUNDS_TEXT,
    ...judged.flatMap((result) =>
      sectionOf(
        designs.find(({ id }) => id === result.id),
        result,
      ),
    ),
    '## How it is measured',
    HOW,
  ].join('\n\n')}\n`
}

function aboutOf({ drawnBy, mice, r, seed }) {
  const peer = mice === undefined ? 'mice was not measured' : `mice is ${mice}, on R ${r}`
  return `Written by \`npm run bench:coverage\`, seed ${seed}; [README.md](README.md#coverage) says how to do it again.
Tables whose truth is known lose cells, are completed several times, analysed one by one, and pooled by Rubin's rules
(\`colmask/pool\`). A 95 % interval should hold the truth in 95 of 100 tables. Completed by
${drawnBy}.
${peer}.`
}

const percent = (value, digits = 1) => `${(100 * value).toFixed(digits)} %`
/** A share without its leading 0, as .951 or 1.000. */
const share = (value, digits = 3) => value.toFixed(digits).replace(/^0/, '')
const signed = (value) => (value < 0 ? '-' : '+') + percent(Math.abs(value))

const BOUNDS_TEXT = `- **Bias** at most ${percent(BOUNDS.bias, 0)}: of the truth for coefficients and for correlations on Fisher's z, of the column's
  standard deviation for means, of the response's for intercepts.
- **Coverage** of 95 % intervals from ${share(BOUNDS.coverage[0], 2)} to ${share(BOUNDS.coverage[1], 2)}.
- **Width** of the interval, on average, at most ${BOUNDS.width} of the narrowest of mice's three methods that is valid: whose
  bias and coverage are within these bounds, as far as its runs tell (two Monte-Carlo errors). Where none is, the
  width is not judged.

A miss in brackets is within two Monte-Carlo errors of the bound: more runs may settle it either way.`

/** Which bounds hold, and each miss, in words. */
function inShort(judged) {
  const all = judged.flatMap(({ verdicts }) => verdicts)
  const holding = (verdicts) => verdicts.filter(({ holds }) => holds).length
  const lines = judged.flatMap(({ id, runs, verdicts }) => {
    const count = verdicts.length
    const said = holding(verdicts) === count ? `all ${count}` : `${holding(verdicts)} of ${count}`
    const missed = verdicts.filter(({ holds }) => !holds)
    return [
      `- **${id}** (${runs.toLocaleString('en')} runs): ${said} hold`,
      ...missed.map((verdict) => `  - ${verdict.label} misses: ${missesText(verdict)}`),
    ]
  })
  const isValid = holding(all) === all.length
  return `${isValid ? 'Yes' : 'Not yet'}: of ${all.length} estimates ${holding(all)} keep all bounds below.
${isValid ? '' : `What misses which, and by how much:\n`}\n${lines.join('\n')}`
}

function missesText({ misses, bias, coverage, ratio }) {
  const values = {
    bias: () => `bias ${signed(bias.value)}`,
    coverage: () => `coverage ${share(coverage.value)}`,
    width: () => `width ${ratio.value.toFixed(2)}`,
  }
  return misses.map(({ what, sure }) => (sure ? values[what]() : `(${values[what]()})`)).join(', ')
}

function sectionOf(design, { runs, verdicts }) {
  const { id, title, about, draws, ours } = design
  const formula = design.estimands.find((one) => one.formula)?.formula
  const fitted = formula === undefined ? '' : ` Regression: \`${formula}\`.`
  return [
    `## ${id}: ${title}`,
    `${about}\n${draws} completed tables.${fitted} ${runs.toLocaleString('en')} runs of ours, ${seconds(ours.seconds)} a run.`,
    verdictTable(design, verdicts),
    `Beside it: bias / coverage / width.${peerRuns(design)}`,
    besideTable(design),
  ]
}

const seconds = (value) => `${value.toPrecision(2)} s`

function verdictTable({ estimands }, verdicts) {
  const head = ['', 'truth', 'bias', 'coverage', 'width', 'of the narrowest valid', 'verdict']
  const rows = verdicts.map((verdict, i) => {
    const { label, bias, coverage, width, ratio, narrowest, holds } = verdict
    return [
      label,
      number(estimands[i].truth),
      `${signed(bias.value)} ± ${(100 * bias.error).toFixed(1)}`,
      `${share(coverage.value)} ± ${share(coverage.error)}`,
      number(width),
      ratio === undefined ? 'none valid' : `${ratio.value.toFixed(2)} (${narrowest})`,
      holds ? 'holds' : `misses ${missesText(verdict)}`,
    ]
  })
  return markdownTable(head, rows)
}

const number = (value) => (value === 0 ? '0' : value.toPrecision(3).replace(/^(-?)0\./, '$1.'))

function peerRuns({ peers }) {
  const said = Object.entries(peers).map(
    ([name, { runs, iterations, seconds: spent }]) =>
      `${name} ${runs.toLocaleString('en')} runs, ${iterations} iteration${iterations === 1 ? '' : 's'}, ${seconds(spent)} a run`,
  )
  return said.length === 0 ? '' : ` mice: ${said.join('; ')}.`
}

function besideTable(design) {
  const columns = [
    ['colmask', design.ours.methods.colmask],
    ...Object.entries(design.peers).map(([name, { estimands }]) => [`mice ${name}`, estimands]),
    ['rows without holes', design.ours.methods.complete],
    ['no holes', design.ours.methods.whole],
  ]
  const rows = design.estimands.map((estimand) => [
    estimand.label,
    ...columns.map(([, summaries]) => cellOf(summaries[estimand.label], estimand)),
  ])
  return markdownTable(['', ...columns.map(([name]) => name)], rows)
}

function cellOf(summary, estimand) {
  const { value: bias } = biasOf(summary, estimand)
  const failed = summary.failed > 0 ? ` (${summary.failed} failed)` : ''
  return `${signed(bias)} / ${share(coverageOf(summary).value)} / ${number(summary.width)}${failed}`
}

const HOW =
  `- **Truth** is in closed form: coefficients and means are those that the tables are made with or follow from them
  (coverage/designs.mjs says how), correlations are turned into z. Only the standard deviation of y in c, by which the
  bias of its mean and of the intercept is divided, is of a sample of 2,000,000.
- **Intervals** are Rubin's, with Barnard's and Rubin's degrees of freedom; a whole table's are rows less coefficients,
  for a mean rows less 1, for z rows less 3. z has the variance 1 / (rows - 3).
- **The same tables** go to all: ours, mice's (the first ones, where it has fewer runs), the rows without holes alone,
  and the data before any cell was lost. mice completes them in R; regressions and pooling are the same code for all.
- **mice** has its defaults but for the method and, where they say so, the iterations: categories are drawn by logistic and multinomial
  regressions with norm and pmm, and by trees with cart. No product or square is told to anybody.
- **±** is the Monte-Carlo error: the standard deviation of what so few runs would give again and again.
- A run that fails counts as an interval that does not hold the truth.
`.trim()
