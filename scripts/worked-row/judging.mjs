// The blocks of docs/learner.md that tell what the held-back cells say, what a budget comes to, and what it takes.
import { workThrough } from '../../dist/host/work.js'
import { batchRows } from '../../dist/learn/attention/network-runner.js'
import { rowsOf, withoutHeldBack } from '../../dist/learn/cells/cells.js'
import { Streams } from '../../dist/learn/cells/streams.js'
import { twoSided } from '../../dist/learn/cells/two-sided.js'
import { averagingGain } from '../../dist/learn/ensemble/averaging-gain.js'
import {
  heldBackFrom,
  judgedBy,
  judging as judgingOf,
  NO_FOLD,
} from '../../dist/learn/ensemble/draw-folds.js'
import { PREDICTORS } from '../../dist/learn/ensemble/expert.js'
import { fitStack, MARGIN, MOST, mostChance } from '../../dist/learn/ensemble/fit-stack.js'
import { planFit } from '../../dist/learn/ensemble/plan-fit.js'
import { layOut } from '../../dist/nn/index.js'
import { judges } from './judges.mjs'
import { check, code, fixed, grid, inUnits } from './markdown.mjs'
import {
  at,
  BUDGET,
  fitted,
  folds,
  HELD_BACK,
  hashed,
  header,
  learned,
  model,
  names,
  row,
  SEED,
  slots,
  table,
  typical,
  whole,
} from './row.mjs'

/** The one that fills. */
const [expert] = model.ensemble.experts

/** What an expert's predictor of this name makes of the cells that are NaN: [rows, slots]. */
export function predictBy(name, cells, by = expert) {
  const out = new Float32Array(cells.rows * slots.count)
  by[name].predict(cells, out)
  return out
}

function judgedBlock() {
  const c = names.indexOf(HELD_BACK)
  const { typical: mean, sd } = learned[c]
  const shown = withoutHeldBack(hashed.cells, heldBackFrom(folds, 0))
  const cells = rowsOf(shown, at, at + 1)
  if (!Number.isNaN(cells.values[c])) throw new Error(`worked row: ${HELD_BACK} was not held back`)
  const truth = row.values[c]
  const rows = PREDICTORS.map((name) => {
    const said = predictBy(name, cells, judges[0].expert)[slots.start(c)]
    return [name, fixed(said), inUnits(mean + sd * said), fixed((truth - said) ** 2)]
  })
  rows.push(['mean', fixed(0), inUnits(mean), fixed(truth ** 2)])
  return [
    `\`${HELD_BACK}\` is ${whole[header.indexOf(HELD_BACK)]}, standardised ${fixed(truth)}. Expert 0 never saw it, and says:`,
    '',
    grid(['', 'standardised', 'in mm', 'squared error'], rows),
  ].join('\n')
}

/** [predictors] of [rows, slots]: what the experts that judge say of the cells that they were kept from. */
function mergedFolds(used) {
  return PREDICTORS.map((_, p) => {
    const merged = new Float32Array(table.rows * slots.count)
    for (const [i, fold] of used.entries()) {
      if (fold === NO_FOLD) continue
      const c = i % slots.columns
      const start = ((i - c) / slots.columns) * slots.count
      for (let s = start + slots.start(c); s < start + slots.end(c); s++) {
        merged[s] = judges[fold].outOfFold[p][s]
      }
    }
    return merged
  })
}

/** Weights found again from the cells that judge, and the predictions that these are judged by. */
function stackAgain(used) {
  const { cells } = hashed
  const gain = averagingGain(
    judges.map((judge) => judge.expert),
    model.ensemble.experts.length,
    cells,
    judgedBy(used, 0),
    new Streams(SEED),
  )
  const outOfFold = mergedFolds(used)
  const found = fitStack({
    cells,
    folds: used,
    outOfFold,
    typical,
    averagingGain: workThrough(gain),
  })
  for (const [i, weight] of found.stack.weights.entries()) {
    check('weights', weight, model.ensemble.stack.weights[i], 0)
  }
  return found
}

