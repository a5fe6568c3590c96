import { orNothing, type Work } from '../../host/work.js'
import { attentionPaidBy, type Network } from '../../nn/index.js'
import type { Generator } from '../../random/index.js'
import { Tensor } from '../../tensor/tensor.js'
import { type Cells, withoutHeldBack } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { learnedOnly } from '../cells/learned-column.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import type { Expert } from '../ensemble/expert.js'
import { dimensionsOf, dimensionsOfColumn } from '../gaussian/slot-scale.js'
import type { FittedModel } from '../model/fitted-model.js'

/** Rows that attention is averaged over, at most. */
export const LOOKED_AT = 192
/**
 * How often each row goes through a network. Of up to so many columns each is hidden by itself; of more, several
 * at once, others in each row: two of a row are hidden together in one row of so many at most, as it is a prime.
 */
export const PASSES = 41

/** Rows that are looked at: of more columns than passes fewer, since a row costs the square of its columns. */
export function rowsLookedAt(columns: number): number {
  return Math.round(LOOKED_AT * Math.min(1, PASSES / columns))
}

/**
 * [columns, columns]: for each column, from which others its predictions come; a row sums to 1.
 *
 * An expert's prediction of a number is a Gaussian's expectation, plus what the network adds. What
 * the first owes to a column is the size of its regression coefficient, what the second owes to it is
 * the attention that the hidden column's token pays to it, averaged over heads, and over rows by the
 * squared distance of the prediction from its mean: where a column that says nothing is alone, a
 * softmax gives all to it. The two are mixed by how much they vary. Of a category only attention counts.
 * Told to come to its end, it goes by the coefficients alone for what is left, and so it does where the network
 * was not trained.
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
  const some = drawCells(cells, rowsLookedAt(columns), generator)
  const total = new Float32Array(columns * columns)
  let stop: boolean | undefined = false
  for (const expert of ensemble.experts) {
    const looks = slots.levels.map(() => new Look())
    for (let pass = 0; pass < PASSES && !expert.attention.isPlain; pass++) {
      stop = (yield) === true || stop
      if (stop || pass >= columns) break
      yield* orNothing(lookAt(expert, some, pass, looks))
    }
    for (const [c, { hints, added, ...look }] of looks.entries()) {
      const linear = coefficients(expert, c)
      const attention = look.rows.length > 0 ? attentionOf(look) : linear
      const share = slots.isNumber(c) && hints + added > 0 ? hints / (hints + added) : 0
      for (let j = 0; j < columns; j++) {
        const mixed = share * (linear[j] as number) + (1 - share) * (attention[j] as number)
        total[c * columns + j] = (total[c * columns + j] as number) + mixed
      }
      stop = (yield) === true || stop
    }
  }
  for (let c = 0; c < columns; c++) normalise(total.subarray(c * columns, (c + 1) * columns))
  return total
}

/** What was seen of a column where it was hidden. */
class Look {
  /** Of each row the attention that it paid to the others ([columns]), and what was predicted ([slots]). */
  readonly rows: { readonly paid: Float32Array; readonly predicted: Float32Array }[] = []
  /** How hints, and what the network added to them, vary. */
  hints = 0
  added = 0
}

/** Whether a column is hidden in a row in a pass: of all passes in one. */
function isHidden(pass: number, row: number, c: number): boolean {
  return (c + row * Math.floor(c / PASSES)) % PASSES === pass
}

function* lookAt(expert: Expert, cells: Cells, pass: number, looks: readonly Look[]): Work<void> {
  const { slots, values } = cells
  const { columns } = slots
  const hidden = new Uint8Array(values.length).map((_, i) => {
    return Number(isHidden(pass, Math.floor(i / columns), i % columns))
  })
  const others = withoutHeldBack(cells, hidden)
  yield* expert.attention.each(others, (network, start, count) => {
    for (const [c, look] of looks.entries()) {
      const lanes = Array.from({ length: count }, (_, b) => b).filter(
        (b) => hidden[(start + b) * columns + c] === 1,
      )
      if (lanes.length > 0) addLanes(look, network, others, start, c, lanes)
    }
  })
}

/** Adds what a network makes of column c in some rows of its batch, which begins with row `start`. */
function addLanes(
  look: Look,
  network: Network,
  { slots, values }: Cells,
  start: number,
  c: number,
  lanes: readonly number[],
): void {
  const { capacity, batch, shape } = network
  const { columns } = slots
  const heads = shape.width / 8
  const padded = Math.ceil(columns / 4) * 4
  const output = network.output(c, capacity)
  const wide = output.length / capacity
  const weights = Array.from({ length: shape.depth }, (_, b) =>
    attentionPaidBy(network, c, b, capacity),
  )
  for (const b of lanes) {
    const hint = batch.hints[c * capacity + b] as number
    look.hints += hint ** 2
    look.added += (output[b * wide] as number) ** 2
    const predicted = output.slice(b * wide, b * wide + slots.width(c))
    if (slots.isNumber(c)) predicted[0] = (predicted[0] as number) + hint
    else toProbabilities(predicted)
    const paid = new Float32Array(columns)
    for (const block of weights) {
      for (let head = 0; head < heads; head++) {
        // Weights of the visible columns only, in their order.
        let at = (b * heads + head) * padded
        for (let j = 0; j < columns; j++) {
          if (Number.isNaN(values[(start + b) * columns + j])) continue
          paid[j] = (paid[j] as number) + (block[at++] as number)
        }
      }
    }
    look.rows.push({ paid, predicted })
  }
}

/** [columns]: the average of the rows' attention. */
function attentionOf({ rows }: Pick<Look, 'rows'>): Float32Array {
  const weights = moved(rows.map(({ predicted }) => predicted))
  const sums = new Float32Array(rows[0]?.paid.length ?? 0)
  for (const [row, { paid }] of rows.entries()) {
    for (let j = 0; j < sums.length; j++) {
      sums[j] = (sums[j] as number) + (weights[row] as number) * (paid[j] as number)
    }
  }
  return normalise(sums)
}

/** The exponential of each over their sum, in place. */
function toProbabilities(scores: Float32Array): void {
  const largest = scores.reduce((a, b) => Math.max(a, b))
  for (let k = 0; k < scores.length; k++) scores[k] = Math.exp((scores[k] as number) - largest)
  normalise(scores)
}

/** The squared distance of each row's prediction from their mean; 1 where all are the same. */
function moved(predicted: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(predicted[0]?.length ?? 0)
  for (const own of predicted) {
    for (const [k, value] of own.entries()) {
      mean[k] = (mean[k] as number) + value / predicted.length
    }
  }
  const squares = Float64Array.from(predicted, (own) =>
    own.reduce((sum, value, k) => sum + (value - (mean[k] as number)) ** 2, 0),
  )
  return squares.some((square) => square > 0) ? squares : squares.fill(1)
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
