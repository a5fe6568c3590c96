// The public tables that come by npm, and what becomes of each: scripts/check-corpus.mjs and its test.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { parseArrow } from '../dist/arrow.js'
import { ColumnModel } from '../dist/learn/index.js'
import { readTable, tableChunks, tableFormatOf } from '../dist/node.js'
import { parseParquet } from '../dist/parquet.js'

const require = createRequire(import.meta.url)

/** Where in which package tables are. */
const FOLDERS = [
  ['vega-datasets', 'data'],
  ['@observablehq/sample-datasets', '.'],
  ['csv-spectrum', 'csvs'],
  ['csv-spectrum', 'json'],
  ['country-json', 'src'],
]
/** What is no table by its name: papers of the packages. */
const NOT = new Set(['package.json', 'package-lock.json'])
/** Of the formats that may write the same cells in other bytes. */
const PARSERS = { arrow: parseArrow, parquet: parseParquet }

/** Files as `package/path`, with where they are and how large. */
export function corpusFiles() {
  return FOLDERS.flatMap(([name, folder]) => {
    const from = join(packageFolder(name), folder)
    return readdirSync(from)
      .filter((file) => isTable(file))
      .sort()
      .map((file) => {
        const path = join(from, file)
        return { name: join(name, folder, file), path, bytes: statSync(path).size }
      })
  })
}

function packageFolder(name) {
  const paths = require.resolve.paths(name) ?? []
  const found = paths.map((path) => join(path, name, 'package.json')).find(exists)
  if (found === undefined) throw new Error(`expected the package ${name}: npm ci`)
  return dirname(found)
}

function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

function isTable(file) {
  if (NOT.has(file) || extname(file) === '') return false
  try {
    tableFormatOf(file)
    return true
  } catch {
    return false
  }
}

/**
 * What becomes of a file: either why it is refused, or its rows, its columns by kind, its holes, what
 * was found while it was read, and how it comes back: with the same bytes, the same cells, or neither.
 */
export async function examine({ path }) {
  const format = tableFormatOf(path)
  let table
  try {
    table = await readTable(path)
  } catch (error) {
    return { refused: error.message.replaceAll(path, 'FILE') }
  }
  const kinds = {}
  let holes = 0
  for (const { kind, missing } of table.columns) {
    kinds[kind] = (kinds[kind] ?? 0) + 1
    for (const flag of missing) holes += flag
  }
  const findings = {}
  for (const { code } of table.findings) findings[code] = (findings[code] ?? 0) + 1
  const back = await roundTrip(table, format, path)
  return { rows: table.rows, kinds, holes, findings, back }
}

async function roundTrip(table, format, path) {
  const pieces = []
  // Objects a line are such again, whatever the name ends in.
  const shape = table.reading.lines === true && format === 'json' ? 'jsonl' : format
  for await (const piece of tableChunks(table, shape)) pieces.push(Buffer.from(piece))
  const bytes = Buffer.concat(pieces)
  if (bytes.equals(readFileSync(path))) return 'bytes'
  const parse = PARSERS[format]
  return parse !== undefined && sameCells(table, await parse(bytes)) ? 'cells' : 'differs'
}

function sameCells(table, again) {
  if (table.rows !== again.rows || table.columns.length !== again.columns.length) return false
  return table.columns.every((column, i) => {
    const other = again.columns[i]
    if (column.name !== other.name || column.kind !== other.kind) return false
    for (let row = 0; row < table.rows; row++) {
      if (!isSame(column.cell(row), other.cell(row))) return false
    }
    return true
  })
}

function isSame(a, b) {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  return Object.is(a ?? null, b ?? null)
}

/** How many holes of a file are filled, and in what time; with at most so many rows learned from. */
export async function fill({ path }, most = 20_000) {
  const table = await readTable(path)
  const start = performance.now()
  const learned = table.rows > most ? table.slice(0, most) : table
  const model = await ColumnModel.fit(learned, { budget: 'fast' })
  const filled = model.impute(table)
  let count = 0
  for (const [i, { missing }] of table.columns.entries()) {
    for (const [row, flag] of missing.entries()) count += flag - filled.columns[i].missing[row]
  }
  return { filled: count, fillSeconds: (performance.now() - start) / 1000 }
}
