import { expect, it } from 'vitest'
import {
  IN_PAGES,
  isTold,
  NO_PACE,
  paceAfter,
  secondsLeft,
} from '../../web/src/fill/run/time-left.js'

/**
 * Fits as they went, on one core of two that others used too: seconds that each took, its experts, and when each of
 * them was first heard of, with what its steps alone said was left.
 */
const FITS: readonly (readonly [
  name: string,
  expected: number,
  total: number,
  experts: number,
  begun: readonly (readonly [seconds: number, bySteps: number])[],
])[] = [
  [
    '1000x100bal',
    65.0,
    280.6,
    8,
    [
      [60.1, 3760.5],
      [108.5, 661.1],
      [143.9, 396.9],
      [185.8, 289.3],
      [217.0, 203.5],
      [235.7, 132.0],
      [255.7, 78.1],
      [273.8, 33.6],
    ],
  ],
  [
    '20000x10fast',
    3.4,
    12.7,
    2,
    [
      [5.3, 158.6],
      [11.3, 9.8],
    ],
  ],
  [
    '2000x20bal',
    34.4,
    120.7,
    8,
    [
      [10.4, 2294.5],
      [34.6, 232.0],
      [53.6, 156.9],
      [69.2, 113.0],
      [77.6, 76.1],
      [85.6, 50.4],
      [95.2, 30.9],
      [111.8, 15.3],
    ],
  ],
  [
    '300x60bal',
    118.2,
    190.5,
    10,
    [
      [11.5, 2285.8],
      [34.4, 292.7],
      [45.2, 175.3],
      [61.4, 139.8],
      [75.0, 110.1],
      [95.1, 93.2],
      [116.5, 76.0],
      [129.9, 54.4],
      [145.4, 35.2],
      [162.3, 17.0],
    ],
  ],
  [
    '800x6best',
    12.7,
    29.5,
    12,
    [
      [1.7, 568.7],
      [4.0, 41.9],
      [6.5, 31.6],
      [9.3, 27.4],
      [11.3, 22.2],
      [14.4, 19.9],
      [19.1, 18.8],
      [21.1, 14.9],
      [22.6, 11.1],
      [23.8, 7.8],
      [25.3, 5.0],
      [27.1, 2.4],
    ],
  ],
  [
    'penguins',
    9.8,
    12.8,
    10,
    [
      [2.0, 398.3],
      [3.3, 27.9],
      [4.4, 17.0],
      [5.9, 13.3],
      [6.9, 10.1],
      [8.0, 7.8],
      [9.2, 6.0],
      [9.8, 4.1],
      [10.8, 2.6],
      [11.8, 1.2],
    ],
  ],
]

it('for 5 s nothing is said, unless an expert was heard of', () => {
  expect(isTold(NO_PACE, 4.9)).toBe(false)
  expect(isTold(NO_PACE, 5)).toBe(true)
  const progress = { step: 1, steps: 10, heldBackError: 1, seconds: 2, secondsLeft: 9 }
  expect(isTold({ progress: { ...progress, expert: 0, experts: 2 } }, 2)).toBe(true)
})

it('from 5 s until an expert is heard of, what is said to be left is right within a factor of 2', () => {
  let times = 0
  for (const [name, expected, total, , begun] of FITS) {
    for (let at = 5; at < (begun[0]?.[0] ?? 0); at++) {
      const ratio = secondsLeft({ ...NO_PACE, expected }, at) / (total - at)
      expect([name, at, ratio > 0.5 && ratio < 2]).toEqual([name, at, true])
      times++
    }
  }
  expect(times).toBeGreaterThan(60)
})

it('from 5 s on, once an expert was heard of, what is said to be left is mostly right within a factor of 2, or a tenth of the whole', () => {
  let near = 0
  let all = 0
  for (const [, expected, total, experts, begun] of FITS) {
    let pace = { ...NO_PACE, expected }
    let next = 0
    for (let at = 1; at < total; at++) {
      for (; next < begun.length && (begun[next]?.[0] ?? 0) <= at; next++) {
        const [seconds = 0, left = 0] = begun[next] ?? []
        const steps = { step: 0, steps: 0, heldBackError: 1 }
        pace = paceAfter(pace, { ...steps, seconds, secondsLeft: left, expert: next, experts })
      }
      if (at < 5 || next === 0) continue
      const left = secondsLeft(pace, at)
      const is = total - at
      const isAbout = (factor: number) =>
        Math.abs(left - is) <= total / 10 || (left <= factor * is && is <= factor * left)
      // The last tenth is not told to the second.
      if (at < 0.9 * total) expect([at, left, is, isAbout(3)]).toEqual([at, left, is, true])
      all++
      if (isAbout(2)) near++
    }
  }
  expect(near / all).toBeGreaterThan(0.9)
})

it('steps alone were wrong by a factor of 3 or more in some of them, where this is not', () => {
  const worst = FITS.map(([, , total, , begun]) => {
    const [first] = begun
    return (first?.[1] ?? 0) / (total - (first?.[0] ?? 0))
  })
  expect(Math.max(...worst)).toBeGreaterThan(3)
})

it('before anything is heard of, what such learning took is left, and never nothing', () => {
  expect(secondsLeft({ ...NO_PACE, expected: 100 }, 10)).toBe(IN_PAGES * 100 - 10)
  expect(secondsLeft({ ...NO_PACE, expected: 10 }, 30)).toBe(IN_PAGES * 10)
})
