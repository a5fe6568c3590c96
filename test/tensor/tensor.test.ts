import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arange, type DType, full, ones, Tensor, tensor, zeros } from '../../src/index.js'
import { placeOf } from '../helpers/lines.js'

const PLAIN = ['float32', 'float64', 'int32', 'int64', 'bool'] as const
const DTYPES: readonly DType[] = [...PLAIN, 'float16', 'bfloat16']

const ARRAYS = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  int64: BigInt64Array,
  bool: Uint8Array,
} as const

describe('tensor of nested arrays', () => {
  it('takes its shape from the nesting, and its dtype from the values', () => {
    const x = tensor([
      [1, 2, 3],
      [4, 5, 6],
    ])
    expect([x.shape, x.dtype, x.ndim, x.numel]).toEqual([[2, 3], 'float32', 2, 6])
    expect([...x.data]).toEqual([1, 2, 3, 4, 5, 6])
    expect(tensor([[1n], [2n]]).dtype).toBe('int64')
    expect(tensor([true, false]).dtype).toBe('bool')
    expect(tensor([[[[5]]]]).shape).toEqual([1, 1, 1, 1])
  })

  it('a value alone is a scalar', () => {
    expect(tensor(2.5).shape).toEqual([])
    expect(tensor(2.5).item()).toBe(2.5)
    expect(tensor(-3n).item()).toBe(-3n)
    expect(tensor(false).item()).toBe(false)
  })

  it('empty arrays keep the sizes in front of them', () => {
    expect(tensor([]).shape).toEqual([0])
    expect(tensor([[], []]).shape).toEqual([2, 0])
    expect(tensor([], { dtype: 'bool' }).dtype).toBe('bool')
    expect(tensor([]).dtype).toBe('float32')
  })

  it('copies: later changes of the arrays do not reach it', () => {
    const values = [
      [1, 2],
      [3, 4],
    ]
    const x = tensor(values)
    ;(values[0] as number[])[0] = 9
    expect(x.data[0]).toBe(1)
  })

  it('takes a shape beside flat or nested values, and a dtype beside mixed ones', () => {
    expect(tensor([1, 2, 3, 4], { shape: [2, 2] }).toArray()).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(
      tensor(
        [
          [1, 2],
          [3, 4],
        ],
        { shape: [4] },
      ).toArray(),
    ).toEqual([1, 2, 3, 4])
    expect(tensor([1, true, 2n], { dtype: 'int64' }).toArray()).toEqual([1n, 1n, 2n])
    expect(tensor([0.1], { dtype: 'float64' }).item()).toBe(0.1)
    expect(tensor([0.1]).item()).toBe(Math.fround(0.1))
  })
})

describe('tensor of a typed array', () => {
  it.each(PLAIN)('%s: does not copy it, also not under a shape or its own dtype', (dtype) => {
    const data = new ARRAYS[dtype](6)
    expect(tensor(data).data).toBe(data)
    expect(tensor(data).dtype).toBe(dtype)
    expect(tensor(data).shape).toEqual([6])
    expect(tensor(data as Float32Array, { shape: [2, 3] }).data).toBe(data)
    expect(tensor(data, { dtype }).data).toBe(data)
  })

  it('converts, and so copies, where another dtype is asked for', () => {
    const data = Float32Array.of(1.5, -2.5)
    const x = tensor(data, { dtype: 'int32' })
    expect([...x.data]).toEqual([1, -2])
    expect([...data]).toEqual([1.5, -2.5])
  })

  it('a subarray is a view of its part alone', () => {
    const data = Float64Array.of(1, 2, 3, 4)
    const x = tensor(data.subarray(1, 3))
    expect(x.toArray()).toEqual([2, 3])
    data[1] = 7
    expect(x.toArray()).toEqual([7, 3])
  })

  it('`new Tensor` wraps without a copy, and its shape is its own, frozen', () => {
    const [data, shape] = [new Float32Array(4), [2, 2]]
    const x = new Tensor('float32', shape, data)
    shape[0] = 5
    expect(x.data).toBe(data)
    expect(x.shape).toEqual([2, 2])
    expect(Object.isFrozen(x.shape)).toBe(true)
  })
})

describe('zeros, ones, full, arange', () => {
  it.each(PLAIN)('%s', (dtype) => {
    const [zero, one, seven] = dtype === 'int64' ? [0n, 1n, 7n] : [0, 1, dtype === 'bool' ? 1 : 7]
    expect([...zeros([2, 2], { dtype }).data]).toEqual([zero, zero, zero, zero])
    expect([...ones([2], { dtype }).data]).toEqual([one, one])
    expect([...full([3], 7, { dtype }).data]).toEqual([seven, seven, seven])
    expect(ones([2, 0, 3], { dtype }).shape).toEqual([2, 0, 3])
    expect(Number(arange(2, { dtype }).data[1])).toBe(1)
    expect([zeros, ones].map((make) => make([1], { dtype }).dtype)).toEqual([dtype, dtype])
  })

  it('have PyTorch’s dtypes by default: float32, and int64 for arange', () => {
    expect([zeros([1]).dtype, ones([1]).dtype, full([1], 2).dtype]).toEqual([
      'float32',
      'float32',
      'float32',
    ])
    expect([full([1], 2n).dtype, full([1], true).dtype]).toEqual(['int64', 'bool'])
    expect(arange(3).toArray()).toEqual([0n, 1n, 2n])
    expect(arange(0).shape).toEqual([0])
    expect(zeros([]).item()).toBe(0)
  })
})

