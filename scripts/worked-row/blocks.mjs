// The blocks of docs/learner.md: each step of the learner done again for one row, and held against what the
// model does with it.
import { batchRows } from '../../dist/learn/attention/network-runner.js'
import { rowsOf, withoutHeldBack } from '../../dist/learn/cells/cells.js'
import { decode } from '../../dist/learn/cells/decode.js'
import { rowRandom } from '../../dist/learn/cells/row-random.js'
import { combine } from '../../dist/learn/ensemble/combine.js'
import { heldBackFrom } from '../../dist/learn/ensemble/draw-folds.js'
import { PREDICTORS } from '../../dist/learn/ensemble/expert.js'
import { planFit } from '../../dist/learn/ensemble/plan-fit.js'
import { layOut } from '../../dist/nn/index.js'
import { attentionOf } from './attention.mjs'
import { check, code, fixed, grid, inUnits, plus } from './markdown.mjs'
import {
  at,
  BUDGET,
  EMPTIED,
  FOLLOWED,
  fitted,
  foldSeed,
  folds,
  given,
  HELD_BACK,
  hash,
  hashed,
  header,
  learned,
  model,
  names,
  ROW,
  row,
  slots,
  table,
  typical,
  whole,
} from './row.mjs'

const [expert] = model.ensemble.experts
const indexOf = (name) => names.indexOf(name)

const columnSlots = (values, c) => Array.from(values.subarray(slots.start(c), slots.end(c)))
const list = (values) => `[${values.map(fixed).join(', ')}]`
const levelOf = (c, k) => learned[c].schema.levels[learned[c].classes[k]]

/** What a predictor makes of the cells of one row that are NaN: [slots]. */
function predictBy(name, cells) {
  const out = new Float32Array(slots.count)
  expert[name].predict(cells, out)
  return out
}

function rowBlock() {
  const hidden = EMPTIED.map((name) => `${name} ${whole[header.indexOf(name)]}`).join(', ')
  return code(`${header.join(',')}\n${given.join(',')}\n\nemptied: ${hidden}`)
}

function cellsBlock() {
  const rows = learned.map(({ name, typical: mean, sd, classes, shares }, c) => {
    const value = row.values[c]
    const known = !Number.isNaN(value)
    const read = given[header.indexOf(name)]
    const looked =
      classes.length > 0
        ? classes.map((_, k) => `${levelOf(c, k)} ${fixed(shares[k])}`).join(', ')
        : `mean ${inUnits(mean)}, sd ${inUnits(sd)}`
    const cell = known ? (classes.length > 0 ? String(value) : fixed(value)) : 'NaN'
    const written = known
      ? classes.length > 0
        ? `[${classes.map((_, k) => slots.read(c, value, k)).join(', ')}]`
        : `[${fixed(value)}]`
      : `[${Array.from({ length: slots.width(c) }, () => '?').join(', ')}]`
    const place = `${slots.start(c)}${slots.width(c) > 1 ? `–${slots.end(c) - 1}` : ''}`
    return [`\`${name}\``, read === '' ? '' : read, looked, cell, place, written]
  })
  return grid(['column', 'as read', 'known of the column', 'cell', 'slots', 'what they hold'], rows)
}

function foldsBlock() {
  const members = model.ensemble.experts.length
  const rows = names.map((name, c) => {
    if (Number.isNaN(row.values[c])) return [`\`${name}\``, '', '', 'a hole: in no fold']
    const number = rowRandom(foldSeed, hash, c, 0)
    const [judge, stop] = model.fittedOn.limits.subarray(c * members * 2)
    const what = number < judge ? 'judges' : number < stop ? 'stops' : 'trains'
    const fold = folds[at * slots.columns + c]
    const expected = fold === 0 ? 'judges' : fold === 128 ? 'stops' : 'trains'
    if (what !== expected) throw new Error(`worked row: ${name} ${what}, and its fold is ${fold}`)
    return [`\`${name}\``, fixed(number), `${fixed(judge)}, ${fixed(stop)}`, what]
  })
  return [
    `Hash of the row's content: \`${hash.toString(16).padStart(8, '0')}\`. Expert 0 is the only one.`,
    '',
    grid(['column', 'its number', 'judges below, stops below', 'so the cell'], rows),
  ].join('\n')
}

const predictions = PREDICTORS.map((name) => predictBy(name, row))
const c = indexOf(FOLLOWED)
const followed = learned[c]
const start = slots.start(c)

