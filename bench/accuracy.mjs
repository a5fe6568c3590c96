/**
 * How good are the values that are filled in? For a folder with whole tables (NAME.csv) and the same
 * ones with holes (NAME.anything.csv): fills the holes and compares.
 *
 *     npm run bench:accuracy -- DIR [--budget balanced] [--seed 1] [--threads 1] [--only NAME]
 *                                   [--json] [--out FILE]
 *
 * For numbers it prints the root of the mean squared error of all filled cells, columns scaled to 0..1
 * by the whole table; for categories the share that is right, beside that of the most frequent one and
 * of the nearest rows. If there is a baselines.json ({ tables: { "NAME.anything": { peer: { rmse, acc? }
 * } } }), each line has the best peer beside it, and the last one the geometric mean of the ratios.
 * Nothing is written but what --out names: the results as JSON.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ColumnModel } from '../dist/learn/index.js'
import { readTable } from '../dist/node.js'
import { nearestLevels } from './nearest-rows.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    budget: { type: 'string', default: 'balanced' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('bench:accuracy: a folder with tables, got none')
  process.exit(2)
}

/** Root mean squared error of the filled numbers, columns scaled to 0..1 by the whole table. */
function pooledError(truth, holes, filled) {
  let sum = 0
  let count = 0
  for (const { name, values, levels, kind } of truth.columns) {
    if (kind === 'text' || levels.length > 0) continue
    const known = values.filter((value) => !Number.isNaN(value))
    const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const range = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - least || 1
    eachHole(truth, holes, name, (row) => {
      const value = filled.column(name).values[row]
      if (Number.isNaN(value)) throw new Error(`row ${row + 1}, column ${name}: not filled`)
      sum += ((value - values[row]) / range) ** 2
      count++
    })
  }
  return count > 0 ? Math.sqrt(sum / count) : Number.NaN
}

/** The share of filled categories that is right, and those of the most frequent ones and the nearest rows'. */
function shareRight(truth, holes, filled) {
  let right = 0
  let byMode = 0
  let byNearest = 0
  let count = 0
  for (const column of truth.columns) {
    if (column.levels.length === 0) continue
    const { name } = column
    const counts = new Map()
    const given = holes.column(name)
    for (let row = 0; row < given.rows; row++) {
      if (given.missing[row] === 0)
        counts.set(given.cell(row), (counts.get(given.cell(row)) ?? 0) + 1)
    }
    const [mode] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    const rows = []
    eachHole(truth, holes, name, (row) => {
      rows.push(row)
      right += Number(filled.column(name).cell(row) === column.cell(row))
      byMode += Number(mode === column.cell(row))
      count++
    })
    for (const [i, level] of nearestLevels(holes, name, rows).entries()) {
      byNearest += Number(given.levels[level] === column.levels[column.values[rows[i]]])
    }
  }
  return { right: right / count, byMode: byMode / count, byNearest: byNearest / count }
}

function eachHole(truth, holes, name, use) {
  const { missing } = holes.column(name)
  const known = truth.column(name).missing
  for (let row = 0; row < missing.length; row++)
    if (missing[row] === 1 && known[row] === 0) use(row)
}

function readBaselines() {
  try {
    return JSON.parse(readFileSync(join(folder, 'baselines.json'), 'utf8')).tables
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    throw error
  }
}

const baselines = readBaselines()
const budget = Number(options.budget) || options.budget
const names = readdirSync(folder)
  .filter((file) => /^[^.]+\.[^.]+\.csv$/.test(file))
  .map((file) => file.slice(0, -4))
  .filter((name) => options.only.length === 0 || options.only.some((part) => name.includes(part)))
const results = []
for (const name of names) {
  const truth = await readTable(join(folder, `${name.split('.')[0]}.csv`))
  const kinds = new Map(truth.columns.map((column) => [column.name, column.schema]))
  const holes = await readTable(join(folder, `${name}.csv`), { kinds })
  const start = performance.now()
  const model = await ColumnModel.fit(holes, {
    budget,
    seed: Number(options.seed),
    threads: Number(options.threads),
  })
  const filled = model.impute(holes)
  const seconds = (performance.now() - start) / 1000
  const rmse = pooledError(truth, holes, filled)
  const peers = Object.entries(baselines[name] ?? {})
  const [peer, best] = bestOf(peers.map(([method, scores]) => [method, scores.rmse]))
  const [classPeer, mostWrong] = bestOf(peers.map(([method, { acc }]) => [method, 1 - acc]))
  results.push({
    name,
    rows: holes.rows,
    columns: holes.columns.length,
    rmse,
    peer,
    best,
    ratio: rmse / best,
    ...shareRight(truth, holes, filled),
    classPeer,
    peerRight: 1 - mostWrong,
    seconds,
  })
  if (!options.json) console.log(line(results.at(-1)))
}
if (results.length === 0) {
  console.error(`bench:accuracy: tables NAME.csv and NAME.anything.csv, got none in ${folder}`)
  process.exit(1)
}

/** The name and error of the least error; ['', NaN] of none. */
function bestOf(errors) {
  const known = errors.filter(([, error]) => Number.isFinite(error))
  return known.sort((a, b) => a[1] - b[1])[0] ?? ['', Number.NaN]
}

function line({ name, rows, columns, rmse, peer, best, ratio, seconds, ...classes }) {
  const numbers = Number.isNaN(rmse)
    ? ''
    : `RMSE ${rmse.toFixed(4)}` +
      (peer && `; best peer ${best.toFixed(4)} (${peer}), ratio ${ratio.toFixed(3)}`)
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  const { right, byMode, byNearest, classPeer, peerRight } = classes
  const categories = Number.isNaN(right)
    ? ''
    : `categories ${percent(right)} right (mode ${percent(byMode)}, nearest rows ${percent(byNearest)}` +
      `${classPeer && `, best peer ${percent(peerRight)}, ${classPeer}`})`
  const parts = [numbers, categories, `${seconds.toFixed(1)} s`].filter(Boolean).join('; ')
  return `${name.padEnd(20)}${`${rows} x ${columns}`.padEnd(12)}${parts}`
}

const ratios = results.map(({ ratio }) => ratio).filter((ratio) => ratio > 0)
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
const seconds = results.reduce((sum, result) => sum + result.seconds, 0)
const worst = ratios.length > 0 ? Math.max(...ratios) : Number.NaN
const summary = { budget, geometricMean: mean, worst, seconds }
const json = JSON.stringify({ ...summary, results }, null, 1)
if (options.out !== undefined) writeFileSync(options.out, `${json}\n`)
if (options.json) console.log(json)
else if (ratios.length > 0) {
  console.log(
    `geometric mean of the ratios ${mean.toFixed(4)}, worst ${worst.toFixed(3)}, ` +
      `${seconds.toFixed(0)} s in all, budget ${budget}`,
  )
}
