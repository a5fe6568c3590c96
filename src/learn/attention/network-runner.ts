import type { Work } from '../../host/work.js'
import { type Network, slotsOf } from '../../nn/index.js'
import type { Cells } from '../cells/cells.js'
import type { Gaussian } from '../gaussian/gaussian.js'

/** Rows that go through a network at once. */
export function batchRows(columns: number): number {
  return columns <= 64 ? 64 : 16
}

/** The same where nothing is trained, and what comes out does not depend on it: wide rows need memory. */
export function predictionRows(columns: number): number {
  return columns <= 256 ? batchRows(columns) : 4
}

/**
 * Runs a network over the rows of a table, a batch at a time. NaN is hidden, and each number gets as
 * its hint what the Gaussian expects of it from the others.
 */
export class NetworkRunner {
  /** [capacity, columns]: what to set before `fill`; NaN is hidden. */
  readonly values: Float32Array
  private readonly hints: Float32Array
  private readonly cells: Cells

  constructor(
    private readonly network: Network,
    private readonly gaussian: Gaussian,
  ) {
    const { slots } = gaussian
    this.values = new Float32Array(network.capacity * slots.columns)
    this.hints = new Float32Array(network.capacity * slots.count)
    this.cells = { rows: network.capacity, slots, values: this.values }
  }

  /** Copies `values` and their hints to the batch. Roles are left to the caller. It cannot end early. */
  *fill(): Work<void> {
    const { network, values, hints } = this
    const { batch, capacity } = network
    const { slots } = this.cells
    const { columns } = slots
    yield* this.gaussian.predictLeaveOneOutInPieces(this.cells, hints, true)
    for (let c = 0; c < columns; c++) {
      const slot = slots.start(c)
      const isNumber = slots.isNumber(c)
      for (let b = 0, i = c * capacity; b < capacity; b++, i++) {
        const value = values[b * columns + c] as number
        const hidden = Number.isNaN(value)
        batch.hidden[i] = hidden ? 1 : 0
        batch.x[i] = hidden ? 0 : value
        batch.hints[i] = isNumber ? (hints[b * slots.count + slot] as number) : 0
      }
    }
  }

  /**
   * Hands the network over with what it made of each batch of rows. Told to come to its end, it leaves
   * out the rest of them.
   *
   * @param base the parameters to use: the network's `p` or `mean`
   * @param use called with the first row and the count of rows that lie in the network
   */
  *each(base: number, cells: Cells, use: (row: number, count: number) => void): Work<void> {
    yield* this.run(cells, use, () => this.network.forward(base, this.network.capacity))
  }

  private *run(
    cells: Cells,
    use: (row: number, count: number) => void,
    compute: () => void,
  ): Work<void> {
    const { network, values } = this
    const { columns } = cells.slots
    for (let row = 0; row < cells.rows; row += network.capacity) {
      const count = Math.min(network.capacity, cells.rows - row)
      values.fill(Number.NaN)
      values.set(cells.values.subarray(row * columns, (row + count) * columns))
      yield* this.fill()
      compute()
      use(row, count)
      if ((yield) === true) break
    }
  }

  /**
   * Predicts the cells that are NaN, each row by itself. Told to come to its end, it leaves out the
   * rest of the rows.
   *
   * @param out [rows, slots]: standardised numbers, or probabilities of classes; slots of other cells
   *   are left as they are
   * @returns how many rows were predicted
   */
  *predict(base: number, cells: Cells, out: Float32Array): Work<number> {
    let rows = 0
    const write = (row: number, count: number) => {
      for (let c = 0; c < cells.slots.columns; c++) this.write(cells, row, count, c, out)
      rows = row + count
    }
    yield* this.run(cells, write, () => this.network.predict(base, this.network.capacity))
    return rows
  }

  private write(cells: Cells, row: number, count: number, c: number, out: Float32Array): void {
    const { network } = this
    const { slots } = cells
    const { columns } = slots
    const classes = slots.levels[c] ?? 0
    const wide = slotsOf(classes)
    if (classes > 0) network.toProbabilities(c)
    const output = network.output(c, network.capacity)
    for (let b = 0; b < count; b++) {
      if (!Number.isNaN(cells.values[(row + b) * columns + c])) continue
      const to = (row + b) * slots.count + slots.start(c)
      if (classes === 0) {
        const hint = network.batch.hints[c * network.capacity + b] as number
        out[to] = (output[b * wide] as number) + hint
      } else {
        for (let k = 0; k < classes; k++) out[to + k] = output[b * wide + k] as number
      }
    }
  }
}
