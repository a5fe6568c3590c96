/**
 * What bench:coverage simulates: tables whose truth is known, and which of their cells are lost.
 *
 * A design has `make(random)`: `{ whole, holed }`, columns by name, lost cells null. `random` gives arrays
 * (`normals(n)`, `uniforms(n)`). `lost` is the share of cells that each column loses on average. `peers` says
 * how many runs mice gets by each method, in how many iterations. Pure.
 */
import { given, sum } from './columns.mjs'
import { mixed } from './design-mixed.mjs'
import { correlation, intercept, mean, slope } from './estimands.mjs'
import { peers } from './peers.mjs'

const { sqrt } = Math

const short = {
  id: 'a',
  title: 'y = x + noise, 50 rows, half of x lost',
  about: `x and the noise are standard normal; each cell of x is lost with chance 1/2, whatever the rest says. So
van Buuren compares methods in *Flexible Imputation of Missing Data* (2018), chapter 2.`,
  draws: 5,
  lost: { x: 0.5 },
  estimands: [
    slope('y ~ x', 'x', 1),
    intercept('y ~ x', 0, sqrt(2)),
    mean('x', 0, 1),
    correlation(['x', 'y'], sqrt(0.5)),
  ],
  // With holes in one column alone, iterations do not differ.
  peers: peers([1000, 1000, 1000], 1),
  make(random) {
    const n = 50
    const x = random.normals(n)
    const y = sum([1, x], [1, random.normals(n)])
    const chances = random.uniforms(n)
    return given({ x, y }, { x: (i) => chances[i] < 0.5 })
  },
}

/** Coefficients of y1 on x and y2 solve [1, .9; .9, 1] b = (.9, .7). */
const seldomTogether = {
  id: 'b',
  title: 'y1 and y2 are seldom given together: 1,000 of 10,000 rows are whole',
  about: `x, y1 and y2 are normal with mean 0 and sd 1, x correlated .9 with y1 and y2, which are correlated .7 with one
another. 1,000 rows are whole; y1 is lost in 4,000, y2 in 4,000 others, both in 1,000. Without
these it is van Buuren's example of slow convergence (chapter 4), where y1 and y2 are lost in 4,500 rows each.`,
  draws: 5,
  lost: { y1: 0.5, y2: 0.5 },
  estimands: [
    slope('y1 ~ x + y2', 'x', (0.9 - 0.9 * 0.7) / 0.19),
    slope('y1 ~ x + y2', 'y2', (0.7 - 0.9 * 0.9) / 0.19),
    intercept('y1 ~ x + y2', 0, 1),
    mean('y1', 0, 1),
    mean('y2', 0, 1),
    correlation(['y1', 'y2'], 0.7),
    correlation(['x', 'y1'], 0.9),
  ],
  // Its chains are slow; of cart, which takes long, mice's own default.
  peers: { ...peers([40, 40, 20], 20), cart: { runs: 20, iterations: 5 } },
  make(random) {
    const n = 10_000
    const [x, u, v] = [random.normals(n), random.normals(n), random.normals(n)]
    const y1 = sum([0.9, x], [sqrt(0.19), u])
    // What is left of y1 and y2 given x has covariance .7 - .81.
    const left = (0.7 - 0.81) / 0.19
    const y2 = sum([0.9, x], [sqrt(0.19) * left, u], [sqrt(0.19 * (1 - left ** 2)), v])
    return given(
      { x, y1, y2 },
      { y1: (i) => (i >= 1000 && i < 5000) || i >= 9000, y2: (i) => i >= 5000 },
    )
  },
}

/** x1 and x2 are .6 z and what is left, which is correlated (.953 - .36) / .64. */
const lostTogether = {
  id: 'd1',
  title: 'x1 and x2, correlated .953, are lost together in 40 % of 500 rows',
  about: `x1, x2 and z are normal with mean 0 and sd 1; z, which is always given, is correlated .6 with both. x1 and x2
are lost in the same rows, whatever the rest says.`,
  draws: 20,
  lost: { x1: 0.4, x2: 0.4 },
  estimands: [
    correlation(['x1', 'x2'], 0.953),
    correlation(['x1', 'z'], 0.6),
    mean('x1', 0, 1),
    mean('x2', 0, 1),
  ],
  // x1 and x2 wait for one another: 5 iterations are not enough, as is shown.
  peers: {
    'norm (5 iterations)': { runs: 200, iterations: 5 },
    ...peers([100, 100, 60], 30),
    cart: { runs: 60, iterations: 5 },
  },
  make(random) {
    const n = 500
    const [z, u, v] = [random.normals(n), random.normals(n), random.normals(n)]
    const left = (0.953 - 0.36) / 0.64
    const x1 = sum([0.6, z], [0.8, u])
    const x2 = sum([0.6, z], [0.8 * left, u], [0.8 * sqrt(1 - left ** 2), v])
    const chances = random.uniforms(n)
    const isLost = (i) => chances[i] < 0.4
    return given({ x1, x2, z }, { x1: isLost, x2: isLost })
  },
}

const dependingOnResponse = {
  id: 'd2',
  title: 'y = x + noise, 200 rows, x is lost where y is large',
  about: `x and the noise are standard normal; x is lost with chance 1 / (1 + exp(.5 - y)), 41 % in all: more often
where y is large. Rows without holes alone are biased.`,
  draws: 20,
  lost: { x: 0.41 },
  estimands: [slope('y ~ x', 'x', 1), intercept('y ~ x', 0, sqrt(2)), mean('x', 0, 1)],
  peers: peers([200, 200, 200], 1),
  make(random) {
    const n = 200
    const x = random.normals(n)
    const y = sum([1, x], [1, random.normals(n)])
    const chances = random.uniforms(n)
    return given({ x, y }, { x: (i) => chances[i] < 1 / (1 + Math.exp(0.5 - y[i])) })
  },
}

const allLoseCells = {
  id: 'd3',
  title: 'y = 1 + 2 a - b + noise, 300 rows, 30 % of all cells lost',
  about: `a, b and the noise are standard normal and independent; each cell of all three is lost with chance .3,
whatever the rest says.`,
  draws: 20,
  lost: { a: 0.3, b: 0.3, y: 0.3 },
  estimands: [
    slope('y ~ a + b', 'a', 2),
    slope('y ~ a + b', 'b', -1),
    intercept('y ~ a + b', 1, sqrt(6)),
    mean('a', 0, 1),
    mean('b', 0, 1),
    mean('y', 1, sqrt(6)),
    correlation(['a', 'y'], 2 / sqrt(6)),
  ],
  peers: peers([200, 200, 60]),
  make(random) {
    const n = 300
    const [a, b, noise] = [random.normals(n), random.normals(n), random.normals(n)]
    const y = a.map((_, i) => 1 + 2 * a[i] - b[i] + noise[i])
    const [ofA, ofB, ofY] = [random.uniforms(n), random.uniforms(n), random.uniforms(n)]
    return given(
      { a, b, y },
      { a: (i) => ofA[i] < 0.3, b: (i) => ofB[i] < 0.3, y: (i) => ofY[i] < 0.3 },
    )
  },
}

export const DESIGNS = [
  short,
  seldomTogether,
  mixed,
  lostTogether,
  dependingOnResponse,
  allLoseCells,
]
