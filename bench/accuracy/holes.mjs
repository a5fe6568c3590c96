/**
 * Holes for a whole table. Completely at random: each cell with the same chance. At random: 30 % of the
 * columns stay whole, and each other one has a logistic model of its own on them, with weights from a
 * normal distribution and the intercept that gives the wanted share of holes on average, as in
 * Muzellec et al., Missing data imputation using optimal transport, ICML 2020.
 */

/** mulberry32: 32 bits of state, uniform in [0, 1). */
export function uniforms(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` different numbers below `below`, in rising order. */
export function choose(count, below, uniform) {
  const order = Array.from({ length: below }, (_, i) => [uniform(), i])
  return order
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, i]) => i)
    .sort((a, b) => a - b)
}

/** Rows x columns of booleans, true where a cell is hidden; no row loses all of its cells. */
export function completelyAtRandom(rows, share, uniform) {
  return rows.map((row) =>
    keepOne(
      row.map(() => uniform() < share),
      row,
      uniform,
    ),
  )
}

/** The same, where the chance hangs on the columns that stay whole. */
export function atRandom(rows, share, uniform) {
  const width = rows[0].length
  const whole = choose(Math.max(1, Math.floor(0.3 * width)), width, uniform)
  const inputs = whole.map((column) => standardised(rows.map((row) => row[column])))
  const hidden = rows.map((row) => row.map(() => false))
  for (let column = 0; column < width; column++) {
    if (whole.includes(column)) continue
    const chances = logistic(inputs, share, uniform)
    for (const [i, row] of hidden.entries()) row[column] = uniform() < chances[i]
  }
  return hidden
}

function keepOne(hidden, row, uniform) {
  if (row.some((cell, i) => cell !== '' && !hidden[i])) return hidden
  const known = row.flatMap((cell, i) => (cell === '' ? [] : [i]))
  if (known.length > 0) hidden[known[Math.floor(uniform() * known.length)]] = false
  return hidden
}

function logistic(inputs, share, uniform) {
  const weights = inputs.map(() => gaussian(uniform))
  const sums = inputs[0].map((_, row) =>
    inputs.reduce((sum, input, k) => sum + weights[k] * input[row], 0),
  )
  const spread = deviation(sums) || 1
  const scores = sums.map((sum) => sum / spread)
  const mean = (shift) => scores.reduce((sum, x) => sum + sigmoid(x + shift), 0) / scores.length
  let [low, high] = [-50, 50]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (mean(middle) < share) low = middle
    else high = middle
  }
  return scores.map((x) => sigmoid(x + low))
}

/** Mean 0 and deviation 1; words by their rank in the alphabet, and what is missing as the mean. */
function standardised(cells) {
  const known = cells.filter((cell) => cell !== '')
  const words = known.some((cell) => Number.isNaN(Number(cell)))
  const ranks = words ? [...new Set(known)].sort() : []
  const value = (cell) => (words ? ranks.indexOf(cell) : Number(cell))
  const values = known.map(value)
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  const spread = deviation(values) || 1
  return cells.map((cell) => (cell === '' ? 0 : (value(cell) - mean) / spread))
}

function deviation(values) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length)
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x))
const gaussian = (uniform) =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
