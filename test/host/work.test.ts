import { describe, expect, it } from 'vitest'
import { now } from '../../src/host/clock.js'
import {
  orNothing,
  toItsEnd,
  until,
  type Work,
  withGrace,
  workInTurns,
  workThrough,
} from '../../src/host/work.js'

/** Counts to `most`, telling each number; told to come to its end, it returns where it is. */
function* counting(most: number): Work<number, number> {
  for (let i = 1; i <= most; i++) if ((yield i) === true) return i
  return most
}

/** Pieces of some milliseconds each. */
function* busy(pieces: number, milliseconds: number): Work<number> {
  for (let i = 0; i < pieces; i++) {
    for (const end = now() + milliseconds; now() < end; );
    if ((yield) === true) return i
  }
  return pieces
}

describe('work', () => {
  it('is done all at once, or in turns, to the same result', async () => {
    expect(workThrough(counting(5))).toBe(5)
    expect(await workInTurns(counting(5))).toBe(5)
  })

  it('in turns is told of, and asked to come to its end', async () => {
    const told: number[] = []
    const result = await workInTurns(counting(100), {
      tell: (number) => told.push(number),
      stop: () => told.length >= 7,
    })
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(result).toBe(7)
  })

  it('in turns lets a timer of 20 ms have its turn before 100 ms are over, in most of 9 cases', async () => {
    const heard: number[] = []
    for (let i = 0; i < 9; i++) {
      const start = now()
      setTimeout(() => heard.push(now() - start), 20)
      await workInTurns(busy(40, 5))
    }
    heard.sort((a, b) => a - b)
    expect(heard.length).toBe(9)
    expect(heard[4]).toBeLessThan(100)
  })

  it.each([0, 1, 2, 5, 50, 99])(
    'throws the reason of a signal after %i pieces, and no piece follows',
    async (pieces) => {
      const reason = new Error('enough')
      let looks = 0
      const signal = {
        get aborted() {
          return looks++ >= pieces
        },
        reason,
      }
      const told: number[] = []
      const work = workInTurns(counting(100), { signal, tell: (n) => told.push(n) })
      await expect(work).rejects.toBe(reason)
      expect(told.length).toBe(pieces + 1)
    },
  )

  it('until a time is asked to come to its end then, or before if it is told to', () => {
    expect(workThrough(until(now() - 1, counting(5)))).toBe(1)
    expect(workThrough(until(Number.POSITIVE_INFINITY, counting(5)))).toBe(5)
    const work = until(Number.POSITIVE_INFINITY, counting(5))
    work.next()
    work.next()
    expect(work.next(true)).toEqual({ done: true, value: 2 })
    expect(workThrough(until(now() + 30, busy(1000, 2)))).toBeLessThan(500)
  })

  it('with grace goes on for a while, and no longer', () => {
    const given = withGrace(40, busy(10_000, 1))
    let next = given.next()
    const start = now()
    while (!next.done) next = given.next(true)
    expect(next.value).toBeGreaterThan(2)
    expect(now() - start).toBeLessThan(1000)
    const none = withGrace(0, counting(5))
    none.next()
    expect(none.next(true)).toEqual({ done: true, value: 1 })
  })

  it('to its end does not hear of it; or nothing leaves it where it is', () => {
    const all = toItsEnd(counting(5))
    let next = all.next()
    while (!next.done) next = all.next(true)
    expect(next.value).toBe(5)
    const left = orNothing(counting(5))
    left.next()
    expect(left.next(true)).toEqual({ done: true, value: undefined })
    expect(workThrough(orNothing(counting(5)))).toBe(5)
  })
})
