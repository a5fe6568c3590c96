import type { Column, Table } from 'colmask/learn'
import type { Distribution } from './messages.js'
import { cellText } from './pack.js'

const BINS = 16
const LEVELS = 12

/** Observed beside filled values, of the columns that were filled. */
export function distributionsOf(before: Table, after: Table): Distribution[] {
  return before.columns.flatMap((column) => {
    const filled = after.column(column.name)
    const rows = Array.from(column.missing.keys()).filter(
      (row) => column.missing[row] === 1 && filled.missing[row] === 0,
    )
    if (rows.length === 0 || column.kind === 'text' || column.given === 0) return []
    return [filled.levels.length > 0 ? ofLevels(column, filled) : ofNumbers(column, filled)]
  })
}

function ofLevels(column: Column, filled: Column): Distribution {
  const observed = new Float64Array(filled.levels.length)
  const guessed = new Float64Array(filled.levels.length)
  each(column, filled, (value, wasMissing) => {
    const counts = wasMissing ? guessed : observed
    counts[value] = (counts[value] ?? 0) + 1
  })
  const most = [...filled.levels.keys()]
    .sort((a, b) => (observed[b] ?? 0) - (observed[a] ?? 0))
    .slice(0, LEVELS)
  return {
    name: column.name,
    labels: most.map((k) => filled.levels[k] ?? ''),
    observed: shares(observed, most),
    filled: shares(guessed, most),
  }
}

function ofNumbers(column: Column, filled: Column): Distribution {
  let least = Number.POSITIVE_INFINITY
  let largest = Number.NEGATIVE_INFINITY
  each(column, filled, (value) => {
    least = Math.min(least, value)
    largest = Math.max(largest, value)
  })
  const width = (largest - least) / BINS || 1
  const observed = new Float64Array(BINS)
  const guessed = new Float64Array(BINS)
  each(column, filled, (value, wasMissing) => {
    const bin = Math.min(BINS - 1, Math.floor((value - least) / width))
    const counts = wasMissing ? guessed : observed
    counts[bin] = (counts[bin] ?? 0) + 1
  })
  const bins = Array.from({ length: BINS }, (_, i) => i)
  const text = (value: number) =>
    column.kind === 'date'
      ? cellText(new Date(value)).slice(0, 10)
      : String(Number(value.toPrecision(4)))
  return {
    name: column.name,
    labels: bins.map((i) => `${text(least + i * width)} – ${text(least + (i + 1) * width)}`),
    observed: shares(observed, bins),
    filled: shares(guessed, bins),
  }
}

function each(
  column: Column,
  filled: Column,
  use: (value: number, wasMissing: boolean) => void,
): void {
  for (let row = 0; row < filled.rows; row++) {
    const value = filled.values[row] ?? Number.NaN
    if (!Number.isNaN(value)) use(value, column.missing[row] === 1)
  }
}

function shares(counts: Float64Array, which: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return which.map((k) => (counts[k] ?? 0) / (total || 1))
}
