import type { Generator } from '../../random/index.js'
import { Tensor } from '../../tensor/tensor.js'
import { type Cells, withoutColumn } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { learnedOnly } from '../cells/learned-column.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import type { Expert } from '../ensemble/expert.js'
import { dimensionsOf } from '../gaussian/slot-scale.js'
import type { FittedModel } from '../model/fitted-model.js'

/** Rows that attention is averaged over, at most. */
const LOOKED_AT = 192

/**
 * [columns, columns]: for each column, from which others its predictions come; a row sums to 1.
 *
 * An expert's prediction of a number is a Gaussian's expectation, plus what the network adds. What
 * the first owes to a column is the size of its regression coefficient, what the second owes to it is
 * the attention that the hidden column's token pays to it, averaged over rows and heads; they are
 * mixed by how much the two vary. Of a category only attention counts.
 */
export function measureInfluence(
  cells: Cells,
  ensemble: Ensemble,
  generator: Generator,
): Float32Array {
  const { slots } = cells
  const { columns } = slots
  const some = drawCells(cells, LOOKED_AT, generator)
  const total = new Float32Array(columns * columns)
  for (const expert of ensemble.experts) {
    for (let c = 0; c < columns; c++) {
      const { attention, hints, added } = lookAt(expert, some, c)
      const linear = coefficients(expert, c)
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

/** Attention that column c, hidden, pays to the others, and how hints and network's additions vary. */
function lookAt(expert: Expert, cells: Cells, c: number) {
  const { columns } = cells.slots
  const others = withoutColumn(cells, c)
  const attention = new Float32Array(columns)
  let hints = 0
  let added = 0
  expert.attention.each(others, (network, start, count) => {
    const { capacity, batch, shape } = network
    const heads = shape.width / 8
    const padded = Math.ceil(columns / 4) * 4
    const output = network.output(c, capacity)
    const wide = output.length / capacity
    const weights = Array.from({ length: shape.depth }, (_, b) => network.attention(b, capacity))
    for (let b = 0; b < count; b++) {
      hints += (batch.hints[c * capacity + b] as number) ** 2
      added += (output[b * wide] as number) ** 2
      const row = others.values.subarray((start + b) * columns, (start + b + 1) * columns)
      for (const block of weights) {
        for (let head = 0; head < heads; head++) {
          // Weights of the visible columns only, in their order.
          let at = ((b * heads + head) * columns + c) * padded
          for (let j = 0; j < columns; j++) {
            if (!Number.isNaN(row[j]))
              attention[j] = (attention[j] as number) + (block[at++] as number)
          }
        }
      }
    }
  })
  return { attention: normalise(attention), hints, added }
}

/** Sizes of the coefficients of column c's regression on the others: a row of the precision matrix. */
function coefficients(expert: Expert, c: number): Float32Array {
  const { slots } = expert.gaussian
  const { precision, mean, ...scaling } = expert.gaussian.toArrays()
  const dimension = dimensionsOf(scaling)
  const d = mean.length
  const own = dimension[slots.start(c)] as number
  const sizes = new Float32Array(slots.columns)
  if (own < 0) return sizes
  for (let j = 0; j < slots.columns; j++) {
    if (j === c) continue
    for (let s = slots.start(j); s < slots.end(j); s++) {
      const e = dimension[s] as number
      if (e >= 0) sizes[j] = (sizes[j] as number) + Math.abs(precision[own * d + e] as number)
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
