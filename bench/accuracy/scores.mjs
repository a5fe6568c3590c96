/** How near a filled table is to the whole one: only cells that are holes here and known there count. */
import { nearestLevels } from './nearest-rows.mjs'

/** Root mean squared error of the filled numbers, columns scaled to 0..1 by the whole table; NaN of none. */
export function pooledError(truth, holes, filled) {
  let sum = 0
  let count = 0
  for (const { name, values, levels, kind } of truth.columns) {
    if (kind === 'text' || levels.length > 0) continue
    const known = values.filter((value) => !Number.isNaN(value))
    const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const range = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - least || 1
    for (const row of hiddenRows(truth, holes, name)) {
      const value = filled.column(name).values[row]
      if (Number.isNaN(value)) throw new Error(`row ${row + 1}, column ${name}: not filled`)
      sum += ((value - values[row]) / range) ** 2
      count++
    }
  }
  return Math.sqrt(sum / count)
}

/** The shares of filled categories that are right: ours, the most frequent ones', the nearest rows'. */
export function shareRight(truth, holes, filled) {
  const right = { ours: 0, byMode: 0, byNearest: 0 }
  let count = 0
  for (const column of truth.columns) {
    if (column.levels.length === 0) continue
    const { name } = column
    const mode = modeOf(holes.column(name))
    const rows = hiddenRows(truth, holes, name)
    const nearest = nearestLevels(holes, name, rows)
    for (const [i, row] of rows.entries()) {
      const wanted = column.cell(row)
      right.ours += Number(filled.column(name).cell(row) === wanted)
      right.byMode += Number(mode === wanted)
      right.byNearest += Number(holes.column(name).levels[nearest[i]] === wanted)
    }
    count += rows.length
  }
  return {
    right: right.ours / count,
    byMode: right.byMode / count,
    byNearest: right.byNearest / count,
  }
}

function modeOf(column) {
  const counts = new Map()
  for (let row = 0; row < column.rows; row++) {
    if (column.missing[row] === 0)
      counts.set(column.cell(row), (counts.get(column.cell(row)) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function hiddenRows(truth, holes, name) {
  const { missing } = holes.column(name)
  const known = truth.column(name).missing
  return [...missing.keys()].filter((row) => missing[row] === 1 && known[row] === 0)
}
