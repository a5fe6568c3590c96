/**
 * How good are the values that are filled in? For a folder with whole tables (NAME.csv) and the same
 * ones with holes (NAME.anything.csv): fills the holes and compares.
 *
 *     npm run bench:accuracy -- DIR [--budget balanced] [--seed 1] [--threads 1] [--only NAME]
 *                                   [--json] [--out FILE]
 *     npm run bench:accuracy -- --report [DIR ...] [--budget fast --budget balanced] [--keep]
 *                                        [--seed 1] [--threads 1] [--only NAME]
 *
 * For numbers it prints the root of the mean squared error of all filled cells, columns scaled to 0..1
 * by the whole table, whole numbers unrounded; for categories the share that is right, beside that of the
 * most frequent one and of the nearest rows. If there is a baselines.json, as accuracy/peers.py writes
 * it ({ tables: { "NAME.anything": { peer: { rmse, acc? } } } }), each line has the best peer beside
 * it, and the last one the geometric mean of the ratios. Nothing is written but what --out names: the
 * results as JSON.
 *
 * With --report: see accuracy/run-report.mjs. ACCURACY.md is written.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fillAndScore, holedTables, readJson } from './accuracy/fill.mjs'
import { besidePeers, lastLine, line, summaryOf } from './accuracy/lines.mjs'
import { runReport } from './accuracy/run-report.mjs'

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    budget: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    report: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const learning = { seed: Number(options.seed), threads: Number(options.threads) }
if (options.report) await runReport(folders, options, learning)
else await runFolder()

async function runFolder() {
  const [folder] = folders
  if (folder === undefined) stop('a folder with tables, got none', 2)
  const named = options.budget?.at(-1) ?? 'balanced'
  const budget = Number(named) || named
  const baselines = readJson(folder, 'baselines.json', { tables: {} }).tables
  const results = []
  for (const name of holedTables(folder, options.only)) {
    const result = await fillAndScore(folder, name, { budget, ...learning })
    results.push(besidePeers(result, baselines[name]))
    if (!options.json) console.log(line(results.at(-1)))
  }
  if (results.length === 0) stop(`tables NAME.csv and NAME.anything.csv, got none in ${folder}`, 1)
  const summary = summaryOf(budget, results)
  const json = JSON.stringify({ ...summary, results }, null, 1)
  if (options.out !== undefined) writeFileSync(options.out, `${json}\n`)
  if (options.json) console.log(json)
  else if (results.some(({ peer, classPeer }) => peer || classPeer)) console.log(lastLine(summary))
}

function stop(message, code) {
  console.error(`bench:accuracy: ${message}`)
  process.exit(code)
}
