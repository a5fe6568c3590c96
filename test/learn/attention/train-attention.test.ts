import { describe, expect, it } from 'vitest'
import { type TrainOptions, trainAttention } from '../../../src/learn/attention/train-attention.js'
import { withoutHeldBack } from '../../../src/learn/cells/cells.js'
import { heldBackError } from '../../../src/learn/cells/held-back-error.js'
import { Streams } from '../../../src/learn/cells/streams.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { heldBackOf, relatedCells, tinyPlan, typicalOf } from '../../helpers/experts.js'

const cells = relatedCells(100)
const heldBack = heldBackOf(cells)
const typical = typicalOf(cells)
const gaussian = fitGaussian(withoutHeldBack(cells, heldBack), { prior: 1 })

/** Trains; `stopAt` is the piece of work after which it is told to stop. A step is one; looks are some. */
function train(
  options: Partial<TrainOptions>,
  stopAt = Number.POSITIVE_INFINITY,
  held = heldBack,
  seed = 1,
) {
  const plan = tinyPlan(1, options).train
  const training = trainAttention(cells, held, gaussian, typical, new Streams(seed), plan)
  let pieces = 1
  let next = training.next()
  while (!next.done) next = training.next(pieces++ >= stopAt)
  return { ...next.value, pieces }
}

function predictionsOf({ predictor }: ReturnType<typeof train>): Float32Array {
  const out = new Float32Array(cells.rows * 5)
  predictor.predict(withoutHeldBack(cells, heldBack), out)
  return out
}

describe('training', () => {
  it('keeps the best it has seen: the least error of its history, to 1e-5', () => {
    // Of these some are best before their end.
    const all = [1, 2].map((seed) =>
      train({ steps: 300, patience: 1e9 }, undefined, heldBack, seed),
    )
    const early = all.map(({ history }) => {
      const errors = history.map((point) => point.heldBack)
      return errors.indexOf(Math.min(...errors)) < errors.length - 1
    })
    expect(early).toContain(true)
    for (const trained of all) {
      const best = Math.min(...trained.history.map((point) => point.heldBack))
      const error = heldBackError(cells, heldBack, predictionsOf(trained), typical)
      expect(error).toBeCloseTo(best, 5)
    }
  })

  it('stops after as many looks without a better one as patience says', () => {
    const { history } = train({ steps: 2000, patience: 2 })
    const errors = history.map((point) => point.heldBack)
    expect(errors.length).toBeLessThan(100)
    expect(errors.length - 1 - errors.indexOf(Math.min(...errors))).toBe(2)
  })

  it('stops at the step where it is told to, with what it has', () => {
    for (const stopAt of [1, 3, 10, 25]) {
      const { history, pieces, predictor } = train({}, stopAt)
      // One look more, of two batches of rows, and what it saw.
      expect(pieces).toBeLessThanOrEqual(stopAt + 4)
      const last = history.at(-1)?.step ?? 0
      expect(last).toBeLessThanOrEqual(stopAt)
      if (stopAt < 10) expect(last).toBe(stopAt)
      else expect(last).toBeGreaterThan(stopAt / 2)
      expect(predictor.parameters.every(Number.isFinite)).toBe(true)
    }
  })

  it('takes the last one where nothing is held back', () => {
    const { history, predictor } = train({}, undefined, new Uint8Array(heldBack.length))
    expect(history.every((point) => Number.isNaN(point.heldBack))).toBe(true)
    expect(predictor.parameters.length).toBeGreaterThan(1000)
  })

  it('that diverges is begun again, slower, and predicts finite numbers', () => {
    const trained = train({ rate: 1000 })
    expect(trained.restarts).toBeGreaterThan(0)
    expect(predictionsOf(trained).every(Number.isFinite)).toBe(true)
    for (const { loss } of trained.history) expect(Number.isFinite(loss)).toBe(true)
  })

  it('that always diverges is an error', () => {
    expect(() => train({ rate: 1e25 })).toThrow(/^fit: a loss that is finite, got none at/)
  })
})
