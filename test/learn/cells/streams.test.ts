import { expect, it } from 'vitest'
import { NAMES, Streams } from '../../../src/learn/cells/streams.js'

/** Of seed 1, the third expert, its fourth attempt. */
const PINNED = [
  830378413, 1821648494, 3677106380, 2550422099, 3461137654, 1052543908, 719390558, 1964307478,
  1435461592,
]

it.each([0, 1, 333512, 4294967295])(
  'no two streams of seed %i are the same: of all names, 40 experts and 8 attempts',
  (seed) => {
    const seeds = new Set<number>()
    const all = new Streams(seed)
    for (const streams of [all, ...Array.from({ length: 40 }, (_, expert) => all.of(expert))]) {
      for (const name of NAMES) {
        for (let attempt = 0; attempt < 8; attempt++) seeds.add(streams.seedOf(name, attempt))
      }
    }
    expect(seeds.size).toBe(41 * NAMES.length * 8)
  },
)

it('streams of seeds that follow each other share no seed: 1,000 fits of 8 experts', () => {
  const seen = new Set<number>()
  let count = 0
  for (let seed = 0; seed < 1000; seed++) {
    for (let expert = 0; expert < 8; expert++) {
      for (const name of NAMES) {
        seen.add(new Streams(seed).of(expert).seedOf(name))
        count++
      }
    }
  }
  // By chance, as many of 2^32 numbers collide about once.
  expect(count - seen.size).toBeLessThan(6)
})

it('the names have the streams that they always had: a new one comes last', () => {
  const first = NAMES.slice(0, 9).map((name) => new Streams(1).of(2).seedOf(name, 3))
  expect(first).toEqual(PINNED)
})

it('a stream is the same numbers whenever it is opened', () => {
  const draw = (streams: Streams) => {
    const generator = streams.open('forest')
    return [generator.uint32(), generator.uint32()]
  }
  expect(draw(new Streams(5).of(2))).toEqual(draw(new Streams(5).of(2)))
  expect(draw(new Streams(5).of(2))).not.toEqual(draw(new Streams(5).of(3)))
  expect(draw(new Streams(5).of(0))).not.toEqual(draw(new Streams(5)))
})
