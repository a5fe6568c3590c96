/**
 * Half precision as storage: 16 bits a number, read and written by way of single precision, as PyTorch does.
 *
 * Source: IEEE 754-2019, binary16, rounding to nearest, ties to even; bfloat16 is the upper half of binary32.
 */

/** The dtypes that are stored in 16 bits and computed with in float32. */
export type HalfDType = 'float16' | 'bfloat16'

const single = new Float32Array(1)
const word = new Uint32Array(single.buffer)

/** From here on float16 is infinite before rounding; below `NORMAL` it is subnormal. Bits of float32. */
const TOO_LARGE = 0x47800000
const NORMAL = 0x38800000
const INFINITE = 0x7f800000

/** The bits of the nearest number of a half dtype; Infinity from where that is nearer than the largest. */
export function toHalf(value: number, dtype: HalfDType): number {
  single[0] = value
  const bits = word[0] as number
  return dtype === 'float16' ? toFloat16(bits) : toBfloat16(bits)
}

function toFloat16(bits: number): number {
  const sign = (bits >>> 16) & 0x8000
  const size = bits & 0x7fffffff
  if (size > INFINITE) return sign | 0x7e00
  if (size >= TOO_LARGE) return sign | 0x7c00
  if (size >= NORMAL) return sign | ((size - 0x38000000 + 0xfff + ((size >>> 13) & 1)) >>> 13)
  // Adding 2^52 leaves no room for fractions: it rounds, ties to even.
  return sign | (Math.abs(single[0] as number) * 2 ** 24 + 2 ** 52 - 2 ** 52)
}

function toBfloat16(bits: number): number {
  if ((bits & 0x7fffffff) > INFINITE) return 0x7fc0
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16
}

/** The number that these bits stand for. */
export function fromHalf(bits: number, dtype: HalfDType): number {
  if (dtype === 'float16') return fromFloat16(bits)
  word[0] = bits << 16
  return single[0] as number
}

function fromFloat16(bits: number): number {
  const size = bits & 0x7fff
  const sign = bits === size ? 1 : -1
  if (size >= 0x7c00) return size === 0x7c00 ? sign * Infinity : NaN
  // The same digits read as float32 are 2^112 too small, also where they are subnormal.
  word[0] = size << 13
  return sign * (single[0] as number) * 2 ** 112
}
