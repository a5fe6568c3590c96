import { workThrough } from '../../dist/host/work.js'
import { holesOf } from '../../dist/learn/cells/cells.js'
import { decode } from '../../dist/learn/cells/decode.js'
import { rowRandom } from '../../dist/learn/cells/row-random.js'
import { AVERAGED, ORDER } from '../../dist/learn/chain/chain.js'
import { combine } from '../../dist/learn/ensemble/combine.js'
import { NO_FOLD } from '../../dist/learn/ensemble/draw-folds.js'
import { PREDICTORS } from '../../dist/learn/ensemble/expert.js'
import { planFit } from '../../dist/learn/ensemble/plan-fit.js'
import { fillRows } from '../../dist/learn/gaussian/fill-rows.js'
import { attentionOf } from './attention.mjs'
import { judging, predictBy } from './judging.mjs'
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
  hash,
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

/** What a cell's number makes of it: limits are those of judging and stopping expert 0, then 1, and so on. */
function useOf(number, limits) {
  const k = limits.findIndex((limit) => number < limit)
  return k < 0 ? 'trains' : `${k % 2 === 0 ? 'judges' : 'stops'} ${k >> 1}`
}

function foldsBlock() {
  const each = model.fittedOn.limits.length / slots.columns
  const rows = names.map((name, c) => {
    const holes = Array.from({ length: 1 + each / 2 }, () => '')
    if (Number.isNaN(row.values[c])) return [`\`${name}\``, ...holes, 'a hole: in no fold']
    const number = rowRandom(foldSeed, hash, c, 0)
    const limits = Array.from(model.fittedOn.limits.subarray(c * each, (c + 1) * each))
    const use = useOf(number, limits)
    const fold = folds[at * slots.columns + c]
    const expected =
      fold === NO_FOLD ? 'trains' : `${fold < 128 ? 'judges' : 'stops'} ${fold % 128}`
    if (use !== expected) throw new Error(`worked row: ${name} ${use}, and its fold is ${fold}`)
    const pairs = limits.flatMap((limit, k) =>
      k % 2 === 0 ? [`${fixed(limit)}, ${fixed(limits[k + 1])}`] : [],
    )
    return [`\`${name}\``, fixed(number), ...pairs, use]
  })
  const heads = Array.from({ length: each / 2 }, (_, e) => `judges, stops ${e} below`)
  return [
    `Hash of the row's content: \`${hash.toString(16).padStart(8, '0')}\`. ${each / 2} experts judge.`,
    '',
    grid(['column', 'its number', ...heads, 'so the cell'], rows),
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

/** What the chain has filled the row's holes with after each round: [slots] each. */
function filledByRounds() {
  const filled = new Float32Array(slots.count)
  workThrough(fillRows(expert.gaussian, row, 0, 1, filled))
  return ORDER.map((round) => {
    workThrough(expert.chain.fillOnce(row, round, holesOf(row, 0, 1), filled))
    return filled.slice()
  })
}

function chainBlock() {
  const wanted = EMPTIED.map(indexOf)
  const line = (what, values) => [what, ...wanted.map((c) => list(columnSlots(values, c)))]
  const rounds = filledByRounds()
  const said = predictions[PREDICTORS.indexOf('chain')]
  for (const c of wanted) {
    const s = slots.start(c)
    const mean = rounds.slice(-AVERAGED).reduce((sum, of) => sum + of[s], 0) / AVERAGED
    check(`the chain's mean of ${names[c]}`, mean, said[s])
  }
  const rows = [
    line('as the Gaussian fills it', predictions[PREDICTORS.indexOf('gaussian')]),
    ...rounds.map((filled, i) => line(`after the trees of round ${ORDER[i] + 1}`, filled)),
    line(`mean of the last ${AVERAGED}`, said),
  ]
  return grid(['', ...wanted.map((c) => `\`${names[c]}\``)], rows)
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
    const own = found.find((estimate) => estimate.name === name)
    const { rows, values, sure, low, high } = own
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
      `  whole, and within ${range.map(inUnits).join(' to ')}: ${values[i]}; it was ${truth}, so ${inUnits(Math.abs(truth - values[i]))} off;`,
      `  an error of ${inUnits(sure[i])} was to be expected, and with 90 % a value from ${low[i]} to ${high[i]}`,
    ].join('\n')
  })
  return code(shown.join('\n'))
}

/** By their names on the page. */
export const blocks = new Map([
  ['row', rowBlock()],
  ['cells', cellsBlock()],
  ['folds', foldsBlock()],
  ['gaussian', gaussianBlock()],
  ['forest', forestBlock()],
  ['chain', chainBlock()],
  ['scores', scoresBlock()],
  ['attention', attentionBlock()],
  ['network', networkBlock()],
  ['experts', expertsBlock()],
  ['value', valueBlock()],
  ...judging,
])
