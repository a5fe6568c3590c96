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

/** The share of categories that a peer or a budget of ours got right; NaN where it was not there. */
export function shareOf(table, name) {
  return table.ours[name]?.right ?? table.peers[name]?.acc ?? Number.NaN
}

/**
 * Mean share right of each peer and budget in `names`, each table the same weight, over the tables with
 * categories that `budget` filled: `{ count, means: Map }`. NaN for those who left some of these out.
 */
export function categoryMeans(tables, names, budget) {
  const filled = tables.filter((table) => Number.isFinite(shareOf(table, budget)))
  return {
    count: filled.length,
    means: new Map(names.map((name) => [name, mean(filled.map((table) => shareOf(table, name)))])),
  }
}

/** By how much more of each table's categories `budget` has right than `peer`, on average over those of both. */
export function aheadBy(tables, budget, peer) {
  const differences = tables.map((table) => shareOf(table, budget) - shareOf(table, peer))
  return mean(differences.filter(Number.isFinite))
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
