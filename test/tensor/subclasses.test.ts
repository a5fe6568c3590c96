import { describe, expect, it } from 'vitest'
import {
  maskedFill,
  maskedFill_,
  maskedSoftmax,
  masks,
  Tensor,
  tensor,
  zeros,
} from '../../src/index.js'

/** As a Node Buffer: `slice` is a view, and the constructor makes something else of what species asks of it. */
class Odd extends Uint8Array<ArrayBuffer> {
  constructor(length: number) {
    super(new ArrayBuffer(Number(length)))
  }
  override slice(): Odd {
    return this
  }
  override subarray(): Odd {
    return this
  }
  override fill(): this {
    return this
  }
}

class OddFloats extends Float32Array<ArrayBuffer> {
  override slice(): OddFloats {
    return this
  }
}

const filledBytes = (bytes: Uint8Array, values: number[]) => {
  values.forEach((value, i) => {
    bytes[i] = value
  })
  return bytes
}
const first = tensor([true, false, false, false])

describe('a tensor over a subclass of a typed array', () => {
  for (const [name, make] of [
    ['Buffer', (values: number[]) => Buffer.from(values)],
    ['a subclass with methods of its own', (values: number[]) => filledBytes(new Odd(4), values)],
  ] as const) {
    it(`${name}: maskedFill leaves its input alone, and lies apart from it`, () => {
      const bytes = make([0, 1, 0, 1])
      const x = tensor(bytes)
      const y = maskedFill(x, first, true)
      expect([...bytes]).toEqual([0, 1, 0, 1])
      expect(y.toArray()).toEqual([true, true, false, true])
      expect(y.data.buffer).not.toBe(x.data.buffer)
    })

    it(`${name}: it is read and written in place, as any tensor is`, () => {
      const bytes = make([0, 0, 0, 1])
      const x = tensor(bytes)
      expect(Object.getPrototypeOf(x.data)).toBe(Uint8Array.prototype)
      expect(x.data.buffer).toBe(bytes.buffer)
      maskedFill_(x, first, true)
      expect([...bytes]).toEqual([1, 0, 0, 1])
    })

    it(`${name}: as a mask of rows it is what a plain array is`, () => {
      const bytes = make([1, 0, 0, 1])
      const scores = zeros([2, 2])
      const mask = tensor(bytes, { shape: [2, 2] })
      const plain = tensor(Uint8Array.from([1, 0, 0, 1]), { shape: [2, 2] })
      expect(maskedSoftmax(scores, mask).data).toEqual(maskedSoftmax(scores, plain).data)
      expect(maskedFill(scores, mask, 7).data).toEqual(maskedFill(scores, plain, 7).data)
      expect(mask.logicalNot().toArray()).toEqual([
        [false, true],
        [true, false],
      ])
    })
  }

  it('floats too, and by the constructor', () => {
    const data = new OddFloats(Float32Array.of(1, 2).buffer)
    const x = new Tensor('float32', [2], data)
    expect(maskedFill(x, tensor([true, false]), 5).toArray()).toEqual([5, 2])
    expect([...data]).toEqual([1, 2])
    expect(masks.missing(x).toArray()).toEqual([false, false])
  })
})

describe('JSON.stringify', () => {
  it('writes dtype, shape and values, and tensor makes the same again', () => {
    for (const x of [
      tensor([[1.5, -2, 0]]),
      tensor([2n ** 53n - 1n, -3n]),
      tensor([true, false]),
      tensor([0.1], { dtype: 'float64' }),
      tensor([7, -8], { dtype: 'int32' }),
      zeros([0, 3]),
      tensor(5),
    ]) {
      const { data, ...options } = JSON.parse(JSON.stringify(x))
      expect(tensor(data, options)).toEqual(x)
    }
  })

  it('writes what JSON has no number for as text, never as null or another number', () => {
    const floats = JSON.stringify(tensor([NaN, Infinity, -Infinity, 1]))
    expect(JSON.parse(floats).data).toEqual(['NaN', 'Infinity', '-Infinity', 1])
    const whole = tensor([2n ** 53n + 1n, -(2n ** 63n), 5n])
    const { data } = JSON.parse(JSON.stringify(whole))
    expect(data).toEqual(['9007199254740993', '-9223372036854775808', 5])
    expect(data.map(BigInt)).toEqual(whole.toArray())
  })
})
