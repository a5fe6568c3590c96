/** By which methods mice is run, and how often. R takes its time, so there are fewer runs than of ours. */

/** Bayesian linear regression, predictive mean matching, classification and regression trees. */
export const METHODS = ['norm', 'pmm', 'cart']

/** `{ norm: { runs, iterations }, … }`; 5 iterations are mice's default. */
export function peers(runs, iterations = 5) {
  return Object.fromEntries(METHODS.map((method, i) => [method, { runs: runs[i], iterations }]))
}
