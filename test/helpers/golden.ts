import { type DType, type Tensor, tensor } from '../../src/index.js'
import attention from '../fixtures/golden/attention.json?raw'
import format from '../fixtures/golden/format.json?raw'
import masked from '../fixtures/golden/masked.json?raw'
import random from '../fixtures/golden/random.json?raw'
import walkthrough from '../fixtures/golden/walkthrough.txt?raw'

// Imported rather than read, so that a browser has them too.
const TEXTS = {
  'attention.json': attention,
  'format.json': format,
  'masked.json': masked,
  'random.json': random,
  'walkthrough.txt': walkthrough,
}
type Name = keyof typeof TEXTS
type Stem<N> = N extends `${infer S}.json` ? S : never

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
  float16: (b: ArrayBuffer) => new Uint16Array(b),
  bfloat16: (b: ArrayBuffer) => new Uint16Array(b),
}

export function decode<D extends DType>(encoded: Encoded<D>): Tensor<D> {
  const bytes = Uint8Array.from(atob(encoded.data), (c) => c.charCodeAt(0))
  const data = WRAP[encoded.dtype](bytes.buffer)
  return tensor(data, { shape: encoded.shape, dtype: encoded.dtype })
}

export function golden<T>(name: Stem<Name>): T {
  return JSON.parse(goldenText(`${name}.json`)) as T
}

export function goldenText(name: Name): string {
  return TEXTS[name]
}
