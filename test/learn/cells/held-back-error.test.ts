import { describe, expect, it } from 'vitest'
import { withoutHeldBack } from '../../../src/learn/cells/cells.js'
import { columnError, heldBackError } from '../../../src/learn/cells/held-back-error.js'
import { Slots } from '../../../src/learn/cells/slots.js'

const { NaN: hole } = Number
/** A number and a category of two classes. */
const cells = {
  rows: 4,
  slots: new Slots([0, 2]),
  values: Float32Array.of(1, 0, 2, 1, hole, 1, 5, 0),
}
const heldBack = Uint8Array.of(1, 1, 1, 0, 1, 1, 1, 0)
const predicted = Float32Array.from([1.5, 0.75, 0.25, 2, 0, 0, 9, 0.5, 0.5, 3, 0, 0])

describe('the error on held-back cells', () => {
  it('is that of a plain computation, cells without a value left out', () => {
    // The number: truths 1, 2, 5, of mean 8/3; predictions 1.5, 2, 3.
    const number = (0.25 + 0 + 4) / ((5 / 3) ** 2 + (2 / 3) ** 2 + (7 / 3) ** 2)
    // The category: truths (1, 0) and (0, 1), of mean (1/2, 1/2).
    const category = (2 * 0.25 ** 2 + 2 * 0.5 ** 2) / (4 * 0.25)
    expect(columnError(cells, heldBack, predicted, 0)).toBeCloseTo(number, 6)
    expect(columnError(cells, heldBack, predicted, 1)).toBeCloseTo(category, 6)
    expect(heldBackError(cells, heldBack, predicted)).toBeCloseTo((number + category) / 2, 6)
  })

  it('is NaN without any, and leaves out columns without any', () => {
    expect(heldBackError(cells, new Uint8Array(8), predicted)).toBeNaN()
    const one = heldBack.map((held, i) => (i % 2 === 0 ? held : 0))
    expect(heldBackError(cells, one, predicted)).toBe(columnError(cells, one, predicted, 0))
  })
})

it('held-back cells are hidden, and no others', () => {
  const { values } = withoutHeldBack(cells, heldBack)
  expect([...values]).toEqual([hole, hole, hole, 1, hole, hole, hole, 0])
  expect(cells.values[0]).toBe(1)
})
