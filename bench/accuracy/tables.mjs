/**
 * Makes the public tables of table-list.mjs: whole (NAME.csv) and with 30 % of the cells hidden
 * (NAME.mcar.csv, NAME.mar.csv), in OUT/dev and OUT/last.
 *
 *     node bench/accuracy/tables.mjs OUT [--only NAME]
 *
 * Those of npm come from the registry (`npm pack`); those of R from Debian's packages, which are fetched
 * and unpacked but not installed (`apt-get download`, Rscript needed); those of scikit-learn from a
 * Python that has it. A source that is not to be had is skipped, and told. Same tables every time: what peers
 * score on them is in baselines/, and is laid beside them.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseCsv, writeCsv } from './csv.mjs'
import { atRandom, choose, completelyAtRandom, uniforms } from './holes.mjs'
import { findPython } from './python.mjs'
import { TABLES } from './table-list.mjs'

const SHARE = 0.3
const here = import.meta.dirname

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: [] } },
})
const [out] = positionals
if (out === undefined) {
  console.error('bench/accuracy/tables.mjs: a folder to write to, got none')
  process.exit(2)
}
const work = mkdtempSync(join(tmpdir(), 'colmask-tables-'))
const wanted = TABLES.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
try {
  const sources = { npm: fromNpm(), r: fromR(), sklearn: fromSklearn() }
  for (const table of wanted) {
    const [kind, rest] = split(table.from, ':')
    try {
      writeTable(table, sources[kind](rest))
    } catch (error) {
      console.error(`${table.name}: skipped, ${String(error.message).split('\n')[0]}`)
    }
  }
  layBaselines()
} finally {
  rmSync(work, { recursive: true })
}

/** Each source gives a function from the rest of `from` to rows of cells, the header first. */
function fromNpm() {
  const unpacked = new Map()
  return (rest) => {
    const [spec, file] = split(rest, '/')
    if (!unpacked.has(spec)) {
      const folder = join(work, spec)
      mkdirSync(folder)
      const [archive] = run('npm', ['pack', '-s', spec], folder).trim().split('\n')
      run('tar', ['xzf', archive], folder)
      unpacked.set(spec, join(folder, 'package'))
    }
    const text = readFileSync(join(unpacked.get(spec), file), 'utf8')
    return file.endsWith('.json') ? ofObjects(JSON.parse(text)) : parseCsv(text)
  }
}

function fromR() {
  const library = join(work, 'r')
  mkdirSync(library)
  return (rest) => {
    const [name, frame] = rest.split(':')
    if (name !== 'datasets' && !existsSync(join(library, name))) {
      mkdirSync(join(library, name))
      run('apt-get', ['download', '-q', `r-cran-${name.toLowerCase()}`], join(library, name))
      run('sh', ['-c', 'dpkg -x *.deb .'], join(library, name))
    }
    const root = join(library, name, 'usr/lib/R')
    run('Rscript', [join(here, 'tables-r.R'), root, work, rest], work)
    return parseCsv(readFileSync(join(work, `${name}.${frame}.csv`), 'utf8'))
  }
}

function fromSklearn() {
  const program =
    'import sys, sklearn.datasets as d; ' +
    'd = getattr(d, sys.argv[1])(as_frame=True).frame; sys.stdout.write(d.to_csv(index=False))'
  return (rest) => parseCsv(run(findPython('sklearn'), ['-c', program, rest], work))
}

function ofObjects(objects) {
  const header = Object.keys(objects[0])
  const cell = (value) => (value === null || value === undefined ? '' : String(value))
  return [header, ...objects.map((object) => header.map((name) => cell(object[name])))]
}

function writeTable(table, [header, ...cells]) {
  const uniform = uniforms(seedOf(table.name))
  const rows = tidy(table, header, cells)
  const names = Object.keys(rows[0]).filter((name) => !table.drop?.includes(name))
  const all = rows.map((row) => names.map((name) => row[name].trim().replace(/^NA$/, '')))
  const kept = choose(Math.min(table.rows ?? all.length, all.length), all.length, uniform)
  const whole = kept.map((row) => all[row]).filter((row) => row.some((cell) => cell !== ''))
  const folder = join(out, table.look)
  mkdirSync(folder, { recursive: true })
  const write = (file, body) => writeFileSync(join(folder, file), writeCsv([names, ...body]))
  write(`${table.name}.csv`, whole)
  for (const [kind, hide] of [
    ['mcar', completelyAtRandom],
    ['mar', atRandom],
  ]) {
    const hidden = hide(whole, SHARE, uniform)
    const holed = whole.map((row, i) => row.map((cell, j) => (hidden[i][j] ? '' : cell)))
    write(`${table.name}.${kind}.csv`, holed)
  }
  console.log(`${table.look}/${table.name}: ${whole.length} x ${names.length}`)
}

/** What was measured of the peers before, for folders that have no scores of their own yet. */
function layBaselines() {
  for (const look of new Set(wanted.map((table) => table.look))) {
    const to = join(out, look, 'baselines.json')
    if (existsSync(join(out, look)) && !existsSync(to)) {
      copyFileSync(join(here, 'baselines', `${look}.json`), to)
    }
  }
}

function tidy({ change, numbers = [] }, header, cells) {
  const objects = cells.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
  for (const row of objects) for (const name of numbers) row[name] = row[name].replace(/^.*_/, '')
  return change === undefined ? objects : objects.map(change)
}

function seedOf(name) {
  return [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7)
}

function split(text, mark) {
  // A scope's own slash is part of the package's name.
  const at = text.indexOf(mark, text.startsWith('@') ? text.indexOf('/') + 1 : 0)
  return [text.slice(0, at), text.slice(at + 1)]
}

function run(command, args, cwd) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  })
}
