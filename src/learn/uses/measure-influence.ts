import { orNothing, type Work } from '../../host/work.js'
import type { Generator } from '../../random/index.js'
import { Tensor } from '../../tensor/tensor.js'
import { type Cells, withoutColumn } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { learnedOnly } from '../cells/learned-column.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import type { Expert } from '../ensemble/expert.js'
import { isWide } from '../gaussian/factor-analysis.js'
import { dimensionsOf, dimensionsOfColumn } from '../gaussian/slot-scale.js'
import type { FittedModel } from '../model/fitted-model.js'

/** Rows that attention is averaged over, at most. */
const LOOKED_AT = 192

/**
 * [columns, columns]: for each column, from which others its predictions come; a row sums to 1.
 *
 * An expert's prediction of a number is a Gaussian's expectation, plus what the network adds. What
 * the first owes to a column is the size of its regression coefficient, what the second owes to it is
 * the attention that the hidden column's token pays to it, averaged over heads, and over rows by the
 * squared distance of the prediction from its mean: where a column that says nothing is alone, a
 * softmax gives all to it. The two are mixed by how much they vary. Of a category only attention counts.
 * Told to come to its end, it goes by the coefficients alone for what is left, and so it does in wide tables.
 *
 * @param generator draws the rows that are looked at
 */
export function* measureInfluence(
  cells: Cells,
  ensemble: Ensemble,
  generator: Generator,
): Work<Float32Array> {
  const { slots } = cells
  const { columns } = slots
  const some = drawCells(cells, LOOKED_AT, generator)
  const total = new Float32Array(columns * columns)
  let stop: boolean | undefined = false
  for (const expert of ensemble.experts) {
    for (let c = 0; c < columns; c++) {
      const linear = coefficients(expert, c)
      stop = (yield) === true || stop
      const looked =
        stop === true || isWide(slots) ? undefined : yield* orNothing(lookAt(expert, some, c))
      const { attention, hints, added } = looked ?? { attention: linear, hints: 0, added: 0 }
      const share = slots.isNumber(c) && hints + added > 0 ? hints / (hints + added) : 0
      for (let j = 0; j < columns; j++) {
        const mixed = share * (linear[j] as number) + (1 - share) * (attention[j] as number)
        total[c * columns + j] = (total[c * columns + j] as number) + mixed
      }
    }
  }
  for (let c = 0; c < columns; c++) normalise(total.subarray(c * columns, (c + 1) * columns))
  return total
}

/** Attention that a column, hidden, pays to the others; how hints and the network's additions vary. */
interface Looked {
  readonly attention: Float32Array
  readonly hints: number
  readonly added: number
}

function* lookAt(expert: Expert, cells: Cells, c: number): Work<Looked> {
  const { slots, rows } = cells
  const { columns } = slots
  const others = withoutColumn(cells, c)
  const width = slots.width(c)
  /** [rows, columns] and [rows, width]. */
  const paid = new Float32Array(rows * columns)
  const predicted = new Float32Array(rows * width)
  let hints = 0
  let added = 0
  yield* expert.attention.each(others, (network, start, count) => {
    const { capacity, batch, shape } = network
    const heads = shape.width / 8
    const padded = Math.ceil(columns / 4) * 4
    const output = network.output(c, capacity)
    const wide = output.length / capacity
    const weights = Array.from({ length: shape.depth }, (_, b) =>
      network.attentionOf(c, b, capacity),
    )
    for (let b = 0; b < count; b++) {
      const hint = batch.hints[c * capacity + b] as number
      hints += hint ** 2
      added += (output[b * wide] as number) ** 2
      const own = predicted.subarray((start + b) * width, (start + b + 1) * width)
      own.set(output.subarray(b * wide, b * wide + width))
      if (slots.isNumber(c)) own[0] = (own[0] as number) + hint
      else toProbabilities(own)
      const row = others.values.subarray((start + b) * columns, (start + b + 1) * columns)
      for (const block of weights) {
        for (let head = 0; head < heads; head++) {
          // Weights of the visible columns only, in their order.
          let at = (b * heads + head) * padded
          for (let j = 0; j < columns; j++) {
            const k = (start + b) * columns + j
            if (!Number.isNaN(row[j])) paid[k] = (paid[k] as number) + (block[at++] as number)
          }
        }
      }
    }
  })
  return { attention: normalise(weighted(paid, columns, moved(predicted, width))), hints, added }
}

/** The exponential of each over their sum, in place. */
function toProbabilities(scores: Float32Array): void {
  const largest = scores.reduce((a, b) => Math.max(a, b))
  for (let k = 0; k < scores.length; k++) scores[k] = Math.exp((scores[k] as number) - largest)
  normalise(scores)
}

/** The squared distance of each row's prediction ([rows, width]) from their mean; 1 where all are the same. */
function moved(predicted: Float32Array, width: number): Float64Array {
  const rows = predicted.length / width
  const mean = new Float64Array(width)
  for (const [i, value] of predicted.entries()) {
    mean[i % width] = (mean[i % width] as number) + value / rows
  }
  const squares = new Float64Array(rows)
  for (const [i, value] of predicted.entries()) {
    const row = Math.floor(i / width)
    squares[row] = (squares[row] as number) + (value - (mean[i % width] as number)) ** 2
  }
  return squares.some((square) => square > 0) ? squares : squares.fill(1)
}

/** The sum of rows ([rows, columns]), each times its weight. */
function weighted(values: Float32Array, columns: number, weights: Float64Array): Float32Array {
  const sums = new Float32Array(columns)
  for (const [row, weight] of weights.entries()) {
    for (let j = 0; j < columns; j++) {
      sums[j] = (sums[j] as number) + weight * (values[row * columns + j] as number)
    }
  }
  return sums
}

/** Sizes of the coefficients of column c's regression on the others: a row of the precision matrix. */
function coefficients(expert: Expert, c: number): Float32Array {
  const { slots } = expert.gaussian
  const { precision, mean, ...scaling } = expert.gaussian.toArrays()
  const dimension = dimensionsOf(slots, scaling)
  const d = mean.length
  const own = dimension.slot[slots.start(c)] as number
  const sizes = new Float32Array(slots.columns)
  if (own < 0) return sizes
  for (let j = 0; j < slots.columns; j++) {
    if (j === c) continue
    for (const e of dimensionsOfColumn(slots, dimension, j)) {
      sizes[j] = (sizes[j] as number) + Math.abs(precision[own * d + e] as number)
    }
  }
  return normalise(sizes)
}

/** Scales to a sum of 1, in place; zeros stay. */
function normalise(values: Float32Array): Float32Array {
  const sum = values.reduce((total, value) => total + value, 0)
  if (sum > 0) for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / sum
  return values
}

/** See `ColumnModel.influence`. */
export function influenceTensor({ columns, influence }: FittedModel): Tensor<'float32'> {
  const n = columns.length
  const learned = learnedOnly(columns).map((column) => columns.indexOf(column))
  const data = new Float32Array(n * n)
  for (const [a, row] of learned.entries()) {
    for (const [b, column] of learned.entries()) {
      data[row * n + column] = influence[a * learned.length + b] ?? 0
    }
  }
  return new Tensor('float32', [n, n], data)
}
