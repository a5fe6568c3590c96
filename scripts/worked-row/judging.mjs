// The blocks of docs/learner.md that tell what the held-back cells say, what a budget comes to, and what it takes.
import { batchRows } from '../../dist/learn/attention/network-runner.js'
import { rowsOf, withoutHeldBack } from '../../dist/learn/cells/cells.js'
import {
  heldBackFrom,
  judging as judgingOf,
  NO_FOLD,
} from '../../dist/learn/ensemble/draw-folds.js'
import { PREDICTORS } from '../../dist/learn/ensemble/expert.js'
import { fitStack, MARGIN } from '../../dist/learn/ensemble/fit-stack.js'
import { planFit } from '../../dist/learn/ensemble/plan-fit.js'
import { layOut } from '../../dist/nn/index.js'
import { check, code, fixed, grid, inUnits } from './markdown.mjs'
import {
  at,
  BUDGET,
  folds,
  HELD_BACK,
  hashed,
  header,
  learned,
  model,
  names,
  row,
  slots,
  table,
  typical,
  whole,
} from './row.mjs'

const [expert] = model.ensemble.experts

/** What the expert's predictor of this name makes of the cells that are NaN: [rows, slots]. */
export function predictBy(name, cells) {
  const out = new Float32Array(cells.rows * slots.count)
  expert[name].predict(cells, out)
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
    const said = predictBy(name, cells)[slots.start(c)]
    return [name, fixed(said), inUnits(mean + sd * said), fixed((truth - said) ** 2)]
  })
  rows.push(['mean', fixed(0), inUnits(mean), fixed(truth ** 2)])
  return [
    `\`${HELD_BACK}\` is ${whole[header.indexOf(HELD_BACK)]}, standardised ${fixed(truth)}. Expert 0 never saw it, and says:`,
    '',
    grid(['', 'standardised', 'in mm', 'squared error'], rows),
  ].join('\n')
}

/** Weights found again from the cells that judge, and what these are worth beside the mean. */
function marginBlock() {
  const judges = judgingOf(folds, 1)
  const shown = withoutHeldBack(hashed.cells, heldBackFrom(folds, 0))
  const { stack, crossFitted } = fitStack({
    cells: hashed.cells,
    folds: judges,
    outOfFold: PREDICTORS.map((name) => predictBy(name, shown)),
    typical,
    // Of one expert alone.
    averagingGain: PREDICTORS.map(() => new Float32Array(slots.columns)),
  })
  for (const [i, weight] of stack.weights.entries()) {
    check('weights', weight, model.ensemble.stack.weights[i], 0)
  }
  const rows = names.map((name, c) => {
    const gains = []
    let mean = 0
    for (let i = 0; i < table.rows; i++) {
      if (judges[i * slots.columns + c] === NO_FOLD) continue
      let gain = 0
      for (let s = slots.start(c); s < slots.end(c); s++) {
        const truth = slots.read(c, hashed.cells.values[i * slots.columns + c], s - slots.start(c))
        mean += (truth - typical[s]) ** 2
        gain += (truth - typical[s]) ** 2 - (truth - crossFitted[i * slots.count + s]) ** 2
      }
      gains.push(gain)
    }
    const gain = gains.reduce((sum, g) => sum + g, 0)
    const deviation = Math.sqrt(gains.reduce((sum, g) => sum + g * g, 0))
    return [`\`${name}\``, mean, gain, gain / deviation, (gain * gains.length) / mean]
      .map((x) => (typeof x === 'number' ? x.toFixed(1) : x))
      .concat(stack.fellBack[c] ? 'mean or mode' : 'predictions')
  })
  return grid(
    [
      'column',
      "mean's error Σ e",
      'gain Σ g',
      `in standard errors: over ${MARGIN.errors}`,
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
    const { members, shares, trees, train } = planFit(1000, budget)
    const { judge, stop } = shares
    const never = members * (judge + stop)
    return [budget, members, percent(judge), percent(stop), percent(1 - never), trees, train.steps]
      .map(String)
      .concat(`${train.patience} x ${train.every}`)
  })
  return grid(
    ['budget', 'experts', 'judge', 'stop', 'train all', 'trees', 'steps', 'patience in steps'],
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
  const { feature, roots } = expert.forest.toArrays()
  const { width, depth, frequencies } = expert.attention.shape
  return code(
    [
      `table: ${table.rows} rows, ${slots.columns} learned columns, ${slots.count} slots`,
      `Gaussian: d = ${Math.sqrt(precision.length)}, so ${precision.length} doubles of precision`,
      `network: width ${width}, ${depth} block, ${frequencies} frequencies: ${count} floats`,
      `forest: ${roots.length} trees, ${feature.length} nodes`,
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
