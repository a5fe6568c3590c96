/**
 * What runs come to, and whether it is within the bounds. Pure.
 *
 * A summary is `{ runs, failed, mean, sd, covered, width, widthSd }` of one estimand by one method: estimates'
 * mean and spread, how many intervals hold the truth (one that could not be had holds nothing), and widths.
 */

/** A bias of at most 5 %, coverage from .93 to .97, and 1.15 of the narrowest valid width. */
export const BOUNDS = { bias: 0.05, coverage: [0.93, 0.97], width: 1.15 }

/** How many Monte-Carlo errors away from a bound a miss has to be for it to be sure. */
const SURE = 2

/** @param intervals [runs] of [estimate, low, high], or of null */
export function summarise(intervals, truth) {
  const found = intervals.filter((one) => one !== null)
  const [mean, sd] = momentsOf(found.map(([estimate]) => estimate))
  const [width, widthSd] = momentsOf(found.map(([, low, high]) => high - low))
  const covered = found.filter(([, low, high]) => low <= truth && truth <= high).length
  const failed = intervals.length - found.length
  return { runs: intervals.length, failed, mean, sd, covered, width, widthSd }
}

function momentsOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return [mean, Math.sqrt(squares / Math.max(1, values.length - 1))]
}

/** How far the mean estimate is from the truth, over the estimand's scale, with its Monte-Carlo error. */
export function biasOf({ mean, sd, runs, failed }, { truth, scale }) {
  return { value: (mean - truth) / scale, error: sd / Math.sqrt(runs - failed) / scale }
}

/** The share of intervals that hold the truth. Its error is above 0 also where all do. Source: Agresti, Coull (1998). */
export function coverageOf({ covered, runs }) {
  const shrunk = (covered + 2) / (runs + 4)
  return { value: covered / runs, error: Math.sqrt((shrunk * (1 - shrunk)) / (runs + 4)) }
}

/** Whether bias and coverage are within the bounds, or may be, as far as the runs tell. */
export function isValid(summary, estimand) {
  return missesOf(biasOf(summary, estimand), coverageOf(summary)).every(({ sure }) => !sure)
}

function missesOf(bias, coverage) {
  const [least, most] = BOUNDS.coverage
  return [
    { what: 'bias', beyond: Math.abs(bias.value) - BOUNDS.bias, error: bias.error },
    {
      what: 'coverage',
      beyond: Math.max(least - coverage.value, coverage.value - most),
      error: coverage.error,
    },
  ].flatMap(missOf)
}

/** A miss is sure where it is beyond what so many runs may err by. */
function missOf({ what, beyond, error }) {
  // Rounding is no miss.
  return beyond > 1e-9 ? [{ what, sure: beyond > SURE * error }] : []
}

/** Of peers by name, who is valid and has the least width; undefined where nobody is valid. */
export function narrowestOf(peers, estimand) {
  const valid = Object.entries(peers).filter(([, summary]) => isValid(summary, estimand))
  const [first] = valid.sort(([, a], [, b]) => a.width - b.width)
  return first === undefined ? undefined : { name: first[0], ...first[1] }
}

/**
 * Whether a method keeps all bounds for one estimand: `{ bias, coverage, width, narrowest, ratio, misses }`.
 * `ratio` is undefined where no peer is valid; the width is not judged then.
 *
 * @param peers summaries by name
 */
export function verdictOf(summary, peers, estimand) {
  const [bias, coverage] = [biasOf(summary, estimand), coverageOf(summary)]
  const narrowest = narrowestOf(peers, estimand)
  const ratio = narrowest && ratioOf(summary, narrowest)
  const misses = missesOf(bias, coverage)
  if (ratio) {
    misses.push(
      ...missOf({ what: 'width', beyond: ratio.value - BOUNDS.width, error: ratio.error }),
    )
  }
  return { bias, coverage, width: summary.width, narrowest: narrowest?.name, ratio, misses }
}

function ratioOf(ours, theirs) {
  const value = ours.width / theirs.width
  const squared = ({ width, widthSd, runs, failed }) => (widthSd / width) ** 2 / (runs - failed)
  return { value, error: value * Math.sqrt(squared(ours) + squared(theirs)) }
}
