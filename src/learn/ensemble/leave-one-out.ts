import { toItsEnd, type Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { combine } from './combine.js'
import { PREDICTORS } from './expert.js'
import type { Stack } from './fit-stack.js'

/**
 * What is predicted of each observed cell if it is hidden alone, where all predictors say what the Gaussians say:
 * one factorisation for each row, where hiding one column after another takes one for each cell. Where
 * nothing else is given in a cell's row, that is mean and mode. It cannot end early.
 *
 * @param gaussians whose expectations are averaged
 * @param typical [slots]: the means, and the classes' shares
 * @returns [rows, slots]; slots of other cells mean nothing
 */
export function* predictLeaveOneOut(
  gaussians: readonly Gaussian[],
  stack: Stack,
  typical: Float32Array,
  cells: Cells,
): Work<Float32Array> {
  const { rows, slots, values } = cells
  const { columns, count } = slots
  const expected = new Float32Array(rows * count)
  for (const gaussian of gaussians) {
    const own = new Float32Array(expected.length)
    yield* toItsEnd(gaussian.predictLeaveOneOutInPieces(cells, own))
    for (const [i, value] of own.entries()) {
      expected[i] = (expected[i] as number) + value / gaussians.length
    }
  }
  const predictions = PREDICTORS.map(() => expected)
  const out = combine(stack, slots, typical, predictions)
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * columns, (row + 1) * columns)
    const given = own.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0)
    if (given === 1) out.set(typical, row * count)
  }
  return out
}
