import { describe, expect, it } from 'vitest'
import { maskedSoftmax, masks, ones, type Tensor, tensor, zeros } from '../../src/index.js'
import { expectError } from '../helpers/errors.js'
import { extraText } from '../helpers/extra.js'

const as = <T>(value: unknown) => value as T
const [T, F] = [true, false]

describe('columns: True hides the columns named', () => {
  it('has shape [1, columns], True at the indices and nowhere else', () => {
    const mask = masks.columns(5, [1, 4])
    expect(mask.shape).toEqual([1, 5])
    expect(mask.dtype).toBe('bool')
    expect(mask.toArray()).toEqual([[F, T, F, F, T]])
  })

  it('counts negative indices from the end, takes repeats as one and any order', () => {
    expect(masks.columns(4, [-1, 0, 3, -4]).toArray()).toEqual([[T, F, F, T]])
    expect(masks.columns(3, []).toArray()).toEqual([[F, F, F]])
    expect(masks.columns(0, []).shape).toEqual([1, 0])
  })

  it('hides them from maskedSoftmax', () => {
    const probs = maskedSoftmax(ones([2, 4]), masks.columns(4, [0, 2]))
    expect(probs.toArray()).toEqual([
      [0, 0.5, 0, 0.5],
      [0, 0.5, 0, 0.5],
    ])
  })

  it('rejects what is no index', () => {
    const each = 'columns: each index must be'
    expectError(() => masks.columns(3, [3]), RangeError, `${each} an integer from -3 to 2, got 3`)
    expectError(() => masks.columns(3, [-4]), RangeError, `${each} an integer from -3 to 2, got -4`)
    expectError(
      () => masks.columns(3, [0.5]),
      RangeError,
      `${each} an integer from -3 to 2, got 0.5`,
    )
    expectError(() => masks.columns(3, as(['1'])), TypeError, `${each} a number, got "1"`)
    const noArray = 'columns: indices must be an array, got "1"'
    expectError(() => masks.columns(3, as('1')), TypeError, noArray)
    const negative = 'columns: columns must be an integer of at least 0, got -1'
    expectError(() => masks.columns(-1, []), RangeError, negative)
  })
})

describe('padding: True hides what is beyond each length', () => {
  it('takes an array, or a tensor of any whole dtype', () => {
    const expected = [
      [F, F, T],
      [T, T, T],
      [F, F, F],
    ]
    expect(masks.padding([2, 0, 3]).toArray()).toEqual(expected)
    expect(masks.padding(tensor([2n, 0n, 3n])).toArray()).toEqual(expected)
    expect(masks.padding(tensor([2, 0, 3], { dtype: 'int32' })).toArray()).toEqual(expected)
    expect(masks.padding(tensor([2, 0, 3])).toArray()).toEqual(expected)
  })

  it('is as long as the longest, or maxLength', () => {
    expect(masks.padding([1, 2]).shape).toEqual([2, 2])
    expect(masks.padding([1, 2], 4).toArray()).toEqual([
      [F, T, T, T],
      [F, F, T, T],
    ])
    expect(masks.padding([]).shape).toEqual([0, 0])
    expect(masks.padding([], 3).shape).toEqual([0, 3])
    expect(masks.padding([0, 0]).shape).toEqual([2, 0])
  })

  it('leaves the array it is given as it was', () => {
    const lengths = Object.freeze([3, 1])
    expect(masks.padding(lengths).shape).toEqual([2, 3])
  })

  it('rejects what is no length', () => {
    const each = 'padding: each length must be'
    expectError(() => masks.padding([4], 3), RangeError, `${each} an integer from 0 to 3, got 4`)
    expectError(() => masks.padding([-1], 3), RangeError, `${each} an integer from 0 to 3, got -1`)
    expectError(
      () => masks.padding([1.5], 3),
      RangeError,
      `${each} an integer from 0 to 3, got 1.5`,
    )
    const noNumber = () => masks.padding(tensor([NaN]), 3)
    expectError(noNumber, RangeError, `${each} an integer from 0 to 3, got NaN`)
    const nested = () => masks.padding(tensor([[1]]))
    expectError(nested, RangeError, 'padding: lengths must have one dimension, got [1, 1]')
    expectError(() => masks.padding(as(3)), TypeError, 'padding: lengths must be a Tensor, got 3')
    const negative = 'padding: maxLength must be an integer of at least 0, got -1'
    expectError(() => masks.padding([1], -1), RangeError, negative)
  })

  it('rejects a bigint among numbers in the package’s own words', () => {
    const message = 'padding: each length must be a number, got 2n'
    expectError(() => masks.padding(as([2n])), TypeError, message)
  })
})

