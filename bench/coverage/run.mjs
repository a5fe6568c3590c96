/**
 * One run of a design: intervals of each estimand by colmask, from the rows without holes alone, and from the
 * data before any cell was lost. `{ colmask, complete, whole, seconds }`; null in place of intervals that could
 * not be had.
 */
import { Table } from '../../dist/learn/index.js'
import { linearRegression, pool } from '../../dist/pool/index.js'
import { intervalsOf } from './analyse.mjs'
import { complete } from './complete.mjs'
import { randomOf } from './random.mjs'

export async function runOnce(design, { seed, run }) {
  const { draws, estimands } = design
  const { whole, holed } = design.make(randomOf(seed, run))
  const found = { whole: tryIntervals([Table.fromColumns(whole)], estimands) }
  found.complete = tryIntervals([Table.fromColumns(rowsWithoutHoles(holed))], estimands)
  const start = performance.now()
  const tables = await completed(Table.fromColumns(holed), { draws, seed: run })
  found.seconds = (performance.now() - start) / 1000
  found.colmask = tables && tryIntervals(tables, estimands)
  return found
}

/** A single table twice is that table: nothing is added to its own variance. */
export function tryIntervals(tables, estimands) {
  try {
    const several = tables.length === 1 ? [...tables, ...tables] : tables
    return intervalsOf({ linearRegression, pool }, several, estimands)
  } catch (error) {
    return failed('not analysed', error)
  }
}

async function completed(table, options) {
  try {
    return await complete(table, options)
  } catch (error) {
    return failed('not completed', error)
  }
}

function failed(what, error) {
  console.error(`${what}: ${error.message}`)
  return null
}

function rowsWithoutHoles(columns) {
  const all = Object.values(columns)
  const kept = all[0].map((_, i) => all.every((values) => values[i] !== null))
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values.filter((_, i) => kept[i])]),
  )
}
