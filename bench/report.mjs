import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import { percent } from './cases.mjs'
import { WHERE_TIME_GOES } from './reasons.mjs'

/** A duration in the unit that suits it. */
export function duration(ns) {
  if (ns < 1e3) return `${digits(ns)} ns`
  if (ns < 1e6) return `${digits(ns / 1e3)} µs`
  return `${digits(ns / 1e6)} ms`
}

/** Three digits; more only where they stand before the point. */
const digits = (value) => (value < 1000 ? value.toPrecision(3) : value.toFixed(0))

const perElement = (ns, shape) => digits(ns / shape.reduce((a, b) => a * b, 1))

/** Rows of text as a Markdown table, padded so that it reads well as it is. */
export function markdownTable(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => [...row[i]].length)))
  const line = (row) => `| ${row.map((cell, i) => pad(cell, widths[i], i > 0)).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

function pad(cell, width, right) {
  const space = ' '.repeat(width - [...cell].length)
  return right ? space + cell : cell + space
}

/** The first contender measured is ours: ratios are over it. */
const baseline = (measured) => measured.find(({ name }) => name === 'colmask')?.median

function cellsOf({ wanted, measured }, name) {
  const entry = measured.find((candidate) => candidate.name === name)
  if (entry?.median === undefined) return [entry === undefined ? '' : 'see below', '', '']
  const ours = baseline(measured)
  return [
    duration(entry.median),
    perElement(entry.median, wanted.shape),
    ours === undefined ? '' : (entry.median / ours).toFixed(2),
  ]
}

/** One table of results; the share of masked columns goes across. */
export function resultTable({ cases }) {
  const names = [...new Set(cases.flatMap(({ measured }) => measured.map(({ name }) => name)))]
  const heads = cases.flatMap(({ wanted: { share } }) => {
    const at = share === undefined ? '' : ` at ${percent(share)}`
    return [`median${at}`, 'ns/elem', 'ratio']
  })
  const rows = names.map((name) => [name, ...cases.flatMap((one) => cellsOf(one, name))])
  const table = markdownTable(['', ...heads], rows)
  const remarks = cases.flatMap(({ wanted: { share }, measured }) =>
    measured
      .filter(({ problem }) => problem !== undefined)
      .map(({ name, problem }) => {
        const at = share === undefined ? '' : ` at ${percent(share)} masked`
        return `- ${name}${at}: not timed, ${problem}`
      }),
  )
  return [table, ...(remarks.length > 0 ? ['', ...remarks] : []), '', agreement(cases)].join('\n')
}

/** How far the results that were timed are from ours, and over how many rounds. */
function agreement(cases) {
  const timed = cases
    .flatMap(({ measured }) => measured)
    .filter(({ median }) => median !== undefined)
  if (timed.length === 0) return 'Nothing was timed.'
  const worst = timed.reduce((a, b) => (b.difference > a.difference ? b : a))
  const rounds = timed.map((entry) => entry.rounds)
  const [fewest, most] = [Math.min(...rounds), Math.max(...rounds)]
  const count = fewest === most ? `${fewest}` : `${fewest} to ${most}`
  const unit = most === 1 ? 'round' : 'rounds'
  const far =
    worst.difference === 0 ? 'none' : `${worst.difference.toExponential(1)} (${worst.name})`
  return `Medians of ${count} ${unit}. Largest relative difference from ours: ${far}.`
}

const times = (found) => (found === undefined ? '' : `${found.value.toFixed(2)}x`)

/** A Node's name in heads: what tells the columns apart is which SIMD it has. */
const nodeName = ({ node, backend }) =>
  `Node ${node.split('.')[0]}${backend === 'wasm-relaxed-simd' ? ' (relaxed SIMD)' : ''}`

const boundText = ({ wanted, atMost }) =>
  atMost ? `at most ${wanted}x` : wanted < 1 ? `at least ${wanted}` : `at least ${wanted}x faster`

/** "Against the bounds": for each Node what is asked, what was found, and the verdict. */
export function boundTable(runs) {
  const flagged = ({ outcomes }) => outcomes.some(({ relaxed }) => relaxed !== undefined)
  const heads = runs.flatMap((run) => [
    `${nodeName(run)}: bound`,
    'found',
    ...(flagged(run) ? ['with relaxed SIMD by a flag'] : []),
    'verdict',
  ])
  const rows = runs[0].outcomes.map(({ name }, i) => [
    name,
    ...runs.flatMap((run) => {
      const { found, relaxed, verdict, ...rest } = run.outcomes[i]
      const at = found?.remark === undefined ? '' : ` at ${found.remark}`
      return [
        boundText(rest),
        `${times(found)}${at}`,
        ...(flagged(run) ? [times(relaxed)] : []),
        verdict,
      ]
    }),
  ])
  return markdownTable(['beside', ...heads], rows)
}

/** Why bounds were missed, those with the same reason together. */
function missedLines(runs) {
  const missed = runs
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ reason }) => reason !== undefined)
  if (missed.length === 0) return []
  const reasons = [...new Set(missed.map(({ reason }) => reason))]
  const lines = reasons.map((reason) => {
    const names = missed.filter((one) => one.reason === reason).map(({ name }) => name)
    return `- *${[...new Set(names)].join('*; *')}*. ${reason}`
  })
  return ['### What was missed, why, and what was tried', '', WHERE_TIME_GOES, '', ...lines, '']
}

/** What the numbers depend on; neither the name nor a path of the machine. */
export function machineLine() {
  const [cpu] = cpus()
  return `- ${cpu?.model.trim() ?? 'unknown CPU'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}`
}

/** A run on one Node, with its engine and its peers. */
function nodeLines(run) {
  return [
    `### ${nodeName(run)}`,
    '',
    `- Node ${run.node} (V8 ${run.v8}), ${run.minutes.toFixed(1)} minutes`,
    ...run.versions.map(([name, version]) => `- ${name} ${version}`),
    ...run.skipped.map((sentence) => `- Skipped: ${sentence}`),
    '',
  ]
}

/**
 * The whole of RESULTS.md: bounds and machine of all Nodes, then their tables.
 *
 * @param {object[]} runs one for each Node, as run.mjs makes them
 * @param {{ file: string, alt: string }[]} charts of the first
 */
export function resultsPage(runs, charts) {
  const day = new Date().toISOString().slice(0, 10)
  const minutes = runs.reduce((sum, run) => sum + run.minutes, 0)
  const command = [
    'npm run bench',
    ...runs.slice(1).map(({ node }) => `-- --node ${node.split('.')[0]}`),
  ]
  const lines = [
    '# Results',
    '',
    `Written by \`${command.join(' ')}\` on ${day}, in one run of ${minutes.toFixed(1)} minutes.`,
    '[README.md](README.md) says what is compared and how to read it.',
    '',
    '## Against the bounds',
    '',
    'Ratios of medians, at 8192x1024 with half of the columns masked, ours in a workspace, unless another case is named.',
    '',
    boundTable(runs),
    '',
    ...missedLines(runs),
    '## Machine and versions',
    '',
    machineLine(),
    '',
    ...runs.flatMap(nodeLines),
    ...charts.flatMap(({ file, alt }) => [`![${alt}](${file})`, '']),
    ...runs.flatMap((run) =>
      run.results
        .filter(({ chartOnly }) => !chartOnly)
        .flatMap((table) => [
          `## ${table.title}${runs.length > 1 ? `, ${nodeName(run)}` : ''}`,
          '',
          resultTable(table),
          '',
        ]),
    ),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
