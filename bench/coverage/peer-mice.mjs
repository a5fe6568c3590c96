/**
 * mice's completed tables, analysed as ours are. Tables with holes are those that ours are made from (the first
 * ones where there are fewer runs); R completes them, and regressions and pooling are done here, by the same code.
 * One R process at a time, at low priority.
 */
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Table } from '../../dist/learn/index.js'
import { randomOf } from './random.mjs'
import { tryIntervals } from './run.mjs'

const PROGRAM = join(import.meta.dirname, 'peer_mice.R')

export function hasMice() {
  try {
    execFileSync(
      'Rscript',
      ['-e', 'for (name in c("mice", "rpart", "nnet")) library(name, character.only = TRUE)'],
      { stdio: 'ignore' },
    )
    return true
  } catch {
    return false
  }
}

/**
 * As many runs as the design says. `{ found, mice, r, seconds }`; `found` [runs] is the intervals of each run, or
 * null where mice failed.
 */
export async function runMice(design, method, seed) {
  const { runs, iterations } = design.peers[method]
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  try {
    const [input, output] = ['in', 'out'].map((name) => join(folder, name))
    const first = writeTables(design, input, { seed, runs })
    const names = Object.keys(first)
    const rows = first[names[0]].length
    const categories = Object.keys(design.levels ?? {}).join(',') || '-'
    const sizes = [runs, rows, names.join(','), categories]
    const how = [method.split(' ')[0], design.draws, iterations, seed]
    const start = performance.now()
    const said = await rscript([PROGRAM, input, output, ...sizes, ...how].map(String))
    const seconds = (performance.now() - start) / 1000
    const [mice, r] = said.split(' ')
    return { found: analyseTables(design, output, { runs, rows, names }), mice, r, seconds }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes the tables with holes of all runs into one file, and returns the first. */
function writeTables(design, path, { seed, runs }) {
  const tables = Array.from({ length: runs }, (_, run) => design.make(randomOf(seed, run)).holed)
  const codes = (name, value) =>
    value === null
      ? Number.NaN
      : typeof value === 'string'
        ? design.levels[name].indexOf(value)
        : value
  const numbers = tables.map((table) =>
    Float64Array.from(
      Object.entries(table).flatMap(([name, values]) => values.map((value) => codes(name, value))),
    ),
  )
  writeFileSync(path, Buffer.concat(numbers.map((one) => Buffer.from(one.buffer))))
  return tables[0]
}

function analyseTables(design, path, { runs, rows, names }) {
  const file = openSync(path, 'r')
  const size = rows * names.length
  const read = () => {
    const numbers = new Float64Array(design.draws * size)
    readSync(file, new Uint8Array(numbers.buffer))
    return numbers
  }
  const found = Array.from({ length: runs }, () => {
    const numbers = read()
    if (numbers.some(Number.isNaN)) return null
    const tables = Array.from({ length: design.draws }, (_, draw) =>
      tableOf(design, names, numbers.subarray(draw * size, (draw + 1) * size)),
    )
    return tryIntervals(tables, design.estimands)
  })
  closeSync(file)
  return found
}

function tableOf({ levels = {} }, names, numbers) {
  const rows = numbers.length / names.length
  return Table.fromColumns(
    Object.fromEntries(
      names.map((name, j) => {
        const values = Array.from(numbers.subarray(j * rows, (j + 1) * rows))
        return [name, levels[name] ? values.map((code) => levels[name][code]) : values]
      }),
    ),
  )
}

function rscript(args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
    const child = spawn('Rscript', args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    setPriority(child.pid, 15)
    let said = ''
    child.stdout.on('data', (part) => {
      said += part
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(said.trim()) : reject(new Error(`Rscript ended with ${code}`)),
    )
  })
}
