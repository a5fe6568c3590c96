import { expect, it } from 'vitest'
import { type Work, workThrough } from '../../../src/host/work.js'
import type { Cells } from '../../../src/learn/cells/cells.js'
import { Streams } from '../../../src/learn/cells/streams.js'
import { averagingGain } from '../../../src/learn/ensemble/averaging-gain.js'
import type { Expert } from '../../../src/learn/ensemble/expert.js'
import { cellsOf } from '../../helpers/cells.js'

/** An expert whose predictors all say the same of every cell. */
function saying(value: (row: number) => number): Expert {
  const predictor = {
    *predictInPieces({ rows, values }: Cells, out: Float32Array): Work<void> {
      for (let row = 0; row < rows; row++) {
        // The second column is shown, and tells which row of the table it is.
        out[2 * row] = value(values[2 * row + 1] as number)
      }
      yield
    },
  }
  return {
    gaussian: predictor,
    attention: predictor,
    forest: predictor,
    chain: predictor,
  } as never
}

const cells = cellsOf(Array.from({ length: 2000 }, (_, row) => [0, row]))
const heldBack = Uint8Array.from({ length: 4000 }, (_, i) => Number(i % 2 === 0))

it('what averaging gains is the experts’ variance about their average', () => {
  const experts = [saying(() => 1), saying(() => 2), saying(() => 6)]
  const [gains] = workThrough(
    averagingGain(experts, experts.length, cells, heldBack, new Streams(1)),
  )
  expect(gains?.[0]).toBeCloseTo((4 + 1 + 9) / 3, 5)
  expect(gains?.[1]).toBe(0)
})

it('of an average of two is three quarters of that of three: 1 - 1/2 beside 1 - 1/3', () => {
  const experts = [saying(() => 1), saying(() => 2), saying(() => 6)]
  const [gains] = workThrough(averagingGain(experts, 2, cells, heldBack, new Streams(1)))
  expect(gains?.[0]).toBeCloseTo((0.75 * (4 + 1 + 9)) / 3, 5)
})

it('is looked for in rows of the whole table: one half alone differs, and gains half, within 10 %', () => {
  const experts = [saying(() => 0), saying((row) => (row < 1000 ? 0 : 2))]
  for (const seed of [1, 2, 3]) {
    const [gains] = workThrough(averagingGain(experts, 2, cells, heldBack, new Streams(seed)))
    expect(Math.abs((gains?.[0] ?? 0) - 0.5)).toBeLessThan(0.05)
  }
})

it('is nothing where there is one expert, or no time', () => {
  const alone = averagingGain([saying(() => 1)], 1, cells, heldBack, new Streams(1))
  expect(workThrough(alone).map((gains) => [...gains])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  const experts = [saying(() => 1), saying(() => 2)]
  const slow = experts.map((expert) => ({
    ...expert,
    forest: {
      *predictInPieces(): Work<void> {
        yield
      },
    },
  })) as never
  const hurried = averagingGain(slow, 2, cells, heldBack, new Streams(1))
  expect(hurried.next().done).toBe(false)
  const { done, value } = hurried.next(true)
  expect(done).toBe(true)
  expect(value?.map((gains) => [...gains])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ])
})