function gaussianBlock() {
  const expected = predictions[PREDICTORS.indexOf('gaussian')]
  const z = expected[start]
  const sex = indexOf('sex')
  const { typical: mean, sd } = followed
  return code(
    [
      `prior: ${inUnits(model.fittedOn.prior)} rows, the same for all experts`,
      `${FOLLOWED}: ${fixed(z)}, that is ${inUnits(mean)} + ${inUnits(sd)} x ${fixed(z)} = ${inUnits(mean + sd * z)}`,
      `sex: ${columnSlots(expected, sex)
        .map((p, k) => `${levelOf(sex, k)} ${fixed(p)}`)
        .join(', ')}`,
    ].join('\n'),
  )
}

function forestBlock() {
  const expected = predictions[PREDICTORS.indexOf('gaussian')][start]
  const said = predictions[PREDICTORS.indexOf('forest')][start]
  const { trees } = planFit(table.rows, BUDGET)
  return code(
    `${FOLLOWED}: ${fixed(expected)} (Gaussian) ${plus(said - expected)} (mean of ${trees} leaves) = ${fixed(said)}`,
  )
}

const attention = attentionOf(expert, row, c)

function scoresBlock() {
  return code(
    [`columns: ${names.join(', ')}`, `query: ${FOLLOWED}`, '', attention.printed].join('\n'),
  )
}

function attentionBlock() {
  const rows = attention.heads.map((weights, h) => [
    `head ${h}`,
    ...Array.from(weights, (w) => (w === 0 ? '**0**' : fixed(w))),
  ])
  return grid(['', ...names.map((name) => `\`${name}\``)], rows)
}

function networkBlock() {
  const said = predictions[PREDICTORS.indexOf('attention')][start]
  const { hint } = attention
  const parts = `${fixed(hint)} (the hint) ${plus(said - hint)} (the head)`
  return code(`${FOLLOWED}: ${parts} = ${fixed(said)}`)
}

function expertsBlock() {
  const wanted = EMPTIED.map(indexOf)
  const weightsOf = (c, p) => model.ensemble.stack.weights[c * PREDICTORS.length + p]
  const rows = PREDICTORS.map((name, p) => [
    name,
    ...wanted.flatMap((c) => [list(columnSlots(predictions[p], c)), fixed(weightsOf(c, p))]),
  ])
  const rest = (c) => 1 - PREDICTORS.reduce((sum, _, p) => sum + weightsOf(c, p), 0)
  rows.push([
    'mean, shares',
    ...wanted.flatMap((c) => [list(columnSlots(typical, c)), fixed(Math.max(0, rest(c)))]),
  ])
  const combined = combine(model.ensemble.stack, slots, typical, predictions)
  const used = model.ensemble.predict(row)
  for (const c of wanted) {
    for (let s = slots.start(c); s < slots.end(c); s++) check('combined', combined[s], used[s], 0)
  }
  rows.push([
    '**combined**',
    ...wanted.flatMap((c) => [`**${list(columnSlots(combined, c))}**`, '']),
  ])
  return grid(['', ...wanted.flatMap((c) => [`\`${names[c]}\``, 'weight'])], rows)
}

function valueBlock() {
  const combined = model.ensemble.predict(row)
  const found = fitted.estimate(table)
  const shown = EMPTIED.map((name) => {
    const c = indexOf(name)
    const column = learned[c]
    const { rows, values, sure } = found.find((estimate) => estimate.name === name)
    const i = rows.indexOf(ROW)
    check('decoded', decode(column, combined, slots.start(c), column.range), values[i], 0)
    const truth = whole[header.indexOf(name)]
    if (column.classes.length > 0) {
      return `${name}: ${column.schema.levels[values[i]]}, probability ${fixed(sure[i])}; it was ${truth}`
    }
    const { typical: mean, sd, range } = column
    const z = combined[slots.start(c)]
    return [
      `${name}: ${inUnits(mean)} + ${inUnits(sd)} x ${fixed(z)} = ${inUnits(mean + sd * z)},`,
      `  whole, and within ${range.map(inUnits).join(' to ')}: ${values[i]}; error to expect ${inUnits(sure[i])}; it was ${truth}`,
    ].join('\n')
  })
  return code(shown.join('\n'))
}

function judgedBlock() {
  const c = indexOf(HELD_BACK)
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
export const blocks = new Map([
  ['row', rowBlock()],
  ['cells', cellsBlock()],
  ['folds', foldsBlock()],
  ['gaussian', gaussianBlock()],
  ['forest', forestBlock()],
  ['scores', scoresBlock()],
  ['attention', attentionBlock()],
  ['network', networkBlock()],
  ['experts', expertsBlock()],
  ['value', valueBlock()],
  ['judged', judgedBlock()],
  ['quality', qualityBlock()],
  ['plans', plansBlock()],
  ['training', trainingBlock()],
  ['sizes', sizesBlock()],
])
