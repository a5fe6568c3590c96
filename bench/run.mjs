/**
 * Measures colmask beside its peers, in one run. `node bench/run.mjs --help`; README.md explains.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { nodeOf } from '../scripts/node-of.mjs'
import { CHARTED, MAIN, percent, shapeText, tables } from './cases.mjs'
import { drawCharts } from './charts.mjs'
import { joined } from './contenders/colmask.mjs'
import { measure } from './measure.mjs'
import { makeProblem, SEED } from './problem.mjs'
import { boundTable, machineLine, resultsPage, resultTable } from './report.mjs'
import { againstBounds } from './targets.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = resolve(HERE, '..')

const HELP = `npm run bench -- [options]

  --quick         fewer cases, fewer rounds: aims at two minutes, and writes no files
  --only NAME     contenders whose name contains NAME, beside ours; may be repeated
  --shape RxC     cases of this shape only, as 8192x1024 or 8x8x256x256; may be repeated
  --out DIR       write RESULTS.md and the charts there; default bench/, of a full run alone
  --node MAJOR    on this Node too, in a column beside the one at hand; it is fetched from npm
                  (Linux, macOS and Windows as npm has them). Takes twice the time, but for --quick
  --no-build      measure dist/ as it is
  --help          this text`

/** One file a peer. Ours comes first: the rest is compared with it. */
const PEERS = [
  'colmask',
  'colmask-relaxed',
  'memcpy',
  'plain-js',
  'tfjs-wasm',
  'onnxruntime-node',
  'onnxruntime-web',
  'jax-js',
  'pytorch',
]

function options() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      shape: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      node: { type: 'string' },
      // What a run hands to its other Node: where its results go, and how long it may take.
      json: { type: 'string' },
      seconds: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const full =
    values.json === undefined &&
    !values.quick &&
    values.only.length === 0 &&
    values.shape.length === 0
  // Two Nodes share the two minutes of a quick run; a full one takes as long on each.
  const most = values.quick ? (values.node === undefined ? 105 : 50) : 570
  return {
    ...values,
    seconds: Number(values.seconds ?? most),
    out: values.out ?? (full ? HERE : undefined),
  }
}

function npm(args, cwd) {
  console.error(`> npm ${args.join(' ')}`)
  const { status } = spawnSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`bench: npm ${args.join(' ')} must succeed, got exit ${status}`)
}

/** Builds the package and installs the peers, which are no dependencies of the project itself. */
function prepare(settings) {
  if (!settings['no-build']) npm(['run', 'build'], ROOT)
  if (!existsSync(resolve(HERE, 'node_modules'))) npm(['ci', '--ignore-scripts'], HERE)
}

/** Opens every peer; one that cannot run is skipped, with a sentence that says why. */
async function openPeers(colmask) {
  const opened = []
  const skipped = []
  for (const name of PEERS) {
    try {
      const { open } = await import(`./contenders/${name}.mjs`)
      opened.push({ name, ...(await open({ colmask })) })
    } catch (error) {
      if (name === 'colmask') throw error
      skipped.push(`${name}: ${String(error?.message ?? error).split('\n')[0]}`)
    }
  }
  return { opened, skipped }
}

/** What the results of a problem must be, computed by us, once each. */
function expectations(colmask, problem) {
  const { op, shape, x, k, v, mask, maskShape, gradOut, probs } = problem
  const floats = (data) => colmask.tensor(data, { shape })
  const doubles = (data) => colmask.tensor(Float64Array.from(data), { shape })
  const hidden = () => colmask.tensor(mask, { shape: maskShape })
  const answers = {
    maskedSoftmax: () => colmask.maskedSoftmax(floats(x), hidden()),
    softmax: () => colmask.softmax(floats(x)),
    maskedSoftmaxBackward: () =>
      colmask.maskedSoftmaxBackward(floats(gradOut), floats(probs), hidden()),
    // In double, by the plain implementation: ours in float32 is judged by it as everyone is.
    attention: () => colmask.attention(doubles(x), doubles(k), doubles(v), { mask: hidden() }),
    attentionAndBackward: () => {
      const tensors = [gradOut, x, k, v].map(doubles)
      return { data: joined(colmask.attentionBackward(...tensors, { mask: hidden() })) }
    },
    randn: () => {
      colmask.manualSeed(SEED)
      return colmask.randn(shape)
    },
  }
  const known = new Map()
  return (kind) => {
    if (kind === 'copy') return x
    const wanted = kind === 'softmax' ? 'softmax' : op
    if (!known.has(wanted)) known.set(wanted, answers[wanted]().data)
    return known.get(wanted)
  }
}

function selected(all, skipped, { only }) {
  if (only.length === 0) return all
  const matches = (name) => only.some((part) => name.toLowerCase().includes(part.toLowerCase()))
  if (!all.some(({ name }) => matches(name))) {
    const known = [...all.map(({ name }) => name), ...skipped.map((why) => `skipped: ${why}`)]
    const list = known.map((line) => `\n  ${line}`).join('')
    throw new RangeError(
      `bench: --only must name a contender, got ${only.join(', ')}; there are${list}`,
    )
  }
  // Bounds are about ours in a given output, in a workspace and on the pool, too.
  return all.filter(({ name }) => name.startsWith('colmask') || matches(name))
}

