import { describe, expect, it } from 'vitest'
import { drawTogether } from '../../../src/learn/ensemble/draw-together.js'
import { normals } from '../../helpers/cells.js'

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

describe('estimates drawn together', () => {
  it('are nearer to the truth than they were: at most 0.6 of the squared error over 200 sets of 10', () => {
    let before = 0
    let after = 0
    for (let set = 0; set < 200; set++) {
      const truths = normals(10, 2 * set).map((x) => -1 + 0.6 * x)
      const noise = normals(10, 2 * set + 1)
      const estimates = truths.map((truth, i) => ({
        log: truth + 0.8 * (noise[i] ?? 0),
        variance: 0.64,
      }))
      const drawn = drawTogether(estimates)
      before += mean(estimates.map(({ log }, i) => (log - (truths[i] ?? 0)) ** 2))
      after += mean(drawn.map(({ log }, i) => (log - (truths[i] ?? 0)) ** 2))
    }
    expect(after / before).toBeLessThan(0.6)
  })

  it('say how sure they are: the truth is within 2 deviations in 90 to 98 % of 2,000', () => {
    let inside = 0
    for (let set = 0; set < 200; set++) {
      const truths = normals(10, 2 * set + 5000).map((x) => 0.7 * x)
      const noise = normals(10, 2 * set + 5001)
      const drawn = drawTogether(
        truths.map((truth, i) => ({ log: truth + 0.8 * (noise[i] ?? 0), variance: 0.64 })),
      )
      for (const [i, { log, variance }] of drawn.entries()) {
        inside += Number(Math.abs(log - (truths[i] ?? 0)) < 2 * Math.sqrt(variance))
      }
    }
    expect(inside / 2000).toBeGreaterThan(0.9)
    expect(inside / 2000).toBeLessThan(0.98)
  })

  it('stay where they are if much is known of them, or they are far apart, or there is one', () => {
    const sure = [-12, -3, 0].map((log) => ({ log, variance: 1e-4 }))
    for (const [i, { log }] of drawTogether(sure).entries()) {
      expect(log).toBeCloseTo(sure[i]?.log ?? 0, 2)
    }
    const apart = [-14, -7, 0].map((log) => ({ log, variance: 0.1 }))
    for (const [i, { log }] of drawTogether(apart).entries()) {
      expect(Math.abs(log - (apart[i]?.log ?? 0))).toBeLessThan(0.05)
    }
    expect(drawTogether([{ log: -1, variance: 3 }])).toEqual([{ log: -1, variance: 3 }])
    expect(drawTogether([])).toEqual([])
  })

  it('move the more, the less is known of them, and toward the others', () => {
    const [few, many] = drawTogether([
      { log: -3, variance: 1 },
      { log: -3, variance: 0.05 },
      { log: -1, variance: 0.05 },
      { log: -1, variance: 0.05 },
    ])
    expect(few?.log).toBeGreaterThan((many?.log ?? 0) + 0.3)
    expect(few?.log).toBeLessThan(-1)
  })
})
