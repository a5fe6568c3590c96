import { expect, it } from 'vitest'
import { logSoftmaxBackward, softmax, tensor } from '../../src/index.js'
import { describeKernels } from '../helpers/backends.js'

const COLUMNS = 8000
const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)

/** Distance from the exact value in units of the last place that a float32 has there. */
function ulps(actual: number, exact: number): number {
  float[0] = exact
  const nearest = float[0]
  bits[0] = Math.max((bits[0] as number) & 0x7f800000, 1 << 23)
  const unit = (float[0] as number) * 2 ** -23
  return Math.abs(actual - exact) / unit + (Number.isNaN(actual) || nearest < 0 ? Infinity : 0)
}

/** `COLUMNS` float32 values from `low` to `high`, the first of them 0. */
const sweep = (low: number, high: number) =>
  Float32Array.from({ length: COLUMNS }, (_, i) =>
    i === 0 ? 0 : low + ((high - low) * (i - Math.SQRT1_2)) / COLUMNS,
  )

describeKernels('exp', () => {
  it('is within 3 ulp of exact from -104 to 0, where results are subnormal included', () => {
    let worst = 0
    for (let low = -104; low < 0; low++) {
      const x = sweep(low, low + 1)
      // With a gradient of -1 in the first column and 0 in the others, these get exp(x) itself.
      const gradOut = new Float32Array(COLUMNS)
      gradOut[0] = -1
      const got = logSoftmaxBackward(tensor(gradOut), tensor(x)).data
      for (let i = 1; i < COLUMNS; i++) {
        worst = Math.max(worst, ulps(got[i] as number, Math.exp(x[i] as number)))
      }
    }
    expect(worst).toBeLessThan(3)
  })

  it('softmax is within 4 ulp where it divides by a sum near 1, down to subnormal results', () => {
    let worst = 0
    for (let low = -104; low < -28; low++) {
      const x = sweep(low, low + 1)
      const sum = x.reduce((total, v) => total + Math.exp(v), 0)
      const got = softmax(tensor(x)).data
      for (let i = 0; i < COLUMNS; i++) {
        worst = Math.max(worst, ulps(got[i] as number, Math.exp(x[i] as number) / sum))
      }
    }
    expect(worst).toBeLessThan(4)
  })

  it('softmax is within 6 ulp wherever the maximum is, from 0.01 to 20000', () => {
    let worst = 0
    for (let max = 0.01; Math.abs(max) < 20000; max *= -1.37) {
      // Scores in single precision first: what is measured is not the rounding of the input.
      const x = sweep(max - 40, max)
      x[0] = max
      const top = x[0] as number
      const sum = x.reduce((total, v) => total + Math.exp(v - top), 0)
      const got = softmax(tensor(x)).data
      for (let i = 0; i < COLUMNS; i++) {
        worst = Math.max(worst, ulps(got[i] as number, Math.exp((x[i] as number) - top) / sum))
      }
    }
    expect(worst).toBeLessThan(6)
  })

  it('is exactly 0 below 2^-150 and never subnormal garbage', () => {
    const x = tensor([0, -104.2, -105, -150, -1e4, -1e9, -3e38, -Infinity])
    expect(Array.from(softmax(x).data)).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
  })
})
