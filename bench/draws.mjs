/**
 * Are draws fit for tests and intervals? Makes tables of x and y = 2 x + noise of which both lose cells
 * completely at random, draws each several times, regresses y on x in every drawn table, and pools
 * slopes and errors by Rubin's rules. The slope should be 2 and its 95 % interval hold 2 in 95 of 100.
 *
 *     npm run bench:draws -- [--runs 100] [--draws 20] [--rows 500] [--holes 0.4] [--noise 0.5]
 *                            [--budget fast] [--threads 1] [--json]
 *
 * Source: D. Rubin, "Multiple Imputation for Nonresponse in Surveys" (1987), 3.1; the degrees of
 * freedom: J. Barnard and D. Rubin, "Small-sample degrees of freedom with multiple imputation" (1999).
 */
import { parseArgs } from 'node:util'
import { Generator, rand, randn } from '../dist/index.js'
import { ColumnModel, Table } from '../dist/learn/index.js'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    draws: { type: 'string', default: '20' },
    rows: { type: 'string', default: '500' },
    holes: { type: 'string', default: '0.4' },
    noise: { type: 'string', default: '0.5' },
    budget: { type: 'string', default: 'fast' },
    threads: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const [runs, draws, rows, holes, noise, threads] = [
  'runs',
  'draws',
  'rows',
  'holes',
  'noise',
  'threads',
].map((name) => Number(options[name]))
const SLOPE = 2

function tableOf(seed) {
  const generator = new Generator().manualSeed(seed)
  const normal = () => randn([rows], { generator, dtype: 'float64' }).data
  const x = normal()
  const errors = normal()
  const lost = rand([2, rows], { generator }).data
  const y = Array.from(x, (value, i) => SLOPE * value + noise * errors[i])
  return Table.fromColumns({
    x: Array.from(x, (value, i) => (lost[i] < holes ? null : value)),
    y: y.map((value, i) => (lost[rows + i] < holes ? null : value)),
  })
}

/** The slope of y on x, and its squared standard error. */
function regress(table) {
  const x = table.column('x').values
  const y = table.column('y').values
  const kept = [...x.keys()].filter((row) => !Number.isNaN(x[row]) && !Number.isNaN(y[row]))
  const mean = (values) => kept.reduce((sum, row) => sum + values[row], 0) / kept.length
  const [xMean, yMean] = [mean(x), mean(y)]
  const sum = (of) => kept.reduce((total, row) => total + of(row), 0)
  const xx = sum((row) => (x[row] - xMean) ** 2)
  const slope = sum((row) => (x[row] - xMean) * (y[row] - yMean)) / xx
  const rest = sum((row) => (y[row] - yMean - slope * (x[row] - xMean)) ** 2)
  return { slope, variance: rest / (kept.length - 2) / xx, count: kept.length }
}

/** Rubin's rules: the pooled slope, and half its 95 % interval. */
function pool(found) {
  const m = found.length
  const slope = found.reduce((sum, one) => sum + one.slope / m, 0)
  const within = found.reduce((sum, one) => sum + one.variance / m, 0)
  const between = found.reduce((sum, one) => sum + (one.slope - slope) ** 2 / (m - 1), 0)
  const total = within + (1 + 1 / m) * between
  const share = ((1 + 1 / m) * between) / total
  const complete = found[0].count - 2
  const observed = ((complete + 1) / (complete + 3)) * complete * (1 - share)
  const old = (m - 1) / share ** 2
  const freedom = (old * observed) / (old + observed)
  return { slope, half: quantile975(freedom) * Math.sqrt(total) }
}

/** Of Student's t, to three digits from 3 degrees of freedom on: G. Hill's expansion about the normal's. */
function quantile975(freedom) {
  const z = 1.959963985
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ]
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), z)
}

const start = performance.now()
const ofDraws = []
const ofWholeRows = []
for (let run = 0; run < runs; run++) {
  const table = tableOf(run + 1)
  const model = await ColumnModel.fit(table, { budget: options.budget, seed: run, threads })
  const draw = model.prepareDraws(table, { seed: run })
  ofDraws.push(pool(Array.from({ length: draws }, (_, i) => regress(draw(i)))))
  const { slope, variance, count } = regress(table)
  ofWholeRows.push({ slope, half: quantile975(count - 2) * Math.sqrt(variance) })
}

function summaryOf(found) {
  const mean = (of) => found.reduce((sum, one) => sum + of(one), 0) / found.length
  return {
    slope: Number(mean(({ slope }) => slope).toFixed(3)),
    holds: found.filter(({ slope, half }) => Math.abs(slope - SLOPE) <= half).length,
    width: Number(mean(({ half }) => 2 * half).toFixed(3)),
  }
}

const result = { runs, pooled: summaryOf(ofDraws), wholeRows: summaryOf(ofWholeRows) }
if (options.json) console.log(JSON.stringify(result))
else {
  console.log(
    `y = ${SLOPE} x + noise (sd ${noise}), ${rows} rows, ${100 * holes} % of the cells lost`,
  )
  for (const [name, { slope, holds, width }] of [
    [`pooled over ${draws} draws`, result.pooled],
    ['rows without holes alone', result.wholeRows],
  ]) {
    console.log(
      `${name}: slope ${slope}; the 95 % interval, ${width} wide, holds ${SLOPE} in ${holds} of ${runs} runs`,
    )
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
}
