/** Design c of bench:coverage: numbers, a binary, four levels, an interaction and a square. Pure. */
import { given, sum } from './columns.mjs'
import { correlation, intercept, mean, slope } from './estimands.mjs'
import { peers } from './peers.mjs'

const FORMULA = 'y ~ x1 + x2 + x3 + x4 + b + g + x1:b + I(x2^2)'
const TRUTH = {
  '(Intercept)': 1,
  x1: 0.5,
  x2: 0.5,
  x3: -0.5,
  x4: 0.5,
  byes: 0.5,
  gq: 0.5,
  gr: -0.5,
  gs: 1,
  'x1:byes': 0.5,
  'I(x2^2)': 0.3,
}
const LEVELS = ['p', 'q', 'r', 's']
/** The standard normal's. */
const QUARTILE = 0.6744897501960817

/** The mean of y: E x1 b is the correlation of x1 with what decides b, times the normal density at 0. */
const MEAN_Y = 1 + 0.5 / 2 + (0.5 - 0.5 + 1) / 4 + (0.5 * 0.6) / Math.sqrt(2 * Math.PI) + 0.3
/** Of a sample of 2 million. */
const SD_Y = 1.801

/** Chances are 1 / (1 + exp(-s)), s = at + byX4 x4 + byB (b - 1/2): about 30 % of each column. */
const LOSSES = {
  x1: { at: -1, byX4: 1, byB: 0 },
  x2: { at: -1, byX4: -1, byB: 0 },
  x3: { at: -1, byX4: 0.5, byB: 1 },
  g: { at: -1, byX4: 0, byB: 1.5 },
  y: { at: -1, byX4: 1, byB: -1 },
}

export const mixed = {
  id: 'c',
  title: 'numbers, a binary and four levels, with an interaction and a square, 500 rows',
  about: `x1 to x4 are standard normal, correlated .3 with one another. b is yes where .6 x1 + .8 e is above 0, g cuts
.6 x3 + .8 e at its quartiles. y = 1 + .5 x1 + .5 x2 - .5 x3 + .5 x4 + .5 b + (0, .5, -.5, 1 by g) + .5 x1 b + .3 x2²
+ e, each e standard normal and its own. x4 and b are always given; the others lose about 30 % of their cells
each, by logistic models on x4 and b.`,
  draws: 10,
  lost: { x1: 0.304, x2: 0.304, x3: 0.292, g: 0.293, y: 0.306 },
  estimands: [
    ...Object.entries(TRUTH).map(([name, truth]) =>
      name === '(Intercept)' ? intercept(FORMULA, truth, SD_Y) : slope(FORMULA, name, truth),
    ),
    mean('x1', 0, 1),
    mean('x2', 0, 1),
    mean('y', MEAN_Y, SD_Y),
    correlation(['x1', 'x2'], 0.3),
  ],
  levels: { b: ['no', 'yes'], g: LEVELS },
  peers: peers([120, 120, 40]),
  make(random) {
    const n = 500
    const [common, ofB, ofG, noise] = [0, 1, 2, 3].map(() => random.normals(n))
    const [x1, x2, x3, x4] = [0, 1, 2, 3].map(() =>
      sum([Math.sqrt(0.3), common], [Math.sqrt(0.7), random.normals(n)]),
    )
    const isYes = Array.from(sum([0.6, x1], [0.8, ofB]), (value) => value > 0)
    const level = Array.from(
      sum([0.6, x3], [0.8, ofG]),
      (value) => [-QUARTILE, 0, QUARTILE].filter((cut) => value > cut).length,
    )
    const byLevel = [0, TRUTH['gq'], TRUTH['gr'], TRUTH['gs']]
    const y = x1.map((_, i) => {
      const ofYes = isYes[i] ? TRUTH['byes'] + TRUTH['x1:byes'] * x1[i] : 0
      const ofNumbers = TRUTH.x1 * x1[i] + TRUTH.x2 * x2[i] + TRUTH.x3 * x3[i] + TRUTH.x4 * x4[i]
      const square = TRUTH['I(x2^2)'] * x2[i] ** 2
      return TRUTH['(Intercept)'] + ofNumbers + square + ofYes + byLevel[level[i]] + noise[i]
    })
    const isLost = ({ at, byX4, byB }) => {
      const chances = random.uniforms(n)
      return (i) => {
        const s = at + byX4 * x4[i] + byB * (isYes[i] ? 0.5 : -0.5)
        return chances[i] < 1 / (1 + Math.exp(-s))
      }
    }
    return given(
      {
        x1,
        x2,
        x3,
        x4,
        b: isYes.map((value) => (value ? 'yes' : 'no')),
        g: level.map((value) => LEVELS[value]),
        y,
      },
      Object.fromEntries(Object.entries(LOSSES).map(([name, loss]) => [name, isLost(loss)])),
    )
  },
}