describe('causal: True hides the future', () => {
  it('hides what is above the diagonal, and not the diagonal', () => {
    expect(masks.causal(3).toArray()).toEqual([
      [F, T, T],
      [F, F, T],
      [F, F, F],
    ])
    expect(masks.causal(1).toArray()).toEqual([[F]])
    expect(masks.causal(0).shape).toEqual([0, 0])
    const { data } = masks.causal(20)
    expect(data.length).toBe(400)
    expect([...data]).toEqual([...data.keys()].map((i) => (i % 20 > Math.floor(i / 20) ? 1 : 0)))
  })

  it('of a cache lets the last query see all keys; by PyTorch’s is_causal it begins at the upper left', () => {
    expect(masks.causal(2, 4).toArray()).toEqual([
      [F, F, F, T],
      [F, F, F, F],
    ])
    expect(masks.causal(2, 4, { align: 'upperLeft' }).toArray()).toEqual([
      [F, T, T, T],
      [F, F, T, T],
    ])
    expect(masks.causal(3, 2).toArray()).toEqual([
      [T, T],
      [F, T],
      [F, F],
    ])
    expect(masks.causal(1, 3).toArray()).toEqual([[F, F, F]])
    expect(masks.causal(2, 0).shape).toEqual([2, 0])
  })

  it('rejects what is no size', () => {
    const message = 'must be an integer of at least 0, got'
    expectError(() => masks.causal(-1), RangeError, `causal: queries ${message} -1`)
    expectError(() => masks.causal(2.5), RangeError, `causal: queries ${message} 2.5`)
    expectError(() => masks.causal(2, -3), RangeError, `causal: keys ${message} -3`)
    const align = 'causal: align must be one of upperLeft, lowerRight, got "left"'
    expectError(() => masks.causal(2, 3, { align: as('left') }), RangeError, align)
  })

  it('rejects what is too large in the package’s own words', () => {
    expect(() => masks.causal(10_000_000)).toThrow(/^causal: at most 2\^32 elements, got 1/)
    expect(() => masks.columns(2 ** 40, [])).toThrow(/^columns: at most 2\^32 elements, got 1/)
    expect(() => masks.padding([1, 1], 2 ** 40)).toThrow(/^padding: at most 2\^32 elements, got 2/)
  })
})

describe('missing: True hides the holes', () => {
  it('is True at NaN alone, in float32 and float64, in the shape of x', () => {
    for (const dtype of ['float32', 'float64'] as const) {
      const x = tensor(
        [
          [1, NaN, Infinity],
          [0, -Infinity, NaN],
        ],
        { dtype },
      )
      expect(masks.missing(x).toArray()).toEqual([
        [F, T, F],
        [F, F, T],
      ])
    }
    expect(masks.missing(tensor(NaN)).item()).toBe(true)
    expect(masks.missing(zeros([2, 0])).shape).toEqual([2, 0])
  })

  it('finds none in dtypes that have no NaN', () => {
    for (const dtype of ['int32', 'int64', 'bool'] as const) {
      expect(masks.missing(ones([2, 2], { dtype })).toArray()).toEqual([
        [F, F],
        [F, F],
      ])
    }
  })

  it('rejects what is no tensor', () => {
    const run = () => masks.missing(as<Tensor>([NaN]))
    expectError(run, TypeError, 'missing: x must be a Tensor, got [NaN]')
  })

  it('finds the empty cells of a real table: 561 of 308 rows by 6 columns', () => {
    const [, ...lines] = extraText('yacht.mcar.csv').trim().split(/\r?\n/)
    const cells = lines.map((line) => line.split(','))
    const table = tensor(cells.map((row) => row.map((cell) => (cell === '' ? NaN : Number(cell)))))
    const mask = masks.missing(table)
    expect(mask.shape).toEqual([308, 6])
    expect(mask.toArray()).toEqual(cells.map((row) => row.map((cell) => cell === '')))
    expect(mask.data.reduce((a, b) => a + b, 0)).toBe(561)
    const probs = maskedSoftmax(table, mask)
    expect(probs.data.every(Number.isFinite)).toBe(true)
  })
})

describe('masks combine, and broadcast as they do', () => {
  const column = masks.columns(3, [0])

  it('logicalOr hides what either hides, logicalAnd what both do, logicalNot the rest', () => {
    const either = masks.causal(3).logicalOr(column)
    expect(either.toArray()).toEqual([
      [T, T, T],
      [T, F, T],
      [T, F, F],
    ])
    const both = masks.causal(3).logicalAnd(masks.columns(3, [2]))
    expect(both.toArray()).toEqual([
      [F, F, T],
      [F, F, T],
      [F, F, F],
    ])
    expect(column.logicalNot().toArray()).toEqual([[F, T, T]])
    expect(masks.causal(3).logicalNot().logicalNot().data).toEqual(masks.causal(3).data)
  })

  it('padding of a batch and causal make a mask for attention', () => {
    const padding = masks.padding([3, 1]).reshape([2, 1, 1, 3])
    const mask = padding.logicalOr(masks.causal(3))
    expect(mask.shape).toEqual([2, 1, 3, 3])
    expect(mask.toArray()).toEqual([
      [
        [
          [F, T, T],
          [F, F, T],
          [F, F, F],
        ],
      ],
      [
        [
          [F, T, T],
          [F, T, T],
          [F, T, T],
        ],
      ],
    ])
  })

  it('shapes that do not broadcast are an error', () => {
    const run = () => masks.causal(3).logicalOr(masks.columns(4, []))
    expectError(run, RangeError, 'logicalOr: a shape that broadcasts with [3, 3], got [1, 4]')
  })
})
