/** What bench:accuracy prints: a line for each table, and the last one. */
import { bestOf, geometricMean } from './summary.mjs'

/** The result of `fillAndScore` with the best peers of the folder's baselines beside it. */
export function besidePeers(result, peers = {}) {
  const entries = Object.entries(peers)
  const [peer, best] = bestOf(entries.map(([method, scores]) => [method, scores.rmse]))
  const [classPeer, mostWrong] = bestOf(entries.map(([method, { acc }]) => [method, 1 - acc]))
  const ratio = result.rmse / best
  return { ...result, peer, best, ratio, classPeer, peerRight: 1 - mostWrong }
}

export function line({ name, rows, columns, rmse, peer, best, ratio, seconds, ...classes }) {
  const numbers = Number.isNaN(rmse)
    ? ''
    : `RMSE ${rmse.toFixed(4)}` +
      (peer && `; best peer ${best.toFixed(4)} (${peer}), ratio ${ratio.toFixed(3)}`)
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  const { right, byMode, byNearest, classPeer, peerRight } = classes
  const categories = Number.isNaN(right)
    ? ''
    : `categories ${percent(right)} right (mode ${percent(byMode)}, nearest rows ${percent(byNearest)}` +
      `${classPeer && `, best peer ${percent(peerRight)}, ${classPeer}`})`
  const parts = [numbers, categories, `${seconds.toFixed(1)} s`].filter(Boolean).join('; ')
  return `${name.padEnd(20)}${`${rows} x ${columns}`.padEnd(12)}${parts}`
}

/** The geometric mean of the ratios, the worst, the mean shares of categories, and the time. */
export function summaryOf(budget, results) {
  const ratios = results.map(({ ratio }) => ratio).filter((ratio) => ratio > 0)
  const shares = results.filter(({ right, classPeer }) => right >= 0 && classPeer !== '')
  const mean = (key) => shares.reduce((sum, result) => sum + result[key], 0) / shares.length
  return {
    budget,
    geometricMean: geometricMean(ratios),
    worst: ratios.length > 0 ? Math.max(...ratios) : Number.NaN,
    ...(shares.length > 0 ? { right: mean('right'), bestRight: mean('peerRight') } : {}),
    seconds: results.reduce((sum, result) => sum + result.seconds, 0),
  }
}

export function lastLine({ budget, geometricMean: mean, worst, right, bestRight, seconds }) {
  const categories =
    right === undefined
      ? ''
      : `categories ${(100 * right).toFixed(1)} % right, best peers ${(100 * bestRight).toFixed(1)} %, `
  return (
    `geometric mean of the ratios ${mean.toFixed(4)}, worst ${worst.toFixed(3)}, ` +
    `${categories}${seconds.toFixed(0)} s in all, budget ${budget}`
  )
}
