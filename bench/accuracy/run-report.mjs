/**
 * `bench:accuracy --report`: measures our budgets on folders of tables and writes ACCURACY.md.
 *
 * Without a folder, the public tables of table-list.mjs: they are made in accuracy/data, which git
 * ignores, unless they are there. Where a Python with scikit-learn is, peers.py fills each folder's
 * baselines.json up; elsewhere it is told, and what is there is taken. Our results are kept beside it, in
 * ours.json, with the commit that they are of: what is not measured now (--budget, --only) is taken
 * from there, and with --keep what is there is not measured again; `--budget none` measures nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fillAndScore, holedTables, readJson } from './fill.mjs'
import { besidePeers, line } from './lines.mjs'
import { findPython } from './python.mjs'
import { reportOf } from './report.mjs'
import { TABLES } from './table-list.mjs'

const here = import.meta.dirname
const OUT = join(here, '..', 'ACCURACY.md')
const BUDGETS = ['fast', 'balanced', 'best']

const TITLES = { dev: 'Public tables', last: 'Public tables for the last look' }
const NOTES = {
  dev: 'Choices between variants of the learner may have been made by looking at these.',
  last: 'No choice was ever made by looking at these: they were kept for the last look.',
}

export async function runReport(given, { budget, only, keep }, learning) {
  const folders = given.length > 0 ? given : publicFolders()
  const budgets = (budget ?? BUDGETS).filter((named) => named !== 'none')
  for (const folder of folders) {
    if (budgets.length > 0) fillUpBaselines(folder, only)
    for (const named of budgets) await measure(folder, named, { only, keep, learning })
  }
  const groups = folders.flatMap(groupsOf)
  const methods = Object.assign({}, ...folders.map((folder) => baselinesOf(folder).methods))
  const about = aboutOf(groups, learning)
  writeFileSync(OUT, reportOf({ groups, methods, measured: measuredAt(groups), about }))
  console.log(`wrote ${OUT}`)
}

function publicFolders() {
  const data = join(here, 'data')
  if (!existsSync(data)) {
    execFileSync(process.execPath, [join(here, 'tables.mjs'), data], { stdio: 'inherit' })
  }
  return [join(data, 'dev'), join(data, 'last')].filter((folder) => existsSync(folder))
}

function fillUpBaselines(folder, only) {
  try {
    const args = [join(here, 'peers.py'), folder, ...only.flatMap((part) => ['--only', part])]
    const env = { ...process.env, OMP_NUM_THREADS: '1' }
    const { status } = spawnSync(findPython('sklearn'), args, { stdio: 'inherit', env })
    if (status !== 0) console.error(`peers.py ended with ${status}: taking what is there`)
  } catch (error) {
    console.error(`peers are not run: ${error.message}`)
  }
}

async function measure(folder, budget, { only, keep, learning }) {
  const results = readJson(folder, 'ours.json', {})
  const entry = results[budget] ?? { tables: {} }
  results[budget] = entry
  const names = holedTables(folder, only).filter((name) => !(keep && entry.tables[name]))
  const baselines = baselinesOf(folder).tables
  const mark = { commit: commit(), date: new Date().toISOString().slice(0, 10) }
  for (const name of names) {
    const result = await fillAndScore(folder, name, { budget, ...learning })
    console.log(`${budget.padEnd(10)}${line(besidePeers(result, baselines[name]))}`)
    entry.tables[name] = { ...result, ...mark }
    writeFileSync(join(folder, 'ours.json'), `${JSON.stringify(results, null, 1)}\n`)
  }
}

const baselinesOf = (folder) => readJson(folder, 'baselines.json', { tables: {}, methods: {} })

/** One group a folder; two where it has numeric and mixed tables of the list. */
function groupsOf(folder) {
  const key = basename(folder)
  const ours = readJson(folder, 'ours.json', {})
  const { tables: peers, title = TITLES[key] ?? key, sources = {} } = baselinesOf(folder)
  const tables = holedTables(folder).map((name) => {
    const known = TABLES.find((table) => table.name === name.split('.')[0] && table.look === key)
    return {
      name,
      ...sizeOf(ours, name),
      source: known?.from.replace(':', ' ') ?? sources[name.split('.')[0]],
      look: known?.look === 'last' ? 'never' : 'yes',
      group: known?.group,
      ours: Object.fromEntries(BUDGETS.flatMap((b) => oneOf(b, ours[b]?.tables[name]))),
      peers: peers[name] ?? {},
    }
  })
  return ['numeric', 'mixed', undefined].flatMap((group) => {
    const chosen = tables.filter((table) => table.group === group)
    const suffix = group === undefined ? '' : `, ${group}`
    return chosen.length === 0
      ? []
      : [{ title: `${title}${suffix}`, note: NOTES[key] ?? NOTES.dev, tables: chosen }]
  })
}

const oneOf = (budget, result) => (result === undefined ? [] : [[budget, result]])

function sizeOf(ours, name) {
  const found = BUDGETS.map((budget) => ours[budget]?.tables[name]).find(Boolean)
  return { rows: found?.rows ?? '', columns: found?.columns ?? '' }
}

/** Each budget's commits and days, of all its tables. */
function measuredAt(groups) {
  const tables = groups.flatMap((group) => group.tables)
  const entries = BUDGETS.map((budget) => {
    const results = tables.map(({ ours }) => ours[budget]).filter(Boolean)
    const together = (key) => [...new Set(results.map((result) => result[key]))].join(', ')
    return [budget, { commit: together('commit'), date: together('date') }]
  })
  return Object.fromEntries(entries)
}

function commit() {
  const { stdout } = spawnSync('git', ['describe', '--always', '--dirty'], {
    cwd: here,
    encoding: 'utf8',
  })
  return stdout?.trim() || 'an unknown commit'
}

function aboutOf(groups, { seed, threads }) {
  const tables = groups.flatMap((group) => group.tables)
  const count = new Set(tables.map(({ name }) => name.split('.')[0])).size
  return `Written by \`npm run bench:accuracy -- --report\`; [README.md](README.md#accuracy) says how to do it again.
${count} public tables, each with 30 % of its cells hidden completely at random (\`mcar\`) and depending on columns that
stay whole (\`mar\`); one setting for all, seed ${seed}, ${threads} thread${threads === 1 ? '' : 's'}, one run each. Errors are root mean squares over all
hidden numbers of a table, columns scaled to 0..1 by the whole table, and whole numbers are not rounded, by nobody.
Peers saw the same scale. In bold: the best of a line.`
}
