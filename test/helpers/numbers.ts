import { expect } from 'vitest'
import type { Tensor } from '../../src/index.js'

/** The bytes of a tensor, so that -0 and NaN patterns count too. */
export function bitsOf(x: Tensor): Uint8Array {
  return new Uint8Array(x.data.buffer, x.data.byteOffset, x.data.byteLength)
}

/** Same shape, same dtype, same bits. */
export function expectSameBits(actual: Tensor, expected: Tensor): void {
  expect(actual.shape).toEqual(expected.shape)
  expect(actual.dtype).toBe(expected.dtype)
  const [bits, wanted] = [bitsOf(actual), bitsOf(expected)]
  expect(bits.length).toBe(wanted.length)
  const differs = bits.findIndex((byte, i) => byte !== wanted[i])
  expect(differs, 'the first byte that differs').toBe(-1)
}

/** The largest |actual - expected| / |expected|; an absolute 2^-149 passes for tiny values. */
export function largestRelativeError(actual: Tensor, expected: Tensor): number {
  return largest(actual, expected, (a, e) => Math.max(0, Math.abs(a - e) - 2 ** -149) / Math.abs(e))
}

/** The largest |actual - expected|, as a share of the largest |expected|. */
export function largestErrorOfScale(actual: Tensor, expected: Tensor): number {
  const values = Array.from(expected.data as ArrayLike<number>)
  const scale = values.reduce(
    (max, v) => (Number.isFinite(v) ? Math.max(max, Math.abs(v)) : max),
    0,
  )
  return largest(actual, expected, (a, e) => Math.abs(a - e) / scale)
}

function largest(
  actual: Tensor,
  expected: Tensor,
  error: (a: number, e: number) => number,
): number {
  expect(actual.shape).toEqual(expected.shape)
  let worst = 0
  for (let i = 0; i < expected.numel; i++) {
    const a = Number(actual.data[i])
    const e = Number(expected.data[i])
    if (Object.is(a, e) || a === e) continue
    const found = error(a, e)
    if (!(found <= worst)) worst = Number.isNaN(found) ? Infinity : found
  }
  return worst
}
