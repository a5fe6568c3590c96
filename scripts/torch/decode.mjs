// Tensors and numbers as test/fixtures/encoding.py writes them.
import { tensor } from '../../dist/index.js'

const WRAP = {
  float32: (bytes) => new Float32Array(bytes),
  float64: (bytes) => new Float64Array(bytes),
  int32: (bytes) => new Int32Array(bytes),
  int64: (bytes) => new BigInt64Array(bytes),
  bool: (bytes) => new Uint8Array(bytes),
  float16: (bytes) => new Uint16Array(bytes),
  bfloat16: (bytes) => new Uint16Array(bytes),
}

export function decode({ dtype, shape, data }) {
  const bytes = Uint8Array.from(Buffer.from(data, 'base64'))
  return tensor(WRAP[dtype](bytes.buffer), { shape, dtype })
}

/** A number that JSON does not round: `{ int }` or `{ float }`, as text. */
export function scalar(value) {
  if (typeof value !== 'object') return value
  if (value.int === undefined) {
    return { inf: Infinity, '-inf': -Infinity, nan: NaN }[value.float] ?? Number(value.float)
  }
  const exact = BigInt(value.int)
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact
}