/** What predictions of a column are worth beside the mean, cell by cell. */
function worthOf(c, used, crossFitted) {
  const most = slots.isNumber(c) ? MOST : Number.POSITIVE_INFINITY
  const gains = []
  let mean = 0
  for (let i = 0; i < table.rows; i++) {
    if (used[i * slots.columns + c] === NO_FOLD) continue
    let [gain, square] = [0, 0]
    for (let s = slots.start(c); s < slots.end(c); s++) {
      const truth = slots.read(c, hashed.cells.values[i * slots.columns + c], s - slots.start(c))
      square += (truth - typical[s]) ** 2
      gain += (truth - typical[s]) ** 2 - (truth - crossFitted[i * slots.count + s]) ** 2
    }
    mean += Math.min(most, square)
    gains.push(Math.max(-most, Math.min(most, gain)))
  }
  const gain = gains.reduce((sum, g) => sum + g, 0)
  const errors = gain / Math.sqrt(gains.reduce((sum, g) => sum + g * g, 0))
  const chance = gain > 0 ? twoSided(errors) / 2 : 1
  const inCells = (gain * gains.length) / mean
  return { mean, gain, errors, chance, inCells, isMuch: inCells > MARGIN.cells }
}

function marginBlock() {
  const used = judgingOf(folds, judges.length)
  const { stack, crossFitted } = stackAgain(used)
  const worth = names.map((_, c) => worthOf(c, used, crossFitted))
  const most = mostChance(worth)
  const rows = names.map((name, c) => {
    const { mean, gain, errors, chance, inCells, isMuch } = worth[c]
    const fell = !(isMuch && chance <= most)
    if (fell !== stack.fellBack[c]) throw new Error(`worked row: ${name} is taken otherwise`)
    return [
      `\`${name}\``,
      mean.toFixed(1),
      gain.toFixed(1),
      errors.toFixed(1),
      chance < 0.001 ? 'below 0.001' : fixed(chance),
      inCells.toFixed(1),
      fell ? 'mean or mode' : 'predictions',
    ]
  })
  return grid(
    [
      'column',
      "mean's error Σ e",
      'gain Σ g',
      'in standard errors',
      'chance of that in noise',
      `in cells: over ${MARGIN.cells}`,
      'so it gets',
    ],
    rows,
  )
}

function qualityBlock() {
  const rows = model.quality.map(({ judged, relativeError, error, typicalError, fellBack }, c) => [
    `\`${names[c]}\``,
    String(judged),
    fixed(relativeError),
    inUnits(error),
    inUnits(typicalError),
    fellBack ? 'mean or mode' : 'predictions',
  ])
  return grid(
    ['column', 'cells that judged', 'relative error', 'error', "mean's, mode's", 'filled with'],
    rows,
  )
}

function plansBlock() {
  const percent = (share) => `${Math.round(100 * share)} %`
  const rows = ['fast', 'balanced', 'best'].map((budget) => {
    const { members, finals, shares, trees, boosts, train } = planFit(1000, budget)
    const short = planFit(table.rows, budget)
    const { judge, stop } = shares
    const shown = [`${short.members}, ${members}`, finals, percent(judge), percent(stop)]
    return [budget, ...shown, trees, boosts, train.steps, `${train.patience} x ${train.every}`]
  })
  return grid(
    [
      'budget',
      'judges: short, long',
      'fill',
      'judge',
      'stop',
      "forest's trees",
      "chain's, a round",
      'steps',
      'patience in steps',
    ],
    rows,
  )
}

function trainingBlock() {
  const { capacity, hide, shown, every, rate, decay } = {
    ...planFit(table.rows, BUDGET).train,
    capacity: batchRows(slots.columns),
  }
  const [least, most] = hide
  return code(
    [
      `${capacity} rows a step; hidden: ${100 * least} to ${100 * most} % of a row; a shown cell counts ${shown}`,
      `rate at its highest ${rate}, weight decay ${decay}, a look every ${every} steps`,
    ].join('\n'),
  )
}

function sizesBlock() {
  const { count } = layOut(expert.attention.shape)
  const { precision } = expert.gaussian.toArrays()
  const treesOf = ({ feature, roots }) => `${roots.length} trees, ${feature.length} nodes`
  const { width, depth, frequencies } = expert.attention.shape
  return code(
    [
      `table: ${table.rows} rows, ${slots.columns} learned columns, ${slots.count} slots`,
      `Gaussian: d = ${Math.sqrt(precision.length)}, so ${precision.length} doubles of precision`,
      `network: width ${width}, ${depth} block, ${frequencies} frequencies: ${count} floats`,
      `forest: ${treesOf(expert.forest.toArrays())}`,
      `chain: ${treesOf(expert.chain.toArrays())}`,
      `file: ${inUnits(fitted.toBytes().length / 2 ** 20)} MB`,
    ].join('\n'),
  )
}

/** By their names on the page. */
export const judging = new Map([
  ['judged', judgedBlock()],
  ['margin', marginBlock()],
  ['quality', qualityBlock()],
  ['plans', plansBlock()],
  ['training', trainingBlock()],
  ['sizes', sizesBlock()],
])
