/**
 * The arithmetic of the report. A table here is `{ name, ours: { BUDGET: { rmse?, right?, seconds } },
 * peers: { PEER: { rmse?, acc?, seconds } } }`, one for each kind of holes. Pure functions.
 */

/** The name and error of the least error; ['', NaN] of none. */
export function bestOf(errors) {
  const known = errors.filter(([, error]) => Number.isFinite(error))
  return known.sort((a, b) => a[1] - b[1])[0] ?? ['', Number.NaN]
}

export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

/** The peer with the least error of a table, and that error. */
export function bestPeer({ peers }) {
  return bestOf(Object.entries(peers).map(([peer, { rmse }]) => [peer, rmse]))
}

/** Our error over the best peer's, or over that of `peer`; NaN where one of the two is missing. */
export function ratioOf(table, budget, peer) {
  const theirs = peer === undefined ? bestPeer(table)[1] : table.peers[peer]?.rmse
  return (table.ours[budget]?.rmse ?? Number.NaN) / (theirs ?? Number.NaN)
}

/** No table should be further behind its best peer than this. */
export const BOUND = 1.03

/** Of tables that have both: how many, the geometric mean of our ratios, the worst, how many beyond BOUND. */
export function summarise(tables, budget, peer) {
  const ratios = tables
    .map((table) => [table.name, ratioOf(table, budget, peer)])
    .filter(([, ratio]) => ratio > 0 && Number.isFinite(ratio))
  const [worst, worstRatio] = ratios.sort((a, b) => b[1] - a[1])[0] ?? ['', Number.NaN]
  return {
    count: ratios.length,
    mean: geometricMean(ratios.map(([, ratio]) => ratio)),
    worst,
    worstRatio,
    beyond: ratios.filter(([, ratio]) => ratio > BOUND).length,
  }
}

/**
 * Mean share of categories right, each table the same weight, of those that all of `peers` and `budgets`
 * filled: `{ count, means: Map of peer or budget }`.
 */
export function categoryMeans(tables, peers, budgets) {
  const shares = tables.map((table) => [
    ...peers.map((peer) => [peer, table.peers[peer]?.acc]),
    ...budgets.map((budget) => [budget, table.ours[budget]?.right]),
  ])
  const complete = shares.filter((row) => row.every(([, share]) => Number.isFinite(share)))
  const names = [...peers, ...budgets]
  const mean = (i) => complete.reduce((sum, row) => sum + row[i][1], 0) / complete.length
  return { count: complete.length, means: new Map(names.map((name, i) => [name, mean(i)])) }
}