describe('to', () => {
  it('cuts fractions off for integers; bool is all but 0', () => {
    const x = tensor([1.9, -1.9, 0.5, 0, -0])
    expect([...x.to('int32').data]).toEqual([1, -1, 0, 0, 0])
    expect([...x.to('int64').data]).toEqual([1n, -1n, 0n, 0n, 0n])
    expect(x.to('bool').toArray()).toEqual([true, true, true, false, false])
    expect(tensor([NaN, Infinity]).to('bool').toArray()).toEqual([true, true])
    expect([...tensor([true, false]).to('float64').data]).toEqual([1, 0])
    expect([...tensor([5n, -7n]).to('float32').data]).toEqual([5, -7])
  })

  it('is the tensor itself where the dtype is the same already', () => {
    const x = tensor([1])
    expect(x.to('float32')).toBe(x)
  })

  it('there and back is the same for what both hold', () => {
    for (const dtype of DTYPES) {
      const x = tensor(
        [
          [0, 1],
          [1, 0],
        ],
        { dtype },
      )
      for (const other of DTYPES) expect(x.to(other).to(dtype).toArray()).toEqual(x.toArray())
    }
  })
})

describe('reshape', () => {
  it('shares the data, with one size left to be found', () => {
    const x = arange(12)
    expect(x.reshape([3, 4]).data).toBe(x.data)
    expect(x.reshape([3, -1]).shape).toEqual([3, 4])
    expect(x.reshape([-1]).shape).toEqual([12])
    expect(x.reshape([-1, 2, 3]).shape).toEqual([2, 2, 3])
    expect(tensor(5).reshape([1, 1]).shape).toEqual([1, 1])
    expect(tensor([5]).reshape([]).item()).toBe(5)
    expect(zeros([2, 0]).reshape([0, 7]).shape).toEqual([0, 7])
    expect(zeros([2, 0]).reshape([-1]).shape).toEqual([0])
  })
})

/** A tensor of up to 4 dimensions, counted up, and two of them. */
const counted = fc
  .record({
    shape: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }),
    dtype: fc.constantFrom<DType>('float32', 'float64', 'int32', 'int64'),
  })
  .chain(({ shape, dtype }) => {
    const size = shape.reduce((a, b) => a * b, 1)
    const dim = fc.integer({ min: -shape.length, max: shape.length - 1 })
    return fc.record({
      x: fc.constant(arange(size, { dtype }).reshape(shape)),
      dims: fc.tuple(dim, dim),
    })
  })

describe('transpose', () => {
  it('of a matrix is its mirror image', () => {
    const x = tensor([
      [1, 2, 3],
      [4, 5, 6],
    ])
    expect(x.transpose(0, 1).toArray()).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ])
    expect(x.transpose(-1, 0).toArray()).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ])
    expect(tensor([true, false]).transpose(0, 0).toArray()).toEqual([true, false])
    expect(tensor(3).transpose(0, -1).item()).toBe(3)
  })

  it('moves each element to its swapped place, copies, and undoes itself', () => {
    let moved = 0
    fc.assert(
      fc.property(counted, ({ x, dims: [a, b] }) => {
        const y = x.transpose(a, b)
        const [i, j] = [a, b].map((d) => (d < 0 ? d + x.ndim : d)) as [number, number]
        const swap = (place: readonly number[]) =>
          place.map((at, d) => (d === i ? place[j] : d === j ? place[i] : at))
        expect(y.shape).toEqual(swap(x.shape))
        expect(y.dtype).toBe(x.dtype)
        expect(y.data).not.toBe(x.data)
        y.data.forEach((value: number | bigint, at: number) => {
          moved++
          expect(placeOf(Number(value), x.shape)).toEqual(swap(placeOf(at, y.shape)))
        })
        expect(y.transpose(b, a).toArray()).toEqual(x.toArray())
      }),
      { numRuns: 300 },
    )
    expect(moved).toBeGreaterThan(500)
  })
})

describe('toArray and item', () => {
  it('nest as deep as the shape, and back', () => {
    fc.assert(
      fc.property(
        counted.filter(({ x }) => x.numel > 0),
        ({ x }) => {
          const again = tensor(x.toArray() as number[], { dtype: x.dtype })
          expect(again.shape).toEqual(x.shape)
          expect(again.data).toEqual(x.data)
        },
      ),
    )
    expect(zeros([2, 0]).toArray()).toEqual([[], []])
    expect(zeros([0, 2]).toArray()).toEqual([])
    expect(tensor(5n).toArray()).toBe(5n)
  })

  it('item is that of a tensor of one element, however nested', () => {
    expect(tensor([[[true]]]).item()).toBe(true)
    expect(tensor([-0]).item()).toBe(-0)
  })
})
