import type { Draws } from './draws.js'
import type { Sample } from './tree-grower.js'

/** Of more outputs, splits are judged by random sums: each output costs a look at every row. */
export const MOST_OUTPUTS = 16
/** How many sums. */
const SUMS = 8

/**
 * A sample whose splits are judged by a few sums of its outputs with random signs, which keep squared
 * distances on average; leaves are means of all outputs as before.
 *
 * Source: A. Joly, P. Geurts, L. Wehenkel, "Random forests with random projections of the output space for
 * high dimensional multi-label classification" (2014).
 */
export function withFewerOutputs(sample: Sample, draws: Draws): Sample {
  const { rows, outputs, y } = sample
  const scale = Math.sqrt(1 / SUMS)
  const signs = Float32Array.from({ length: outputs * SUMS }, () =>
    draws.index(2) === 0 ? -scale : scale,
  )
  const fewer = new Float32Array(rows * SUMS)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < outputs; k++) {
      const value = y[i * outputs + k] as number
      for (let q = 0; q < SUMS; q++) {
        const at = i * SUMS + q
        fewer[at] = (fewer[at] as number) + value * (signs[k * SUMS + q] as number)
      }
    }
  }
  return { ...sample, outputs: SUMS, y: fewer, leaf: { outputs, y } }
}

/** A sample of two outputs that are each other's negative, or add up to 1: splits can be judged by one. */
export function withOneOutput(sample: Sample): Sample {
  const { rows, outputs, y } = sample
  const first = new Float32Array(rows)
  for (let i = 0; i < rows; i++) first[i] = y[i * outputs] as number
  return { ...sample, outputs: 1, y: first, leaf: { outputs, y } }
}
