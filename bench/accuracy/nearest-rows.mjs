/**
 * A peer for categories: each hole gets the most frequent level of the five nearest rows that have one.
 * Distances are over the columns that both rows have, scaled up to all of them: numbers by their
 * range, levels 0 or 1. Small and plain, as the one for numbers in scikit-learn (KNNImputer).
 */
const NEIGHBOURS = 5

/** @returns [row] of levels' indices, -1 where nothing is known */
export function nearestLevels(table, name, rows) {
  const columns = table.columns.filter((column) => column.kind !== 'text' && column.name !== name)
  const scaled = columns.map(({ values, levels }) => {
    if (levels.length > 0) return { values, isLevel: true }
    const known = values.filter((value) => !Number.isNaN(value))
    const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const range = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - least || 1
    return { values: values.map((value) => (value - least) / range), isLevel: false }
  })
  const target = table.column(name)
  const donors = [...target.values.keys()].filter((row) => target.missing[row] === 0)
  return rows.map((row) => {
    const nearest = donors
      .map((donor) => ({ donor, distance: distanceOf(scaled, row, donor) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, NEIGHBOURS)
    const counts = new Map()
    for (const { donor } of nearest) {
      const level = target.values[donor]
      counts.set(level, (counts.get(level) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
  })
}

function distanceOf(columns, a, b) {
  let sum = 0
  let count = 0
  for (const { values, isLevel } of columns) {
    const difference = values[a] - values[b]
    if (Number.isNaN(difference)) continue
    sum += isLevel ? Number(difference !== 0) : difference * difference
    count++
  }
  return count > 0 ? sum / count : Number.POSITIVE_INFINITY
}
