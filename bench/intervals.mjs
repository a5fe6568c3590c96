/**
 * Do intervals hold what they say? Fits tables with holes whose truth is known (NAME.csv, NAME.anything.csv, as
 * `bench:accuracy` takes them), and looks at the hidden numbers: how many of the 90 % intervals hold the true value, in
 * all and in each third of their widths (in deviations of the columns), and the continuous ranked probability score of
 * the whole distribution beside that of a normal one around what fills, with the error that the column states.
 *
 *     npm run bench:intervals -- DIR [--budget fast] [--only yacht] [--interval 0.9] [--seed 1] [--json]
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ColumnModel } from '../dist/learn/index.js'
import { readTable } from '../dist/node.js'
import { holedTables } from './accuracy/fill.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    budget: { type: 'string', multiple: true, default: ['fast', 'balanced'] },
    only: { type: 'string', multiple: true, default: [] },
    interval: { type: 'string', default: '0.9' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('bench/intervals.mjs: a folder of tables, got none')
  process.exit(2)
}
const interval = Number(options.interval)
/** Levels of which quantiles are asked for are (k + 1/2) / (2 HALF). */
const HALF = 20

function density(z) {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** The normal distribution function: M. Abramowitz, I. Stegun, 7.1.26. */
function below(z) {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = (series * Math.exp(-x * x)) / 2
  return z > 0 ? 1 - tail : tail
}

/** T. Gneiting, A. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation" (2007). */
function scoreOfNormal(mean, sd, truth) {
  if (!(sd > 0)) return Math.abs(truth - mean)
  const z = (truth - mean) / sd
  return sd * (z * (2 * below(z) - 1) + 2 * density(z) - 1 / Math.sqrt(Math.PI))
}

function deviationOf(values) {
  const known = values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value / known.length, 0)
  return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2 / known.length, 0))
}

async function judge(name, budget) {
  const truth = await readTable(join(folder, `${name.split('.')[0]}.csv`))
  const kinds = new Map(truth.columns.map((column) => [column.name, column.schema]))
  const holes = await readTable(join(folder, `${name}.csv`), { kinds })
  const start = performance.now()
  const model = await ColumnModel.fit(holes, { budget, seed: Number(options.seed), threads: 1 })
  const seconds = (performance.now() - start) / 1000
  const plain = Array.from({ length: HALF }, (_, k) =>
    model.estimate(holes, { interval: 1 - (k + 0.5) / HALF, round: false }),
  )
  const errors = new Map(model.columns.map((column) => [column.name, column.error]))
  const cells = []
  let score = 0
  let normal = 0
  for (const [e, own] of model.estimate(holes, { interval }).entries()) {
    const column = truth.column(own.name)
    if (own.asClasses || column.levels.length > 0) continue
    const sd = deviationOf(column.values)
    for (const [i, row] of own.rows.entries()) {
      const value = column.values[row]
      if (Number.isNaN(value)) continue
      const rounding = 1e-9 * Math.max(sd, Math.abs(value))
      const holds = value >= own.low[i] - rounding && value <= own.high[i] + rounding
      cells.push({ width: (own.high[i] - own.low[i]) / sd, holds })
      for (const [k, some] of plain.entries()) {
        const level = (k + 0.5) / (2 * HALF)
        const [low, high] = [value - some[e].low[i], value - some[e].high[i]]
        const loss =
          Math.max(level * low, (level - 1) * low) + Math.max((1 - level) * high, -level * high)
        score += loss / HALF / sd
      }
      normal += scoreOfNormal(own.values[i], errors.get(own.name), value) / sd
    }
  }
  cells.sort((a, b) => a.width - b.width)
  const third = Math.ceil(cells.length / 3)
  const share = (some) => some.filter(({ holds }) => holds).length / some.length
  return {
    name,
    budget,
    cells: cells.length,
    seconds,
    held: share(cells),
    thirds: [0, 1, 2].map((k) => share(cells.slice(k * third, (k + 1) * third))),
    width: cells.reduce((sum, { width }) => sum + width / cells.length, 0),
    score: score / cells.length,
    normal: normal / cells.length,
  }
}

const percent = (share) => (100 * share).toFixed(1).padStart(5)
const found = []
for (const budget of options.budget) {
  for (const name of holedTables(folder, options.only)) {
    const one = await judge(name, budget)
    if (one.cells === 0) continue
    found.push(one)
    if (options.json) continue
    console.log(
      [
        `${one.name} ${budget}`.padEnd(28),
        `${String(one.cells).padStart(5)} cells`,
        `held ${percent(one.held)} %`,
        `thirds ${one.thirds.map(percent).join(' ')}`,
        `width ${one.width.toFixed(3)}`,
        `score ${one.score.toFixed(4)}, of a normal ${one.normal.toFixed(4)}: ${percent(1 - one.score / one.normal)} % less`,
        `${one.seconds.toFixed(1)} s`,
      ].join('  '),
    )
  }
}
if (options.json) console.log(JSON.stringify(found))
else {
  const mean = (of) => found.reduce((sum, one) => sum + of(one) / found.length, 0)
  console.log(
    `${found.length} tables: held ${percent(mean(({ held }) => held))} %, scores ${percent(
      mean(({ score, normal }) => 1 - score / normal),
    )} % less than those of a normal`,
  )
}