/** Seconds for the rounds of a case, if there is time enough for all. */
function nominalBudget(wanted, { quick }, chartOnly) {
  const { op, mask, share, shape } = wanted
  const half = op === 'maskedSoftmax' && mask === 'column' && share === MAIN.share
  if (half && shapeText(shape) === shapeText(MAIN.shape)) return quick ? 10 : 40
  if (chartOnly) return 4
  return quick ? 2.5 : 9
}

/**
 * Measures the tables one after the other. Where contenders are slow, the cases still to come get
 * less each, so that the whole stays near the time given.
 */
async function measureTables(wanted, contenders, colmask, settings) {
  const deadline = performance.now() + settings.seconds * 1000
  const budgets = wanted.flatMap(({ cases, chartOnly }) =>
    cases.map((one) => nominalBudget(one, settings, chartOnly)),
  )
  const nextBudget = () => {
    const left = budgets.reduce((a, b) => a + b, 0)
    // Part of the time goes into inputs, comparisons and warming up.
    const share = (0.6 * (deadline - performance.now())) / 1000 / left
    return budgets.shift() * Math.max(0, Math.min(1, share))
  }
  const results = []
  for (const table of wanted) {
    const chosen = table.chartOnly
      ? contenders.filter(({ name }) => CHARTED.includes(name))
      : contenders.filter(({ name }) => table.contenders?.test(name) ?? true)
    const cases = []
    for (const one of table.cases) {
      const masked = one.share === undefined ? '' : `, ${percent(one.share)} masked`
      console.error(`measuring ${table.title}${masked}`)
      const problem = makeProblem(one, colmask)
      const effort = { budget: nextBudget(), fewest: settings.quick ? 1 : 3 }
      const expected = expectations(colmask, problem)
      cases.push({ wanted: one, measured: await measure(problem, chosen, expected, effort) })
    }
    results.push({ ...table, cases })
    if (!table.chartOnly) console.log(`\n${table.title}\n\n${resultTable({ cases })}`)
  }
  return results
}

function wantedTables(settings) {
  const all = tables(settings)
  if (settings.shape.length === 0) return all
  const chosen = all.filter(({ cases }) => settings.shape.includes(shapeText(cases[0].shape)))
  if (chosen.length > 0) return chosen
  const shapes = [...new Set(all.map(({ cases }) => shapeText(cases[0].shape)))].join(', ')
  throw new RangeError(`bench: --shape must be one of ${shapes}, got ${settings.shape.join(', ')}`)
}

function write(directory, runs) {
  mkdirSync(directory, { recursive: true })
  const charts = drawCharts(runs[0].results)
  for (const { file, svg } of charts) writeFileSync(resolve(directory, file), svg)
  writeFileSync(resolve(directory, 'RESULTS.md'), resultsPage(runs, charts))
}

/** The same cases on another Node, in a process of its own: what it found. */
async function runOn(major, { quick, only, shape, seconds }) {
  const node = await nodeOf(major)
  const folder = mkdtempSync(join(tmpdir(), 'colmask-bench-'))
  const json = join(folder, 'run.json')
  const args = ['--no-build', '--json', json, '--seconds', String(seconds)]
  if (quick) args.push('--quick')
  for (const name of only) args.push('--only', name)
  for (const size of shape) args.push('--shape', size)
  try {
    const script = fileURLToPath(import.meta.url)
    const { status } = spawnSync(node, [script, ...args], { stdio: 'inherit' })
    if (status !== 0) throw new Error(`bench: Node ${major} must succeed, got exit ${status}`)
    return JSON.parse(readFileSync(json, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Measures all cases on the Node that runs this. */
async function runHere(settings) {
  const wanted = wantedTables(settings)
  const start = performance.now()
  const colmask = await import('../dist/index.js')
  const { opened, skipped } = await openPeers(colmask)
  try {
    const contenders = selected(
      opened.flatMap((peer) => peer.contenders),
      skipped,
      settings,
    )
    const { node, v8 } = process.versions
    const versions = opened.map(({ name, version }) => [name, version])
    console.log(`\n${machineLine()}\n- Node ${node} (V8 ${v8})`)
    for (const [name, version] of versions) console.log(`- ${name} ${version}`)
    for (const sentence of skipped) console.log(`- Skipped: ${sentence}`)
    const results = await measureTables(wanted, contenders, colmask, settings)
    const backend = colmask.backend()
    const outcomes = againstBounds({ results, backend })
    const minutes = (performance.now() - start) / 60_000
    return { node, v8, backend, results, versions, skipped, outcomes, minutes }
  } finally {
    for (const { close } of opened) await close?.()
  }
}

async function main() {
  const settings = options()
  if (settings.help) return console.log(HELP)
  wantedTables(settings)
  prepare(settings)
  // Fetched before anything is measured, so that a name that npm does not have costs no time.
  if (settings.node !== undefined) await nodeOf(settings.node)
  const runs = [await runHere(settings)]
  if (settings.json !== undefined) return writeFileSync(settings.json, JSON.stringify(runs[0]))
  if (settings.node !== undefined) runs.push(await runOn(settings.node, settings))
  console.log(`\nAgainst the bounds\n\n${boundTable(runs)}`)
  console.log(`\n${runs.reduce((sum, { minutes }) => sum + minutes, 0).toFixed(1)} minutes`)
  if (settings.out !== undefined) write(resolve(settings.out), runs)
}

try {
  await main()
} catch (error) {
  // What the user can mend is said in a line; anything else is a bug, and shown whole.
  const known = /^(bench: |Unknown option|Option )/.test(error.message)
  console.error(known ? error.message : error)
  process.exitCode = 1
}
