/**
 * Are draws fit for tests and intervals? Makes tables of x and y = 2 x + noise of which both lose cells
 * completely at random, draws each several times, regresses y on x in every drawn table, and pools
 * slopes and errors by Rubin's rules. The slope should be 2 and its 95 % interval hold 2 in 95 of 100.
 *
 *     npm run bench:draws -- [--runs 100] [--draws 20] [--rows 500] [--holes 0.4] [--noise 0.5]
 *                            [--budget fast] [--threads 1] [--json]
 */
import { parseArgs } from 'node:util'
import { Generator, rand, randn } from '../dist/index.js'
import { ColumnModel, Table } from '../dist/learn/index.js'
import { linearRegression, pool } from '../dist/pool/index.js'

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

/** The slope of y on x, pooled over tables, and half its 95 % interval. */
function slopeOf(tables) {
  const { estimate, interval } = pool(tables.map((one) => linearRegression(one, 'y ~ x'))).estimate(
    'x',
  )
  return { slope: estimate, half: interval[1] - estimate }
}

const start = performance.now()
const ofDraws = []
const ofWholeRows = []
for (let run = 0; run < runs; run++) {
  const table = tableOf(run + 1)
  const model = await ColumnModel.fit(table, { budget: options.budget, seed: run, threads })
  const draw = model.prepareDraws(table, { seed: run })
  ofDraws.push(slopeOf(Array.from({ length: draws }, (_, i) => draw(i))))
  // A table twice is that table.
  ofWholeRows.push(slopeOf([table, table]))
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
