import { describe, expect, it } from 'vitest'
import { arange, Generator, maskedSoftmax, masks, randint, randn } from '../../src/index.js'
import { expectError } from '../helpers/errors.js'
import { vocabularyCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { expectSameBits } from '../helpers/numbers.js'

const as = <T>(value: unknown) => value as T

describe('arange', () => {
  interface Case {
    args: number[]
    out: Encoded
  }
  for (const { args, out } of vocabularyCases<Case[]>('arange')) {
    it(`(${args}) in ${out.dtype} is PyTorch's; of fractions within one unit of the largest's last place`, () => {
      const [start, end, step = 1] = args as [number, number, number?]
      const made = arange(start, end, step, { dtype: out.dtype })
      const wanted = decode(out)
      expect(made.dtype).toBe(wanted.dtype)
      expect(made.shape).toEqual(wanted.shape)
      if (args.every(Number.isInteger)) expectSameBits(made, wanted)
      const unit = out.dtype === 'float32' ? 2 ** -23 : 2 ** -52
      for (let i = 0; i < made.numel; i++) {
        const [a, b] = [Number(made.data[i]), Number(wanted.data[i])]
        expect(Math.abs(a - b)).toBeLessThanOrEqual(unit * Math.max(Math.abs(start), Math.abs(end)))
      }
    })
  }

  it('takes one, two or three numbers, with options or without', () => {
    expect(arange(2).toArray()).toEqual([0n, 1n])
    expect(arange(2, { dtype: 'float32' }).toArray()).toEqual([0, 1])
    expect(arange(2, 4).toArray()).toEqual([2n, 3n])
    expect(arange(2, 4, { dtype: 'int32' }).toArray()).toEqual([2, 3])
    expect(arange(4, 2, -1).toArray()).toEqual([4n, 3n])
    expect(String(arange(0, 1, 0.25, { dtype: 'float32' }))).toBe(
      'tensor([0.0000, 0.2500, 0.5000, 0.7500])',
    )
  })

  it('says what is wrong', () => {
    const cases: [() => unknown, typeof TypeError | typeof RangeError, string][] = [
      [() => arange(-1), RangeError, 'end must be at least 0, by steps of 1, got -1'],
      [() => arange(3, 2), RangeError, 'end must be at least 3, by steps of 1, got 2'],
      [() => arange(3, 4, -1), RangeError, 'end must be at most 3, by steps of -1, got 4'],
      [() => arange(3, 4, 0), RangeError, 'step must not be 0, got 0'],
      [
        () => arange(0, 1, 0.5),
        RangeError,
        'step must be an integer, or dtype one of floats, got 0.5',
      ],
      [() => arange(0, Infinity), RangeError, 'end must be finite, got Infinity'],
      [() => arange(as('3')), TypeError, 'end must be a number, got "3"'],
      [() => arange(3, as('int32')), TypeError, 'options must be an object, got "int32"'],
      [
        () => (arange as (...x: unknown[]) => unknown)(3, {}, {}),
        TypeError,
        'at most 2 arguments, got 3',
      ],
    ]
    for (const [run, kind, message] of cases) expectError(run, kind, `arange: ${message}`)
  })
})

describe('randint of a high alone', () => {
  interface Case {
    seed: number
    high: number
    out: Encoded<'int64'>
  }
  for (const { seed, high, out } of vocabularyCases<Case[]>('randint')) {
    it(`(${high}, [${out.shape}]) is PyTorch's, and that from 0`, () => {
      const generator = new Generator().manualSeed(seed)
      expectSameBits(randint(high, out.shape, { generator }), decode(out))
      const again = { generator: new Generator().manualSeed(seed) }
      expectSameBits(randint(0, high, out.shape, again), decode(out))
    })
  }

  it('says what is wrong', () => {
    expectError(() => randint(0, [2]), RangeError, 'randint: low must be below high (0), got 0')
    const more = 'randint: at most 3 arguments, got 4'
    expectError(() => (randint as (...x: unknown[]) => unknown)(2, [2], {}, {}), TypeError, more)
  })
})

describe('Tensor#maskedSoftmax', () => {
  it('is the function, options included', () => {
    const x = randn([3, 4])
    const mask = masks.columns(4, [0, 1, 2, 3])
    expectSameBits(x.maskedSoftmax(mask), maskedSoftmax(x, mask))
    const options = { fullyMasked: 'uniform', dim: 0 } as const
    expectSameBits(x.maskedSoftmax(mask, options), maskedSoftmax(x, mask, options))
  })
})
