// The network's attention for one hidden cell, once by hand and once by the kernels.
import { maskedSoftmax, setPrintOptions, tensor } from '../../dist/index.js'
import { attentionIn, layOut, Network, sizeOf } from '../../dist/nn/index.js'

/** Floats of a head; and values and hints are taken as at most so far from 0: kernels/nn/. */
const HEAD = 8
const FAR = 6
const EPSILON = 1e-5
const bounded = (x) => Math.max(-FAR, Math.min(FAR, x))

/**
 * Column c's query against the keys of the columns that can be seen, head by head.
 *
 * @param row the cells of one row
 * @returns heads [heads, columns]; what maskedSoftmax was given and gave for the first; the hint
 */
export function attentionOf({ attention, gaussian }, row, c) {
  const { shape, parameters } = attention
  const { slots, values } = row
  const { columns } = slots
  const expected = new Float32Array(slots.count)
  gaussian.predictLeaveOneOut(row, expected, true)
  const hints = Array.from({ length: columns }, (_, j) =>
    slots.isNumber(j) ? expected[slots.start(j)] : 0,
  )
  const qkv = Array.from({ length: columns }, (_, j) =>
    queryKeyValue(shape, parameters, slots, values[j], hints[j], j),
  )
  const heads = shape.width / HEAD
  const hidden = Array.from(values, Number.isNaN)
  const scores = Array.from({ length: heads }, (_, h) =>
    qkv.map((of) => {
      const key = of.slice(shape.width + h * HEAD, shape.width + (h + 1) * HEAD)
      return key.reduce((sum, k, i) => sum + k * qkv[c][h * HEAD + i], 0) / Math.sqrt(HEAD)
    }),
  )
  const mask = tensor([hidden])
  const softmax = scores.map((of) => maskedSoftmax(tensor([of]), mask))
  const byKernels = weightsOf(shape, parameters, values, hints, c)
  const most = Math.max(
    ...softmax.flatMap(({ data }, h) => Array.from(data, (w, j) => Math.abs(w - byKernels[h][j]))),
  )
  if (!(most < 1e-5)) throw new Error(`worked row: attention by hand is off by ${most}`)
  return {
    hint: hints[c],
    heads: softmax.map(({ data }) => data),
    printed: printed(scores[0], mask, softmax[0]),
  }
}

/** A column's token through norm and product: [3 width]. */
function queryKeyValue(shape, parameters, slots, value, hint, j) {
  const at = new Map(layOut(shape).list.map((parameter) => [parameter.name, parameter]))
  const take = (name) => {
    const { start, shape: own } = at.get(name)
    return parameters.subarray(start, start + sizeOf(own))
  }
  const { width } = shape
  const table = take(`embed.${j}.weight`)
  const hidden = Number.isNaN(value)
  let token
  if (slots.isNumber(j)) {
    const x = hidden ? 0 : bounded(value)
    const turns = Array.from(take(`embed.${j}.frequencies`), (f) => 2 * Math.PI * f * x)
    const waves = [...turns.map(Math.sin), ...turns.map(Math.cos)]
    const features = [1, Number(hidden), x, bounded(hint), ...waves.map((w) => (hidden ? 0 : w))]
    token = product(features, table, width)
  } else {
    const chosen = hidden ? slots.levels[j] : value
    token = Array.from(table.subarray(chosen * width, (chosen + 1) * width))
  }
  const mean = token.reduce((sum, x) => sum + x, 0) / width
  const variance = token.reduce((sum, x) => sum + (x - mean) ** 2, 0) / width
  const norm = token.map((x) => (x - mean) / Math.sqrt(variance + EPSILON))
  const bias = take('blocks.0.qkv.bias')
  return product(norm, take('blocks.0.qkv.weight'), 3 * width).map((x, i) => x + bias[i])
}

/** A row times a matrix of so many columns. */
function product(row, matrix, columns) {
  return Array.from({ length: columns }, (_, i) =>
    row.reduce((sum, x, k) => sum + x * matrix[k * columns + i], 0),
  )
}

/** [heads, columns]: as the network has them; a hidden column is no key, and has no weight at all. */
function weightsOf(shape, parameters, values, hints, c) {
  const columns = values.length
  const capacity = 4
  const network = new Network(shape, capacity)
  network.arena.view(network.p, network.count).set(parameters)
  for (let j = 0; j < columns; j++) {
    const hidden = Number.isNaN(values[j])
    network.batch.hidden.fill(Number(hidden), j * capacity, (j + 1) * capacity)
    network.batch.x.fill(hidden ? 0 : values[j], j * capacity, (j + 1) * capacity)
    network.batch.hints.fill(hints[j], j * capacity, (j + 1) * capacity)
  }
  network.forward(network.p, capacity)
  const attention = attentionIn(network, 0, capacity)
  const padded = Math.ceil(columns / 4) * 4
  return Array.from({ length: shape.width / HEAD }, (_, h) => {
    let at = (h * columns + c) * padded
    return Array.from(values, (value) => (Number.isNaN(value) ? 0 : attention[at++]))
  })
}

/** The four steps, as PyTorch prints them. */
function printed(scores, mask, softmax) {
  setPrintOptions({ precision: 3, sciMode: false, lineWidth: 100 })
  const steps = {
    scores: tensor([scores]),
    masked: mask,
    masked_scores: tensor([scores]).maskedFill(mask, -1e9),
    scores_softmax: softmax,
  }
  return Object.entries(steps)
    .map(([name, step]) => `${name}=\n${step}`)
    .join('\n')
}
