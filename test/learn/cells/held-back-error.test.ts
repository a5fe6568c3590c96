import { describe, expect, it } from 'vitest'
import { withoutHeldBack } from '../../../src/learn/cells/cells.js'
import { heldBackError } from '../../../src/learn/cells/held-back-error.js'
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
const typical = Float32Array.of(2, 0.75, 0.25)

describe('the error on held-back cells', () => {
  it('is that of a plain computation, cells without a value left out', () => {
    // The number: truths 1, 2, 5, of mean 2; predictions 1.5, 2, 3.
    const [number, ofMean] = [0.25 + 0 + 4, 1 + 0 + 9]
    // The category: truths (1, 0) and (0, 1); its shares leave a variance of 1 - 9/16 - 1/16.
    const category = (2 * 0.25 ** 2 + 2 * 0.5 ** 2) / 0.375
    const ofShares = (2 * 0.25 ** 2 + 2 * 0.75 ** 2) / 0.375
    expect(heldBackError(cells, heldBack, predicted, typical)).toBeCloseTo(
      (number + category) / (ofMean + ofShares),
      6,
    )
  })

  it('is 1 of the mean and the shares, and NaN without any cell', () => {
    const same = Float32Array.from([...typical, ...typical, ...typical, ...typical])
    expect(heldBackError(cells, heldBack, same, typical)).toBe(1)
    expect(heldBackError(cells, new Uint8Array(8), predicted, typical)).toBeNaN()
  })
})

it('held-back cells are hidden, and no others', () => {
  const { values } = withoutHeldBack(cells, heldBack)
  expect([...values]).toEqual([hole, hole, hole, 1, hole, hole, hole, 0])
  expect(cells.values[0]).toBe(1)
})
