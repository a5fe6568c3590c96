/**
 * By which methods mice is run, and how often: Bayesian linear regression (norm), predictive mean matching, trees.
 * R takes its time, so there are fewer runs than of ours. Pure.
 */

const METHODS = ['norm', 'pmm', 'cart']

/** `{ norm: { runs, iterations }, … }`; 5 iterations are mice's default. What stands behind a blank is a remark. */
export function peers(runs, iterations = 5) {
  return Object.fromEntries(METHODS.map((method, i) => [method, { runs: runs[i], iterations }]))
}
