import { describe, expect, it } from 'vitest'
import { Streams } from '../../../src/learn/cells/streams.js'
import { judgedBy, stoppedBy } from '../../../src/learn/ensemble/draw-folds.js'
import { expertToArrays } from '../../../src/learn/ensemble/expert-arrays.js'
import { fitExpert } from '../../../src/learn/ensemble/fit-expert.js'
import { foldsOf, relatedCells, tinyPlan, typicalOf } from '../../helpers/experts.js'

const cells = relatedCells(120)
const folds = foldsOf(cells, 1, { judge: 0.15, stop: 0.1 })
const [judged, stopping] = [judgedBy(folds, 0), stoppedBy(folds, 0)]
const typical = typicalOf(cells)
const plan = tinyPlan(1, { steps: 100, every: 10 })

/** Fits on the table with some numbers changed. */
function fitWith(change: Uint8Array) {
  const values = cells.values.map((x, i) => (change[i] === 1 && i % 4 < 3 ? 5 - x : x))
  const input = { cells: { ...cells, values }, judged, stopping, typical, prior: 1, plan }
  const fitting = fitExpert(input, new Streams(7).of(0))
  let next = fitting.next()
  while (!next.done) next = fitting.next()
  return { ...next.value, arrays: expertToArrays(next.value.expert) }
}

describe('an expert', () => {
  const fitted = fitWith(new Uint8Array(folds.length))

  it('is the same to the bit whatever the cells are that judge it', () => {
    const other = fitWith(judged)
    expect(other.arrays).toEqual(fitted.arrays)
    expect(other.history).toEqual(fitted.history)
    expect(other.outOfFold).toEqual(fitted.outOfFold)
  })

  it('learns nothing from the cells that stop it: only when it stops depends on them', () => {
    const other = fitWith(stopping)
    // As long as both train.
    const looks = Math.min(other.history.length, fitted.history.length)
    const losses = (of: typeof fitted) => of.history.slice(0, looks).map(({ loss }) => loss)
    expect(looks).toBeGreaterThan(3)
    expect(losses(other)).toEqual(losses(fitted))
    expect(other.history.map(({ heldBack }) => heldBack)).not.toEqual(
      fitted.history.map(({ heldBack }) => heldBack),
    )
    for (const name of ['gaussian.mean', 'gaussian.precision', 'forest.values']) {
      expect(other.arrays[name]).toEqual(fitted.arrays[name])
    }
  })

  it('is another one if a cell that it trains on is another', () => {
    const trained = Uint8Array.from(folds, (fold, i) => Number(fold === 255 && i % 40 === 0))
    expect(fitWith(trained).arrays['gaussian.mean']).not.toEqual(fitted.arrays['gaussian.mean'])
  })
})
