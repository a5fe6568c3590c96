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

/** Trains; `stopAt` is the step after which it is told to stop. */
function train(
  options: Partial<TrainOptions>,
  stopAt = Number.POSITIVE_INFINITY,
  held = heldBack,
  seed = 1,
) {
  const plan = tinyPlan(1, options).train
  const training = trainAttention(cells, held, gaussian, typical, new Streams(seed), plan)
  let steps = 0
  let next = training.next()
  while (!next.done) {
    if (next.value === undefined || next.value.step % 10 === 0) steps++
    next = training.next(steps >= stopAt)
  }
  return { ...next.value, steps }
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
      const { history, steps, predictor } = train({}, stopAt)
      expect(steps).toBe(stopAt)
      expect(history.at(-1)?.step).toBe(stopAt)
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
