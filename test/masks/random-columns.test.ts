import { describe, expect, it } from 'vitest'
import {
  bernoulli,
  defaultGenerator,
  Generator,
  manualSeed,
  masks,
  randint,
  randperm,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'
import { expectSameBits } from '../helpers/numbers.js'

const as = <T>(value: unknown) => value as T
const seeded = () => new Generator().manualSeed(333512)
const countOf = (hidden: Uint8Array) => hidden.reduce((a, b) => a + b, 0)

describe('randomColumns', () => {
  for (const columns of [0, 1, 5, 17, 100]) {
    it(`of ${columns} draws exactly what randint(0, 2, [1, ${columns}]) draws`, () => {
      for (const options of [{}, { p: 0.5 }]) {
        const [a, b] = [seeded(), seeded()]
        const mask = masks.randomColumns(columns, { generator: a, ...options })
        const drawn = randint(0, 2, [1, columns], { generator: b })
        expect(mask.shape).toEqual([1, columns])
        expect(mask.dtype).toBe('bool')
        expectSameBits(mask, drawn.to('bool'))
        expect(a.getState()).toEqual(b.getState())
      }
    })

    it(`of ${columns} with p = 0.3 draws what bernoulli(0.3, [1, ${columns}]) draws`, () => {
      const [a, b] = [seeded(), seeded()]
      const mask = masks.randomColumns(columns, { p: 0.3, generator: a })
      expectSameBits(mask, bernoulli(0.3, [1, columns], { generator: b, dtype: 'bool' }))
      expect(a.getState()).toEqual(b.getState())
    })
  }

  it('hides exactly `count` columns for every count, those that randperm puts first', () => {
    for (let count = 0; count <= 9; count++) {
      const [a, b] = [seeded(), seeded()]
      const mask = masks.randomColumns(9, { count, generator: a })
      const first = randperm(9, { generator: b }).data.slice(0, count)
      expectSameBits(mask, masks.columns(9, Array.from(first, Number)))
      expect(countOf(mask.data)).toBe(count)
      expect(a.getState()).toEqual(b.getState())
    }
  })

  it('with a batch gives each entry a mask of its own, [batch, 1, columns]', () => {
    const mask = masks.randomColumns(20, { batch: 4, generator: seeded() })
    expect(mask.shape).toEqual([4, 1, 20])
    expectSameBits(mask, randint(0, 2, [4, 1, 20], { generator: seeded() }).to('bool'))
    const rows = [0, 1, 2, 3].map((i) => mask.data.slice(20 * i, 20 * i + 20).join(''))
    expect(new Set(rows).size).toBe(4)
    expect(masks.randomColumns(20, { batch: 0 }).shape).toEqual([0, 1, 20])
    expect(masks.randomColumns(20, { batch: 1 }).shape).toEqual([1, 1, 20])
  })

  it('with a batch and a count hides as many in each entry, drawn anew', () => {
    const [a, b] = [seeded(), seeded()]
    const mask = masks.randomColumns(12, { batch: 5, count: 4, generator: a })
    expect(mask.shape).toEqual([5, 1, 12])
    for (let i = 0; i < 5; i++) {
      const row = mask.data.slice(12 * i, 12 * i + 12)
      const first = Array.from(randperm(12, { generator: b }).data.slice(0, 4), Number)
      expect(row).toEqual(masks.columns(12, first).data)
    }
    expect(a.getState()).toEqual(b.getState())
  })

  it('hides nothing at p = 0, everything at p = 1', () => {
    expect(countOf(masks.randomColumns(50, { p: 0 }).data)).toBe(0)
    expect(countOf(masks.randomColumns(50, { p: 1 }).data)).toBe(50)
  })

  it('hides a share of p within 0.01 over 40,000 columns', () => {
    for (const p of [0.1, 0.5, 0.75]) {
      const mask = masks.randomColumns(40_000, { p, generator: seeded() })
      expect(Math.abs(countOf(mask.data) / 40_000 - p)).toBeLessThan(0.01)
    }
  })

  it('draws from the default generator, or from the one given and from no other', () => {
    manualSeed(333512)
    expectSameBits(masks.randomColumns(5), masks.randomColumns(5, { generator: seeded() }))
    const before = defaultGenerator.getState()
    masks.randomColumns(5, { generator: seeded() })
    masks.randomColumns(5, { count: 2, generator: seeded() })
    masks.randomColumns(5, { p: 0.1, generator: seeded() })
    expect(defaultGenerator.getState()).toEqual(before)
    masks.randomColumns(5, { count: 2 })
    expect(defaultGenerator.getState()).not.toEqual(before)
  })

  it('rejects bad options, and draws nothing then', () => {
    const generator = seeded()
    const rejects = (
      columns: number,
      options: object,
      kind: typeof RangeError | typeof TypeError,
      message: string,
    ) => {
      const run = () => masks.randomColumns(columns, { generator, ...options })
      expectError(run, kind, `randomColumns: ${message}`)
    }
    for (const p of [-0.1, 1.1, NaN, Infinity]) {
      rejects(3, { p }, RangeError, `p must be from 0 to 1, got ${p}`)
    }
    rejects(3, { count: 4 }, RangeError, 'count must be an integer from 0 to 3, got 4')
    rejects(3, { count: -1 }, RangeError, 'count must be an integer from 0 to 3, got -1')
    rejects(3, { batch: 1.5 }, RangeError, 'batch must be an integer of at least 0, got 1.5')
    rejects(-3, {}, RangeError, 'columns must be an integer of at least 0, got -3')
    rejects(as('3'), {}, TypeError, 'columns must be a number, got "3"')
    rejects(
      3,
      { generator: Math.random },
      TypeError,
      'generator must be a Generator, got a function',
    )
    const both = () => masks.randomColumns(3, { p: 0.5, count: 1, generator })
    expect(both).toThrow(/^randomColumns: p or count, not both, got /)
    expect(generator.getState()).toEqual(seeded().getState())
  })

  it('rejects a p that is text in its own name', () => {
    const run = () => masks.randomColumns(3, { p: as('0.3') })
    expectError(run, TypeError, 'randomColumns: p must be a number, got "0.3"')
  })
})
