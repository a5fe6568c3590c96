import { checkInteger, rangeError } from '../errors.js'
import { type Cells, slotOffsets } from './cells.js'

/** A stack as plain arrays; see {@link Stack}. */
export interface StackArrays {
  readonly levels: Int32Array
  readonly weights: Float64Array
  readonly centre: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly skill: Float64Array
}

/** Blends the predictions of several predictors, with weights for each column. */
export class Stack {
  readonly levels: readonly number[]
  /** [columns, predictors]: none below 0; what a column's lack to 1 is the weight of its centre. */
  readonly weights: Float64Array
  /** [columns]: the share of the mean's (or class frequencies') squared error that is gone on held-back cells; 0 for a column that gets just that. */
  readonly skill: Float64Array
  private readonly centre: Float64Array
  private readonly low: Float64Array
  private readonly high: Float64Array

  /**
   * @param arrays.centre [slots]: the means and class frequencies
   * @param arrays.low arrays.high [columns]: the observed range, to which predictions are clipped
   */
  constructor({ levels, weights, centre, low, high, skill }: StackArrays) {
    this.levels = [...levels]
    this.weights = weights
    this.centre = centre
    this.low = low
    this.high = high
    this.skill = skill
  }

  /** Writes the blend for each cell that is NaN. `predictions` and `out` are [rows, slots]. */
  combine(cells: Cells, predictions: readonly Float32Array[], out: Float32Array): void {
    const columns = this.levels.length
    const offsets = slotOffsets(this.levels)
    const slots = offsets[columns] as number
    checkInteger('combine', 'predictions', predictions.length, 1, 10)
    if (predictions.length * columns !== this.weights.length) {
      throw rangeError('combine', 'as many predictions as were fitted', predictions.length)
    }
    for (let i = 0; i < cells.rows; i++) {
      for (let j = 0; j < columns; j++) {
        if (!Number.isNaN(cells.values[i * columns + j])) continue
        const [low, high] = this.rangeOf(j)
        for (let s = offsets[j] as number; s < (offsets[j + 1] as number); s++) {
          const centre = this.centre[s] as number
          let value = centre
          predictions.forEach((of, p) => {
            const weight = this.weights[j * predictions.length + p] as number
            if (weight > 0) {
              const clipped = Math.min(high, Math.max(low, of[i * slots + s] as number))
              value += weight * (clipped - centre)
            }
          })
          out[i * slots + s] = value
        }
      }
    }
  }

  private rangeOf(j: number): [number, number] {
    return this.levels[j] === 0 ? [this.low[j] as number, this.high[j] as number] : [0, 1]
  }

  toArrays(): StackArrays {
    const { weights, centre, low, high, skill } = this
    return { levels: Int32Array.from(this.levels), weights, centre, low, high, skill }
  }

  static fromArrays(arrays: StackArrays): Stack {
    return new Stack(arrays)
  }
}
