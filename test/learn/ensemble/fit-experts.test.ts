import { describe, expect, it } from 'vitest'
import { expertToArrays } from '../../../src/learn/ensemble/expert-arrays.js'
import { type FitTask, fitExperts } from '../../../src/learn/ensemble/fit-experts.js'
import type { FitPlan } from '../../../src/learn/ensemble/plan-fit.js'
import { type FitProgress, ProgressMeter } from '../../../src/learn/ensemble/progress-meter.js'
import { foldsOf, relatedCells, tinyPlan, typicalOf } from '../../helpers/experts.js'

const cells = relatedCells(100)

function fitWith(
  plan: FitPlan,
  threads: number,
  more: Partial<FitTask> = {},
  seen: FitProgress[] = [],
) {
  const folds = foldsOf(cells, plan.members, plan.shares)
  const meter = new ProgressMeter(plan, (progress) => seen.push(progress))
  const signals = { signal: undefined, finish: undefined }
  const task = { cells, folds, typical: typicalOf(cells), seed: 3, prior: 1, plan, threads, meter }
  return fitExperts({ ...task, ...signals, ...more })
}

/** Everything that experts came to, but the times. */
async function resultOf(fitting: ReturnType<typeof fitWith>) {
  return (await fitting).map(({ expert, ...rest }) => ({ ...rest, ...expertToArrays(expert) }))
}

describe('experts', () => {
  it('are the same bits on 1, 2 and 3 threads', async () => {
    const plan = tinyPlan(3)
    const one = await resultOf(fitWith(plan, 1))
    expect(one.length).toBe(3)
    for (const threads of [2, 3]) expect(await resultOf(fitWith(plan, threads))).toEqual(one)
  })

  it('differ from each other, and begin with those of a smaller plan', async () => {
    const [first, second] = await resultOf(fitWith(tinyPlan(2), 1))
    expect(second).not.toEqual(first)
    const folds = foldsOf(cells, 2, tinyPlan(2).shares)
    expect(await resultOf(fitWith(tinyPlan(1), 1, { folds }))).toEqual([first])
  })

  it('that diverge say how often, in a thread too', async () => {
    const [here] = await fitWith(tinyPlan(1, { rate: 1000 }), 1)
    const threads = await fitWith(tinyPlan(2, { rate: 1000 }), 2)
    expect(here?.restarts).toBeGreaterThan(0)
    expect(threads[0]?.restarts).toBe(here?.restarts)
  })
})

describe('a fit that goes wrong', () => {
  it('ends all threads, with the first error', async () => {
    const seen: FitProgress[] = []
    const start = performance.now()
    const fitting = fitWith(tinyPlan(2, { rate: 1e25 }), 2, {}, seen)
    await expect(fitting).rejects.toThrow(/^fit: a loss that is finite/)
    const endless = tinyPlan(3, { steps: 1e9, patience: 1e9 })
    const more: FitTask['meter'] = new ProgressMeter(endless, () => {
      throw new Error('of the caller')
    })
    await expect(fitWith(endless, 2, { meter: more })).rejects.toThrow('of the caller')
    expect(performance.now() - start).toBeLessThan(60_000)
  })

  it('throws the same error on 2 threads as on 1: kind, message and where', async () => {
    const broken = { ...cells, values: undefined as never }
    const [here, there] = await Promise.all(
      [1, 2].map(async (threads) => {
        const fitting = fitWith(tinyPlan(2), threads, { cells: broken })
        return (await fitting.catch((reason: unknown) => reason)) as Error
      }),
    )
    expect(here).toBeInstanceOf(TypeError)
    expect(there?.constructor).toBe(here?.constructor)
    expect(there?.message).toBe(here?.message)
    // Where it was thrown, not where it was heard of.
    expect(there?.stack).toMatch(/onmessage/)
  })

  it.each([1, 2])(
    'or is aborted, on %i threads, throws the reason, and nothing follows',
    async (threads) => {
      const abort = new AbortController()
      const seen: FitProgress[] = []
      const plan = tinyPlan(4, { steps: 1e9, patience: 1e9 })
      const fitting = fitWith(plan, threads, { signal: abort.signal }, seen)
      setTimeout(() => abort.abort(new Error('enough')), 300)
      await expect(fitting).rejects.toThrow('enough')
      const count = seen.length
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(seen.length).toBe(count)
    },
  )
})

describe('a fit that is told to finish, or is out of time,', () => {
  it.each([1, 2])('ends with the first experts, on %i threads', async (threads) => {
    const finish = new AbortController()
    const plan = tinyPlan(8, { steps: 1e9, patience: 1e9 })
    setTimeout(() => finish.abort(), 300)
    const finished = await fitWith(plan, threads, { finish: finish.signal })
    expect(finished.length).toBeLessThanOrEqual(threads)
    const late = await fitWith({ ...plan, seconds: 0.3 }, threads)
    expect(late.length).toBeGreaterThanOrEqual(1)
    expect(late.length).toBeLessThanOrEqual(threads)
    for (const { history } of [...finished, ...late]) expect(history.length).toBeGreaterThan(0)
  })

  it('even before it began', async () => {
    const finish = AbortSignal.abort()
    const [only, ...others] = await fitWith(tinyPlan(3), 1, { finish })
    expect(others).toEqual([])
    expect(only?.history.map(({ step }) => step)).toEqual([1])
  })
})

it.each([1, 2])(
  'progress never goes back, on %i threads, even when training does',
  async (threads) => {
    const seen: FitProgress[] = []
    await fitWith(tinyPlan(3, { rate: 1000 }), threads, {}, seen)
    let last = 0
    for (const { step, steps, expert, experts, secondsLeft, loss } of seen) {
      expect(step).toBeGreaterThanOrEqual(last)
      expect(step).toBeLessThanOrEqual(steps)
      expect(expert).toBeLessThan(experts)
      expect(secondsLeft).toBeGreaterThanOrEqual(0)
      expect(loss).toBeGreaterThan(0)
      last = step
    }
    expect(seen.length).toBeGreaterThan(0)
  },
)
