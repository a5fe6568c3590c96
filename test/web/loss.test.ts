import { Tensor } from 'colmask'
import { describe, expect, it } from 'vitest'
import { lossOf } from '../../web/src/mask/loss.js'
import { type MaskState, nextDraw, spread, WALKTHROUGH } from '../../web/src/mask/state.js'
import { expectedOf, stepsOf } from '../../web/src/mask/steps.js'

/** Exact, in double: the mean of −ln p over the lines whose target is not masked. */
function lossInDouble(scores: Float64Array, mask: Uint8Array, targets: number[], of: MaskState) {
  const [lines, length] = of.dim === 0 ? [of.columns, of.rows] : [of.rows, of.columns]
  const at = (line: number, k: number) =>
    of.dim === 0 ? k * of.columns + line : line * of.columns + k
  const losses: number[] = []
  for (let line = 0; line < lines; line++) {
    const target = at(line, targets[line] ?? 0)
    if (mask[target] === 1) continue
    let total = 0
    for (let k = 0; k < length; k++) {
      if (mask[at(line, k)] !== 1) total += Math.exp(scores[at(line, k)] ?? 0)
    }
    losses.push(Math.log(total) - (scores[target] ?? 0))
  }
  return losses.length === 0 ? 0 : losses.reduce((a, b) => a + b, 0) / losses.length
}

describe.each<[string, MaskState]>([
  ['the walkthrough', WALKTHROUGH],
  ['targets of one’s own', { ...WALKTHROUGH, targets: [3, 3, 0, 0] }],
  ['over columns', { ...WALKTHROUGH, dim: 0, pattern: 'causal' }],
  ['causal', { ...WALKTHROUGH, pattern: 'causal', rows: 6, columns: 6 }],
  ['all masked', { ...WALKTHROUGH, p: 1 }],
])('the loss: %s', (_, state) => {
  const steps = stepsOf(state)
  const loss = lossOf(state, steps)
  const mask = spread(steps.masked.data, state.rows, state.columns)
  const scores = Float64Array.from(steps.scores.data)

  it('is the exact one within 1e-6, over the lines that take part', () => {
    expect(loss.mean).toBeCloseTo(lossInDouble(scores, mask, [...loss.targets], state), 6)
    for (const [line, takes] of loss.takesPart.entries()) {
      if (!takes) expect(loss.losses[line]).toBe(0)
    }
  })

  it('has the gradient of finite differences within 1e-6, and exactly 0 where the mask is True', () => {
    for (const [at, slope] of loss.gradient.entries()) {
      if (mask[at] === 1) expect(slope).toBe(0)
      const moved = (by: number) => {
        const there = scores.slice()
        there[at] = (scores[at] ?? 0) + by
        return lossInDouble(there, mask, [...loss.targets], state)
      }
      expect(slope).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 6)
    }
  })
})

describe('expected attention', () => {
  it('is the softmax of the first draw, then the mean over all draws within 1e-6', () => {
    expect(expectedOf(WALKTHROUGH)).toEqual(stepsOf(WALKTHROUGH).softmax.data)
    let state: MaskState = WALKTHROUGH
    const sums = Float64Array.from(stepsOf(state).softmax.data)
    for (let draw = 1; draw <= 20; draw++) {
      state = nextDraw(state)
      for (const [at, p] of stepsOf(state).softmax.data.entries()) sums[at] = (sums[at] ?? 0) + p
    }
    for (const [at, p] of expectedOf(state).entries())
      expect(p).toBeCloseTo((sums[at] ?? 0) / 21, 6)
  })

  it('draws in which a line is NaN do not count for it', () => {
    const state: MaskState = { ...WALKTHROUGH, fill: Number.NEGATIVE_INFINITY, p: 0.8, draw: 40 }
    const each = Array.from({ length: 41 }, (_, draw) => stepsOf({ ...state, draw }).softmax.data)
    expect(each.some((x) => Number.isNaN(x[0]))).toBe(true)
    const sound = each.map((x) => x[0] ?? 0).filter((p) => !Number.isNaN(p))
    const mean = sound.reduce((a, b) => a + b, 0) / sound.length
    expect(expectedOf(state)[0]).toBeCloseTo(mean, 6)
  })

  it('the mask of each draw is the next of PyTorch’s stream, and a score that is changed leaves it', () => {
    const masks = [0, 1, 2, 3].map((draw) => String(stepsOf({ ...WALKTHROUGH, draw }).masked.data))
    expect(new Set(masks).size).toBeGreaterThan(2)
    const changed: MaskState = { ...WALKTHROUGH, draw: 2, changes: [[0, 9]] }
    expect(String(stepsOf(changed).masked.data)).toBe(masks[2])
    expect(stepsOf(changed).scores).toBeInstanceOf(Tensor)
    expect(stepsOf(changed).scores.data[0]).toBe(9)
  })
})
