import { describe, expect, it } from 'vitest'
import { arange, type DType, full, Tensor, tensor, zeros } from '../../src/index.js'
import { expectError } from '../helpers/errors.js'

const as = <T>(value: unknown) => value as T

type Case = [() => unknown, typeof RangeError | typeof TypeError, string]

const values: Case[] = [
  [() => tensor([[1, 2], [3]]), RangeError, 'tensor: an array of 2 values at [1], got [3]'],
  [() => tensor([[1, 2], 3]), RangeError, 'tensor: an array of 2 values at [1], got 3'],
  [() => tensor([1, [2]]), TypeError, 'tensor: a number, bigint or boolean at [1], got [2]'],
  [
    () => tensor([[[1]], [[as<number>('1')]]]),
    TypeError,
    'tensor: a number, bigint or boolean at [1, 0, 0], got "1"',
  ],
  [
    () => tensor(as<number>(null)),
    TypeError,
    'tensor: a number, bigint or boolean at [], got null',
  ],
  [
    () => tensor([1, as<number>(undefined)]),
    TypeError,
    'tensor: a number, bigint or boolean at [1], got undefined',
  ],
  [
    () => tensor(as<number[]>([1, true])),
    TypeError,
    'tensor: all values of one kind (number), or a dtype, got true',
  ],
  [
    () => tensor(as<bigint[]>([1n, 2])),
    TypeError,
    'tensor: all values of one kind (bigint), or a dtype, got 2',
  ],
  [
    () => tensor(as<Uint8Array>(new Int16Array(2))),
    TypeError,
    'tensor: a typed array must be a Float32Array, Float64Array, Int32Array, BigInt64Array, ' +
      'Uint8Array or Uint16Array, got Int16Array',
  ],
  [
    () => tensor(as<Uint8Array>(new Uint16Array(2))),
    TypeError,
    'tensor: dtype float16 or bfloat16 with a Uint16Array of their bits, got undefined',
  ],
  [
    () => tensor(Uint8Array.of(0, 2)),
    RangeError,
    'tensor: a Uint8Array (bool) must hold 0 and 1, got 2',
  ],
  [
    () => tensor([1], { dtype: as<DType>('half') }),
    RangeError,
    'tensor: dtype must be one of float32, float64, int32, int64, bool, float16, bfloat16, got "half"',
  ],
]

const conversions: Case[] = [
  [() => tensor([NaN]).to('int64'), RangeError, 'to: int64 needs finite values, got NaN'],
  [
    () => tensor([Infinity], { dtype: 'int32' }),
    RangeError,
    'tensor: int32 needs finite values, got Infinity',
  ],
  [
    () => tensor([2 ** 31], { dtype: 'int32' }),
    RangeError,
    'tensor: int32 needs values from -2^31 to 2^31 - 1, got 2147483648',
  ],
  [
    () => tensor([2n ** 63n]),
    RangeError,
    'tensor: int64 needs values from -2^63 to 2^63 - 1, got 9223372036854775808n',
  ],
  [
    () => full([1], 2 ** 63, { dtype: 'int64' }),
    RangeError,
    'full: int64 needs values from -2^63 to 2^63 - 1, got 9223372036854776000',
  ],
]

const shapes: Case[] = [
  [
    () => tensor([1, 2, 3], { shape: [2, 2] }),
    RangeError,
    'tensor: a shape for 3 elements, got [2, 2]',
  ],
  [
    () => tensor([1, 2], { shape: [2, -1] }),
    RangeError,
    'tensor: each size of the shape must be an integer of at least 0, got -1',
  ],
  [() => zeros(as(3)), TypeError, 'zeros: shape must be an array of sizes, got 3'],
  [
    () => zeros([1.5]),
    RangeError,
    'zeros: each size of the shape must be an integer of at least 0, got 1.5',
  ],
  [() => zeros([2 ** 20, 2 ** 20]), RangeError, 'zeros: at most 2^32 elements, got 1099511627776'],
  [() => arange(-1), RangeError, 'arange: end must be at least 0, by steps of 1, got -1'],
  [
    () => full([1], as<number>('1')),
    TypeError,
    'full: value must be a number, a bigint or a boolean, got "1"',
  ],
  [() => arange(6).reshape([4, -1]), RangeError, 'reshape: a shape for 6 elements, got [4, -1]'],
  [() => arange(6).reshape([-1, -1]), RangeError, 'reshape: a shape for 6 elements, got [-1, -1]'],
  [() => arange(6).reshape([-2, -3]), RangeError, 'reshape: a shape for 6 elements, got [-2, -3]'],
  [() => arange(6).reshape([]), RangeError, 'reshape: a shape for 6 elements, got []'],
  [() => zeros([0]).reshape([0, -1]), RangeError, 'reshape: a shape for 0 elements, got [0, -1]'],
  [() => arange(6).reshape(as(6)), TypeError, 'reshape: shape must be an array of sizes, got 6'],
  [
    () => zeros([2, 3]).transpose(0, 2),
    RangeError,
    'transpose: dim of a tensor with 2 dimensions must be an integer from -2 to 1, got 2',
  ],
  [() => arange(2).item(), RangeError, 'item: a tensor of one element, got 2'],
  [() => zeros([0]).item(), RangeError, 'item: a tensor of one element, got 0'],
  [
    () => new Tensor('float32', [3], as(new Float64Array(3))),
    TypeError,
    'Tensor: data must be the typed array of float32, got Float64Array',
  ],
  [
    () => new Tensor('float32', [2], new Float32Array(3)),
    RangeError,
    'Tensor: shape must hold 3 elements, got [2]',
  ],
]

describe('errors say function, expectation and value', () => {
  for (const [run, kind, message] of [...values, ...conversions, ...shapes]) {
    it(`${kind.name}: ${message}`, () => expectError(run, kind, message))
  }

  it('an array with a gap is one of an undefined value', () => {
    const gap = [1, 2, 3]
    delete gap[1]
    const message = 'tensor: a number, bigint or boolean at [1], got undefined'
    expectError(() => tensor(gap), TypeError, message)
  })

  it('long values are cut short', () => {
    const long = new Array<string>(100).fill('x')
    expect(() => zeros(as(long.join('')))).toThrow(/^zeros: shape must be .{1,110}$/)
  })
})
