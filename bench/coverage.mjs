/**
 * Does multiple imputation by colmask give valid inference? Simulates tables whose truth is known, loses cells,
 * completes them several times, pools by Rubin's rules, and holds bias, coverage and width of the 95 % intervals
 * against bounds, and beside mice's. Writes COVERAGE.md.
 *
 *     npm run bench:coverage -- [--design a --design c ...] [--runs 1000] [--seed 1] [--threads 1] [--json]
 *     npm run bench:coverage -- --peers [--design a ...]   # mice anew, where R with mice, rpart and nnet is
 *     npm run bench:coverage -- --design none              # measures nothing, writes the report anew
 *
 * `--design d` is all whose name begins with d. Ours is kept in coverage/ours.json and mice's in
 * coverage/baselines.json: designs that are not measured now are taken from there. With --json, the verdicts of
 * all designs that are there, as JSON.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fingerprintOf } from './coverage/columns.mjs'
import { DRAWN_BY } from './coverage/complete.mjs'
import { DESIGNS } from './coverage/designs.mjs'
import { measure, summariesOf } from './coverage/measure.mjs'
import { hasMice, runMice } from './coverage/peer-mice.mjs'
import { randomOf } from './coverage/random.mjs'
import { reportOf } from './coverage/report.mjs'
import { readStore, writeStore } from './coverage/store.mjs'
import { verdictsOf } from './coverage/verdicts.mjs'

const { values: options } = parseArgs({
  options: {
    design: { type: 'string', multiple: true },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    peers: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const [runs, seed, threads] = ['runs', 'seed', 'threads'].map((name) => wholeNumber(name))
const chosen = DESIGNS.filter(({ id }) =>
  (options.design ?? ['']).some((part) => id.startsWith(part)),
)
if (chosen.length === 0 && options.design?.[0] !== 'none') {
  stop(`--design one of ${DESIGNS.map(({ id }) => id).join(', ')} or none, got ${options.design}`)
}

if (options.peers) await measurePeers()
else await measureOurs()
const [ours, baselines] = ['ours.json', 'baselines.json'].map(readStore)
const designs = DESIGNS.map((design) => ({
  ...design,
  ours: known(ours, design),
  peers: known(baselines, design)?.methods ?? {},
}))
if (options.json) console.log(JSON.stringify(verdictsOf(designs), null, 1))
const out = join(import.meta.dirname, 'COVERAGE.md')
writeFileSync(out, reportOf(designs, { mice: baselines.mice, r: baselines.r, seed }))
console.error(`wrote ${out}`)

async function measureOurs() {
  for (const design of chosen) {
    const progress = (done) => {
      if (done % 50 === 0) console.error(`${design.id}: ${done} of ${runs} runs`)
    }
    const result = await measure(design, { runs, seed, threads, progress })
    const store = readStore('ours.json')
    store.designs[design.id] = { tables: tablesOf(design), drawnBy: DRAWN_BY, ...result }
    writeStore('ours.json', store)
  }
}

async function measurePeers() {
  if (!hasMice()) stop('Rscript with mice, rpart and nnet for --peers')
  for (const design of chosen) {
    for (const method of Object.keys(design.peers)) {
      const { found, mice, r, seconds } = await runMice(design, method, seed)
      const { runs, iterations } = design.peers[method]
      const store = readStore('baselines.json')
      Object.assign(store, { mice, r })
      const tables = tablesOf(design)
      const entry = store.designs[design.id]
      if (entry?.tables !== tables) store.designs[design.id] = { tables, methods: {} }
      store.designs[design.id].methods[method] = {
        runs,
        iterations,
        seconds: Number((seconds / runs).toPrecision(3)),
        estimands: summariesOf(design, found),
      }
      writeStore('baselines.json', store)
      console.error(`${design.id}: mice ${method}, ${runs} runs, ${seconds.toFixed(0)} s`)
    }
  }
}

/** What tells the tables of a design and seed from others. */
function tablesOf(design) {
  return fingerprintOf(design.make(randomOf(seed, 0)).holed)
}

/** What was measured of a design, unless it was of other tables. */
function known(store, design) {
  const entry = store.designs[design.id]
  if (entry === undefined || entry.tables === tablesOf(design)) return entry
  console.error(`${design.id}: results of other tables are left out; measure them anew`)
  return undefined
}

function wholeNumber(name) {
  const value = Number(options[name])
  if (!Number.isInteger(value) || value < 1)
    stop(`--${name} a whole number above 0, got ${options[name]}`)
  return value
}

function stop(message) {
  console.error(`bench:coverage: ${message}`)
  process.exit(2)
}
