import { readFileSync } from 'node:fs'
import { type DType, type Tensor, tensor } from '../../src/index.js'

/** A tensor as the golden files hold it: base64 of little-endian, row-major elements. */
export interface Encoded<D extends DType = DType> {
  dtype: D
  shape: number[]
  data: string
}

const WRAP = {
  float32: (b: ArrayBuffer) => new Float32Array(b),
  float64: (b: ArrayBuffer) => new Float64Array(b),
  int32: (b: ArrayBuffer) => new Int32Array(b),
  int64: (b: ArrayBuffer) => new BigInt64Array(b),
  bool: (b: ArrayBuffer) => new Uint8Array(b),
}

export function decode<D extends DType>(encoded: Encoded<D>): Tensor<D> {
  const bytes = Uint8Array.from(Buffer.from(encoded.data, 'base64'))
  const data = WRAP[encoded.dtype](bytes.buffer)
  return tensor(data, { shape: encoded.shape, dtype: encoded.dtype })
}

export function golden<T>(name: string): T {
  return JSON.parse(goldenText(`${name}.json`)) as T
}

export function goldenText(name: string): string {
  return readFileSync(new URL(`../fixtures/golden/${name}`, import.meta.url), 'utf8')
}
