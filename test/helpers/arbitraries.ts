import fc from 'fast-check'
import { type FloatDType, type Tensor, tensor } from '../../src/index.js'

/** Scores, a mask that broadcasts to them, a dimension, and gradients of the result. */
export interface MaskedInput {
  x: Tensor<FloatDType>
  mask: Tensor<'bool'>
  dim: number
  gradOut: Tensor<FloatDType>
}

export const floatDType: fc.Arbitrary<FloatDType> = fc.constantFrom('float32', 'float64')

/** Values to make `size` scores of: moderate ones, a few of them large or equal. */
export function scores(size: number): fc.Arbitrary<number[]> {
  const moderate = fc.double({ min: -20, max: 20, noNaN: true })
  const value = fc.oneof({ weight: 8, arbitrary: moderate }, fc.constantFrom(0, 1e30, -1e30, 300))
  return fc.array(value, { minLength: size, maxLength: size })
}

export function floats(
  shape: readonly number[],
  dtype: FloatDType,
): fc.Arbitrary<Tensor<FloatDType>> {
  return scores(product(shape)).map((values) => tensor(values, { dtype, shape }))
}

export function maskOf(shape: readonly number[]): fc.Arbitrary<Tensor<'bool'>> {
  const size = product(shape)
  return fc
    .array(fc.boolean(), { minLength: size, maxLength: size })
    .map((values) => tensor(values, { dtype: 'bool', shape }))
}

export function shapes(
  options: { minLength?: number; minSize?: number } = {},
): fc.Arbitrary<number[]> {
  const { minLength = 0, minSize = 1 } = options
  return fc.array(fc.integer({ min: minSize, max: 5 }), { minLength, maxLength: 4 })
}

/** Of 0 to 4 dimensions, the mask perhaps with fewer, or with sizes of 1. */
export const maskedInput: fc.Arbitrary<MaskedInput> = fc
  .record({ shape: shapes(), dtype: floatDType })
  .chain(({ shape, dtype }) =>
    fc.record({
      x: floats(shape, dtype),
      mask: fc
        .tuple(fc.subarray(shape.map((_, i) => i)), fc.nat({ max: shape.length }))
        .map(([ones, dropped]) => shape.map((n, i) => (ones.includes(i) ? 1 : n)).slice(dropped))
        .chain(maskOf),
      dim: fc.integer({
        min: -Math.max(shape.length, 1),
        max: Math.max(shape.length, 1) - 1,
      }),
      gradOut: floats(shape, dtype).map(small),
    }),
  )

/** The same shape and dtype, with values from -1 to 1. */
function small(x: Tensor<FloatDType>): Tensor<FloatDType> {
  return tensor(Array.from(x.data, Math.sin), { dtype: x.dtype, shape: x.shape })
}

function product(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1)
}
