/** One table of a folder filled and scored, and what lies in a folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ColumnModel } from '../../dist/learn/index.js'
import { readTable } from '../../dist/node.js'
import { pooledError, shareRight } from './scores.mjs'

/** Names of the tables with holes, such as `yacht.mcar`; with `only`, those that contain one of its parts. */
export function holedTables(folder, only = []) {
  return readdirSync(folder)
    .filter((file) => /^[^.]+\.[^.]+\.csv$/.test(file))
    .map((file) => file.slice(0, -4))
    .filter((name) => only.length === 0 || only.some((part) => name.includes(part)))
}

/** A JSON file of a folder, `missing` if there is none. */
export function readJson(folder, file, missing) {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return missing
    throw error
  }
}

/** Fits the table with holes, fills it, and compares: errors, shares that are right, and seconds. */
export async function fillAndScore(folder, name, options) {
  const truth = await readTable(join(folder, `${name.split('.')[0]}.csv`))
  const kinds = new Map(truth.columns.map((column) => [column.name, column.schema]))
  const holes = await readTable(join(folder, `${name}.csv`), { kinds })
  const start = performance.now()
  const model = await ColumnModel.fit(holes, options)
  const filled = unrounded(model, holes)
  const seconds = (performance.now() - start) / 1000
  return {
    name,
    rows: holes.rows,
    columns: holes.columns.length,
    rmse: pooledError(truth, holes, filled),
    ...shareRight(truth, holes, filled),
    seconds,
  }
}

/** Peers do not round whole numbers, so neither do we. */
function unrounded(model, holes) {
  try {
    return model.impute(holes, { round: false })
  } catch (error) {
    if (!/round/.test(error.message)) throw error
    return model.impute(holes)
  }
}
